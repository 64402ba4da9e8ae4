"""What a case says in words: its causes by name, its values, and its log line by line."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from seller_toolkit.domain.cases import OTHER_CAUSE
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.i18n.case_labels import (
    appeal_label,
    case_field_label,
    case_state_label,
    other_cause_label,
    remedy_label,
)
from seller_toolkit.i18n.formats import NOTHING, long_day
from seller_toolkit.i18n.labels import nature_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.reviews.own_tags import offered_tags, tag_labels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.cases import LogLine

LONGEST = 60
"""Letters of a note that a line of the history shows."""


def cause_labels(workspace: Workspace) -> dict[str, str]:
    """The name of each cause that a case can have, as the user calls it, the user's own tags behind; the rest last."""
    named = {tag: label for tag, label in tag_labels(workspace).items() if tag not in ASPECTS}
    return {**named, OTHER_CAUSE: other_cause_label()}


def cause_choices(workspace: Workspace, kept: Iterable[str] = ()) -> dict[str, str]:
    """The causes that can be chosen with their names, each name once; `kept` are causes that cases have already.

    Of causes that were merged the one is offered that stands for them; a kept one stands in its place.
    """
    labels = cause_labels(workspace)
    offered = [node.id for node in offered_tags(workspace) if node.parent]
    by_name = {labels[one]: one for one in [*offered, OTHER_CAUSE]}
    by_name |= {labels.get(one, one): one for one in kept if one}
    return {cause: name for name, cause in by_name.items()}


def yuan(fen: int | None) -> str:
    """`12.5` for 1250 fen; "" where nothing is said."""
    if fen is None:
        return ""
    whole, rest = divmod(fen, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else str(whole)


def said(line: LogLine, causes: Mapping[str, str]) -> str:
    """One line of a case's log as people say it."""
    if line.field == "state":
        return _state(line.before, line.after)
    if line.field == "first_answer_at":
        given = translate("CaseLog", "first answer given")
        return given if line.after else translate("CaseLog", "first answer taken back")
    name = case_field_label(line.field)
    if line.field in ("note", "evidence", "appeal_outcome"):
        words = translate("CaseLog", "{field}: {text}") if line.after else translate("CaseLog", "{field} removed")
        return words.format(field=name, text=_short(line.after))
    show = _shown(causes).get(line.field, str)
    before, after = (show(text) if text else NOTHING for text in (line.before, line.after))
    if not line.before:
        return translate("CaseLog", "{field}: {text}").format(field=name, text=after)
    return translate("CaseLog", "{field}: {before} → {after}").format(field=name, before=before, after=after)


def _state(before: str, after: str) -> str:
    if not before:
        return translate("CaseLog", "case opened")
    if after == "open":
        return (
            translate("CaseLog", "opened again")
            if before == "closed"
            else translate("CaseLog", "no longer waits for the buyer")
        )
    if after == "waiting":
        return translate("CaseLog", "waits for the buyer; the clock rests")
    return translate("CaseLog", "closed")


def _shown(causes: Mapping[str, str]) -> Mapping[str, Callable[[str], str]]:
    return {
        "nature": nature_label,
        "cause": lambda text: causes.get(text, text),
        "remedy": remedy_label,
        "cost": lambda text: yuan(int(text)),
        "state": case_state_label,
        "follow_up": _day,
        "appeal": appeal_label,
        "appeal_due": _day,
    }


def _day(text: str) -> str:
    return long_day(date.fromisoformat(text[:10]))


def moment(at: datetime) -> str:
    """`2026-11-22 09:30`."""
    return f"{at:%Y-%m-%d %H:%M}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
