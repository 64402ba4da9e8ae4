"""Which files help, and where each platform hides them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_fitting, room_for
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.imports.import_log import Export

WIDTH = 760  # pixels at 100 %


class ExportGuide(QWidget):
    """A line for each kind of data: what it is called on Tmall and Taobao, and on Douyin."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setProperty("role", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for column, stretch in enumerate((0, 1, 1)):
            self._grid.setColumnStretch(column, stretch)

    def show_exports(self, exports: Sequence[Export]) -> None:
        """Fill the lines, the most helpful kind first; once."""
        if self._grid.count():
            return
        top = Qt.AlignmentFlag.AlignTop
        heads = ("", translate("Import", "Tmall, Taobao"), translate("Import", "Douyin"))
        for column, words in enumerate(heads):
            self._grid.addWidget(self.kit.text(words, "caption", "muted"), 0, column)
        for row, export in enumerate(exports, 1):
            self._grid.addWidget(self.kit.text(export.label, "strong"), row, 0, top)
            for column, platform in enumerate(("tmall", "douyin"), 1):
                self._grid.addWidget(self.kit.text(export.files[platform], tone="muted", wrap=True), row, column, top)
        self._grid.setRowStretch(len(exports) + 1, 1)


class ExportGuideDialog(QDialog):
    """The guide in front of a window; does not block."""

    @classmethod
    def tell(cls, kit: Kit, window: QWidget | None, exports: Sequence[Export]) -> ExportGuideDialog:
        """Show the guide and return at once."""
        dialog = cls(kit, window, exports)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, exports: Sequence[Export]) -> None:
        super().__init__(window)
        self.setObjectName("export-guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = translate("Import", "Which files to export")
        self.setWindowTitle(title)
        guide = ExportGuide(kit)
        guide.show_exports(exports)
        close = kit.button(translate("Import", "Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        heading = kit.text(title, "title")
        body = Scrolled(guide)
        down(heading, (body, 1), across(None, close), gap=16, margins=(24, 20, 24, 18), parent=self)
        self.setFixedWidth(min(kit.theme.scaled(WIDTH), room_for(self).width()))
        open_fitting(self, body, self.width())
        if body.lack > 0:
            body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keys
            body.setAccessibleName(title)
