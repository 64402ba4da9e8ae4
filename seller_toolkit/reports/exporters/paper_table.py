"""A table as strips of paper: rows in one piece, its head on every page, words broken where a column is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QColor

from seller_toolkit.domain.report import Table
from seller_toolkit.reports.exporters.cells import shown
from seller_toolkit.reports.exporters.columns import shared
from seller_toolkit.reports.exporters.ink import BLACK, GREY, RULE, Ink
from seller_toolkit.reports.exporters.strips import Strip
from seller_toolkit.reports.exporters.vectors import MILLIMETRES

SIZES = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Of a table's words: the largest with which no word is broken."""
HEAD = 0.92  # of that, the head's words
LINE, PAD, GUTTER = 1.35, 0.9, 3.0
TITLE_POINTS, TITLE_HIGH = 10.0, 6.5
BEFORE = 4.0
TOGETHER = 3
"""So many rows at least stand below the title, and on the last page."""
MOST = 0.8
"""Of a page; a higher row is cut between its lines."""
LONGEST_WORD = 14  # characters: a longer one may be broken
CHINESE = "\u2e80"


def table_strips(ink: Ink, table: Table, left: float, across: float, room: float) -> list[Strip]:
    """The table from its title to its last row, `across` wide."""
    setting = _Setting.of(ink, table, left, across)
    title = []
    if table.title:
        paint = partial(setting.title, table.title, across)
        title = [Strip(TITLE_HIGH, paint, before=BEFORE, keeps=True)]
    titles = setting.broken([column.title for column in table.columns], setting.points * HEAD)
    high = setting.height(titles, setting.points * HEAD)
    head = Strip(high, partial(setting.head, titles, high), before=0 if title else BEFORE, keeps=bool(table.rows))
    strips = [*title, head]
    last = len(table.rows) - 1
    for number, row in enumerate(table.rows):
        texts = [shown(value, column) for value, column in zip(row, table.columns, strict=True)]
        tied = number != last and (number < TOGETHER - 1 or number > last - TOGETHER)
        *above, end = _row(setting, texts, head, room)
        strips += [*above, replace(end, keeps=tied)]
    return strips


def _row(setting: "_Setting", texts: Sequence[str], head: Strip, room: float) -> list[Strip]:
    cells = setting.broken(texts, setting.points)
    high = setting.height(cells, setting.points)
    if high <= MOST * room:
        return [Strip(high, partial(setting.row, cells, high), head=head)]
    most = max(len(lines) for lines in cells)
    step = setting.points * MILLIMETRES * LINE
    strips = []
    for number in range(most):
        last = number == most - 1
        part = [lines[number : number + 1] for lines in cells]
        strips.append(Strip(step + (2 * PAD if last else 0), partial(setting.row, part, step, ends=last), head=head))
    return strips


@dataclass(frozen=True)
class _Setting:
    """Where the columns stand and how large their words are."""

    ink: Ink
    left: float
    widths: tuple[float, ...]
    numeric: tuple[bool, ...]
    points: float

    @classmethod
    def of(cls, ink: Ink, table: Table, left: float, across: float) -> "_Setting":
        """The largest words with which no column has to break one; the smallest where there are none."""
        texts = [
            (column.title, [shown(row[place], column) for row in table.rows])
            for place, column in enumerate(table.columns)
        ]
        room = across - GUTTER * max(len(texts) - 1, 0)
        least: list[float] = []
        wanted: list[float] = []
        for points in SIZES:
            least, wanted = [], []
            for (title, cells), column in zip(texts, table.columns, strict=True):
                words, longest = _longest(ink, cells, points, whole=column.numeric)
                title_word, title_long = _longest(ink, [title], points * HEAD, whole=False)
                least.append(max(words, title_word))
                wanted.append(max(longest, min(title_long, 2.2 * max(longest, title_word))))
            if sum(least) <= room:
                break
        numeric = tuple(column.numeric for column in table.columns)
        return cls(ink, left, tuple(shared(least, wanted, room)), numeric, points)

    def broken(self, texts: Sequence[str], points: float) -> list[list[str]]:
        """Each cell's words in lines of its column's width."""
        return [self.ink.lines(text, width, points) for text, width in zip(texts, self.widths, strict=True)]

    def height(self, cells: Sequence[Sequence[str]], points: float) -> float:
        """Of a row with these lines."""
        return max([len(lines) for lines in cells] or [1]) * points * MILLIMETRES * LINE + 2 * PAD

    def title(self, text: str, across: float, y: float) -> None:
        self.ink.line(self.left, y, across, text, TITLE_POINTS, bold=True)

    def head(self, titles: Sequence[Sequence[str]], high: float, y: float) -> None:
        """Titles in grey that stand on the line below them."""
        points = self.points * HEAD
        step = points * MILLIMETRES * LINE
        for place, lines in enumerate(titles):
            self._lines(place, lines, y + high - PAD - len(lines) * step, points, ink=GREY)
        self.ink.rule(y + high, self.left, self._right, ink=BLACK, weight=0.25)

    def row(self, cells: Sequence[Sequence[str]], high: float, y: float, *, ends: bool = True) -> None:
        for place, lines in enumerate(cells):
            self._lines(place, lines, y + PAD, self.points, ink=BLACK)
        if ends:
            self.ink.rule(y + high, self.left, self._right, ink=RULE, weight=0.15)

    def _lines(self, place: int, lines: Sequence[str], y: float, points: float, *, ink: QColor) -> None:
        step = points * MILLIMETRES * LINE
        x = self.left + sum(self.widths[:place]) + GUTTER * place
        for number, line in enumerate(lines):
            right = x + self.widths[place] if self.numeric[place] else None
            self.ink.words(x, y + number * step, step, line, points, ink=ink, right=right)

    @property
    def _right(self) -> float:
        return self.left + sum(self.widths) + GUTTER * max(len(self.widths) - 1, 0)


def _longest(ink: Ink, texts: Sequence[str], points: float, *, whole: bool) -> tuple[float, float]:
    """The widest word that must not be broken and the widest line among the texts; numbers are one word (`whole`)."""
    lines = sorted({line for text in texts for line in text.splitlines()}, key=len)
    widest = max((ink.width_of(line, points) for line in lines[-40:]), default=0.0)
    if whole:
        return widest, widest
    words = sorted({word for line in lines for word in _words(line)}, key=len)
    return max((ink.width_of(word, points) for word in words[-20:]), default=0.0), widest


def _words(line: str) -> list[str]:
    """The pieces that stay together: words of letters and digits, and single Chinese characters with what closes behind."""
    pieces: list[str] = []
    for word in line.split():
        piece = ""
        for sign in word:
            if sign >= CHINESE:
                pieces += [piece, sign * 2]
                piece = ""
            else:
                piece += sign
        pieces.append(piece[:LONGEST_WORD])
    return [piece for piece in pieces if piece]
