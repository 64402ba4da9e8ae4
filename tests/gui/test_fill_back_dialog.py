"""回填, driven by keys as a person with a sheet of paper or a scanner does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow, key_of, qr_text
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Deed, TaskState
from seller_toolkit.gui.dialogs.fill_back.dialog import FillBackDialog
from seller_toolkit.gui.dialogs.fill_back.lines_table import BOX
from seller_toolkit.gui.dialogs.fill_back.ticking import Ticking
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.fill_back_form import FillBackForm
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.troubles import show_trouble
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_deeds
from seller_toolkit.services.tasks.fill_back import FillBackView, Filled, FillLine, SheetLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import tasks
from tests.unit.services.sheet_files import keep_sheet, keep_tasks, row_of, write_sheet

SHOP = Shop(1, "禾畔店", "tmall")
TODAY = date(2026, 11, 22)
PRINTED = datetime(2026, 11, 22, 8, 5)
PAGE = 25


def a_view(count: int = 60, code: str = "CL-261122-1", **more: object) -> FillBackView:
    """A list of open lines, 25 on a page; the last one is done, the one before it was deleted."""
    rows = tuple(
        SheetRow(n // PAGE + 1, n % PAGE + 1, f"L{n + 1:02d}", 1, n + 1, "", f"第 {n + 1} 件事") for n in range(count)
    )
    lines = []
    for row in rows:
        done, gone = row.number == count, row.number == count - 1
        state = "gone" if gone else "done" if done else "open"
        lines.append(FillLine(key_of(row), row.page, row.place, row.code, row.title, "仓库", state, done, done, "", ""))
    sheet = Sheet(code, 1, PRINTED, PaperOptions(), rows)
    return FillBackView(sheet, SHOP, TODAY, tuple(lines), (), **more)  # type: ignore[arg-type]


@dataclass
class Keeper:
    """Knows two lists, and remembers what it was given to keep."""

    views: Mapping[str, FillBackView] = field(
        default_factory=lambda: {"CL-261122-1": a_view(), "CL-261121-1": a_view(3, "CL-261121-1")}
    )
    kept: list[tuple[str, dict[str, Filled]]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def open_list(self, text: str, done: Callable[..., None], failed: Callable[[UserError], None]) -> None:
        self.opened.append(text)
        view = next((view for code, view in self.views.items() if code in text), None)
        done(view) if view else failed(UserError("sheet.unknown", sheet=text))

    def save(
        self, code: str, filled: Mapping[str, Filled], done: Callable[[], None], ended: Callable[[], None]
    ) -> None:
        self.kept.append((code, dict(filled)))
        done()
        ended()


@dataclass
class Hand:
    """A dialog, and what a person does to it."""

    qtbot: QtBot
    dialog: FillBackDialog
    keeper: Keeper

    def enter(self, text: str) -> None:
        self.qtbot.keyClicks(self.dialog.field, text)
        self.qtbot.keyClick(self.dialog.field, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        self.qtbot.keyClick(widget or self.dialog.field, key)

    @property
    def changed(self) -> list[str]:
        return [line.code for line in self.dialog.ticking.changed] if self.dialog.ticking else []

    @property
    def current(self) -> str:
        line = self.dialog.table.current_line
        return line.code if line else ""

    def words(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def is_open(self) -> bool:
        return self.dialog.isVisible()


@pytest.fixture
def show(qtbot: QtBot, kit: Kit) -> Callable[..., Hand]:
    def make(view: FillBackView | None = None, lists: tuple[SheetLine, ...] = ()) -> Hand:
        window, keeper = QWidget(), Keeper()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        dialog = FillBackDialog.ask(kit, window, lists, view, keeper=keeper, today=TODAY)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        return Hand(qtbot, dialog, keeper)

    return make


@pytest.fixture
def hand(show: Callable[..., Hand]) -> Hand:
    """The list of 60, opened by its code."""
    made = show()
    made.enter("CL-261122-1")
    return made


# --- which line is meant --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "page", "code"),
    [("7", 1, "L07"), ("7", 2, "L32"), ("2.7", 1, "L32"), ("2/7", 3, "L32"), ("７", 1, "L07"), ("l08", 1, "L08"),
     (qr_text("CL-261122-1", 26), 1, "L26"), (qr_text("CL-261122-1", 61), 1, ""), ("26", 1, ""), ("9.1", 1, "")],
)  # fmt: skip
def test_a_text_means_a_line(text: str, page: int, code: str) -> None:
    view = a_view()
    key = next((line.key for line in view.lines if line.code == code), "")
    aim = Ticking(view).aim(text, page)
    assert (aim.key, aim.done, aim.other_list) == (key, True, False)


@pytest.mark.parametrize("text", ["L99", "CL-261121-1", qr_text("CL-261121-1"), qr_text("CL-261121-1", 2)])
def test_a_text_means_another_list(text: str) -> None:
    assert Ticking(a_view()).aim(text, 1).other_list


def test_only_what_changes_is_handed_over() -> None:
    ticking = Ticking(a_view(4))
    first, second, gone, done = (line.key for line in ticking.lines)
    assert not ticking.touched
    ticking.toggle(first)
    ticking.toggle(second)
    ticking.toggle(second)
    ticking.toggle(done)
    ticking.toggle(gone)
    ticking.set_note(gone, "好")
    ticking.set_note(second, "  ")
    assert dict(ticking.filled) == {first: Filled(True), done: Filled(False)}
    assert ticking.touched


# --- paper ----------------------------------------------------------------------------------------------------------


def test_numbers_of_the_page_tick_and_enter_keeps_them(hand: Hand) -> None:
    hand.enter("7")
    assert (hand.changed, hand.current) == (["L07"], "L07")
    assert hand.words("note") == "7 第 7 件事: done"
    hand.enter("2.3")
    hand.enter("4")  # the page is the second by now
    assert hand.changed == ["L07", "L28", "L29"]
    hand.enter("-3")
    assert hand.changed == ["L07", "L29"]
    assert hand.words("count") == "2 will change"
    assert hand.dialog.primary.text() == "Save 2 changes"
    hand.qtbot.wait(450)  # a second Enter right behind a text is the scanner's
    hand.press(Qt.Key.Key_Return)
    assert hand.keeper.kept == [("CL-261122-1", {"1:7": Filled(True), "1:29": Filled(True)})]
    assert not hand.is_open()


def test_the_second_enter_of_a_scanner_keeps_nothing(hand: Hand) -> None:
    hand.enter(qr_text("CL-261122-1", 9))
    hand.press(Qt.Key.Key_Return)
    assert (hand.changed, hand.keeper.kept) == (["L09"], [])
    assert hand.is_open()


def test_scanning_twice_does_not_take_the_tick_back(hand: Hand) -> None:
    hand.enter("l-09".replace("-", ""))
    hand.enter("L09")
    assert hand.changed == ["L09"]
    assert hand.words("note") == "9 第 9 件事: is ticked already"


def test_space_ticks_and_goes_on_to_the_next_over_the_headlines(hand: Hand) -> None:
    hand.enter("25")
    hand.press(Qt.Key.Key_Space)  # takes the tick back and goes on to page 2
    assert (hand.changed, hand.current) == ([], "L26")
    for _ in range(3):
        hand.press(Qt.Key.Key_Space)
    assert (hand.changed, hand.current) == (["L26", "L27", "L28"], "L29")
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Space, hand.dialog.table)
    assert hand.changed == ["L26", "L27"]
    assert hand.dialog.all_of_page.text() == "All of page 2 done"


def test_a_click_on_the_box_ticks(hand: Hand) -> None:
    table = hand.dialog.table
    row = table.cells.find_row("1:3")
    place = table.visualRect(table.cells.index(row or 0, BOX)).center()
    hand.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hand.changed == ["L03"]


def test_what_is_typed_over_the_table_goes_into_the_field(hand: Hand) -> None:
    table = hand.dialog.table
    table.setFocus()
    hand.qtbot.keyClick(table, "1")
    hand.qtbot.keyClicks(hand.dialog.field, "2")
    hand.press(Qt.Key.Key_Return)
    assert hand.changed == ["L12"]


def test_a_whole_page_is_ticked_at_once(hand: Hand) -> None:
    hand.enter("3.1")
    hand.qtbot.mouseClick(hand.dialog.all_of_page, Qt.MouseButton.LeftButton)
    assert hand.changed == [f"L{n}" for n in range(51, 59)]  # 59 was deleted, 60 done before
    assert hand.words("note") == "Page 3: 7 ticked"


def test_a_note_is_written_in_its_row(hand: Hand) -> None:
    note = hand.dialog.table.note
    hand.press(Qt.Key.Key_F2)
    assert note.isVisible()
    note.insert("申通改极兔")
    hand.press(Qt.Key.Key_Return, note)
    assert (hand.changed, hand.current, note.isVisible(), hand.is_open()) == (["L01"], "L02", False, True)
    hand.press(Qt.Key.Key_F2)
    note.insert("不要")
    hand.press(Qt.Key.Key_Escape, note)
    assert (hand.changed, hand.is_open()) == (["L01"], True)
    hand.press(Qt.Key.Key_F2)
    note.insert("缺货")
    hand.dialog.save()
    assert hand.keeper.kept == [("CL-261122-1", {"1:1": Filled(False, "申通改极兔"), "1:2": Filled(False, "缺货")})]


def test_a_deleted_task_cannot_be_ticked(hand: Hand) -> None:
    hand.enter("L59")
    hand.press(Qt.Key.Key_F2)
    assert (hand.changed, hand.dialog.table.note.isVisible()) == ([], False)
    assert hand.words("note") == "9 第 59 件事: deleted since, cannot be ticked"


def test_what_is_on_no_list_is_said_without_a_question(hand: Hand) -> None:
    hand.enter("88")
    assert hand.words("note") == "“88” is no line of this list."
    hand.enter("L88")
    assert hand.words("note").startswith("“L88” stands on no printed list")


def test_esc_asks_when_something_was_ticked(hand: Hand) -> None:
    hand.enter("7")
    hand.press(Qt.Key.Key_Escape)
    assert hand.is_open()
    assert hand.words("note") == "Nothing is saved yet. Esc once more drops what was ticked."
    hand.press(Qt.Key.Key_Escape)
    assert not hand.is_open()
    assert hand.keeper.kept == []


def test_esc_clears_the_field_first_and_closes_at_once_where_nothing_was_ticked(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.dialog.field, "L0")
    hand.press(Qt.Key.Key_Escape)
    assert (hand.dialog.field.text(), hand.is_open()) == ("", True)
    hand.press(Qt.Key.Key_Escape)
    assert not hand.is_open()


def test_another_list_is_opened_only_when_ticks_are_saved_or_dropped(hand: Hand) -> None:
    hand.enter("7")
    hand.enter(qr_text("CL-261121-1", 1))
    assert (hand.changed, hand.keeper.opened) == (["L07"], ["CL-261122-1"])
    hand.enter(qr_text("CL-261121-1", 1))
    assert hand.words("about") == "List CL-261121-1 · 禾畔店 · printed Today 08:05"
    assert hand.changed == ["L01"]  # the code was that of its first line


def test_only_what_changes_may_be_shown(hand: Hand) -> None:
    hand.enter("7")
    hand.enter("2.1")
    hand.dialog.only_changed.setChecked(True)
    cells = hand.dialog.table.cells
    assert [cells.cell(row, 0).text or cells.cell(row, 2).text for row in range(cells.rowCount())] == [
        "Page 1 · 1 of 25 done", "L07", "Page 2 · 1 of 25 done", "L26"
    ]  # fmt: skip
    hand.press(Qt.Key.Key_Space)
    assert hand.changed == ["L07"]
    assert hand.current == "L07"


def test_the_lists_that_were_printed_last_stand_beside(show: Callable[..., Hand]) -> None:
    lists = tuple(SheetLine(code, SHOP, PRINTED, 60, 4) for code in ("CL-261122-1", "CL-261121-1"))
    hand = show(lists=lists)
    assert hand.dialog.lists.isVisible()
    recent = hand.dialog.recent
    assert [recent.cells.cell(row, 1).text for row in (0, 1)] == ["4/60", "4/60"]
    recent.select_row_id("CL-261121-1")
    hand.press(Qt.Key.Key_Return, recent)
    assert hand.words("about").startswith("List CL-261121-1")
    assert hand.dialog.focusWidget() is hand.dialog.field


def test_before_anything_was_printed_it_says_what_to_do(show: Callable[..., Hand]) -> None:
    hand = show()
    assert not hand.dialog.lists.isVisible()
    assert "No list was printed yet" in [label.text() for label in hand.dialog.findChildren(QLabel)]
    assert not hand.dialog.primary.isEnabled()


# --- a workbook -----------------------------------------------------------------------------------------------------


def test_a_workbook_is_looked_at_first(show: Callable[..., Hand]) -> None:
    view = a_view(4, source="清单.xlsx")
    lines = tuple(FillLine(**{**vars(line), "done": True}) for line in view.lines)
    problems = tuple(f"Row {row}: odd" for row in range(6))
    hand = show(FillBackView(view.sheet, SHOP, TODAY, lines, problems, "清单.xlsx"))
    assert hand.words("about") == "清单.xlsx · list CL-261122-1 · 禾畔店 · exported Today 08:05"
    assert hand.words("problems").splitlines() == [*problems[:4], "… and 2 more"]
    assert hand.changed == ["L01", "L02"]
    hand.press(Qt.Key.Key_Return)
    assert hand.keeper.kept == [("CL-261122-1", {"1:1": Filled(True), "1:2": Filled(True)})]


def test_a_workbook_may_be_left_at_once(show: Callable[..., Hand]) -> None:
    view = a_view(4, source="清单.xlsx")
    hand = show(
        FillBackView(view.sheet, SHOP, TODAY, tuple(FillLine(**{**vars(x), "done": True}) for x in view.lines), ())
    )
    hand.press(Qt.Key.Key_Escape)
    assert not hand.is_open()


def test_it_fits_a_small_window_in_every_look(every_kit: Kit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 683)
    window.show()
    dialog = FillBackDialog.ask(every_kit, window, (), a_view(), keeper=Keeper(), today=TODAY)
    assert dialog.width() <= 1024
    assert dialog.table.columnWidth(3) >= every_kit.theme.scaled(120)
    dialog.close()


# --- with the store -------------------------------------------------------------------------------------------------


@dataclass
class Front:
    """The form on a real store, and what it asked of the window."""

    form: FillBackForm
    workspace: Workspace
    dialogs: ScriptedDialogs
    deeds: list[tuple[Deed, str]] = field(default_factory=list)

    def states(self) -> list[TaskState]:
        with self.workspace.store.read() as c:
            return [task.state for task in tasks.all_tasks(c)]


@pytest.fixture
def front(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Front:
    window, wishes, dialogs = QWidget(), Wishes(), ScriptedDialogs()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    context = TabContext(workspace, InlineTaskRunner(), kit, dialogs, Selection(), wishes)
    made = Front(FillBackForm(window, context), workspace, dialogs)
    wishes.deed_done.connect(lambda deed, words: made.deeds.append((deed, words)))
    wishes.failed.connect(lambda error: show_trouble(dialogs, error))
    return made


def close_all() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_was_ticked_is_one_deed_that_can_be_undone(qtbot: QtBot, front: Front) -> None:
    found = keep_tasks(front.workspace, TaskState.OPEN, TaskState.OPEN, TaskState.DONE)
    keep_sheet(front.workspace, [row_of(one) for one in found])
    front.form.open(None)
    dialog = front.form.dialog
    for text in ("1", "T-2", "-3"):
        qtbot.keyClicks(dialog.field, text)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert front.states() == [TaskState.DONE, TaskState.DONE, TaskState.OPEN]
    ((deed, words),) = front.deeds
    assert words == "List CL-261122-1 filled back: 3 tasks"
    task_deeds.put_back(JobContext(), front.workspace, deed)
    assert front.states() == [TaskState.OPEN, TaskState.OPEN, TaskState.DONE]
    close_all()


def test_workbooks_are_shown_one_after_the_other_and_bad_ones_are_told(front: Front, tmp_path: Path) -> None:
    found = keep_tasks(front.workspace, TaskState.OPEN, TaskState.OPEN)
    first = keep_sheet(front.workspace, [row_of(found[0])])
    second = keep_sheet(front.workspace, [row_of(found[1])], "CL-261122-2")

    def tick(page: object) -> None:
        page["A5"] = "☑"  # type: ignore[index]

    bad = tmp_path / "别的.csv"
    bad.write_text("订单编号,物流公司\n26881045,申通\n", encoding="utf-8")
    front.dialogs.answer("show_error", None)
    front.form.open(write_sheet(tmp_path / "a.xlsx", first, tick))
    front.form.open(bad)
    front.form.open(write_sheet(tmp_path / "b.xlsx", second, tick))
    assert front.form.dialog.ticking is not None
    assert front.form.dialog.ticking.view.source == "a.xlsx"
    front.form.dialog.save()
    assert front.form.dialog.ticking.view.source == "b.xlsx"
    front.form.dialog.save()
    assert front.states() == [TaskState.DONE, TaskState.DONE]
    assert "is no checklist of this program" in front.dialogs.asked[0].words[1]
    close_all()


def test_the_newest_list_of_the_shop_is_open_when_nothing_else_was_said(front: Front) -> None:
    here = keep_tasks(front.workspace, TaskState.OPEN)
    there = keep_tasks(front.workspace, TaskState.OPEN, shop="另一家店")
    keep_sheet(front.workspace, [row_of(here[0])], "CL-261121-1", datetime(2026, 11, 21, 8))
    keep_sheet(front.workspace, [row_of(there[0])], "CL-261122-1")
    front.form.open(None)
    assert front.form.dialog.about.words().startswith("List CL-261122-1")
    front.form.dialog.reject()
    close_all()
