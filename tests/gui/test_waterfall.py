"""Long names in the parts of a change: nothing is cut, and each row is found where it stands."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.waterfall import Level, PartRow, Waterfall

LONG = "Share of disputed refunds that the platform decided against the shop"
ENDS = (Level("10-01", 4.40), Level("10-31", 4.31))
ROW = 36


def made(qtbot: QtBot, kit: Kit, value: float | None, width: int = 326) -> Waterfall:
    parts = [PartRow(LONG, "58.2 h → 64.7 h", value), PartRow("Short", "97.9% → 95.1%", value)]
    waterfall = Waterfall(kit, ENDS[0], parts, ENDS[1])
    qtbot.addWidget(waterfall)
    waterfall.resize(width, waterfall.heightForWidth(width))
    return waterfall


@pytest.mark.parametrize("value", [None, -0.04])
def test_a_long_name_makes_its_row_higher(qtbot: QtBot, kit: Kit, value: float | None) -> None:
    waterfall = made(qtbot, kit, value)
    assert waterfall.height() > 4 * ROW
    assert waterfall.heightForWidth(220) >= waterfall.heightForWidth(326)
    assert waterfall.sizeHint().height() == waterfall.heightForWidth(300)


def test_a_name_without_a_place_to_break_is_broken_all_the_same(qtbot: QtBot, kit: Kit) -> None:
    waterfall = Waterfall(kit, ENDS[0], [PartRow("x" * 200, "", -0.09)], ENDS[1])
    qtbot.addWidget(waterfall)
    assert waterfall.heightForWidth(326) > 5 * ROW


@pytest.mark.parametrize("value", [None, -0.04])
def test_the_part_under_the_mouse_is_the_one_that_is_drawn_there(qtbot: QtBot, kit: Kit, value: float | None) -> None:
    waterfall = made(qtbot, kit, value)
    told: list[int] = []
    waterfall.part_chosen.connect(told.append)
    short = Waterfall(kit, ENDS[0], [PartRow("Short", "97.9% → 95.1%", value)], ENDS[1])
    qtbot.addWidget(short)
    below = waterfall.height() - ROW  # where the last level begins
    second = waterfall.height() - short.heightForWidth(326) + ROW
    for y in (ROW + 1, second - 1, second + 1, below - 1, below + 1, 1):
        QTest.mouseClick(waterfall, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert told == [0, 0, 1, 1]
    assert waterfall.grab().toImage().pixelColor(150, second + 2).name() == kit.theme.hex("accent_soft").lower()
