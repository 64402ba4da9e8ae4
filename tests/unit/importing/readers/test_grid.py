import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.grid import SAMPLE, STEP, Grid, GridMaker

CELLS = st.one_of(st.text(max_size=2), st.integers(0, 2), st.booleans(), st.floats(0, 2), st.none())
TABLES = st.lists(st.lists(CELLS, max_size=4), max_size=8)


def padded(rows):
    width = max(map(len, rows), default=0)
    return [[*row, *[None] * (width - len(row))] for row in rows]


def told(rows):
    """1, 1.0 and True are equal: their types must come back, too."""
    return [[(type(cell), cell) for cell in row] for row in rows]


TEXTS = st.lists(st.lists(st.text(max_size=1), max_size=4), max_size=8)


@given(TABLES, TABLES)
def test_rows_come_back_as_they_were_added_padded_to_one_width(first, second):
    made_of(GridMaker("a.csv"), first, second)


@given(TEXTS, TEXTS)
def test_texts_come_back_where_equal_ones_are_shared(first, second):
    made_of(GridMaker("a.csv", share=True), first, second)


def made_of(maker, first, second):
    maker.add(first)
    maker.add(second)
    grid = maker.grid()
    expected = padded([*first, *second])
    assert told(grid) == told(expected)
    assert told(grid[1:3]) == told(expected[1:3])
    assert [grid[place] for place in range(-len(grid), len(grid))] == expected + expected
    for at in range(grid.width + 1):
        column = [row[at] if at < len(row) else None for row in expected]
        assert list(grid.column(at)) == column
        assert list(grid.column(at, 1, 3)) == column[1:3]


@given(st.lists(st.tuples(CELLS, CELLS, CELLS)))
def test_cells_that_stand_one_behind_the_other(rows):
    maker = GridMaker("a.csv")
    maker.add_flat([cell for row in rows for cell in row], 3)
    assert told(maker.grid()) == told(rows)


@pytest.mark.parametrize(("share", "objects"), [(True, 1), (False, 3)])
def test_equal_texts_of_a_column_are_kept_once_where_asked(share, objects):
    maker = GridMaker("a.csv", share=share)
    maker.add([[f"{said}成功"] for said in ("交易", "交易", "交易")])
    assert len(set(map(id, maker.grid().column(0)))) == objects


def test_texts_that_nearly_all_differ_are_left_alone():
    maker = GridMaker("a.csv", share=True)
    for start in range(0, 2 * SAMPLE, STEP):
        maker.add([[f"{number}号"] for number in range(start, start + STEP)])
    maker.add([["1号"]])
    column = maker.grid().column(0)
    assert column[-1] == column[1]
    assert column[-1] is not column[1]


def test_a_grid_is_walked_in_steps():
    assert sum(row[0] for row in Grid.of([[1]] * (2 * STEP + 1))) == 2 * STEP + 1


@pytest.mark.parametrize("place", [2, -3])
def test_no_row_beyond_the_last(place):
    with pytest.raises(IndexError):
        Grid.of([["a"], ["b"]])[place]


def test_a_grid_stays_itself():
    grid = Grid.of([["a"]])
    assert Grid.of(grid) is grid


@pytest.mark.parametrize(("first", "second"), [(1, 10), (10, 1)])
def test_one_long_row_does_not_fill_the_memory(first, second):
    maker = GridMaker("a.csv", most=50)
    maker.add([["x"] * first])
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        maker.add([["x"] * second] * 5)
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        maker.add_flat(["x"] * 100, 10)
