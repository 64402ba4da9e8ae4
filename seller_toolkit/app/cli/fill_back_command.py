"""`fill-back`."""

import argparse
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import DONE, REFUSED, Answer, trouble_document
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import fill_back
from seller_toolkit.services.tasks.fill_back import FillBackView, FillLine
from seller_toolkit.services.workspace import Workspace


def run_fill_back(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Say what filled-in lists would change; with --commit keep it. Cells that say nothing are no refusal."""
    sheets: list[dict[str, Any]] = []
    lines: list[str] = []
    refused = False
    for name in options.files:
        try:
            view = _filled(workspace, Path(name), commit=options.commit)
        except UserError as error:
            trouble = Trouble(error.code, error.params)
            sheets.append(_document(Path(name).name, None, trouble))
            lines.append(f"{Path(name).name}: {trouble_text(trouble)}")
            refused = True
        else:
            sheets.append(_document(view.source, view, None))
            lines += _lines(view, kept=options.commit)
    return Answer({"sheets": sheets}, lines, REFUSED if refused else DONE)


def _filled(workspace: Workspace, path: Path, *, commit: bool) -> FillBackView:
    context = JobContext()
    view = fill_back.from_workbook(context, workspace, path).value
    if commit:
        changed = {line.key: line.filled for line in view.lines if line.changes}
        fill_back.save(context, workspace, view.sheet.code, changed)
    return view


def _document(file: str, view: FillBackView | None, trouble: Trouble | None) -> dict[str, Any]:
    return {
        "file": file,
        "code": view.sheet.code if view else None,
        "shop": view.shop.name if view else None,
        "lines": [_line_document(line) for line in view.lines] if view else [],
        "changed": sum(line.changes for line in view.lines) if view else 0,
        "problems": list(view.problems) if view else [],
        "error": trouble_document(trouble),
    }


def _line_document(line: FillLine) -> dict[str, Any]:
    return {
        "id": line.code,
        "title": line.title,
        "was_done": line.was_done,
        "done": line.done,
        "note": line.note,
        "changes": line.changes,
    }


def _lines(view: FillBackView, *, kept: bool) -> list[str]:
    changed = [line for line in view.lines if line.changes]
    if kept:
        words = translate("Fill back", "{file} → {shop}, list {code}: {count} of {all} tasks changed")
    else:
        words = translate("Fill back", "{file} → {shop}, list {code}: {count} of {all} tasks would change")
    head = words.format(
        file=view.source, shop=view.shop.name, code=view.sheet.code, count=len(changed), all=len(view.lines)
    )
    return [head, *(f"    {_line(line)}" for line in changed), *(f"    ! {words}" for words in view.problems)]


def _line(line: FillLine) -> str:
    box = "☑" if line.done else "☐"
    return f"{box} {line.code}  {line.title}" + (f"  ({line.note})" if line.note else "")
