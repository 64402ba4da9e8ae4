"""The why panel over changes made by hand, driven by keys and mouse."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.tabs.trend.day_edit import DayEdit
from seller_toolkit.gui.tabs.trend.why_panel import WIDTH, WhyPanel
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.gui.widgets.waterfall import Waterfall
from seller_toolkit.services.scores.evidence import EvidenceAt
from seller_toolkit.services.scores.score_change import BreakdownRow, PartLine
from tests.gui import score_views as views


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> WhyPanel:
    """The panel at its width in the tab."""
    made = WhyPanel(kit)
    qtbot.addWidget(made)
    made.setFixedWidth(WIDTH)
    made.resize(WIDTH, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def show(panel: WhyPanel, **changes: object) -> None:
    weighted = bool(changes.pop("weighted", False))
    panel.show_change("Logistics speed", replace(views.change(weighted=weighted), **changes))  # type: ignore[arg-type]
    settle()


def words(panel: QWidget) -> list[str]:
    settle()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def link(panel: WhyPanel, text: str, nth: int = 0) -> QPushButton:
    settle()
    return [button for button in panel.findChildren(QPushButton) if button.text() == text][nth]


def segment(panel: WhyPanel, text: str) -> None:
    bar = panel.findChild(Segments, "span")
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_change_stands_above_with_its_days(panel: WhyPanel) -> None:
    show(panel)
    said = words(panel)
    assert said[:4] == ["Why it changed", "Logistics speed", "10-01 → 10-31", "4.40 → 4.31"]
    assert panel.findChild(Delta, "change").accessibleName() == "▼ −0.09"


def test_causes_come_first_and_arithmetic_apart(panel: WhyPanel) -> None:
    show(panel)
    said = words(panel)
    order = [
        "What cost points", "Pick-up and delivery became slower", "More returns for quality", "Slower answers",
        "Arithmetic, nobody's fault", "Good old ratings left the window", "Another version of the rules",
        "Parts of the change", "Counted from your rows", "Also seen", "Late pick-ups, parcels of 30 days",
    ]  # fmt: skip
    assert [text for text in said if text in order] == order
    assert "1 case" in said


def test_the_evidence_of_a_cause_opens_by_enter_and_click(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    first = link(panel, "142 parcels")
    assert first.accessibleName() == "142 parcels: Pick-up and delivery became slower"
    asked: list[EvidenceAt] = []
    panel.evidence_requested.connect(asked.append)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.mouseClick(link(panel, "21 after-sales"), Qt.MouseButton.LeftButton)
    QTest.keyClick(link(panel, "36 reviews"), Qt.Key.Key_Space)
    assert [(at.kind, at.only, at.courier) for at in asked] == [
        ("parcel", "late_pickup", "申通快递"), ("after_sale", "quality", ""), ("review", "", ""),
    ]  # fmt: skip


def test_tab_reaches_every_link(panel: WhyPanel) -> None:
    show(panel)
    wanted = {button for button in panel.findChildren(QPushButton) if button.isVisible() and button.property("kind") == "link"}  # fmt: skip
    assert len(wanted) > 6
    panel.take_focus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert wanted <= reached


def test_without_causes_the_parts_need_no_title(panel: WhyPanel) -> None:
    show(panel, causes=())
    assert "Parts of the change" not in words(panel)
    assert panel.findChild(Waterfall, "parts").isVisible()


def test_unknown_weights_lead_to_the_form(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    assert panel.findChild(QLabel, "ranked").text() == "The platform does not publish the weights: ranked, not split."
    with qtbot.waitSignal(panel.rules_requested):
        QTest.keyClick(panel.findChild(QPushButton, "enter_weights"), Qt.Key.Key_Return)


def test_inferred_weights_say_where_they_are_from(panel: WhyPanel) -> None:
    show(panel, weighted=True)
    assert panel.findChild(QLabel, "weights_from").text().startswith("Weights: inferred from 120 days")
    assert panel.findChild(QLabel, "ranked") is None
    parts = panel.findChild(Waterfall, "parts").accessibleName()
    assert "Unexplained ▼ −0.01" in parts
    assert panel.findChild(QPushButton, "enter_weights").isVisible()
    show(panel, weighted=True, weights_from="")
    assert panel.findChild(QPushButton, "enter_weights") is None


def test_a_breakdown_tells_its_rows_and_what_the_platform_says(panel: WhyPanel) -> None:
    show(panel, causes=(), notes=(), couriers=(), rules="")
    assert panel.findChild(QLabel, "counted").text() == (
        "97.9% → 95.1%\nThe platform says 95.3%, your rows give 95.1% (93% covered)."
    )
    said = words(panel.findChild(QWidget, "breakdowns"))
    assert "97.4% → 91.2% · cases 310 → 420" in said
    assert "new: 93.0% · 66 cases" in said
    assert "no longer: 96.0% · 40 cases" in said
    assert "Unexplained" in said
    deltas = [delta.accessibleName() for delta in panel.findChild(QWidget, "breakdowns").findChildren(Delta)]
    assert deltas == ["▼ −2.8", "▼ −2.1", "▼ −0.5", "▼ −0.3", "▲ +0.1", "unchanged", "▲ +0.1"]


def test_all_groups_are_shown_when_asked(panel: WhyPanel) -> None:
    show(panel)
    assert "Courier 4" not in words(panel)
    QTest.keyClick(panel.findChild(QPushButton, "all_groups"), Qt.Key.Key_Return)
    assert "Courier 4" in words(panel)
    assert panel.findChild(QPushButton, "all_groups") is None


def test_a_groups_rows_are_opened(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    opener = link(panel, "Show parcels", 1)
    assert opener.accessibleName() == "Show parcels: 中通快递"
    with qtbot.waitSignal(panel.evidence_requested) as asked:
        QTest.keyClick(opener, Qt.Key.Key_Enter)
    assert asked.args[0].courier == "中通快递"


def test_the_way_that_was_chosen_stays_with_the_next_change(panel: WhyPanel) -> None:
    show(panel)
    ways = panel.findChild(SelectButton, "way")
    assert [action.text() for action in ways.options_menu.actions()] == [
        "Picked up within 48 hours · By courier", "Description match · What came and what left",
    ]  # fmt: skip
    ways.options_menu.actions()[1].trigger()
    assert "4.55 · 96 cases" in words(panel)
    show(panel, now=4.30)
    assert panel.findChild(SelectButton, "way").chosen_index == 1
    assert "4.94 · 88 cases" in words(panel)
    show(panel, breakdowns=views.breakdowns()[:1])
    assert panel.findChild(SelectButton, "way") is None
    assert "By courier" in words(panel)


def test_without_a_value_of_the_platform_only_the_rows_speak(panel: WhyPanel) -> None:
    one = replace(views.breakdowns()[0], platform_now=None)
    show(panel, breakdowns=(one,))
    assert panel.findChild(QLabel, "counted").text() == "97.9% → 95.1%"
    show(panel, breakdowns=(replace(views.breakdowns()[0], coverage=None),))
    assert panel.findChild(QLabel, "counted").text().endswith("your rows give 95.1%.")


def test_rate_against_mix_has_cases_only(panel: WhyPanel) -> None:
    rows = (BreakdownRow("The groups themselves", -0.4, None, None, 310, 420),)
    show(panel, breakdowns=(replace(views.breakdowns()[0], by="mix", label="Rate against mix", rows=rows),))
    assert "cases 310 → 420" in words(panel.findChild(QWidget, "breakdowns"))


def test_ratings_that_came_and_left_are_parts(panel: WhyPanel) -> None:
    came = PartLine("dsr.description", "New ratings", "score", 2, 4.80, 4.55, -0.07, helped=True, kind="came", rows=96)
    left = replace(came, label="Ratings that left the period", before=4.94, now=4.80, value=-0.02, kind="left", rows=1)
    show(panel, weighted=True, weights_from="", parts=(came, left), unexplained=0.0)
    assert panel.findChild(Waterfall, "parts").accessibleName() == (
        "10-01 4.40; New ratings ▼ −0.07 96 ratings, mean 4.55; "
        "Ratings that left the period ▼ −0.02 1 rating of 4.94; 10-31 4.31"
    )


def test_a_flat_score_still_tells_its_rows(panel: WhyPanel) -> None:
    show(panel, now=4.40)
    said = words(panel)
    assert panel.findChild(QLabel, "unchanged").isVisible()
    assert panel.findChild(Delta, "change") is None
    assert "Counted from your rows" in said
    assert "Parts of the change" not in said


def test_two_days_are_chosen_by_keys(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    panel.offer_days(date(2026, 9, 1), date(2026, 10, 31))
    first, last = panel.findChild(DayEdit, "first_day"), panel.findChild(DayEdit, "last_day")
    assert (panel.span, panel.days, first.isVisible()) == (30, None, False)
    with qtbot.waitSignal(panel.days_chosen) as asked:
        segment(panel, "Two days")
    assert asked.args == [views.BEFORE, views.NOW]
    with qtbot.waitSignal(panel.days_chosen) as asked:
        QTest.keyClick(first, Qt.Key.Key_Down)
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert asked.args == [date(2026, 9, 30), views.NOW]
    assert (panel.days, panel.span) == ((date(2026, 9, 30), views.NOW), 31)
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert last.day == views.NOW  # nothing is known beyond it
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        segment(panel, "7 days")
    assert (chosen.args, panel.days, first.isVisible()) == ([7], None, False)


def test_days_in_the_wrong_order_are_refused(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    segment(panel, "Two days")
    first, wrong = panel.findChild(DayEdit, "first_day"), panel.findChild(QLabel, "wrong_days")
    first.show_day(views.NOW)
    with qtbot.assertNotEmitted(panel.days_chosen):
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert wrong.isVisible()
    first.show_day(date(2026, 10, 5))
    with qtbot.waitSignal(panel.days_chosen):
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert not wrong.isVisible()
    panel.show_change("Logistics speed", None)
    assert "There is no value for both 2026-10-05 and 2026-10-31." in words(panel)


def test_another_change_leaves_the_chosen_days_alone(panel: WhyPanel) -> None:
    show(panel)
    segment(panel, "Two days")
    show(panel, before_day=date(2026, 10, 3))
    assert panel.findChild(DayEdit, "first_day").day == views.BEFORE


@pytest.mark.parametrize("weighted", [True, False])
def test_nothing_is_cut(qtbot: QtBot, every_kit: Kit, weighted: bool) -> None:
    panel = WhyPanel(every_kit)
    qtbot.addWidget(panel)
    width = every_kit.theme.scaled(WIDTH)
    panel.setFixedWidth(width)
    panel.resize(width, every_kit.theme.scaled(700))
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_change("Logistics speed", views.change(weighted=weighted, long=True))
    for _ in range(3):
        settle()
    area = panel.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    for label in panel.findChildren(Label):
        if label.isVisible():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    parts = panel.findChild(Waterfall, "parts")
    assert parts.height() >= parts.heightForWidth(parts.width())
