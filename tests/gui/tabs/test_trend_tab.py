"""The score trend as its user sees it, over the demo shops and over views made by hand."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from shutil import copy

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.profiles import Confidence
from seller_toolkit.domain.report import Chart, Report
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.tabs.trend.metrics_panel import MetricsPanel
from seller_toolkit.gui.tabs.trend.why_panel import WhyPanel
from seller_toolkit.gui.tabs.trend_tab import TrendTab
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.waterfall import Waterfall
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import ALL_DAYS, LAST_30, LAST_90, Period
from seller_toolkit.services.scores import forecasts
from seller_toolkit.services.scores.forecasts import ForecastDay, ForecastView
from seller_toolkit.services.scores.score_change import ChangeView, PartLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import shops
from tests.unit.services.files import bring_scores

ICONS = resource("resources", "icons")
WIDE, NARROW = (1199, 690), (943, 640)


def workspace_in(folder: Path) -> Workspace:
    return Workspace(folder / "store.db", resource=resource, settings=Settings(folder / "settings.json"))


@pytest.fixture(scope="module")
def demo_shops(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo shops; tests only read them."""
    folder = tmp_path_factory.mktemp("demo")
    copy(demo_store, folder / "store.db")
    workspace = workspace_in(folder)
    yield workspace
    workspace.close()


