"""What a user does in the competitors tab: columns, menu and keys, the chart's shops, filling in, items, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.gui.dialogs.rival_card import RivalCardDialog
from seller_toolkit.gui.dialogs.rival_entry import RivalEntryDialog
from seller_toolkit.gui.dialogs.rival_form import RivalFormDialog, RivalWordsDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.competitors.columns import PER_DIMENSION, USUAL, ColumnChoice
from seller_toolkit.gui.tabs.competitors_tab import ITEMS, CompetitorsTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.reports.charts.spec import TrendLine, TrendSpec
from seller_toolkit.services.desks import rival_desk
from seller_toolkit.services.requests import ValueAt
from seller_toolkit.services.rivals import compare_chart
from seller_toolkit.services.rivals.comparison import CompareView
from seller_toolkit.services.rivals.rival_items import ItemCourse, ItemLine, ItemsView
from seller_toolkit.services.rivals.rival_target import RivalTarget
from seller_toolkit.services.workspace import Workspace
from tests.gui.compare_views import NIGHT, OWN, PILLOW, SLEEP, TODAY, compared, crowd


@dataclass
class Scene:
    """The tab over a view made by hand; `asked` keeps what the desk was asked for."""

    tab: CompetitorsTab
    dialogs: ScriptedDialogs
    wishes: Wishes
    asked: list[tuple[object, ...]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def view(self) -> CompareView:
        assert self.tab._view is not None
        return self.tab._view

    def titles(self) -> list[str]:
        return [column.title for column in self.tab.table_card.table.cells.columns]

    def cell(self, shop_id: object, title: str) -> str:
        cells = self.tab.table_card.table.cells
        row = cells.find_row(shop_id)
        assert row is not None
        return cells.cell(row, self.titles().index(title)).spoken

    def select(self, shop_id: object) -> None:
        assert self.tab.table_card.table.select_row_id(shop_id)
        self.tab.table_card.table.setFocus()

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.tab.table_card.table, combination.key(), combination.keyboardModifiers())

    def menu(self, shop_id: object, title: str = "Shop") -> dict[str, object]:
        menu = self.tab.deeds.menu(shop_id, self.titles().index(title))
        return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}

    def dialog(self, kind: type[QDialog]) -> QDialog:
        (found,) = [one for one in self.tab.window().findChildren(kind) if one.isVisible()]
        return found

    def words(self, name: str) -> str:
        return "".join(label.words() for label in self.tab.findChildren(Label, name) if label.isVisible())


@pytest.fixture
def scene(qtbot: QtBot, kit: Kit, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    view = compared(workspace.profiles.on("tmall_experience", TODAY))
    wishes, dialogs = Wishes(), ScriptedDialogs()
    made: Scene | None = None

    def answered(name: str, answer: Callable[..., object]) -> None:
        def deed(_context: object, _workspace: object, *arguments: object) -> Outcome[object]:
            if made is not None:
                made.asked.append((name, *arguments))
            return Outcome(answer(*arguments))

        monkeypatch.setattr(rival_desk, name, deed)

    answered("comparison", lambda *_: view)
    answered("trends", lambda ids, _profile: {one: {} for one in ids})
    answered("add", lambda rival: NIGHT)
    answered("first_entry", lambda *_: None)
    answered("describe", lambda shop_id, category, note: NIGHT)
    answered("remove", len)
    answered("entry", lambda *_: SimpleNamespace(day=TODAY, table=SimpleNamespace(label="Score", fields=()), rows=()))
    answered("target", lambda _own, _profile, rival, target: goal(target))
    answered("find_items", lambda *_: items())
    answered("item_course", lambda shop_id, item_id: course())
    monkeypatch.setattr(compare_chart, "chosen_lines", lines, raising=False)
    context = TabContext(workspace, InlineTaskRunner(), kit, dialogs, Selection(), wishes)
    made = Scene(CompetitorsTab(context), dialogs, wishes)
    wishes.notice.connect(made.notices.append)
    made.tab.resize(1400, 800)
    qtbot.addWidget(made.tab)
    with qtbot.waitExposed(made.tab):
        made.tab.show()
    yield made
    assert dialogs.unused == {}


def goal(target: str) -> RivalTarget:
    return RivalTarget(NIGHT, target, 4.65, 4.66, 0.16, None, f"To pass it in {target}: +0.16.")


def lines(view: CompareView, trends: object, target: str, shops: tuple[int, ...]) -> TrendSpec:
    line = TrendLine("澜夜", "", (date(2026, 11, 1), TODAY), (4.6, 4.65))
    return TrendSpec("", (line,), date(2026, 11, 1), TODAY)


def items() -> ItemsView:
    line = ItemLine(NIGHT, "77", "记忆枕", TODAY, 78.0, 16000.0, 4975.0, True, date(2026, 11, 1), -10.0, 1200.0, None)
    return ItemsView((line,), 3, (NIGHT,), date(2026, 11, 1), TODAY)


def course() -> ItemCourse:
    return ItemCourse(items().lines[0], (date(2026, 11, 1), TODAY), (88.0, 78.0), (14800.0, 16000.0), (None, 4975.0))


# --- the table


def test_own_shop_peers_and_mean_stand_on_top(scene: Scene) -> None:
    cells = scene.tab.table_card.table.cells
    assert [cells.row_id(row) for row in range(3)] == [OWN.id, "peer:average", "mean"]
    assert cells.pinned == 3
    assert scene.cell("peer:average", "vs me").startswith("▼ −0.03")
    assert scene.cell(OWN.id, "vs me").startswith("> 57%")


def test_a_figure_of_one_digit_keeps_it_and_is_level_within_its_rounding(scene: Scene) -> None:
    assert scene.cell(PILLOW.id, "Total").startswith("4.5 ·")
    assert "shown rounded, really 4.45 – 4.55" in scene.cell(PILLOW.id, "Total")
    assert scene.cell(PILLOW.id, "vs me").startswith("level")


def test_every_cell_tells_day_kind_file_and_row(scene: Scene) -> None:
    assert "2026-11-21 · as buyers see it · 竞店.xlsx, row 7" in scene.cell(NIGHT.id, "Total")
    assert "+0.02 since 2026-10-20" in scene.cell(NIGHT.id, "Total")


def test_an_old_cell_is_grey_and_tells_its_day_where_the_others_are_fresh(scene: Scene) -> None:
    cells = scene.tab.table_card.table.cells
    row = cells.find_row(SLEEP.id)
    assert row is not None
    old, fresh = (cells.cell(row, scene.titles().index(title)) for title in ("Total", "Logistics speed"))
    assert (old.tone, old.lead, old.fill) == ("muted", "11-01", ("", 0.0))
    assert "21 days old" in old.tip
    assert "an estimate" in old.tip
    assert (fresh.tone, fresh.lead) == ("text", "")
    assert fresh.fill[0] == "shade_low"


def test_what_stands_beside_a_value_is_chosen_and_kept(scene: Scene) -> None:
    menu = scene.tab.table_card.columns_menu()
    actions = {action.text(): action for action in menu.actions()}
    for words in ("Gap to the best", "Rank", "Change since the snapshot before", "Good reviews"):
        {a.text(): a for a in scene.tab.table_card.columns_menu().actions()}[words].trigger()
    assert actions["Gap to mine"].isChecked()
    assert scene.titles()[1:7] == ["Category", "Total", "vs me", "vs best", "Rank", "Change"]
    assert scene.cell(NIGHT.id, "vs best").startswith("best")
    assert scene.cell(SLEEP.id, "Rank").startswith("4")
    assert scene.cell(NIGHT.id, "Good reviews").startswith("98.5%")
    again = CompetitorsTab(scene.tab.context)
    assert again.table_card.choice == scene.tab.table_card.choice
    again.deleteLater()


def test_a_choice_of_columns_that_cannot_be_read_is_the_usual_one() -> None:
    choice = ColumnChoice(frozenset(PER_DIMENSION), hidden=frozenset({"total"}))
    assert ColumnChoice.of_text(choice.as_text()) == choice
    assert [ColumnChoice.of_text(text) for text in ("", "[]", "{}", '{"beside": 3}')] == [USUAL] * 4


def test_a_category_keeps_its_shops_and_those_on_top(scene: Scene) -> None:
    scene.tab.table_card.category.options_menu.actions()[2].trigger()
    cells = scene.tab.table_card.table.cells
    assert [cells.row_id(row) for row in range(cells.rowCount())] == [1, "peer:average", "mean", 3, 4]
    assert scene.tab.table_card.card.title.words() == "2 of 3 competitors"


def test_a_note_is_found_by_the_search(scene: Scene) -> None:
    scene.tab.table_card.search.setText("价格")
    assert scene.tab.table_card.table.cells.rowCount() == 4


def test_scale_notes_stand_above_the_table(scene: Scene) -> None:
    assert scene.words("why") == "2 competitors on Douyin are left out."


def test_the_own_shop_stays_in_sight_of_a_thousand(scene: Scene) -> None:
    scene.tab._show(crowd(compared(scene.view.profile), 1000))
    table = scene.tab.table_card.table
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert table.cells.row_id(table.indexAt(QPoint(40, 10)).row()) == OWN.id


# --- menu and keys


def test_the_menu_names_deeds_with_their_keys(scene: Scene) -> None:
    scene.select(NIGHT.id)
    menu = scene.menu(NIGHT.id, "Total")
    assert list(menu) == [
        "Source…", "Details and what it takes to pass it…", "In the chart", "Fill in scores…", "Category and note…",
        "Add a competitor…", "Delete…", "Copy as a table", "Columns…",
    ]  # fmt: skip
    found = list[object]()
    scene.wishes.source_requested.connect(found.append)
    menu["Source…"].trigger()  # type: ignore[attr-defined]
    assert scene.view.profile is not None
    assert found == [ValueAt(NIGHT.id, scene.view.profile.score_metric("total"))]
    scene.select(OWN.id)
    assert not scene.menu(OWN.id)["Delete…"].isEnabled()  # type: ignore[attr-defined]


@pytest.mark.qt_log_ignore("grabbing", "raise", extend=True)
def test_the_menu_opens_by_the_mouse(scene: Scene) -> None:
    table = scene.tab.table_card.table
    table.customContextMenuRequested.emit(QPoint(40, 10))
    (menu,) = [one for one in table.findChildren(QMenu, "rival-menu") if one.isVisible()]
    menu.close()


def test_delete_asks_first(scene: Scene) -> None:
    scene.dialogs.answer("confirm", False, True)
    scene.select(NIGHT.id)
    scene.press("Delete")
    assert scene.dialogs.asked[0].words[0] == f"Delete {NIGHT.name}?"
    assert not [one for one in scene.asked if one[0] == "remove"]
    scene.press("Delete")
    assert ("remove", [NIGHT.id]) in scene.asked
    assert scene.notices[-1] == "Deleted: 1"


def test_add_asks_for_a_shop_and_then_for_its_scores(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    rival = NewRival("新店", "tmall", "枕头")
    monkeypatch.setattr(RivalFormDialog, "ask", lambda *_a, **how: rival if how["platform"] == "tmall" else None)
    scene.press("Insert")
    assert [one[0] for one in scene.asked[-2:]] == ["add", "first_entry"]
    assert scene.asked[-2][1] == rival


def test_category_and_note_of_several(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*_arguments: object, shops: list[object], categories: object) -> dict[int, tuple[str, str]]:
        assert len(shops) == 2
        return {NIGHT.id: ("被子", ""), PILLOW.id: ("被子", "")}

    monkeypatch.setattr(RivalWordsDialog, "ask", ask)
    table = scene.tab.table_card.table
    scene.select(NIGHT.id)
    row = table.cells.find_row(PILLOW.id)
    assert row is not None
    flag = table.selectionModel().SelectionFlag
    table.selectionModel().select(table.cells.index(row, 0), flag.Select | flag.Rows)
    scene.press("Ctrl+E")
    assert [one[1] for one in scene.asked if one[0] == "describe"] == [NIGHT.id, PILLOW.id]


def test_enter_shows_the_card_and_what_it_takes(scene: Scene) -> None:
    scene.select(NIGHT.id)
    scene.press("Return")
    card = scene.dialog(RivalCardDialog)
    assert isinstance(card, RivalCardDialog)
    assert card.sentence.words() == "To pass it in total: +0.16."
    assert card.table.cells.rowCount() == 3
    card.dimension.options_menu.actions()[1].trigger()
    assert card.sentence.words() == "To pass it in logistics: +0.16."
    card.close()


def test_f2_opens_the_grid_and_a_double_click_on_a_value_too(scene: Scene) -> None:
    scene.select(NIGHT.id)
    scene.press("F2")
    scene.dialog(RivalEntryDialog).close()
    table = scene.tab.table_card.table
    row = table.cells.find_row(NIGHT.id)
    assert row is not None
    index = table.cells.index(row, scene.titles().index("Total"))
    table.doubleClicked.emit(index)
    QApplication.processEvents()
    assert [one[0] for one in scene.asked].count("entry") == 2
    for one in scene.tab.window().findChildren(RivalEntryDialog):
        one.close()


# --- the chart


def test_space_puts_up_to_six_shops_into_the_chart(scene: Scene) -> None:
    scene.select(NIGHT.id)
    scene.press("Space")
    assert scene.asked[-1] == ("trends", (OWN.id, NIGHT.id), "tmall_experience")
    assert scene.tab.lines.card.title.words().endswith("chosen shops")
    cells = scene.tab.table_card.table.cells
    row = cells.find_row(NIGHT.id)
    assert row is not None
    assert cells.cell(row, 0).icon == "line-chart-line"
    assert "Without a value in the last 12 weeks: 澜夜家纺店" in scene.words("lines_note")
    scene.press("Space")
    assert cells.cell(row, 0).icon == ""
    scene.tab._show(crowd(compared(scene.view.profile), 9))
    scene.tab.deeds.chart_wished.emit(tuple(range(1000, 1009)))
    assert scene.notices[-1] == "The chart holds 6 competitors besides mine."
    assert scene.asked[-1][1] == (OWN.id, *range(1000, 1006))
    button = scene.tab.findChild(QPushButton, "usual_lines")
    assert isinstance(button, QPushButton)
    button.click()
    assert scene.tab.lines.card.title.words() == "Logistics speed"


def test_the_list_says_who_overtook_whom(scene: Scene) -> None:
    table = scene.tab.gaps.overtakings.table
    shown = [table.cells.cell(0, column).text for column in range(4)]
    assert shown == ["11-07", "Logistics speed", "澜夜家纺店 passed 我的家居店", "4.55 > 4.40"]
    scene.tab.gaps.pages.chosen.emit(1)
    assert table.isVisible()
    assert not scene.tab.gaps.picture.isVisible()


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_chart_is_saved_as_a_picture(scene: Scene, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"gaps{suffix}"
    scene.dialogs.answer("ask_save", target)
    scene.tab.gaps.picture.click()
    assert scene.dialogs.asked[-1].words == ("Where I stand.png",)
    assert target.stat().st_size > 1000
    assert scene.notices[-1] == f"Saved as gaps{suffix}"


def test_the_export_button_writes_the_chart_too(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "out.svg"
    scene.dialogs.answer("ask_save", target)
    scene.tab.exports.save()
    assert "<svg" in target.read_text(encoding="utf-8")


# --- items


def test_items_show_price_sales_and_their_course(scene: Scene) -> None:
    scene.tab.show_page(ITEMS)
    table = scene.tab.items.table
    assert table.isVisible()
    assert [table.cells.cell(0, c).spoken.split(" · ")[0] for c in range(8)] == [
        "记忆枕", "澜夜家纺店", "¥78.00", "▼ −10.00", "16,000+", "▲ +1,200", "4,975", "11-22",
    ]  # fmt: skip
    assert scene.tab.items.card.title.words() == "Items: 1 of 3, those that sell most"
    assert scene.tab.items.detail.prices.chart is not None
    assert scene.words("item_fact") == "澜夜家纺店 · 2 days from 2026-11-01 to 2026-11-22"
    table.copy()
    assert QGuiApplication.clipboard().text().split("\n")[1].split("\t")[2:4] == ["¥78.00", "-10.00"]


def test_a_search_and_a_shop_are_asked_of_the_desk(scene: Scene, qtbot: QtBot) -> None:
    scene.tab.show_page(ITEMS)
    field_ = scene.tab.findChild(QLineEdit, "item_search")
    assert field_ is not None
    field_.setText("枕")
    qtbot.waitUntil(lambda: ("find_items", OWN.id, None, "枕") in scene.asked)
    scene.tab.items.shop.options_menu.actions()[1].trigger()
    assert ("find_items", OWN.id, NIGHT.id, "枕") in scene.asked


def test_without_items_it_says_what_to_bring(scene: Scene) -> None:
    scene.tab.show_page(ITEMS)
    scene.tab.items.show_view(ItemsView((), 0, (), None, None))
    assert scene.tab.items.nothing.isVisible()
    wished = list[bool]()
    scene.wishes.files_requested.connect(lambda: wished.append(True))
    button = scene.tab.findChild(QPushButton, "item_files")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wished == [True]
