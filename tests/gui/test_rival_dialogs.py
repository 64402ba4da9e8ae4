"""The dialogs about competitors: the form, the words, the grid to fill in."""

from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.gui.dialogs.rival_entry import MOST_ROWS, RivalEntryDialog
from seller_toolkit.gui.dialogs.rival_form import RivalFormDialog, RivalWordsDialog
from seller_toolkit.gui.models.entry_model import MarkKind
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.imports.score_entry import EntryCheck
from seller_toolkit.services.rivals.rivals import RivalEntry, RivalRow
from tests.gui.compare_views import NIGHT, PILLOW, SLEEP, TODAY

FIELDS = ("total", "logistics")


class Entry:
    """Stands for `RivalEntry`: 9 cannot be a score, 1 raises a question."""

    def __init__(self, rows: Sequence[RivalRow]) -> None:
        self.day, self.rows = TODAY, tuple(rows)
        fields = [SimpleNamespace(id=one, label=one, shown=lambda v: "" if v is None else f"{v:.2f}") for one in FIELDS]
        self.table = SimpleNamespace(label="Score", fields=fields)

    def look_at(self, row: RivalRow, texts: Mapping[str, str]) -> dict[str, EntryCheck]:
        found = {}
        for metric, text in texts.items():
            doubts = ("Far from before.",) if text == "1" else ()
            found[metric] = EntryCheck(problem="0 to 5") if text == "9" else EntryCheck(float(text), doubts=doubts)
        return found


class Scene:
    def __init__(self, qtbot: QtBot, kit: Kit, rows: Sequence[RivalRow]) -> None:
        self.saved = list[Mapping[int, Mapping[str, str]]]()
        self.done = list[object]()
        entry = cast(RivalEntry, Entry(rows))
        self.dialog = RivalEntryDialog.ask(kit, None, entry, save=self._save, done=self.done.append)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)

    def _save(
        self,
        texts: Mapping[int, Mapping[str, str]],
        done: Callable[[Sequence[Receipt]], None],
        ended: Callable[[], None],
    ) -> None:
        self.saved.append(texts)
        done(())
        ended()

    def type(self, text: str, *, then: Any = Qt.Key.Key_Return) -> None:
        QTest.keyClicks(self.dialog.grid.field, text)
        QTest.keyClick(self.dialog.grid.field, then)


def rows(*shops: Any) -> list[RivalRow]:
    return [RivalRow(shop, {}, {"total": 4.6}) for shop in shops]


@pytest.fixture
def scene(qtbot: QtBot, kit: Kit) -> Scene:
    return Scene(qtbot, kit, rows(NIGHT, PILLOW, SLEEP))


def test_values_are_typed_from_cell_to_cell_and_saved_together(scene: Scene) -> None:
    scene.type("4.7")
    scene.type("4.65")
    scene.type("4.5")
    assert scene.dialog.primary.text() == "Save 3 values"
    QTest.keyClick(scene.dialog.grid.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.saved == [{NIGHT.id: {"total": "4.7", "logistics": "4.65"}, PILLOW.id: {"total": "4.5"}}]
    assert scene.done == [()]
    assert not scene.dialog.isVisible()


def test_the_last_value_stands_in_grey(scene: Scene) -> None:
    assert scene.dialog.grid.field.placeholderText() == "4.60"


def test_what_cannot_be_saved_is_looked_at_first(scene: Scene) -> None:
    scene.type("9", then=Qt.Key.Key_Down)
    scene.dialog.save()
    assert scene.saved == []
    assert scene.dialog.grid.place == (NIGHT.id, "total")
    assert scene.dialog.grid.entries.mark((NIGHT.id, "total")).kind is MarkKind.WRONG


def test_a_question_is_answered_by_enter(scene: Scene) -> None:
    scene.type("1")
    assert scene.dialog.note.words().startswith("To look at first: 1.")
    QTest.keyClick(scene.dialog.grid.field, Qt.Key.Key_Return)
    scene.dialog.save()
    assert scene.saved == [{NIGHT.id: {"total": "1"}}]


def test_a_block_is_pasted_from_the_cell_on(scene: Scene) -> None:
    QGuiApplication.clipboard().setText("4.7\t4.6\n4.5\t4.4\n")
    assert scene.dialog.grid.paste_block()
    scene.dialog.save()
    assert scene.saved == [
        {NIGHT.id: {"total": "4.7", "logistics": "4.6"}, PILLOW.id: {"total": "4.5", "logistics": "4.4"}}
    ]


def test_a_block_with_names_goes_to_its_shops(scene: Scene) -> None:
    QGuiApplication.clipboard().setText(f"{SLEEP.name}\t4.2\t4.1\n没有这家\t4.9\t4.9\n{NIGHT.name}\t\t4.6\n")
    assert scene.dialog.grid.paste_block()
    scene.dialog.save()
    assert scene.saved == [{SLEEP.id: {"total": "4.2", "logistics": "4.1"}, NIGHT.id: {"logistics": "4.6"}}]


def test_a_search_keeps_what_was_typed_for_others(scene: Scene) -> None:
    scene.type("4.7")
    scene.dialog.search.setText(SLEEP.name)
    assert [row.head for row in scene.dialog.grid.entries.rows] == [SLEEP.name]
    scene.dialog.grid.go_to_end(last=False)
    scene.type("4.1")
    scene.dialog.save()
    assert scene.saved == [{NIGHT.id: {"total": "4.7"}, SLEEP.id: {"total": "4.1"}}]


def test_escape_drops_what_was_typed_only_the_second_time(scene: Scene) -> None:
    scene.type("4.7")
    scene.dialog.reject()
    assert scene.dialog.isVisible()
    assert scene.dialog.note.words().startswith("Nothing is saved yet.")
    scene.dialog.reject()
    assert not scene.dialog.isVisible()
    assert scene.saved == []


def test_of_very_many_shops_some_are_shown_and_the_search_finds_the_others(qtbot: QtBot, kit: Kit) -> None:
    shops = [type(NIGHT)(place, f"店{place}号", "tmall", own=False) for place in range(10, 10 + MOST_ROWS + 50)]
    scene = Scene(qtbot, kit, rows(*shops))
    assert len(scene.dialog.grid.entries.rows) == MOST_ROWS
    assert scene.dialog.more.isVisible()
    scene.dialog.go_to((shops[-1].id, "total"))
    assert scene.dialog.grid.place == (shops[-1].id, "total")


def test_the_form_wants_a_name(qtbot: QtBot, kit: Kit) -> None:
    form = RivalFormDialog(kit, None, platform="douyin", categories=("枕头",))
    qtbot.addWidget(form)
    assert not form.yes.isEnabled()
    form.name.setText("  新店 ")
    form.category.setText("枕头")
    assert form.yes.isEnabled()
    assert form.rival == NewRival("新店", "douyin", "枕头", "")


@pytest.mark.qt_log_ignore("grabbing", "raise", extend=True)  # what completes a category pops up
def test_words_of_several_change_only_what_was_touched(qtbot: QtBot, kit: Kit) -> None:
    dialog = RivalWordsDialog(kit, None, shops=(NIGHT, PILLOW), categories=("枕头",))
    qtbot.addWidget(dialog)
    assert dialog.category.placeholderText() == "differs, stays as it is"
    assert dialog.changed == {}
    dialog.category.selectAll()
    dialog.category.insert("枕头")
    assert dialog.changed == {NIGHT.id: ("枕头", NIGHT.note)}  # the other one had it already
