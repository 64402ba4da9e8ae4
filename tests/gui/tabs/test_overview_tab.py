"""The overview as a user sees it: hand-made views for what is drawn, the demo shops for what is done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.analysis.thresholds import State, ThresholdStatus
from seller_toolkit.analysis.trend import Change
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.imports import Batch, Counts
from seller_toolkit.domain.profiles import Confidence, Threshold
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Deed, Task, TaskChange, TaskState
from seller_toolkit.domain.words import Words
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.overview.line_words import line_sentence, lines_tip
from seller_toolkit.gui.tabs.overview.shop_panel import ShopPanel
from seller_toolkit.gui.tabs.overview_tab import OverviewTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.undo_history import UndoHistory
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.coverage import Missing
from seller_toolkit.services.reports.overview import DimensionRow, OverviewView, Rise, ShopCard, Worse
from seller_toolkit.services.reviews.review_inbox import InboxView
from seller_toolkit.services.scores.countdowns import Countdown
from seller_toolkit.services.scores.notices import Notice
from seller_toolkit.services.tasks.task_list import TaskLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import tasks as stored_tasks

NOW = datetime(2026, 11, 20, 9, 30)
TODAY = NOW.date()
HOME, BEDDING = Shop(1, "禾畔家居旗舰店", "tmall"), Shop(2, "禾畔寝具专营店", "tmall")


class Heard(QObject):
    """What the tab wished for, in order."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.all: list[tuple[object, ...]] = []
        for name in ("tab", "files", "demo", "demo_removal", "shop", "score", "print"):
            getattr(wishes, f"{name}_requested").connect(lambda *values, name=name: self.all.append((name, *values)))
        wishes.failed.connect(lambda error: self.all.append(("failed", error)))
        wishes.notice.connect(lambda words: self.all.append(("notice", words)))


