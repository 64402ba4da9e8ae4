"""Percents that are said of the peers: cells, and columns of tables."""

import pytest

from seller_toolkit.importing.metric_values import Reading
from seller_toolkit.importing.peer_percents import ABOVE, BEATEN, read_percents
from seller_toolkit.importing.values import Unreadable


def above(metrics, *cells):
    return read_percents(list(cells), metrics["dsr.service"], ABOVE, title="服务态度高于同行")


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("高于 12.3 %", 12.3), ("高于同行业平均 31.05%", 31.05), ("低于3.1%", -3.1), ("↓ 3.1%", -3.1), ("持平", 0.0), ("→ 持平", 0.0),
        ("与同行持平", 0.0), ("+12.3%", 12.3), ("-3.1", -3.1), ("低于 -3.1%", -3.1), (12.3, 12.3),
    ],
)  # fmt: skip
def test_how_far_above_the_peers(metrics, cell, value):
    assert above(metrics, cell) == [Reading(value)]


def test_what_says_nothing_or_is_no_percent(metrics):
    found = above(metrics, "-", "", "很好", "高于 130%")
    assert found[:2] == [None, None]
    assert [one.code for one in found[2:]] == ["number.unreadable", "percent.out_of_range"]


def test_how_many_are_beaten(metrics):
    cells = ["68%", "67.5%", "", "120%"]
    found = read_percents(cells, metrics["tmall_experience.total"], BEATEN, title="超过同行%")
    assert found[:3] == [Reading(68.0), Reading(67.5), None]
    assert isinstance(found[3], Unreadable)
    assert read_percents([0.68, 0.5], metrics["dsr.service"], BEATEN, title="x", percents=(0, 1)) == [
        Reading(68.0),
        Reading(50.0),
    ]


def peers(found):
    return {
        (metric, subject): value
        for records in found.records
        for kind, metric, subject, value in zip(
            *(records.columns[n] for n in ("subject_kind", "metric", "subject", "value")), strict=True
        )
        if kind == "peer"
    }


def test_columns_beside_a_score(plan):
    head = (
        "日期,宝贝质量,宝贝质量（同行平均）,宝贝质量超过同行%,物流速度,物流速度被超过同行%,服务保障,服务保障高于同行\n"
    )
    (found,) = plan((head + "2026-11-01,4.5,4.4,68%,4.6,12%,4.7,低于3%\n").encode(), shop="甲", platform="tmall")
    assert found.status.value == "ready"
    assert peers(found) == {
        ("tmall_experience.quality", "average"): 4.4,
        ("tmall_experience.quality", "beaten_percent"): 68.0,
        ("tmall_experience.service", "above_percent"): -3.0,
    }
    assert found.unknown_columns == ("物流速度被超过同行%",)


def test_a_column_beside_one_row_a_value(plan):
    head = "日期,指标,得分,同行平均,超过同行,被超过同行\n"
    rows = "2026-11-01,宝贝质量,4.5,4.4,68%,3%\n2026-11-01,服务保障,4.7,4.6,0.8%,-\n"
    (found,) = plan((head + rows).encode(), shop="甲", platform="tmall")
    assert peers(found) == {
        ("tmall_experience.quality", "average"): 4.4,
        ("tmall_experience.quality", "beaten_percent"): 68.0,
        ("tmall_experience.service", "average"): 4.6,
        ("tmall_experience.service", "beaten_percent"): 0.8,
    }
