"""What stands where there is nothing yet: what you will get, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down


class EmptyState(QFrame):
    """Icon, title, text and actions in the middle; `below` stands under a line (where each platform hides its export).

    `framed` draws the dashed frame of a place that takes drops. The first action should be the primary one.
    """

    def __init__(
        self,
        kit: Kit,
        icon: str,
        title: str,
        text: str,
        *,
        actions: Sequence[QWidget] = (),
        below: QWidget | None = None,
        framed: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", "drop" if framed else "clear")
        self.title = kit.text(title, "title" if framed else "section", wrap=True)
        self.text = kit.text(text, tone="muted", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setMinimumWidth(kit.theme.scaled(240))
        picture = kit.icon(icon, "accent" if framed else "muted", size=40 if framed else 28)
        column = down(None, across(None, picture, None), 4, self.title, self.text, gap=8, parent=self)
        column.setContentsMargins(*((48, 40, 48, 32) if framed else (24, 24, 24, 24)))
        if actions:
            column.addSpacing(8)
            column.addLayout(across(None, *actions, None))
        if below is not None:
            column.addSpacing(16)
            column.addWidget(kit.line())
            column.addSpacing(8)
            column.addLayout(across(None, below, None))
        column.addStretch(1)
        self._width = kit.theme.scaled(640) if framed else 0
        if framed:
            self.setMaximumWidth(self._width)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._width, 0))
