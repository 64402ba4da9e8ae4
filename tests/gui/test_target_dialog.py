"""The target dialog as its user drives it, over answers made by hand."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.profiles import Dimension
from seller_toolkit.gui.dialogs.target import TargetDialog
from seller_toolkit.gui.dialogs.target_scores import GoalScore, Pick, goal_scores
from seller_toolkit.gui.dialogs.target_words import cases_words, needed_words, pace_words
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.scores.score_trend import MetricRow, Point, ScoreLine
from seller_toolkit.services.scores.targets import TargetView, WhatIfView
from tests.gui import score_views as views

SCORES = [
    GoalScore("total", "Total", "score", 2, 3, 5, 4.46, picks=(Pick("Assessment", 4.2), Pick("Peer average", 4.55))),
    GoalScore("x.rate", "Picked up <b>in time</b> & well", "percent", 1, 0, 100, 95.1),
]


class Asker:
    """Answers at once, or, when `hold`, when told to."""

    def __init__(self) -> None:
        self.targets: list[tuple[str, float]] = []
        self.view = views.what_if()
        self.change: Callable[[TargetView], TargetView] = lambda view: view
        self.fails, self.hold = False, False
        self.held: list[Callable[[], None]] = []

    def ask_target(
        self, target: str, goal: float, done: Callable[[TargetView], None], ended: Callable[[], None]
    ) -> None:
        self.targets.append((target, goal))

        def answer() -> None:
            if not self.fails:
                done(self.change(views.target(goal)))
            ended()

        if self.hold:
            self.held.append(answer)
        else:
            answer()

    def ask_what_if(self, target: str, done: Callable[[WhatIfView], None], ended: Callable[[], None]) -> None:
        done(self.view)
        ended()


@pytest.fixture
def asker() -> Asker:
    return Asker()


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit, asker: Asker) -> Callable[..., TargetDialog]:
    """Opens the dialog over a window, which keeps it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()

    def make(chosen: str = "total") -> TargetDialog:
        return TargetDialog.ask(kit, window, SCORES, chosen=chosen, context="Shop · Score", asker=asker)

    return make


def said(dialog: TargetDialog, name: str) -> str:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def click(dialog: TargetDialog, name: str) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def slider(dialog: TargetDialog, metric: str) -> QSlider:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = dialog.findChild(QSlider, f"slider-{metric}")
    assert isinstance(found, QSlider)
    return found


