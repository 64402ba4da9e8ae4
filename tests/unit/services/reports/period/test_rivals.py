"""Competitors in a period: values of its end, changes in it, who passed whom."""

from datetime import date

import pytest

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period_report import period_report
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.store import shops
from tests.unit.services.files import bring_scores

OCTOBER = ReportPeriod.month("2026-10")


def chapter(workspace, period=OCTOBER):
    return period_report(JobContext(), workspace, [1], period).value.shops[0].rivals


@pytest.fixture
def field(workspace):
    """An own shop that 甲 passed in October; 乙 has old values only, one of them none; 丙 has values of November alone."""
    bring_scores(
        workspace, ("2026-09-30", 4.50, 4.6, 4.4, 4.5), ("2026-10-31", 4.48, 4.6, 4.4, 4.5), ("2026-11-10", 4.9, 4.9, 4.9, 4.9)
    )  # fmt: skip
    rivals = {
        "甲": (
            ("2026-09-20", 4.45, 4.6, 4.2, 4.5), ("2026-10-12", 4.52, 4.7, 4.2, 4.5), ("2026-11-05", 5.0, 5.0, 5.0, 5.0),
        ),
        "乙": (("2026-08-02", 4.60, 0, 4.9, 4.4),),
        "丙": (("2026-11-03", 4.9, 4.9, 4.9, 4.9),),
    }  # fmt: skip
    for name, rows in rivals.items():
        bring_scores(workspace, *rows, shop=name, name=f"{name}.csv")
    with workspace.store.write() as connection:
        for shop in shops.all_shops(connection):
            shops.set_own(connection, shop.id, own=shop.id == 1)
    return workspace


def test_values_are_the_newest_of_the_period_s_end_and_none_is_not_0(field):
    found = chapter(field)
    assert [(one.name, one.values) for one in found.shops] == [
        ("我的店", (4.48, 4.6, 4.4, 4.5)),
        ("乙", (4.6, None, 4.9, 4.4)),
        ("甲", (4.52, 4.7, 4.2, 4.5)),
    ]
    assert found.known == 2
    assert [one.day for one in found.shops] == [date(2026, 10, 31), date(2026, 8, 2), date(2026, 10, 12)]


def test_a_change_stands_between_two_periods_that_have_a_value(field):
    own, old, passed = chapter(field).shops
    assert own.changes == pytest.approx((-0.02, 0, 0, 0))
    assert old.changes == (None,) * 4
    assert passed.changes == pytest.approx((0.07, 0.1, 0, 0))


def test_best_mean_and_rank_are_of_the_competitors(field):
    total, quality, speed, service = chapter(field).dimensions
    assert (total.best, total.best_names, total.rank, total.ranked) == (4.6, ("乙",), 3, 3)
    assert total.mean == pytest.approx(4.56)
    assert total.gap == pytest.approx(-0.12)
    assert (quality.best_names, quality.mean, quality.ranked) == (("甲",), 4.7, 2)
    assert (speed.rank, service.rank) == (2, 1)  # level with the best is the first rank
    assert total.peer is None


def test_who_passed_whom_in_the_period(field):
    found = chapter(field)
    assert [(one.day, one.dimension, one.ahead, one.behind) for one in found.passings] == [
        (date(2026, 10, 12), "Total", "甲", "我的店")
    ]
    assert (found.passings[0].ahead_value, found.passings[0].behind_value) == (4.52, 4.5)
    assert chapter(field, ReportPeriod.month("2026-09")).passings == ()


def test_old_values_are_told(field):
    assert chapter(field).notes[0] == "Competitors without a value of the last 30 days up to the end of the period: 1"


def test_without_competitors_there_is_no_chapter(workspace):
    bring_scores(workspace, ("2026-10-31", 4.48, 4.6, 4.4, 4.5))
    part = period_report(JobContext(), workspace, [1], OCTOBER).value.shops[0]
    assert part.rivals is None
    assert part.lacking["rivals"] == "a table of other shops with their scores"
