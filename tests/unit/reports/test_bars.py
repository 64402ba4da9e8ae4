"""Lying bars: seller_toolkit.reports.charts.bars."""

import pytest
from matplotlib.patches import Rectangle

from seller_toolkit.reports.charts.files import height_for
from seller_toolkit.reports.charts.spec import Bar, BarsSpec

LONG = "远山家纺旗舰店（华东仓直发·床品四件套专营）" * 3
BARS = BarsSpec((Bar(LONG, 1432, 1314, "▲ +118"), Bar("物流", 0, 12)), 1, "%", "题", "本月", "上月")
CHANGES = BarsSpec((Bar("升", 0.12), Bar("降", -0.31), Bar("平", 0.001)), 2, signed=True)


def shapes(drawing):
    return [patch for patch in drawing.figure.artists if isinstance(patch, Rectangle) and patch.get_width() > 0]


def test_values_stand_at_the_ends_with_digits_unit_and_note(draw):
    words = draw(BARS).words()
    assert {"1,432.0%  ▲ +118", "1,314.0%", "0.0%", "12.0%", "本月", "上月", "题"} <= set(words)


def test_a_long_label_is_cut_by_pixels_and_stays_in_its_column(draw):
    drawing = draw(BARS)
    cut = next(word for word in drawing.words() if word.startswith("远山"))
    assert cut.endswith("…")
    box = drawing.boxes(cut)[0]
    assert box.x0 >= 0
    assert box.x1 <= min(patch.get_x() for patch in shapes(drawing) if patch.get_width() > 30)


def test_changes_lie_to_both_sides_of_zero_and_carry_their_sign(draw):
    drawing = draw(CHANGES)
    assert {"+0.12", "−0.31", "unchanged"} <= set(drawing.words())
    up, down = drawing.boxes("+0.12", "−0.31")
    rise, fall, _ = drawing.figure.artists[:3]
    assert rise.get_x() == pytest.approx(fall.get_x() + fall.get_width())
    assert rise.get_width() / fall.get_width() == pytest.approx(0.12 / 0.31)
    assert down.x1 < fall.get_x() < rise.get_x() + rise.get_width() < up.x0
    assert rise.get_facecolor() != fall.get_facecolor()


@pytest.mark.parametrize("width", [3.5, 7.0, 10.0])
def test_no_word_leaves_the_picture(draw, width):
    for spec in (BARS, CHANGES):
        drawing = draw(spec, (width, height_for(spec, width)))
        boxes = drawing.boxes(*drawing.words())
        assert min(box.x0 for box in boxes) >= 0
        assert max(box.x1 for box in boxes) <= width * 100


def test_each_bar_has_its_height():
    assert height_for(BARS, 9.6) > height_for(CHANGES, 9.6) - 0.5
    assert height_for(BarsSpec(CHANGES.bars * 5), 9.6) > 2 * height_for(CHANGES, 9.6)


def test_without_bars_it_says_so(draw):
    assert draw(BarsSpec(())).words() == ["No data in this period"]
