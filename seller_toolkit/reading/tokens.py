"""Lines of a screen → pieces that mean something: labels of metrics, figures, days, words around them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Any

from seller_toolkit.domain.pages import Box, Line, PageLayout, Screen
from seller_toolkit.domain.titles import fold
from seller_toolkit.reading.figures import DAY, DURATION, PERCENT, PLAIN, UNIT, Figure, day_of, figure_of
from seller_toolkit.reading.words import GRADE, NOTHING, find_extras, head_kind

WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
NARROW_WIDTH, BLANK_WIDTH = 0.56, 0.3  # of a Chinese letter
HAN = re.compile(r"[\u4e00-\u9fff]")
HAN_BEFORE = re.compile(r"[\u4e00-\u9fff]+$")
UNKNOWN = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9/·()]{1,15}")
LONGEST_PHRASE = 60
"""Letters before a number that may belong to its phrase: without a bound a line of a hundred thousand letters takes minutes."""
METRIC_WORD = re.compile(
    r".*(?:率|时长|时效|得分|评分|分数|[^部积]分|占比|满意度|体验|排名|次数|单量|数量|金额|指标|星级|指数|项)$"
)
CLEAN_BEFORE = re.compile(r"(?:近\d+[天日]|店铺|我的|商家|当前|综合|本店|^|[^\u4e00-\u9fff])$")
CLEAN_AFTER = re.compile(r"^(?:dsr|得分|评分|分|:|：|[^\u4e00-\u9fff]|$)", re.IGNORECASE)


class Kind(Enum):
    """What a piece of text is."""

    LABEL = "label"  # of a metric
    OWNER = "owner"  # a word that owns a figure and is no metric: 行业均值
    UNKNOWN = "unknown"  # looks like a label
    FIGURE = "figure"
    NOTHING = "nothing"  # 暂无, --: stands where a figure would
    EXTRA = "extra"  # says it all by itself: 较前1日 持平
    DAY = "day"
    HEAD = "head"  # of a column of values
    UNIT = "unit"  # % or 小时 in a box of its own


@dataclass(frozen=True)
class Token:
    """A piece of the line at place `line`. `extra` is a kind of extra, of a head the kind of its column.

    `embedded`: a label within a longer word. `alone`: nothing else stands in its line.
    """

    kind: Kind
    text: str
    box: Box
    line: int
    start: int
    end: int
    metric: str = ""
    figure: Figure | None = None
    extra: str = ""
    embedded: bool = False
    alone: bool = False
    confidence: float = 1.0

    @property
    def owns(self) -> bool:
        """Whether a figure may belong to it."""
        return self.kind in (Kind.LABEL, Kind.OWNER, Kind.UNKNOWN)


def plain(text: str) -> str:
    """A line as it is searched: full-width signs as plain ones, every minus as "-"."""
    return unicodedata.normalize("NFKC", text).replace("−", "-").replace("–", "-").replace("～", "~")


def tokens_of(screen: Screen, layout: PageLayout) -> list[Token]:
    """The pieces of all lines in reading order, as this kind of page names its metrics."""
    found = [token for number, line in enumerate(screen.lines) for token in _tokens(line, number, layout)]
    return _with_units_beside(found) if screen.pictured else found


@lru_cache(maxsize=64)
def label_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """All names, the longest first; blanks and line breaks may stand between their letters."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(r"\s*".join(map(re.escape, name)) for name in longest) or r"(?!)", re.IGNORECASE)


def _tokens(line: Line, number: int, layout: PageLayout) -> list[Token]:
    text = plain(line.text)
    folded = fold(text)
    if line.box.height and (kind := head_kind(folded)):
        return [Token(Kind.HEAD, text.strip(), line.box, number, 0, len(text), extra=kind, alone=True)]
    if UNIT.fullmatch(folded):
        return [Token(Kind.UNIT, folded, line.box, number, 0, len(text), alone=True)]
    pieces = _Pieces(text)
    pieces.pass_over(word for word in layout.ignore if any(label in fold(word) for label in layout.labels))
    pieces.take_all(_labels(pieces.rest, layout.labels))
    pieces.take_all(_days(text))
    pieces.take_all(_extras(text))
    for pattern in (PERCENT, DURATION, PLAIN):
        pieces.take_all(_figures(pattern, pieces.rest))
    pieces.take_all((Kind.NOTHING, match.start(), match.end(), {}) for match in NOTHING.finditer(pieces.rest))
    pieces.take_all((Kind.EXTRA, *match.span(), {"extra": "peer_grade"}) for match in GRADE.finditer(pieces.rest))
    pieces.take_all(_unknown(pieces.rest, layout.ignore))
    alone = len(pieces.found) == 1 and not HAN.search(pieces.rest)
    return [
        Token(
            kind, text[start:end].strip(), _part(line.box, text, start, end), number, start, end,
            confidence=line.confidence, alone=alone, **more,
        )
        for kind, start, end, more in sorted(pieces.found, key=lambda piece: piece[1])
    ]  # fmt: skip


