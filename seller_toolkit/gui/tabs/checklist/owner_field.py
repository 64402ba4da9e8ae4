"""Who does it: a name that can be typed, with the roles and the names that stand on other tasks to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy

from seller_toolkit.domain.tasks import ROLES
from seller_toolkit.i18n.collation import in_order
from seller_toolkit.i18n.labels import role_label
from seller_toolkit.i18n.translate import translate


def owners_offered(names: Sequence[str]) -> tuple[str, ...]:
    """The four roles, then the other names in order."""
    roles = tuple(role_label(role) for role in ROLES)
    return roles + tuple(in_order({name for name in names if name} - set(roles)))


class OwnerField(QComboBox):
    """`committed`: Enter, the field was left, or a name was chosen."""

    committed = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Checklist", "Owner"))
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(placeholder or translate("Checklist", "Nobody yet"))
        self._edit.editingFinished.connect(self.committed)
        self.setLineEdit(self._edit)
        self.activated.connect(lambda _place: self.committed.emit())
        self.offer(())

    def offer(self, names: Sequence[str]) -> None:
        """Offer other names beside the roles; the text stays."""
        offered = owners_offered(names)
        if offered == tuple(self.itemText(place) for place in range(self.count())):
            return
        text = self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self.addItems(list(offered))
            self.setCurrentIndex(-1)
            self.setEditText(text)

    def text(self) -> str:
        """The name without spaces around it."""
        return self.currentText().strip()

    def set_text(self, name: str) -> None:
        """Show another name; nothing is emitted."""
        self.setCurrentIndex(self.findText(name))
        self.setEditText(name)

    def select_all(self) -> None:
        """Select the name, so that typing replaces it."""
        self._edit.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change an owner that lies under the pointer."""
        event.ignore()
