from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.competitors import Cell, DimensionSummary, ShopScores, compare
from seller_toolkit.analysis.shown_values import range_of

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
        (1, "description"): Cell(4.8, 0.0, 0.0, 1, True, True),
        (2, "description"): Cell(4.7, -0.1, -0.1, 3),
        (3, "description"): Cell(4.8, 0.0, 0.0, 1, True, True),
        (1, "service"): Cell(4.7, 0.0, -0.2, 2, True),
        (2, "service"): NONE,
        (3, "service"): Cell(4.9, 0.2, 0.0, 1, level_with_best=True),
        (1, "logistics"): Cell(4.9, 0.0, 0.0, 1, True, True),
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


def test_shown_scores_are_level_where_they_may_be_the_same() -> None:
    shops = [
        ShopScores(1, {"d": 4.84}),
        ShopScores(2, {"d": 4.8}, {"d": (4.75, 4.85)}),
        ShopScores(3, {"d": 4.9}, {"d": (4.85, 4.95)}),
        ShopScores(4, {"d": 4.93}),
    ]
    cells = {row.shop_id: row.cells["d"] for row in compare(shops, own=1).rows}
    assert [cells[shop].rank for shop in (1, 2, 3, 4)] == [3, 4, 2, 1]
    assert [cells[shop].level_with_own for shop in (1, 2, 3, 4)] == [True, True, False, False]
    assert [cells[shop].level_with_best for shop in (1, 2, 3, 4)] == [False, False, True, True]
    assert cells[2].gap_to_own == -0.04


def test_where_lower_is_better_the_lowest_is_the_best_and_a_count_of_none_is_a_count() -> None:
    shops = [
        ShopScores(1, {"rate": 0.3, "sold": 0.0}),
        ShopScores(2, {"rate": 0.1, "sold": 9.0}),
        ShopScores(3, {"rate": 0.0}),
    ]
    found = compare(shops, own=1, lower=("rate",), counts=("sold",))
    assert [row.cells["rate"].rank for row in found.rows] == [2, 1, None]
    assert found.rows[0].cells["rate"].gap_to_best == 0.2
    assert (found.dimensions["rate"].best, found.dimensions["sold"].count) == (0.1, 2)
    assert found.rows[0].cells["sold"] == Cell(0.0, 0.0, -9.0, 2, level_with_own=True)


SHOWN = st.tuples(st.integers(300, 500), st.sampled_from([None, 1, 2])).map(
    lambda drawn: (drawn[0] / 100 if drawn[1] != 1 else drawn[0] // 10 / 10, drawn[1])
)


@given(st.lists(SHOWN, min_size=1, max_size=10), st.permutations(range(10)))
def test_laws_of_level_shops(shown: list[tuple[float, int | None]], order: list[int]) -> None:
    shops = [
        ShopScores(n, {"d": value}, {"d": known} if (known := range_of(value, digits)) else {})
        for n, (value, digits) in enumerate(shown)
    ]
    cells = {row.shop_id: row.cells["d"] for row in compare(shops, own=0).rows}
    assert cells[0].level_with_own
    assert all(cell.level_with_best for cell in cells.values() if cell.rank == 1)
    assert all(cell.level_with_own for cell in cells.values() if cell.gap_to_own == 0)
    for shop, cell in cells.items():  # nobody is level over a greater gap than both roundings allow
        allowed = sum(0.0 if digits is None else 0.5 * 10.0**-digits for _, digits in (shown[0], shown[shop]))
        assert not cell.level_with_own or abs(cell.gap_to_own or 0.0) <= allowed + 1e-9
    shuffled = compare([shops[n] for n in order if n < len(shops)], own=0)
    assert {row.shop_id: row.cells["d"] for row in shuffled.rows} == cells
