"""Which layout a sheet has: its header rows are found and compared with the layouts by their set of titles."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from seller_toolkit.domain.titles import fold
from seller_toolkit.importing import times
from seller_toolkit.importing.answers import without_number
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.layouts import Block, Layout, LayoutColumn
from seller_toolkit.importing.readers.sheet import Cell, Sheet, shown
from seller_toolkit.importing.titles import subject_of, without_unit

HEADER_ROWS = 40  # a header stands within the first rows …
BLOCK_ROWS = 2000  # … but those of further blocks may stand lower
HEADER_WIDTH = 400
CORNERS = {
    "",
    "日期",
    "指标/日期",
    "日期/指标",
    "指标\\日期",
    "日期\\指标",
    "维度/日期",
    "维度\\日期",
    "项目/日期",
    "评分项",
    "评分",
}
JOINED_ROWS = 10  # a header of two rows stands near the top
NAMED_ROWS = 10
BELOW_DAY = re.compile(r"([^()]+)\(([^()]+)\)")
DAY_RANGE = re.compile(r"\d{4}-\d{2}-\d{2}\|\d{4}-\d{2}-\d{2}")
FIGURE = re.compile(r"\s*[-+¥$]?\d[\d,.]*\s*(?:%|$)|\s*\d{4}[-/年.]\d")  # what stands in data, not in titles


@dataclass(frozen=True)
class MetricColumn:
    """The metrics that a column may hold, whose values they are, and the unit of bare numbers where it was said."""

    candidates: tuple[str, ...]
    subject_kind: str = "shop"
    subject: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Match:
    """A block found in a sheet. Keys of the mappings are places of columns; `header` is the place of the header row."""

    block: Block
    header: int
    titles: tuple[str, ...]
    columns: Mapping[int, LayoutColumn]
    metrics: Mapping[int, MetricColumn]
    days: Mapping[int, str]  # by_day and dated: the day that a title names, ISO or without its year (6月1日)
    ignored: frozenset[int]

    @property
    def known(self) -> int:
        return len(self.columns) + len(self.metrics) + len(self.days) + len(self.ignored)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Titles that nothing is known about, as they stand there."""
        taken = {*self.columns, *self.metrics, *self.days, *self.ignored}
        return tuple(title for place, title in enumerate(self.titles) if title and place not in taken)

    def role(self, role: str) -> int | None:
        """The place of the column with a role."""
        return next((place for place, column in self.columns.items() if column.role == role), None)


@dataclass(frozen=True)
class Recognition:
    """A layout that fits a sheet, with the blocks that were found, from the top down."""

    layout: Layout
    matches: tuple[Match, ...]

    @property
    def rank(self) -> tuple[bool, int, int]:
        unknown = sum(len(match.unknown) for match in self.matches)
        return not self.layout.generic, sum(match.known for match in self.matches), -unknown


def fingerprint(header: Iterable[str]) -> str:
    """A short name for a set of titles, whatever their order, blanks and brackets."""
    titles = "\x1f".join(sorted({fold(title) for title in header if fold(title)}))
    return hashlib.blake2b(titles.encode(), digest_size=8).hexdigest()


def titles_of(row: Sequence[Cell]) -> tuple[str, ...]:
    """A row's cells as titles, line breaks and outer blanks gone."""
    return tuple(" ".join(shown(cell).split()) for cell in row[:HEADER_WIDTH])


def recognise(sheet: Sheet, layouts: Sequence[Layout], catalogue: Catalogue) -> tuple[Recognition, ...]:
    """The layouts that fit best: none, one, or several that fit equally well. Specific layouts beat generic ones."""
    heads = _Heads(sheet)
    found = [recognition for layout in layouts if (recognition := _recognised(heads, layout, catalogue))]
    best = max((recognition.rank for recognition in found), default=None)
    return tuple(recognition for recognition in found if recognition.rank == best)


def recognise_as(sheet: Sheet, layout: Layout, catalogue: Catalogue) -> Recognition | None:
    """The blocks of one layout in a sheet; None when not one of them is there, or it is one of a page."""
    return _recognised(_Heads(sheet), layout, catalogue)


