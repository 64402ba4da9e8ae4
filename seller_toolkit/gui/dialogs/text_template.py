"""The texts that help with tasks: found, read, copied, printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QStackedLayout, QWidget

from seller_toolkit.domain.tasks import TEMPLATE_KINDS, TextTemplate
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.knowledge.choose import SearchField, matches
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.checklist.pieces import Caution
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.place_marks import PlaceMarks
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.labels import template_kind_label
from seller_toolkit.i18n.translate import language, translate

SIZE = (940, 620)  # pixels at 100 %
LIST_WIDTH = 300
PLACES = QRegularExpression(r"【[^】]*】|\[[^\]\n]*\]")
"""Places that are to be filled in."""


class TextTemplateDialog(QDialog):
    """Opens beside the window and does not block it. `print_wished` carries the TextTemplate that is shown."""

    print_wished = Signal(object)

    @classmethod
    def tell(
        cls, kit: Kit, window: QWidget | None, templates: Sequence[TextTemplate], wanted: str = ""
    ) -> TextTemplateDialog:
        """Show the texts, the one with the id `wanted` in front, and return at once."""
        dialog = cls(kit, window, templates, wanted)
        dialog.show()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, templates: Sequence[TextTemplate], wanted: str = "") -> None:
        super().__init__(window)
        self.kit = kit
        self.templates = {one.id: one for one in sorted(templates, key=lambda one: TEMPLATE_KINDS.index(one.kind))}
        self.shown: TextTemplate | None = None
        self.setObjectName("text-templates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Templates", "Texts"))
        self.search = SearchField(kit)
        self.table = Table(kit, [TableColumn("", sortable=False)], header=False, inset=12, row_height=44, many=False)
        self.table.setObjectName("templates")
        self.table.setAccessibleName(translate("Templates", "Texts"))
        left = boxed(down(self.search, (kit.framed(self.table), 1), gap=8))
        left.setFixedWidth(kit.theme.scaled(LIST_WIDTH))
        body = QWidget()
        body.setProperty("role", "clear")
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._build_nothing())
        self._stack.addWidget(self._build_text())
        down(
            across(left, (body, 1), gap=16), self._build_foot(), gap=14, margins=(24, 20, 24, 18), parent=self
        )  # fmt: skip
        self.search.textChanged.connect(lambda _words: self._show_list())
        self.search.left_down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.table.row_chosen.connect(self._on_row)
        let_enter_press(self, self.copy)
        self._show_list()
        self.show_template(wanted if wanted in self.templates else next(iter(self.templates), ""))
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self.copy.setFocus()

    def show_template(self, key: str) -> None:
        """Show the text with this id, where there is one."""
        template = self.templates.get(key)
        self.shown = template
        self._stack.setCurrentIndex(0 if template is None else 1)
        for button in (self.copy, self.print_button):
            button.setEnabled(template is not None)
        if template is None:
            return
        words = language()
        self.table.select_row_id(key)
        self.title.set_words(template.title.of(words))
        self.use.set_words(template.use.of(words))
        self.text.setPlainText(template.text.of(words))
        self.caution.show_words(template.note.of(words) if template.note else "")
        self._say("")

    # --- inside

    def _build_nothing(self) -> QWidget:
        words = translate("Templates", "The program brings no texts in this version.")
        return EmptyState(self.kit, "file-list-3-line", translate("Templates", "There is no text to show"), words)

    def _build_text(self) -> QWidget:
        kit = self.kit
        self.title = kit.text("", "title", wrap=True)
        self.title.setObjectName("title")
        self.use = kit.text("", tone="muted", wrap=True, selectable=True)
        self.use.setObjectName("use")
        self.text = QPlainTextEdit()
        self.text.setObjectName("text")
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(translate("Templates", "Text"))
        self._places = PlaceMarks(kit, self.text, PLACES)
        self.caution = Caution(kit)
        self.caution.setObjectName("caution")
        return boxed(down(self.title, self.use, (self.text, 1), self.caution, gap=10))

    def _build_foot(self) -> QWidget:
        kit = self.kit
        self.said = kit.text("", tone="muted", elide=True)
        self.said.setObjectName("said")
        self.copy = kit.button(translate("Templates", "Copy text"), "primary", icon="file-copy-line")
        self.copy.setObjectName("copy")
        self.print_button = kit.button(translate("Templates", "Print…"), icon="printer-line")
        self.print_button.setObjectName("print")
        close = kit.button(translate("Templates", "Close"))
        close.setObjectName("close")
        self.copy.clicked.connect(self._copy)
        self.print_button.clicked.connect(lambda: self.print_wished.emit(self.shown))
        close.clicked.connect(self.accept)
        return boxed(across(self.said, None, close, self.print_button, self.copy))

    def _show_list(self) -> None:
        words = language()
        shown = [
            one
            for one in self.templates.values()
            if matches(self.search.text(), one.title.of(words), one.use.of(words), template_kind_label(one.kind))
        ]
        rows = [
            (Cell(one.title.of(words), sub=template_kind_label(one.kind), tip=one.title.of(words)),) for one in shown
        ]
        self.table.set_rows(rows, [one.id for one in shown])

    def _on_row(self, key: object) -> None:
        if self.shown is None or self.shown.id != key:
            self.show_template(str(key))

    def _copy(self) -> None:
        if self.shown is not None:
            QGuiApplication.clipboard().setText(self.shown.text.of(language()))
            self._say(translate("Templates", "Copied. Fill in the marked places before you send it."))

    def _say(self, words: str) -> None:
        self.said.set_words(words)
