"""The sheet of keys in front of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.shortcut_sheet import KeyGroup

SIZE = (900, 640)  # pixels at 100 %
_KEYS = 132
_HEAD = 2  # lines that a group's title takes


class ShortcutsDialog(QDialog):
    """Two columns of groups; does not block. `print_wished` when it is wanted on paper."""

    print_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None, groups: Sequence[KeyGroup]) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Shortcuts", "Keyboard shortcuts")
        self.setWindowTitle(title)
        self._kit = kit
        self.paper = kit.button(translate("Shortcuts", "Print…"), icon="printer-line")
        self.paper.setObjectName("print-keys")
        self.paper.clicked.connect(lambda _on=False: self.print_wished.emit())
        close = kit.button(translate("Shortcuts", "Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        left, right = halves(groups)
        columns = Beside(kit, (1, 1), (self._column(left), self._column(right)), gap=32)
        area = Scrolled(boxed(down(columns, None, margins=(12, 8, 12, 8))))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(title)
        down(
            kit.text(title, "title"),
            (area, 1),
            across(self.paper, None, close),
            gap=16,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        let_enter_press(self, close)
        open_at(self, kit.theme.scaled(SIZE[0]), kit.theme.scaled(SIZE[1]))

    def _column(self, groups: Sequence[KeyGroup]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self._kit.theme.scaled(_KEYS))
        grid.setColumnStretch(1, 1)
        row, top = 0, Qt.AlignmentFlag.AlignTop
        for group in groups:
            if row:
                grid.setRowMinimumHeight(row, self._kit.theme.scaled(10))
                row += 1
            grid.addWidget(self._kit.text(group.title, "section"), row, 0, 1, 2)
            for line in group.lines:
                row += 1
                grid.addWidget(self._kit.text(line.keys, "strong"), row, 0, top)
                grid.addWidget(self._kit.text(line.deed, tone="muted", wrap=True), row, 1, top)
            row += 1
        grid.setRowStretch(row, 1)
        return boxed(grid)


def halves(groups: Sequence[KeyGroup]) -> tuple[tuple[KeyGroup, ...], tuple[KeyGroup, ...]]:
    """The groups in their order, parted where the two columns are most alike in length."""
    sizes = [len(group.lines) + _HEAD for group in groups]
    cut = min(range(len(groups) + 1), key=lambda at: abs(sum(sizes[:at]) - sum(sizes[at:])))
    return tuple(groups[:cut]), tuple(groups[cut:])
