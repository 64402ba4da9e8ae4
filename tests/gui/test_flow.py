"""Rows that go on below where they are too narrow: nothing overlaps, nothing is outside, nothing is left out."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets.flow import Flow, flowing
from seller_toolkit.gui.widgets.layout import down
from tests.gui.walk import settle


class Block(QWidget):
    def __init__(self, wanted: int, least: int) -> None:
        super().__init__()
        self._wanted, self._least = wanted, least

    def sizeHint(self) -> QSize:
        return QSize(self._wanted, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, 20)


def block(width: int, least: int | None = None) -> QWidget:
    return Block(width, width if least is None else least)


def laid(box: QWidget, width: int) -> None:
    layout = box.layout()
    assert layout is not None
    box.resize(width, layout.heightForWidth(width))
    layout.invalidate()
    layout.activate()


@given(widths=st.lists(st.integers(10, 200), min_size=1, max_size=8), room=st.integers(200, 900), at=st.integers(0, 8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_stand_in_the_row_or_below_without_touching(qtbot: QtBot, widths: list[int], room: int, at: int) -> None:
    blocks = [block(width) for width in widths]
    box = flowing(*blocks[:at], None, *blocks[at:])
    laid(box, room)
    places = [one.geometry() for one in blocks]
    assert all(box.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    reading = sorted(range(len(places)), key=lambda n: (places[n].top(), places[n].left()))
    assert reading == list(range(len(places)))
    one_row = sum(widths) + 8 * (len(widths) - 1) <= room
    assert (len({place.top() for place in places}) == 1) == one_row
    box.deleteLater()


def test_what_is_behind_a_stretch_keeps_to_the_right(qtbot: QtBot) -> None:
    left, right, other = block(100), block(80), block(120)
    box = flowing(left, None, right, other)
    qtbot.addWidget(box)
    laid(box, 400)
    assert (left.x(), other.geometry().right()) == (0, 399)
    laid(box, 230)
    assert left.y() == right.y() < other.y()
    assert right.geometry().right() == other.geometry().right() == 229
    right.hide()
    laid(box, 400)
    assert other.geometry().right() == 399


def test_what_can_be_narrower_is_before_it_goes_below(qtbot: QtBot) -> None:
    soft, hard = block(200, least=50), block(100)
    box = flowing(soft, hard)
    qtbot.addWidget(box)
    laid(box, 200)
    assert (soft.y(), soft.width()) == (hard.y(), 92)
    laid(box, 150)
    assert soft.y() < hard.y()


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    shown, hidden = block(100), block(100)
    box = flowing(shown, hidden, strut=40)
    qtbot.addWidget(box)
    hidden.hide()
    assert box.sizeHint().height() == 40
    assert box.minimumSizeHint().width() == 100


def test_its_box_grows_with_its_rows(qtbot: QtBot) -> None:
    page, box = QWidget(), flowing(block(100), block(100))
    qtbot.addWidget(page)
    down(box, None, parent=page)
    page.resize(400, 300)
    page.show()
    assert box.height() == 20
    page.resize(150, 300)
    settle()
    assert box.height() == 48


def test_it_gives_its_widgets_back(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = Flow(block(10), block(20), parent=box)
    assert row.count() == 2
    assert row.takeAt(0) is not None
    assert (row.count(), row.itemAt(1), row.takeAt(5)) == (1, None, None)
