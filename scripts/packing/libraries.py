"""The libraries of the bundle: what they need, and what can stay out of it."""

import platform
import re
import subprocess
from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path

NEVER_OPENED = re.compile(r"(libavcodec|libavformat|libavutil|libswscale|libavif)-")
"""OpenCV is linked to these and calls them for videos and AVIF pictures, which the program never has it open."""
NEVER_SOLVED = re.compile(r"libopenblasp?-")
"""OpenCV asks this one about matrices of more than 25 rows; those of the program have 3."""


class Answer(Enum):
    """What a function of a stand-in does, by processor."""

    ZERO = {"x86_64": "xor %eax, %eax\n\tret", "aarch64": "mov x0, #0\n\tret"}
    """It answers zero: nothing was opened."""
    END = {"x86_64": "ud2", "aarch64": "brk #0"}
    """It ends the process: no answer is better than a wrong one."""


def answer_of(library: str) -> Answer | None:
    """How the functions of a library, by its file name, are stood in for; None where it stays."""
    if NEVER_OPENED.search(library):
        return Answer.ZERO
    return Answer.END if NEVER_SOLVED.search(library) else None


def can_stand_in() -> bool:
    """Whether stand-ins can be made here: for Linux, on the processors that `Answer` knows."""
    return platform.system() == "Linux" and platform.machine() in Answer.ZERO.value


def make_stand_in(library: Path, user: Path, folder: Path, answer: Answer = Answer.ZERO) -> Path:
    """A library of the same name with just the functions that `user` takes from `library`, all of which do `answer`.

    The loader wants a library that another one is linked to, and Python has it find each function at once.
    """
    wanted, offered = _symbols(user, "--undefined-only"), _symbols(library, "--defined-only")
    taken = {name: version for name, version in sorted(wanted.items()) if name in offered}
    deed = answer.value[platform.machine()]
    lines = [f".globl {name}\n.type {name}, @function\n{name}:\n\t{deed}" for name in taken]
    folder.mkdir(parents=True, exist_ok=True)
    source, thing, script, target = (folder / f"{library.name}{end}" for end in (".s", ".o", ".map", ""))
    source.write_text(".text\n" + "\n".join(lines) + '\n.section .note.GNU-stack,"",@progbits\n', encoding="utf-8")
    # the loader compares the versions of symbols too
    versions = sorted({version for version in taken.values() if version})
    nodes = (f"{one} {{ global: {' '.join(f'{n};' for n, v in taken.items() if v == one)} }};" for one in versions)
    script.write_text("\n".join(nodes), encoding="utf-8")
    command = ["ld", "-shared", "-soname", library.name, *(["--version-script", str(script)] if versions else [])]
    subprocess.run(["as", str(source), "-o", str(thing)], check=True)
    subprocess.run([*command, "-o", str(target), str(thing)], check=True)
    return target


def _symbols(library: Path, which: str) -> dict[str, str]:
    """The names of a library's functions, each with its version or ""."""
    listed = subprocess.run(["nm", "-D", which, str(library)], capture_output=True, text=True, check=True).stdout
    last = (line.split()[-1].partition("@") for line in listed.splitlines() if line.strip())
    return {name: version.lstrip("@") for name, _, version in last}


def strip(library: Path, target: Path) -> Path:
    """A copy of a library without symbols for debugging; the library itself where that would break it, or is no library.

    What patchelf has worked on may come out with segments that no loader takes.
    """
    if not is_elf(library):
        return library
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["strip", "--strip-unneeded", "-o", str(target), str(library)], capture_output=True, check=False
    )
    return target if done.returncode == 0 and is_aligned(target) else library


def is_aligned(library: Path) -> bool:
    """Whether each segment lies in the file as the loader wants it: offset and address alike within a page."""
    said = subprocess.run(["readelf", "-lW", str(library)], capture_output=True, text=True, check=True).stdout
    segments = re.findall(r"^\s+LOAD\s+0x(\w+) 0x(\w+) .*0x(\w+)$", said, re.MULTILINE)
    numbers = [[int(number, 16) for number in segment] for segment in segments]
    return all(offset % page == address % page for offset, address, page in numbers)


def needed_by(library: Path) -> frozenset[str]:
    """The names of the libraries that one is linked to; none for what is no ELF file."""
    answer = subprocess.run(["readelf", "-d", str(library)], capture_output=True, text=True, check=False)
    return frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", answer.stdout))


def unused(needs: Mapping[str, frozenset[str]], candidates: Iterable[str]) -> set[str]:
    """Those of the candidates that nothing which stays is linked to, and again without them.

    `needs` has every library of the bundle by its file name.
    """
    candidates, gone = set(candidates), set[str]()
    while True:
        wanted = {name for library, names in needs.items() if library not in gone for name in names}
        more = candidates - wanted - gone
        if not more:
            return gone
        gone |= more


def missing_from(folder: Path) -> dict[str, Path]:
    """Where the system has the libraries that those of a folder need and the folder does not bring."""
    files = [path for path in folder.rglob("*") if is_elf(path)]
    brought = {path.name for path in files} | {path.name for path in folder.rglob("*.so*")}
    wanted = {name for path in files for name in needed_by(path)} - brought
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(reversed(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", known, re.MULTILINE)))
    return {name: Path(places[name]).resolve() for name in sorted(wanted) if name in places}


def newest_glibc(folder: Path) -> str:
    """The version of the C library that the bundle cannot do without."""
    found: set[tuple[int, ...]] = set()
    for path in folder.rglob("*"):
        if is_elf(path):
            said = subprocess.run(["readelf", "-V", str(path)], capture_output=True, text=True, check=False).stdout
            found |= {tuple(map(int, name.split("."))) for name in re.findall(r"Name: GLIBC_(\d+(?:\.\d+)+)", said)}
    return ".".join(map(str, max(found)))


def is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
