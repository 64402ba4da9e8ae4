"""The printed checklist's geometry in millimetres: which rows stand where on which page, and where their boxes are.

Nothing here measures words: places follow from the paper, the numbers of rows and how long the steps are, so that a page
that was filled in by hand can be read by its places. Words are made to fit into the places (`tick_sheet`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from unicodedata import east_asian_width

from seller_toolkit.domain.report import TickItem, TickList
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.reports.exporters.paper import Paper, paper_of

MILLIMETRES = 25.4 / 72  # of a typographic point
NARROW = 0.5  # width of what is not Chinese, in parts of the type size
TWO_STEPS_FROM = 180.0  # of paper across: steps stand in two columns
SIDE_BY_SIDE_FROM, LARGE_SIDE_BY_SIDE_FROM = 165.0, 180.0
"""Of paper across: owner, due and note stand beside the task; on narrower paper owner above due, and the note below."""
FIGURE_ACROSS = 31.0


@dataclass(frozen=True)
class Cell:
    """A place within a row: millimetres from the paper's left edge and below the row's top."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def low(self) -> float:
        return self.y + self.height


@dataclass(frozen=True)
class TypeSizes:
    """In points: the page's title, a task's title, what stands beside it, what is said in small."""

    head: float
    title: float
    text: float
    detail: float
    small: float


@dataclass(frozen=True)
class RowShape:
    """A row without its steps. The note is a line to write on at the foot of its cell."""

    height: float
    box: Cell
    id: Cell
    words: Cell
    owner: Cell
    due: Cell
    cadence: Cell
    note: Cell
    code: Cell  # the QR code without its quiet zone, in the upper right corner
    beside: bool  # the note stands beside the task, under its own name in the group's headline


@dataclass(frozen=True)
class StepShape:
    """Steps below a task: in `columns`, each line `line` high; the box's side; where their words begin behind it."""

    columns: int
    line: float
    between: float
    box: float
    indent: float
    gap: float


@dataclass(frozen=True)
class Layout:
    """Everything that follows from the options alone."""

    options: PaperOptions
    paper: Paper
    sizes: TypeSizes
    row: RowShape
    steps: StepShape
    head: float  # height of a page's head
    group: float  # height of a group's headline
    figures: float  # height of a row of figures
    code: float  # side of the list's QR code at most
    code_module: float  # of a task's QR code, at most


@dataclass(frozen=True)
class GroupHead:
    """A group's headline with the columns' names, `y` below the page's edge."""

    y: float
    title: str
    count: int | None  # items of the whole group; None where the group goes on from the page before


@dataclass(frozen=True)
class StepPlace:
    """One step: its place among the row's steps (-1: the caution), its box, and behind it room for its words."""

    step: int
    x: float
    y: float
    width: float  # of the words
    height: float
    box: float  # its side

    @property
    def box_y(self) -> float:
        """The upper edge of the box, which stands beside the first line."""
        return self.y + 0.4 * min(1.0, self.height - self.box)


@dataclass(frozen=True)
class Row:
    """A task's row from `y` on, the `place`-th of its page (from 1); its steps' places are those of the page."""

    y: float
    height: float
    place: int
    item: TickItem
    steps: tuple[StepPlace, ...] = ()


@dataclass(frozen=True)
class Page:
    """One page of one list; `first` of that list."""

    ticks: TickList
    first: bool
    parts: tuple[GroupHead | Row, ...]


@dataclass(frozen=True)
class TickBox:
    """A box to tick on paper: page from 1, upper left corner and side; `step` from 0, None for the task itself."""

    page: int
    place: int
    number: int  # of the line on the whole list
    step: int | None
    x: float
    y: float
    side: float


@lru_cache(maxsize=32)
def layout_of(options: PaperOptions) -> Layout:
    """The geometry of a paper."""
    paper = paper_of(PaperOptions(options.size, options.landscape))
    big = 1.4 if options.large else 1.0
    small = options.size == "A5"
    sizes = TypeSizes(20 - 4 * small, 10.5, 10, 8.5, 8)
    if options.large:
        sizes = TypeSizes(24 - 6 * small, 15 - 2 * small, 13.5 - 2 * small, 11 - 1 * small, 10 - 1 * small)
    return Layout(
        options, paper, sizes, _row_shape(paper, sizes, big=big),
        StepShape(2 if paper.across >= TWO_STEPS_FROM else 1, sizes.detail * MILLIMETRES * 1.22, 1.5 * big, 3.2 * big,
                  5.2 * big, 6.0),
        head=(18 if not small else 16) + (4 if options.large else 0),
        group=10 if not options.large else 12.5,
        figures=14 if not options.large else 16,
        code=12.5,
        code_module=0.46 if not options.large else 0.55,
    )  # fmt: skip


