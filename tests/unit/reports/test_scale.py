import dataclasses
from datetime import date, timedelta

import pytest

from seller_toolkit.reports.charts.scale import SHORT_OF_YEAR
from seller_toolkit.reports.charts.spec import TrendLine, TrendSpec

LAST = date(2026, 11, 20)


def spec(length: int, values: tuple[float, ...] = (4.2, 4.6)) -> TrendSpec:
    first = LAST - timedelta(days=length)
    return TrendSpec("", (TrendLine("综合", "t", (first, LAST), values),), first, LAST)


def ticks(drawing) -> list[str]:
    return [text.get_text() for text in drawing.figure.axes[0].texts if text.get_visible() and text.get_text()]


@pytest.mark.parametrize(("length", "form"), [(60, "%m-%d"), (SHORT_OF_YEAR + 100, "%Y-%m")])
def test_long_periods_are_labelled_with_their_year(draw, length, form):
    drawing = draw(spec(length))
    found = [words for words in ticks(drawing) if "-" in words]
    known = {f"{LAST - timedelta(days=i):{form}}" for i in range(length + 1)}
    assert found
    assert set(found) <= known


def test_values_are_written_with_the_scores_own_digits_beside_their_lines(draw):
    drawing = draw(spec(60))
    values = [words for words in ticks(drawing) if "." in words]
    assert len(values) >= 2
    assert all(4.1 < float(words) < 4.7 for words in values)
    plot = drawing.figure.axes[0].bbox
    boxes = [text.get_window_extent() for text in drawing.figure.axes[0].texts if text.get_text() in values]
    assert all(0 <= box.x0 < box.x1 <= plot.x0 for box in boxes)
    assert all(plot.y0 - 10 <= box.y0 < box.y1 <= plot.y1 + 10 for box in boxes)


def test_without_a_value_there_is_no_scale_but_the_days(draw):
    found = ticks(draw(dataclasses.replace(spec(30), lines=())))
    assert found
    assert all("-" in words for words in found)
