from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.profiles import FailRule
from seller_toolkit.gui.tabs.trend.assessment_panel import AssessmentPanel
from seller_toolkit.gui.tabs.trend.assessment_words import facts, left_words, missing_words, room_words, rule_words
from seller_toolkit.gui.tabs.trend.sample_marks import SampleMarks
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from tests.gui import score_views as views


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> AssessmentPanel:
    made = AssessmentPanel(kit)
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show_view(views.trend(views.statuses()), "total")
    with qtbot.waitExposed(made):
        made.show()
    return made


def details(panel: AssessmentPanel) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return [label.text() for label in panel._below.findChildren(QLabel)]


def rows(panel: AssessmentPanel) -> list[list[str]]:
    cells = panel.table.cells
    return [[" · ".join(filter(None, (c.text, c.sub, *(w for w, _ in c.chips)))) for c in (cells.cell(r, n) for n in range(3))] for r in range(cells.rowCount())]  # fmt: skip


def test_a_row_tells_level_room_margin_days_and_state(panel: AssessmentPanel) -> None:
    assert rows(panel) == [
        ["Tmall assessment of shops 2026 · Line 4.20 · may miss 1 more", "+0.26 · 30 days left", "Safe"],
        ["Removal from the category · Line 4.20 · may miss 12 more", "0.00 · 1 day left", "Near"],
        ["Flagship becomes an ordinary shop · Line 4.20 · failed", "−0.10 · 30 days left", "Below"],
        ["Campaign entry · Line 4.20 · unverified", "+0.26 · today", "Safe"],
        ["Fresh dates · Line 4.20", "—", "No data"],
    ]


def test_the_first_line_is_told_in_full(panel: AssessmentPanel) -> None:
    said = details(panel)
    assert said[0] == "Tmall assessment of shops 2026"
    pairs = dict(zip(said[1::2], said[2::2], strict=True))
    assert pairs == {
        "Needed": "over 4.20",
        "Counts now": "4.46 on 10-31, margin +0.26",
        "Next time": "2026-11-30 · 30 days left",
        "Chance of missing": "12%",
        "Rule": "The last day of the month counts.\nFails at 3 missed of the last 6.",
        "So far": "may miss 1 more\n1 value is missing",
        "If it fails": "The shop can no longer operate.",
    }
    marks = panel.findChild(SampleMarks, "samples")
    assert marks.accessibleName() == (
        "05-31: met, 4.31; 06-30: no value; 07-31: missed, 4.15; 08-31: met, 4.25; 09-30: met, 4.40; 10-31: met, 4.46"
    )
    tip = panel.table.cells.cell(0, 0).tip
    assert "If it fails: The shop can no longer operate." in tip
    assert "Next time: 2026-11-30 · 30 days left" in tip


def test_keys_and_mouse_choose_another_line(panel: AssessmentPanel) -> None:
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert details(panel)[0] == "Removal from the category"
    assert "at least 4.20" in details(panel)
    place = panel.table.visualRect(panel.table.model().index(2, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    said = details(panel)
    assert said[0] == "Flagship becomes an ordinary shop"
    assert "missed 2 times: failed" in said
    assert said[said.index("Way back") + 1] == "One good month brings it back."
    panel.show_view(views.trend(views.statuses()), "total")
    assert details(panel)[0] == "Flagship becomes an ordinary shop"


def test_what_nobody_read_in_the_rules_is_said(panel: AssessmentPanel) -> None:
    for _ in range(3):
        QTest.keyClick(panel.table, Qt.Key.Key_Down)
    said = details(panel)
    assert said[0] == "Campaign entry"
    assert said[-1] == "Unverified: not read in the platform's own rules."
    assert "Chance of missing" not in said


def test_lines_of_the_focus_stand_first(panel: AssessmentPanel) -> None:
    first, second = views.status("A"), views.status("B")
    second = replace(second, threshold=replace(second.threshold, target="logistics"))
    panel.show_view(views.trend((first, second)), "logistics")
    assert [row[0].split(" · ")[0] for row in rows(panel)] == ["B", "A"]
    assert details(panel) == [], "room is taken only for a line that was chosen"
    panel.table.row_chosen.emit("B")
    assert details(panel)[0] == "B"


def test_without_lines_it_is_hidden(panel: AssessmentPanel) -> None:
    panel.show_view(views.trend(()), "total")
    assert not panel.isVisible()
    assert details(panel) == []


def test_marks_differ_in_more_than_colour(qtbot: QtBot, kit: Kit) -> None:
    met, missed, missing = views.months(4.4, 4.1, None)
    marks = SampleMarks(kit, (met, missed, missing), digits=2)
    qtbot.addWidget(marks)
    marks.resize(marks.sizeHint())
    image = marks.grab().toImage()
    ground, step = image.pixelColor(0, 0), marks.width() / 3
    centers = [image.pixelColor(round(step * (n + 0.5)), kit.theme.scaled(7)) for n in range(3)]
    assert centers[0] != ground
    assert centers[1] == ground  # a ring
    edge = round(step * 2.5) + 4
    assert image.pixelColor(edge, kit.theme.scaled(7)) == ground  # a dot is smaller than a disc


def test_many_marks_take_little_room(qtbot: QtBot, every_kit: Kit) -> None:
    status = views.statuses()[1]
    marks = SampleMarks(every_kit, status.samples, digits=2)
    qtbot.addWidget(marks)
    assert marks.sizeHint().width() < every_kit.theme.scaled(320)
    marks.resize(marks.sizeHint())
    assert len({marks.grab().toImage().pixel(x, 7) for x in range(marks.width())}) > 3


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (FailRule(3, 6), "Fails at 3 missed of the last 6."),
        (FailRule(14), "Fails at 14 missed in a row."),
        (FailRule(), "One miss is enough."),
    ],
)
def test_rules_in_words(rule: FailRule, words: str) -> None:
    assert rule_words(rule) == words


def test_what_the_platform_did_not_count_is_neither_met_nor_missing(qtbot: QtBot, kit: Kit) -> None:
    samples = tuple(replace(sample, counted=sample.value is not None) for sample in views.months(4.4, None, 4.1))
    marks = SampleMarks(kit, samples, digits=2)
    qtbot.addWidget(marks)
    assert marks.accessibleName() == "08-31: met, 4.40; 09-30: no formal score; 10-31: missed, 4.10"
    status = replace(views.status("A"), samples=samples, fails_next=0.3)
    assert missing_words(status) == ""
    assert ("Chance that it fails then", "30%") in list(facts(status, 2))
    assert missing_words(replace(status, samples=views.months(None, None, 4.1))) == "2 values are missing"


def test_room_and_days_in_words() -> None:
    status = views.status("A")
    assert (room_words(status), left_words(status)) == ("", "")
    assert [room_words(replace(status, room=room)) for room in (0, 1, 2)] == [
        "no miss is left", "may miss 1 more", "may miss 2 more",
    ]  # fmt: skip


def test_details_are_not_cut_in_a_page(qtbot: QtBot, every_kit: Kit) -> None:
    panel = AssessmentPanel(every_kit)
    page = every_kit.page(panel)
    qtbot.addWidget(page)
    page.resize(every_kit.theme.scaled(360) + 48, 500)
    with qtbot.waitExposed(page):
        page.show()
    panel.show_view(views.trend(views.statuses()), "total")
    for _ in range(3):
        details(panel)
    for label in panel._below.findChildren(Label):
        assert label.height() >= (label.heightForWidth(label.width()) if label.wordWrap() else 0), label.text()