_Piece = tuple[Kind, int, int, dict[str, Any]]


class _Pieces:
    """Pieces of one line; the first that takes a place keeps it. `rest` has bars where something was taken."""

    def __init__(self, text: str) -> None:
        self.rest = text
        self.found: list[_Piece] = []

    def pass_over(self, words: Iterable[str]) -> None:
        """Let nothing be found in these words."""
        for word in words:
            for match in re.finditer(r"\s*".join(map(re.escape, plain(word))), self.rest):
                self._bar(*match.span())

    def take_all(self, pieces: Iterator[_Piece]) -> None:
        for piece in list(pieces):
            _, start, end, _ = piece
            if "|" not in self.rest[start:end]:
                self.found.append(piece)
                self._bar(start, end)

    def _bar(self, start: int, end: int) -> None:
        self.rest = self.rest[:start] + "|" * (end - start) + self.rest[end:]


def _labels(text: str, labels: Mapping[str, str]) -> Iterator[_Piece]:
    for match in label_pattern(tuple(labels)).finditer(text):
        clean = CLEAN_BEFORE.search(text[: match.start()]) and CLEAN_AFTER.search(text[match.end() :])
        metric = labels.get(fold(match[0]))
        if metric is not None:  # a letter like İ matches i and is folded to another one
            yield Kind.LABEL, *match.span(), {"metric": metric, "embedded": not clean}


def _days(text: str) -> Iterator[_Piece]:
    for found in find_extras(text):
        if found.kind == "window" and found.whole:
            yield Kind.EXTRA, found.start, found.end, {"extra": "window"}
    for match in DAY.finditer(text):
        if day_of(match[0]):
            yield Kind.DAY, *match.span(), {}


def _extras(text: str) -> Iterator[_Piece]:
    for found in find_extras(text):
        yield (Kind.EXTRA if found.whole else Kind.OWNER), found.start, found.end, {"extra": found.kind}


def _figures(pattern: re.Pattern[str], text: str) -> Iterator[_Piece]:
    for match in pattern.finditer(text):
        figure = figure_of(match[0])
        if figure and not (pattern is PLAIN and _is_in_words(text, match.start())):
            yield Kind.FIGURE, *match.span(), {"figure": figure}


def _is_in_words(text: str, start: int) -> bool:
    """Whether a number is part of a phrase (满199减20) and no label stands before it."""
    before = HAN_BEFORE.search(text, max(0, start - LONGEST_PHRASE), start)
    return before is not None and not METRIC_WORD.fullmatch(before[0])


def _unknown(text: str, ignore: Sequence[str]) -> Iterator[_Piece]:
    passed = {fold(word) for word in ignore}
    for match in UNKNOWN.finditer(text):
        if METRIC_WORD.fullmatch(match[0]) and fold(match[0]) not in passed:
            yield Kind.UNKNOWN, *match.span(), {}


def _part(box: Box, text: str, start: int, end: int) -> Box:
    """Where a piece of a line stands, by the widths that its letters usually have."""
    if not box.width or (start == 0 and end == len(text)):
        return box
    widths = [1.0 if WIDE.match(letter) else BLANK_WIDTH if letter.isspace() else NARROW_WIDTH for letter in text]
    total = sum(widths) or 1.0
    left, wide = sum(widths[:start]) / total, sum(widths[start:end]) / total
    return Box(box.x + left * box.width, box.y, wide * box.width, box.height)


def _with_units_beside(tokens: Sequence[Token]) -> list[Token]:
    """A bare figure and the unit that stands right of it in a box of its own are one figure."""
    units = [token for token in tokens if token.kind is Kind.UNIT]
    joined = []
    for token in tokens:
        unit = next((unit for unit in units if _is_unit_of(unit, token)), None)
        if token.kind is not Kind.UNIT:
            joined.append(_with_unit(token, unit) if unit else token)
    return joined


def _is_unit_of(unit: Token, figure: Token) -> bool:
    if figure.figure is None or figure.figure.unit:
        return False
    height = max(unit.box.height, figure.box.height)
    level = figure.box.y - height / 4 <= unit.box.middle[1] <= figure.box.bottom + height / 4
    return level and -height / 2 <= unit.box.x - figure.box.right <= height


def _with_unit(figure: Token, unit: Token) -> Token:
    text = f"{figure.text} {unit.text}"
    return replace(
        figure,
        text=text,
        figure=figure_of(text),
        box=replace(figure.box, width=unit.box.right - figure.box.x),
        confidence=min(figure.confidence, unit.confidence),
    )
