"""The strip of today's scores and the round through the shops that lack them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.day_scores import DayScoresDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.import_.round import Round
from seller_toolkit.gui.tabs.import_.shop_states import ShopStates
from seller_toolkit.gui.tabs.import_tab import ImportTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.troubles import show_trouble
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.imports.day_scores import save
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import DayValue, FilledIn
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from tests.conftest import make_workspace

A, B, C = (Shop(number, name, "tmall") for number, name in enumerate("甲乙丙", start=1))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path / "store.db")
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Iterator[ImportTab]:
    wishes, dialogs = Wishes(), ScriptedDialogs()
    made = ImportTab(TabContext(workspace, InlineTaskRunner(), kit, dialogs, Selection(), wishes))
    wishes.stored.connect(made.store_changed)
    wishes.failed.connect(lambda error: show_trouble(dialogs, error))
    made.notices = []  # type: ignore[attr-defined]
    wishes.notice.connect(made.notices.append)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(1199, 690)
    yield made
    for left in made.findChildren(DayScoresDialog):  # its shortcuts would answer in the next test
        left.done(0)


def make_shops(workspace: Workspace, *names: str) -> None:
    with workspace.store.write() as connection:
        for name in names:
            shops.ensure_shop(connection, name, "tmall", own=True)


def store_total(workspace: Workspace, shop: int) -> None:
    value = DayValue(workspace.today(), "tmall_experience.total", 4.88)
    save(JobContext(), workspace, [FilledIn(shop, (value,))])


def said(tab: ImportTab, name: str) -> str:
    label = tab.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def dialog(tab: ImportTab) -> DayScoresDialog:
    (found,) = [one for one in tab.window().findChildren(DayScoresDialog) if one.isVisible()]
    return found


# --- the round itself ------------------------------------------------------------------------------------------------


def test_a_round_walks_from_shop_to_shop_and_is_over_behind_the_last() -> None:
    walk, seen = Round(), list[str]()
    walk.changed.connect(lambda: seen.append(walk.current.name if walk.current else ""))
    walk.begin((A, B, C))
    assert (walk.expected_shop(), walk.number) == (A, 1)
    walk.done(A.id)
    assert (walk.current, walk.number, walk.shops) == (B, 2, (A, B, C))
    walk.skip()
    walk.done(C.id)
    assert seen == ["甲", "乙", "丙", ""]
    assert (walk.current, walk.number, walk.shops) == (None, 0, ())


def test_a_shop_that_has_its_score_meanwhile_is_not_asked_for() -> None:
    walk = Round()
    walk.begin((A, B, C))
    walk.done(B.id)
    assert walk.current == A
    walk.keep({B.id, C.id})
    assert walk.current == C
    walk.done(99)
    assert walk.current == C
    walk.end()
    assert walk.current is None
    walk.skip()
    walk.end()


# --- the strip -------------------------------------------------------------------------------------------------------


def test_without_a_shop_there_is_no_strip_and_the_grid_says_why(tab: ImportTab) -> None:
    tab.show()
    assert not tab.day.isVisible()
    tab.day.fill_in()
    assert tab.notices == [  # type: ignore[attr-defined]
        "There is no shop yet whose scores could be filled in. Import a file first."
    ]


def test_the_strip_says_which_shops_have_their_score_those_that_lack_it_first(
    tab: ImportTab, workspace: Workspace
) -> None:
    make_shops(workspace, "甲", "乙")
    store_total(workspace, 1)
    tab.show()
    states = tab.findChild(ShopStates, "shop-states")
    assert states is not None
    assert said(tab, "day-fact") == "1 of 2 shops have theirs"
    assert [(one.name, one.words) for one in states.states] == [("乙", "none yet"), ("甲", "4.88 · 09:30")]
    assert "乙 none yet" in states.toolTip()
    assert not tab.grab().isNull()


def test_many_shops_are_counted_where_they_do_not_fit(tab: ImportTab, workspace: Workspace) -> None:
    make_shops(workspace, *(f"很长很长的店铺名字第{number}家" for number in range(20)))
    tab.show()
    assert tab.day.width() <= tab.width()
    assert not tab.grab().isNull()


def test_a_score_that_is_stored_in_whatever_way_leads_the_round_on(
    tab: ImportTab, workspace: Workspace, qtbot: QtBot
) -> None:
    make_shops(workspace, "甲", "乙")
    tab.show()
    begin = tab.findChild(QPushButton, "begin-round")
    assert begin is not None
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert said(tab, "round-shop") == "甲"
    assert said(tab, "round-place") == "Shop 1 of 2 · Tmall"
    assert tab.day.walk.isVisible()
    assert not tab.day.rest.isVisible()
    store_total(workspace, 1)
    tab.mark_stale()
    assert said(tab, "round-shop") == "乙"
    tab.round.done(2)
    assert tab.day.rest.isVisible()


def test_keys_of_the_round(tab: ImportTab, workspace: Workspace, qtbot: QtBot) -> None:
    make_shops(workspace, "甲", "乙", "丙")
    tab.show()
    tab.day.begin_round()
    qtbot.keyClick(tab.day, Qt.Key.Key_Right)
    assert said(tab, "round-shop") == "乙"
    qtbot.keyClick(tab.day, Qt.Key.Key_Return)
    grid = dialog(tab).today.cards[0].grid
    assert grid.place == (2, "tmall_experience.total")
    qtbot.keyClick(dialog(tab), Qt.Key.Key_Escape)
    qtbot.keyClick(tab.day, Qt.Key.Key_Escape)
    assert tab.round.current is None


def test_when_all_are_there_it_is_said_quietly(tab: ImportTab, workspace: Workspace) -> None:
    make_shops(workspace, "甲")
    store_total(workspace, 1)
    tab.show()
    assert said(tab, "day-fact") == "all scores of today are there"
    assert not tab.day.begin.isVisible()


# --- the grid --------------------------------------------------------------------------------------------------------


def test_a_choice_of_the_score_keeps_what_was_typed_and_saves_both(
    tab: ImportTab, workspace: Workspace, qtbot: QtBot
) -> None:
    make_shops(workspace, "甲")
    tab.show()
    tab.day.fill_in()
    card = dialog(tab).today.cards[0]
    qtbot.keyClicks(card.grid.field, "4.8")
    card.scores.choose(1)
    card.show_score()
    assert [column.title for column in card.grid.entries.columns] == [
        "Description match", "Service attitude", "Logistics service",
    ]  # fmt: skip
    qtbot.keyClicks(card.grid.field, "4.9")
    qtbot.keyClick(card.grid.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.notices[-1].startswith("Saved: 2 values of 1 shops")  # type: ignore[attr-defined]
    assert not [one for one in tab.window().findChildren(DayScoresDialog) if one.isVisible()]


def test_a_block_fills_the_grid_of_today_from_the_cell_on(tab: ImportTab, workspace: Workspace) -> None:
    make_shops(workspace, "甲", "乙")
    tab.show()
    tab.day.fill_in()
    card = dialog(tab).today.cards[0]
    card.grid.pasted.emit("4.8\t4.7\n4.81\t四\t", (1, "tmall_experience.quality"))
    assert len(card.answers.checks) == 4
    assert dialog(tab).primary.text() == "Save 3 scores"
    assert "To look at first: 1" in dialog(tab).note.text()


def test_a_pending_question_is_answered_and_the_saving_goes_on(
    tab: ImportTab, workspace: Workspace, qtbot: QtBot
) -> None:
    make_shops(workspace, "甲")
    tab.show()
    tab.day.fill_in()
    found = dialog(tab)
    field = found.today.cards[0].grid.field
    for text in ("4.2", "4.8", "4.8", "4.9"):
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found.isVisible()
    assert found.today.cards[0].grid.place == (1, "tmall_experience.total")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not found.isVisible()


def test_what_was_typed_for_one_shop_stays_while_another_is_looked_at(
    tab: ImportTab, workspace: Workspace, qtbot: QtBot
) -> None:
    make_shops(workspace, "甲", "乙")
    tab.show()
    tab.day.fill_in()
    found = dialog(tab)
    found.show_page(1)
    qtbot.keyClicks(found.back.grid.field, "4.8l")
    found.back.look()
    found.back.shop.choose(1)
    found.back.load("")
    qtbot.keyClicks(found.back.grid.field, "4.8")
    found.back.look()
    assert (found.back.count, found.back.open) == (1, 1)
    found.save()
    assert found.back.view is not None
    assert found.back.view.shop.name == "甲"
    assert found.back.grid.field.text() == "4.8l"
    found.back.grid.field.clear()
    found.back.grid.field.textEdited.emit("")
    found.save()
    assert not found.isVisible()


def test_an_error_while_saving_leaves_the_dialog_as_it_is(tab: ImportTab, workspace: Workspace, qtbot: QtBot) -> None:
    make_shops(workspace, "甲")
    tab.show()
    tab.day.fill_in()
    found = dialog(tab)
    qtbot.keyClicks(found.today.cards[0].grid.field, "4.8")
    with workspace.store.write() as connection:
        shops.delete_shop(connection, 1)
    dialogs = tab.context.dialogs
    assert isinstance(dialogs, ScriptedDialogs)
    dialogs.answer("show_error", None)
    found.save()
    assert found.isVisible()
    assert found.primary.isEnabled()


def test_a_text_that_is_what_it_was_keeps_its_question(tab: ImportTab, workspace: Workspace, qtbot: QtBot) -> None:
    make_shops(workspace, "甲")
    tab.show()
    tab.day.fill_in()
    found = dialog(tab)
    found.show_page(1)
    field = found.back.grid.field
    qtbot.keyClicks(field, "9")
    found.back.look()
    qtbot.keyClicks(field, "1")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    place = found.back.grid.place
    assert place is not None
    assert found.back.grid.entries.mark(place).words[0].startswith("needs a number")
