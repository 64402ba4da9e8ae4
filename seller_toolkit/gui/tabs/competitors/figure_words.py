"""What is said about one figure of a shop: its kind, its range, its day, file and row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.i18n.formats import long_day, number, signed
from seller_toolkit.i18n.labels import figure_kind_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import ComparedCell


def shown_digits(cell: ComparedCell, digits: int) -> int:
    """The digits that the source shows, else the platform's."""
    return digits if cell.digits is None else cell.digits


def gap_digits(cell: ComparedCell, digits: int) -> int:
    """A gap is as exact as the coarser of its two values; `digits` are the other one's."""
    return min(shown_digits(cell, digits), digits)


def range_words(cell: ComparedCell, digits: int) -> str:
    """`4.75 – 4.85`: what a figure of fewer digits than the platform has may really be, else ""."""
    if cell.range is None or cell.range[0] == cell.range[1] or shown_digits(cell, digits) >= digits:
        return ""
    finer = max(digits, shown_digits(cell, digits) + 1)
    return " – ".join(number(end, finer) for end in cell.range)


def place_words(cell: ComparedCell) -> str:
    """File and row."""
    if cell.source and cell.row:
        return translate("Compare", "{file}, row {row}").format(file=cell.source, row=cell.row)
    return cell.source


def tip_of(
    cell: ComparedCell, label: str, digits: int, *, known: int = 0, stale: int = 0, beaten: float | None = None
) -> str:
    """Everything that is known of a figure, a line each. `known` shops are ranked; `stale` days old, 0 while it is fresh."""
    if cell.value is None:
        return translate("Compare", "{dimension}: no value").format(dimension=label)
    if cell.rank is not None and known:
        rank = translate("Compare", "{dimension}: rank {rank} of {count}")
        lines = [rank.format(dimension=label, rank=cell.rank, count=known)]
    else:
        lines = [label]
    lines.append(_against_best(cell, digits))
    if words := range_words(cell, digits):
        lines.append(translate("Compare", "shown rounded, really {range}").format(range=words))
    if cell.change is not None and cell.before is not None:
        change = translate("Compare", "{change} since {day}")
        lines.append(change.format(change=signed(cell.change, shown_digits(cell, digits)), day=long_day(cell.before)))
    if beaten is not None:
        lines.append(beaten_words(beaten))
    day = "" if cell.day is None else long_day(cell.day)
    lines.append(" · ".join(part for part in (day, figure_kind_label(cell.kind), place_words(cell)) if part))
    if stale:
        lines.append(translate("Compare", "{days} days old").format(days=stale))
    return "\n".join(line for line in lines if line)


def beaten_words(percent: float) -> str:
    """What the platform says of the own shop's place."""
    return translate("Compare", "ahead of {percent}% of the peers").format(percent=number(percent, 1))


def _against_best(cell: ComparedCell, digits: int) -> str:
    exact = gap_digits(cell, digits)
    if cell.gap_to_best is None or round(cell.gap_to_best, exact) >= 0:
        return ""
    if cell.level_with_best:
        return translate("Compare", "level with the best within the rounding")
    return translate("Compare", "{gap} behind the best").format(gap=number(-cell.gap_to_best, exact))
