"""What every dialog does that stores what was typed: closes when it is stored, and asks twice before it is dropped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.domain.imports import Receipt


class EntryDialog(QDialog):
    """A dialog overrides `has_unsaved` and `show_state`, sets `storing` when it hands over what was typed, and gives its keeper
    `on_saved` and `on_ended`. `done_with` gets the receipts.
    """

    def __init__(self, window: QWidget | None, done_with: Callable[[Sequence[Receipt]], None]) -> None:
        super().__init__(window)
        self._done_with = done_with
        self.warned, self.storing, self.gone = False, False, False
        self.finished.connect(self._on_finished)

    @property
    def has_unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Draw what depends on `warned`, `storing` and what was typed."""
        raise NotImplementedError

    def on_saved(self, receipts: Sequence[Receipt]) -> None:
        """It is stored: close, and hand the receipts on."""
        if not self.gone:
            self.accept()
        self._done_with(receipts)

    def on_ended(self) -> None:
        """The storing has ended, whichever way."""
        self.storing = False
        if not self.gone:
            self.show_state()

    def reject(self) -> None:
        """Esc and Cancel; what was typed is dropped only at the second one."""
        if self.has_unsaved and not self.warned:
            self.warned = True
            self.show_state()
            return
        super().reject()

    @Slot()
    def _on_finished(self) -> None:
        self.gone = True
