"""Each measure against the plainest reading of its rule, over rows that are drawn at random."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.lags import start_of_clock
from seller_toolkit.analysis.moments import times_of
from seller_toolkit.analysis.raw_measures import (
    MEASURES,
    Counted,
    count,
    reply_seconds,
    sends_back,
)
from seller_toolkit.analysis.raw_rows import AgentRows, CaseRows, OrderRows, ParcelRows, RatingRows, RawRows
from seller_toolkit.analysis.rolling import value_on
from seller_toolkit.analysis.waiting import is_quality
from seller_toolkit.domain.profiles import Better, Confidence, Exemption, Metric
from seller_toolkit.domain.words import Words
from tests.cases import for_each

AS_OF = datetime(2026, 9, 30, 23, 0)
DAY = date(2026, 9, 30)
NAME = Words("名", "名", "name")
HOURS = st.integers(0, 40 * 24)


def at(hours: int | None) -> str | None:
    return None if hours is None else (datetime(2026, 8, 15) + timedelta(hours=hours)).isoformat(sep=" ")


def moment(hours: int) -> datetime:
    return datetime(2026, 8, 15) + timedelta(hours=hours)


def metric(name: str, *, window: int = 30, lag: int = 0) -> Metric:
    return Metric(name, "x", NAME, (), "percent", 2, Better.HIGHER, window_days=window, lag_days=lag)


def parcels(rows) -> ParcelRows:
    """Rows of (paid, ship_by, picked up, signed) in hours; their orders are numbered."""
    names = [str(place) for place in range(len(rows))]
    paid, ship_by, picked, signed = ([at(row[column]) for row in rows] for column in range(4))
    courier, province = ["c"] * len(rows), ["p"] * len(rows)
    return ParcelRows.of(order_no=names, courier=courier, province=province, item=["i"] * len(rows), paid=paid,
                         ship_by=ship_by, picked_up=picked, signed=signed)  # fmt: skip


def value(found: Counted | None, day: date = DAY) -> tuple[float | None, float]:
    if found is None:
        return None, 0
    mean = value_on(found.tally, found.window, day)
    return mean.value, mean.cases


MAYBE = st.none() | HOURS
PARCELS = st.lists(st.tuples(MAYBE, MAYBE, MAYBE, MAYBE), min_size=1, max_size=40)


def counts_on(hours: int, *, lag: int = 0) -> bool:
    day = moment(hours).date()
    return DAY - timedelta(days=29 + lag) <= day <= DAY - timedelta(days=lag)


@settings(deadline=None)
@given(PARCELS)
def test_pick_up_in_48_hours(rows):
    good, judged = 0, 0
    for paid, ship_by, picked, signed in rows:
        if paid is None or not counts_on(paid, lag=3):
            continue
        limit = max(paid + 48, ship_by or 0)
        if picked is not None:
            judged += 1
            good += picked <= limit
        elif signed is None and moment(limit) < AS_OF:
            judged += 1
    found = value(count(metric("tmall_experience.pickup_48h_rate", lag=3), RawRows(AS_OF, parcels(rows))))
    assert found == (pytest.approx(100 * good / judged) if judged else None, judged)


@settings(deadline=None)
@given(PARCELS)
def test_delivery_and_pick_up_hours(rows):
    delivery = [
        max(0, signed - paid) for paid, _, _, signed in rows if None not in (paid, signed) and counts_on(signed)
    ]
    picked = [
        max(0.0, (moment(up) - start_of_clock(moment(paid), "douyin")).total_seconds() / 3600)
        for paid, _, up, _ in rows
        if None not in (paid, up) and counts_on(up)
    ]
    raw = RawRows(AS_OF, parcels(rows))
    for name, hours in (("tmall_experience.delivery_hours", delivery), ("douyin_experience.pickup_hours", picked)):
        expected = pytest.approx(sum(hours) / len(hours)) if hours else None
        assert value(count(metric(name), raw)) == (expected, len(hours))


REASONS = st.sampled_from(["质量问题", "不想要了", "商品破损", "尺寸不合适"])
CASES = st.lists(
    st.tuples(
        st.integers(0, 12), REASONS, st.sampled_from(["退货退款", "仅退款"]), HOURS, st.integers(0, 90), st.booleans()
    ),
    max_size=30,
)
RATINGS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 5), HOURS), min_size=1, max_size=30)


def cases(rows) -> CaseRows:
    """Rows of (order, reason, kind, applied, hours to consent, whether it succeeded), the earliest first."""
    ordered = sorted(rows, key=lambda row: row[3])
    return CaseRows.of(
        order_no=[str(row[0]) for row in ordered], item=["i"] * len(rows), kind=[row[2] for row in ordered],
        status=["已全额退款" if row[5] else "售后关闭" for row in ordered], reason=[row[1] for row in ordered],
        applied=[at(row[3]) for row in ordered], agreed=[at(row[3] + row[4]) for row in ordered],
        finished=[at(row[3] + row[4] + 24) for row in ordered],
    )  # fmt: skip


def ratings(rows) -> RatingRows:
    return RatingRows.of(
        order_no=[str(row[0]) for row in rows], item=["i"] * len(rows), stars=[float(row[1]) for row in rows],
        written=[at(row[2]) for row in rows],
    )  # fmt: skip


def first_reasons(rows) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for order, reason, kind, *_ in sorted(rows, key=lambda row: row[3]):
        found.setdefault(str(order), (reason, kind))
    return found


@settings(deadline=None)
@given(PARCELS, CASES, RATINGS)
def test_rates_of_signed_orders(sent, opened, rated):
    signed = [str(place) for place, row in enumerate(sent) if row[3] is not None and counts_on(row[3], lag=1)]
    reasons = first_reasons(opened)
    quality = {order for order, (reason, _) in reasons.items() if is_quality(reason)}
    bad = {str(order) for order, stars, _ in rated if stars <= 2}
    raw = RawRows(AS_OF, parcels(sent), cases(opened), ratings(rated))
    for name, marked in (
        ("tmall_experience.negative_feedback_rate", quality | bad),
        ("douyin_experience.quality_return_rate", quality),
    ):
        expected = 100 * sum(order in marked for order in signed) / len(signed) if signed else None
        found = count(metric(name, lag=1), raw)
        assert value(found) == (expected if expected is None else pytest.approx(expected), len(signed))


@settings(deadline=None)
@given(RATINGS)
def test_praise_and_item_rating(rated):
    stars = [one for _, one, hours in rated if counts_on(hours)]
    raw = RawRows(AS_OF, ratings=ratings(rated))
    praise = 100 * sum(one >= 4 for one in stars) / len(stars) if stars else None
    assert value(count(metric("tmall_experience.praise_rate"), raw)) == (praise and pytest.approx(praise), len(stars))
    mean = sum(stars) / len(stars) if stars else None
    assert value(count(metric("douyin_experience.item_rating"), raw)) == (mean and pytest.approx(mean), len(stars))


def review_start(opened: datetime) -> datetime:
    morning = opened.replace(hour=8, minute=0)
    return morning + timedelta(days=1) if opened.hour >= 23 else max(opened, morning)


@settings(deadline=None)
@given(CASES)
def test_hours_of_after_sales(opened):
    done = [row for row in opened if row[5] and counts_on(row[3] + row[4] + 24)]
    review = [max(0.0, (moment(row[3] + row[4]) - review_start(moment(row[3]))).total_seconds() / 3600) for row in done]
    plain = [row[4] for row in done]
    raw = RawRows(AS_OF, cases=cases(opened))
    for name, hours in (("douyin_experience.audit_hours", review), ("tmall_experience.refund_hours", plain)):
        expected = pytest.approx(sum(hours) / len(hours)) if hours else None
        assert value(count(metric(name), raw)) == (expected, len(hours))


def test_a_refund_without_a_told_consent_counts_to_its_end_only_where_nothing_is_sent_back():
    told = cases([(1, "质量问题", "仅退款", 800, 10, True), (2, "质量问题", "退货退款", 800, 10, True)])
    silent = replace(told, agreed=times_of([None, None]))
    found = count(metric("tmall_experience.refund_hours"), RawRows(AS_OF, cases=silent))
    assert value(found) == (34, 1)
    assert [sends_back(kind) for kind in ("退货退款", "换货", "是", "仅退款", "否")] == [True, True, True, False, False]


def test_damage_and_bad_ratings_are_rates_of_orders():
    orders = OrderRows.of(
        order_no=["0", "1", "2", "3"],
        item=["i"] * 4,
        province=["p"] * 4,
        paid=[at(700)] * 4,
        finished=[at(800)] * 3 + [None],
    )
    raw = RawRows(
        AS_OF, cases=cases([(0, "商品破损", "退货退款", 750, 1, True), (1, "商品破损", "仅退款", 750, 1, True)]),
        ratings=ratings([(0, 1, 850), (3, 1, 850)]), orders=orders,
    )  # fmt: skip
    damage = count(metric("douyin_experience.damage_return_rate"), raw)
    assert value(damage) == (25, 4)
    assert value(count(metric("tmall_experience.bad_review_rate"), raw)) == (pytest.approx(100 / 3), 3)
    reasons = damage.tally.groups["reason"]
    assert sorted(reasons.labels[code] for code in reasons.codes) == ["", "", "", "商品破损"]


def test_agents_weigh_by_their_cases():
    days = [date(2026, 9, 1), date(2026, 9, 1)]
    rows = AgentRows.of(agent=["甲", "乙"], days=days, cases=[30, 10], value=[10, 50])
    found = count(metric("douyin_experience.reply_seconds"), RawRows(AS_OF, agents={"reply_seconds": rows}))
    assert value(found) == (20, 40)
    assert set(found.tally.groups) == {"agent"}


def test_replies_count_by_day_and_an_unanswered_turn_is_ten_minutes():
    asked = ["2026-09-01 07:59:59", "2026-09-01 08:00:00", "2026-09-01 22:59:59", "2026-09-01 23:00:00"]
    answered = ["2026-09-01 08:00:10", "2026-09-01 08:00:12", None, "2026-09-01 23:00:01"]
    assert reply_seconds(times_of(asked), times_of(answered)).tolist() == pytest.approx([12, 600])


def test_days_that_the_platform_exempts_are_left_out_of_the_metrics_that_it_names():
    rows = parcels([(100, None, 260, None), (700, None, 710, None)])
    name = "tmall_experience.pickup_48h_rate"
    first = moment(100).date()
    exemption = Exemption("e", NAME, first, first, (name,), None, Confidence.OFFICIAL, "S8")
    raw = RawRows(AS_OF, rows)
    assert value(count(metric(name, window=60), raw)) == (50, 2)
    assert value(count(metric(name, window=60), raw, [exemption])) == (100, 1)
    assert value(count(metric(name, window=60), raw, [replace(exemption, condition=NAME)])) == (50, 2)
    assert value(count(metric(name, window=60), raw, [replace(exemption, metrics=("other",))])) == (50, 2)


@for_each("name", sorted(MEASURES))
def test_without_its_rows_a_metric_is_not_counted(name):
    assert count(metric(name), RawRows(AS_OF)) is None


def test_a_metric_whose_formula_is_not_public_is_not_counted():
    assert count(metric("tmall_experience.help_rate"), RawRows(AS_OF, parcels([(1, None, 2, 3)]))) is None


def test_one_order_in_two_parcels_is_one_signed_order():
    rows = parcels([(700, None, 710, 760), (700, None, 710, 720)])
    twice = replace(rows, order_no=["7", "7"])
    raw = RawRows(AS_OF, twice, cases([(7, "质量问题", "退货退款", 900, 1, True)]), ratings([(7, 5, 900)]))
    found = count(metric("douyin_experience.quality_return_rate"), raw)
    assert value(found) == (100, 1)
    assert np.all(found.tally.days == moment(720).date().toordinal())
