"""The trend chart, and what holds for every drawing: seller_toolkit.reports.charts.canvas and figures."""

import dataclasses
import itertools
from datetime import date, timedelta

import matplotlib as mpl
import pytest

from seller_toolkit.reports.charts.spec import (
    DumbbellSpec,
    Line,
    Mark,
    SmallLinesSpec,
    TrendLine,
    TrendSpec,
)

LAST = date(2026, 11, 20)
EMPTY = TrendSpec("", (), LAST - timedelta(days=29), LAST)


def test_a_line_is_named_at_its_end_with_its_last_value(draw, trend_spec):
    words = draw(trend_spec).words()
    assert "物流速度 4.40" in words
    assert {"考核线 4.20", "目标 4.40", "同行均值 4.44", "缺 6 天", "▼ −0.09", "规则 2026-10-09 版"} <= set(words)
    assert "早就过去" not in words  # outside the period


@pytest.mark.parametrize("size", [(4.0, 2.2), (7.0, 3.2), (12.0, 6.0)])
def test_nothing_leaves_the_figure_at_any_size(draw, trend_spec, size):
    drawing = draw(trend_spec, size)
    width, height = size[0] * 100, size[1] * 100
    for text in drawing.figure.texts:
        if text.get_visible() and text.get_text():
            box = text.get_window_extent()
            assert -1 <= box.x0 < box.x1 <= width + 1, text.get_text()
            assert -1 <= box.y0 < box.y1 <= height + 1, text.get_text()


def test_names_at_the_ends_do_not_overlap(draw, trend_spec):
    close = dataclasses.replace(
        trend_spec,
        lines=tuple(TrendLine(f"线{i}", "x", (LAST,), (4.40 + i * 0.001,)) for i in range(5)),
        thresholds=(),
        peers=None,
    )
    found = draw(close).boxes(*(f"线{i} 4.40" for i in range(5)))
    found.sort(key=lambda box: box.y0)
    assert all(lower.y1 <= upper.y0 + 1 for lower, upper in itertools.pairwise(found))


def test_names_keep_clear_after_a_resize(draw, trend_spec):
    drawing = draw(trend_spec)
    drawing.figure.set_size_inches(5, 3)
    drawing.figure.canvas.draw()
    plot = drawing.figure.axes[0].get_window_extent()
    assert drawing.boxes("物流速度 4.40")[0].x0 >= plot.x1


def test_events_side_by_side_get_rows_of_their_own(draw, trend_spec):
    marks = tuple(Mark(LAST - timedelta(days=i), f"活动{i}报名开始") for i in range(3))
    found = draw(dataclasses.replace(trend_spec, events=marks)).boxes(*(mark.label for mark in marks))
    assert not any(a.overlaps(b) for i, a in enumerate(found) for b in found[i + 1 :])


def test_a_gap_leaves_the_line_open_and_hatched(draw, trend_spec):
    axes = draw(dataclasses.replace(trend_spec, lines=trend_spec.lines[1:2])).figure.axes[0]
    thick = [line for line in axes.lines if line.get_linewidth() > 2 and len(line.get_xdata()) > 1]
    assert len(thick) == 2
    assert [patch.get_hatch() for patch in axes.patches].count("////") == 1


def test_a_single_point_gets_a_dot(draw):
    one = dataclasses.replace(EMPTY, lines=(TrendLine("综合", "t", (LAST,), (4.48,)),))
    drawing = draw(one)
    assert [line.get_marker() for line in drawing.figure.axes[0].lines] == ["o"]
    assert "综合 4.48" in drawing.words()


@pytest.mark.parametrize("spec", [EMPTY, DumbbellSpec(()), SmallLinesSpec((), ())])
def test_no_data_is_said_in_words(draw, spec):
    assert draw(spec).words() == ["No data in this period"]


def test_a_threshold_far_off_does_not_flatten_the_lines(draw):
    line = TrendLine("综合", "t", (LAST,), (4.48,))
    from_far = dataclasses.replace(EMPTY, lines=(line,), thresholds=(far := Line("门槛 3.00", 3.0),))
    drawing = draw(from_far)
    assert far.label + " ↓" in drawing.words()
    assert drawing.figure.axes[0].get_ylim()[0] > 4


def test_drawing_leaves_the_settings_of_others_alone(draw, trend_spec):
    before = dict(mpl.rcParams)
    draw(trend_spec)
    assert dict(mpl.rcParams) == before


def test_signs_of_formulas_and_unknown_characters_are_plain_text(draw):
    line = TrendLine("$a$ _b^ 🎉", "t", (LAST,), (4.48,))
    assert "$a$ _b^ 🎉 4.48" in draw(dataclasses.replace(EMPTY, lines=(line,))).words()
