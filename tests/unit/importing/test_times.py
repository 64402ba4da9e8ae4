from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing import times
from tests.cases import for_each

FIFTH = datetime(2026, 6, 5)


@for_each(
    "cell",
    ["2026-06-05", "2026/6/5", "2026.6.5", "2026年6月5日", "2026年06月05日", "20260605", "6/5/26", 46178, 46178.0, "46178", FIFTH, date(2026, 6, 5),
     "2026-06-05 00:00:00", "２０２６-06-05", 20260605.0],
)  # fmt: skip
def test_days_in_every_shape(cell):
    assert times.moment(cell) == FIFTH
    assert times.day(cell) == FIFTH.date()


@for_each(
    "cell, found",
    [
        ("2016/5/23 22:02", datetime(2016, 5, 23, 22, 2)),
        ("初次评价: 2026-06-05 22:53", datetime(2026, 6, 5, 22, 53)),
        ("追加评价：2026-06-05 22:53:01", datetime(2026, 6, 5, 22, 53, 1)),
        ("2026年06月07日 12:39:34", datetime(2026, 6, 7, 12, 39, 34)),
        ("2026年06月07日12:39", datetime(2026, 6, 7, 12, 39)),
        ("2026-06-05T22:53:00+08:00", datetime(2026, 6, 5, 22, 53)),
        ("2026-06-05T22:53:00+0800", datetime(2026, 6, 5, 22, 53)),
        ("2026-06-05T14:53:00Z", datetime(2026, 6, 5, 22, 53)),
        ("2026-06-05T14:53:00.250Z", datetime(2026, 6, 5, 22, 53)),
        ("2026-06-05 20:30:00+00:00", datetime(2026, 6, 6, 4, 30)),
        ("2026-06-05 23:53:00 +09:00", datetime(2026, 6, 5, 22, 53)),
        ("2026/6/5 09:53 UTC-5", datetime(2026, 6, 5, 22, 53)),
        ("2026-06-05 22:53:00 GMT+8 星期五", datetime(2026, 6, 5, 22, 53)),
        (datetime(2026, 6, 5, 14, 53, tzinfo=UTC), datetime(2026, 6, 5, 22, 53)),
        ("北京时间 2026-06-05 22:53 星期五", datetime(2026, 6, 5, 22, 53)),
        ("6/7/26 13:40", datetime(2026, 6, 7, 13, 40)),
        ("20260605225300", datetime(2026, 6, 5, 22, 53)),
        (46178.5, datetime(2026, 6, 5, 12)),
        ("0000-00-00 00:00:00", None),
    ],
)
def test_times(cell, found):
    assert times.moment(cell) == found


@pytest.mark.parametrize(
    ("cell", "found"),
    [("06-05-26", FIFTH.date()), ("6-5-2026", FIFTH.date()), ("26-06-05", "26-06-05"), ("2026-06-05", "2026-06-05"), ("-", "-"), (FIFTH, FIFTH)],
)  # fmt: skip
def test_days_with_the_month_first(cell, found):
    assert times.month_first(cell) == found


@for_each(
    "cell",
    [
        "昨天",
        "2026-13-01",
        "2026-02-30 10:00:00",
        "2026-06-05 25:00",
        12,
        1e9,
        True,
        "2026",
        "abc 2026-06-05",
        "2026-06-05Z",
        "2026-06-05 10:00:00+19:00",
        timedelta(1),
    ],
)
def test_what_is_no_time(cell):
    with pytest.raises(ValueError, match=r".*"):
        times.moment(cell)


def test_a_range_of_one_day_is_that_day_and_a_longer_one_is_none():
    assert times.day("2026-06-18|2026-06-18") == times.day("2026-06-18 ~ 2026-06-18") == date(2026, 6, 18)
    with pytest.raises(ValueError, match="time"):
        times.day("2026-06-18~2026-06-24")


@for_each(
    "cell, unit, seconds",
    [("2分30秒", 1, 150), ("7小时41分52秒", 1, 27712), ("11秒", 1, 11), ("13.893 秒", 1, 13.893), ("00:02:30", 1, 150), ("02:30", 1, 150), ("1天2小时", 1, 93600),
     (150, 1, 150), ("150", 1, 150), ("49.28", 3600, 177408), (timedelta(minutes=3), 1, 180), (time(0, 2, 30), 1, 150), ("1,200", 1, 1200)],
)  # fmt: skip
def test_durations(cell, unit, seconds):
    assert times.seconds(cell, unit) == pytest.approx(seconds)


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)))
def test_what_the_platforms_write_comes_back(at):
    at = at.replace(microsecond=0)
    for shape in (
        "%Y-%m-%d %H:%M:%S",
        "%Y/%m/%d %H:%M:%S",
        "%Y年%m月%d日 %H:%M:%S",
        "%Y.%m.%d %H:%M:%S",
        "%Y%m%d%H%M%S",
    ):
        assert times.moment(at.strftime(shape)) == at
    serial = (at - times.SERIAL_ZERO) / timedelta(days=1)
    assert times.moment(serial) == at


@pytest.mark.parametrize(
    ("cell", "found"),
    [("11月22日", date(2026, 11, 22)), ("11月23日", date(2025, 11, 23)), ("06-01", date(2026, 6, 1)), ("2月29日", date(2024, 2, 29)), ("13月1日", "13月1日"), ("4.82", "4.82"), (3, 3)],
)  # fmt: skip
def test_a_day_without_its_year_is_the_latest_that_is_not_to_come(cell, found):
    assert times.with_year(cell, date(2026, 11, 22)) == found


def test_the_day_of_the_week_may_stand_in_brackets():
    assert times.day("2026-06-09（周二）") == date(2026, 6, 9)
