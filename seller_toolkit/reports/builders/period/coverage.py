"""On what the report stands: which data on how many days, the gaps, what later files changed, and what to mind."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Column, Heading, Paragraph, Table
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate


@dataclass(frozen=True)
class CoverageRow:
    """A kind of data: on how many of `of` days there is any; `gaps` are runs of missing days, for kinds that have every day.

    `lacking` names the export to bring where there is nothing at all, else "".
    """

    label: str
    days: int
    of: int
    gaps: tuple[tuple[date, date], ...] = ()
    lacking: str = ""


@dataclass(frozen=True)
class CorrectedValue:
    """A value that a later file changed; `old` and `new` as shown, with the files that they stand in."""

    day: date
    label: str
    old: str
    new: str
    old_file: str
    file: str


@dataclass(frozen=True)
class CoverageChapter:
    """The days from `first` to `last` are those of the period that can have data. `corrected` is a part of `corrections`."""

    first: date
    last: date
    rows: tuple[CoverageRow, ...]
    corrected: tuple[CorrectedValue, ...] = ()
    corrections: int = 0
    caveats: tuple[str, ...] = ()


def coverage_blocks(chapter: CoverageChapter) -> tuple[Block, ...]:
    """The table of days, the corrections, the caveats."""
    blocks: list[Block] = [_days(chapter)]
    if chapter.corrected:
        blocks.append(Heading(translate("Report", "Values that a later file changed"), 3))
        blocks.append(_corrected(chapter))
    if chapter.corrections > len(chapter.corrected):
        words = translate("Report", "Further values that later files changed: {count}")
        blocks.append(Paragraph(words.format(count=number(chapter.corrections - len(chapter.corrected))), quiet=True))
    if chapter.caveats:
        blocks.append(Heading(translate("Report", "To keep in mind"), 3))
        blocks += [Paragraph(caveat) for caveat in chapter.caveats]
    return tuple(blocks)


def gaps_words(gaps: tuple[tuple[date, date], ...], most: int = 4) -> str:
    """`10-03 – 10-05, 10-12`: the runs of missing days; of many the first ones and how many more; "" for none."""
    said = [f"{first:%m-%d}" if first == last else f"{first:%m-%d} – {last:%m-%d}" for first, last in gaps[:most]]
    if len(gaps) > most:
        said.append(translate("Report", "and {count} more").format(count=number(len(gaps) - most)))
    return translate("Report", ", ").join(said)


def _days(chapter: CoverageChapter) -> Table:
    columns = (
        Column(translate("Report", "Data"), width=22),
        Column(translate("Report", "Days with data"), numeric=True, width=14),
        Column(translate("Report", "Days of the period"), numeric=True, width=14),
        Column(translate("Report", "Missing"), width=40),
    )
    rows = tuple((row.label, row.days, row.of, _missing(row)) for row in chapter.rows)
    title = f"{long_day(chapter.first)} – {long_day(chapter.last)}"
    return Table(columns, rows, title=title)


def _missing(row: CoverageRow) -> str | None:
    if row.lacking:
        return translate("Report", "to import: {file}").format(file=row.lacking)
    return gaps_words(row.gaps) or None


def _corrected(chapter: CoverageChapter) -> Table:
    columns = (
        Column(translate("Report", "Day"), width=13),
        Column(translate("Report", "Score or metric"), width=24),
        Column(translate("Report", "First"), width=12),
        Column(translate("Report", "Now"), width=12),
        Column(translate("Report", "First file"), width=30),
        Column(translate("Report", "Later file"), width=30),
    )
    rows = tuple((one.day, one.label, one.old, one.new, one.old_file, one.file) for one in chapter.corrected)
    return Table(columns, rows)
