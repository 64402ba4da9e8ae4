#!/usr/bin/env python3
"""One door for everything a developer does; needs nothing but Python 3.11 to 3.13.

python3 dev.py run            set up what is missing, open the program
python3 dev.py test           set up what is missing, run everything that the CI runs; with --long all random examples
python3 dev.py setup          the environment alone
python3 dev.py shots DIR      a picture of every tab and dialog
python3 dev.py bench [NAME]   a benchmark against a named rival
python3 dev.py words          collect new texts into i18n/*.ts
python3 dev.py samples        write the demo shops' files again
python3 dev.py docs           write the pages about the platforms' rules again
python3 dev.py pictures       take the guide's pictures again
python3 dev.py audit          known vulnerabilities of what requirements.lock names
python3 dev.py build          the program as one folder (PyInstaller)
python3 dev.py package        what is handed out: .deb and tar.xz, on Windows an installer and a portable zip (--help says more)
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

QT_LIBRARIES = (
    "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libglib2.0-0", "libcups2", "libxkbcommon-x11-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-image0", "libxcb-render-util0",
    "libxcb-xinerama0", "libxcb-randr0",
)  # fmt: skip
CHINESE_FONT = ("fonts-wqy-microhei",)
TEST_TOOLS = (
    "xvfb",
    "xauth",
    "openbox",
    "xdotool",
    "poppler-utils",
    "binutils",
    "fonts-wqy-zenhei",
    "fonts-noto-cjk",
    "nsis",
)

CHECKS = {
    "lint": ("-m", "ruff", "check", "."),
    "format": ("-m", "ruff", "format", "--check", "."),
    "types": ("-m", "mypy"),
    "audit": ("-m", "scripts.audit_dependencies", "--timeout", "3"),
}
NOT_POSSIBLE = 3
"""The exit code of a check that could not be made here; its last line says why. The run does not fail for it."""
TESTS = ("-q", "--durations=10", "--parts", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")


def main() -> int:
    """Do what the command line says; the exit code is that of what was run."""
    options = parse(sys.argv[1:])
    check_python()
    command = {
        "run": lambda: run(options.rest),
        "test": lambda: test(options.rest),
        "setup": lambda: setup(developer=True),
        "shots": lambda: shots(options.folder),
        "bench": lambda: benchmark(options.name, options.words),
        "words": words,
        "samples": lambda: in_environment([str(ROOT / "scripts" / "make_samples.py")]),
        "docs": lambda: in_environment([str(ROOT / "scripts" / "make_docs.py")]),
        "pictures": lambda: in_environment([str(ROOT / "scripts" / "take_guide_pictures.py")]),
        "audit": audit,
        "build": lambda: build(without_ocr=options.without_ocr),
        "package": lambda: make_packages(options),
    }[options.command]
    return int(command() or 0)


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("setup", "words", "samples", "docs", "pictures", "audit"):
        commands.add_parser(name)
    for name in ("run", "test"):
        commands.add_parser(name).add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    built = argparse.ArgumentParser(add_help=False)
    built.add_argument("--without-ocr", action="store_true", help="without the reading of pictures: much smaller")
    commands.add_parser("build", parents=[built])
    package = commands.add_parser("package", parents=[built])
    package.add_argument("--fast", action="store_true", help="only a .deb, larger and sooner: for trying")
    package.add_argument("--try", dest="tries", action="store_true", help="install the .deb, use it, remove it (root)")
    package.add_argument("--built", action="store_true", help="of the program that was built before")
    commands.add_parser("shots").add_argument("folder", type=Path)
    bench = commands.add_parser("bench")
    bench.add_argument("name", nargs="?", default="")
    bench.add_argument("words", nargs="*", help="what the benchmark understands, such as a kind of page")
    return parser


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What the words of a command line say; with an explanation it ends the program where they say nothing."""
    parser = make_parser()
    options, leading = parser.parse_known_args(words)  # options that stand before the first of the words passed on
    if "rest" in options:
        options.rest = [*leading, *options.rest]
    elif leading:
        parser.error(f"unknown: {' '.join(leading)}")
    return options


# --- commands -----------------------------------------------------------------------------------------------------


def run(rest: Sequence[str]) -> int:
    """Open the window; without a display do the same main job headless and say where the results lie."""
    setup(developer=False)
    if rest or has_display():
        return in_environment(["-m", "seller_toolkit", *rest])
    say("No display here: doing the program's main job without a window.")
    code = in_environment(["-m", "seller_toolkit", "demo", "--out", "demo-output"])
    if code == 0:
        say(
            f"The results lie in {ROOT / 'demo-output'}: one folder a shop with trend.png, checklist.pdf and compare.xlsx."
        )
    return code


