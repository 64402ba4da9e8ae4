"""Forecasts, goals, sliders and the outlook of lines, as the window and the command line get them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import forecasts, outlook, standing, targets
from seller_toolkit.services.scores.line_words import line_sentence
from seller_toolkit.services.scores.score_names import target_of
from seller_toolkit.store import events, shops
from tests.unit.services.files import bring_scores
from tests.unit.services.scores.test_score_basis import LAST, bring_days, bring_dsr, bring_reviews, douyin


def forecast(workspace, target="total", days=30, profile="", shop=1):
    return forecasts.forecast(JobContext(), workspace, shop, target, days, profile).value


def target(workspace, goal, name="total", profile="", shop=1):
    return targets.target(JobContext(), workspace, shop, name, goal, profile).value


def what_if(workspace, name="total", profile="", shop=1):
    return targets.what_if(JobContext(), workspace, shop, name, profile).value


def stand(workspace, shop=1):
    with workspace.store.read() as connection:
        found = standing.standing(workspace, connection, shops.get_shop(connection, shop), with_causes=False)
        return outlook.with_outlook(connection, found)


def bring_falling(workspace, last: float, *, step: float = 0.01, days: int = 60):
    rows = [(LAST - timedelta(days=n), round(last + step * n, 2), 4.6, 4.4, 4.5) for n in range(days)]
    bring_scores(workspace, *rows)


# --- forecasts ----------------------------------------------------------------------------------------------------


def test_a_safe_score_is_called_safe_first(demo):
    view = forecast(demo)
    assert view.words.startswith("End of the month (11-30): likely above the line, 4.")
    assert (view.line, view.assessed_on, view.basis, len(view.days)) == (4.2, date(2026, 11, 30), "values", 30)
    assert view.chance < 0.1
    assert view.days[0].day == date(2026, 11, 1)
    assert all(day.low <= day.expected <= day.high and day.certain is None for day in view.days)


def test_a_score_that_falls_towards_its_line_is_told_with_its_chance(workspace):
    bring_falling(workspace, 4.22)
    view = forecast(workspace)
    assert view.chance > 0.5
    assert "4.20 (about " in view.words


def test_with_ratings_what_leaves_is_told_apart(demo):
    view = forecast(demo, "description", profile="dsr")
    assert view.basis == "ratings"
    assert view.leaving
    assert sum(one.effect for one in view.leaving) == pytest.approx(view.days[-1].certain - 4.669, abs=0.002)
    assert "3.4 a day" in view.assumption
    assert view.words.startswith("In 30 days likely 4.")
    assert view.chance is None


def test_a_line_that_is_looked_at_daily_speaks_of_all_days(demo):
    assert forecast(demo, shop=douyin(demo)).words.startswith("In the next 30 days: likely above the line, ")


def test_too_few_days_are_told_with_how_many_are_needed(workspace):
    bring_scores(workspace, ("2026-11-18", 4.5, 4.6, 4.4, 4.5), ("2026-11-20", 4.5, 4.6, 4.4, 4.5))
    view = forecast(workspace)
    assert (view.basis, view.days, view.value) == ("none", (), 4.5)
    assert "there are 2 over 3" in view.notes[0]


def test_an_old_score_says_where_its_forecast_begins(workspace):
    bring_falling(workspace, 4.4)
    workspace.now = lambda: datetime(2026, 12, 10, 9)
    assert "2026-11-20" in forecast(workspace).notes[-1]


# --- goals --------------------------------------------------------------------------------------------------------


def test_a_thousand_ratings_of_472_need_four_hundred_of_five_stars(workspace):
    bring_reviews(workspace, *((n % 90, 5 if n % 25 < 18 else 4) for n in range(1000)))
    view = target(workspace, 4.8, "description", "dsr")
    assert (view.current, view.needed, view.what) == (pytest.approx(4.72), 400, "ratings of five stars")
    assert any("4.795" in note and "366" in note for note in view.notes)
    assert view.reach_day is None  # new ratings are as the old ones
    assert any("do not reach it" in note for note in view.notes)


def test_better_new_ratings_reach_the_goal_as_old_ones_leave(workspace):
    bring_days(workspace, 200, means=[5.0] * 60 + [4.6] * 140)
    bring_dsr(workspace, 1, round((60 * 5 + 124 * 4.6) / 184, 2))
    view = target(workspace, 4.8, "description", "dsr")
    low, high = view.range
    assert LAST < low <= view.reach_day <= high
    assert view.needed == pytest.approx(1840 * (4.8 - 4.7304) / 0.2, abs=2)
    assert view.per_day == pytest.approx(10)
    days = (view.reach_day - LAST).days
    assert 15 <= days <= 35  # each day a 4.6 gives way to a 5.0


def test_a_goal_that_is_reached_needs_nothing(demo):
    view = target(demo, 4.4)
    assert (view.needed, view.reach_day) == (0, date(2026, 10, 31))


def test_a_score_of_metrics_has_no_number_and_says_so(demo):
    view = target(demo, 4.6)
    assert view.needed is None
    assert "not published" in view.notes[0]


@pytest.mark.parametrize(
    ("name", "goal", "what"),
    [
        ("tmall_experience.praise_rate", 95, "cases that count as good"),
        ("tmall_experience.negative_feedback_rate", 2.5, "cases without this fault"),
        ("tmall_experience.delivery_hours", 70, "quick cases"),
    ],
)
def test_metrics_have_goals_too(demo, name, goal, what):
    view = target(demo, goal, name)
    assert view.needed > 0
    assert view.what == what


def test_what_cannot_be_counted_says_why(demo):
    assert "not known" in target(demo, 99.9, "tmall_experience.reply_3min_rate").notes[0]
    with pytest.raises(UserError, match=r"goal\.off_scale"):
        target(demo, 5.5)


# --- sliders ------------------------------------------------------------------------------------------------------


def test_without_weights_the_metrics_stand_there_by_effort(demo):
    view = what_if(demo)
    assert view.base == 4.5
    assert {row.weight for row in view.rows} == {None}
    assert "does not publish" in view.notes[0]
    assert view.score_with({view.rows[0].metric: 1.0}) is None
    assert all(row.low <= row.value <= row.high for row in view.rows)
    assert any(row.needed for row in view.rows)


def test_with_weights_the_dimensions_tell_points(demo):
    known = demo.profiles
    weights = {"quality": 0.3, "logistics": 0.3, "service": 0.4}
    versions = tuple(
        replace(p, dimensions=tuple(replace(d, weight=weights.get(d.id)) for d in p.dimensions)) for p in known.versions
    )
    demo._kept["profiles"] = replace(known, versions=versions)
    view = what_if(demo)
    assert {row.metric.rpartition(".")[2]: row.weight for row in view.rows} == weights
    best = view.rows[0]
    assert best.gain == pytest.approx(best.weight * (best.goal - best.value))
    assert view.score_with({best.metric: best.goal}) == pytest.approx(view.base + best.gain)
    assert view.notes == ()
    assert view.origin


def test_a_dimension_of_ratings_is_its_own_slider(demo):
    (row,) = what_if(demo, "logistics", "dsr").rows
    assert (row.goal, row.goal_words) == (4.74, "peers' average")
    assert row.needed > 0


# --- outlook ------------------------------------------------------------------------------------------------------


def test_lines_get_their_chance_and_next_day(demo):
    (line,) = stand(demo).lines
    assert (line.next_day, line.days_left, line.verdict) == (date(2026, 11, 30), 30, "met")
    assert 0 <= line.chance < 0.05
    assert {one.days_left for one in stand(demo, douyin(demo)).lines} == {1}


def test_the_outlook_and_the_forecast_say_the_same(workspace):
    bring_falling(workspace, 4.25)
    (line,) = stand(workspace).lines
    assert line.chance == forecast(workspace).chance
    assert (line.verdict, line.fails_next) == ("open", None)  # the months before were not imported: they could decide


def test_one_day_tells_no_chance(workspace):
    bring_scores(workspace, ("2026-11-20", 4.25, 4.6, 4.05, 4.4))
    (line,) = stand(workspace).lines
    assert (line.chance, line.fails_next, line.next_day) == (None, None, date(2026, 11, 30))
    assert "not imported" in line_sentence(line, 2)


def test_a_line_at_an_event_is_judged_at_the_next_promotion(demo):
    found = stand(demo)
    line = replace(found.lines[0], threshold=replace(found.lines[0].threshold, sample="at_event"), next_day=None)
    with demo.store.write() as connection:
        events.add(connection, 1, date(2026, 11, 11), "promotion", "双11")
    with demo.store.read() as connection:
        (filled,) = outlook.with_outlook(connection, replace(found, lines=(line,))).lines
    assert (filled.next_day, filled.days_left) == (date(2026, 11, 11), 11)
    assert filled.chance is not None


def test_a_line_in_words(demo):
    line = stand(demo).lines[0]
    words = line_sentence(line, 2).strip()
    assert (
        words
        == "Assessment line 4.20: margin +0.30; next on 11-30 (30 days left), chance of missing it under 1%; 0 missed so far, 2 more may be missed"
    )
    assert "over 99%" in line_sentence(replace(line, chance=1.0, days_left=1), 2)
    assert "assessed today" in line_sentence(replace(line, days_left=0), 2)
    assert "failed (3 missed)" in line_sentence(replace(line, verdict="failed", missed=3), 2)


# --- names --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "profile", "found"),
    [
        ("total", "", ("tmall_experience", "total")),
        ("logistics", "", ("tmall_experience", "logistics")),
        ("物流速度", "", ("tmall_experience", "logistics")),
        ("寶貝品質", "", ("tmall_experience", "quality")),
        ("Product quality", "", ("tmall_experience", "quality")),
        ("product", "", ("tmall_experience", "quality")),
        ("after_sales", "", ("tmall_experience", "service")),
        ("描述相符", "", ("dsr", "description")),
        ("logistics", "dsr", ("dsr", "logistics")),
    ],
)
def test_a_dimension_by_any_of_its_names(demo, name, profile, found):
    with demo.store.read() as connection:
        score, part = target_of(demo, connection, shops.get_shop(connection, 1), name, profile)
    assert (score.id, part) == found


def test_a_name_that_no_score_has(demo):
    with demo.store.read() as connection, pytest.raises(UserError, match=r"dimension\.unknown"):
        target_of(demo, connection, shops.get_shop(connection, 1), "颜值")