def _row_shape(paper: Paper, sizes: TypeSizes, *, big: float) -> RowShape:
    box, lead, symbol = 5.5 * big, 12.5 * big, 11.0 if big == 1 else 14.0
    main = 18 * big
    words_x, code_x = paper.left + lead, paper.right - symbol
    line = sizes.text * MILLIMETRES * 1.5
    shared = {
        "box": Cell(paper.left + 0.6, 2.2, box, box),
        "id": Cell(paper.left + 0.6, 2.2 + box + 1.2, lead - 1.6, sizes.small * MILLIMETRES * 1.5),
        "code": Cell(code_x, 2.2, symbol, symbol),
    }
    if paper.across >= (SIDE_BY_SIDE_FROM if big == 1 else LARGE_SIDE_BY_SIDE_FROM):
        owner, due, gap = 18 * big, 20 * big, 3.0
        room = code_x - words_x - owner - due - 4 * gap - 1
        note = max(25.0, 0.27 * room)
        note_x = code_x - gap - 1 - note
        due_x = note_x - gap - due
        owner_x = due_x - gap - owner
        return RowShape(
            height=main, words=Cell(words_x, 1.8, owner_x - gap - words_x, main - 3.2),
            owner=Cell(owner_x, 2.0, owner, main - 4.0), due=Cell(due_x, 2.0, due, line),
            cadence=Cell(due_x, 2.0 + line + 0.4, due, main - line - 3.8), note=Cell(note_x, 2.0, note, main - 6.0), beside=True, **shared,
        )  # fmt: skip
    side = 23 * big
    side_x = code_x - 3.5 - side
    return RowShape(
        height=main + 7 * big, words=Cell(words_x, 1.8, side_x - 3 - words_x, main - 1.4),
        owner=Cell(side_x, 2.0, side, main - 2.6 - 2 * line), due=Cell(side_x, main - 0.6 - 2 * line, side, line),
        cadence=Cell(side_x, main - 0.6 - line, side, line),
        note=Cell(words_x, main + 0.4, paper.right - words_x, 7 * big - 1.4), beside=False, **shared,
    )  # fmt: skip


# --- pages ----------------------------------------------------------------------------------------------------------


