"""Drawn charts: seller_toolkit.reports.charts.canvas with trend, dumbbell, lines, figures and files."""

import dataclasses
import itertools
from datetime import date, timedelta
from io import BytesIO

import matplotlib as mpl
import pytest
from pypdf import PdfReader

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reports.charts.canvas import ChartFigure
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.files import height_for, picture_of, write_chart
from seller_toolkit.reports.charts.spec import (
    PRINT_STYLE,
    DumbbellRow,
    DumbbellSpec,
    Line,
    Mark,
    SmallLine,
    SmallLinesSpec,
    TrendLine,
    TrendSpec,
)

LAST = date(2026, 11, 20)
EMPTY = TrendSpec("", (), LAST - timedelta(days=29), LAST)
DUMBBELL = DumbbellSpec(
    (
        DumbbellRow("宝贝质量", 4.58, (4.5, 4.63), 4.63, 4.56, "差最好 0.05"),
        DumbbellRow("物流速度", 4.6, (4.3,), 4.6, 4.45),
        DumbbellRow("综合", None, (), None, None),
    ),
    own_label="自家",
)
SMALL = SmallLinesSpec(
    (SmallLine("揽收慢", (3, 5, None, 7, 9), focus=True), SmallLine("破损", (2, None, 1, None, None))),
    ((0, "W44"),),
    digits=0,
)


def drawn(spec, size=(7.0, 3.2), dpi=100) -> ChartFigure:
    figure = figure_of(spec, PRINT_STYLE, size_inches=size, dpi=dpi)
    figure.savefig(BytesIO(), format="png")
    figure.canvas.draw()
    return figure


def shown(figure: ChartFigure) -> list[str]:
    return [text.get_text() for text in figure.texts if text.get_visible() and text.get_text()]


def boxes(figure: ChartFigure, *words: str):
    return [next(t for t in figure.texts if t.get_text() == each).get_window_extent() for each in words]


def test_a_line_is_named_at_its_end_with_its_last_value(trend_spec):
    words = shown(drawn(trend_spec))
    assert "物流速度 4.40" in words
    assert {"考核线 4.20", "目标 4.40", "同行均值 4.44", "缺 6 天", "▼ −0.09", "规则 2026-10-09 版"} <= set(words)
    assert "早就过去" not in words  # outside the period


@pytest.mark.parametrize("size", [(4.0, 2.2), (7.0, 3.2), (12.0, 6.0)])
def test_nothing_leaves_the_figure_at_any_size(trend_spec, size):
    figure = drawn(trend_spec, size)
    width, height = size[0] * 100, size[1] * 100
    for text in figure.texts:
        if text.get_visible() and text.get_text():
            box = text.get_window_extent()
            assert -1 <= box.x0 < box.x1 <= width + 1, text.get_text()
            assert -1 <= box.y0 < box.y1 <= height + 1, text.get_text()


def test_names_at_the_ends_do_not_overlap(trend_spec):
    close = dataclasses.replace(
        trend_spec,
        lines=tuple(TrendLine(f"线{i}", "x", (LAST,), (4.40 + i * 0.001,)) for i in range(5)),
        thresholds=(),
        peers=None,
    )
    found = boxes(drawn(close), *(f"线{i} 4.40" for i in range(5)))
    found.sort(key=lambda box: box.y0)
    assert all(lower.y1 <= upper.y0 + 1 for lower, upper in itertools.pairwise(found))


def test_names_keep_clear_after_a_resize(trend_spec):
    figure = drawn(trend_spec)
    figure.set_size_inches(5, 3)
    figure.canvas.draw()
    plot = figure.axes[0].get_window_extent()
    assert boxes(figure, "物流速度 4.40")[0].x0 >= plot.x1


def test_events_side_by_side_get_rows_of_their_own(trend_spec):
    marks = tuple(Mark(LAST - timedelta(days=i), f"活动{i}报名开始") for i in range(3))
    found = boxes(drawn(dataclasses.replace(trend_spec, events=marks)), *(mark.label for mark in marks))
    assert not any(a.overlaps(b) for i, a in enumerate(found) for b in found[i + 1 :])