class Stage:
    """A tab with everything that it is handed; `stored` refreshes it as the window does."""

    def __init__(self, qtbot: QtBot, kit: Kit, workspace: Workspace, size: QSize) -> None:
        self.wishes, self.selection = Wishes(), Selection()
        self.tab = OverviewTab(
            TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), self.selection, self.wishes)
        )
        self.heard = Heard(self.wishes)
        self.wishes.stored.connect(self.tab.store_changed)
        qtbot.addWidget(self.tab)
        self.tab.resize(size)

    def show(self, qtbot: QtBot, view: OverviewView | None = None) -> None:
        """Show the tab on its store, or on a view made by hand."""
        with qtbot.waitExposed(self.tab):
            self.tab.show()
        if view is not None:
            self.tab._show(view)

    def click(self, name: str) -> None:
        button = next(b for b in self.tab.findChildren(QPushButton, name) if b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def words(self, inside: QWidget | None = None) -> list[str]:
        """Everything that can be read now."""
        root = inside or self.tab
        labels = [label.words() for label in root.findChildren(Label) if label.isVisible()]
        chips = [chip.words() for chip in root.findChildren(Chip) if chip.isVisible()]
        buttons = [button.text() for button in root.findChildren(QPushButton) if button.isVisible()]
        return [text for text in labels + chips + buttons if text]

    @property
    def panels(self) -> list[ShopPanel]:
        return [panel for panel in self.tab.board.panels if panel.isVisible()]

    def scrolls_across(self) -> bool:
        return self.tab._page.horizontalScrollBar().maximum() > 0


def new_workspace(folder: Path) -> Workspace:
    return Workspace(folder / "store.db", resource=resource, settings=Settings(folder / "s.json"), now=lambda: NOW)


@pytest.fixture
def stage(qtbot: QtBot, kit: Kit, tmp_path: Path) -> Iterator[Stage]:
    """On an empty store, in the window's smallest complete size."""
    workspace = new_workspace(tmp_path)
    yield Stage(qtbot, kit, workspace, QSize(1199, 690))
    workspace.close()


@pytest.fixture(scope="module")
def demo_workspace(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("demo")
    copy(demo_store, folder / "store.db")
    workspace = new_workspace(folder)
    yield workspace
    workspace.close()


@pytest.fixture
def demo(qtbot: QtBot, kit: Kit, demo_workspace: Workspace) -> Stage:
    stage = Stage(qtbot, kit, demo_workspace, QSize(1199, 690))
    stage.show(qtbot)
    return stage


# --- views made by hand -------------------------------------------------------------------------------------------


def status(
    margin: float | None, state: State, *, target: str = "total", strict: bool = True, value: float = 4.2
) -> ThresholdStatus:
    words = Words("考核线", "考核線", "Line")
    line = Threshold("t", target, value, strict, "daily", words, words, 0.1, Confidence.OFFICIAL, "S1")
    return ThresholdStatus(line, None if margin is None else value + margin, margin, state)


def row(dimension: str, value: float | None, change: float | None, **more: object) -> DimensionRow:
    plain = DimensionRow(dimension, f"x.{dimension}", dimension.title(), value, change, None, None, "unknown")
    return replace(plain, **more)


def card(shop: Shop = HOME, **more: object) -> ShopCard:
    change = Change(4.51, date(2026, 11, 13), 4.48, TODAY)
    dimensions = (row("quality", 4.58, -0.02), row("logistics", 4.31, -0.09, peer=4.4), row("service", 4.5, 0.0))
    plain = ShopCard(
        shop, "Tmall", "Real experience score", "x.total", "", 2, 3.0, 5.0, 4.48, change, (4.5, 4.51, 4.48),
        (status(0.28, "ok"),), dimensions, TODAY, (),
    )  # fmt: skip
    return replace(plain, **more)


def empty_card(shop: Shop = HOME, **more: object) -> ShopCard:
    nothing = tuple(row(name, None, None) for name in ("quality", "logistics", "service"))
    lines = (status(None, "unknown"),)
    return card(shop, value=None, change=None, spark=(), lines=lines, dimensions=nothing, last_day=None, **more)


def notice(key: str, shop: Shop = HOME, **more: object) -> Notice:
    return replace(Notice(key, "near_line", shop, f"title {key}", f"detail {key}", TODAY, "logistics"), **more)


def worse(title: str, metric: str, before: float | None, now: float, **more: object) -> Worse:
    found = Finding(FindingKind.FELL, HOME.id, "logistics", "logistics", metric, before=before, now=now)
    return replace(Worse(HOME, title, "", found, 2, "score", "since 11-13"), **more)


def task(number: int | None, title: str, due: date | None, **more: object) -> TaskLine:
    state = TaskState.PROPOSED if number is None else TaskState.OPEN
    plain = TaskLine(
        "L03", f"logistics.{title}", number, HOME, state, title, "logistics", "logistics", "Warehouse", due, "Per batch",
        "", "", (), "", "", "", (), 10, None,
    )  # fmt: skip
    return replace(plain, **more)


def view(*cards: ShopCard, **more: object) -> OverviewView:
    plain = OverviewView(cards, (), (), (), 0, 0, None, None, TODAY, {one.shop.id: TODAY for one in cards})
    return replace(plain, **more)


# --- an empty store -----------------------------------------------------------------------------------------------


def test_an_empty_store_says_what_to_do_first(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot)
    assert "Import one file and see why the score moves" in stage.words()
    assert any("have no export" in words for words in stage.words())
    stage.click("primary")
    stage.click("demo")
    assert stage.heard.all == [("files",), ("demo",)]


def test_the_first_steps_fit_into_the_smallest_window(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot)
    assert stage.tab._empty.verticalScrollBar().maximum() == 0
    assert stage.tab._empty.horizontalScrollBar().maximum() == 0


# --- the cards ----------------------------------------------------------------------------------------------------


def test_a_card_tells_score_change_line_and_dimensions(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), card(BEDDING)))
    words = stage.words(stage.panels[0])
    for expected in (
        "禾畔家居旗舰店",
        "Tmall",
        "All lines met",
        "4.48",
        "since 11-13",
        "Line 4.20 · 0.28 above",
        "4.31",
    ):
        assert expected in words
    assert "Demo" not in words
    assert stage.panels[0].delta.accessibleName() == "▼ −0.03"
    assert [line.delta.accessibleName() for line in stage.panels[0].lines] == ["▼ −0.02", "▼ −0.09", "unchanged"]
    assert stage.tab.fact.words() == "Data until 11-20 · 2 shops"