def _recognised(heads: "_Heads", layout: Layout, catalogue: Catalogue) -> Recognition | None:
    if layout.is_page:
        return None
    names = [_Names(block) for block in layout.blocks]
    matches = [_best(heads.sheet, heads.top, known, catalogue) for known in names]
    if any(matches):  # only then is it worth while to look further down
        matches = [
            found or _best(heads.sheet, heads.below, known, catalogue)
            for found, known in zip(matches, names, strict=True)
        ]
    return Recognition(layout, _one_a_row(match for match in matches if match)) if any(matches) else None


@dataclass(frozen=True)
class _Head:
    """A row that may be a header: its place, its titles, and what each of them may be called, folded."""

    place: int
    titles: tuple[str, ...]
    folded: frozenset[str]
    called: frozenset[str]

    @classmethod
    def of(cls, place: int, titles: tuple[str, ...]) -> "_Head":
        folded = frozenset(map(fold, titles))
        there = folded | {without_unit(title) for title in folded}
        return cls(place, titles, folded, there | {without_number(title) for title in there})


class _Heads:
    """The rows of a sheet that may be headers, read once for all layouts."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    @cached_property
    def top(self) -> Sequence[_Head]:
        """Those near the top."""
        return _heads(self.sheet, range(HEADER_ROWS))

    @cached_property
    def below(self) -> Sequence[_Head]:
        """Those further down."""
        return _heads(self.sheet, range(HEADER_ROWS, BLOCK_ROWS))


def _heads(sheet: Sheet, places: range) -> list[_Head]:
    rows = ((at, titles_of(row)) for at, row in _header_rows(sheet, places))
    return [_Head.of(at, titles) for at, titles in rows if sum(map(bool, titles)) >= 2]


def _best(sheet: Sheet, heads: Sequence[_Head], names: "_Names", catalogue: Catalogue) -> Match | None:
    fitting = (_matched(head.titles, head.place, names, catalogue) for head in heads if names.required_in(head))
    found = [match for match in fitting if _fits(match)]
    if names.block.day_range:
        found = [_with_day_range(sheet, match) for match in found]
    if names.block.named_rows:
        found = [match for match in found if _bears_names(sheet, match)]
    return max(found, key=lambda match: (match.known, -match.header), default=None)


def _header_rows(sheet: Sheet, places: range) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Rows that may be a header, each with its place: as they stand, and the first ones joined with the row above."""
    rows = sheet.rows[places.start : places.stop]
    yield from enumerate(rows, places.start)
    for at, row in enumerate(rows[1:JOINED_ROWS] if places.start == 0 else (), 1):
        if all(map(_is_word, row)):
            upper, lower = titles_of(rows[at - 1]), titles_of(row)
            yield at, _joined(upper, lower, grouped=False)
            yield at, _joined(upper, lower, grouped=True)


def _is_word(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not FIGURE.match(cell))


def _joined(upper: Sequence[str], lower: Sequence[str], *, grouped: bool) -> list[str]:
    """Two header rows as one: a blank title is that above it; of a group its members are 描述相符(同行平均)."""
    titles, group = [], ""
    for above, own in zip_longest(upper, lower, fillvalue=""):
        group = above or (group if own else "")
        titles.append(f"{group}({own})" if grouped and group and own else own or above)
    return titles


def _with_day_range(sheet: Sheet, match: Match) -> Match:
    """The match with the first unknown column whose cell below the header is a range of days as that of the day."""
    taken = {*match.columns, *match.metrics, *match.ignored}
    below = sheet.rows[match.header + 1] if match.header + 1 < len(sheet.rows) else ()
    ranges = [at for at, cell in enumerate(below) if at not in taken and DAY_RANGE.fullmatch(shown(cell))]
    if match.role("day") is not None or not ranges:
        return match
    day = LayoutColumn((match.titles[ranges[0]],), role="day")
    return replace(match, columns={**match.columns, ranges[0]: day})


