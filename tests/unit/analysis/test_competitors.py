from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.competitors import Cell, DimensionSummary, ShopScores, compare

SHOPS = [
    ShopScores(1, {"description": 4.8, "service": 4.7, "logistics": 4.9}),
    ShopScores(2, {"description": 4.7, "service": 0.0, "logistics": None}),
    ShopScores(3, {"description": 4.8, "service": 4.9}),
]
NONE = Cell(None, None, None, None)


def test_by_hand() -> None:
    found = compare(SHOPS, own=1)
    cells = {(row.shop_id, name): cell for row in found.rows for name, cell in row.cells.items()}
    assert cells == {
        (1, "description"): Cell(4.8, 0.0, 0.0, 1),
        (2, "description"): Cell(4.7, -0.1, -0.1, 3),
        (3, "description"): Cell(4.8, 0.0, 0.0, 1),
        (1, "service"): Cell(4.7, 0.0, -0.2, 2),
        (2, "service"): NONE,
        (3, "service"): Cell(4.9, 0.2, 0.0, 1),
        (1, "logistics"): Cell(4.9, 0.0, 0.0, 1),
        (2, "logistics"): NONE,
        (3, "logistics"): NONE,
    }
    assert [row.own for row in found.rows] == [True, False, False]
    assert found.dimensions["service"] == DimensionSummary(4.9, pytest.approx(4.8), 4.9, 2)
    assert found.dimensions["logistics"] == DimensionSummary(4.9, 4.9, None, 1)


def test_without_an_own_shop_there_are_no_gaps_to_it() -> None:
    found = compare(SHOPS, own=None)
    assert all(cell.gap_to_own is None for row in found.rows for cell in row.cells.values())
    assert found.rows[1].cells["description"].gap_to_best == -0.1


def test_no_shops_make_an_empty_comparison() -> None:
    assert compare([], own=None).rows == ()


SCORES = st.lists(st.one_of(st.none(), st.just(0.0), st.floats(1, 5)), min_size=1, max_size=12)


@given(SCORES)
def test_laws_of_ranks_and_gaps(scores: list[float | None]) -> None:
    found = compare([ShopScores(n, {"d": score}) for n, score in enumerate(scores)], own=0)
    cells = [row.cells["d"] for row in found.rows]
    known = [cell for cell in cells if cell.value is not None]
    assert len(known) == found.dimensions["d"].count == sum(bool(score) for score in scores)
    assert not known or min(cell.rank or 0 for cell in known) == 1
    for one, other in combinations(known, 2):
        assert one.rank is not None
        assert other.rank is not None
        assert ((one.value or 0) > (other.value or 0)) == (one.rank < other.rank)
    assert all((cell.gap_to_best or 0) <= 0 for cell in known)