def test_only_marks_that_are_drawn_stand_in_the_legend(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card()))
    assert stage.tab.legend.words() == "┃ line   │ peers"
    stage.tab._show(view(card(lines=(), dimensions=())))
    assert stage.tab.legend.words() == ""


@pytest.mark.parametrize(
    ("lines", "state", "note"),
    [
        ((status(0.28, "ok"), status(1.0, "ok")), "All lines met", "Line 4.20 · 0.28 above · 1 more met"),
        ((status(1.0, "ok"), status(0.03, "near")), "At risk", "Line 4.20 · only 0.03 above · 1 more met"),
        ((status(0.01, "near"), status(-0.1, "below")), "Below the line", "Line 4.20 · 0.10 below · 1 more at risk"),
        ((status(0.0, "below"),), "Below the line", "Line 4.20 · on the line, must be above"),
        ((status(0.0, "near", strict=False),), "At risk", "Line 4.20 · just on the line"),
        ((status(None, "unknown"),), None, "Line 4.20 · not judged, no recent value"),
        ((), None, None),
    ],
)
def test_the_state_follows_the_most_pressing_line(
    qtbot: QtBot, stage: Stage, lines: tuple[ThresholdStatus, ...], state: str | None, note: str | None
) -> None:
    stage.show(qtbot, view(card(lines=lines)))
    panel = stage.panels[0]
    assert (panel.state.words() if panel.state.isVisible() else None) == state
    assert (panel.note.words() if panel.note.isVisible() else None) == note
    assert panel.effect.isVisible() == (state in ("At risk", "Below the line"))


def test_a_distance_is_never_told_as_nothing_and_an_unverified_line_says_so() -> None:
    near = status(0.4, "near", value=70)
    assert line_sentence(near, 0) == "Line 70 · only 0.4 above"
    remembered = replace(near, threshold=replace(near.threshold, confidence=Confidence.MEMORY))
    assert line_sentence(remembered, 0) == "Line 70 (unverified) · only 0.4 above"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"next_day": None, "days_left": None}, ""),
        ({}, "Assessed in 10 days"),
        ({"days_left": 0}, "Assessed today"),
        ({"days_left": 1}, "Assessed tomorrow"),
        ({"chance": 0.004}, "Assessed in 10 days · chance to miss <1%"),
        ({"chance": 0.35, "room": 1}, "Assessed in 10 days · chance to miss 35%"),
        (
            {"state": "near", "chance": 0.996, "room": 0},
            "Assessed in 10 days · chance to miss >99% · the next miss has the consequence",
        ),
        ({"state": "below", "room": 1, "missed": 1}, "Assessed in 10 days · may be missed once more"),
        ({"state": "below", "room": 2}, "Assessed in 10 days · may be missed 2 times more"),
    ],
)
def test_a_card_tells_what_happens_at_the_next_assessment(
    qtbot: QtBot, stage: Stage, more: dict[str, object], words: str
) -> None:
    monthly = status(0.28, "ok")
    monthly = replace(monthly, threshold=replace(monthly.threshold, sample="last_day_of_month"))
    line = replace(replace(monthly, next_day=date(2026, 11, 30), days_left=10), **more)  # type: ignore[arg-type]
    stage.show(qtbot, view(card(lines=(line,))))
    label = stage.panels[0].next
    assert (label.words() if label.isVisible() else "") == words


def test_a_line_of_every_day_has_no_days_left_and_the_tip_tells_all() -> None:
    daily = replace(status(0.28, "ok"), next_day=date(2026, 11, 21), days_left=1, missed=2)
    of = card(lines=(daily,))
    assert lines_tip(of) == "Line 4.20 · 0.28 above\nnext assessment: 11-21 · missed so far: 2\nLine"


def test_what_is_still_missing_is_not_made_anew_for_nothing(qtbot: QtBot, stage: Stage) -> None:
    """Fresh labels do not know their height yet: the cards beside them would jump to the height of the window."""
    lacks = (Missing("review", "a table of reviews", "what buyers complain of"),)
    stage.show(qtbot, view(card(missing=lacks)))
    before = [label for label in stage.tab.board.lacking.findChildren(Label) if label.isVisible()]
    stage.tab._show(view(card(missing=lacks, lines=(status(-0.1, "below"),))))
    after = [label for label in stage.tab.board.lacking.findChildren(Label) if label.isVisible()]
    assert [id(label) for label in after] == [id(label) for label in before]
    stage.tab._show(view(card(missing=())))
    assert not stage.tab.board.lacking.isVisible()


