"""Parts side by side in their shares; below each other where they have no room for that."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.kit import Kit
from tests.gui.walk import settle


class Part(QWidget):
    def __init__(self, least: int) -> None:
        super().__init__()
        self.setMinimumSize(least, 40)


def shown(qtbot: QtBot, beside: Beside, width: int, height: int = 600) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    beside.setParent(page)
    beside.resize(width, height)
    page.show()
    settle()


@pytest.mark.parametrize("width", [416, 700, 1200])
def test_columns_share_the_width(qtbot: QtBot, kit: Kit, width: int) -> None:
    parts = [Part(100) for _ in range(4)]
    beside = Beside(kit, (3, 1), parts[:2], parts[2:])
    shown(qtbot, beside, width)
    assert not beside.is_folded
    assert parts[0].width() == pytest.approx((width - 16) * 3 / 4, abs=1)
    assert [part.x() for part in parts[:2]] == [part.x() for part in parts[2:]]


def test_without_room_each_part_has_a_row(qtbot: QtBot, kit: Kit) -> None:
    parts = [Part(100), Part(150), Part(120)]
    beside = Beside(kit, (1, 2), parts[:2], parts[2:])
    assert beside.minimumSizeHint().width() == 150
    shown(qtbot, beside, 200)
    assert beside.is_folded
    assert {part.width() for part in parts} == {200}
    assert parts[0].y() < parts[1].y() < parts[2].y()
    beside.resize(400, 600)
    settle()
    assert not beside.is_folded
    assert parts[0].y() == parts[1].y()


def test_a_part_keeps_its_width_beside_others_and_has_any_below_them(qtbot: QtBot, kit: Kit) -> None:
    table, side = Part(200), Part(50)
    beside = Beside(kit, (1, 0), (table, side), least=120)
    beside.set_width(side, 250)
    shown(qtbot, beside, 600)
    assert (side.width(), table.width()) == (250, 334)
    beside.resize(400, 600)
    settle()
    assert (side.width(), table.width()) == (400, 400)
    assert table.height() >= 120


def test_a_part_that_is_hidden_makes_room(qtbot: QtBot, kit: Kit) -> None:
    parts = [Part(200), Part(200)]
    beside = Beside(kit, (1, 1), parts)
    shown(qtbot, beside, 300)
    assert beside.is_folded
    parts[1].hide()
    settle()
    assert not beside.is_folded
