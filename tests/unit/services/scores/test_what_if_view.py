"""What the sliders of the target dialog compute: the score for other values of its metrics."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.services.scores.targets import WhatIfMetric, WhatIfView

ROWS = tuple(
    WhatIfMetric(name, name, "score", 2, "higher", 4.0, 3.0, 5.0, weight, None, "", None, "", None)
    for name, weight in (("a", 0.5), ("b", 0.3), ("c", None))
)
VIEW = WhatIfView("total", "Total", 2, 4.0, 3.0, 5.0, ROWS, "")
values = st.floats(3, 5)


def test_nothing_moved_is_the_score_of_now():
    assert VIEW.score_with({}) == 4.0
    assert VIEW.score_with({"a": 4.0, "c": 4.0}) == 4.0


def test_each_moved_metric_counts_with_its_weight():
    assert VIEW.score_with({"a": 4.2, "b": 3.5}) == pytest.approx(4.0 + 0.5 * 0.2 - 0.3 * 0.5)


def test_a_moved_metric_without_weight_leaves_no_score():
    assert VIEW.score_with({"a": 4.2, "c": 4.1}) is None


def test_without_a_score_of_now_there_is_none():
    assert replace(VIEW, base=None).score_with({"a": 4.2}) is None


def test_the_score_stays_on_its_scale():
    heavy = replace(VIEW, rows=(replace(ROWS[0], weight=3.0),))
    assert heavy.score_with({"a": 5.0}) == 5.0
    assert heavy.score_with({"a": 3.0}) == 3.0


def test_a_metric_that_is_no_row_is_an_error():
    with pytest.raises(KeyError):
        VIEW.score_with({"d": 4.0})


@given(values, values)
def test_moves_of_two_metrics_add_up(a, b):
    both, one, other = (VIEW.score_with(moved) for moved in ({"a": a, "b": b}, {"a": a}, {"b": b}))
    assert both == pytest.approx(one + other - 4.0)