def _bears_names(sheet: Sheet, match: Match) -> bool:
    """Whether one of the rows below the header is called as the block says."""
    at = match.role("name") or 0
    below = sheet.rows[match.header + 1 : match.header + 1 + NAMED_ROWS]
    return any(match.block.metrics_called(shown(row[at])) for row in below if at < len(row))


def _one_a_row(matches: Iterable[Match]) -> tuple[Match, ...]:
    """From the top down; where two blocks claim one header row, the one that knows more of it, else the first."""
    by_row: dict[int, Match] = {}
    for match in matches:
        other = by_row.setdefault(match.header, match)
        if match.known > other.known:
            by_row[match.header] = match
    return tuple(by_row[row] for row in sorted(by_row))


def _matched(titles: tuple[str, ...], place: int, names: "_Names", catalogue: Catalogue) -> Match:
    block = names.block
    columns: dict[int, LayoutColumn] = {}
    metrics: dict[int, MetricColumn] = {}
    days: dict[int, str] = {}
    ignored = set()
    if names.takes_corner(titles):
        columns[0] = block.required[0]
    for at, title in enumerate(titles):
        folded = fold(title)
        if not folded:
            continue
        column = names.column(folded)
        if column and column not in columns.values():
            columns[at] = column
        elif column or names.ignores(folded) or names.lacks_metric(folded, catalogue):
            ignored.add(at)
        elif block.shape == "wide" and (metric := _metric_column(folded, names, catalogue)):
            metrics[at] = metric
        elif names.passes(folded):
            ignored.add(at)
        elif (block.shape == "by_day" and (day := _day_title(title))) or (day := _dated(title, block)):
            days[at] = day
    return Match(block, place, titles, columns, metrics, days, frozenset(ignored))


class _Names:
    """The titles of a block, folded."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self._without = {fold(name) for name in block.without}
        self._required = [{fold(name) for name in column.names} for column in block.required]
        self._columns: dict[str, LayoutColumn] = {}
        self._metrics: dict[str, list[str]] = {}
        self._units = {fold(name): column.unit for column in block.columns if column.unit for name in column.names}
        for column in block.columns:
            for name in column.names:
                if column.metric:
                    self._metrics.setdefault(fold(name), []).append(column.metric)
                else:
                    self._columns[fold(name)] = column
        folded = [fold(name) for name in block.ignore]
        self._ignored = {fold(name) for name in block.ignore if "*" not in name}
        self._beginnings = tuple(_unstarred(name) for name in block.ignore if name.startswith("*"))
        self._endings = tuple(name[:-1] for name in folded if name.endswith("*"))

    def required_in(self, head: _Head) -> bool:
        """Whether every required column is among the titles, and none that must not be: most rows end here."""
        if head.folded & self._without:
            return False
        return self.takes_corner(head.titles) or not any(head.called.isdisjoint(names) for names in self._required)

    def takes_corner(self, titles: Sequence[str]) -> bool:
        """Whether a table of days across has nothing, or the word for its days, above its names."""
        return self.block.shape == "by_day" and fold(titles[0]) in CORNERS and bool(_day_title(titles[1]))

    def column(self, folded: str) -> LayoutColumn | None:
        """A question's number before the title does not matter: 3、意见和建议."""
        bare = without_unit(folded)
        return self._columns.get(folded) or self._columns.get(bare) or self._columns.get(without_number(bare))

    def metrics(self, folded: str) -> tuple[str, ...]:
        return tuple(self._metrics.get(folded) or self._metrics.get(without_unit(folded)) or ())

    def unit(self, folded: str) -> str:
        """The unit that was said for a title, "" when none was."""
        return self._units.get(folded) or self._units.get(without_unit(folded)) or ""

    def lacks_metric(self, folded: str, catalogue: Catalogue) -> bool:
        """Whether the layout knows the title as a metric that the catalogue does not have."""
        named = self.metrics(folded)
        return bool(named) and not any(metric in catalogue.metrics for metric in named)

    def passes(self, folded: str) -> bool:
        """Whether a title that is no metric's ends as one of those that are not kept."""
        return bool(self._beginnings) and folded.endswith(self._beginnings)

    def ignores(self, folded: str) -> bool:
        return folded in self._ignored or bool(self._endings and folded.startswith(self._endings))


