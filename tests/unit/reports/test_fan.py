import dataclasses
from datetime import date, timedelta

from seller_toolkit.reports.charts.spec import Band, Fan, TrendLine, TrendSpec
from seller_toolkit.reports.charts.strokes import number_of

LAST = date(2026, 11, 20)
EMPTY = TrendSpec("", (), LAST - timedelta(days=29), LAST)


def days(count: int) -> tuple[date, ...]:
    return tuple(LAST - timedelta(days=count - 1 - i) for i in range(count))


def test_the_fan_is_drawn_and_named_and_within_the_axes(draw):
    line = TrendLine("综合", "t", days(30), (4.4,) * 30, focus=True)
    ahead = tuple(LAST + timedelta(days=i) for i in range(31))
    fan = Fan(ahead, (4.4,) * 31, (4.1,) * 31, (4.7,) * 31, (4.4,) * 30 + (4.05,), "预测 4.40", "只算移出 4.05")
    drawing = draw(dataclasses.replace(EMPTY, lines=(line,), fan=fan, last=ahead[-1]))
    axes = drawing.figure.axes[0]
    assert {"预测 4.40", "只算移出 4.05"} <= set(drawing.words())
    assert len(axes.collections) == 1
    assert axes.get_ylim()[0] < 4.05
    assert axes.get_ylim()[1] > 4.7
    assert any(line.get_linestyle() == "--" for line in axes.lines)
    drawing.figure.window.show(number_of(LAST) - 20, number_of(LAST) - 1)
    drawing.figure.canvas.draw()
    assert "预测 4.40" not in drawing.words()
    assert axes.get_ylim()[1] < 4.7


def test_the_peers_band_does_not_flatten_the_lines(draw):
    line = TrendLine("综合", "t", days(30), (4.4,) * 30, focus=True)
    band = Band(days(30), (4.4,) * 30, (5.0,) * 30, "同行优秀 5.00")
    drawing = draw(dataclasses.replace(EMPTY, lines=(line,), band=band))
    assert len(drawing.figure.axes[0].collections) == 1
    assert drawing.figure.axes[0].get_ylim()[1] < 5
    assert "同行优秀 5.00 ↑" in drawing.words()
