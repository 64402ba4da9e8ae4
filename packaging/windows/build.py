"""What is handed out for Windows: the installer, the portable zip and their checksums, around the frozen program.

`python dev.py package` on Windows makes everything; this is its last part, after the program was built (dist/seller-toolkit):
tries both programs by the self-test, signs if there is a command for it (sign.py), compiles the installer if NSIS is there.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import sign
import version_info

PROGRAM = ROOT / "dist" / "seller-toolkit"
OUTPUT = ROOT / "dist" / "windows"
EXES = ("seller-toolkit.exe", "seller-toolkit-cli.exe")
NSIS = """NSIS was not found, so there is no installer; the zip is whole without it.
Get NSIS 3.08 or newer from https://nsis.sourceforge.io/Download and start again."""
PORTABLE = """\
卖家工具箱·便携版：只要这个文件和程序放在一起，数据就存在这个文件夹里，不写到别处。
Seller Toolkit, portable: as long as this file lies beside the program, the data are kept in this folder and nowhere else.
"""


def main() -> int:
    """Everything in order; nothing is handed out that did not pass its self-test."""
    if sys.platform != "win32":
        sys.exit("Programs for Windows are made on Windows.")
    version = read_version()
    for name in EXES:
        try_program(PROGRAM / name)
    add_licences(PROGRAM)
    say(f"signed: {sign.sign(sign.unsigned_below(PROGRAM))} files")
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    made = [make_zip(PROGRAM, OUTPUT / f"SellerToolkit-{version}-windows-portable.zip", version)]
    makensis = find_makensis()
    if makensis is None:
        say(NSIS)
    else:
        installer = make_installer(makensis, PROGRAM, OUTPUT / installer_name(version), version)
        sign.sign([installer])
        made.append(installer)
    write_checksums(made, OUTPUT / "SHA256SUMS")
    say("\n".join(["Made:", *(f"    {path}" for path in [*made, OUTPUT / "SHA256SUMS"])]))
    return 0


def installer_name(version: str) -> str:
    return f"SellerToolkit-{version}-windows-setup.exe"


def read_version() -> str:
    """The program's one version number."""
    text = (ROOT / "seller_toolkit" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise LookupError("__version__")
    return found[1]


def try_program(program: Path) -> None:
    """Run the program's own self-test.

    Raises:
        SystemExit: it failed.
    """
    say(f"Trying {program.name} …")
    if subprocess.run([str(program), "self-test"], cwd=program.parent, timeout=1800).returncode:
        sys.exit(f"{program.name} does not pass its self-test.")


def add_licences(program: Path) -> None:
    """The program's own licence and those that its parts' licences ask to be handed on, beside the program."""
    shutil.copyfile(ROOT / "LICENSE", program / "LICENSE.txt")
    texts = ROOT / "packaging" / "licences"
    if texts.is_dir():
        shutil.copytree(texts, program / "licences", dirs_exist_ok=True)


def make_zip(program: Path, target: Path, version: str) -> Path:
    """The program in one folder with the file that makes it keep its data there."""
    folder = f"SellerToolkit-{version}"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files_below(program):
            archive.write(path, f"{folder}/{path.relative_to(program).as_posix()}")
        archive.writestr(f"{folder}/portable.txt", PORTABLE.encode("utf-8-sig"))
    return target


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def find_makensis() -> Path | None:
    """NSIS's compiler: on the path, or where its own installer puts it."""
    found = shutil.which("makensis")
    if found:
        return Path(found)
    places = (os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles", "ProgramW6432"))
    return next((path for place in places if place and (path := Path(place, "NSIS", "makensis.exe")).exists()), None)


def make_installer(makensis: Path, program: Path, target: Path, version: str, *, options: Iterable[str] = ()) -> Path:
    """Compile installer.nsi around the frozen program; `options` are further ones of makensis.

    Raises:
        SystemExit: makensis refused.
    """
    size = sum(path.stat().st_size for path in files_below(program)) // 1024 + 1
    values = {
        "VERSION": version,
        "VERSION4": ".".join(map(str, version_info.four_numbers(version))),
        "SOURCE": str(program),
        "OUTPUT": str(target),
        "SIZE_KB": str(size),
    }
    if sign.has_command():
        values["SIGN_UNINSTALLER"] = f'"{sys.executable}" "{HERE / "sign.py"}"'
    command = [
        str(makensis),
        "-V2",
        *options,
        *(f"-D{name}={value}" for name, value in values.items()),
        "installer.nsi",
    ]
    if subprocess.run(command, cwd=HERE).returncode:
        sys.exit("makensis stopped (see above).")
    return target


def write_checksums(files: Iterable[Path], target: Path) -> Path:
    """SHA-256 of each file, in the form that `sha256sum -c` reads."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    target.write_bytes("".join(lines).encode())
    return target


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
