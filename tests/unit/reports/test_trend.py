"""The trend chart, and what holds for every drawing: seller_toolkit.reports.charts.canvas and figures."""

import dataclasses
import itertools
from datetime import date, timedelta

import matplotlib as mpl
import pytest

from seller_toolkit.reports.charts.figures import draw_again
from seller_toolkit.reports.charts.spec import (
    PRINT_STYLE,
    DumbbellSpec,
    Line,
    SmallLinesSpec,
    TrendLine,
    TrendSpec,
    Turn,
)
from seller_toolkit.reports.charts.strokes import number_of

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


def test_a_single_point_gets_a_dot(draw):
    one = dataclasses.replace(EMPTY, lines=(TrendLine("综合", "t", (LAST,), (4.48,)),))
    drawing = draw(one)
    dots = [line for line in drawing.figure.axes[0].lines if line.get_marker() == "o" and len(line.get_xdata())]
    assert len(dots) == 1
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


def days(count: int) -> tuple[date, ...]:
    return tuple(LAST - timedelta(days=count - 1 - i) for i in range(count))


def years(count: int = 3652) -> TrendSpec:
    values = tuple(round(4.4 + 0.05 * ((i * 7919) % 13) / 13, 2) for i in range(count))
    line = TrendLine("综合", "t", days(count), values, focus=True)
    return TrendSpec("", (line,), line.days[0], LAST)


def test_a_line_of_years_has_no_more_points_than_pixels_can_show(draw):
    drawing = draw(years())
    longest = max(len(line.get_xdata()) for line in drawing.figure.axes[0].lines)
    assert longest <= 2 * drawing.figure.axes[0].bbox.width
    low, high = drawing.figure.axes[0].get_ylim()
    assert low < 4.4
    assert high > 4.44


def test_the_window_moves_over_days_beyond_those_shown_and_no_further(draw):
    spec = dataclasses.replace(
        years(400), first=LAST - timedelta(days=89), earliest=LAST - timedelta(days=399), latest=LAST
    )
    drawing = draw(spec)
    window, axes = drawing.figure.window, drawing.figure.axes[0]
    assert window.span == window.home == (number_of(spec.first) - 0.5, number_of(LAST) + 0.5)
    assert window.show(window.span[0] - 100, window.span[1] - 100)
    drawing.figure.canvas.draw()
    assert axes.get_xlim() == window.span == (window.home[0] - 100, window.home[1] - 100)
    assert "综合 4." in "".join(drawing.words())
    window.show(0, 10**6)
    assert window.span == (number_of(LAST - timedelta(days=399)) - 0.5, number_of(LAST) + 0.5)
    window.show(window.home[1] - 10, window.home[1] + 300)
    assert window.span[1] == window.home[1]
    window.show(window.home[1] - 3, window.home[1] - 2)
    assert window.span[1] - window.span[0] == 7


def test_a_name_tells_the_last_value_that_is_shown(draw):
    line = TrendLine("综合", "t", days(30), tuple(4.0 + i / 100 for i in range(30)))
    spec = dataclasses.replace(EMPTY, lines=(line,), first=LAST - timedelta(days=9), earliest=LAST - timedelta(days=29))
    drawing = draw(spec)
    assert "综合 4.29" in drawing.words()
    drawing.figure.window.show(number_of(LAST) - 25, number_of(LAST) - 12)
    drawing.figure.canvas.draw()
    assert "综合 4.17" in drawing.words()


def test_turns_lie_on_the_line_and_the_rival_is_thin(draw):
    line = TrendLine("综合", "t", days(30), (4.4,) * 30, focus=True)
    rival = TrendLine("二店", "t", days(30), (4.3,) * 30)
    drawing = draw(dataclasses.replace(EMPTY, lines=(line,), turns=(Turn(LAST, 4.4),), rival=rival))
    lines = drawing.figure.axes[0].lines
    assert "二店 4.30" in drawing.words()
    assert any(list(one.get_ydata()) == [4.4] and one.get_marker() == "o" for one in lines)
    widths = {one.get_ydata()[0]: one.get_linewidth() for one in lines if len(one.get_ydata()) == 30}
    assert widths[4.3] < widths[4.4]


def test_another_spec_on_the_same_figure_leaves_nothing_of_the_first(draw, trend_spec):
    drawing = draw(trend_spec)
    axes = drawing.figure.axes[0]
    dark = dataclasses.replace(PRINT_STYLE, surface="#101010")
    draw_again(drawing.figure, dataclasses.replace(EMPTY, lines=(TrendLine("新", "t", (LAST,), (4.48,)),)), dark)
    drawing.figure.canvas.draw()
    assert drawing.words() == ["新 4.48"]
    assert drawing.figure.axes == [axes]
    assert axes.patches[:] == []
    assert drawing.figure.get_facecolor()[:3] < (0.1, 0.1, 0.1)
