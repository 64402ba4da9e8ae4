"""The comparison as charts: what the lines count and what they leave out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.rivals.compare_chart import chosen_lines, compared_lines, dumbbell_spec, furthest_behind
from seller_toolkit.services.rivals.comparison import ComparedCell, ComparedShop, CompareView, PeerRow

TODAY = date(2026, 11, 22)
OWN = Shop(1, "Mine", "tmall")


def rival(number: int) -> Shop:
    return Shop(number, f"Rival {number} with a rather long name", "tmall", own=False)


def cell(value: float | None, gap_to_best: float | None = None) -> ComparedCell:
    return ComparedCell(value, TODAY, "f.csv", None, gap_to_best, 1)


def series(*points: tuple[int, float]) -> Series:
    """Values by their age in days."""
    return Series.of([(TODAY - timedelta(days=age), value) for age, value in points])


def view(values: dict[Shop, dict[str, ComparedCell]], trends: dict[int, Series]) -> CompareView:
    own = next((shop for shop in values if shop.own), None)
    targets = tuple((target, target.title()) for target in next(iter(values.values())))
    rows = tuple(ComparedShop(shop, cells) for shop, cells in values.items())
    lines = {shop: {targets[-1][0]: found} for shop, found in trends.items()}
    means = {target: 4.5 for target, _ in targets}
    return CompareView(own, None, "", targets, rows, means, {}, lines, TODAY, ())


def simple(trends: dict[int, Series]) -> CompareView:
    numbers = [number for number in trends if number != 1]
    values = {OWN: {"speed": cell(4.3)}} | {rival(n): {"speed": cell(trends[n].values[-1])} for n in numbers}
    return view(values, trends)


def test_the_best_competitor_is_named_shortly_and_the_own_line_is_in_focus():
    found = compared_lines(
        simple({1: series((9, 4.4), (1, 4.3)), 2: series((8, 4.5), (2, 4.6)), 3: series((3, 4.1))}), "speed"
    )
    own, best = found.spec.lines
    assert (own.label, own.focus, own.values) == ("Own", True, (4.4, 4.3))
    assert best.label == "Rival 2 wit…"
    assert best.values == (4.5, 4.6)
    assert found.newest == TODAY - timedelta(days=2)
    assert found.weeks == 2


def test_the_mean_counts_the_same_shops_throughout_each_with_its_last_known_value():
    trends = {2: series((30, 4.0), (10, 4.2)), 3: series((30, 4.4), (20, 4.6), (10, 4.6)), 4: series((2, 3.0))}
    mean = compared_lines(simple(trends), "speed").spec.peers
    assert mean.values == pytest.approx((4.2, 4.3, 4.4))
    assert mean.days == tuple(TODAY - timedelta(days=age) for age in (30, 20, 10))
    assert mean.label.startswith("Mean of 2 shops")


def test_the_mean_of_all_ends_at_the_mean_of_their_last_values():
    trends = {n: series((30, 4.0 + n / 100), (n, 4.0 + n / 10)) for n in range(2, 8)}
    mean = compared_lines(simple(trends), "speed").spec.peers
    assert mean.values[-1] == pytest.approx(sum(4.0 + n / 10 for n in range(2, 8)) / 6)


def test_one_competitor_has_no_mean():
    found = compared_lines(simple({1: series((5, 4.4)), 2: series((8, 4.5), (2, 4.6))}), "speed")
    assert found.spec.peers is None
    assert found.rivals_have_history
    assert not found.own_has_history


def test_single_days_are_no_history_and_nothing_is_nothing():
    found = compared_lines(simple({1: series((5, 4.4)), 2: series((2, 4.5)), 3: series((9, 4.6))}), "speed")
    assert not found.rivals_have_history
    assert compared_lines(view({OWN: {"speed": cell(4.3)}}, {}), "speed") is None


def test_the_dimension_that_is_furthest_behind_is_never_the_total():
    cells = {"total": cell(4.0, -0.9), "speed": cell(4.3, -0.1), "service": cell(4.3, -0.4)}
    assert furthest_behind(view({OWN: cells}, {})) == "service"
    assert furthest_behind(view({rival(2): cells}, {})) == "total"


def test_of_a_crowd_only_the_ends_are_drawn():
    values = {OWN: {"speed": cell(4.3)}} | {rival(n): {"speed": cell(4 + n / 100)} for n in range(2, 90)}
    row = dumbbell_spec(view(values, {})).rows[0]
    assert row.others == (4.02, 4.89)
    assert (row.own, row.best, row.note) == (4.3, 4.89, "0.59 behind the best")


def test_ahead_and_missing_values_are_told_apart():
    values = {OWN: {"speed": cell(4.7), "service": cell(None)}, rival(2): {"speed": cell(4.5), "service": cell(4.1)}}
    spec = dumbbell_spec(view(values, {}))
    assert [row.note for row in spec.rows] == ["ahead by 0.20", ""]
    assert spec.rows[1].own is None


def test_chosen_shops_have_lines_in_their_order_with_their_mean_and_the_peers_average():
    shown = simple({1: series((9, 4.4)), 2: series((9, 4.5)), 3: series((9, 4.1)), 4: series((9, 4.2))})
    peers = PeerRow("average", "Peers' average", {"speed": cell(4.35)})
    more = {4: {"speed": series((8, 4.2), (1, 4.3))}, 3: {"speed": series((8, 4.1), (1, 4.0))}, 9: {}}
    spec = chosen_lines(replace(shown, peers=(peers,)), more, "speed", (4, 3, 9, 1))
    assert [(line.label, line.focus) for line in spec.lines] == [
        ("Own", True), ("Rival 4 wit…", False), ("Rival 3 wit…", False),
    ]  # fmt: skip
    assert spec.peers.values == pytest.approx((4.15, 4.15))
    assert [(line.label, line.value, line.goal) for line in spec.thresholds] == [("Peers' average 4.35", 4.35, True)]
    assert (spec.first, spec.last) == (TODAY - timedelta(days=9), TODAY)


def test_without_values_nothing_is_drawn():
    spec = chosen_lines(view({OWN: {"speed": cell(None)}}, {}), {}, "speed", (7,))
    assert [line.days for line in spec.lines] == [()]
    assert (spec.peers, spec.thresholds) == (None, ())


def test_within_rounding_the_own_shop_is_level_with_the_best():
    best = replace(cell(4.8), level_with_own=True)
    found = dumbbell_spec(view({OWN: {"speed": cell(4.77)}, rival(2): {"speed": best}}, {}))
    assert found.rows[0].note == "level with the best"
