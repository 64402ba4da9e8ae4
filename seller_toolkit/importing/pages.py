"""A score page that was copied as text: labels with their figures behind them → a sheet of two columns."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seller_toolkit.domain.titles import fold
from seller_toolkit.importing import numbers
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.layouts import PAGE_TITLES, Block, Layout
from seller_toolkit.importing.readers.sheet import Cell, Sheet

REACH = 60  # a figure stands within so many characters behind its label
MOST_UNKNOWN = 30

_NUMBER = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
PERCENT = re.compile(rf"(?<![\d.×x*+-]){_NUMBER}\s*%")
DURATION = re.compile(r"(?<![\d.×x*+-])(?:\d+(?:\.\d+)?\s*(?:天|小时|分钟|分|秒)\s*)+")
PLAIN = re.compile(
    rf"(?<![\d./×x*+-])(?<!\d:){_NUMBER}(?!\d)\s*分?(?![\d./~-]|:\d|\s*(?:分钟|[%年月日天小秒钟倍次个件单人笔]))"
)
"""A score or points: no part of a day, a share, a weight (×25%) or a number with another unit (近30天, 3分钟)."""
DAY = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?!\d)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?!\s*(?:~|至|到|-)\s*\d)")
UNKNOWN = re.compile(
    rf"([\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9/·()]{{1,15}}?)\s*:?\s*{_NUMBER}\s*(?:%|分(?!钟)|小时|秒)"
)
MORE_CELLS = re.compile(
    r"(?:[ ]*[,\t;|][ ]*[-+]?\d[^,\t;|\n]*){2}"
)  # a change may stand behind a figure, more is a row of days


@dataclass(frozen=True)
class _Figure:
    """A label with the figure behind it; `end` is where the figure ends in the text."""

    label: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class _Page:
    """What a layout finds on a page: figures in the order of the page, the day, labels that it does not know."""

    layout: Layout
    day: str
    figures: tuple[_Figure, ...]
    unknown: tuple[str, ...]
    tells: int


def find_page(text: str, layouts: Sequence[Layout], catalogue: Catalogue) -> Sheet | None:
    """The page as a sheet, by the layout that finds most figures on it (and most of its tells); None where it is of none.

    Above the rows stands the day, where the page says it; labels that nobody knows are further titles of the header.
    A label counts once, with the first figure behind it that has the unit of its metric. A text that gives most labels
    several figures is a table of days, not a page.
    """
    plain = unicodedata.normalize("NFKC", text)
    found = [page for layout in layouts for block in layout.blocks if (page := _read(plain, layout, block, catalogue))]
    best = max(found, key=lambda page: (len(page.figures), page.tells), default=None)
    return _sheet(best) if best else None


def _sheet(page: _Page) -> Sheet:
    rows: list[list[Cell]] = [[f"更新时间: {page.day}"]] if page.day else []
    rows.append([*PAGE_TITLES, *page.unknown])
    rows.extend([figure.label, figure.value] for figure in page.figures)
    return Sheet("", rows, page=page.layout.id)


def _read(text: str, layout: Layout, block: Block, catalogue: Catalogue) -> _Page | None:
    if block.shape != "page":
        return None
    folded = fold(text)
    tells = sum(fold(tell) in folded for tell in block.tells)
    if tells < block.min_tells:
        return None
    text = _without_ignored(text, block)
    every = list(_figures(text, block, catalogue))
    first: dict[str, _Figure] = {}
    for figure in every:
        first.setdefault(block.metric_names[fold(figure.label)], figure)
    figures = tuple(first.values())
    if len(figures) < block.min_metrics or _is_table(text, every, len(figures)):
        return None
    return _Page(layout, _day(text, block), figures, _unknown(text, every, block), tells)


def _without_ignored(text: str, block: Block) -> str:
    """The text without those ignored words that would be taken for a label that they contain: 服务态度体验分 for 服务态度."""
    longer = [name for name in block.ignore if any(label in fold(name) for label in block.metric_names)]
    return _pattern(dict.fromkeys(longer, "")).sub("|", text) if longer else text


def _is_table(text: str, every: Sequence[_Figure], labels: int) -> bool:
    """Whether most labels have several figures: beside each other, or further down and different."""
    beside = sum(bool(MORE_CELLS.match(text, figure.end)) for figure in every)
    below = len({(figure.label, figure.value) for figure in every}) - len({figure.label for figure in every})
    return beside > labels / 2 or below > labels / 2


def _figures(text: str, block: Block, catalogue: Catalogue) -> Iterator[_Figure]:
    """Every label that has a fitting figure before the next label, in the order of the text."""
    labels = list(_pattern(block.metric_names).finditer(text))
    for place, label in enumerate(labels, 1):
        end = labels[place].start() if place < len(labels) else len(text)
        metric = catalogue.metrics.get(block.metric_names[fold(label[0])])
        if metric is None:
            continue
        value = _value(text, label.end(), min(end, label.end() + REACH), metric.unit, catalogue.highest(metric.id))
        if value:
            yield _Figure("".join(label[0].split()), value[0].strip(), label.start(), value.end())


def _pattern(names: Mapping[str, str]) -> re.Pattern[str]:
    """All names, the longest first; blanks and line breaks may stand between their letters."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(map(_spaced, longest)), re.IGNORECASE)


def _spaced(name: str) -> str:
    return r"\s*".join(map(re.escape, name))


def _value(text: str, start: int, end: int, unit: str, highest: float) -> re.Match[str] | None:
    """The first figure of a unit between two places; a score beyond its scale is some other number."""
    shape = PERCENT if unit == "percent" else DURATION if unit in ("hours", "seconds") else PLAIN
    for found in shape.finditer(text, start, end):
        if unit != "score" or _is_at_most(found[0], highest):
            return found
    return None


def _is_at_most(figure: str, highest: float) -> bool:
    try:
        return numbers.number(figure)[0] <= highest
    except ValueError:  # an order number, more than a shop counts
        return False


def _day(text: str, block: Block) -> str:
    """The day behind the first of the block's day labels that names a single one, "" when none does."""
    names = [name for column in block.columns if column.role == "day" for name in column.names]
    for name in names:
        for label in re.finditer(rf"{_spaced(name)}\s*:?\s*", text):
            if found := DAY.match(text, label.end()):
                return found[0]
    return ""


def _unknown(text: str, figures: Sequence[_Figure], block: Block) -> tuple[str, ...]:
    """What looks like a label with a figure and belongs to nothing known."""
    rest, at = [], 0
    for figure in figures:
        rest.append(text[at : figure.start])
        at = figure.end
    rest.append(text[at:])
    labels, passed = _pattern(block.metric_names), {fold(name) for name in block.ignore}
    found = (label for part in rest for label in UNKNOWN.findall(labels.sub("|", part)) if fold(label) not in passed)
    return tuple(dict.fromkeys(found))[:MOST_UNKNOWN]
