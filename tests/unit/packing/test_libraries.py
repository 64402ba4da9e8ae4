"""Stand-ins for libraries that are never called, and what nothing needs."""

import ctypes
import shutil
import subprocess
import sys

import pytest

from scripts.packing import libraries

needs_compiler = pytest.mark.skipif(
    not libraries.can_stand_in() or not shutil.which("as") or not shutil.which("ld"), reason="no assembler here"
)


def library(folder, name, text, *linked, version=""):
    """A shared library from assembler text; ld is in the package of binutils that PyInstaller needs."""
    folder.mkdir(exist_ok=True)
    source, thing, target = folder / f"{name}.s", folder / f"{name}.o", folder / name
    source.write_text(text + '\n.section .note.GNU-stack,"",@progbits\n', encoding="utf-8")
    subprocess.run(["as", source, "-o", thing], check=True)
    (folder / "map").write_text(f"{version} {{ global: *; }};", encoding="utf-8")
    versions = ["--version-script", folder / "map"] if version else []
    subprocess.run(["ld", "-shared", *versions, "-soname", name, "-o", target, thing, *linked], check=True)
    return target


@needs_compiler
@pytest.mark.parametrize("version", ["", "LIBAVCODEC_62"])
def test_a_stand_in_has_the_functions_that_are_taken_and_answers_zero(tmp_path, version):
    text = ".globl play, stop\n.type play,@function\nplay: nop\n.type stop,@function\nstop: nop"
    name = f"libavcodec-{version}1.so"  # the loader keeps a library by its name
    real = library(tmp_path / "real", name, text, version=version)
    user = library(tmp_path / "user", "user.so", ".globl use\nuse: jmp play@PLT", real)
    made = libraries.make_stand_in(real, user, tmp_path / "stand-ins")
    assert made.name == real.name
    assert libraries.needed_by(user) == {name}
    loaded = ctypes.CDLL(str(made))
    assert loaded.play() == 0
    assert ctypes.CDLL(str(user)).use() == 0  # the loader takes it for the library of that name
    with pytest.raises(AttributeError):
        _ = loaded.stop


@needs_compiler
def test_a_stripped_library_still_works_and_a_broken_one_is_left_alone(tmp_path, monkeypatch):
    text = ".globl answer\n.type answer,@function\nanswer: xor %eax, %eax\n\tret\nlocal_word: nop"
    if libraries.platform.machine() != "x86_64":
        pytest.skip("written for another processor")
    whole = library(tmp_path / "whole", "libanswer.so", text)
    small = libraries.strip(whole, tmp_path / "small" / "libanswer.so")
    assert small.stat().st_size < whole.stat().st_size
    assert ctypes.CDLL(str(small)).answer() == 0
    monkeypatch.setattr(libraries, "is_aligned", lambda _library: False)
    assert libraries.strip(whole, tmp_path / "again.so") == whole
    note = tmp_path / "a.txt"
    note.write_text("no library", encoding="utf-8")
    assert libraries.strip(note, tmp_path / "b.txt") == note


def test_what_only_dropped_libraries_needed_is_unused():
    needs = {
        "program": frozenset({"libwindow.so"}),
        "libwindow.so": frozenset({"libc.so.6"}),
        "libcairo.so": frozenset({"libpixman.so"}),
        "libpixman.so": frozenset(),
        "libown.so": frozenset(),
    }
    assert libraries.unused(needs, ["libwindow.so", "libcairo.so", "libpixman.so"]) == {"libcairo.so", "libpixman.so"}


def test_a_text_is_no_library(tmp_path):
    (tmp_path / "a.txt").write_text("no library", encoding="utf-8")
    assert not libraries.is_elf(tmp_path / "a.txt")
    assert libraries.missing_from(tmp_path) == {}


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("libavcodec-c4204469.so.62.28.101", libraries.Answer.ZERO),
        ("libavif-43e630fc.so.16.4.2", libraries.Answer.ZERO),
        ("libopenblasp-r0-59ffcd50.3.15.so", libraries.Answer.END),
        ("libpng16-529cb57a.so.16.58.0", None),
        ("libscipy_openblas64_-32a4b2a6.so", None),  # NumPy asks it
    ],
)
def test_what_is_stood_in_for_is_told_from_what_is_used(name, answer):
    assert libraries.answer_of(name) is answer


@needs_compiler
def test_what_cannot_be_answered_ends_the_process(tmp_path):
    name = "libopenblas-1.so"
    real = library(tmp_path / "real", name, ".globl solve\n.type solve,@function\nsolve: nop")
    user = library(tmp_path / "user", "user.so", ".globl use\nuse: jmp solve@PLT", real)
    made = libraries.make_stand_in(real, user, tmp_path / "stand-ins", libraries.Answer.END)
    asked = subprocess.run([sys.executable, "-c", f"import ctypes; ctypes.CDLL({str(made)!r}).solve()"], check=False)
    assert asked.returncode < 0