def test_it_answers_the_nearest_goal_at_once(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    assert asker.targets == [("total", 4.55)]
    assert said(dialog, "needed") == "4.55 takes 400 ratings of five stars."
    assert said(dialog, "pace") == (
        "At your own pace of 12 a day it is reached on 2026-12-11, between 2026-12-03 and 2026-12-26."
    )
    assert said(dialog, "assumption").startswith("Assumes that new ratings")
    assert "Only ratings and orders of real buyers count." in said(dialog, "honest")
    assert dialog.focusWidget() is dialog.goal


def test_a_typed_goal_is_answered_and_enter_keeps_the_dialog(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.goal, "4.8")
    QTest.keyClick(dialog.goal, Qt.Key.Key_Return)
    assert asker.targets[-1] == ("total", 4.8)
    assert said(dialog, "needed").startswith("4.80 takes")
    assert dialog.isVisible()
    QTest.keyClick(dialog.goal, Qt.Key.Key_Up)
    assert asker.targets[-1] == ("total", 4.81)
    QTest.keyClick(dialog.goal, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_line_and_the_peers_are_at_hand(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    click(dialog, "pick0")
    assert asker.targets[-1] == ("total", 4.2)
    click(dialog, "pick1")
    assert asker.targets[-1] == ("total", 4.55)


def test_another_score_has_its_own_goal_unit_and_picks(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    score = dialog.findChild(SelectButton, "score")
    score.options_menu.actions()[1].trigger()
    assert asker.targets[-1] == ("x.rate", 96.1)
    assert dialog.findChild(QDoubleSpinBox, "goal").text() == "96.1%"
    assert said(dialog, "now") == "now 95.1%"
    assert dialog.findChild(QPushButton, "pick0") is None
    assert score.text() == "Picked up <b>in time</b> && well"


def test_while_an_answer_is_counted_nothing_old_is_shown(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    asker.hold = True
    for _ in range(3):
        QTest.keyClick(dialog.goal, Qt.Key.Key_Up)
    assert said(dialog, "needed") == "Counting…"
    assert asker.targets[1:] == [("total", 4.56)]
    asker.held.pop()()
    assert said(dialog, "needed") == "Counting…"
    asker.held.pop()()
    assert asker.targets[1:] == [("total", 4.56), ("total", 4.58)]
    assert said(dialog, "needed").startswith("4.58 takes")


def test_a_failure_is_said(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    asker.fails = True
    QTest.keyClick(dialog.goal, Qt.Key.Key_Up)
    assert said(dialog, "needed") == "It could not be counted."
    assert not dialog.findChild(QLabel, "pace").isVisible()


def test_answers_after_closing_go_nowhere(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    asker.hold = True
    QTest.keyClick(dialog.goal, Qt.Key.Key_Up)
    needed = dialog.findChild(QLabel, "needed")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    click(dialog, "close")
    asker.held.pop()()
    assert needed.text() == "Counting…"


def test_the_table_tells_what_gains_most(opened: Callable[..., TargetDialog]) -> None:
    cells = opened().findChild(Table, "gains").cells
    rows = [[cells.cell(row, column).spoken for column in range(5)] for row in range(cells.rowCount())]
    assert rows == [
        ["Logistics speed", "4.31", "4.45 · peer average", "212 · orders picked up in time", "▲ +0.05"],
        ["Product quality", "4.58", "4.62 · peer average", "260 · orders without a return for quality", "▲ +0.02"],
    ]


def test_sliders_tell_the_score_where_weights_are_known(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    assert said(dialog, "score_with") == "4.46"
    logistics = slider(dialog, "x.logistics")
    QTest.keyClick(logistics, Qt.Key.Key_PageUp)
    assert said(dialog, "value-x.logistics") == "4.41"
    assert said(dialog, "score_with") == "4.50"  # 4.46 + 0.35 × 0.10
    assert asker.targets[-1] == ("x.logistics", 4.41)
    assert said(dialog, "cases-x.logistics") == "takes 400 ratings of five stars"
    assert logistics.accessibleName() == "Logistics speed 4.41"
    click(dialog, "reset")
    assert (said(dialog, "score_with"), said(dialog, "cases-x.logistics")) == ("4.46", "")
    assert not dialog.findChild(QPushButton, "reset").isEnabled()


def test_a_slider_under_the_mouse_asks_when_it_is_let_go(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    dialog = opened()
    logistics, before = slider(dialog, "x.logistics"), len(asker.targets)
    logistics.setSliderDown(True)
    for step in range(1, 4):
        logistics.setSliderPosition(431 + step)
    assert said(dialog, "value-x.logistics") == "4.34"
    assert len(asker.targets) == before
    logistics.setSliderDown(False)
    assert asker.targets[before:] == [("x.logistics", 4.34)]


def test_without_weights_the_sliders_tell_cases_and_why(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    asker.view = views.what_if(weights=False)
    dialog = opened()
    assert not dialog.findChild(QLabel, "score_with").isVisible()
    assert said(dialog, "score_why").startswith("The platform does not publish the weights")
    QTest.keyClick(slider(dialog, "x.rate"), Qt.Key.Key_Right)
    assert asker.targets[-1] == ("x.rate", 95.2)
    assert said(dialog, "cases-x.rate") == "takes 400 ratings of five stars"
    cells = dialog.findChild(Table, "gains").cells
    assert cells.cell(0, 4).spoken == "— · Its weight is not known, so its gain is not either."


def test_a_weight_that_is_missing_is_named_when_its_slider_moves(
    opened: Callable[..., TargetDialog], asker: Asker
) -> None:
    rows = asker.view.rows
    asker.view = replace(asker.view, rows=(rows[0], replace(rows[1], weight=None)))
    dialog = opened()
    QTest.keyClick(slider(dialog, "x.quality"), Qt.Key.Key_Right)
    assert said(dialog, "score_with") == "—"
    assert said(dialog, "score_why") == "The weight of Product quality is not known: no score can be told."
    QTest.keyClick(slider(dialog, "x.quality"), Qt.Key.Key_Left)
    assert said(dialog, "score_with") == "4.46"


def test_without_metrics_there_is_neither_table_nor_slider(opened: Callable[..., TargetDialog], asker: Asker) -> None:
    asker.view = replace(asker.view, rows=(), notes=("No metrics were imported.",))
    dialog = opened()
    assert said(dialog, "no_metrics") == "No metrics were imported."
    assert not dialog.findChild(Table, "gains").isVisible()
    assert dialog.findChildren(QSlider) == []


@pytest.mark.parametrize(
    ("changed", "needed", "pace", "cases"),
    [
        ({"needed": 0}, "4.80 is reached already.", "", "reached already"),
        ({"needed": None}, "4.80 cannot be reached this way.", "", "cannot be reached"),
        ({"needed": None, "countable": False}, "How much it takes to 4.80 cannot be counted.", "", "cannot be counted"),
        (
            {"per_day": None}, "4.80 takes 400 ratings of five stars.",
            "Your shop's own pace is not known yet, so no day can be told.", "takes 400 ratings of five stars",
        ),
        (
            {"per_day": 0.4, "reach_day": None}, "4.80 takes 400 ratings of five stars.",
            "At your own pace of 0.4 a day it is not reached.", "takes 400 ratings of five stars",
        ),
        (
            {"range": None}, "4.80 takes 400 ratings of five stars.",
            "At your own pace of 12 a day it is reached on 2026-12-11.", "takes 400 ratings of five stars",
        ),
    ],
)  # fmt: skip
def test_the_words_of_each_state(changed: dict[str, object], needed: str, pace: str, cases: str) -> None:
    view = replace(views.target(4.8), **changed)  # type: ignore[arg-type]
    assert (needed_words(view, SCORES[0]), pace_words(view), cases_words(view)) == (needed, pace, cases)


@pytest.mark.parametrize(
    ("score", "goal"),
    [
        (SCORES[0], 4.55),
        (replace(SCORES[0], value=4.1), 4.2),
        (replace(SCORES[0], value=4.6), 4.7),
        (replace(SCORES[0], value=4.98), 5.0),
        (replace(SCORES[0], value=None), 4.2),
        (replace(SCORES[0], value=None, picks=()), 5.0),
        (replace(SCORES[1], value=3.0, higher=False, picks=(Pick("Peer average", 2.5), Pick("x", 3.5))), 2.5),
        (replace(SCORES[1], value=0.4, higher=False), 0.0),
    ],
)
def test_the_first_goal_is_the_nearest_that_is_not_reached(score: GoalScore, goal: float) -> None:
    assert score.first_goal == pytest.approx(goal)


def test_of_many_lines_the_nearest_are_at_hand() -> None:
    picks = tuple(Pick(f"line {value}", float(value)) for value in (60, 65, 70, 75, 80))
    score = GoalScore("total", "Total", "score", 0, 0, 100, 72.0, picks=picks)
    assert [pick.value for pick in score.at_hand] == [65, 70, 75]
    assert len(replace(score, value=None).at_hand) == 3


def test_a_long_name_of_a_line_is_shortened_on_its_button(opened: Callable[..., TargetDialog]) -> None:
    long = "Assessment of shops of all categories by the platform " * 2
    SCORES.append(replace(SCORES[0], target="x", label="Long", picks=(Pick(long, 4.2),)))
    try:
        dialog = opened("x")
        button = dialog.findChild(QPushButton, "pick0")
        assert button.width() < 260
        assert button.text().endswith("… 4.20")
        assert (button.accessibleName(), button.toolTip()) == (f"{long} 4.20", plain_tip(f"{long} 4.20"))
    finally:
        SCORES.pop()


def test_scores_are_taken_from_the_trend() -> None:
    view = views.trend((views.status("Assessment"), views.status("The same again")))
    profile = replace(view.profile, dimensions=(Dimension("logistics", view.profile.label, (), "logistics"),))
    point = (Point(views.NOW, 4.46, None, None, "", 0),)
    lines = (
        ScoreLine("x.total", "total", "Total", "score", 2, point), ScoreLine("x.logistics", "logistics", "Logistics", "score", 2, ()),
    )  # fmt: skip
    row = MetricRow(
        "x.late", "logistics", "Late", "percent", 1, "lower", 3.0, views.NOW, None, None, 2.5, "", "", verified=True
    )
    found = goal_scores(
        replace(view, profile=profile, lines=lines, metrics=(row, replace(row, now=None)), peers={"x.total": 4.5})
    )
    assert found == (
        GoalScore("total", "Total", "score", 2, 3, 5, 4.46, picks=(Pick("Assessment", 4.2), Pick("Peer average", 4.5))),
        GoalScore("x.late", "Late", "percent", 1, 0.0, 100.0, 3.0, higher=False, picks=(Pick("Peer average", 2.5),)),
    )
    assert goal_scores(replace(view, profile=None)) == ()
