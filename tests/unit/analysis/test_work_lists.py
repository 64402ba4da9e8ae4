from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis import work_lists
from seller_toolkit.analysis.work_lists import AgentDay, Dispatch, Opinion, Sale, Shipment

ITEMS = st.sampled_from(["甲", "乙", "丙", ""])
ORDERS = st.integers(1, 30).map(str)
SALES = st.lists(st.builds(Sale, ORDERS, ITEMS), max_size=40)
OPINIONS = st.lists(
    st.builds(
        Opinion, ORDERS | st.just(""), ITEMS, st.none() | st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0]), st.booleans()
    ),
    max_size=40,
)
COUNTS = st.integers(0, 1000)


class TestExcess:
    def test_the_rate_of_the_others_is_taken_off(self):
        assert work_lists.excess(30, 100, 80, 380) == pytest.approx((30 - 100 * 80 / 400) * 100 / 120)

    def test_without_others_nothing_is_taken_off(self):
        assert work_lists.excess(30, 100, 0, 0) == pytest.approx(30 * 100 / 120)

    @given(st.integers(1, 5), COUNTS, COUNTS)
    def test_a_few_cases_by_chance_weigh_little(self, cases, others_bad, others_more):
        found = work_lists.excess(cases, cases, others_bad, others_bad + others_more)
        assert found <= cases * cases / (cases + work_lists.CREDIT)

    def test_two_bad_of_three_do_not_lead_before_twenty_of_a_hundred(self):
        small, large, rest = work_lists.excesses([2, 20, 30], [3, 100, 900])
        assert large > small > rest

    @given(st.integers(0, 50), st.integers(1, 100), COUNTS, COUNTS)
    def test_one_more_bad_case_is_never_less_harm(self, bad, more, others_bad, others_more):
        cases, others = bad + more, others_bad + others_more
        assert work_lists.excess(bad + 1, cases, others_bad, others) > work_lists.excess(bad, cases, others_bad, others)

    @given(st.lists(st.tuples(COUNTS, COUNTS), min_size=1, max_size=8))
    def test_harm_is_never_more_than_the_bad_cases(self, rows):
        bad = [float(b) for b, _ in rows]
        harms = work_lists.excesses(bad, [float(b + good) for b, good in rows])
        assert all(harm <= b for harm, b in zip(harms, bad, strict=True))


class TestItems:
    @given(SALES, SALES, SALES, OPINIONS)
    def test_the_rows_add_up_to_the_shop(self, sold, returned, refunded, said):
        rows = work_lists.items(sold, returned, refunded, said)
        assert sum(row.orders for row in rows) == len(set(sold))
        assert sum(row.quality_returns for row in rows) == len(set(returned))
        assert sum(row.refunds for row in rows) == len(set(refunded))
        rated = [one.stars for one in said if one.stars is not None]
        assert sum(row.rated for row in rows) == len(rated)
        assert fsum(row.stars for row in rows) == fsum(rated)
        assert sum(row.bad_reviews for row in rows) == sum(stars <= 2 for stars in rated)
        assert sum(row.good for row in rows) == sum(stars >= 4 for stars in rated)
        kind = [one for one in said if one.complains and not (one.stars is not None and one.stars <= 2)]
        assert sum(row.complaints for row in rows) == len(kind)

    @given(SALES, SALES, SALES, OPINIONS)
    def test_bad_orders_are_some_of_the_cases(self, sold, returned, refunded, said):
        for row in work_lists.items(sold, returned, refunded, said):
            assert 0 <= row.bad <= row.cases
            assert max(row.orders, row.quality_returns, row.refunds) <= row.cases

    def test_an_order_that_came_back_and_was_rated_badly_is_one_bad_order(self):
        sale = Sale("1", "甲")
        (row,) = work_lists.items([sale], [sale], [sale], [Opinion("1", "甲", 1.0, True)])
        assert (row.bad, row.cases, row.quality_returns, row.bad_reviews, row.complaints) == (1.0, 1, 1, 1, 0)

    def test_a_complaint_under_good_stars_is_half(self):
        (row,) = work_lists.items([], [], [], [Opinion("1", "甲", 4.0, True), Opinion("", "甲", 5.0, False)])
        assert (row.bad, row.cases, row.rating, row.praise) == (0.5, 2, 4.5, 1.0)