def test(rest: Sequence[str]) -> int:
    """Lint and types beside all tests; pytest's summary and the time of each part come last.

    `--long` tries all random examples instead of a part of them. Other words go to pytest, which then runs alone.
    """
    setup(developer=True)
    if "--long" in rest:
        os.environ["LONG_TESTS"] = "1"
        rest = [word for word in rest if word != "--long"]
    if rest:
        return step("tests", ["-m", "pytest", *rest])
    begun = time.monotonic()
    with ThreadPoolExecutor(1) as beside:  # one process: it fills the moments in which a worker waits
        checks = beside.submit(run_checks)
        # every file on one of two workers: most of the time goes to windows, which use one core each
        code = step("tests", ["-m", "pytest", *TESTS])
        whole = time.monotonic() - begun
        results = checks.result()
    for name, check in results.items():
        say(f"{name:10s} {check.seconds:6.1f} s  {check.told}")
    say(f"{'tests':10s} {whole:6.1f} s  {'FAILED' if code else 'ok'}")
    return code or sum(check.failed for check in results.values())


@dataclass(frozen=True)
class Check:
    """How a check ended, and how long it took."""

    code: int
    seconds: float
    said: str = ""

    @property
    def failed(self) -> bool:
        return self.code not in (0, NOT_POSSIBLE)

    @property
    def told(self) -> str:
        """What the table at the end says of it."""
        if self.failed:
            return "FAILED"
        return self.said.strip().rpartition("\n")[2] if self.code else "ok"


def run_checks() -> dict[str, Check]:
    """Linter, formatter, types and audit, one after the other; each says something only where something is wrong."""
    found = {}
    for name, words in CHECKS.items():
        begun = time.monotonic()
        done = subprocess.run([str(PYTHON), *words], cwd=ROOT, capture_output=True, text=True)
        found[name] = Check(done.returncode, time.monotonic() - begun, done.stdout)
        if found[name].failed:
            say(f"\n== {name} FAILED\n{done.stdout}{done.stderr}")
    return found


def audit() -> int:
    """Known vulnerabilities of what requirements.lock names; says plainly where they could not be looked up."""
    setup(developer=True)
    return in_environment(["-m", "scripts.audit_dependencies"])


def shots(folder: Path) -> int:
    """Pictures of every tab and dialog, by language, look and size."""
    setup(developer=True)
    return in_environment([str(ROOT / "scripts" / "take_shots.py"), str(folder.resolve())])


def benchmark(name: str, words: Sequence[str] = ()) -> int:
    """Run benchmarks/bench_<name>.py, or say which there are."""
    known = sorted(path.stem.removeprefix("bench_") for path in (ROOT / "benchmarks").glob("bench_*.py"))
    if name not in known:
        say(f"Benchmarks: {', '.join(known)}")
        return 2 if name else 0
    setup(developer=True)
    return in_environment([str(ROOT / "benchmarks" / f"bench_{name}.py"), *words])


def words() -> int:
    """Bring new and changed texts of the source into the translations (i18n/*.ts)."""
    setup(developer=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seller_toolkit").rglob("*.py"))
    for translation in sorted((ROOT / "i18n").glob("*.ts")):
        subprocess.run(
            [
                tool("pyside6-lupdate"),
                *sources,
                "-no-obsolete",
                "-locations",
                "none",
                "-ts",
                str(translation.relative_to(ROOT)),
            ],
            cwd=ROOT,
            check=True,
        )
    return release_translations()


def build(*, without_ocr: bool = False) -> int:
    """The program as one folder, dist/seller-toolkit or dist/without-ocr/seller-toolkit, tried by its own self-test."""
    setup(developer=True)
    dist, work = ("dist/without-ocr", "build/without-ocr") if without_ocr else ("dist", "build")
    command = [
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--distpath",
        dist,
        "--workpath",
        work,
        "build.spec",
    ]
    code = in_environment([*command, *(["--", "--without-ocr"] if without_ocr else [])])
    if code:
        return code
    program = ROOT / dist / "seller-toolkit" / ("seller-toolkit-cli.exe" if os.name == "nt" else "seller-toolkit")
    return subprocess.run([str(program), "self-test"], cwd=ROOT).returncode


def make_packages(options: argparse.Namespace) -> int:
    """Build, then what is handed out to users of this system."""
    code = 0 if options.built else build(without_ocr=options.without_ocr)
    if os.name == "nt":
        return code or in_environment([str(ROOT / "packaging" / "windows" / "build.py")])
    flags = {"--without-ocr": options.without_ocr, "--fast": options.fast, "--try": options.tries}
    given = [name for name, wanted in flags.items() if wanted]
    return code or in_environment(["-m", "scripts.make_packages", *given])


# --- the environment ----------------------------------------------------------------------------------------------


def setup(*, developer: bool) -> int:
    """Make .venv as the lock files say, install the program into it, and on Debian what Qt needs from the system."""
    install_system_packages(QT_LIBRARIES + CHINESE_FONT + (TEST_TOOLS + shared_python() if developer else ()))
    if not PYTHON.exists():
        make_environment()
    for lock in ("requirements.lock", *(("requirements-dev.lock",) if developer else ())):
        install_locked(ROOT / lock)
    install_program()
    release_translations()
    return 0


def check_python() -> None:
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")


def make_environment() -> None:
    say("Making .venv …")
    result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if result.returncode and on_debian():
        # Debian keeps venv in a package of its own.
        shutil.rmtree(VENV, ignore_errors=True)
        install_system_packages((f"python3.{sys.version_info[1]}-venv",))
        result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"No virtual environment could be made in {VENV}:\n{result.stdout}{result.stderr}")


