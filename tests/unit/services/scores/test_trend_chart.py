"""The trend view, its history, and the chart that is made of both."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seller_toolkit.domain.report import Chart, Table
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import ALL_DAYS, LAST_90, Period
from seller_toolkit.services.reports import documents
from seller_toolkit.services.scores import score_course, score_trend
from seller_toolkit.services.scores.chart_choice import ChartChoice
from seller_toolkit.services.scores.forecasts import ForecastDay, ForecastView
from seller_toolkit.services.scores.trend_chart import trend_spec
from tests.unit.services.files import bring, bring_scores, table

CONTEXT = JobContext()
LAST = date(2026, 11, 20)


def view_of(workspace, period=LAST_90, place=0):
    own = shop_list.shop_list(CONTEXT, workspace).value.own
    return score_trend.trend_view(CONTEXT, workspace, own[place].id, period).value


def daily(workspace, count, *, shop="我的店", until=LAST, level=4.5):
    days = [until - timedelta(days=count - 1 - i) for i in range(count)]
    bring_scores(workspace, *((f"{day}", level, 4.6, 4.4, 4.5) for day in days), name=f"{shop}.csv", shop=shop)


def forecast(view, target="logistics", days=10):
    line = view.line(target)
    last = line.points.days[-1]
    ahead = tuple(
        ForecastDay(last + timedelta(days=i), None if i > 5 else 4.3, 4.35, 4.3, 4.4) for i in range(1, days + 1)
    )
    return ForecastView(
        target, line.metric, line.label, 2, "values", last, line.points.values[-1], ahead, (), "words", ""
    )


class TestView:
    def test_the_history_reaches_beyond_the_period(self, workspace):
        daily(workspace, 200)
        view = view_of(workspace, Period(first=LAST - timedelta(days=29), last=LAST))
        assert len(view.line("total").points) == 30
        assert len(view.history.line("total").points) == 200
        assert view.history.ends == (LAST - timedelta(days=199), LAST)
        assert view.series["tmall_experience.total"].values == (4.5,) * 200

    def test_all_days_begin_with_the_first_score(self, workspace):
        daily(workspace, 200)
        view = view_of(workspace, ALL_DAYS)
        assert view.first == LAST - timedelta(days=199)
        assert len(view.line("total").points) == 200

    def test_recent_changes_and_the_moving_mean(self, workspace):
        bring_scores(workspace, *((f"{LAST - timedelta(days=40 - i)}", 4 + i / 100, 4.6, 4.4, 4.5) for i in range(41)))
        view = view_of(workspace)
        recent = view.recent["total"]
        assert (round(recent.week.change, 4), round(recent.month.change, 4)) == (0.07, 0.3)
        assert view.moving_mean("total").values[-1] == pytest.approx(4.37)
        assert view.moving_mean("nothing").values == ()

    def test_peers_are_told_day_by_day(self, workspace):
        head = (
            "日期",
            "真实体验分",
            "真实体验分(同行均值)",
            "真实体验分(同行优秀)",
            "宝贝质量",
            "物流速度",
            "服务保障",
        )
        rows = ((f"{LAST - timedelta(days=i)}", 4.5, 4.4 + i / 100, 4.8, 4.6, 4.4, 4.5) for i in range(5))
        bring(workspace, "p.csv", table(head, *rows), shop="我的店", platform="tmall")
        view = view_of(workspace)
        band = view.bands["tmall_experience.total"]
        assert band.average.values == pytest.approx((4.44, 4.43, 4.42, 4.41, 4.4))
        assert set(band.excellent.values) == {4.8}
        spec = trend_spec(view, "total")
        assert spec.peers.values == band.average.values
        assert (spec.band.low, spec.band.high) == (band.average.values, band.excellent.values)
        assert spec.peers.label.endswith("4.40")
        assert trend_spec(view, "total", peers=False).band is None

    def test_only_shops_with_the_same_score_can_be_compared(self, workspace):
        daily(workspace, 5)
        daily(workspace, 5, shop="邻店", level=4.4)
        bring(
            workspace, "r.csv", "评价内容,星级,时间\n好,5,2026-11-01 10:00:00".encode(), shop="远店", platform="tmall"
        )
        view = view_of(workspace)
        assert [shop.name for shop in view.comparable] == ["邻店"]
        other, lines = score_trend.rival_lines(CONTEXT, workspace, view.comparable[0].id, view.profile.id).value
        assert other.name == "邻店"
        assert lines[0].points.values == (4.4,) * 5
        rival = trend_spec(view, choice=ChartChoice("total", rival=(other, lines))).rival
        assert (rival.label, rival.values) == ("邻店", (4.4,) * 5)

    def test_a_value_that_a_later_file_changed_is_told(self, workspace):
        daily(workspace, 3)
        assert view_of(workspace).changed == ()
        bring_scores(workspace, (f"{LAST}", 4.4, 4.6, 4.4, 4.5), name="later.csv")
        (changed,) = view_of(workspace).changed
        assert (changed.old, changed.new) == ("4.50", "4.40")


class TestSpec:
    def test_one_line_alone_keeps_its_colour(self, demo):
        view = view_of(demo)
        spec = trend_spec(view, choice=ChartChoice("logistics", all_lines=False))
        assert [(line.label, line.focus, line.color) for line in spec.lines] == [("Logistics speed", True, 2)]

    def test_the_whole_history_can_be_looked_at_and_the_period_is_shown(self, demo):
        view = view_of(demo)
        spec = trend_spec(view, choice=ChartChoice("total", whole_history=True))
        assert (spec.first, spec.last) == (view.first, view.last)
        assert spec.earliest == view.history.ends[0] < view.first
        assert spec.lines[0].days[0] == spec.earliest
        assert len(spec.events) > len(trend_spec(view, "total").events)
        assert trend_spec(view, "total").earliest is None

    def test_a_part_beyond_the_period_is_taken_from_the_history(self, demo):
        view = view_of(demo)
        days = view.first - timedelta(days=60), view.first - timedelta(days=30)
        spec = trend_spec(view, choice=ChartChoice("total", days=days))
        assert (spec.first, spec.last) == days
        assert days[0] in spec.lines[0].days

    def test_the_fan_begins_with_the_last_value_and_makes_the_chart_longer(self, demo):
        view = view_of(demo)
        spec = trend_spec(view, choice=ChartChoice("logistics", forecast=forecast(view)))
        line = view.line("logistics")
        assert (spec.fan.days[0], spec.fan.expected[0]) == (line.points.days[-1], line.points.values[-1])
        assert spec.last == spec.fan.days[-1]
        assert spec.fan.certain[-1] is None
        assert spec.fan.certain_label == ""
        assert "4.35 (4.30–4.40)" in spec.fan.label
        assert trend_spec(view, choice=ChartChoice("total", forecast=forecast(view))).fan is None
        empty = replace(forecast(view), days=())
        assert trend_spec(view, choice=ChartChoice("logistics", forecast=empty)).fan is None

    def test_the_demos_courier_change_is_a_turn_and_marked_on_the_line(self, demo):
        view = view_of(demo)
        course = score_course.course(CONTEXT, demo, view).value
        turns = course.turns_of("logistics")
        falls = [turn for turn in turns if turn.change < 0 and date(2026, 9, 8) <= turn.day <= date(2026, 9, 20)]
        assert len(falls) == 1
        spec = trend_spec(view, choice=ChartChoice("logistics", course=course))
        line = view.history.line("logistics")
        assert all(line.points.find(turn.day).value == turn.value for turn in spec.turns)
        assert len(spec.turns) == len(turns)

    def test_a_season_is_said_in_a_sentence(self, workspace):
        days = [LAST - timedelta(days=139 - i) for i in range(140)]
        dip = {5: 0.1}
        bring_scores(workspace, *((f"{d}", round(4.5 - dip.get(d.weekday(), 0), 2), 4.6, 4.4, 4.5) for d in days))
        course = score_course.course(CONTEXT, workspace, view_of(workspace)).value
        (note,) = course.notes_of("total")
        assert note.startswith("Saturdays stand lowest, −0.09")
        assert course.notes_of("quality") == ()


class TestDocument:
    def test_a_workbook_has_every_day_with_its_sources(self, demo):
        view = view_of(demo)
        days = view.first, view.first + timedelta(days=4)
        report = documents.trend_document(view, choice=ChartChoice("total", days=days), with_values=True)
        newest, daily_values = (block for block in report.blocks if isinstance(block, Table))
        assert len(newest.rows) == 4
        assert [row[0] for row in daily_values.rows] == [days[1] - timedelta(days=i) for i in range(5)]
        assert daily_values.rows[0][1] == view.line("total").points[4].value
        assert daily_values.rows[0][-1].startswith("真实体验分_每日记录_示例.xlsx, row ")
        assert daily_values.columns[0].title == "Day"
        assert next(block for block in report.blocks if isinstance(block, Chart)).spec.first == days[0]

    def test_paper_has_the_newest_values_only(self, demo):
        report = documents.trend_document(view_of(demo), "total")
        assert len([block for block in report.blocks if isinstance(block, Table)]) == 1