def test_a_shop_without_scores_shows_dashes_and_what_to_bring(qtbot: QtBot, stage: Stage) -> None:
    lacks = (Missing("scores", "the shop's score page", "the score and its trend"),)
    stage.show(qtbot, view(empty_card(missing=lacks), data_until=None))
    words = stage.words()
    assert "No data" in words
    assert "No score yet. Take a screenshot of the score page and press Ctrl+V." in words
    assert words.count("—") >= 4
    assert "The shop's score page" in words
    assert "Shows the score and its trend" in words
    assert "Nothing to compare yet: no score has been imported." in words
    assert stage.tab.fact.words() == "1 shop"
    stage.click("bring")
    assert stage.heard.all == [("tab", "import")]


def test_a_platform_without_score_rules_is_said_so(qtbot: QtBot, stage: Stage) -> None:
    stranger = empty_card(Shop(3, "某店", "pdd"), profile_label="", headline="")
    stage.show(qtbot, view(replace(stranger, dimensions=(), lines=())))
    assert "No score rules are known for this platform." in stage.words(stage.panels[0])


def test_the_figure_of_a_score_without_total_names_its_dimension(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(headline="x.logistics", headline_label="Logistics", value=4.31)))
    assert "Real experience score · Logistics" in stage.words(stage.panels[0])
    QTest.mouseClick(stage.panels[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert stage.heard.all == [("shop", 1), ("score", 1, "logistics")]


def test_older_data_of_one_shop_is_dated(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), card(BEDDING, last_day=date(2026, 11, 2))))
    assert "Real experience score · until 11-02" in stage.words(stage.panels[1])
    assert "Real experience score" in stage.words(stage.panels[0])


def test_a_card_its_link_and_its_rows_lead_to_the_trend(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), card(BEDDING)))
    panel = stage.panels[1]
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseClick(panel.open, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.lines[1], Qt.MouseButton.LeftButton)
    panel.lines[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.lines[0], Qt.Key.Key_Return)
    wanted = [heard[2] for heard in stage.heard.all if heard[0] == "score"]
    assert wanted == ["total", "total", "logistics", "quality"]
    assert ("shop", BEDDING.id) in stage.heard.all


def test_a_press_that_is_drawn_away_opens_nothing(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card()))
    QTest.mousePress(stage.panels[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseRelease(stage.panels[0], Qt.MouseButton.LeftButton, pos=QPoint(-20, 60))
    assert stage.heard.all == []


@pytest.mark.parametrize(("width", "rows"), [(1199, [3, 1]), (943, [2, 2]), (1839, [3, 1])])
def test_cards_wrap_by_the_room_there_is(qtbot: QtBot, stage: Stage, width: int, rows: list[int]) -> None:
    stage.tab.resize(width, 690)
    stage.show(qtbot, view(*(card(Shop(n, f"shop {n}", "tmall")) for n in range(1, 5))))
    qtbot.waitUntil(lambda: [sum(p.y() == y for p in stage.panels) for y in tops(stage)] == rows)
    assert not stage.scrolls_across()


def tops(stage: Stage) -> list[int]:
    return sorted({panel.y() for panel in stage.panels})


def test_one_shop_takes_a_third_and_the_rest_tells_what_is_missing(qtbot: QtBot, stage: Stage) -> None:
    lacks = (Missing("review", "a table of reviews", "what buyers complain of"),)
    stage.show(qtbot, view(card(missing=lacks)))
    qtbot.waitUntil(lambda: stage.tab.board.lacking.x() > 0)
    assert stage.panels[0].width() < 420
    assert stage.tab.board.lacking.isVisible()
    assert not stage.tab.lacking.isVisible()


def test_a_full_row_tells_it_at_the_end_of_the_page(qtbot: QtBot, stage: Stage) -> None:
    lacks = tuple(Missing(f"kind{n}", f"file {n}", "something") for n in range(5))
    stage.show(qtbot, view(*(card(Shop(n, f"shop {n}", "tmall"), missing=lacks) for n in range(1, 4))))
    qtbot.waitUntil(stage.tab.lacking.isVisible)
    assert not stage.tab.board.lacking.isVisible()
    words = stage.words(stage.tab.lacking)
    assert "3 more" in words
    assert [sum(w.startswith(f"shop {n} ·") for w in words) for n in (1, 2, 3)] == [4, 4, 4]


def test_fewer_shops_leave_no_card_behind(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), card(BEDDING, digits=0)))
    stage.tab._show(view(card(BEDDING, digits=0, value=87.0)))
    assert len(stage.panels) == 1
    assert "87" in stage.words(stage.panels[0])


