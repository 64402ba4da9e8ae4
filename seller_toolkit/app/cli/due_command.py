"""`due`: orders and after-sales that cost points if nobody acts (临期单); with --out also as a file."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.app.cli.view_commands import own_shops
from seller_toolkit.app.offscreen import ensure_application
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import documents
from seller_toolkit.services.tasks import due_sheet
from seller_toolkit.services.tasks.due_sheet import DueItem, DueSource, DueView
from seller_toolkit.services.workspace import Workspace


def run_due(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """What is due, the fewest hours left first: of the shops of the name given, else of all own ones."""
    if options.split and not options.out:
        raise UsageError("--split wants --out")
    view = _view(workspace, options)
    document: dict[str, Any] = {
        "as_of": view.as_of,
        "data_as_of": view.data_until,
        "items": [_item_document(item) for item in view.items],
        "sources": [_source_document(source) for source in view.sources],
        "notes": list(view.notes),
    }
    lines = [_head(view), *(_item_line(item) for item in view.items), *view.notes]
    if options.out:
        out = Path(options.out)
        report = due_sheet.due_document(JobContext(), workspace, view, view.items, options.split).value
        if out.suffix.lower() == ".pdf":
            ensure_application()
        documents.write_document(report, out)
        document["file"] = str(out)
        lines.append(translate("Files", "Written: {path}").format(path=out))
    return Answer(document, lines)


def _view(workspace: Workspace, options: argparse.Namespace) -> DueView:
    if not options.shop and not options.platform:
        return due_sheet.due_sheet(JobContext(), workspace, None).value
    found: Sequence[Shop] = own_shops(workspace, options)
    return due_sheet.due_of(JobContext(), workspace, found).value


def _item_document(item: DueItem) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "order": item.order or None,
        "deadline": item.deadline,
        "hours_left": item.hours_left,
        "courier": item.courier or None,
        "warehouse": item.warehouse or None,
        "agent": item.agent or None,
        "costs": item.costs or None,
        "case": item.case or None,
        "shop": item.shop.name,
        "platform": item.shop.platform,
        "item": item.item or None,
        "rule": item.rule,
        "verified": item.verified,
        "hint": item.hint or None,
        "file": item.file,
        "row": item.row,
    }


def _source_document(source: DueSource) -> dict[str, Any]:
    return {
        "kind": source.kind,
        "imported_at": source.imported_at,
        "newest": source.newest,
        "file": source.file or None,
    }


def _head(view: DueView) -> str:
    words = translate("Due", "Data as of {until}; hours counted from {now}; {count} due, {missed} of them missed")
    return words.format(
        until=moment(view.data_until),
        now=moment(view.as_of),
        count=number(len(view.items)),
        missed=number(len(view.overdue)),
    )


def _item_line(item: DueItem) -> str:
    said = (
        number(item.hours_left, 1), moment(item.deadline), item.kind_label, item.case or item.order, item.courier,
        item.warehouse, item.item, item.hint,
    )  # fmt: skip
    return "  ".join(part for part in said if part)
