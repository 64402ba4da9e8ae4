"""Texts that are typed and not yet kept, by the form that they stand in: there again when the form is opened after a crash."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

MOST = 50
"""So many texts are kept, the latest ones."""


class Drafts(QObject):
    """A form says what is typed, and when that is stored or dropped; `DraftKeeper` writes it down.

    Keys: "reply:12" and "case-note:12" with the number of a review, "new-review", "pasted-texts", "new-task".
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, str] = {}

    def typed(self, key: str, text: str) -> None:
        """A form holds this text now; an empty one is none."""
        if not text.strip():
            self.done(key)
        elif self.texts.get(key) != text:
            self.texts.pop(key, None)
            self.texts[key] = text
            for old in list(self.texts)[:-MOST]:
                del self.texts[old]
            self.changed.emit()

    def done(self, key: str) -> None:
        """What stood in a form is stored, used or dropped."""
        if self.texts.pop(key, None) is not None:
            self.changed.emit()

    def of(self, key: str) -> str:
        """What stood in a form and is kept nowhere else; "" where there is nothing."""
        return self.texts.get(key, "")

    def take_over(self, kept: Mapping[str, str]) -> None:
        """What an earlier run of the program left; what was typed since then counts more."""
        self.texts = {**kept, **self.texts}