# --- many shops ----------------------------------------------------------------------------------------------------


def many(count: int = 7) -> tuple[ShopCard, ...]:
    """The fifth is below its line, the third near it, the others safe by less and less."""
    lines = {4: status(-0.1, "below"), 2: status(0.02, "near")}
    shops = [Shop(place + 1, f"shop {place + 1}", "tmall") for place in range(count)]
    return tuple(
        card(shop, lines=(lines.get(place, status(0.5 - place * 0.01, "ok")),)) for place, shop in enumerate(shops)
    )


def shop_names(stage: Stage) -> list[str]:
    cells = stage.tab.shops.table.cells
    return [cells.cell(row, 0).text for row in range(cells.rowCount())]


def test_six_shops_have_cards_and_seven_a_table(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(*many(6)))
    assert (len(stage.panels), stage.tab.shops.isVisible()) == (6, False)
    stage.tab._show(view(*many(7)))
    assert (len(stage.panels), stage.tab.shops.isVisible()) == (0, True)
    assert not stage.tab.lacking.isVisible()
    assert stage.tab.legend.words() == ""
    stage.tab._show(view(*many(6)))
    assert (len(stage.panels), stage.tab.shops.isVisible()) == (6, False)


def test_the_shop_in_most_danger_stands_first_and_its_row_tells_why(qtbot: QtBot, stage: Stage) -> None:
    below = replace(status(-0.1, "below"), next_day=date(2026, 11, 30), days_left=10, chance=0.81)
    cards = tuple(replace(one, lines=(below,)) if one.shop.id == 5 else one for one in many())
    stage.show(qtbot, view(*cards, due_of={5: 3}))
    assert shop_names(stage) == ["shop 5", "shop 3", "shop 7", "shop 6", "shop 4", "shop 2", "shop 1"]
    cells = stage.tab.shops.table.cells
    assert [cells.cell(0, column).spoken.split(" · ")[0] for column in range(10)] == [
        "shop 5", "Tmall", "4.48", "▼ −0.03", "Below the line", "Line 4.20", "−0.10", "10", "81%", "3",
    ]  # fmt: skip
    assert [cells.cell(6, column).text for column in (6, 7, 8, 9)] == ["+0.50", "—", "—", "0"]


def test_a_shop_that_cannot_be_judged_stands_last(qtbot: QtBot, stage: Stage) -> None:
    cards = (empty_card(Shop(9, "new shop", "tmall")), replace(many()[0], lines=()), *many()[1:])
    stage.show(qtbot, view(*cards))
    assert shop_names(stage)[-2:] == ["new shop", "shop 1"]


def test_a_head_sorts_the_table_and_keeps_doing_so(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(*many()))
    table = stage.tab.shops.table
    head = table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(0) + 10, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shop_names(stage) == [f"shop {place}" for place in range(1, 8)]
    stage.tab._show(view(*reversed(many())))
    assert shop_names(stage) == [f"shop {place}" for place in range(1, 8)]


def test_enter_and_a_press_on_the_name_open_the_shop(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(*many()))
    table = stage.tab.shops.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert stage.heard.all == [("shop", 3), ("score", 3, "total")]
    stage.heard.all.clear()
    place = table.visualRect(table.cells.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.heard.all == [("shop", 5), ("score", 5, "total")]


def test_seven_shops_fit_the_smallest_window(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(*many()))
    table = stage.tab.shops.table
    assert not table.verticalScrollBar().isVisible()
    assert table.horizontalScrollBar().maximum() == 0
    assert not stage.scrolls_across()
    stage.tab.resize(943, 600)
    qtbot.waitUntil(lambda: table.width() < 943 and table.horizontalScrollBar().maximum() == 0)


# --- notices and dates ----------------------------------------------------------------------------------------------


def test_one_notice_is_told_and_the_others_are_counted(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), notices=(notice("a"), notice("b", BEDDING), notice("c"))))
    words = stage.words(stage.tab.strip)
    assert f"{HOME.name} · title a" in words
    assert "and 2 more" in words
    assert "detail a" in stage.tab.strip.line.toolTip()
    QTest.mouseClick(stage.tab.strip.line, Qt.MouseButton.LeftButton)
    assert stage.heard.all == [("shop", 1), ("score", 1, "logistics")]


