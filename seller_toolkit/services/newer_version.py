"""Is a version that was downloaded newer than this one, and is its package whole? Files are read; no network is asked."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import zip_longest
from pathlib import Path

from seller_toolkit import __version__
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext

NOTES, SUMS, BUILD_DAY = "RELEASE-NOTES.md", "SHA256SUMS", "build-day.txt"
MOST_TEXT = 1 << 20
"""Bytes of notes or checksums that are looked at."""

_PIECE = 1 << 20
_VERSION = re.compile(r"\d{1,9}(?:\.\d{1,9}){1,3}(?:-[0-9A-Za-z]{1,9}(?:\.[0-9A-Za-z]{1,9})*)?")
_IN_NAME = re.compile(r"\d{1,9}(?:\.\d{1,9}){1,3}")
_LINE = re.compile(r"^([0-9a-fA-F]{64})[ \t]+\*?(.+)$")
_PACKAGES = (".deb", ".xz", ".exe", ".zip", ".dmg")


class Standing(StrEnum):
    """What another version is beside this one."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


class Check(StrEnum):
    """WHOLE: its SHA-256 is the listed one. DAMAGED: it is another one. The rest cannot be told."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    NOT_LISTED = "not_listed"
    NO_SUMS = "no_sums"


@dataclass(frozen=True)
class ThisProgram:
    """The program that runs; `built` is None where nobody packed it."""

    version: str
    built: date | None
    data: Path


@dataclass(frozen=True)
class Offered:
    """A version that a file speaks of."""

    version: str
    standing: Standing
    file: str


@dataclass(frozen=True)
class CheckedFile:
    """A package, and what its checksum says."""

    file: str
    check: Check


@dataclass(frozen=True)
class Download:
    """What the files of a download say."""

    offered: tuple[Offered, ...]
    files: tuple[CheckedFile, ...]


def this_program(resource: Callable[..., Path], data: Path) -> ThisProgram:
    """The version, the day on which it was packed, and the folder of its data."""
    try:
        built = date.fromisoformat(resource(BUILD_DAY).read_text(encoding="utf-8").strip())
    except (FileNotFoundError, ValueError):
        built = None
    return ThisProgram(__version__, built, data)


def look_at(context: JobContext, paths: Sequence[Path], own: str = __version__) -> Download:
    """What the files say that the user has downloaded: notes, checksums, packages, or the folder of them.

    Notes and checksums that lie beside a file are read with it. Where there is no package but a list of checksums, the
    packages beside the list are checked.

    Raises:
        UserError: "download.nothing", "download.bad_notes", "download.bad_sums", "file.not_found", "file.not_readable".
    """
    given = list(dict.fromkeys(_all(paths)))
    beside = [place for path in given for name in (NOTES, SUMS) if (place := path.with_name(name)).is_file()]
    known = list(dict.fromkeys([*given, *beside]))
    notes = next((path for path in known if path.suffix.lower() == ".md"), None)
    sums = next((path for path in known if path.name.upper().startswith(SUMS)), None)
    packages = [path for path in given if path.suffix.lower() in _PACKAGES]
    listed = {} if sums is None else _listed(sums)
    if sums is not None and not packages:
        packages = [place for name in listed if _is_package(name) and (place := sums.with_name(name)).is_file()]
    if notes is None and sums is None and not packages:
        raise UserError("download.nothing")
    offered = [] if notes is None else [Offered(version := _version_of(notes), standing(version, own), notes.name)]
    said = {one.version for one in offered}
    for path in packages:
        found = _IN_NAME.search(path.name)
        if found and found[0] not in said:
            said.add(found[0])
            offered.append(Offered(found[0], standing(found[0], own), path.name))
    checked = tuple(
        CheckedFile(path.name, _check(context.within(place, len(packages)), path, listed, has_sums=sums is not None))
        for place, path in enumerate(packages)
    )
    return Download(tuple(offered), checked)


def standing(version: str, own: str) -> Standing:
    """Whether a version is newer than the own one; one with a "-beta" behind it is older than the same without."""
    one, other = _order(version), _order(own)
    return Standing.SAME if one == other else Standing.NEWER if one > other else Standing.OLDER


def _order(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]:
    plain, _, before = version.partition("-")
    numbers = [int(part) for part in plain.split(".")]
    filled = tuple(number for number, _ in zip_longest(numbers, range(4), fillvalue=0))
    parts = tuple((not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in before.split("."))
    return filled, not before, parts if before else ()


def _all(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            wanted = (*_PACKAGES, ".md")
            yield from (one for one in sorted(path.iterdir()) if one.suffix.lower() in wanted or one.name == SUMS)
        else:
            yield path


def _is_package(name: str) -> bool:
    return Path(name).suffix.lower() in _PACKAGES


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_TEXT).decode("utf-8-sig", errors="replace")
    except FileNotFoundError as error:
        raise UserError("file.not_found", name=path.name) from error
    except OSError as error:
        raise UserError("file.not_readable", name=path.name) from error


def _version_of(notes: Path) -> str:
    """The version that the first heading names."""
    heading = next((line for line in _text(notes).splitlines() if line.startswith("#")), "")
    found = _VERSION.search(heading)
    if found is None:
        raise UserError("download.bad_notes", name=notes.name)
    return found[0]


def _listed(sums: Path) -> dict[str, str]:
    """The checksums by name; folders before a name are left out: what is asked about lies in one folder."""
    found = [match for line in _text(sums).splitlines() if (match := _LINE.match(line.rstrip()))]
    if not found:
        raise UserError("download.bad_sums", name=sums.name)
    return {re.split(r"[\\/]", match[2])[-1]: match[1].lower() for match in found}


def _check(context: JobContext, path: Path, listed: Mapping[str, str], *, has_sums: bool) -> Check:
    if not has_sums:
        return Check.NO_SUMS
    if path.name not in listed:
        return Check.NOT_LISTED
    return Check.WHOLE if _digest(context, path) == listed[path.name] else Check.DAMAGED


def _digest(context: JobContext, path: Path) -> str:
    digest, done = hashlib.sha256(), 0
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                context.report(done, size)
                digest.update(piece)
                done += len(piece)
    except FileNotFoundError as error:
        raise UserError("file.not_found", name=path.name) from error
    except OSError as error:
        raise UserError("file.not_readable", name=path.name) from error
    return digest.hexdigest()
