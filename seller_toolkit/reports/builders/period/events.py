"""What happened in the period, what it did to the scores, and the rules that began in it."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Column, Paragraph, Table
from seller_toolkit.i18n.translate import translate


@dataclass(frozen=True)
class EventRow:
    """An event: its day, its kind and title, and in a sentence what the score did before and after ("" for days to come)."""

    day: date
    kind: str
    title: str
    effect: str


@dataclass(frozen=True)
class RuleRow:
    """A version of a score's rules that began on `day`."""

    day: date
    score: str
    version: str
    verified: bool


@dataclass(frozen=True)
class EventsChapter:
    """Both in the order of their days."""

    events: tuple[EventRow, ...]
    rules: tuple[RuleRow, ...] = ()


def events_blocks(chapter: EventsChapter) -> tuple[Block, ...]:
    """The table of events, the table of rules."""
    blocks: list[Block] = []
    if chapter.events:
        columns = (
            Column(translate("Report", "Day"), width=13),
            Column(translate("Report", "Kind"), width=14),
            Column(translate("Report", "Event"), width=34),
            Column(translate("Report", "Before and after"), width=60),
        )
        rows = tuple((one.day, one.kind, one.title, one.effect or None) for one in chapter.events)
        blocks.append(Table(columns, rows))
        blocks.append(Paragraph(translate("Report", "Before and after alone prove no cause."), quiet=True))
    if chapter.rules:
        blocks.append(_rules(chapter.rules))
    return tuple(blocks)


def _rules(rules: tuple[RuleRow, ...]) -> Table:
    columns = (
        Column(translate("Report", "Day"), width=13),
        Column(translate("Report", "Score"), width=24),
        Column(translate("Report", "Version"), width=16),
        Column(translate("Report", "Source"), width=14),
    )
    verified, unverified = translate("Report", "verified"), translate("Report", "unverified")
    rows = tuple((one.day, one.score, one.version, verified if one.verified else unverified) for one in rules)
    return Table(columns, rows, title=translate("Report", "Rules that began"))
