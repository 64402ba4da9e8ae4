import math

import pytest

from seller_toolkit.importing.metric_values import Reading, read_metric
from seller_toolkit.importing.values import Unreadable


def values(cells, metric, title="", **more):
    return [
        cell.value if isinstance(cell, Reading) else cell for cell in read_metric(cells, metric, title=title, **more)
    ]


def test_percent_as_written(metrics):
    assert values(["87.01%", "0%", "-", "100"], metrics["conversion_rate"]) == [87.01, 0.0, None, 100.0]


def test_number_cells_shown_as_percent_are_fractions(metrics):
    assert values([0.8701, 1, "3%"], metrics["conversion_rate"], percents=[0, 1, 2]) == [87.01, 100.0, 3.0]


@pytest.mark.parametrize(
    ("name", "cells", "title", "found"),
    [
        ("tmall_experience.pickup_48h_rate", [0.991, 1.0], "", [99.1, 100.0]),  # more is better: all ≤ 1
        ("tmall_experience.pickup_48h_rate", [99.1, 1.0], "", [99.1, 1.0]),
        ("tmall_experience.help_rate", [0.65, 0.5], "", [0.65, 0.5]),  # less is better: 65 % is no help rate
        ("tmall_experience.help_rate", [0.0065, 0.0], "", [0.65, 0.0]),
        ("tmall_experience.help_rate", [0.02], "平台求助率(%)", [0.02]),
        ("tmall_experience.help_rate", [0.0, 0], "", [0.0, 0.0]),
    ],
)
def test_bare_numbers_are_fractions_only_where_nothing_else_is_likely(metrics, name, cells, title, found):
    assert values(cells, metrics[name], title) == found


def test_scores(metrics):
    score = metrics["dsr.description"]
    assert values(["4.81分", 0, "0.0", "5.00 (0.00%)"], score) == [4.81, None, None, 5.0]
    assert values(["-1", "101", "5%"], score) == [Unreadable("score.out_of_range")] * 3
    assert values(["4.82↑", "4.80 ↓ 0.01", "4.8 高于同行 3%"], score) == [4.82, 4.8, 4.8]
    assert values(["5.01", 5], score, highest=5) == [Unreadable("score.out_of_range"), 5.0]
    assert read_metric(["5.00 (3)"], score, title="") == [Reading(5.0, 3.0)]


def test_durations_follow_the_text_then_the_title_then_the_metric(metrics):
    hours = metrics["tmall_experience.delivery_hours"]
    assert values(["49.28小时", "2天1小时", 49.28], hours) == [49.28, 49.0, 49.28]
    assert values([90], hours, "物流到货时长（分钟）") == [1.5]
    assert values(["2分30秒", "11"], metrics["service.reply_seconds"]) == [150.0, 11.0]


def test_one_number_cell_shown_as_percent(metrics):
    lower = metrics["tmall_experience.help_rate"]
    assert values(["5.3%", 0.051, 0.6], lower, percents=[1]) == [5.3, 5.1, 0.6]


def test_percent_beyond_its_range(metrics):
    assert values(["101%", "-1%"], metrics["conversion_rate"]) == [Unreadable("percent.out_of_range")] * 2


@pytest.mark.parametrize("unit", ["score", "percent", "hours", "seconds", "count", "money"])
@pytest.mark.parametrize("cell", ["9" * 400, "1e400", "nan", "inf", 1e300, float("inf"), "4.5 (" + "9" * 400 + ")"])
def test_what_is_no_number_of_this_world_never_becomes_a_value(metrics, unit, cell):
    metric = next((one for one in metrics.values() if one.unit == unit), metrics["dsr.description"])
    (found,) = read_metric([cell], metric, title="")
    if isinstance(found, Reading):
        assert math.isfinite(found.value)
        assert found.count is None or math.isfinite(found.count)
    else:
        assert found is None or isinstance(found, Unreadable)