def test_enter_opens_the_notice_and_the_menu_the_others(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), notices=(notice("a"), notice("b", BEDDING, target=""))))
    stage.tab.strip.line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.tab.strip.line, Qt.Key.Key_Return)
    (other,) = stage.tab.strip.rest_menu().actions()
    assert other.text() == f"{BEDDING.name} · title b"
    other.trigger()
    assert [heard for heard in stage.heard.all if heard[0] == "score"] == [
        ("score", 1, "logistics"),
        ("score", 2, "total"),
    ]


def test_without_notices_there_is_no_strip(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card()))
    assert not stage.tab.strip.isVisible()


def test_a_notice_that_is_put_away_is_gone_and_stays_away(demo: Stage, demo_workspace: Workspace) -> None:
    assert demo.tab._view is not None
    demo.tab._show(replace(demo.tab._view, notices=(notice("first:1"), notice("second:2"))))
    demo.click("put-away")
    assert f"{HOME.name} · title second:2" in demo.words(demo.tab.strip)
    assert demo_workspace.settings["notices_put_away"] == "first:1"
    demo.click("put-away")
    assert not demo.tab.strip.isVisible()
    assert demo_workspace.settings["notices_put_away"] == "first:1\nsecond:2"
    demo_workspace.settings.set("notices_put_away", "")


def test_the_strip_offers_to_hear_less(demo: Stage, demo_workspace: Workspace) -> None:
    assert demo.tab._view is not None
    demo.tab._show(replace(demo.tab._view, notices=(notice("a"),)))
    choices = demo.tab.strip.choice_menu().actions()
    assert [action.isChecked() for action in choices] == [True, False, False]
    choices[1].trigger()
    assert demo_workspace.settings["notices"] == "serious"
    assert [action.isChecked() for action in demo.tab.strip.choice_menu().actions()] == [False, True, False]
    demo_workspace.settings.set("notices", "all")


def test_the_nearest_date_of_each_kind_is_counted_down(qtbot: QtBot, stage: Stage) -> None:
    dates = (
        Countdown("assessment", date(2026, 11, 30), 10, "10 days to the month-end assessment", (HOME,)),
        Countdown("promotion", date(2026, 12, 12), 22, "22 days to 双12", (HOME, BEDDING)),
        Countdown("promotion", date(2027, 1, 10), 51, "51 days to 年货节", (HOME,)),
    )
    stage.show(qtbot, view(card(), countdowns=dates))
    line = stage.tab.countdown.words
    assert line.words() == "10 days to the month-end assessment · 22 days to 双12"
    assert "01-10 · 51 days to 年货节" in stage.tab.countdown.toolTip()
    stage.tab._show(view(card()))
    assert line.words() == "No promotion entered"


# --- what got worse -----------------------------------------------------------------------------------------------


def test_findings_show_title_figures_change_and_cause(qtbot: QtBot, stage: Stage) -> None:
    cause = worse("Logistics speed", "x.logistics", 4.4, 4.31, detail="申通快递 has 75% of the parcels picked up late")
    stage.show(qtbot, view(card(), worse=(cause,)))
    (move,) = (move for move in stage.tab.moves.moves if move.isVisible())
    assert move.title.words() == "Logistics speed"
    assert move.delta.accessibleName() == "▼ −0.09"
    assert move.detail.words() == "4.40 → 4.31 · 申通快递 has 75% of the parcels picked up late"
    stage.click("see-why")
    assert stage.heard.all == [("shop", 1), ("score", 1, "logistics")]


