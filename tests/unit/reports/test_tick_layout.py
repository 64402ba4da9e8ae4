"""Laws of the printed checklist's geometry: seller_toolkit.reports.exporters.tick_layout and paper ."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.report import Column, Report, Table, TickGroup, TickItem, TickList
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.reports.exporters.paper import paper_for, paper_of
from seller_toolkit.reports.exporters.tick_layout import (
    Cell,
    GroupHead,
    Row,
    boxes,
    figures_across,
    first_top,
    layout_of,
    next_top,
    paginate,
)

EVERY_PAPER = [
    PaperOptions(size, landscape, large=large) for size, landscape, large in product(("A4", "A5"), *[(False, True)] * 2)
]
papers = st.sampled_from(EVERY_PAPER)
steps = st.lists(
    st.sampled_from(("短", "中等长度的一步，要写两行左右才够", "Ask the courier's manager " * 6)), max_size=12
)
groups_of_steps = st.lists(st.lists(steps, max_size=9), max_size=5)


def list_of(groups, paper: PaperOptions = EVERY_PAPER[0]) -> TickList:
    """A list whose items have these steps; a group of numbers has so many items without steps."""
    made, number = [], 0
    for place, group in enumerate(groups):
        items = []
        for one in [()] * group if isinstance(group, int) else group:
            number += 1
            items.append(TickItem(f"T-{number}", "t", "d", "o", "", "", number=number, steps=tuple(one)))
        made.append(TickGroup(f"g{place}", tuple(items)))
    return TickList(tuple(made), "", "", "", "", "…", "", paper)


@given(groups_of_steps, papers, st.integers(0, 12))
def test_every_task_has_one_place_and_no_headline_stands_alone(groups, paper, figures):
    ticks = list_of(groups, paper)
    layout = layout_of(paper)
    pages = paginate([ticks], figures=figures)
    rows = [part.item.number for page in pages for part in page.parts if isinstance(part, Row)]
    assert rows == list(range(1, sum(map(len, groups)) + 1))
    for page in pages:
        top = first_top(paper, figures) if page.first else next_top(paper)
        assert all(top <= part.y for part in page.parts)
        ends = [part.y + (part.height if isinstance(part, Row) else layout.group) for part in page.parts]
        assert all(end <= layout.paper.bottom + 1e-6 for end in ends)
        assert all(end <= after.y + 1e-6 for end, after in zip(ends, page.parts[1:], strict=False))
        heads = [place for place, part in enumerate(page.parts) if isinstance(part, GroupHead)]
        assert all(isinstance(page.parts[place + 1], Row) for place in heads)
        assert not page.parts or isinstance(page.parts[0], GroupHead)
        places = [part.place for part in page.parts if isinstance(part, Row)]
        assert places == list(range(1, len(places) + 1))


@given(groups_of_steps, papers, st.integers(0, 12))
def test_every_box_lies_on_the_paper_in_its_row_and_touches_no_other(groups, paper, figures):
    pages = paginate([list_of(groups, paper)], figures=figures)
    found = boxes(pages)
    assert len(found) == sum(1 + len(one) for group in groups for one in group)
    rows = {part.item.number: part for page in pages for part in page.parts if isinstance(part, Row)}
    sheet = paper_of(paper)
    for box in found:
        row = rows[box.number]
        assert sheet.left <= box.x <= sheet.right - box.side
        assert row.y < box.y < row.y + row.height - box.side
        assert box.place == row.place
        assert box.side > 0
    for page in range(1, len(pages) + 1):
        here = sorted((box for box in found if box.page == page), key=lambda box: (box.x, box.y))
        columns = [(one, other) for one, other in pairwise(here) if one.x == other.x]
        assert all(one.y + one.side <= other.y + 1e-6 for one, other in columns)


@given(st.lists(st.integers(0, 30), max_size=4), papers)
def test_boxes_of_tasks_stand_where_the_row_begins(sizes, paper):
    """What a kept sheet says (`top`) is enough to find the box on a photo."""
    pages = paginate([list_of(sizes, paper)])
    cell = layout_of(paper).row.box
    tops = [part.y for page in pages for part in page.parts if isinstance(part, Row)]
    assert [(box.x, box.y) for box in boxes(pages)] == [(cell.x, top + cell.y) for top in tops]


def test_a_group_that_is_cut_is_headed_again():
    heads = [part for page in paginate([list_of([30])]) for part in page.parts if isinstance(part, GroupHead)]
    assert [(head.title, head.count) for head in heads] == [("g0", 30), ("g0…", None), ("g0…", None)]


def test_each_list_begins_a_page_with_its_figures():
    pages = paginate([list_of([3]), list_of([13])], figures=4)
    assert [page.first for page in pages] == [True, True, False]
    assert pages[0].parts[0].y == pages[1].parts[0].y > pages[2].parts[0].y


def test_a_list_of_nothing_is_one_page():
    (page,) = paginate([list_of([])])
    assert page.parts == ()


@pytest.mark.parametrize("paper", EVERY_PAPER, ids=str)
def test_the_cells_of_a_row_touch_neither_each_other_nor_the_edges(paper):
    layout = layout_of(paper)
    row = layout.row
    cells = [row.box, row.id, row.words, row.owner, row.due, row.cadence, row.note, row.code]
    assert all(layout.paper.left <= cell.x and cell.right <= layout.paper.right + 1e-6 for cell in cells)
    assert all(cell.y >= 0 and cell.low <= row.height for cell in cells)
    pairs = [(one, other) for n, one in enumerate(cells) for other in cells[n + 1 :]]
    assert not [pair for pair in pairs if overlap(*pair)]
    assert row.note.width >= 25
    assert row.box.width >= 5.5


def overlap(one: Cell, other: Cell) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.low - 1e-6 and other.y < one.low - 1e-6


@pytest.mark.parametrize("paper", EVERY_PAPER, ids=str)
def test_codes_have_modules_that_a_telephone_reads(paper):
    """0.4 mm a module, up to 25 of them (the second size of QR codes, 20 to 38 signs), and white around."""
    layout = layout_of(paper)
    assert layout.code_module >= 0.4
    assert layout.row.code.width / 25 >= 0.4
    assert layout.code / 25 >= 0.4
    left = layout.row.note.right if layout.row.beside else layout.row.owner.right
    assert layout.row.code.x - left >= 4 * 0.44  # the quiet zone of the largest code


@pytest.mark.parametrize("paper", EVERY_PAPER, ids=str)
def test_marks_stand_in_the_corners_outside_of_what_is_printed(paper):
    sheet = paper_of(paper)
    assert len({(x < sheet.width / 2, y < sheet.height / 2) for x, y in sheet.marks}) == 4
    for x, y in sheet.marks:
        assert min(x, y, sheet.width - x - sheet.mark, sheet.height - y - sheet.mark) >= 5
        assert x + sheet.mark <= sheet.left or x >= sheet.right


@given(papers, st.integers(0, 20))
def test_figures_fill_rows_of_even_length(paper, count):
    across = figures_across(paper, count)
    rows = -(-count // across)
    assert across >= 1
    assert count == 0 or across * rows - count < rows


def test_the_paper_is_that_of_the_checklist_else_as_wide_as_the_table():
    a5 = PaperOptions("A5", landscape=True)
    wide = Table(tuple(Column(str(n)) for n in range(9)), ())
    assert paper_for(Report("", "", "", (wide, list_of([1], a5)))) == a5
    assert paper_for(Report("", "", "", (wide,))).landscape
    assert paper_for(Report("", "", "", ())) == PaperOptions()
    assert (paper_of(a5).width, paper_of(a5).height) == (210, 148)
