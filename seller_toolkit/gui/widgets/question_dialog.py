"""Small dialogs: tell, confirm, choose one, ask for a line. Text is always plain text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_fitting, room_for
from seller_toolkit.i18n.translate import translate

_WIDTH = 440
_SCROLL_AFTER = 8  # options


class QuestionDialog(QDialog):
    """Title, text, a body, and at the foot: no (Esc) and yes (Enter). Modal to its window.

    Text and body scroll where the screen is too low for them.
    """

    def __init__(self, kit: Kit, window: QWidget | None, *, title: str, text: str, yes: str, no: str = "") -> None:
        super().__init__(window)
        self.kit = kit
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setMinimumWidth(kit.theme.scaled(_WIDTH))
        self.yes = kit.button(yes, "primary")
        self.yes.setObjectName("yes")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.foot = across(None, gap=8)
        if no:
            self.no = kit.button(no)
            self.no.setObjectName("no")
            self.no.setAutoDefault(False)
            self.no.clicked.connect(self.reject)
            self.foot.addWidget(self.no)
        self.foot.addWidget(self.yes)
        said = kit.text(text, wrap=True, selectable=True)
        said.setObjectName("text")
        said.setVisible(bool(text))
        self.body = down(gap=8)
        heading = kit.text(title, "section", wrap=True)
        self._inside = Scrolled(boxed(down(said, self.body, gap=12)))
        down(heading, (self._inside, 1), 4, self.foot, gap=12, margins=(24, 20, 24, 20), parent=self)
        self.yes.setFocus()  # within the dialog by now; else Qt would begin at the words, with a caret behind them

    def showEvent(self, event: QShowEvent) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            open_fitting(self, self._inside, self.width())
        super().showEvent(event)

    def make_room(self) -> None:
        """Grow where the body has become higher than there is room for."""
        layout = self.layout()
        if self.isVisible() and layout is not None:
            layout.activate()
            self.resize(self.width(), min(room_for(self).height(), self.height() + max(0, self._inside.lack)))


class MessageDialog(QuestionDialog):
    """Words and one or two buttons; details behind them can be read and copied."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, title: str, text: str, yes: str) -> bool:
        """Whether the user pressed `yes`."""
        dialog = cls(kit, window, title=title, text=text, yes=yes, no=translate("Dialogs", "Cancel"))
        return _run(dialog)

    @classmethod
    def tell(cls, kit: Kit, window: QWidget | None, *, title: str, text: str, details: str = "") -> None:
        """Show words until the user closes them."""
        dialog = cls(kit, window, title=title, text=text, yes=translate("Dialogs", "Close"))
        if details:
            dialog.add_details(details)
        _run(dialog)

    def add_details(self, details: str) -> None:
        """Put `details` into a box, and a button that copies them."""
        box = QPlainTextEdit(details)
        box.setObjectName("details")
        box.setReadOnly(True)
        box.setAccessibleName(self.windowTitle())
        box.setMinimumHeight(self.kit.theme.scaled(140))
        self.body.addWidget(box)
        copy = self.kit.button(translate("Dialogs", "Copy details"), icon="file-copy-line")
        copy.setObjectName("copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.foot.insertWidget(0, copy)


class ChoiceDialog(QuestionDialog):
    """One of several options."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, title: str, text: str, options: Sequence[str]) -> int | None:
        """The place of the chosen option, None where the user cancelled."""
        yes, no = translate("Dialogs", "Choose"), translate("Dialogs", "Cancel")
        dialog = cls(kit, window, title=title, text=text, yes=yes, no=no)
        dialog.add_options(options)
        return dialog.options.checkedId() if _run(dialog) else None

    def add_options(self, options: Sequence[str]) -> None:
        """Offer `options`, the first of them chosen; many of them scroll."""
        self.options = QButtonGroup(self)
        rows: list[QWidget] = []
        for place, option in enumerate(options):
            button = QRadioButton(plain(option))
            button.setObjectName(f"option{place}")
            button.setChecked(place == 0)
            self.options.addButton(button, place)
            rows.append(button)
        if len(rows) <= _SCROLL_AFTER:
            self.body.addLayout(down(*rows, gap=8))
        else:
            scrolled = Scrolled(boxed(down(*rows, None, gap=8)))
            scrolled.setFixedHeight(self.kit.theme.scaled(240))
            self.body.addWidget(scrolled)
        if rows:
            rows[0].setFocus()


class TextDialog(QuestionDialog):
    """One line of text; what is empty cannot be taken."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, title: str, text: str, value: str = "") -> str | None:
        """The text without spaces around it, None where the user cancelled."""
        dialog = cls(
            kit, window, title=title, text=text, yes=translate("Dialogs", "OK"), no=translate("Dialogs", "Cancel")
        )
        dialog.add_line(value)
        return dialog.line.text().strip() if _run(dialog) else None

    def add_line(self, value: str) -> None:
        """Offer `value` for editing."""
        self.line = QLineEdit(value)
        self.line.setObjectName("line")
        self.line.setAccessibleName(self.windowTitle())
        self.line.selectAll()
        self.line.textChanged.connect(self._allow)
        self.body.addWidget(self.line)
        self.line.setFocus()
        self._allow(value)

    def _allow(self, words: str) -> None:
        self.yes.setEnabled(bool(words.strip()))


class PasswordDialog(TextDialog):
    """A line of dots."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, title: str, text: str, value: str = "") -> str | None:
        """The password as it was typed, spaces and all; None where the user cancelled."""
        dialog = cls(
            kit, window, title=title, text=text, yes=translate("Dialogs", "Open"), no=translate("Dialogs", "Cancel")
        )
        dialog.add_line(value)
        dialog.line.setEchoMode(QLineEdit.EchoMode.Password)
        return dialog.line.text() if _run(dialog) else None

    def _allow(self, words: str) -> None:
        self.yes.setEnabled(bool(words))


def _run(dialog: QDialog) -> bool:
    """Show a dialog and let it go afterwards; True for yes."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted.value
    dialog.deleteLater()
    return accepted
