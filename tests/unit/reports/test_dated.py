import dataclasses
from datetime import date, timedelta

import numpy as np

from seller_toolkit.reports.charts.dated import Across
from seller_toolkit.reports.charts.spec import Mark, Span, TrendLine, TrendSpec
from seller_toolkit.reports.charts.strokes import number_of

LAST = date(2026, 11, 20)
EMPTY = TrendSpec("", (), LAST - timedelta(days=29), LAST)


YEARS = dataclasses.replace(
    EMPTY,
    lines=(TrendLine("综合", "t", tuple(LAST - timedelta(days=3651 - i) for i in range(3652)), (4.4,) * 3652),),
    first=LAST - timedelta(days=3651),
)


def test_events_side_by_side_get_rows_of_their_own(draw, trend_spec):
    marks = tuple(Mark(LAST - timedelta(days=i), f"活动{i}报名开始") for i in range(3))
    found = draw(dataclasses.replace(trend_spec, events=marks)).boxes(*(mark.label for mark in marks))
    assert not any(a.overlaps(b) for i, a in enumerate(found) for b in found[i + 1 :])


def test_a_gap_leaves_the_line_open_and_hatched(draw, trend_spec):
    axes = draw(dataclasses.replace(trend_spec, lines=trend_spec.lines[1:2])).figure.axes[0]
    (thick,) = [line for line in axes.lines if line.get_linewidth() > 2 and len(line.get_xdata()) > 1]
    assert np.isnan(thick.get_xdata()).sum() == 1
    assert [patch.get_hatch() for patch in axes.patches].count("////") == 1


def test_a_gap_too_narrow_to_be_seen_is_not_hatched(draw):
    gap = Span(LAST - timedelta(days=101), LAST - timedelta(days=101), "缺 1 天")
    drawing = draw(dataclasses.replace(YEARS, gaps=(gap,)))
    assert "缺 1 天" not in drawing.words()
    assert not any(patch.get_visible() for patch in drawing.figure.axes[0].patches if patch.get_hatch())


def test_days_have_their_places_in_the_plot():
    across = Across(10.0, 20.0, 50.0, 200.0)
    assert [across.place(day) for day in (10, 15, 20)] == [50, 150, 250]
    assert across.shows(0, 10)
    assert across.shows(12, 13)
    assert not across.shows(21, 30)


def test_marks_come_and_go_with_the_days_that_are_shown(draw):
    events = (Mark(LAST - timedelta(days=5), "近"), Mark(LAST - timedelta(days=50), "远"))
    rules = (Mark(LAST - timedelta(days=55), "规则"),)
    spec = dataclasses.replace(EMPTY, events=events, rules=rules, earliest=LAST - timedelta(days=99))
    drawing = draw(spec)
    assert "近" in drawing.words()
    assert not {"远", "规则"} & set(drawing.words())
    drawing.figure.window.show(number_of(LAST) - 60, number_of(LAST) - 40)
    drawing.figure.canvas.draw()
    assert {"远", "规则"} <= set(drawing.words())
    assert "近" not in drawing.words()


def test_an_event_without_room_for_its_words_has_no_diamond_on_those_of_another(draw):
    events = tuple(Mark(LAST - timedelta(days=i), "一个名字很长很长的促销活动") for i in range(8))
    drawing = draw(dataclasses.replace(EMPTY, events=events), (5.0, 2.0))
    (diamonds,) = [mark for mark in drawing.figure.artists if getattr(mark, "get_marker", str)() == "D"]
    named = [word for word in drawing.words() if word.startswith("一个")]
    assert len(diamonds.get_xdata()) == len(named) < 8
