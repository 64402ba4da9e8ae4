"""`diagnose`: the parts of a score's change between two days."""

import argparse
from typing import Any

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.app.cli.view_commands import check_profile, days_of
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.formats import arrowed, long_day, measured, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.diagnosis import Diagnosis, diagnose
from seller_toolkit.services.scores.score_change import PartLine
from seller_toolkit.services.workspace import Workspace


def run_diagnose(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """What changed in a dimension from one day to another: parts that add up, else ranked, and the causes in notes."""
    check_profile(workspace, options)
    first, last = days_of(options)
    if first is None or last is None:
        raise UsageError("diagnose wants --from and --to")
    shops = shop_list.find_shops(workspace, options.shop, options.platform)
    if len(shops) > 1:
        raise UserError("shop.several", shop=options.shop)
    found = diagnose(
        JobContext(), workspace, shops[0], options.dimension, first, last, profile_id=options.profile
    ).value
    return Answer(_document(found), _lines(found))


def _document(found: Diagnosis) -> dict[str, Any]:
    view = found.view
    return {
        "from": found.first,
        "to": found.last,
        "before": view.before,
        "after": view.now,
        "change": view.change,
        "parts": [_part(part) for part in view.parts],
        "unexplained": view.unexplained,
        "notes": list(found.notes),
    }


def _part(part: PartLine) -> dict[str, Any]:
    return {"kind": part.kind, "label": part.label, "value": part.value, "evidence": part.rows}


def _lines(found: Diagnosis) -> list[str]:
    view = found.view
    words = translate("Change", "{score}  {first} {before} → {last} {now}  {change}")
    head = words.format(
        score=view.label, first=long_day(found.first), before=number(view.before, view.digits),
        last=long_day(found.last), now=number(view.now, view.digits), change=arrowed(view.change, view.digits),
    )  # fmt: skip
    lines = [head]
    for part in view.parts:
        moved = f"{measured(part.before, part.unit, part.digits)} → {measured(part.now, part.unit, part.digits)}"
        value = "" if part.value is None else f"  {arrowed(part.value, view.digits + 1)}"
        lines.append(f"    {part.label}  {moved}{value}")
    rest = translate("Change", "Unexplained: {value}").format(value=arrowed(view.unexplained, view.digits + 1))
    return [*lines, f"    {rest}", *found.notes]
