"""Paper in millimetres: sizes, edges, marks in the corners. (0, 0) is the upper left corner."""

from dataclasses import dataclass

from seller_toolkit.domain.report import Contents, Report, Table, TickList
from seller_toolkit.domain.sheets import PaperOptions

SIZES = {"A4": (210.0, 297.0), "A5": (148.0, 210.0)}
EDGES = {"A4": 16.0, "A5": 12.0}
MARKS = {"A4": (8.0, 4.0), "A5": (5.0, 3.5)}
"""How far the marks in the corners stand from the paper's edges, and their sides. Printers reach 4 to 5 mm of an edge."""

MANY_COLUMNS = 8  # a report with a wider table lies across
FOOT = 4.0  # rows end this much above the words at the foot


@dataclass(frozen=True)
class Paper:
    """One page: what is printed stays `edge` away from all sides but the marks in the corners."""

    size: str
    width: float
    height: float

    @property
    def edge(self) -> float:
        return EDGES[self.size]

    @property
    def left(self) -> float:
        return self.edge

    @property
    def right(self) -> float:
        return self.width - self.edge

    @property
    def across(self) -> float:
        """What can be printed on from left to right."""
        return self.right - self.left

    @property
    def top(self) -> float:
        return self.edge

    @property
    def foot(self) -> float:
        """Where the words at the foot begin."""
        return self.height - self.edge

    @property
    def bottom(self) -> float:
        """Where the rows end."""
        return self.foot - FOOT

    @property
    def mark(self) -> float:
        """The side of a mark in a corner."""
        return MARKS[self.size][1]

    @property
    def marks(self) -> tuple[tuple[float, float], ...]:
        """The upper left corners of the four marks, row by row."""
        away, side = MARKS[self.size]
        right, low = self.width - away - side, self.height - away - side
        return (away, away), (right, away), (away, low), (right, low)


def paper_for(report: Report) -> PaperOptions:
    """What a report is printed on: as its checklists say, else A4, across where a table is wide and it is no book."""
    for block in report.blocks:
        if isinstance(block, TickList):
            return block.paper
    if any(isinstance(block, Contents) for block in report.blocks):
        return PaperOptions()
    widest = max((len(block.columns) for block in report.blocks if isinstance(block, Table)), default=0)
    return PaperOptions(landscape=widest > MANY_COLUMNS)


def paper_of(options: PaperOptions) -> Paper:
    """The paper that is asked for, lying across where it is landscape."""
    width, height = SIZES[options.size]
    return Paper(options.size, height, width) if options.landscape else Paper(options.size, width, height)
