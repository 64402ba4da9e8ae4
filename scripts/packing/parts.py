"""The parts of others in the frozen program, found by the files that were collected: whose they are, and by which licence."""

import platform
import re
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "licences"
LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS|ThirdPartyNotices)", re.IGNORECASE)
NO_TEXT = (".py", ".pyc", ".html")
WITHOUT_OWN_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "flatbuffers": ("Apache-2.0.txt",),
}
"""Distributions that say their licence and do not carry its text; the LGPL builds on the GPL and needs both."""
SHORT_NAMES = {
    "MIT License": "MIT",
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "MPL-2.0 AND MIT": "MPL-2.0 AND MIT",
}


@dataclass(frozen=True)
class Part:
    """One part: `kind` is the type of its package URL ("pypi", "deb", "generic"), `texts` are its licence files by name."""

    kind: str
    name: str
    version: str
    licence: str
    texts: Mapping[str, str]
    home: str = ""


def parts_of(files: Iterable[Path]) -> tuple[Part, ...]:
    """Everything of others that these files belong to, in order of kind and name; Python and PyInstaller are always in it.

    Raises:
        LookupError: a part has no licence text.
    """
    wanted = {file.resolve() for file in files}
    python = [_python_part(one) for one in _owners(wanted)]
    system = _system_parts(sorted(str(file) for file in wanted if file.is_relative_to("/usr/lib")))
    found = [_interpreter(), *python, *system]
    silent = [part.name for part in found if not part.texts]
    if silent:
        raise LookupError(f"no licence text of {', '.join(silent)}")
    return tuple(sorted(found, key=lambda part: (part.kind, part.name.lower())))


def locked_versions(lock: Path) -> dict[str, set[str]]:
    """The versions that a lock file allows, by the normalised name."""
    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.MULTILINE):
        versions.setdefault(normal(name), set()).add(version)
    return versions


def not_locked(parts: Iterable[Part], locks: Iterable[Path]) -> list[str]:
    """The Python parts whose version no lock file names: what is bundled came from somewhere else."""
    versions: dict[str, set[str]] = {}
    for lock in locks:
        for name, allowed in locked_versions(lock).items():
            versions.setdefault(name, set()).update(allowed)
    return [
        f"{part.name} {part.version}"
        for part in parts
        if part.kind == "pypi" and part.version not in versions.get(normal(part.name), ())
    ]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _owners(files: set[Path]) -> list[Distribution]:
    """The installed distributions that one of the files belongs to; the program itself is none of others."""
    found = {"pyinstaller": distribution("pyinstaller")}
    names = {file.as_posix() for file in files}
    for one in distributions():
        name = normal(one.metadata["Name"])
        if name == "seller-toolkit" or name in found:
            continue
        base = Path(str(one.locate_file(""))).resolve()
        if any(f"{base.as_posix()}/{file}" in names for file in one.files or ()):
            found[name] = one
    return [found[name] for name in sorted(found)]


def _python_part(one: Distribution) -> Part:
    name = normal(one.metadata["Name"])
    texts = {}
    for file in one.files or ():
        path = Path(str(one.locate_file(file)))
        if LICENCE_FILE.search(file.name) and file.suffix not in NO_TEXT and path.is_file():
            texts[file.name] = path.read_text(encoding="utf-8", errors="replace")
    texts |= {text: (TEXTS / text).read_text(encoding="utf-8") for text in WITHOUT_OWN_TEXT.get(name, ())}
    return Part("pypi", name, one.version, licence_of(one), texts, one.metadata.get("Home-page") or "")


def licence_of(one: Distribution) -> str:
    """The licence as short as the distribution says it: the expression, a short name, else the classifiers."""
    said = one.metadata.get("License-Expression") or ""
    named = (one.metadata.get("License") or "").strip()
    if not said and named and len(named) <= 60 and "\n" not in named:
        said = SHORT_NAMES.get(named, named)
    classes = [
        line.split("::")[-1].strip() for line in one.metadata.get_all("Classifier") or () if line.startswith("License")
    ]
    return said or ", ".join(classes)


def _interpreter() -> Part:
    """Python itself, with the library that carries it."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(f"/usr/share/doc/python{_minor()}/copyright"))
    texts = {place.name: place.read_text(encoding="utf-8") for place in places if place.is_file()}
    return Part("generic", "python", platform.python_version(), "PSF-2.0", texts, "https://www.python.org")


def _minor() -> str:
    return ".".join(platform.python_version_tuple()[:2])


def _system_parts(files: list[str]) -> list[Part]:
    """The Debian packages that libraries were taken from; on other systems none are known."""
    names = packages_of(files)
    if not names:
        return []
    query = ["dpkg-query", "-W", "-f", "${binary:Package}\t${Version}\t${Homepage}\n", *names]
    lines = subprocess.run(query, capture_output=True, text=True, check=True).stdout.splitlines()
    found = []
    for line in lines:
        package, version, home = line.split("\t")
        name = package.partition(":")[0]
        text = Path("/usr/share/doc", name, "copyright")
        texts = {"copyright": text.read_text(encoding="utf-8", errors="replace")} if text.is_file() else {}
        found.append(Part("deb", name, version, "", texts, home))
    return found


def packages_of(files: Iterable[str]) -> list[str]:
    """The Debian packages that own these files, each once; dpkg may know a file below /lib that lies below /usr/lib."""
    both = [name for file in files for name in (file, file.removeprefix("/usr"))]
    if not both:
        return []
    try:
        answer = subprocess.run(["dpkg-query", "-S", *both], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return []
    owners = (line.rpartition(": ")[0] for line in answer.stdout.splitlines() if not line.startswith("diversion"))
    return sorted({owner.strip() for line in owners for owner in line.split(",")})