def test_a_score_at_its_line_has_a_state_instead_of_a_change(qtbot: QtBot, stage: Stage) -> None:
    found = Finding(FindingKind.BELOW_LINE, HOME.id, "product", "", "x.total", now=4.1)
    stage.show(
        qtbot, view(card(), worse=(Worse(HOME, "Total score", "", found, 2, "score", "below the line of 4.20"),))
    )
    move = stage.tab.moves.moves[0]
    assert not move.delta.isVisible()
    assert move.state.words() == "Below the line"
    assert move.detail.words() == "4.10 · below the line of 4.20"
    stage.click("see-why")
    assert ("score", 1, "total") in stage.heard.all


def test_only_the_worst_are_shown_and_the_rest_is_counted(qtbot: QtBot, stage: Stage) -> None:
    many = tuple(worse(f"Metric {n}", f"x.{n}", 2.0, 1.0) for n in range(7))
    stage.show(qtbot, view(card(), worse=many, better=(Rise(HOME, "Service", 0.2, 2),)))
    words = stage.words(stage.tab.moves)
    assert [f"Metric {n}" in words for n in range(7)] == [True] * 4 + [False] * 3
    assert "3 more" in words
    assert {"Better", "Service"} <= set(words)


def test_nothing_worse_is_said_in_words(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card()))
    assert "Nothing got worse in the last 30 days." in stage.words(stage.tab.moves)
    assert "Better" not in stage.words(stage.tab.moves)


# --- today's tasks ------------------------------------------------------------------------------------------------


def test_tasks_tell_id_area_owner_and_day(qtbot: QtBot, stage: Stage) -> None:
    lines = (
        task(7, "Call the courier", date(2026, 11, 18)),
        task(8, "Answer reviews", TODAY),
        task(None, "Weigh parcels", None),
    )
    stage.show(qtbot, view(card(), card(BEDDING), today=lines, open_tasks=9))
    cells = stage.tab.tasks.table.cells
    assert cells.cell(0, 1).text == "Call the courier"
    assert cells.cell(0, 1).sub == "L03 · Logistics · 禾畔家居旗舰店"
    days = [(cells.cell(at, 2).text, cells.cell(at, 2).sub, cells.cell(at, 2).tone) for at in range(3)]
    assert days == [
        ("Overdue 11-18", "Warehouse", "critical"),
        ("Today", "Warehouse", "warning"),
        ("Per batch", "Warehouse", "muted"),
    ]
    assert "3 of 9" in stage.words(stage.tab.tasks)
    stage.click("all-tasks")
    assert stage.heard.all == [("tab", "checklist")]


def test_enter_on_a_task_opens_the_checklist(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), today=(task(7, "Call the courier", TODAY),), open_tasks=1))
    table = stage.tab.tasks.table
    table.select_row_id((1, "logistics.Call the courier", 7))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert stage.heard.all == [("tab", "checklist")]


def test_a_tick_that_fails_is_taken_back(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), today=(task(99, "Not in the store", TODAY),), open_tasks=1))
    table = stage.tab.tasks.table
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.cells.index(0, 0)).center()
    )
    ((kind, error),) = stage.heard.all
    assert kind == "failed"
    assert isinstance(error, UserError)
    assert table.cells.cell(0, 0).icon == "checkbox-blank-circle-line"
    assert not stage.tab.tasks.undo.isVisible()


def test_a_second_press_does_not_tick_twice(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card(), today=(task(None, "Weigh parcels", TODAY),), open_tasks=1))
    wanted: list[object] = []
    stage.tab.tasks.tick_wanted.disconnect()
    stage.tab.tasks.tick_wanted.connect(wanted.append)
    table = stage.tab.tasks.table
    table.select_row_id((1, "logistics.Weigh parcels", None))
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert len(wanted) == 1
    assert table.cells.cell(0, 0).icon == "checkbox-circle-line"


# --- reviews and the last import ----------------------------------------------------------------------------------


def test_reviews_are_counted_by_deadline(qtbot: QtBot, stage: Stage) -> None:
    inbox = InboxView(NOW, 30, overdue=2, due_today=0, due_soon=9, waiting=1417)
    stage.show(qtbot, view(card(), reviews=inbox))
    card_of = stage.tab.reviews
    counts = [line.number.words() for line in (card_of.overdue, card_of.today, card_of.soon, card_of.waiting)]
    assert counts == ["2", "0", "9", "1,417"]
    assert [line.number.property("tone") for line in (card_of.overdue, card_of.today)] == ["critical", "muted"]
    stage.click("open-reviews")
    assert stage.heard.all == [("tab", "reviews")]


