"""What makes the Windows package, as far as it can be tried on any system: the installer's script, the spec, icon, version, signing.

Nothing here starts a program of Windows.
"""

import ast
import hashlib
import importlib.util
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType, SimpleNamespace

import PyInstaller.utils.hooks
import pytest

from seller_toolkit import __version__
from tests.contracts.house import ROOT

FOLDER = ROOT / "packaging" / "windows"
LANGUAGES = {"ENGLISH", "SIMPCHINESE", "TRADCHINESE"}
MAKENSIS = shutil.which("makensis")
needs_makensis = pytest.mark.skipif(MAKENSIS is None, reason="makensis is not installed (Debian: nsis)")
HAN = re.compile("[\u4e00-\u9fff]")


@pytest.fixture
def tools(monkeypatch) -> SimpleNamespace:
    """The modules of the folder, which stand outside the package, and no command for signing."""
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.delenv("SIGN_COMMAND", raising=False)
    for name in ("sign", "version_info"):
        monkeypatch.setitem(sys.modules, name, load(name))
    return SimpleNamespace(build=load("build"), sign=sys.modules["sign"], version_info=sys.modules["version_info"])


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def program(tmp_path) -> Path:
    """A stand-in for the frozen program."""
    folder = tmp_path / "程序 folder"
    for name in ("seller-toolkit.exe", "seller-toolkit-cli.exe", "_internal/lib/a.dll", "_internal/i18n/中文.qm"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def program_file(*, signature: int, wide: bool = True) -> bytes:
    """The head of a program of Windows whose data directory gives its signature so many bytes."""
    head = bytearray(512)
    head[:2], head[0x3C:0x40], head[0x80:0x84] = b"MZ", struct.pack("<I", 0x80), b"PE\0\0"
    struct.pack_into("<H", head, 0x98, 0x20B if wide else 0x10B)
    struct.pack_into("<I", head, 0x98 + (112 if wide else 96) + 36, signature)
    return bytes(head)


# --- the installer ------------------------------------------------------------------------------------------------


@needs_makensis
def test_the_installer_compiles_without_a_warning(tools, program, tmp_path, monkeypatch):
    log = tmp_path / "signed.txt"
    note = "import sys, pathlib; pathlib.Path(sys.argv[1]).open('a').write(sys.argv[2] + chr(10))"
    monkeypatch.setenv("SIGN_COMMAND", f'"{sys.executable}" -c "{note}" "{log}" "{{file}}"')
    target = tmp_path / tools.build.installer_name(__version__)
    tools.build.make_installer(Path(str(MAKENSIS)), program, target, __version__, options=["-WX"])
    content = target.read_bytes()
    assert content[:2] == b"MZ"
    assert __version__.encode("utf-16-le") in content
    assert "卖家工具箱".encode("utf-16-le") in content
    assert len(log.read_text().splitlines()) == 1  # the uninstaller, signed while the installer is made


@needs_makensis
def test_an_installer_without_its_version_is_refused(tmp_path):
    answer = subprocess.run([str(MAKENSIS), "-WX", "installer.nsi"], cwd=FOLDER, capture_output=True, check=False)
    assert answer.returncode != 0
    assert b"build.py gives the definitions" in answer.stdout + answer.stderr


def texts() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in (FOLDER / "texts.nsh").read_text(encoding="utf-8-sig").splitlines():
        if line and not line.startswith(";"):
            match = re.fullmatch(r'LangString (\w+) \$\{LANG_(\w+)\} "(.+)"', line)
            assert match, line
            found.setdefault(match[1], {})[match[2]] = match[3]
    return found


def script() -> str:
    return (FOLDER / "installer.nsi").read_text(encoding="utf-8-sig")


def test_every_text_of_the_installer_is_there_in_three_languages():
    assert {name: set(by_language) for name, by_language in texts().items()} == dict.fromkeys(texts(), LANGUAGES)
    for by_language in texts().values():
        assert HAN.search(by_language["SIMPCHINESE"])
        assert HAN.search(by_language["TRADCHINESE"])
        assert not HAN.search(by_language["ENGLISH"])


def test_the_installer_uses_the_texts_that_there_are():
    used = set(re.findall(r"\$\((\w+)\)", script()))
    assert used == set(texts())
    assert set(re.findall(r'MUI_LANGUAGE "(\w+)"', script())) == {"English", "SimpChinese", "TradChinese"}


def test_nsis_can_tell_the_encoding_of_the_scripts():
    assert [
        name for name in ("installer.nsi", "texts.nsh") if (FOLDER / name).read_bytes()[:3] != b"\xef\xbb\xbf"
    ] == []


def test_the_scripts_name_no_place_of_one_machine():
    own = [path for path in FOLDER.iterdir() if path.suffix in (".nsi", ".nsh", ".py", ".cmd")]
    assert len(own) >= 7
    for path in own:
        # C:\Folder stands for the user's choice in the installer's head
        text = path.read_text(encoding="utf-8-sig").replace(r"/D=C:\Folder", "")
        assert re.findall(r"(?<![A-Za-z])[A-Za-z]:\\|(?<![\w.)}])/[a-z]+/[a-z]+/", text) == []


def test_the_installer_stays_with_the_user_and_takes_no_default():
    assert "RequestExecutionLevel user" in script()
    assert not re.search(r"\bHKLM\b|\bHKCR\b|\bSHCTX\b|SetShellVarContext all", script())
    # the value of `.xlsx` itself would be the default; only the list of those that may be asked is written to
    written = re.findall(r'WriteRegStr HKCU "\$\{CLASSES\}\\\$\{ENDING\}([^"]*)" "([^"]*)"', script())
    assert written == [(r"\OpenWithProgids", "${PROGID}")]


def test_removing_keeps_the_data():
    """Only files and folders that the installer brought are deleted; the folder of the data is named in texts alone."""
    assert re.findall(r'RMDir /r "([^"]+)"', script()) == [r"$INSTDIR\licences", r"$INSTDIR\_internal"]
    deleted = set(re.findall(r'\bDelete "([^"]+)"', script()))
    assert deleted == {
        r"$INSTDIR\${WINDOW_EXE}", r"$INSTDIR\${CONSOLE_EXE}", r"$INSTDIR\LICENSE.txt", r"$INSTDIR\uninstall.exe", r"$SMPROGRAMS\$0", r"$DESKTOP\$0",
    }  # fmt: skip
    assert all("${DATA}" in text for text in texts()["UninstallKeepsData"].values())


def test_the_publisher_and_the_names_are_the_same_everywhere(tools):
    assert f'!define PUBLISHER "{tools.version_info.PUBLISHER}"' in script()
    assert tools.version_info.PUBLISHER in (ROOT / "LICENSE").read_text(encoding="utf-8")
    named = set(re.findall(r'!define \w+_EXE "(.+)"', script()))
    assert named == set(tools.build.EXES) == {f"{name}.exe" for name in tools.version_info.DESCRIPTIONS}


# --- zip, checksums, signing --------------------------------------------------------------------------------------


def test_the_zip_holds_the_program_and_the_file_that_makes_it_portable(tools, program, tmp_path):
    made = tools.build.make_zip(program, tmp_path / "x.zip", "1.2.3")
    with zipfile.ZipFile(made) as archive:
        names = archive.namelist()
        assert archive.read("SellerToolkit-1.2.3/_internal/lib/a.dll") == b"_internal/lib/a.dll"
    assert "SellerToolkit-1.2.3/portable.txt" in names
    assert len(names) == 5
    assert {name.split("/")[0] for name in names} == {"SellerToolkit-1.2.3"}


def test_the_licence_lies_beside_the_program(tools, program):
    tools.build.add_licences(program)
    tools.build.add_licences(program)  # of a folder that was packed before
    assert (program / "LICENSE.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_checksums_are_those_of_the_files(tools, program, tmp_path):
    files = [program / "seller-toolkit.exe", program / "seller-toolkit-cli.exe"]
    lines = tools.build.write_checksums(files, tmp_path / "SHA256SUMS").read_text().splitlines()
    assert lines == [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in files]


@pytest.mark.parametrize("wide", [True, False])
def test_only_what_nobody_signed_is_signed(tools, tmp_path, wide):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "theirs.dll").write_bytes(program_file(signature=8, wide=wide))
    (tmp_path / "sub" / "ours.PYD").write_bytes(program_file(signature=0, wide=wide))
    (tmp_path / "short.exe").write_bytes(b"MZ")
    (tmp_path / "notes.txt").write_bytes(b"")
    assert [path.name for path in tools.sign.unsigned_below(tmp_path)] == ["short.exe", "ours.PYD"]


def test_without_a_command_nothing_is_signed(tools, tmp_path):
    assert tools.sign.sign([tmp_path / "not there"]) == 0


@pytest.mark.parametrize("ending", ["", ' "{file}"'])
def test_the_command_is_given_each_file(tools, tmp_path, monkeypatch, ending):
    file = tmp_path / "a b.exe"
    file.touch()
    monkeypatch.setenv("SIGN_COMMAND", f'"{sys.executable}" -c "import os, sys; os.remove(sys.argv[1])"{ending}')
    assert tools.sign.sign([file]) == 1
    assert not file.exists()
    with pytest.raises(SystemExit):  # it is gone, the command fails
        tools.sign.sign([file])


def test_the_version_is_the_programs(tools):
    assert tools.build.read_version() == __version__
    assert tools.version_info.four_numbers("1.20.3rc1") == (1, 20, 3, 0)
    with pytest.raises(ValueError, match="new"):
        tools.version_info.four_numbers("new")


@pytest.mark.skipif(sys.platform == "win32", reason="would build")
def test_elsewhere_the_script_says_where_it_runs(tools):
    with pytest.raises(SystemExit, match="on Windows"):
        tools.build.main()


# --- icon and version of the program files ------------------------------------------------------------------------


def test_the_icon_has_every_size_and_is_the_emblem(qapp):
    content = (FOLDER / "seller-toolkit.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * number) for number in range(count)]
    assert kind == 1
    assert [entry[0] or 256 for entry in entries] == [16, 24, 32, 48, 64, 128, 256]
    assert entries[-1][-1] + entries[-1][-2] == len(content)
    maker = load("make_icon")
    fresh = maker.icon_file(maker.pictures())
    assert struct.unpack_from("<HHH", fresh) == (0, 1, count)
    # the small ones are not packed: the same pixels, but for what another processor rounds differently
    first = slice(entries[0][-1], entries[3][-1])
    differences = [abs(a - b) for a, b in zip(content[first], fresh[first], strict=True)]
    assert max(differences) <= 4


def test_the_side_of_the_installer_is_a_bitmap_of_its_shape():
    content = (FOLDER / "side.bmp").read_bytes()
    width, height, _, bits = struct.unpack_from("<iiHH", content, 18)
    assert (content[:2], bits) == (b"BM", 8)
    assert width / height == pytest.approx(164 / 314, abs=0.001)


def test_the_version_of_a_program_file_can_be_read_by_pyinstaller(tools):
    """Its reader is not on every system; what it evaluates is put together from exactly these names."""
    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    made = eval(tools.version_info.version_text("1.2.3", "seller-toolkit"), {name: record(name) for name in names})
    assert made.named["ffi"].named == {"filevers": (1, 2, 3, 0), "prodvers": (1, 2, 3, 0)}
    shown = dict(struct.given for struct in made.named["kids"][0].given[0][0].given[1])
    assert (shown["FileVersion"], shown["OriginalFilename"]) == ("1.2.3", "seller-toolkit.exe")


def record(name: str):
    return lambda *given, **named: SimpleNamespace(name=name, given=given, named=named)


# --- the spec -----------------------------------------------------------------------------------------------------


@pytest.fixture
def run_spec(tmp_path, monkeypatch):
    """The spec, run with stand-ins for PyInstaller's parts, on a system that is only claimed; what it asked for by part."""

    def run(system: str) -> dict[str, list[SimpleNamespace]]:
        asked: dict[str, list[SimpleNamespace]] = {}

        def part(name):
            def make(*given, **named):
                made = SimpleNamespace(given=given, named=named, pure=[], binaries=[], scripts=[], datas=[])
                asked.setdefault(name, []).append(made)
                return made

            return make

        parts = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "argv", ["build.spec"])
        monkeypatch.setattr(sys, "path", [*sys.path])
        work = tmp_path / "work"
        work.mkdir(exist_ok=True)
        code = compile((ROOT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec")
        exec(code, parts | {"SPECPATH": str(ROOT), "workpath": str(work), "DISTPATH": str(tmp_path)})
        return asked

    return run


def test_the_spec_names_only_what_there_is(run_spec):
    (analysis,) = run_spec("linux")["Analysis"]
    files = [Path(source) for source in analysis.given[0]] + [Path(source) for source, _ in analysis.named["datas"]]
    assert len(files) > 5
    assert [str(path) for path in files if not path.exists()] == []
    assert [name for name in analysis.named["hiddenimports"] if importlib.util.find_spec(name) is None] == []


def test_on_windows_the_window_has_no_console_and_the_command_line_has_one(run_spec):
    asked = run_spec("win32")
    assert [(exe.named["name"], exe.named["console"]) for exe in asked["EXE"]] == [
        ("seller-toolkit", False), ("seller-toolkit-cli", True),
    ]  # fmt: skip
    for exe in asked["EXE"]:
        assert Path(exe.named["icon"]).is_file()
        assert __version__ in Path(exe.named["version"]).read_text(encoding="utf-8")
    assert [one for one in asked["COLLECT"][0].given if one in asked["EXE"]] == asked["EXE"]
    assert "BUNDLE" not in asked


def test_elsewhere_there_is_one_program(run_spec):
    linux = run_spec("linux")
    assert [(exe.named["name"], exe.named["console"]) for exe in linux["EXE"]] == [("seller-toolkit", True)]
    assert "BUNDLE" not in linux
    mac = run_spec("darwin")
    assert [exe.named["console"] for exe in mac["EXE"]] == [False]
    assert mac["BUNDLE"][0].named["version"] == __version__


def test_the_spec_is_python_that_names_known_parts():
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    imported = [alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert "collect_data_files" in imported
    assert hasattr(PyInstaller.utils.hooks, "collect_data_files")


def test_the_command_file_has_windows_line_ends():
    content = (FOLDER / "build.cmd").read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") > 5
    assert b"dev.py package" in content