class TestAgents:
    def test_rates_are_weighted_by_sessions(self):
        days = [AgentDay("a", 10, 4, 1, None, 30, None, 90), AgentDay("a", 30, None, 2, None, 10, None, 100)]
        (row,) = work_lists.agents(days)
        assert (row.sessions, row.rated, row.rated_bad, row.reply_seconds) == (40, 4, 3, 15)
        assert row.in_three_minutes == pytest.approx(97.5)
        assert row.unanswered == pytest.approx(1.0)
        assert (row.satisfaction, row.first_reply_seconds, row.dissatisfaction) == (None, None, 0.75)

    @given(st.lists(st.builds(AgentDay, st.sampled_from("abc"), st.integers(0, 99) | st.none(), st.integers(0, 9) | st.none(), st.integers(0, 9) | st.none())))  # fmt: skip
    def test_the_rows_add_up_to_the_shop(self, days):
        rows = work_lists.agents(days)
        for name in ("sessions", "rated", "rated_bad"):
            assert sum(getattr(row, name) or 0 for row in rows) == sum(getattr(day, name) or 0 for day in days)

    def test_the_one_who_leaves_more_unanswered_does_more_harm(self):
        days = [AgentDay("quick", 200, in_three_minutes=99), AgentDay("slow", 200, in_three_minutes=90), AgentDay("new", 2, in_three_minutes=50)]  # fmt: skip
        rows = work_lists.agents(days)
        harms = dict(zip((row.agent for row in rows), work_lists.agent_harms(rows), strict=True))
        assert max(harms, key=harms.__getitem__) == "slow"


SHIPMENTS = st.lists(
    st.builds(
        Shipment, st.sampled_from(["申通", "中通", ""]), st.sampled_from(["广东", "浙江", ""]), st.none(),
        st.none() | st.booleans(), st.none() | st.floats(1, 200), st.booleans(), st.booleans(),
    ),
    max_size=40,
)  # fmt: skip


class TestCouriers:
    @given(SHIPMENTS, SHIPMENTS)
    def test_the_rows_add_up_to_the_shop(self, now, beside):
        rows = work_lists.couriers(now, beside)
        assert sum(row.parcels for row in rows) == len(now)
        assert sum(row.late for row in rows) == sum(bool(one.late) for one in now)
        assert sum(row.judged for row in rows) == sum(one.late is not None for one in now)
        assert sum(row.bad for row in rows) == sum(one.bad for one in now)
        assert fsum((row.hours or 0.0) * row.signed for row in rows) == pytest.approx(
            fsum(one.hours or 0.0 for one in now)
        )

    def test_the_others_are_other_couriers_to_the_same_province_earlier_ones_too(self):
        def to(courier, province, hours):
            return Shipment(courier, province, None, None, hours, False, False)

        now = [to("申通", "广东", 130.0), to("中通", "浙江", 40.0)]
        rows = work_lists.couriers(now, [to("中通", "广东", 70.0), to("申通", "广东", 10.0)])
        assert [(row.courier, row.hours, row.others_hours) for row in rows] == [
            ("中通", 40.0, None),
            ("申通", 130.0, 70.0),
        ]


DISPATCHES = st.lists(
    st.builds(
        Dispatch, ORDERS, st.sampled_from(["东仓", "西仓", ""]), st.none() | st.booleans(), st.none() | st.booleans(),
        st.none() | st.floats(0, 99), st.none() | st.floats(0, 99),
    ),
    max_size=40,
)  # fmt: skip


class TestWarehouses:
    @given(DISPATCHES)
    def test_the_rows_add_up_to_the_orders_of_each_warehouse(self, found):
        rows = work_lists.warehouses(found)
        assert sum(row.orders for row in rows) == len({(one.warehouse, one.order) for one in found})
        late = {(one.warehouse, one.order) for one in found if one.shipped_late or one.picked_up_late}
        assert sum(row.bad for row in rows) == len(late)
        assert all(row.bad <= row.cases <= row.orders for row in rows)

    def test_an_order_late_twice_is_one(self):
        rows = work_lists.warehouses(
            [Dispatch("1", "东仓", True, None, 50.0, None), Dispatch("1", "东仓", None, True, None, 60.0)]
        )
        assert [(row.orders, row.shipped_late, row.picked_up_late, row.bad) for row in rows] == [(1, 1, 1, 1)]
