"""A screen → the score page that it shows, by the kind of page that explains most of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seller_toolkit.domain.pages import (
    DECIMALS,
    OFF_SCALE,
    UNSURE,
    Box,
    PageLayout,
    PageValue,
    ScorePage,
    Screen,
    UnknownLabel,
)
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.titles import fold
from seller_toolkit.reading.columns import Column, columns_of, without_false_heads
from seller_toolkit.reading.extras import extras_of, says_of_peers
from seller_toolkit.reading.figures import day_of, in_unit
from seller_toolkit.reading.pairing import Pair, pair
from seller_toolkit.reading.sequence import pair_in_order
from seller_toolkit.reading.shops import find_shop
from seller_toolkit.reading.tokens import Kind, Token, plain, tokens_of

SURE, CONFIRMED = 0.85, 0.6  # a reading below is asked about; the lower one holds where a second look read the same
TELLS_COUNT = 4  # so many words that only one kind of page has weigh as much as two metrics
MOST_UNKNOWN = 30
NEAR_LETTERS = 4  # between 更新时间 and the day
MORE_CELLS = re.compile(r"(?:[ ]*[,\t;|][ ]*[-+]?\d[^,\t;|\n]*){2}")
"""A change may stand behind a figure, more is a row of days."""
MOST_DAYS = 5  # a page that names more days is a table of them
LOST_POINT = 100  # a duration that large without decimals, where the platform prints some, has lost its point


@dataclass(frozen=True)
class _Reading:
    """A screen as one kind of page explains it."""

    layout: PageLayout
    tokens: Sequence[Token]
    values: Sequence[Pair]  # one for each metric
    owned: Sequence[Pair]  # figures of words like 行业均值
    unknown: Sequence[Pair]
    columns: Mapping[Token, Column]
    doubled: frozenset[str]  # metrics that stand there twice with different figures
    tells: int  # words that only this kind of page has

    @property
    def weight(self) -> float:
        """How much of the screen is explained; a kind of page with words of its own needs some of them."""
        missing = 1.0 if self.layout.tells and not self.tells else 0.0
        return len(self.values) + min(self.tells / TELLS_COUNT, 1.0) * 2 - missing


def find_page(
    screen: Screen, layouts: Sequence[PageLayout], metrics: Mapping[str, Metric], *, shops: Sequence[str] = ()
) -> ScorePage | None:
    """The page, None where the screen shows none of these kinds.

    A metric counts once, with the figure that stands best by its label. `shops` are names that are known: one that
    stands on the page is its shop.
    """
    everything = fold("".join(line.text for line in screen.lines))
    likely = [layout for layout in layouts if _names_enough(layout, everything)]
    readings = [found for layout in likely if (found := _read(screen, layout, metrics, everything))]
    best = max(readings, key=lambda found: (found.weight, found.tells), default=None)
    return _page(screen, best, metrics, shops) if best else None


def _names_enough(layout: PageLayout, everything: str) -> bool:
    """Whether enough names stand there at all: most kinds of pages are out of the question at once."""
    named = {metric for label, metric in layout.labels.items() if label in everything}
    tells = sum(fold(tell) in everything for tell in layout.tells)
    strange = any(fold(word) in everything for word in layout.without)
    return len(named) >= layout.min_metrics and tells >= layout.min_tells and not strange


def _read(screen: Screen, layout: PageLayout, metrics: Mapping[str, Metric], everything: str) -> _Reading | None:
    tokens: Sequence[Token] = tokens_of(screen, layout)
    columns: Mapping[Token, Column] = {}
    if screen.pictured:
        tokens = without_false_heads(tokens)
        columns = columns_of(tokens)
        pairs = pair(tokens, metrics, columns)
    else:
        pairs = pair_in_order(tokens, metrics)
    values, doubled = _one_each(
        [found for found in pairs if found.label.kind is Kind.LABEL and found.label.metric in metrics]
    )
    owned = [found for found in pairs if found.label.kind is Kind.OWNER]
    if layout.beside_peers:
        told = extras_of(tokens, values, owned, columns, pictured=screen.pictured)
        beside = {extra.metric for extra in told if says_of_peers(extra, competitors=layout.competitors)}
        values = [found for found in values if found.label.metric in beside]
    if len(values) < layout.min_metrics or _is_table(screen, tokens, pairs):
        return None
    tells = sum(fold(tell) in everything for tell in layout.tells)
    return _Reading(
        layout,
        tokens,
        values,
        owned,
        [found for found in pairs if found.label.kind is Kind.UNKNOWN and found.figure.figure],
        columns,
        doubled,
        tells,
    )


def _one_each(pairs: Sequence[Pair]) -> tuple[list[Pair], frozenset[str]]:
    """The best pair of each metric in reading order, and the metrics whose other pairs say something else."""
    best: dict[str, Pair] = {}
    said: dict[str, set[float]] = {}
    for found in sorted(
        pairs, key=lambda one: (one.label.embedded, round(one.cost, 1), one.label.line, one.label.start)
    ):
        best.setdefault(found.label.metric, found)
        if found.figure.figure is not None:
            said.setdefault(found.label.metric, set()).add(found.figure.figure.number)
    kept = [found for found in best.values() if found.figure.figure is not None]
    kept.sort(key=lambda one: (one.label.line, one.label.start))
    return kept, frozenset(metric for metric, numbers in said.items() if len(numbers) > 1)


def _page(screen: Screen, reading: _Reading, metrics: Mapping[str, Metric], shops: Sequence[str]) -> ScorePage:
    layout = reading.layout
    values = tuple(_value(found, screen, reading, metrics[found.label.metric]) for found in reading.values)
    total = f"{_score_of(values)}.total"
    return ScorePage(
        layout=layout.id,
        platform=layout.platform,
        score=_score_of(values),
        shop=find_shop(screen, layout, shops),
        day=_day(screen, layout, reading.tokens),
        values=tuple(sorted(values, key=lambda value: value.metric != total)),
        extras=extras_of(reading.tokens, reading.values, reading.owned, reading.columns, pictured=screen.pictured),
        unread=_unread(reading, pictured=screen.pictured),
        competitors=layout.competitors,
    )


def _score_of(values: Sequence[PageValue]) -> str:
    """The score whose metrics stand there most often; figures of no score have no point in their id."""
    scores = [value.metric.partition(".")[0] for value in values if "." in value.metric]
    return max(scores, key=scores.count) if scores else ""


def _value(found: Pair, screen: Screen, reading: _Reading, metric: Metric) -> PageValue:
    figure, token = found.figure.figure, found.figure
    assert figure is not None  # noqa: S101 - `_one_each` keeps no others
    second = screen.lines[token.line].second
    flags = []
    value = in_unit(figure, metric.unit)
    if metric.scale and not metric.scale[0] <= value <= metric.scale[1]:
        flags.append(OFF_SCALE)
    no_unit = not figure.unit and metric.unit in ("percent", "hours", "seconds")
    if figure.is_odd or no_unit or metric.id in reading.doubled or _is_unsure(token, second):
        flags.append(UNSURE)
    if metric.unit in ("hours", "seconds") and metric.decimals and not figure.decimals and figure.number >= LOST_POINT:
        flags.append(DECIMALS)
    return PageValue(
        metric=metric.id, value=value, printed=figure.number, unit=figure.unit, text=token.text, label=_joined(found.label.text),
        confidence=token.confidence, box=token.box if screen.pictured else None, flags=tuple(flags),
    )  # fmt: skip


def _is_unsure(token: Token, second: str) -> bool:
    """Whether it was hard to read: both looks must agree, and then a weaker first one is enough."""
    return _differs(second, token) or token.confidence < (CONFIRMED if second else SURE)


def _differs(second: str, token: Token) -> bool:
    """Whether a second look at the line read another figure."""
    return bool(second) and _digits(token.text) not in _digits(plain(second))


def _digits(text: str) -> str:
    return re.sub(r"[^\d.%-]", "", text.replace("-", "-"))


def _joined(label: str) -> str:
    return "".join(label.split())


def _is_table(screen: Screen, tokens: Sequence[Token], pairs: Sequence[Pair]) -> bool:
    """Whether it is a table of many days or shops instead of one page: many days, or several figures behind most labels."""
    days = {day_of(token.text) for token in tokens if token.kind is Kind.DAY}
    if len(days) > MOST_DAYS:
        return True
    labels = [found for found in pairs if found.label.kind is Kind.LABEL]
    if screen.pictured:
        return False
    text = "\n".join(plain(line.text) for line in screen.lines)
    beside = sum(bool(MORE_CELLS.match(text, found.figure.end)) for found in labels)
    below = len({(found.label.metric, found.figure.text) for found in labels}) - len(
        {found.label.metric for found in labels}
    )
    kinds = len({found.label.metric for found in labels})
    return beside > kinds / 2 or below > kinds / 2


def _day(screen: Screen, layout: PageLayout, tokens: Sequence[Token]) -> str:
    """The day behind or below the first of the layout's words that names a single one, "" where none does."""
    days = [token for token in tokens if token.kind is Kind.DAY]
    for name in layout.day_labels:
        for number, line in enumerate(screen.lines):
            for match in re.finditer(r"\s*".join(map(re.escape, plain(name))), plain(line.text)):
                found = _day_behind(days, number, match.end()) or _day_near(days, line.box, pictured=screen.pictured)
                if found:
                    return found
    return ""


def _day_behind(days: Sequence[Token], line: int, at: int) -> str:
    behind = (token for token in days if token.line == line and 0 <= token.start - at <= NEAR_LETTERS)
    return next((day_of(token.text) for token in behind), "")


def _day_near(days: Sequence[Token], box: Box, *, pictured: bool) -> str:
    """A day in a box of its own, right of its word or just below."""
    if not pictured:
        return ""
    for token in days:
        level = (
            abs(token.box.middle[1] - box.middle[1]) < box.height * 0.6
            and 0 <= token.box.x - box.right < box.height * 8
        )
        below = 0 <= token.box.y - box.bottom < box.height * 1.5 and abs(token.box.x - box.x) < box.height * 2
        if token.start == 0 and (level or below):
            return day_of(token.text)
    return ""


def _unread(reading: _Reading, *, pictured: bool) -> tuple[UnknownLabel, ...]:
    """Labels with figures that nobody knows; words that a known label is part of are none."""
    found: dict[str, UnknownLabel] = {}
    for one in reading.unknown:
        label = _joined(one.label.text)
        found.setdefault(label, UnknownLabel(label, one.figure.text, one.figure.box if pictured else None))
    return tuple(found.values())[:MOST_UNKNOWN]
