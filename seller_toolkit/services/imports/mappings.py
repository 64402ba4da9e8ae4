"""The user's own mappings of unknown tables: listed, renamed, changed, forgotten, written to a file and taken from one."""

from dataclasses import dataclass, replace
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices, ImportPlan
from seller_toolkit.domain.mappings import RememberedMapping, name_from_file
from seller_toolkit.importing.detect import fingerprint as fingerprint_of
from seller_toolkit.importing.mapping import (
    MappingFile,
    layout_of,
    mapping_from_text,
    mapping_to_text,
    spelled_as,
)
from seller_toolkit.reports import targets
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import memory
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class TakenIn:
    """A mapping that came as a file. Not `kept`: `earlier` is another one for the same titles, and was to stay."""

    mapping: RememberedMapping
    kept: bool
    earlier: RememberedMapping | None = None


def mappings(context: JobContext, workspace: Workspace) -> Outcome[tuple[RememberedMapping, ...]]:
    """All that are remembered, by their names."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(memory.mappings(connection))


def rename_mapping(context: JobContext, workspace: Workspace, fingerprint: str, name: str) -> Outcome[None]:
    """Give a mapping another name. Raises UserError mapping.unknown, mapping.no_name."""
    context.report(0, 1)
    if not name.strip():
        raise UserError("mapping.no_name")
    with workspace.store.write() as connection:
        found = _get(connection, fingerprint)
        mapping = replace(found.mapping, name=" ".join(name.split()))
        memory.keep_mapping(connection, replace(found, mapping=mapping))
    return Outcome(None)


def save_mapping(
    context: JobContext, workspace: Workspace, fingerprint: str, mapping: ColumnMapping
) -> Outcome[RememberedMapping]:
    """Put a changed mapping in the place of the remembered one; without a name it keeps the earlier one.

    What was imported with it stays as it is: only later files are read in the new way.

    Raises:
        UserError: nothing is remembered under this fingerprint, or the mapping does not fit its titles.
    """
    context.report(0, 1)
    layout_of(mapping, workspace.metrics)
    with workspace.store.write() as connection:
        found = _get(connection, fingerprint)
        named = replace(spelled_as(mapping, found.titles), name=mapping.name or found.name)
        kept = replace(found, mapping=named, used=workspace.today())
        memory.keep_mapping(connection, kept)
    return Outcome(kept)


def forget_mapping(context: JobContext, workspace: Workspace, fingerprint: str) -> Outcome[None]:
    """Forget a mapping: the next file with these titles is asked about again. Raises UserError mapping.unknown."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        _get(connection, fingerprint)
        memory.forget(connection, fingerprint)
    return Outcome(None)


def export_mapping(context: JobContext, workspace: Workspace, fingerprint: str, path: Path) -> Outcome[Path]:
    """Write a mapping as a file for others. Raises UserError mapping.unknown, export.not_writable."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = _get(connection, fingerprint)
    titles = (
        found.titles if fingerprint_of(found.titles) == fingerprint else ()
    )  # an old store knows only a part of them
    targets.place(path, mapping_to_text(found.mapping, titles).encode())
    return Outcome(path)


def take_in_mapping(
    context: JobContext, workspace: Workspace, path: Path, *, replace_earlier: bool = False
) -> Outcome[TakenIn]:
    """Remember a mapping file under its titles; a different mapping of the same titles gives way only if that is wished.

    Raises:
        UserError: the file cannot be read, is no mapping, does not tell its titles, or names metrics that nobody knows.
    """
    context.report(0, 1)
    found = read_mapping_file(path)
    if not found.titles:
        raise UserError("mapping.no_titles", name=path.name)
    unknown = [metric for metric in found.mapping.metrics.values() if metric not in workspace.metrics]
    if unknown:
        raise UserError("mapping.invalid", detail=", ".join(unknown))
    layout_of(found.mapping, workspace.metrics)
    mapping = replace(found.mapping, name=found.mapping.name or name_from_file(path.name))
    new = RememberedMapping(fingerprint_of(found.titles), found.titles, mapping, workspace.today())
    with workspace.store.write() as connection:
        earlier = memory.find_mapping(connection, new.fingerprint)
        if earlier is not None and earlier.mapping != mapping and not replace_earlier:
            return Outcome(TakenIn(new, kept=False, earlier=earlier))
        memory.keep_mapping(connection, new)
    return Outcome(TakenIn(new, kept=True, earlier=earlier))


def read_mapping_file(path: Path) -> MappingFile:
    """What a mapping file says. Raises UserError where it cannot be read or is no mapping."""
    try:
        return mapping_from_text(read_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UserError("mapping.invalid", detail="UTF-8") from error


def get_named(workspace: Workspace, name: str) -> RememberedMapping:
    """The mapping of this name or fingerprint. Raises UserError mapping.unknown, mapping.several."""
    with workspace.store.read() as connection:
        known = memory.mappings(connection)
    found = [one for one in known if name in (one.name, one.fingerprint)]
    if not found:
        raise UserError("mapping.unknown", name=name)
    if len(found) > 1:
        raise UserError("mapping.several", name=name, marks=", ".join(one.fingerprint for one in found))
    return found[0]


def remember_answers(connection: Connection, workspace: Workspace, plan: ImportPlan) -> None:
    """Keep what answers the same question next time. Never the shop: files of two shops look alike.

    A mapping without a name is called like its file.
    """
    mapping, titles = plan.mapping, tuple(title for title in plan.raw_header if title)
    if mapping is not None and not mapping.name:
        mapping = replace(mapping, name=name_from_file(plan.source.name))
    choices = ImportChoices(layout=plan.layout, mapping=mapping)
    fits = fingerprint_of(titles) == plan.fingerprint
    memory.remember(connection, plan.fingerprint, choices, titles=titles if fits else (), day=workspace.today())


def _get(connection: Connection, fingerprint: str) -> RememberedMapping:
    found = memory.find_mapping(connection, fingerprint)
    if found is None:
        raise UserError("mapping.unknown", name=fingerprint)
    return found