def test_without_reviews_or_imports_the_cards_say_so(qtbot: QtBot, stage: Stage) -> None:
    stage.show(qtbot, view(card()))
    assert {"No reviews yet. Bring a table of reviews.", "Nothing has been imported."} <= set(stage.words())


def test_the_last_import_tells_file_time_and_counts(qtbot: QtBot, stage: Stage) -> None:
    counts = Counts(new=1212, changed=39, same=9812, rejected=6)
    batch = Batch(3, "退款单.xlsx", "", "tmall_refunds", HOME.name, "tmall", NOW, counts, undone=False)
    stage.show(qtbot, view(card(), last_import=batch))
    words = stage.words(stage.tab.last_import)
    assert {"退款单.xlsx", "Today 09:30", "1,212", "39", "9,812", "6"} <= set(words)
    stage.click("open-imports")
    assert stage.heard.all == [("tab", "import")]


# --- on the demo shops --------------------------------------------------------------------------------------------


def test_the_demo_fits_the_smallest_window_and_can_be_removed(demo: Stage) -> None:
    words = demo.words()
    assert "These are demo shops (示例)" in words
    assert words.count("Demo") == 2
    assert len(demo.panels) == 2
    assert not demo.scrolls_across()
    assert demo.tab._page.verticalScrollBar().maximum() == 0
    demo.click("remove-demo")
    assert demo.heard.all == [("demo_removal",)]


def test_gauges_of_a_card_stand_below_each_other(demo: Stage) -> None:
    for panel in demo.panels:
        shown = [line for line in panel.lines if line.isVisible()]
        assert len(shown) == 3
        assert len({(line.gauge.x(), line.gauge.width()) for line in shown}) == 1


def test_a_chosen_shop_stands_alone(demo: Stage) -> None:
    demo.selection.choose_shop(demo.tab.board.panels[1]._shop)
    assert len(demo.panels) == 1
    assert demo.tab.fact.words().endswith("1 shop")


def test_space_ticks_a_proposal_and_undo_takes_it_back(demo: Stage, demo_workspace: Workspace) -> None:
    history = UndoHistory(demo_workspace, InlineTaskRunner(), demo.wishes)
    demo.tab.use_history(history)
    stored: list[ChangeSet] = []
    demo.wishes.stored.connect(stored.append)
    table = demo.tab.tasks.table
    first = table.cells.row_id(0)
    title = table.cells.cell(0, 1).text
    assert table.select_row_id(first)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert stored == [frozenset({Part.TASKS})]
    assert ("notice", f"Done: {title}") in demo.heard.all
    assert table.cells.find_row(first) is None
    assert [state for _, state in states(demo_workspace)][:1] == [TaskState.DONE]
    demo.click("undo")
    assert states(demo_workspace) == []
    assert not demo.tab.tasks.undo.isVisible()
    history.redo()
    assert [state for _, state in states(demo_workspace)][:1] == [TaskState.DONE]


def test_undo_is_offered_for_the_last_deed_only(demo: Stage, demo_workspace: Workspace) -> None:
    history = UndoHistory(demo_workspace, InlineTaskRunner(), demo.wishes)
    demo.tab.use_history(history)
    table = demo.tab.tasks.table
    table.select_row_id(table.cells.row_id(0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert demo.tab.tasks.undo.isVisible()
    other = Deed((TaskChange(None, Task(999, 1, "", TaskState.OPEN)),))
    demo.wishes.deed_done.emit(other, "something in the checklist")
    assert not demo.tab.tasks.undo.isVisible()


def states(workspace: Workspace) -> list[tuple[int, TaskState]]:
    with workspace.store.read() as connection:
        return [(one.id, one.state) for shop in (1, 8) for one in stored_tasks.all_tasks(connection, shop)]


def test_print_wishes_for_the_list_of_the_chosen_shop(demo: Stage) -> None:
    demo.click("print")
    ((kind, report),) = demo.heard.all
    assert kind == "print"
    assert isinstance(report, Report)
    assert demo.panels[0].name.words() in demo.tab.print.toolTip()
