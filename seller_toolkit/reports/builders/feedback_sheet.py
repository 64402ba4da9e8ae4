"""A month's complaints for one department, on one page: figures, causes, products, what buyers wrote, room for measures."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from seller_toolkit.domain.report import Block, Column, KeyFigure, KeyFigures, Paragraph, Report, Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import language, translate

MOST_CAUSES, MOST_ITEMS, MOST_QUOTES, MEASURES = 7, 5, 4, 3
LONGEST_QUOTE = 56


@dataclass(frozen=True)
class FeedbackLine:
    """A cause or product. Complaints of the month and before, refunds with that reason, cost of remedies in fen."""

    label: str
    count: int
    before: int
    refunds: int
    in_time: int
    timed: int
    cost: int
    causes: str = ""  # of a product


@dataclass(frozen=True)
class FeedbackInput:
    """The sheet of a department; `quotes` are (cause, words) without personal data, `month` is told like 2026-11."""

    department: str
    shop: str
    month: str
    total: FeedbackLine
    causes: tuple[FeedbackLine, ...]
    items: tuple[FeedbackLine, ...]
    quotes: tuple[tuple[str, str], ...] = ()
    unjudged: int = 0


def build_feedback_sheet(view: FeedbackInput) -> Report:
    """One page; what has no room is left out, the most frequent stays."""
    title = translate("Feedback", "Review feedback for {department}").format(department=view.department)
    blocks: list[Block] = [KeyFigures(_figures(view.total))]
    if not view.causes:
        blocks.append(Paragraph(translate("Feedback", "No complaint of this month concerns the department.")))
    else:
        blocks += [_causes(view), _items(view)] if view.items else [_causes(view)]
    if view.quotes:
        blocks.append(_quotes(view))
    blocks += [_measures(), *(Paragraph(note, quiet=True) for note in _notes(view))]
    subtitle = f"{view.shop}    {view.month}".strip()
    return Report(title=title, subtitle=subtitle, code="", blocks=tuple(blocks), language=language())


def _figures(total: FeedbackLine) -> tuple[KeyFigure, ...]:
    in_time = translate("Feedback", "{in_time} of {timed}").format(in_time=total.in_time, timed=total.timed)
    return (
        KeyFigure(translate("Feedback", "Complaints"), number(total.count)),
        KeyFigure(translate("Feedback", "Month before"), number(total.before)),
        KeyFigure(translate("Feedback", "Answered in time"), in_time if total.timed else "—"),
        KeyFigure(translate("Feedback", "Remedies, yuan"), number(total.cost / 100, 2)),
    )


def _causes(view: FeedbackInput) -> Table:
    columns = (
        Column(translate("Feedback", "Cause"), width=26),
        Column(translate("Feedback", "Complaints"), numeric=True, digits=0, width=10),
        Column(translate("Feedback", "Month before"), numeric=True, digits=0, width=12),
        Column(translate("Feedback", "Refunds"), numeric=True, digits=0, width=9),
        Column(translate("Feedback", "In time"), numeric=True, width=10),
        Column(translate("Feedback", "Remedies, yuan"), numeric=True, digits=2, width=13),
    )
    return Table(
        columns, tuple(_cause_row(one) for one in view.causes[:MOST_CAUSES]), title=translate("Feedback", "Causes")
    )


def _cause_row(one: FeedbackLine) -> tuple[Any, ...]:
    in_time = f"{one.in_time}/{one.timed}" if one.timed else None
    return (one.label, one.count, one.before, one.refunds, in_time, Decimal(one.cost) / 100)


def _items(view: FeedbackInput) -> Table:
    columns = (
        Column(translate("Feedback", "Product"), width=34),
        Column(translate("Feedback", "Complaints"), numeric=True, digits=0, width=10),
        Column(translate("Feedback", "Month before"), numeric=True, digits=0, width=12),
        Column(translate("Feedback", "Most frequent causes"), width=30),
    )
    rows = tuple((_short(one.label, 24), one.count, one.before, one.causes) for one in view.items[:MOST_ITEMS])
    return Table(columns, rows, title=translate("Feedback", "Products"))


def _quotes(view: FeedbackInput) -> Table:
    columns = (Column(translate("Feedback", "Cause"), width=16), Column(translate("Feedback", "Words"), width=70))
    rows = tuple((cause, _short(words, LONGEST_QUOTE)) for cause, words in view.quotes[:MOST_QUOTES])
    return Table(columns, rows, title=translate("Feedback", "What buyers wrote"))


def _measures() -> Table:
    """Empty lines to be filled in by hand."""
    columns = (
        Column(translate("Feedback", "What we change"), width=50),
        Column(translate("Feedback", "Who"), width=14),
        Column(translate("Feedback", "Until"), width=14),
    )
    return Table(columns, (("", "", ""),) * MEASURES, title=translate("Feedback", "Measures"))


def _notes(view: FeedbackInput) -> tuple[str, ...]:
    words = translate(
        "Feedback", "Causes are what the words of complaints name; a complaint of two causes counts under both."
    )  # fmt: skip
    if not view.unjudged:
        return (words,)
    more = translate("Feedback", "{count} reviews of the month were not judged yet.")
    return (words, more.format(count=number(view.unjudged)))


def _short(text: str, most: int) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= most else one_line[: most - 1] + "…"
