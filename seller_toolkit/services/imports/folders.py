"""Folders that are dropped, chosen or named: the files in them that could be exports, in the order of their names."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.file_kinds import EXPORT_SUFFIXES
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

LEFT_OUT = (".", "~$")  # hidden files; the files by which Excel, WPS and LibreOffice note who has a table open
NO_FOLDERS_OF_USERS = ("__macosx", "$recycle.bin", "node_modules")
DEEPEST = 4  # folders below the one that was named
MOST = 1_000  # files; more of them was a folder dropped by mistake
WINDOWS_HIDDEN = 0x2


@dataclass(frozen=True)
class Found:
    """The files to import. `folders` says how many folders were searched, `more` that they hold still more files.

    A folder in which nothing was found stands among `files` for itself and is named in `empty`.
    """

    files: tuple[Path, ...]
    folders: int = 0
    empty: tuple[Path, ...] = ()
    more: bool = False

    @property
    def count(self) -> int:
        """How many files there are, folders not counted."""
        return len(self.files) - len(self.empty)


def find_files(context: JobContext, workspace: Workspace, paths: Sequence[Path]) -> Outcome[Found]:
    """The files themselves, in the order given; a folder stands for what could be an export in it and below it.

    A file that is named itself is taken whatever its name, each file once. A folder without any such file stands for
    itself, so that its reading says so.
    """
    found: dict[Path, None] = {}
    empty: list[Path] = []
    folders = 0
    for path in paths:
        inside = [path]
        if path.is_dir():
            folders += 1
            inside = exports_in(context, path)
            if not inside:
                empty.append(path)
                inside = [path]
        found |= dict.fromkeys(inside)
    files = tuple(found)
    taken = files[:MOST] if folders else files
    return Outcome(Found(taken, folders, tuple(p for p in empty if p in taken), len(taken) < len(files)))


def words_of(found: Found) -> str:
    """How many files the folders hold; "" where none was searched."""
    if not found.folders:
        return ""
    words = translate("Import", "Files found: {count}").format(count=number(found.count))
    if not found.more:
        return words
    more = translate("Import", "There are more: the first {count} are taken, drop the rest in smaller folders.")
    return f"{words} · {more.format(count=number(MOST))}"


def exports_in(context: JobContext, folder: Path) -> list[Path]:
    """What could be an export in a folder and its folders, by name; at most one more than MOST are looked for."""
    found: list[Path] = []
    for path in _walk(folder):
        context.report(0, 0, folder.name)
        if could_be_export(path):
            found.append(path)
        if len(found) > MOST:
            break
    return sorted(found, key=lambda path: [part.casefold() for part in path.relative_to(folder).parts])


def could_be_export(path: Path) -> bool:
    """By the name alone: a table's suffix, neither hidden nor the mark that a table is open."""
    return path.suffix.lower() in EXPORT_SUFFIXES and not path.name.startswith(LEFT_OUT)


def _walk(folder: Path) -> Iterator[Path]:
    """Every file that is not hidden, without following links out of the folder; what may not be read is left out."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        deep = len(here.relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if deep < DEEPEST and not _is_closed(here / name))
        yield from (here / name for name in sorted(names) if not _is_hidden(here / name))


def _is_closed(folder: Path) -> bool:
    return folder.name.lower() in NO_FOLDERS_OF_USERS or folder.name.startswith(LEFT_OUT) or _is_hidden(folder)


def _is_hidden(path: Path) -> bool:
    """Hidden as Windows marks it; elsewhere a name that begins with a dot is all there is."""
    try:
        marks = getattr(path.lstat(), "st_file_attributes", 0)
    except OSError:
        return True  # gone in the meantime
    return bool(marks & WINDOWS_HIDDEN)
