"""`mappings`: the tables that the user matched by hand, as a list and as files to share."""

import argparse
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.imports import mappings
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


def run_mappings(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """List what is remembered; --export writes one as a file, --import remembers one of a file."""
    if options.replace and not options.take_in:
        raise UsageError("--replace wants --import")
    if options.export:
        return _export(workspace, *options.export)
    if options.take_in:
        return _take_in(workspace, Path(options.take_in), replace=options.replace)
    found = mappings.mappings(JobContext(), workspace).value
    return Answer({"mappings": [_document(one) for one in found]}, [_line(one) for one in found])


def _export(workspace: Workspace, name: str, out: str) -> Answer:
    found = mappings.get_named(workspace, name)
    path = mappings.export_mapping(JobContext(), workspace, found.fingerprint, Path(out)).value
    words = translate("Files", "Written: {path}").format(path=path)
    return Answer({"file": str(path), "mapping": _document(found)}, [words])


def _take_in(workspace: Workspace, path: Path, *, replace: bool) -> Answer:
    taken = mappings.take_in_mapping(JobContext(), workspace, path, replace_earlier=replace).value
    if not taken.kept and taken.earlier is not None:
        raise UserError("mapping.exists", name=taken.earlier.name)
    words = translate("Import", "Remembered: {name}").format(name=taken.mapping.name)
    return Answer({"mapping": _document(taken.mapping)}, [words])


def _document(one: RememberedMapping) -> dict[str, Any]:
    return {
        "name": one.name,
        "mark": one.fingerprint,
        "kind": one.mapping.kind,
        "titles": list(one.titles),
        "columns": dict(one.mapping.columns),
        "metrics": dict(one.mapping.metrics),
        "units": dict(one.mapping.units),
        "used": one.used,
    }


def _line(one: RememberedMapping) -> str:
    return f"{long_day(one.used)}  {one.name}  {one.fingerprint}  {' · '.join(one.titles)}"
