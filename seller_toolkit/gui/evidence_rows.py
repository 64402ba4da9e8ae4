"""Opens the rows behind a number in front of the window: counted by a job, exported, followed to their files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.evidence import EvidenceDialog
from seller_toolkit.gui.dialogs.source import SourceDialog
from seller_toolkit.gui.dialogs_port import Dialogs, table_kinds
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk, score_desk

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.scores.evidence import EvidenceAt, EvidenceView
    from seller_toolkit.services.scores.provenance import ValueSource


Run: TypeAlias = Callable[..., None]
"""`MainWindow.run`: runs `job(context, workspace, *arguments)`; `done` gets its outcome."""


class EvidenceRows(QObject):
    """Shows an `EvidenceAt` as a dialog of `window`. `open_batch` is given the number of an import to be opened."""

    def __init__(
        self,
        window: QWidget,
        kit: Kit,
        dialogs: Dialogs,
        *,
        run: Run,
        notice: Callable[[str], object],
        open_batch: Callable[[int], object],
    ) -> None:
        super().__init__(window)
        self._window, self._kit, self._dialogs, self._run = window, kit, dialogs, run
        self._notice, self._open_batch = notice, open_batch

    @Slot(object)
    def show(self, at: EvidenceAt) -> None:
        """Read the rows, and show them when they are there."""

        def tell(outcome: Outcome[EvidenceView]) -> None:
            self._tell(outcome.value)

        self._run(score_desk.evidence, at, done=tell)

    def _tell(self, view: EvidenceView) -> None:
        dialog = EvidenceDialog.tell(
            self._kit,
            self._window,
            view,
            export=lambda: self._export(view),
            open_source=lambda place: self._find_source(dialog, view, place),
        )

    def _find_source(self, dialog: EvidenceDialog, view: EvidenceView, place: int) -> None:
        def open_batch(batch: int) -> None:
            dialog.accept()
            self._open_batch(batch)

        def tell(outcome: Outcome[ValueSource]) -> None:
            SourceDialog.tell(self._kit, dialog, outcome.value, open_batch=open_batch)

        self._run(score_desk.evidence_source, view, place, done=tell)

    def _export(self, view: EvidenceView) -> None:
        kinds = table_kinds()
        path = self._dialogs.ask_save(f"{view.title}.xlsx".replace("/", "-"), kinds)
        if path is not None:
            self._run(score_desk.evidence_document, view.at, done=lambda made: self._write(made.value, path))

    def _write(self, report: Report, path: Path) -> None:
        words = translate("Window", "Saved as {file}").format(file=path.name)
        self._run(document_desk.write_document, report, path, done=lambda _: self._notice(words), uses_store=False)
