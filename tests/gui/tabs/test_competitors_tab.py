"""The competitors as their user sees them, over small stores that were filled by imports."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.domain.report import Report
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.competitors.columns import USUAL
from seller_toolkit.gui.tabs.competitors.rows import MEAN_ROW
from seller_toolkit.gui.tabs.competitors_tab import CompetitorsTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.theme import DARK, Theme
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import signed
from seller_toolkit.services.desks import desk
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace

SCORES = "真实体验分,宝贝质量,物流速度,服务保障"
OWN = "我的家居店"
OWN_ROWS = ["2026-11-08,4.40,4.50,4.30,4.50", "2026-11-21,4.50,4.60,4.31,4.50"]
RIVALS = [
    "澜夜家纺店,2026-11-05,4.60,4.66,4.55,4.60,4.90", "青枕寝具店,2026-11-05,4.40,4.60,4.20,4.50,4.80",
    "澜夜家纺店,2026-11-19,4.65,4.66,4.61,4.67,4.90", "青枕寝具店,2026-11-19,4.41,4.44,4.31,4.40,4.80",
    "舒眠坊店,2026-11-02,4.50,,4.46,4.51,4.70",
]  # fmt: skip


def bring(workspace: Workspace, name: str, head: str, rows: list[str], **choices: str) -> None:
    data = "\n".join([head, *rows]).encode()
    dropped = Dropped(Path(name), data=data, choices=ImportChoices(platform="tmall", **choices))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    receipts = import_files.commit(JobContext(), workspace, plans).value
    assert [receipt.status for receipt in receipts] == [FileStatus.IMPORTED]


def bring_own(workspace: Workspace, rows: list[str] = OWN_ROWS) -> None:
    bring(workspace, "own.csv", f"日期,{SCORES}", rows, shop=OWN)


def bring_rivals(workspace: Workspace, rows: list[str] = RIVALS) -> None:
    head = f"店铺名称,日期,{SCORES},描述相符" if rows[0].count(",") == 6 else f"店铺名称,日期,{SCORES}"
    bring(workspace, "rivals.csv", head, rows, layout="shop_list")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """An own shop and three competitors, one of them old and without a product quality; tests only read it."""
    workspace = make_workspace(tmp_path_factory.mktemp("compare") / "store.db")
    bring_own(workspace)
    bring_rivals(workspace)
    yield workspace
    workspace.close()


def words_of(cell: Cell) -> str:
    """What is read in a cell, its arrow left out."""
    return signed(cell.delta, cell.digits) if cell.delta is not None else cell.text


class Scene:
    """A tab in the light, and everything it wished for."""

    def __init__(self, qtbot: QtBot, kit: Kit, workspace: Workspace, size: tuple[int, int] = (1199, 690)) -> None:
        self.wishes, self.dialogs, selection = Wishes(), ScriptedDialogs(), Selection()
        selection.set_shops(desk.open_store(JobContext(), workspace).value.own)
        context = TabContext(workspace, InlineTaskRunner(), kit, self.dialogs, selection, self.wishes)
        self.tab, self.notices, self.failed = CompetitorsTab(context), list[str](), list[object]()
        self.wishes.notice.connect(self.notices.append)
        self.wishes.failed.connect(self.failed.append)
        self.tab.resize(*size)
        qtbot.addWidget(self.tab)
        with qtbot.waitExposed(self.tab):
            self.tab.show()

    @property
    def table(self) -> Table:
        table = self.tab.findChild(Table, "shops")
        assert table is not None
        return table

    def button(self, name: str) -> QPushButton:
        button = self.tab.findChild(QPushButton, name)
        assert button is not None
        return button

    def click(self, name: str) -> None:
        assert self.button(name).isVisible()
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def words(self, name: str) -> str:
        labels = self.tab.findChildren(Label, name)
        assert labels
        return "".join(label.words() for label in labels if label.isVisible())

    def names(self) -> list[str]:
        return [self.table.cells.cell(row, 0).text for row in range(self.table.cells.rowCount())]

    def row(self, name: str) -> list[str]:
        place = self.names().index(name)
        return [words_of(self.table.cells.cell(place, column)) for column in range(self.table.cells.columnCount())]

    def search(self, text: str) -> None:
        field = self.tab.findChild(QLineEdit, "search")
        assert field is not None
        field.selectAll()
        field.insert(text)  # as an input method does: keys alone write no Chinese


Open = Callable[..., Scene]


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit) -> Open:
    return lambda workspace, **how: Scene(qtbot, kit, workspace, **how)


@pytest.fixture
def scene(opened: Open, filled: Workspace) -> Scene:
    return opened(filled)


def test_the_own_shop_leads_and_every_value_has_its_gap(scene: Scene) -> None:
    titles = [column.title for column in scene.table.cells.columns]
    assert titles[:4] == ["Shop", "Total", "vs me", "Product quality"]
    assert titles[-2:] == ["As of", "Source"]
    assert scene.names() == [OWN, "Mean of 3 competitors", "澜夜家纺店", "舒眠坊店", "青枕寝具店"]
    assert scene.row(OWN) == [OWN, "4.50", "", "4.60", "", "4.31", "", "4.50", "", "11-21", "own.csv"]
    assert scene.row("澜夜家纺店")[1:9] == ["4.65", "+0.15", "4.66", "+0.06", "4.61", "+0.30", "4.67", "+0.17"]
    assert scene.row("青枕寝具店")[5:9] == ["4.31", "level", "4.40", "−0.10"]
    assert scene.words("fact") == "Shops: 4 · grey when older than 7 days"


def test_a_missing_value_is_a_dash_and_takes_no_part_in_the_mean(scene: Scene) -> None:
    assert scene.row("舒眠坊店")[3:5] == ["—", ""]
    assert scene.row("Mean of 3 competitors")[1:5] == ["4.52", "+0.02", "4.55", "−0.05"]


def test_value_and_gap_are_shaded_together_stronger_where_the_gap_is_wider(scene: Scene) -> None:
    cells, ahead = scene.table.cells, scene.names().index("澜夜家纺店")
    value, gap = cells.cell(ahead, 5), cells.cell(ahead, 6)
    assert (value.fill, value.joined, gap.joined) == (gap.fill, -1, 1)
    assert value.fill[0] == "shade_high"
    assert value.fill[1] > cells.cell(ahead, 3).fill[1] > 0
    behind = scene.names().index("青枕寝具店")
    assert cells.cell(behind, 7).fill[0] == "shade_low"
    assert cells.cell(behind, 5).fill == ("", 0.0)


def test_an_old_day_has_a_mark_besides_its_colour_and_says_how_old_it_is(scene: Scene) -> None:
    cells, column = scene.table.cells, 9
    old, fresh = (cells.cell(scene.names().index(name), column) for name in ("舒眠坊店", "澜夜家纺店"))
    assert (old.text, old.icon, old.tone, old.tip) == ("11-02", "time-line", "warning", "20 days old")
    assert (fresh.icon, fresh.tone) == ("", "muted")


def test_the_tip_of_a_value_tells_rank_distance_day_and_file(scene: Scene) -> None:
    own = scene.table.cells.cell(0, 5).tip.split("\n")
    assert own[:2] == ["Logistics speed: rank 3 of 4", "0.30 behind the best"]
    assert own[-1].startswith("2026-11-21")
    assert "own.csv" in own[-1]
    best = scene.table.cells.cell(2, 5).tip.split("\n")
    assert best[0] == "Logistics speed: rank 1 of 4"
    assert "behind" not in " ".join(best)
    assert "rivals.csv" in best[-1]


def click_head(table: Table, column: int) -> None:
    head = table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(column) + 30, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_sorting_leaves_what_the_others_are_compared_with_on_top(scene: Scene) -> None:
    pinned = [OWN, "Mean of 3 competitors"]
    click_head(scene.table, 5)
    assert scene.names() == [*pinned, "青枕寝具店", "舒眠坊店", "澜夜家纺店"]
    click_head(scene.table, 5)
    assert scene.names() == [*pinned, "澜夜家纺店", "舒眠坊店", "青枕寝具店"]
    click_head(scene.table, 3)
    assert scene.names()[-1] == "舒眠坊店"
    assert scene.table.cells.row_id(1) == MEAN_ROW


def test_a_search_keeps_what_the_others_are_compared_with(scene: Scene) -> None:
    scene.search("青枕")
    assert scene.names() == [OWN, "Mean of 3 competitors", "青枕寝具店"]
    assert scene.tab.table_card.card.title.words() == "1 of 3 competitors"
    scene.search("nobody")
    assert scene.names() == [OWN, "Mean of 3 competitors"]
    scene.search("")
    assert len(scene.names()) == 5


def test_the_search_of_the_window_leads_to_the_field_of_what_is_in_front(scene: Scene) -> None:
    tab = scene.tab
    tab.show()
    assert tab.begin_search()
    assert tab.focusWidget() is tab.table_card.search
    tab.show_page(1)
    assert tab.begin_search()
    assert tab.focusWidget() is tab.items.search


def test_copy_takes_what_is_shown_with_heads(scene: Scene) -> None:
    scene.tab.table_card.choose_columns(USUAL.toggled("told", "source"))
    scene.click("copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Shop", "Total", "vs me"]
    assert lines[3].split("\t")[:3] == ["澜夜家纺店", "4.65", "+0.15"]
    assert lines[5].split("\t")[7:9] == ["4.40", "-0.10"]
    assert "csv" not in lines[1]
    scene.table.setFocus()
    scene.table.select_row_id(scene.table.cells.row_id(0))
    QTest.keyClick(scene.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2


def test_a_refresh_keeps_sorting_and_the_chosen_columns(scene: Scene) -> None:
    scene.tab.table_card.choose_columns(USUAL.toggled("told", "day"))
    click_head(scene.table, 5)
    scene.tab.refresh()
    assert scene.table.cells.sorted_by[0] == 5
    assert "As of" not in [column.title for column in scene.table.cells.columns]


def test_the_charts_say_in_words_what_they_show(scene: Scene) -> None:
    gaps, lines = scene.tab.gaps.place.chart, scene.tab.lines.place.chart
    assert gaps is not None
    assert lines is not None
    assert "Logistics speed 4.31 0.30 behind the best" in gaps.accessibleName()
    # the dimension in which the own shop is furthest behind; the old shop joins no line, since one value is none
    assert lines.accessibleName().startswith("Logistics speed: Own 4.31, 澜夜家纺店 4.61, Mean of")
    assert scene.tab.lines.card.title.words() == "Logistics speed, last 3 weeks"
    assert scene.words("lines_note") == ""


def test_another_dimension_is_chosen_by_keys_and_kept(scene: Scene) -> None:
    select = scene.tab.findChild(SelectButton, "dimension")
    assert select is not None
    select.options_menu.actions()[3].trigger()
    assert scene.tab.lines.card.title.words() == "Service assurance, last 3 weeks"
    scene.tab.refresh()
    assert scene.tab.lines.target == select_target(scene, "Service assurance")


def select_target(scene: Scene, label: str) -> str:
    view = scene.tab.lines._view
    assert view is not None
    return next(target for target, name in view.dimensions if name == label)


def test_the_day_under_the_mouse_tells_what_each_line_has(scene: Scene) -> None:
    chart = scene.tab.lines.place.chart
    assert chart is not None
    lines = scene.tab.lines._lines
    assert lines is not None
    assert lines.newest is not None
    chart.mark_day(lines.newest)
    shown = [label.text() for label in chart.findChildren(Label)]
    assert shown[0] == "2026-11-19"
    assert {"澜夜家纺店", "4.61", "Mean"} <= set(shown)
    assert "Own" not in shown  # it has no value of that day


def test_another_score_is_compared_on_request(scene: Scene) -> None:
    select = scene.tab.findChild(SelectButton, "score")
    assert select is not None
    assert select.text() == "Real experience score"
    select.options_menu.actions()[1].trigger()
    assert scene.row("澜夜家纺店")[1:2] == ["4.90"]
    assert [c.title for c in scene.table.cells.columns] == [
        "Shop", "Description match", "Service attitude", "Logistics service", "As of", "Source",
    ]  # fmt: skip
    assert scene.words("why") == f"{OWN} has no values of this score yet, so gaps to it are not shown."
    assert select.text() == "Shop ratings (DSR)"


def test_paste_and_print_are_wishes(scene: Scene) -> None:
    pasted, printed = list[bool](), list[object]()
    scene.wishes.paste_requested.connect(lambda: pasted.append(True))
    scene.wishes.print_requested.connect(printed.append)
    scene.click("paste")
    scene.click("print")
    assert pasted == [True]
    assert isinstance(printed[0], Report)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".html", ".pdf"])
def test_export_writes_the_file_that_was_asked_for(scene: Scene, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"out{suffix}"
    scene.dialogs.answer("ask_save", target)
    scene.click("export")
    assert scene.dialogs.asked[0].words == ("Competitors 2026-11-22.xlsx",)
    assert scene.notices == [f"Saved as out{suffix}"]
    assert target.stat().st_size > 100
    if suffix == ".pdf":
        assert target.read_bytes().startswith(b"%PDF")
    if suffix == ".xlsx":
        values = [cell for row in openpyxl.load_workbook(target).worksheets[0].values for cell in row]
        assert "澜夜家纺店" in values


def test_export_that_nobody_wants_or_that_fails_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    scene.dialogs.answer("ask_save", None, tmp_path / "gone" / "out.pdf", tmp_path / "gone" / "out.csv")
    for _ in range(3):
        scene.click("export")
    assert scene.notices == []
    codes = [error.code for error in scene.failed if isinstance(error, UserError)]
    assert codes == ["export.not_writable", "export.not_writable"]


def test_without_an_own_shop_gaps_are_left_out_and_a_sentence_says_why(opened: Open, workspace: Workspace) -> None:
    bring_rivals(workspace)
    scene = opened(workspace)
    assert [c.title for c in scene.table.cells.columns][:3] == ["Shop", "Total", "Product quality"]
    assert scene.words("why").startswith("There is no shop of your own yet")
    assert not scene.tab.table_card.legend.isVisible()
    assert scene.names()[:2] == ["Mean of 3 competitors", "澜夜家纺店"]


def test_one_snapshot_is_said_in_words(opened: Open, workspace: Workspace) -> None:
    bring_own(workspace)
    bring_rivals(workspace, RIVALS[2:4])
    scene = opened(workspace)
    assert scene.words("lines_note").startswith("One snapshot of the competitors so far (11-19).")
    assert scene.tab.lines.place.chart is not None  # the own shop has its line


def test_a_snapshot_alone_draws_no_lines(opened: Open, workspace: Workspace) -> None:
    bring_rivals(workspace, RIVALS[2:3])
    scene = opened(workspace)
    assert scene.tab.lines.place.chart is None
    assert scene.names() == ["澜夜家纺店"]  # the mean of one is that one


def test_an_empty_store_says_what_to_bring_and_offers_the_demo(opened: Open, workspace: Workspace) -> None:
    scene = opened(workspace)
    wished = list[str]()
    scene.wishes.files_requested.connect(lambda: wished.append("files"))
    scene.wishes.paste_requested.connect(lambda: wished.append("paste"))
    scene.wishes.demo_requested.connect(lambda: wished.append("demo"))
    for name in ("files", "paste_here", "demo"):
        scene.click(name)
    assert wished == ["files", "paste", "demo"]
    assert "a row for each shop and day" in scene.tab.nothing_yet.state.text.words()
    assert not scene.table.isVisible()


def test_without_competitors_the_platform_is_named_and_no_demo_offered(opened: Open, workspace: Workspace) -> None:
    bring_own(workspace)
    scene = opened(workspace)
    assert scene.tab.nothing_yet.state.title.words() == "No competitors on Tmall yet"
    assert not scene.button("demo").isVisible()
    bring_rivals(workspace)
    scene.tab.store_changed(CompetitorsTab.parts)
    assert scene.table.isVisible()


def test_a_narrow_page_leaves_the_sources_out_and_keeps_the_names_in_sight(opened: Open, filled: Workspace) -> None:
    scene = opened(filled, size=(943, 573))

    def titles() -> list[str]:
        return [column.title for column in scene.table.cells.columns]

    assert "Source" not in titles()
    scene.table.horizontalScrollBar().setValue(scene.table.horizontalScrollBar().maximum())
    assert scene.table.indexAt(QPoint(20, scene.table.rowHeight(0) // 2)).column() == 0
    scene.tab.resize(1199, 690)
    assert "Source" in titles()
    assert scene.table.horizontalScrollBar().maximum() == 0


def test_a_thousand_competitors_scroll_inside_the_card(opened: Open, filled: Workspace) -> None:
    scene = opened(filled)
    view = scene.tab._view
    assert view is not None
    crowd = tuple(
        replace(view.rows[1], shop=replace(view.rows[1].shop, id=1000 + n, name=f"竞店{n}号")) for n in range(1000)
    )
    scene.tab._show(replace(view, rows=(view.rows[0], *crowd)))
    assert len(scene.names()) == 1002
    assert scene.table.height() < 400
    scene.search("77号")
    assert len(scene.names()) == 2 + sum("77号" in row.shop.name for row in crowd)


def test_another_theme_draws_the_charts_anew(scene: Scene, qapp: QApplication, kit: Kit) -> None:
    before = scene.tab.gaps.place.chart
    light, theme = kit.theme, Theme(DARK, kit.theme.icons)
    dress(qapp, theme)
    kit.wear(theme)
    after = scene.tab.gaps.place.chart
    assert after is not None
    assert after is not before
    assert after.figure.get_facecolor()[0] < 0.3
    dress(qapp, light)


def test_names_of_customers_data_are_shown_as_plain_text(opened: Open, workspace: Workspace) -> None:
    bring_own(workspace)
    bring_rivals(workspace, ["<b>店</b>,2026-11-19,4.65,4.66,4.61,4.67", "$a_1$ & 店,2026-11-19,4.41,4.44,4.31,4.40"])
    scene = opened(workspace)
    assert {"<b>店</b>", "$a_1$ & 店"} <= set(scene.names())
    assert scene.tab.grab().width() == 1199