def test_a_gap_leaves_the_line_open_and_hatched(trend_spec):
    axes = drawn(dataclasses.replace(trend_spec, lines=trend_spec.lines[1:2])).axes[0]
    thick = [line for line in axes.lines if line.get_linewidth() > 2 and len(line.get_xdata()) > 1]
    assert len(thick) == 2
    assert [patch.get_hatch() for patch in axes.patches].count("////") == 1


def test_a_single_point_gets_a_dot():
    one = dataclasses.replace(EMPTY, lines=(TrendLine("综合", "t", (LAST,), (4.48,)),))
    figure = drawn(one)
    assert [line.get_marker() for line in figure.axes[0].lines] == ["o"]
    assert "综合 4.48" in shown(figure)


@pytest.mark.parametrize("spec", [EMPTY, DumbbellSpec(()), SmallLinesSpec((), ())])
def test_no_data_is_said_in_words(spec):
    assert shown(drawn(spec)) == ["No data in this period"]


def test_a_threshold_far_off_does_not_flatten_the_lines():
    line = TrendLine("综合", "t", (LAST,), (4.48,))
    from_far = dataclasses.replace(EMPTY, lines=(line,), thresholds=(far := Line("门槛 3.00", 3.0),))
    figure = drawn(from_far)
    assert far.label + " ↓" in shown(figure)
    assert figure.axes[0].get_ylim()[0] > 4


def test_dumbbell_shows_own_and_best_once_where_they_are_one():
    words = shown(drawn(DUMBBELL, (6, 3)))
    assert words.count("4.60") == 1
    assert {"4.58", "4.63", "差最好 0.05", "—", "自家"} <= set(words)


def test_small_lines_name_their_last_known_value():
    assert {"揽收慢 9", "破损 1"} <= set(shown(drawn(SMALL, (3.6, 1.6))))


def test_before_and_after_are_told_by_their_means():
    spec = dataclasses.replace(SMALL, lines=SMALL.lines[:1], change_at=3)
    dashed = [line for line in drawn(spec, (3.6, 1.6)).axes[0].lines if line.is_dashed()]
    assert [line.get_ydata()[0] for line in dashed] == [4, 8]


def test_drawing_leaves_the_settings_of_others_alone(trend_spec):
    before = dict(mpl.rcParams)
    drawn(trend_spec)
    assert dict(mpl.rcParams) == before


def test_signs_of_formulas_and_unknown_characters_are_plain_text():
    line = TrendLine("$a$ _b^ 🎉", "t", (LAST,), (4.48,))
    assert "$a$ _b^ 🎉 4.48" in shown(drawn(dataclasses.replace(EMPTY, lines=(line,))))


def test_the_pdf_is_searchable_in_chinese(trend_spec):
    text = PdfReader(BytesIO(picture_of(trend_spec, ".pdf"))).pages[0].extract_text()
    assert {"演示店铺真实体验分", "换快递", "考核线 4.20"} <= set(text.replace("换快递 ", "换快递\n").splitlines())


def test_the_svg_has_real_text(trend_spec):
    svg = picture_of(trend_spec, ".svg").decode()
    assert ">物流速度 4.40</text>" in svg
    assert svg == picture_of(trend_spec, ".SVG").decode()


def test_files_are_written_as_their_suffix_says(trend_spec, tmp_path):
    write_chart(trend_spec, tmp_path / "趋势.png")
    assert (tmp_path / "趋势.png").read_bytes().startswith(b"\x89PNG")
    assert [path.name for path in tmp_path.iterdir()] == ["趋势.png"]


def test_another_suffix_is_refused(trend_spec, tmp_path):
    with pytest.raises(UserError) as error:
        write_chart(trend_spec, tmp_path / "x.bmp")
    assert error.value.code == "export.unknown_format"
    assert list(tmp_path.iterdir()) == []


def test_a_dumbbell_is_as_high_as_its_rows():
    assert height_for(DUMBBELL, 9.6) > height_for(DumbbellSpec(DUMBBELL.rows[:1]), 9.6)
