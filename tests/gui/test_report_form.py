"""The monthly report as its user asks for it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.gui.dialogs.report import ReportDialog
from seller_toolkit.gui.report_form import ReportForm
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.services.desks import report_desk
from seller_toolkit.services.jobs import Progress
from seller_toolkit.services.reports.report_choice import choice_of
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace
from tests.gui.front import Front
from tests.unit.app.small_report import SmallReports


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> SmallReports:
    made = SmallReports()
    monkeypatch.setattr(report_desk, "period_document", made)
    return made


@pytest.fixture
def window(qtbot: QtBot, kit: Kit, demo: Workspace, small: SmallReports) -> Front:
    made = Front(demo, kit)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window: Front) -> ReportDialog:
    window.report.open()
    return window.report.dialog


def press(dialog: ReportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def segment(dialog: ReportDialog, name: str, place: int) -> None:
    track = dialog.findChild(Segments, name)
    assert isinstance(track, Segments)
    QTest.mouseClick(track.findChildren(QAbstractButton)[place], Qt.MouseButton.LeftButton)


def test_it_opens_on_the_last_complete_month_of_all_shops(dialog: ReportDialog) -> None:
    assert (dialog.shops, dialog.period) == ((), ReportPeriod.month("2026-10"))
    assert dialog.shop.text() == "All own shops"
    assert "scores of 31 of 31 days" in dialog.has.words()
    assert "Missing: " in dialog.lacks.words()
    assert dialog.yes.isEnabled()


def test_the_chosen_shop_is_the_one_at_first(window: Front) -> None:
    shop = window.selection.shops[1]
    window.selection.choose_shop(shop.id)
    window.report.open()
    assert window.report.dialog.shops == (shop.id,)


def test_enter_shows_the_preview(dialog: ReportDialog, window: Front, small: SmallReports) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [report.title for report in window.previews] == ["2026-10-01 – 2026-10-31"]
    assert not dialog.isVisible()
    assert len(small.asked[0][0]) == 2


def test_data_that_come_later_leave_enter_with_the_preview(
    window: Front, small: SmallReports, monkeypatch: pytest.MonkeyPatch
) -> None:
    later: list[Callable[[], None]] = []
    ask = ReportForm.ask_data

    def slow(form: ReportForm, *asked: Any) -> None:
        later.append(lambda: ask(form, *asked))

    monkeypatch.setattr(ReportForm, "ask_data", slow)
    window.report.open()
    dialog = window.report.dialog
    assert not dialog.yes.isEnabled()
    later[0]()
    assert dialog.focusWidget() is dialog.yes
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert len(window.previews) == 1


@pytest.mark.parametrize(("place", "first", "last"), [(1, "2026-10-19", "2026-10-25"), (2, "2026-07-01", "2026-09-30")])
def test_another_kind_offers_its_own_periods(dialog: ReportDialog, place: int, first: str, last: str) -> None:
    segment(dialog, "kind", place)
    period = dialog.period
    assert period is not None
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)
    second = dialog.which.options_menu.actions()[2]
    second.trigger()
    assert dialog.period is not None
    assert dialog.period.last < period.first


def test_days_of_one_s_own(dialog: ReportDialog, window: Front, small: SmallReports) -> None:
    segment(dialog, "kind", 3)
    assert not dialog.which.isVisible()
    dialog.first.setDate(QDate(2026, 10, 20))
    dialog.last.setDate(QDate(2026, 10, 10))
    assert "after the last" in dialog.lacks.words()
    assert not dialog.yes.isEnabled()
    dialog.last.setDate(QDate(2026, 10, 24))
    assert "scores of 5 of 5 days" in dialog.has.words()
    press(dialog, "yes")
    assert small.asked[0][1] == ReportPeriod("custom", date(2026, 10, 20), date(2026, 10, 24))


def test_days_without_data_cannot_be_reported(dialog: ReportDialog) -> None:
    segment(dialog, "kind", 3)
    dialog.first.setDate(QDate(2020, 1, 1))
    dialog.last.setDate(QDate(2020, 1, 31))
    assert "no data" in dialog.lacks.words()
    assert not dialog.yes.isEnabled()
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("place", "suffix", "begins"), [(0, ".pdf", b"%PDF"), (1, ".html", b"<!"), (2, ".xlsx", b"PK")]
)
def test_each_format_is_saved_and_the_choice_kept(
    dialog: ReportDialog, window: Front, demo: Workspace, tmp_path: Path, place: int, suffix: str, begins: bytes
) -> None:
    segment(dialog, "format", place)
    window.dialogs.answer("ask_save", tmp_path / f"r{suffix}")
    press(dialog, "save")
    assert window.dialogs.asked[-1].words == (f"report-2026-10{suffix}",)
    assert (tmp_path / f"r{suffix}").read_bytes().startswith(begins)
    assert not dialog.isVisible()
    assert f"r{suffix}" in window.said[-1]
    assert choice_of(demo.settings["report_options"]).suffix == suffix
    window.report.open()
    assert window.report.dialog.format.chosen_index == place


def test_no_place_to_save_makes_nothing(dialog: ReportDialog, window: Front, small: SmallReports) -> None:
    window.dialogs.answer("ask_save", None)
    press(dialog, "save")
    assert (dialog.isVisible(), small.asked) == (True, [])


@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_a_file_that_cannot_be_written_is_told_in_the_dialog(
    dialog: ReportDialog, window: Front, tmp_path: Path, suffix: str
) -> None:
    window.dialogs.answer("ask_save", tmp_path / "gone" / f"r{suffix}")
    press(dialog, "save")
    assert "cannot be written" in dialog.lacks.words()
    assert dialog.isVisible()
    assert dialog.yes.isEnabled()


def test_what_the_service_refuses_is_told_in_the_dialog(dialog: ReportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise UserError("report.no_shop")

    monkeypatch.setattr(report_desk, "period_document", refuse)
    press(dialog, "yes")
    assert "no own shop" in dialog.lacks.words()
    assert dialog.isVisible()


def test_work_shows_its_progress_and_can_be_stopped(
    dialog: ReportDialog, window: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int, bool, str]] = []

    def stopped(context: object, *_arguments: object) -> None:
        dialog.show_progress(Progress(3, 8, "reviews"))
        seen.append((dialog._stage.words(), dialog._bar.value(), dialog.yes.isEnabled(), dialog.no.text()))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        raise Cancelled

    monkeypatch.setattr(report_desk, "period_document", stopped)
    press(dialog, "yes")
    assert seen == [("reviews", 3, False, "Stop")]
    assert "Stopped" in dialog.lacks.words()
    assert dialog.no.text() == "Cancel"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_empty_store_says_what_to_do(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    window = Front(make_workspace(tmp_path / "store.db"), kit)
    qtbot.addWidget(window)
    window.report.open()
    assert "Import a file first" in window.said[-1]
