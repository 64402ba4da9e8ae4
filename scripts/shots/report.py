"""Pictures of the dialog that asks which report is wanted: a month, days of one's own, and while it is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from seller_toolkit.gui.dialogs.report import ReportDialog
from seller_toolkit.services.jobs import JobContext, Progress
from seller_toolkit.services.reports import report_offer
from seller_toolkit.services.reports.report_choice import ReportChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.shots.studio import Studio
    from seller_toolkit.gui.dialogs.report import ReportWish
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.reports.report_offer import PeriodData
    from seller_toolkit.services.reports.report_periods import ReportPeriod

JOB = JobContext()


class Slow:
    """A maker that never comes to an end."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def ask_data(
        self, shops: tuple[int, ...], period: ReportPeriod, done: Callable[[PeriodData], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """What the store says."""
        done(report_offer.period_data(JOB, self._studio.workspace, shops, period).value)
        ended()

    def ask_path(self, suggested: str) -> Path | None:
        """Where a user might put it."""
        return Path(suggested)

    def make(self, wish: ReportWish, choice: ReportChoice) -> None:
        """Begin, and no more."""

    def stop(self) -> None:
        """Nothing runs."""


def shoot_report(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The dialog in three states."""
    offer = report_offer.report_offer(JOB, studio.workspace).value
    for what, choice, chosen in (
        ("report", ReportChoice(), offer.shops[0].id),
        ("report-days", ReportChoice("custom", "2026-10-05", "2026-11-05"), None),
    ):
        dialog = ReportDialog.ask(studio.kit, window, offer, chosen=chosen, choice=choice, maker=Slow(studio))
        studio.settle()
        studio.grab(dialog, folder / f"dialog-{what}-{name}.png")
        if chosen is None:
            save = dialog.findChild(QPushButton, "save")
            assert save is not None
            save.click()
            dialog.show_progress(Progress(3, 8, offer.shops[0].name))
            studio.settle()
            studio.grab(dialog, folder / f"dialog-report-busy-{name}.png")
            dialog.show_end(made=True)
        studio.leave(dialog)