def _unstarred(name: str) -> str:
    return fold(name.removeprefix("*"))


def _metric_column(folded: str, names: _Names, catalogue: Catalogue) -> MetricColumn | None:
    """The metrics that a title may mean: the layout's own word is final, then the catalogue; X(同行平均) is a peer's."""
    stem, (kind, subject) = subject_of(folded)
    for title, whose in ((folded, ("shop", "")), (stem, (kind, subject))):
        found = names.metrics(title) or (catalogue.find(title) if names.block.catalogue else ())
        known = tuple(metric for metric in found if metric in catalogue.metrics)
        if known:
            return MetricColumn(known, *whose, unit=names.unit(title))
    return None


def name_below(title: str) -> str:
    """The name of a metric that stands below a day, as the two are joined: 2026-06-05(物流分) → 物流分; "" for others."""
    found = BELOW_DAY.fullmatch(title)
    return found.group(2) if found else ""


def _dated(title: str, block: Block) -> str:
    """The day above a metric's name, "" where the title is nothing of that kind."""
    found = BELOW_DAY.fullmatch(title) if block.shape == "dated" else None
    return _day_title(found.group(1)) if found and block.metrics_called(found.group(2)) else ""


def _day_title(title: str) -> str:
    try:
        day = times.day(title)
    except ValueError:
        return title if times.YEARLESS.fullmatch(title) else ""
    return f"{day:%Y-%m-%d}" if day else ""


def _fits(match: Match) -> bool:
    block = match.block
    fields = {name for column in match.columns.values() for name in (column.field, column.role) if name}
    fields |= {metric for column in match.metrics.values() for metric in column.candidates}
    if any(not fields & set(group) for group in block.require_any):
        return False
    titles = sum(1 for title in match.titles if title)
    if match.known < block.min_known or match.known < block.min_share * titles:
        return False
    return len(match.metrics) >= block.min_metrics and (block.shape not in ("by_day", "dated") or bool(match.days))


def with_metrics(match: Match, metrics: Mapping[int, str]) -> Match:
    """The match with every metric column settled; those without an answer are dropped."""
    settled = {place: replace(match.metrics[place], candidates=(metric,)) for place, metric in metrics.items()}
    return replace(match, metrics=settled)


def settle(
    recognition: Recognition, catalogue: Catalogue, platform: str
) -> tuple[Recognition, str, tuple[str, ...], bool]:
    """Decide the contested metric columns of every block together.

    Returns the recognition, the platform (given, else guessed from the titles, else ""), the titles that stay open,
    and whether the titles speak of scores of several platforms.
    """
    matches, open_titles, guessed, several = [], [], platform, False
    for match in recognition.matches:
        shop = {at: column for at, column in match.metrics.items() if column.subject_kind == "shop"}
        found = catalogue.resolve(
            {at: match.titles[at] for at in shop}, {at: column.candidates for at, column in shop.items()}, platform
        )
        options = catalogue.options({at: column.candidates for at, column in match.metrics.items()}, platform)
        peers = {at: _like_shop(options[at], found.metrics) for at in match.metrics if at not in shop}
        matches.append(with_metrics(match, {**found.metrics, **{at: metric for at, metric in peers.items() if metric}}))
        open_titles += [match.titles[at] for at in found.unclear]
        guessed = guessed or found.platform
        several = several or found.several_platforms
    return replace(recognition, matches=tuple(matches)), guessed, tuple(open_titles), several


def _like_shop(options: Sequence[str], settled: Mapping[int, str]) -> str:
    """A peer's column means what the shop's column of that name means, else its only meaning."""
    own = [metric for metric in options if metric in settled.values()]
    return own[0] if own else options[0] if len(options) == 1 else ""
