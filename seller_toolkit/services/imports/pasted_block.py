"""A block of cells that was copied in Excel or WPS: its values, and the dates and titles that it may have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from seller_toolkit.domain.titles import fold
from seller_toolkit.i18n.labels import total_label
from seller_toolkit.importing import numbers, times
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.titles import SHOP, subject_of
from seller_toolkit.services.imports.score_entry import ScoreTable

TOTALS = ("总分", "總分", "total")
"""What people call a score's total in tables of their own."""
DAY_TITLES = ("日期", "统计日期", "統計日期", "时间", "時間", "date", "day")


@dataclass(frozen=True)
class PastedBlock:
    """The cells below the titles, without the column of dates.

    `days` is empty without such a column, else one for each row (None where its cell is no day). `metrics` says for a
    block with titles (`titled`) column → metric id; `unknown` are titles that no metric of the score has.
    """

    rows: tuple[tuple[str, ...], ...]
    days: tuple[date | None, ...] = ()
    titled: bool = False
    metrics: Mapping[int, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()


def read_block(text: str, score: ScoreTable, today: date) -> PastedBlock:
    """The block behind a copied text: cells by tabs, rows by line breaks, blanks around them cut.

    Titles are a first row without a number or a date in it; dates are a first column of nothing else, or titled so. A
    day without its year is the latest such day that is not after `today`.
    """
    rows = [[cell.strip() for cell in line.split("\t")] for line in text.splitlines()]
    while rows and not any(rows[-1]):
        rows.pop()
    titled = bool(rows) and any(rows[0]) and not any(_is_value(cell, today) for cell in rows[0])
    titles = rows.pop(0) if titled else []
    days = _days(rows, today, told=titled and fold(titles[0]) in DAY_TITLES)
    skipped = 1 if days else 0
    metrics, unknown = _metrics(titles[skipped:], score)
    return PastedBlock(tuple(tuple(row[skipped:]) for row in rows), days, titled, metrics, unknown)


def _metrics(titles: Sequence[str], score: ScoreTable) -> tuple[dict[int, str], tuple[str, ...]]:
    catalogue = Catalogue({field.id: field.metric for field in score.every})
    found: dict[int, str] = {}
    unknown = []
    for place, title in enumerate(titles):
        stem, subject = subject_of(fold(title))
        likely = catalogue.find(stem) if subject == SHOP else ()
        if not likely and stem in (*TOTALS, fold(total_label())) and score.profile.total:
            likely = (score.profile.total.id,)
        metric = next((one for one in likely if one not in found.values()), "")
        if metric:
            found[place] = metric
        elif title:
            unknown.append(title)
    return found, tuple(unknown)


def _days(rows: Sequence[Sequence[str]], today: date, *, told: bool) -> tuple[date | None, ...]:
    """The first column as days; () where anything else stands in it and its title does not say that it has days."""
    first = [row[0] for row in rows]
    found = [_day(cell, today) for cell in first]
    are_days = told or (any(first) and all(day is not None for cell, day in zip(first, found, strict=True) if cell))
    return tuple(found) if are_days else ()


def _day(cell: str, today: date) -> date | None:
    try:
        return times.day(times.with_year(cell, today)) if cell else None
    except ValueError:
        return None


def _is_value(cell: str, today: date) -> bool:
    """Whether a cell holds a number or a day, not a title."""
    if _day(cell, today) is not None:
        return True
    try:
        numbers.with_count(cell)
    except ValueError:
        return False
    return True
