"""What the checklist tab does with effects: asks for them, for the page of all tasks and for the one in the details."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.checklist.effect_piece import EffectPiece
from seller_toolkit.gui.tabs.checklist.helped import HelpedPanel
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.tasks.task_effects import HelpedView, TaskEffect


class EffectsWork(QObject):
    """Owns the page and the piece; the tab puts them where they are seen."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._view: HelpedView | None = None
        self._asked = 0
        self.panel, self.piece = HelpedPanel(tab.kit), EffectPiece(tab.kit)
        self.panel.wanted.connect(self._ask)
        self.panel.copied.connect(self._tell_copied)
        self.panel.print_requested.connect(self._print)
        self.panel.export_requested.connect(self._export)

    @Slot(object)
    def show_task(self, task: int | None) -> None:
        """Tell in the details what this task did; None: there is nothing to tell."""
        self._asked = task or 0
        self.piece.show_effect(None)
        if task is not None:
            self._tab.run(task_desk.effect_of, task, done=self._show_effect, replaces="effect")

    @Slot(object)
    def _show_effect(self, effect: TaskEffect) -> None:
        if self._asked:  # else the user looks at a task without one by now
            self.piece.show_effect(effect)

    @Slot(int)
    def _ask(self, shop: int) -> None:
        self._tab.run(task_desk.what_helped, shop, done=self._show, replaces="helped")

    @Slot(object)
    def _show(self, view: HelpedView) -> None:
        self._view = view
        self.panel.show_helped(view)

    @Slot()
    def _print(self) -> None:
        self._with_document(self._tab.context.wishes.print_requested.emit)

    @Slot()
    def _export(self) -> None:
        if self._view is None:
            return
        kinds = (FileKind("Excel", (".xlsx",)), FileKind("CSV", (".csv",)), FileKind("PDF", (".pdf",)))
        path = self._tab.context.dialogs.ask_save(f"effects-{self._view.today:%Y-%m-%d}.xlsx", kinds)
        if path is not None:
            self._with_document(partial(self._save, path))

    def _save(self, path: Path, report: Report) -> None:
        self._tab.save(report, path)

    def _with_document(self, use: Callable[[Report], None]) -> None:
        if self._view is not None:
            self._tab.run(task_desk.helped_document, self._view, done=use)

    @Slot(int)
    def _tell_copied(self, rows: int) -> None:
        self._tab.context.wishes.notice.emit(translate("Due", "Copied: {count} rows").format(count=number(rows)))