def figures_across(options: PaperOptions, count: int) -> int:
    """How many of `count` figures of the head stand side by side, in rows of even length."""
    layout = layout_of(options)
    most = max(1, int(layout.paper.across // (FIGURE_ACROSS * (1.3 if options.large else 1))))
    return ceil(count / ceil(count / most)) if count else 1


def first_top(options: PaperOptions, figures: int = 0) -> float:
    """Where the rows of a list's first page begin, below its head with so many figures."""
    layout = layout_of(options)
    lines = ceil(figures / figures_across(options, figures)) if figures else 0
    return layout.paper.top + layout.head + lines * layout.figures


def next_top(options: PaperOptions) -> float:
    """Where the rows of the further pages begin."""
    layout = layout_of(options)
    return layout.paper.top + layout.head


def paginate(lists: Sequence[TickList], *, figures: int = 0) -> list[Page]:
    """The pages of one or several lists; each begins a page of its own, with its figures, and there is always one.

    A headline never stands alone at the foot of a page, a row is never cut, and a group that is cut is headed again.
    """
    pages: list[Page] = []
    for ticks in lists:
        pages += _pages_of(ticks, figures)
    return pages


def _pages_of(ticks: TickList, figures: int) -> list[Page]:
    layout = layout_of(ticks.paper)
    bottom, follow = layout.paper.bottom, next_top(ticks.paper)
    y = first_top(ticks.paper, figures)
    tallest = bottom - y - layout.group
    pages: list[list[GroupHead | Row]] = [[]]
    place = 0
    for group in ticks.groups:
        heights = [row_height(layout, item, tallest) for item in group.items]
        if not heights:
            continue
        if y + layout.group + heights[0] > bottom and pages[-1]:
            pages.append([])
            y, place = follow, 0
        pages[-1].append(GroupHead(y, group.title, len(group.items)))
        y += layout.group
        for item, height in zip(group.items, heights, strict=True):
            if y + height > bottom:
                pages.append([GroupHead(follow, group.title + ticks.continued, None)])
                y, place = follow + layout.group, 0
            place += 1
            pages[-1].append(Row(y, height, place, item, _steps(layout, item, y, height)))
            y += height
    return [Page(ticks, number == 0, tuple(parts)) for number, parts in enumerate(pages)]


def boxes(pages: Sequence[Page]) -> list[TickBox]:
    """Every box to tick, in the order in which the rows are printed, each task's steps behind it."""
    found = []
    for number, page in enumerate(pages, 1):
        layout = layout_of(page.ticks.paper)
        cell = layout.row.box
        for row in page.parts:
            if not isinstance(row, Row):
                continue
            found.append(TickBox(number, row.place, row.item.number, None, cell.x, row.y + cell.y, cell.width))
            found += [
                TickBox(number, row.place, row.item.number, step.step, step.x, step.box_y, step.box)
                for step in row.steps
                if step.step >= 0
            ]
    return found


# --- a row with its steps ---------------------------------------------------------------------------------------------


def row_height(layout: Layout, item: TickItem, tallest: float) -> float:
    """A row with its steps, at most `tallest`: then its steps are set closer."""
    return min(layout.row.height + _steps_height(layout, item), tallest)


def _step_width(layout: Layout) -> float:
    shape = layout.steps
    room = layout.paper.right - layout.row.words.x - (shape.columns - 1) * shape.gap
    return room / shape.columns - shape.indent


def _lines_of(text: str, width: float, points: float) -> int:
    """About how many lines a text takes; words that do not break where a line ends cost a little room."""
    ems = sum(1.0 if east_asian_width(sign) in "WF" else NARROW for sign in text)
    return max(1, ceil(ems * points * MILLIMETRES * 1.04 / width))


def _step_heights(layout: Layout, item: TickItem) -> tuple[list[float], float]:
    """The heights of the steps, line by line of the columns, and of the caution (0: none)."""
    shape, points = layout.steps, layout.sizes.detail
    width = _step_width(layout)
    lines = [_lines_of(text, width, points) for text in item.steps]
    rows = [max(lines[n : n + shape.columns]) for n in range(0, len(lines), shape.columns)]
    heights = [max(count * shape.line, shape.box) + shape.between for count in rows]
    whole = layout.paper.right - layout.row.words.x - shape.indent
    caution = _lines_of(item.caution, whole, points) * shape.line + shape.between if item.caution else 0.0
    return heights, caution


def _steps_height(layout: Layout, item: TickItem) -> float:
    if not item.steps and not item.caution:
        return 0.0
    heights, caution = _step_heights(layout, item)
    return sum(heights) + caution + (1.5 if layout.row.beside else 2.5)


def _steps(layout: Layout, item: TickItem, y: float, height: float) -> tuple[StepPlace, ...]:
    """The places of the steps of a row at `y`; closer together where the row had to be made lower."""
    wanted = _steps_height(layout, item)
    if not wanted:
        return ()
    shape, below = layout.steps, layout.row.height - (0.8 if layout.row.beside else -1.0)
    squeeze = min(1.0, (height - layout.row.height) / wanted)
    heights, caution = _step_heights(layout, item)
    width, top, places = _step_width(layout), y + below, []
    for row, tall in enumerate(heights):
        high = (tall - shape.between) * squeeze
        for column in range(shape.columns):
            step = row * shape.columns + column
            if step < len(item.steps):
                x = layout.row.words.x + column * (width + shape.indent + shape.gap)
                places.append(StepPlace(step, x, top, width, high, min(shape.box, high)))
        top += tall * squeeze
    if caution:
        whole = layout.paper.right - layout.row.words.x - shape.indent
        high = (caution - shape.between) * squeeze
        places.append(StepPlace(-1, layout.row.words.x, top, whole, high, min(shape.box, high)))
    return tuple(places)
