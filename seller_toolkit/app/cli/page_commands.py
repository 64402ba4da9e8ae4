"""`read-page`."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import DONE, REFUSED, Answer, trouble_document
from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan, Receipt, Trouble
from seller_toolkit.domain.pages import Box, JudgedValue, PageExtra, UnknownLabel
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.page_words import flag_word
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.imports import import_files, score_pages
from seller_toolkit.services.imports.pictures import read_pictures
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace


def run_read_page(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Read score pages from pictures or texts; with --commit, store what is beyond doubt, one batch a page."""
    choices = ImportChoices(shop=options.shop, platform=options.platform, day=options.day)
    answers = [_read(workspace, Dropped(Path(name), choices=choices), commit=options.commit) for name in options.files]
    pages = [_document(plan, trouble, receipt) for plan, trouble, receipt in answers]
    lines = [line for plan, trouble, receipt in answers for line in _lines(plan, trouble, receipt)]
    code = REFUSED if any(trouble for _, trouble, _ in answers) else DONE
    return Answer({"pages": pages}, lines, code)


Read = tuple[ImportPlan, Trouble | None, Receipt | None]


def _read(workspace: Workspace, dropped: Dropped, *, commit: bool) -> Read:
    """The plan, what is wrong with it or still open, and the receipt of what was stored."""
    context = JobContext()
    (dropped,) = read_pictures(context, workspace, [dropped]).value
    plan = import_files.plan_page(context, workspace, dropped).value
    if plan.page is None:
        return plan, plan.trouble, None
    if not commit:
        return plan, None, None
    sure = plan
    if plan.trouble is not None and plan.trouble.code == "page.doubtful":
        sure = import_files.plan_page(context, workspace, score_pages.without_doubtful(dropped, plan)).value
    (receipt,) = import_files.commit(context, workspace, [sure]).value
    return plan, plan.trouble, receipt


def _document(plan: ImportPlan, trouble: Trouble | None, receipt: Receipt | None) -> dict[str, Any]:
    judged = plan.page
    return {
        "file": plan.source.name,
        "platform": plan.platform or None,
        "profile": judged.page.score or None if judged else None,
        "layout": plan.layout or None,
        "shop": plan.shop or None,
        "own": not judged.page.competitors if judged else None,
        "day": judged.day or None if judged else None,
        "values": [_value_document(value) for value in judged.values] if judged else [],
        "extras": [_extra_document(extra) for extra in judged.page.extras] if judged else [],
        "unread": [_unread_document(label) for label in judged.page.unread] if judged else [],
        "batch": receipt.batch if receipt else None,
        "error": trouble_document(trouble),
    }


def _value_document(value: JudgedValue) -> dict[str, Any]:
    seen = value.seen
    return {
        "metric": seen.metric,
        "value": seen.printed,
        "unit": seen.unit,
        "text": seen.text,
        "label": seen.label,
        "confidence": round(seen.confidence, 4),
        "flags": list(value.flags),
        "box": _box(seen.box),
    }


def _extra_document(extra: PageExtra) -> dict[str, Any]:
    return {**asdict(extra), "metric": extra.metric or None, "box": _box(extra.box)}


def _unread_document(label: UnknownLabel) -> dict[str, Any]:
    return {"label": label.label, "text": label.text, "box": _box(label.box)}


def _box(box: Box | None) -> list[float] | None:
    return [round(number, 1) for number in (box.x, box.y, box.width, box.height)] if box else None


def _lines(plan: ImportPlan, trouble: Trouble | None, receipt: Receipt | None) -> list[str]:
    name, judged = plan.source.name, plan.page
    if judged is None:
        return [f"{name}: {trouble_text(trouble)}"] if trouble else []
    head = translate("Read page", "{file}: {shop}, {day}, {count} values")
    unknown = translate("Read page", "unknown")
    lines = [head.format(file=name, shop=plan.shop or unknown, day=judged.day or unknown, count=len(judged.values))]
    lines += [_line(value) for value in judged.values]
    if judged.page.unread:
        words = translate("Read page", "    not known yet: {labels}")
        lines.append(words.format(labels=", ".join(f"{one.label} {one.text}" for one in judged.page.unread)))
    if receipt and receipt.status is FileStatus.IMPORTED:
        words = translate("Read page", "    stored as import {batch}: {new} new, {changed} changed, {same} same")
        counts = receipt.counts
        lines.append(words.format(batch=receipt.batch, new=counts.new, changed=counts.changed, same=counts.same))
    if trouble:
        lines.append(f"    {trouble_text(trouble)}")
    return lines


def _line(value: JudgedValue) -> str:
    doubts = ", ".join(flag_word(flag) for flag in value.flags)
    return f"    {value.seen.label}  {value.seen.text}" + (f"  [{doubts}]" if doubts else "")
