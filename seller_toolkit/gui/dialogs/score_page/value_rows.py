"""The values of a page as rows of a table and as boxes on its picture."""

import re
from collections.abc import Mapping

from seller_toolkit.domain.pages import JudgedPage, JudgedValue
from seller_toolkit.gui.dialogs.score_page.picture_view import Mark
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.page_words import flag_word
from seller_toolkit.i18n.translate import translate

BESIDE = ("change", "peer_average", "peer_excellent", "against_peers", "ahead_of_peers", "target", "weight")
MOST_BESIDE = 4
DECIMALS = re.compile(r"\.(\d+)")


def value_columns() -> list[TableColumn]:
    """The columns of the table."""
    return [
        TableColumn(translate("Score page", "Metric"), sortable=False),
        TableColumn(translate("Score page", "Value"), 98, right=True, sortable=False),
        TableColumn(translate("Score page", "Last"), 72, right=True, sortable=False),
        TableColumn(translate("Score page", "State"), 112, sortable=False),
    ]


def value_cells(judged: JudgedPage) -> list[tuple[Cell, ...]]:
    """One row for each value, in the order of the page, its total first."""
    return [_cells(value) for value in judged.values]


def beside_words(judged: JudgedPage, metric: str) -> str:
    """What the page prints beside a value: 行业均值 4.79 · 较前1日 +0.02."""
    found = [extra.text for extra in judged.page.extras if extra.metric == metric and extra.kind in BESIDE]
    if metric in judged.implied:
        words = translate("Score page", "peers' average about {value} (worked out, unverified)")
        found.insert(0, words.format(value=number(judged.implied[metric], 2)))
    return " · ".join(dict.fromkeys(found[:MOST_BESIDE]))


def _cells(value: JudgedValue) -> tuple[Cell, ...]:
    seen = value.seen
    last = number(value.before, decimals_of(value)) if value.before is not None else NOTHING
    words = printed(value) if value.value is not None else NOTHING
    tip = value.before_day and translate("Score page", "of {day}").format(day=value.before_day)
    return (
        Cell(seen.label),
        Cell(words, tone="warning" if value.is_open else "disabled" if value.value is None else "text", role="strong"),
        Cell(last, tone="muted", tip=tip),
        Cell(chips=_chips(value)),
    )


def _chips(value: JudgedValue) -> tuple[tuple[str, str], ...]:
    if value.value is None:
        return ((translate("Score page", "left out"), "neutral"),)
    if value.is_open:
        return ((flag_word(value.flags[0]), "warning"),)
    if value.value != value.seen.value:
        return ((translate("Score page", "corrected"), "accent"),)
    if value.flags:
        return ((translate("Score page", "looked at"), "neutral"),)
    return ((translate("Score page", "learned"), "neutral"),) if value.learned else ()


def decimals_of(value: JudgedValue) -> int:
    """How many decimals the page prints."""
    found = DECIMALS.search(value.seen.text)
    return len(found[1]) if found else 0


def factor(value: JudgedValue) -> float:
    """The metric's unit for one of the printed unit: 24 where a page prints days of a metric in hours."""
    return value.seen.value / value.seen.printed if value.seen.printed else 1.0


def printed(value: JudgedValue) -> str:
    """The value that is to be stored, as the page would print it."""
    if value.value is None:
        return ""
    unit = value.seen.unit
    digits = decimals_of(value)
    shown = value.value / factor(value)
    while digits < 4 and round(shown, digits) != round(shown, 6):
        digits += 1  # a correction may have more decimals than what was read
    return f"{number(shown, digits)}{'' if unit in ('', '%') else ' '}{unit}"


def marks_of(judged: JudgedPage) -> Mapping[object, Mark]:
    """A box for each value that has one, and dashed ones for labels that nobody knows."""
    marks: dict[object, Mark] = {
        value.seen.metric: Mark(value.seen.box, "warning" if value.is_open else "accent", dashed=value.value is None)
        for value in judged.values
        if value.seen.box is not None
    }
    for label in judged.page.unread:
        if label.box is not None:
            marks["?" + label.label] = Mark(label.box, "muted", dashed=True)
    return marks
