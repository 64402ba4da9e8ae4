from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.lags import Parcels, courier_lags, late_courier, start_of_clock

BEFORE = (date(2026, 10, 1), date(2026, 10, 31))
NOW = (date(2026, 11, 1), date(2026, 11, 30))
AS_OF = datetime(2026, 11, 20, 12)
Row = tuple[str | None, str | None, datetime | None, float | None, float | None]


def parcels(rows: list[Row]) -> Parcels:
    """Rows of courier, province, paid at, hours until pick-up, hours until signature."""

    def after(paid: datetime | None, hours: float | None) -> datetime | None:
        return None if paid is None or hours is None else paid + timedelta(hours=hours)

    return Parcels(
        [row[0] for row in rows],
        [row[1] for row in rows],
        [row[2] for row in rows],
        [after(row[2], row[3]) for row in rows],
        [after(row[2], row[4]) for row in rows],
    )


def test_by_hand() -> None:
    october, november = datetime(2026, 10, 31, 23, 59), datetime(2026, 11, 1, 0, 0)
    table = parcels(
        [
            ("中通", "浙江", october, 10, 50),
            ("中通", "浙江", november, 20, 40),
            ("中通", "新疆", november, 60, 100),
            ("中通", "新疆", november, None, None),  # has been waiting for 19 days: late
            ("中通", "新疆", AS_OF - timedelta(hours=48), None, None),  # 48 hours are not over 48 hours
            ("圆通", "浙江", november, 49, None),
            (None, "浙江", november, 1, 2),
            ("申通", "浙江", None, None, None),  # no payment time: left out
            ("申通", "浙江", datetime(2026, 9, 1), 1, 2),  # of neither period
        ]
    )
    lags = courier_lags(table, before=BEFORE, now=NOW, as_of=AS_OF)
    assert [lag.courier for lag in lags] == ["中通", "圆通", ""]
    slow = lags[0]
    assert (slow.before.pickup.count, slow.before.pickup.mean_hours, slow.before.pickup.over_48h) == (1, 10, 0)
    assert (slow.before.delivery.count, slow.before.delivery.mean_hours, slow.before.delivery.over_48h) == (1, 50, 1)
    assert (slow.now.pickup.count, slow.now.pickup.mean_hours, slow.now.pickup.over_48h) == (2, 40, 0.5)
    assert (slow.now.delivery.mean_hours, slow.now.delivery.over_48h) == (70, 0.5)
    assert (slow.now.judged, slow.now.late, slow.now.late_share) == (3, 2, pytest.approx(2 / 3))
    assert slow.now.late_rate == pytest.approx(2 / 3)
    assert (lags[1].before.judged, lags[1].before.late_rate, lags[1].before.pickup.mean_hours) == (0, None, None)

    by_place = courier_lags(table, before=BEFORE, now=NOW, as_of=AS_OF, by_province=True)
    assert [(lag.courier, lag.province, lag.now.late) for lag in by_place] == [
        ("中通", "新疆", 2),
        ("圆通", "浙江", 1),
        ("", "浙江", 0),
        ("中通", "浙江", 0),
    ]


@pytest.mark.parametrize(
    ("paid", "start"),
    [
        (datetime(2026, 11, 1, 17, 59, 59), datetime(2026, 11, 1, 17, 59, 59)),
        (datetime(2026, 11, 1, 18, 0), datetime(2026, 11, 2, 6, 0)),
        (datetime(2026, 12, 31, 23, 30), datetime(2027, 1, 1, 6, 0)),
        (datetime(2026, 11, 1, 0, 0), datetime(2026, 11, 1, 6, 0)),
        (datetime(2026, 11, 1, 5, 59, 59), datetime(2026, 11, 1, 6, 0)),
        (datetime(2026, 11, 1, 6, 0), datetime(2026, 11, 1, 6, 0)),
    ],
)
def test_the_douyin_clock_sleeps_at_night(paid: datetime, start: datetime) -> None:
    assert start_of_clock(paid, "douyin") == start
    assert start_of_clock(paid) == paid


def test_the_clock_changes_pickup_but_not_delivery() -> None:
    table = parcels(
        [("中通", None, datetime(2026, 11, 1, 18), 13, 40), ("中通", None, datetime(2026, 11, 1, 18), 1, 40)]
    )
    (lag,) = courier_lags(table, before=BEFORE, now=NOW, as_of=AS_OF, clock="douyin")
    assert lag.now.pickup.mean_hours == 0.5  # 1 hour, and one that was picked up before the clock started
    assert lag.now.delivery.mean_hours == 40


def test_the_late_courier_is_the_one_whose_volume_does_not_explain_it() -> None:
    day = datetime(2026, 11, 1, 12)
    big = [("大", None, day, 60.0 if n < 30 else 10.0, None) for n in range(300)]
    small = [("小", None, day, 60.0 if n < 15 else 10.0, None) for n in range(30)]
    tiny = [("微", None, day, 60.0, None) for _ in range(5)]
    lags = courier_lags(parcels([*big, *small, *tiny]), before=BEFORE, now=NOW, as_of=AS_OF)
    assert lags[0].courier == "大"  # most late parcels …
    found = late_courier(lags)
    assert found is not None
    assert found.courier == "小"  # … but this one is late far more often than its volume explains
    assert late_courier(lags[:1]) is None
    assert late_courier([]) is None


ROWS = st.tuples(
    st.sampled_from(["甲", "乙", None]),
    st.sampled_from(["浙江", None]),
    st.datetimes(datetime(2026, 9, 20), datetime(2026, 12, 5)),
    st.one_of(st.none(), st.floats(0, 200)),
    st.one_of(st.none(), st.floats(0, 400)),
)


@given(st.lists(ROWS, max_size=40), st.booleans())
def test_late_shares_add_up_and_splitting_loses_nothing(rows: list[Row], split: bool) -> None:
    lags = courier_lags(parcels(rows), before=BEFORE, now=NOW, as_of=AS_OF, by_province=split)
    late = sum(lag.now.late for lag in lags)
    assert sum(lag.now.late_share for lag in lags) == pytest.approx(1.0 if late else 0.0)
    assert all(lag.now.late <= lag.now.judged for lag in lags)
    picked = sum(row[3] is not None and row[2] is not None and NOW[0] <= row[2].date() <= NOW[1] for row in rows)
    assert sum(lag.now.pickup.count for lag in lags) == picked