def install_locked(lock: Path) -> None:
    """Install exactly what the lock names, every file checked by its hash; nothing to do when it is there already."""
    if is_done(lock.name, lock.read_bytes()):
        return
    say(f"Installing what {lock.name} names (once) …")
    pip("install", "--require-hashes", "--no-deps", "-r", str(lock))
    mark_done(lock.name, lock.read_bytes())


def install_program() -> None:
    project = (ROOT / "pyproject.toml").read_bytes()
    if is_done("program", project):
        return
    pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    mark_done("program", project)


def release_translations() -> int:
    """Build i18n/*.qm from *.ts where they are missing or older."""
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)
    return 0


def is_done(name: str, content: bytes) -> bool:
    stamp = VENV / f"done-{name}"
    return stamp.exists() and stamp.read_text() == hashlib.sha256(content).hexdigest()


def mark_done(name: str, content: bytes) -> None:
    (VENV / f"done-{name}").write_text(hashlib.sha256(content).hexdigest())


def pip(*words: str) -> None:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", *words]
    if subprocess.run(command, cwd=ROOT).returncode:
        sys.exit("The installation stopped (see above). Check the network connection and start again.")


def tool(name: str) -> str:
    return str(BIN / (f"{name}.exe" if os.name == "nt" else name))


# --- the system ---------------------------------------------------------------------------------------------------


def on_debian() -> bool:
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def shared_python() -> tuple[str, ...]:
    """The library that a frozen program carries; Debian's own Python keeps it in a package of its own."""
    return (f"libpython3.{sys.version_info[1]}",) if sys.base_prefix == "/usr" else ()


def install_system_packages(wanted: Sequence[str]) -> None:
    """Debian and Ubuntu: install what is missing, saying what and why; elsewhere Qt brings what it needs."""
    if not on_debian():
        return
    missing = [name for name in wanted if not is_installed(name)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    say(f"Missing system packages (for Qt's window, a Chinese font, the tests): {' '.join(missing)}")
    if prefix and subprocess.run([*prefix, "true"], capture_output=True).returncode:
        say("They cannot be installed from here without a password. Please run, then start again:")
        say(f"    sudo {' '.join(command)}")
        return
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run([*prefix, "apt-get", "update", "-qq"], **quiet)
    known = [
        name for name in missing if subprocess.run(["apt-cache", "show", name], capture_output=True).returncode == 0
    ]
    if subprocess.run(
        [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *known], **quiet
    ).returncode:
        say("Some system packages could not be installed; the program may not start. To try by hand:")
        say(f"    sudo {' '.join(command)}")


def is_installed(package: str) -> bool:
    for name in (package, f"{package}t64"):  # Ubuntu 24.04 and Debian 13 renamed some libraries
        result = subprocess.run(["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True)
        if "install ok installed" in result.stdout:
            return True
    return False


def has_display() -> bool:
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


# --- running ------------------------------------------------------------------------------------------------------


def step(name: str, words: Sequence[str]) -> int:
    say(f"== {name}")
    return in_environment(words)


def in_environment(words: Sequence[str]) -> int:
    """Run Python of the environment. What it compiles is kept under `build`: many tests start processes of their own."""
    environ = os.environ | {"PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=environ).returncode


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
