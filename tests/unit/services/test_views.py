"""What the tabs, the files and the command line are given."""

from datetime import date

import pytest

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.services import coverage, shop_list
from seller_toolkit.services.imports import demo as demo_shops
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.services.periods import LAST_30, LAST_90, THIS_YEAR, Period
from seller_toolkit.services.reports import overview
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.rivals import comparison
from seller_toolkit.services.rivals.compare_chart import dumbbell_spec
from seller_toolkit.services.scores import score_trend
from seller_toolkit.services.scores.trend_chart import chart_alt, trend_spec
from tests.unit.services.files import bring, bring_scores, table

CONTEXT = JobContext()


def own(workspace):
    return shop_list.shop_list(CONTEXT, workspace).value.own


def trend(workspace, period=LAST_90):
    return score_trend.trend_view(CONTEXT, workspace, own(workspace)[0].id, period).value


class TestTrend:
    def test_every_point_says_where_it_came_from(self, demo):
        view = trend(demo)
        assert [line.dimension for line in view.lines] == ["total", "quality", "logistics", "service"]
        assert {point.file for line in view.lines for point in line.points} == {"真实体验分_每日记录_示例.xlsx"}
        assert all(point.row > 1 for line in view.lines for point in line.points)

    def test_missing_days_are_gaps_and_nothing_is_filled_in(self, demo):
        view = trend(demo, Period(365))
        missing = sum((last - first).days + 1 for first, last in view.gaps)
        assert missing == 365 - len(view.line("total").points)
        assert missing > 0

    def test_the_line_is_drawn_where_it_applies_and_nowhere_else(self, demo):
        view = trend(demo)
        assert [line.value for line in trend_spec(view, "total").thresholds] == [4.2]
        assert trend_spec(view, "logistics").thresholds == ()

    def test_the_chart_names_its_values_in_words(self, demo):
        assert "4.50" in chart_alt(trend(demo))

    def test_a_rule_change_in_the_period_is_marked(self, demo):
        assert [mark.version for mark in trend(demo, Period(300)).rules] == ["2026-03-16"]

    def test_a_shop_without_scores_has_an_empty_view(self, workspace):
        bring(
            workspace, "r.csv", "评价内容,星级,时间\n很好,5,2026-11-01 10:00:00".encode(), shop="小店", platform="tmall"
        )
        assert trend(workspace).lines == ()


class TestOverview:
    def test_a_card_a_shop_five_tasks_and_the_last_import(self, demo):
        view = overview.overview(CONTEXT, demo).value
        assert [card.shop.platform for card in view.cards] == ["tmall", "douyin"]
        assert len(view.today) == 5
        assert view.last_import.file == "售后单_示例.xlsx"
        assert view.reviews.waiting > 0
        assert all(one.reason for one in view.worse)

    def test_an_empty_store_has_an_empty_overview(self, workspace):
        view = overview.overview(CONTEXT, workspace).value
        assert (view.cards, view.today, view.last_import, view.reviews) == ((), (), None, None)

    def test_a_new_shop_is_told_what_it_lacks(self, workspace):
        bring_scores(workspace, ("2026-11-20", 4.5, 4.6, 4.4, 4.5))
        (card,) = overview.overview(CONTEXT, workspace).value.cards
        assert {missing.kind for missing in card.missing} >= {"order_line", "review", "parcel"}
        assert all(missing.file and missing.shows for missing in card.missing)


class TestComparison:
    SHOPS = table(
        ("店铺名称", "日期", "描述相符", "服务态度", "物流服务"),
        ("甲店", "2026-11-20", 4.9, 4.7, 0.0),
        ("乙店", "2026-11-20", 4.7, 4.7, 4.6),
    )

    def test_gaps_to_own_and_best_and_no_score_is_none(self, workspace):
        data = table(("日期", "描述相符", "服务态度", "物流服务"), ("2026-11-20", 4.8, 4.6, 4.7))
        bring(workspace, "own.csv", data, shop="我的店", platform="taobao")
        bring(workspace, "others.csv", self.SHOPS, platform="taobao")
        view = comparison.comparison(CONTEXT, workspace).value
        rows = {row.shop.name: row.cells for row in view.rows}
        assert view.rows[0].shop.name == "我的店"
        assert rows["甲店"]["description"].gap_to_own == pytest.approx(0.1)
        assert rows["乙店"]["description"].gap_to_best == pytest.approx(-0.2)
        assert rows["甲店"]["logistics"].value is None
        assert view.best["logistics"] == 4.7
        assert view.means["logistics"] == 4.6

    def test_without_an_own_shop_there_is_no_gap_to_it(self, workspace):
        bring(workspace, "others.csv", self.SHOPS, platform="taobao")
        view = comparison.comparison(CONTEXT, workspace).value
        assert view.own is None
        assert {cell.gap_to_own for row in view.rows for cell in row.cells.values()} == {None}

    def test_the_demo_is_compared_with_the_demo_only(self, demo):
        bring(demo, "others.csv", self.SHOPS, platform="taobao")
        view = comparison.comparison(CONTEXT, demo, own(demo)[0].id).value
        assert {row.shop.demo for row in view.rows} == {True}
        assert len(view.rows) == 7
        assert dumbbell_spec(view).rows[0].own == 4.5