class Desk:
    """A tab on a desk of its own, and everything it wished for."""

    def __init__(self, qtbot: QtBot, kit: Kit, workspace: Workspace) -> None:
        self.selection, self.wishes, self.dialogs = Selection(), Wishes(), ScriptedDialogs()
        self.own = desk.open_store(JobContext(), workspace).value.own
        self.selection.set_shops(self.own)
        self.tab = TrendTab(TabContext(workspace, InlineTaskRunner(), kit, self.dialogs, self.selection, self.wishes))
        self.failed: list[object] = []
        self.wishes.failed.connect(self.failed.append)
        qtbot.addWidget(self.tab)
        self.tab.resize(*WIDE)
        with qtbot.waitExposed(self.tab):
            self.tab.show()

    def shop(self, platform: str) -> int:
        return next(shop.id for shop in self.own if shop.platform == platform)

    def settle(self) -> None:
        """Let old widgets go and new ones appear, as the event loop does between two acts of a user."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def find(self, kind: type, name: str) -> QWidget:
        self.settle()
        found = self.tab.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def choose(self, segments: str, words: str) -> None:
        bar = self.find(Segments, segments)
        button = next(b for b in bar.findChildren(QPushButton) if b.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def focus(self) -> str:
        buttons = self.find(Segments, "focus").findChildren(QPushButton)
        return next(b.text() for b in buttons if b.isChecked())

    def column(self, table: str, place: int = 0) -> list[str]:
        cells = self.find(Table, table).cells
        return [cells.cell(row, place).text for row in range(cells.rowCount())]

    def said(self) -> str:
        """Every word that can be seen."""
        self.settle()
        return "\n".join(label.text() for label in self.tab.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def full(qtbot: QtBot, kit: Kit, demo_shops: Workspace) -> Desk:
    return Desk(qtbot, kit, demo_shops)


@pytest.fixture
def fresh(qtbot: QtBot, kit: Kit, tmp_path: Path) -> Iterator[Callable[[], tuple[Desk, Workspace]]]:
    """A desk on an empty store, which may get shops first."""
    workspace = workspace_in(tmp_path)
    yield lambda: (Desk(qtbot, kit, workspace), workspace)
    workspace.close()


def test_it_opens_on_the_weakest_dimension(full: Desk) -> None:
    assert full.focus() == "Logistics speed"
    assert full.find(QLabel, "fact").text() == f"{full.own[0].name} · Real experience score · last 90 days"
    assert full.column("metrics") == ["Picked up within 48 hours", "Delivery time"]
    assert full.column("metrics", 1)[0] == "97.17%"
    assert full.tab._chart.host.chart is not None
    assert full.failed == []


def test_a_click_brings_another_score_into_focus(full: Desk) -> None:
    full.choose("focus", "Service assurance")
    assert full.column("metrics") == [
        "Answered by a person within 3 minutes", "Chat satisfaction", "Refund handling time", "Platform help rate",
    ]  # fmt: skip
    assert full.find(QLabel, "why_name").text() == "Service assurance"
    full.choose("focus", "Total")
    assert full.column("metrics") == ["Product quality", "Logistics speed", "Service assurance"]
    table = full.find(Table, "metrics")
    table.select_row_id("tmall_experience.logistics")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert full.focus() == "Logistics speed"


def test_the_keys_walk_through_the_days(full: Desk) -> None:
    full.choose("focus", "Total")
    host = full.tab._chart.host
    host.setFocus()
    QTest.keyClick(host, Qt.Key.Key_Left)
    assert host.chart.day == date(2026, 10, 31)
    QTest.keyClick(host, Qt.Key.Key_Left)
    assert host.chart.day == date(2026, 10, 30)
    assert "10-30 Fri" in full.said()
    assert "row 359" in full.said()  # where the total of that day stands in its file
    QTest.keyClick(host, Qt.Key.Key_Home)
    assert host.chart.day == date(2026, 8, 3)
    QTest.keyClick(host, Qt.Key.Key_Left)
    assert host.chart.day == date(2026, 8, 3)
    QTest.keyClick(host, Qt.Key.Key_Escape)
    assert host.chart.day is None
    assert "08-03 Mon" not in full.said()


def test_the_day_tells_each_value_its_change_and_what_happened(full: Desk) -> None:
    full.choose("focus", "Logistics speed")
    full.tab._chart.host.chart.mark_day(date(2026, 9, 8))
    popover = full.find(QWidget, "popover")
    words = [label.text() for label in popover.findChildren(QLabel)]
    assert {"Total", "Product quality", "Logistics speed", "Service assurance", "4.47"} <= set(words)
    assert [d.accessibleName() for d in popover.findChildren(Delta)] == ["unchanged"] * 4
    events = [event.title for event in full.tab._view.events if event.day == date(2026, 9, 8)]
    assert events
    assert set(events) <= set(words)


def test_a_day_without_a_value_says_so(full: Desk) -> None:
    view = full.tab._view
    lines = tuple(replace(line, points=line.points[:30] + line.points[36:]) for line in view.lines)
    full.tab._show(replace(view, lines=lines, history=replace(view.history, lines=lines)))
    full.tab._chart.host.chart.mark_day(view.lines[0].points[32].day)
    assert full.said().count("no data") == 4


def test_ranked_parts_say_that_they_are_not_split(full: Desk) -> None:
    full.choose("focus", "Service assurance")
    parts = full.find(Waterfall, "parts").accessibleName()
    assert parts.startswith("10-01 4.63; Platform help rate")
    assert "0.0000% → 0.4762%" in parts
    assert full.find(QLabel, "ranked").text() == "The platform does not publish the weights: ranked, not split."
    assert "The other way: Answered by a person within 3 minutes, Refund handling time" in full.said()
    assert full.find(Delta, "change").accessibleName() == "▼ −0.06"


def test_a_part_is_found_in_the_table(full: Desk) -> None:
    full.choose("focus", "Service assurance")
    parts = full.find(Waterfall, "parts")
    QTest.keyClick(parts, Qt.Key.Key_Down)
    assert full.find(Table, "metrics").selected_row_ids == ("tmall_experience.help_rate",)


def test_another_span_is_explained(full: Desk) -> None:
    full.choose("span", "7 days")
    assert "10-24" in full.find(Waterfall, "parts").accessibleName()
    spec_days = full.tab._why.span
    assert spec_days == 7


def test_the_total_names_the_metrics_behind_it(full: Desk) -> None:
    full.choose("focus", "Total")
    said = full.said()
    assert "Metrics behind" in said
    assert "0.0000% → 0.4762%" in said


def test_a_late_courier_is_evidence(full: Desk) -> None:
    full.choose("focus", "Logistics speed")
    assert "Late pick-ups, parcels of 30 days" in full.said()
    assert "申通快递" in full.said()
    full.choose("focus", "Product quality")
    assert "申通快递" not in full.said()


def test_nothing_changed_is_said_plainly(full: Desk) -> None:
    full.selection.choose_shop(full.shop("douyin"))
    full.tab.show_score(full.shop("douyin"), "total")
    assert full.find(QLabel, "unchanged").text() == "Total did not change: 82 on 10-01 and on 10-31."
    full.choose("span", "7 days")
    assert full.find(Delta, "change").accessibleName() == "▼ −2"


def test_a_change_is_explained_beyond_a_short_period(full: Desk) -> None:
    full.selection.choose_period(LAST_30)
    assert full.find(QLabel, "fact").text().endswith("last 30 days")
    assert full.find(Waterfall, "parts").accessibleName().startswith("10-01 4.32")


def test_known_weights_add_up(qtbot: QtBot, kit: Kit) -> None:
    panel = WhyPanel(kit)
    qtbot.addWidget(panel)
    parts = (
        PartLine("p.a", "Quality", "score", 2, 4.5, 4.3, -0.06, helped=True),
        PartLine("p.b", "Service", "score", 2, 4.1, 4.2, 0.03, helped=False),
    )
    change = ChangeView(
        "total", "Total", 2, 4.40, date(2026, 10, 1), 4.36, date(2026, 10, 31), weighted=True, parts=parts,
        unexplained=-0.01, behind=(), notes=("Topic: Delivery",), couriers=(), rules="2026-09-08",
    )  # fmt: skip
    panel.show_change("Total", change)
    assert panel.findChild(Waterfall, "parts").accessibleName() == (
        "10-01 4.40; Quality ▼ −0.06 4.50 → 4.30; Service ▲ +0.03 4.10 → 4.20; "
        "Unexplained ▼ −0.01 rounding, tiers; 10-31 4.36"
    )
    assert panel.findChild(QLabel, "ranked") is None
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "Rules 2026-09-08 began in these days: a part of the change may be theirs." in words
    assert "Topic: Delivery" in words


def test_without_an_earlier_value_there_is_nothing_to_compare(qtbot: QtBot, kit: Kit) -> None:
    panel = WhyPanel(kit)
    qtbot.addWidget(panel)
    panel.show_change("Total", None)
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "There is no value from 30 days earlier to compare with." in words
    assert panel.findChild(Delta, "change") is None


def test_the_way_to_the_tasks(full: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.wishes.tab_requested) as asked:
        full.click("make_tasks")
    assert asked.args == ["checklist"]


def test_the_picture_goes_where_the_user_wants(full: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "trend.png"
    full.dialogs.answer("ask_save", None, target)
    full.click("picture")
    assert not target.exists()
    with qtbot.waitSignal(full.wishes.notice) as told:
        full.click("picture")
    assert target.read_bytes().startswith(b"\x89PNG")
    assert told.args == ["Saved as trend.png"]
    assert full.own[0].name in full.dialogs.asked[0].words[0]


def test_a_picture_that_cannot_be_written_is_a_failure(full: Desk, tmp_path: Path) -> None:
    full.dialogs.answer("ask_save", tmp_path / "no such folder" / "trend.svg")
    full.click("picture")
    assert [error.code for error in full.failed] == ["export.not_writable"]


def test_print_asks_for_the_preview(full: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.wishes.print_requested) as asked:
        full.click("print")
    report = asked.args[0]
    assert isinstance(report, Report)
    assert any(isinstance(block, Chart) for block in report.blocks)


def test_copy_takes_every_day(full: Desk) -> None:
    full.click("copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Day\tTotal\tProduct quality\tLogistics speed\tService assurance\tSource"
    assert len(lines) == 91
    assert lines[-1].startswith("2026-10-31\t4.50\t4.53\t4.37\t4.57\t")


def test_events_and_peers_can_be_left_out(full: Desk) -> None:
    def words() -> list[str]:
        return chart_words(full)

    event = full.tab._view.events[0].title
    assert event in words()
    full.click("events")
    assert event not in words()
    peers = full.find(QPushButton, "peers")
    assert peers.isVisible()
    full.tab._on_score(1)
    full.choose("focus", "Logistics service")
    assert any(text.startswith("Peer average") for text in words())
    full.click("peers")
    assert not any(text.startswith("Peer average") for text in words())
    full.selection.choose_shop(full.shop("douyin"))
    assert not peers.isVisible()  # no averages were imported for this score


def test_a_shop_with_two_scores_offers_both(full: Desk) -> None:
    score = full.find(QPushButton, "score")
    assert score.isVisible()
    score.options_menu.actions()[1].trigger()
    assert "Shop ratings (DSR)" in full.find(QLabel, "fact").text()
    assert not full.find(Table, "lines").isVisible()  # no line applies to it
    full.selection.choose_shop(full.shop("douyin"))
    assert not score.isVisible()
    assert full.find(Table, "lines").cells.rowCount() == 4


def test_the_window_asks_for_a_score(full: Desk) -> None:
    full.tab.hide()
    full.selection.choose_shop(full.shop("douyin"))
    full.tab.show_score(full.shop("douyin"), "logistics")
    full.tab.show()
    assert full.focus() == "Logistics experience"
    full.tab.show_score(full.shop("douyin"), "total")
    assert full.focus() == "Total"


def test_the_focus_stays_when_the_period_changes(full: Desk) -> None:
    full.choose("focus", "Product quality")
    full.selection.choose_period(LAST_30)
    assert full.focus() == "Product quality"


def test_a_narrow_window_has_a_drawer(full: Desk) -> None:
    why, lines, opening = full.tab._why, full.tab._lines, full.find(QPushButton, "open_why")
    assert why.isVisible()
    assert not opening.isVisible()
    full.tab.resize(*NARROW)
    full.settle()
    assert not why.isVisible()
    assert lines.isVisible()
    full.click("open_why")
    assert why.isVisible()
    assert why.geometry().right() == full.tab.rect().right()
    QTest.keyClick(full.find(QPushButton, "close_why"), Qt.Key.Key_Escape)
    assert not why.isVisible()
    full.tab.resize(*WIDE)
    full.settle()
    assert why.isVisible()
    full.click("close_why")
    assert not why.isVisible()
    full.click("open_why")
    full.settle()
    assert why.isVisible()
    assert why.parent() is not full.tab


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_scrolls_sideways(full: Desk, size: tuple[int, int]) -> None:
    full.tab.resize(*size)
    full.settle()
    full.settle()
    assert not full.tab._page.horizontalScrollBar().isVisible()
    table = full.find(Table, "metrics")
    assert not table.horizontalScrollBar().isVisible()


def test_another_theme_draws_the_chart_again(full: Desk, qapp: object, kit: Kit) -> None:
    dark = Theme(DARK, ICONS)
    dress(qapp, dark)
    kit.wear(dark)
    chart = full.tab._chart.host.chart
    assert chart.figure.get_facecolor()[:3] < (0.2, 0.2, 0.2)
    assert chart.grab().toImage().pixelColor(2, 2).lightness() < 60
    dress(qapp, Theme(LIGHT, ICONS))


def test_an_empty_store_tells_what_to_bring(fresh: Callable[[], tuple[Desk, Workspace]], qtbot: QtBot) -> None:
    empty, _ = fresh()
    assert "How each score moves, and why" in empty.said()
    for button, wish in (
        ("files", empty.wishes.files_requested),
        ("paste", empty.wishes.paste_requested),
        ("demo", empty.wishes.demo_requested),
    ):
        with qtbot.waitSignal(wish):
            empty.click(button)


def test_a_shop_without_scores_is_told_which_figures(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    workspace = workspace_in(tmp_path)
    with workspace.store.write() as connection:
        shops.ensure_shop(connection, "A&B <shop>", "tmall", own=True)
    bare = Desk(qtbot, kit, workspace)
    assert "A&B <shop> has no scores yet" in bare.said()
    assert "Day, Total, Product quality, Logistics speed, Service assurance" in bare.said()
    assert not bare.find(QPushButton, "demo").isVisible()
    assert bare.failed == []
    workspace.close()


def test_scores_outside_of_the_period_are_offered(full: Desk) -> None:
    full.selection.choose_period(Period(first=date(2025, 1, 1), last=date(2025, 1, 31)))
    assert "The newest ones are of 2026-10-31." in full.said()
    full.click("newest")
    assert full.tab._chart.isVisible()
    assert full.find(QLabel, "fact").text().endswith("08-03 – 10-31")


def test_unverified_metrics_are_marked_and_missing_ones_explained(qtbot: QtBot, kit: Kit, full: Desk) -> None:
    view = full.tab._view
    panel = MetricsPanel(kit)
    qtbot.addWidget(panel)
    rows = tuple(replace(row, verified=False, before=None, before_day=None) for row in view.metrics)
    panel.show_view(replace(view, metrics=rows), "logistics")
    cell = panel.table.cells.cell(0, 0)
    assert cell.chips == (("Unverified", "neutral"),)
    assert cell.tip.startswith("Orders picked up")
    assert panel.table.cells.cell(0, 3).text == "—"
    panel.show_view(replace(view, metrics=()), "logistics")
    assert "No values of its metrics" in panel.findChild(QLabel, "no_metrics").text()
    assert panel.table.isHidden()


def test_unverified_rules_are_marked_at_the_head(full: Desk) -> None:
    chip = next(c for c in full.tab.findChildren(Chip) if c.words() == "Unverified")
    assert not chip.isVisible()
    view = full.tab._view
    full.tab._show(replace(view, profile=replace(view.profile, confidence=Confidence.THIRD_PARTY)))
    assert chip.isVisible()


def test_charts_may_be_drawn_in_quick_succession(full: Desk, qtbot: QtBot) -> None:
    for _ in range(3):
        for name in ("Total", "Product quality", "Logistics speed"):
            full.choose("focus", name)
    qtbot.wait(1)
    assert len(full.tab._chart.host.findChildren(type(full.tab._chart.host.chart))) == 1


def test_the_stretch_that_is_explained_lies_within_the_period(demo_shops: Workspace) -> None:
    from seller_toolkit.services.scores.trend_chart import trend_spec

    shop = desk.open_store(JobContext(), demo_shops).value.own[0]
    view = desk.trend(JobContext(), demo_shops, shop.id, LAST_90, "").value
    drop = trend_spec(view, "service", explained_days=30).drop
    assert drop is not None
    assert (drop.first, drop.last, drop.label) == (date(2026, 10, 1), date(2026, 10, 31), "▼ −0.06")
    short = desk.trend(JobContext(), demo_shops, shop.id, LAST_30, "").value
    drop = trend_spec(short, "service", explained_days=30).drop
    assert drop is not None
    assert drop.first == short.first == date(2026, 10, 31) - timedelta(days=29)
    assert trend_spec(view, "service").drop is None


# --- the chart's own controls ---------------------------------------------------------------------------------------


def chart_words(desk_: Desk) -> list[str]:
    desk_.tab._chart.host.chart.draw()
    return [text.get_text() for text in desk_.tab._chart.host.chart.figure.texts if text.get_visible()]


def days_shown(desk_: Desk) -> tuple[date, date]:
    shown = desk_.tab._chart.host.days_shown
    assert shown is not None
    return shown


def test_keys_zoom_move_and_come_back(full: Desk) -> None:
    host, period = full.tab._chart.host, days_shown(full)
    assert period == (date(2026, 8, 3), date(2026, 10, 31))
    host.setFocus()
    QTest.keyClick(host, Qt.Key.Key_Plus)
    QTest.keyClick(host, Qt.Key.Key_Plus)
    first, last = days_shown(full)
    assert 55 <= (last - first).days <= 60
    button = full.find(QPushButton, "zoomed_days")
    assert button.isVisible()
    assert button.text() == f"{first:%m-%d} – {last:%m-%d}"
    QTest.keyClick(host, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert days_shown(full)[0] < first
    for _ in range(5):
        QTest.keyClick(host, Qt.Key.Key_Minus)
    assert days_shown(full)[0] < period[0]  # beyond the period there are older scores
    QTest.keyClick(host, Qt.Key.Key_0)
    assert days_shown(full) == period
    assert not button.isVisible()


def test_the_buttons_zoom_and_come_back(full: Desk) -> None:
    period = days_shown(full)
    full.click("zoom_in")
    assert days_shown(full) != period
    full.click("zoomed_days")
    assert days_shown(full) == period
    full.click("zoom_out")
    assert days_shown(full)[0] < period[0]


def test_walking_follows_the_days_out_of_sight(full: Desk) -> None:
    host = full.tab._chart.host
    host.setFocus()
    for _ in range(4):
        QTest.keyClick(host, Qt.Key.Key_Plus)
    QTest.keyClick(host, Qt.Key.Key_Home)
    first = days_shown(full)[0]
    assert host.chart.day == first
    QTest.keyClick(host, Qt.Key.Key_Left)
    assert host.chart.day == first - timedelta(days=1)
    assert days_shown(full)[0] == host.chart.day


def test_zooming_survives_a_refresh_and_a_new_focus_but_not_another_period(full: Desk) -> None:
    full.tab._chart.host.chart.zoom(0.4)
    zoomed = days_shown(full)
    full.tab.mark_stale()
    assert days_shown(full) == zoomed
    full.choose("focus", "Total")
    assert days_shown(full) == zoomed
    full.selection.choose_period(LAST_30)
    assert days_shown(full) == (date(2026, 10, 2), date(2026, 10, 31))


def test_a_day_before_the_period_tells_its_values_and_its_year(full: Desk) -> None:
    full.tab._chart.host.mark(date(2026, 3, 2))
    said = full.said()
    assert "2026-03-02 Mon" in said
    assert "真实体验分_每日记录_示例.xlsx, row" in said


def test_one_line_or_all(full: Desk) -> None:
    assert any(words.startswith("Service assurance") for words in chart_words(full))
    full.click("all_lines")
    words = chart_words(full)
    assert not any(word.startswith("Service assurance") for word in words)
    assert any(word.startswith("Logistics speed") for word in words)


def test_turns_are_marked_told_and_can_be_left_out(full: Desk) -> None:
    host = full.tab._chart.host
    turn = full.tab._chart.choice.course.turns_of("logistics")[-2]
    assert date(2026, 9, 8) <= turn.day <= date(2026, 9, 20)
    host.mark(turn.day)
    assert "The course broke here: ▼" in full.said()
    with_turns = host.chart.grab().toImage()
    full.click("turns")
    host.chart.draw()
    assert host.chart.grab().toImage() != with_turns


def test_the_reading_tells_a_week_and_a_month(full: Desk) -> None:
    reading = full.find(QLabel, "reading").text()
    assert reading.startswith("Logistics speed 4.37 · 7 days ▲ +0.03 · 30 days ▲ +0.05 · 7-day mean 4.36")


def test_the_table_has_the_same_numbers_newest_first(full: Desk) -> None:
    full.choose("shown_as", "Table")
    table = full.find(Table, "values")
    assert table.isVisible()
    assert not full.tab._chart.host.isVisible()
    heads = [column.title for column in table.cells.columns]
    assert heads == ["Day", "Total", "Product quality", "Logistics speed", "Service assurance", "Change", "File", "Row"]
    assert full.column("values")[:2] == ["2026-10-31", "2026-10-30"]
    assert table.cells.rowCount() == 90
    row = [table.cells.cell(1, column) for column in range(8)]
    assert [cell.text for cell in row[1:5]] == ["4.50", "4.54", "4.37", "4.57"]
    assert round(row[5].delta, 2) == -0.01
    assert row[6].text == "真实体验分_每日记录_示例.xlsx"
    assert row[7].text == "359"
    full.choose("focus", "Total")
    assert [column.title for column in table.cells.columns] == heads
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert full.column("values")[0] == "2026-08-03"


def test_the_table_shows_the_days_that_are_zoomed_into_and_copies_with_heads(full: Desk) -> None:
    full.tab._chart.host.chart.zoom(0.2)
    first, last = days_shown(full)
    full.choose("shown_as", "Table")
    table = full.find(Table, "values")
    assert full.column("values") == [f"{last - timedelta(days=i)}" for i in range((last - first).days + 1)]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Day\tTotal\t")
    assert len(lines) == table.cells.rowCount() + 1
    full.click("copy")
    assert len(QGuiApplication.clipboard().text().split("\n")) == table.cells.rowCount() + 1


def test_enter_in_the_table_looks_at_the_day_on_the_chart(full: Desk) -> None:
    full.choose("shown_as", "Table")
    table = full.find(Table, "values")
    table.select_row_id(date(2026, 9, 8))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert full.tab._chart.host.isVisible()
    assert full.tab._chart.host.chart.day == date(2026, 9, 8)


def test_a_workbook_has_the_values(full: Desk, tmp_path: Path) -> None:
    target = tmp_path / "trend.xlsx"
    full.dialogs.answer("ask_save", target)
    full.click("picture")
    book = load_workbook(target)
    sheet = book.worksheets[1]
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(place for place, row in enumerate(values) if row[0] == "Day")
    assert len(values) - head - 1 == 90
    assert values[head + 1][1] == 4.5
    assert any(one._charts for one in book.worksheets)


def made_forecast(tab: TrendTab, target: str) -> ForecastView:
    line = tab._view.line(target)
    last = line.points.days[-1]
    days = tuple(ForecastDay(last + timedelta(days=i), 4.3, 4.35, 4.25, 4.44) for i in range(1, 31))
    words = "Very likely above the line at the month's end (4.25–4.44)."
    return ForecastView(target, line.metric, line.label, 2, "values", last, 4.37, days, (), words, "as of late")


def test_a_forecast_is_drawn_when_it_is_asked_for_words_first(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def answer(context: JobContext, workspace: Workspace, *wanted: object) -> Outcome[ForecastView]:
        asked.append(wanted)
        return Outcome(made_forecast(full.tab, str(wanted[1])))

    monkeypatch.setattr(forecasts, "forecast", answer, raising=False)
    words = full.find(QLabel, "forecast_words")
    assert not words.isVisible()
    full.click("forecast")
    assert asked == [(full.shop("tmall"), "logistics", 30, "tmall_experience")]
    assert words.isVisible()
    assert words.text().startswith("Very likely above the line")
    assert any(word.startswith("Forecast 4.35 (4.25–4.44)") for word in chart_words(full))
    assert days_shown(full)[1] == date(2026, 11, 30)
    full.tab._chart.host.mark(date(2026, 11, 5))
    assert "Expected 4.35, 80 % between 4.25 and 4.44" in full.said()
    full.choose("focus", "Total")
    assert asked[-1][1] == "total"
    full.click("forecast")
    assert not words.isVisible()
    assert days_shown(full)[1] == date(2026, 10, 31)


def test_another_shop_is_drawn_beside_the_own(fresh: Callable[[], tuple[Desk, Workspace]], tmp_path: Path) -> None:
    two, workspace = fresh()
    for shop, level in (("甲店", 4.5), ("乙店", 4.3)):
        days = [date(2026, 10, 31) - timedelta(days=i) for i in range(20)]
        bring_scores(workspace, *((f"{day}", level, 4.6, 4.4, 4.5) for day in days), shop=shop, name=f"{shop}.csv")
    two.selection.set_shops(desk.open_store(JobContext(), workspace).value.own)
    two.selection.choose_shop(next(shop.id for shop in two.selection.shops if shop.name == "甲店"))
    two.selection.choose_period(ALL_DAYS)
    two.choose("focus", "Total")
    rival = two.find(QPushButton, "rival")
    assert rival.isVisible()
    rival.options_menu.actions()[1].trigger()
    assert "乙店 4.30" in chart_words(two)
    two.tab._chart.host.mark(date(2026, 10, 31))
    assert "乙店\n4.30" in two.said()
    two.choose("focus", "Product quality")
    assert "乙店 4.60" in chart_words(two)
    rival.options_menu.actions()[0].trigger()
    assert not any(word.startswith("乙店") for word in chart_words(two))
    assert two.failed == []


def test_a_shop_without_rivals_offers_none(full: Desk) -> None:
    assert not full.find(QPushButton, "rival").isVisible()


def test_what_belongs_to_a_shop_goes_with_it(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = lambda _c, _w, _s, target, *_rest: Outcome(made_forecast(full.tab, target))  # noqa: E731
    monkeypatch.setattr(forecasts, "forecast", answer, raising=False)
    full.click("forecast")
    full.selection.choose_shop(full.shop("douyin"))
    assert not full.find(QPushButton, "forecast").isChecked()
    assert not full.find(QLabel, "forecast_words").isVisible()
    assert full.tab._chart.choice.forecast is None
    assert full.failed == []
