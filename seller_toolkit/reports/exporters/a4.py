"""The printed checklist's geometry in millimetres on A4: which rows stand where on which page.

Rows and boxes have fixed sizes and places, so that a filled-in page can be read by its position.
"""

from dataclasses import dataclass

from seller_toolkit.domain.report import TickItem, TickList

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT, TOP, FOOT = 16.0, 194.0, 16.0, 281.0
BOTTOM = FOOT - 4  # rows end above the foot
ROW, GROUP = 17.0, 10.0
FIGURE_ROW = 14.0
TITLE_X, OWNER_X, DUE_X, NOTE_X = 42.0, 124.0, 143.0, 166.0
BOX = 5.5
CORNERS = ((8.0, 8.0), (198.0, 8.0), (8.0, 285.0), (198.0, 285.0))
CORNER = 4.0


@dataclass(frozen=True)
class GroupHead:
    """A group's headline with the columns' names, `y` below the page's edge."""

    y: float
    title: str
    count: int | None  # items of the whole group; None where the group goes on from the page before


@dataclass(frozen=True)
class Row:
    """A task's row, `ROW` high."""

    y: float
    item: TickItem


def figures_across(count: int) -> int:
    """How many figures of the head line stand side by side."""
    return 5 if count == 5 else 4


Page = tuple[GroupHead | Row, ...]


def paginate(ticks: TickList, *, first_top: float, next_top: float) -> list[Page]:
    """The pages of a checklist; there is always one.

    A headline never stands alone at the foot of a page, and a group that is cut is headed again on the next page.
    """
    pages: list[list[GroupHead | Row]] = [[]]
    y = first_top
    for group in ticks.groups:
        if not group.items:
            continue
        if y + GROUP + ROW > BOTTOM:
            pages.append([])
            y = next_top
        pages[-1].append(GroupHead(y, group.title, len(group.items)))
        y += GROUP
        for item in group.items:
            if y + ROW > BOTTOM:
                pages.append([GroupHead(next_top, group.title + ticks.continued, None)])
                y = next_top + GROUP
            pages[-1].append(Row(y, item))
            y += ROW
    return [tuple(page) for page in pages]
