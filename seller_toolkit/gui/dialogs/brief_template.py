"""The template of the day's brief: its text with parts in braces, beside it what it says with today's data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRegularExpression, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QPlainTextEdit, QWidget

from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.one_question import OneQuestion
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.place_marks import PlaceMarks
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.brief import Brief

SIZE = (900, 640)  # pixels at 100 %
COLUMNS = 4
PLACES = QRegularExpression(r"\{\w+\}")


class TemplateKeeper(Protocol):
    """Whoever puts the parts in and keeps the template; `failed` says what is wrong with it."""

    def ask_reworded(
        self, brief: Brief, template: str, done: Callable[[Brief], None], failed: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """The same brief by another template."""
        ...

    def keep_template(self, template: str, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        """Make briefs by this template from now on; "" is the program's."""
        ...


class BriefTemplateDialog(QDialog):
    """日报模板. The preview follows the typing; Ctrl+Enter saves, Esc leaves everything as it was."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, brief: Brief, *, keeper: TemplateKeeper, done: Callable[[], None]
    ) -> BriefTemplateDialog:
        """Open over a window and return at once; `done` is called when a template was kept."""
        dialog = cls(kit, window, brief, keeper=keeper, done=done)
        dialog.open()
        dialog.template.setFocus()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, brief: Brief, *, keeper: TemplateKeeper, done: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self.kit, self._brief, self._keeper, self._done = kit, brief, keeper, done
        self._over = False
        self._question = OneQuestion[str, "Brief"](self._ask, lambda _template, brief: self._show(brief))
        self.setObjectName("brief-template")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Brief", "Template of the brief"))
        words = translate(
            "Brief", "Words in braces are filled in; a line whose parts are all empty is left out."
        )  # fmt: skip
        title = kit.text(translate("Brief", "Template of the brief"), "title")
        head = boxed(down(title, kit.text(words, tone="muted", wrap=True), gap=4))
        body, foot = self._build_body(), self._build_foot()
        down(head, (body, 1), self._build_parts(), self.wrong, foot, gap=12, margins=(24, 18, 24, 18), parent=self)
        let_enter_press(self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)
        self.finished.connect(self._on_finished)
        self.template.textChanged.connect(self._on_typed)
        self.template.setPlainText(brief.template)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    # --- building

    def _build_body(self) -> QWidget:
        kit = self.kit
        self.template = QPlainTextEdit()
        self.template.setObjectName("template")
        self.template.setTabChangesFocus(True)
        self.template.setAccessibleName(translate("Brief", "Template"))
        self._parts = PlaceMarks(kit, self.template, PLACES)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("preview")
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(translate("Brief", "Preview"))
        self.extent = kit.text("", "caption", "muted")
        shown = kit.text(translate("Brief", "What it says with today's data"), "strong")
        left = down(kit.text(translate("Brief", "Template"), "strong"), (self.template, 1), gap=6)
        right = down(across(shown, None, self.extent), (self.preview, 1), gap=6)
        self.wrong = kit.text("", tone="critical", wrap=True)
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        return boxed(across((left, 1), (right, 1), gap=16))

    def _build_parts(self) -> QWidget:
        """A button for each part, which puts it where the cursor stands."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, (name, words) in enumerate(self._brief.labels):
            button = self.kit.button(words, "link", tip=f"{{{name}}}")
            button.setObjectName(f"part-{name}")
            button.clicked.connect(lambda _on=False, part=name: self._insert(part))
            grid.addWidget(button, place // COLUMNS, place % COLUMNS, Qt.AlignmentFlag.AlignLeft)
        title = self.kit.text(translate("Brief", "Insert a part"), "strong")
        return boxed(down(title, grid, gap=6))

    def _build_foot(self) -> QWidget:
        kit = self.kit
        self.back = kit.button(translate("Brief", "Back to the program's"), icon="arrow-go-back-line")
        self.back.setObjectName("back")
        self.save = kit.button(translate("Brief", "Save"), "primary")
        self.save.setObjectName("save")
        cancel = kit.button(translate("Brief", "Cancel"))
        cancel.setObjectName("cancel")
        self.back.clicked.connect(lambda: self.template.setPlainText(self._brief.program_template))
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        return boxed(across(self.back, None, cancel, self.save))

    # --- what happens

    def _insert(self, name: str) -> None:
        self.template.insertPlainText(f"{{{name}}}")
        self.template.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self._question.put(self.template.toPlainText())

    def _ask(self, template: str, done: Callable[[Brief], None], ended: Callable[[], None]) -> None:
        self._keeper.ask_reworded(self._brief, template, done, self._say_wrong, ended)

    def _show(self, brief: Brief) -> None:
        self.preview.setPlainText(brief.text)
        lines = len(brief.text.splitlines())
        self.extent.set_words(translate("Brief", "{count} lines").format(count=number(lines)))
        self.wrong.hide()
        self.save.setEnabled(True)

    def _say_wrong(self, error: UserError) -> None:
        if self._over:
            return
        self.wrong.set_words(error_text(error.code, error.params))
        self.wrong.show()
        self.save.setEnabled(False)

    @Slot()
    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        template = self.template.toPlainText().strip()
        own = "" if template == self._brief.program_template.strip() else template
        self._keeper.keep_template(own, self._on_kept, self._say_wrong)

    def _on_kept(self) -> None:
        self._done()
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._over = True
        self._question.close()
