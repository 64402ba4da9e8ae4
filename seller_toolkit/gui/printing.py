"""Printing: a preview of a report as pages, from which it is printed or kept as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from seller_toolkit.domain.report import Report


class Printing(QObject):
    """Shows previews in front of the window. The printer is kept: a preview whose printer is collected crashes Qt."""

    previewed = Signal(object)  # a Report that is shown as pages

    def __init__(self, window: QWidget, kit: Kit) -> None:
        super().__init__(window)
        self._window, self._kit = window, kit
        self._printer: QPrinter | None = None
        self._report: Report | None = None
        self.dialog: QPrintPreviewDialog | None = None

    @Slot(object)
    def preview(self, report: Report) -> None:
        """Show the pages of `report` on the paper that it is made for; the dialog prints them, on paper or into a PDF.

        Paper or orientation that the user chooses there instead holds: the pages are shrunk where they must be.
        """
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # start-up: one more library of Qt

        from seller_toolkit.reports.exporters.pdf import (
            set_paper,
        )  # start-up: openpyxl and matplotlib by its neighbours

        self._report = report
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(report, self._printer)
        self._printer.setDocName(report.title)
        self.dialog = QPrintPreviewDialog(self._printer, self._window)
        self.dialog.setWindowTitle(report.title)
        self.dialog.resize(960, 760)
        self.dialog.paintRequested.connect(self._paint)
        _name_parts(self.dialog)
        self.dialog.open()
        self.previewed.emit(report)

    def _paint(self, printer: QPrinter) -> None:
        from seller_toolkit.reports.exporters.pdf import paint  # start-up: openpyxl and matplotlib by its neighbours

        if self._report is not None:
            paint(self._report, printer)


def _name_parts(dialog: QPrintPreviewDialog) -> None:
    """Qt's preview says nothing of its fields to readers."""
    for view in dialog.findChildren(QGraphicsView):
        view.setAccessibleName(translate("Printing", "Pages"))
    for field in dialog.findChildren(QLineEdit):
        field.setAccessibleName(translate("Printing", "Page"))
    for choice in dialog.findChildren(QComboBox):
        choice.setAccessibleName(translate("Printing", "Size of the pages"))