class TestReviews:
    def test_every_review_is_judged_and_the_counts_add_up(self, demo):
        view = review_inbox.inbox(CONTEXT, demo, InboxFilter()).value
        assert view.total == 1500 == sum(view.by_grade.values())
        assert view.overdue + view.due_today + view.due_soon <= view.waiting

    def test_filters_narrow_and_search_finds_two_characters(self, demo):
        bad = review_inbox.inbox(CONTEXT, demo, InboxFilter(grade="bad")).value
        assert {one.grade for one in bad.reviews} == {Grade.BAD}
        found = review_inbox.inbox(CONTEXT, demo, InboxFilter(search="偏小")).value
        assert found.reviews
        assert all("偏小" in one.review.text + one.review.appended_text for one in found.reviews)

    def test_what_can_still_be_in_time_stands_before_what_was_missed(self, demo):
        view = review_inbox.inbox(CONTEXT, demo, InboxFilter(due="")).value
        left = [
            (one.deadline - view.now).total_seconds() for one in view.reviews if one.waits(view.now) and one.deadline
        ]
        in_time = [seconds for seconds in left if seconds > 0]
        missed = [seconds for seconds in left if seconds <= 0]
        assert left == sorted(in_time) + sorted(missed, reverse=True)

    def test_an_answered_review_waits_for_nobody(self, demo):
        found = review_inbox.inbox(CONTEXT, demo, InboxFilter()).value.reviews
        assert not any(one.open for one in found if one.review.replied)

    def test_overdue_ones_are_those_whose_deadline_has_passed(self, demo):
        view = review_inbox.inbox(CONTEXT, demo, InboxFilter(due="overdue")).value
        assert len(view.reviews) == view.overdue
        assert all(one.deadline <= view.now for one in view.reviews)


class TestCoverageAndSafety:
    def test_gaps_show_where_days_are_missing_between_others(self, workspace):
        bring_scores(workspace, ("2026-11-18", 4.5, 4.6, 4.4, 4.5), ("2026-11-20", 4.5, 4.6, 4.4, 4.5))
        (row,) = coverage.coverage(CONTEXT, workspace).value.rows
        assert (row.kind, row.missing) == ("scores", 1)
        assert row.days.strip("+") == "#.#"
        assert len(row.days) == len(row.files) == coverage.SHOWN_DAYS
        assert [files for files in row.files if files] == [("scores.csv",)] * 2

    def test_a_quiet_day_of_reviews_is_no_gap(self, demo):
        rows = {(row.shop.platform, row.kind): row for row in coverage.coverage(CONTEXT, demo).value.rows}
        assert rows["douyin", "after_sale"].missing == 0
        assert "+" in rows["douyin", "after_sale"].days

    def test_a_backup_put_back_is_the_store_of_then(self, workspace, tmp_path):
        bring_scores(workspace, ("2026-11-18", 4.5, 4.6, 4.4, 4.5))
        assert safety.back_up(CONTEXT, workspace, tmp_path / "copy.db").value > 0
        bring_scores(workspace, ("2026-11-20", 4.5, 4.6, 4.4, 4.5), shop="二店")
        safety.restore(CONTEXT, workspace, tmp_path / "copy.db")
        assert [shop.name for shop in own(workspace)] == ["我的店"]
        assert safety.check(CONTEXT, workspace).value == ()


class TestDemo:
    def test_the_demo_goes_without_a_trace_and_leaves_own_data(self, demo):
        bring_scores(demo, ("2026-11-18", 4.5, 4.6, 4.4, 4.5))
        shop_list.remove_demo(CONTEXT, demo)
        assert [shop.name for shop in shop_list.shop_list(CONTEXT, demo).value.shops] == ["我的店"]
        again = demo_shops.load_demo(CONTEXT, demo).value
        assert len(again.shops) == 2
        assert sum(receipt.counts.new for receipt in again.receipts) > 9000

    def test_loading_it_twice_changes_nothing(self, demo):
        again = demo_shops.load_demo(CONTEXT, demo).value
        assert sum(r.counts.new + r.counts.changed for r in again.receipts) == 0


def test_periods_end_on_the_day_asked_for():
    today = date(2026, 11, 22)
    assert LAST_30.ends(today) == (date(2026, 10, 24), today)
    assert THIS_YEAR.ends(today) == (date(2026, 1, 1), today)
    assert Period(first=date(2026, 5, 1), last=date(2026, 5, 2)).ends(today) == (date(2026, 5, 1), date(2026, 5, 2))
