"""One value under the eye: its crop, what is doubtful about it, and the field that corrects it."""

import unicodedata

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_toolkit.domain.pages import JudgedValue
from seller_toolkit.gui.dialogs.score_page.crop_view import CropView
from seller_toolkit.gui.dialogs.score_page.value_rows import factor, printed
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.page_words import flag_text
from seller_toolkit.i18n.translate import translate


class ValuePanel(QWidget):
    """`accepted`: it is right as it stands. `corrected`: another number, in the metric's unit. `left_out`: store nothing.

    Enter in the field says that the value is right, or takes the number that was typed.
    """

    accepted = Signal()
    corrected = Signal(float)
    left_out = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._value: JudgedValue | None = None
        self.setProperty("role", "clear")
        self.setObjectName("value-panel")
        self.title = kit.text("", "section", elide=True)
        self.beside = kit.text("", "caption", "muted", elide=True)
        self.beside.setObjectName("beside")
        self.crop = CropView(kit)
        self.field = _Field()
        self.field.setObjectName("value")
        self.field.setFixedWidth(kit.theme.scaled(132))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unit = kit.text("", tone="muted")
        self.right = kit.button(translate("Score page", "It is right"), icon="check-line")
        self.right.setObjectName("right")
        self.out = kit.button(translate("Score page", "Leave out"), "ghost")
        self.out.setObjectName("leave-out")
        self.doubt = kit.text("", tone="warning", wrap=True)
        self.doubt.setObjectName("doubt")
        down(
            across(self.title, self.beside, None, gap=12),
            self.crop,
            across(self.field, self.unit, 4, self.right, self.out, None),
            self.doubt,
            gap=8,
            margins=(0, 0, 0, 0),
            parent=self,
        )
        self.right.clicked.connect(self.answer)
        self.out.clicked.connect(self.left_out)
        self.field.textEdited.connect(lambda _text: self._show_button())

    def show_value(self, value: JudgedValue, crop: QImage | None, beside: str) -> None:
        """Look at this value; `crop` is its part of the picture, `beside` what the page says next to it."""
        same = self._value is not None and self._value.seen.metric == value.seen.metric
        self._value = value
        self.title.set_words(value.seen.label)
        self.beside.set_words(beside)
        self.crop.show_crop(crop)
        self.unit.set_words(value.seen.unit)
        self.field.setAccessibleName(value.seen.label)
        if not (same and self.field.hasFocus() and self.field.isModified()):
            with QSignalBlocker(self.field):
                self.field.setText(_number(value))
        doubts = "\n".join(flag_text(flag) for flag in value.flags) if value.is_open else ""
        self.doubt.set_words(doubts)
        self.doubt.setVisible(bool(doubts))
        self.out.setEnabled(value.value is not None)
        self._show_button()

    def answer(self) -> None:
        """Say that the value is right, or take the number that was typed; what is no number is told."""
        value = self._value
        if value is None:
            return
        text = self.field.text().strip()
        if text == _number(value) and value.value is not None:
            self.accepted.emit()
            return
        typed = number_of(text)
        if typed is None:
            self.doubt.set_words(
                translate("Score page", "“{text}” is no number. Write it like 4.88.").format(text=text)
            )
            self.doubt.setVisible(True)
            return
        self.field.setModified(False)
        self.corrected.emit(typed * factor(value))

    def _show_button(self) -> None:
        value = self._value
        changed = value is not None and self.field.text().strip() != _number(value)
        self.right.setText(translate("Score page", "Take this") if changed else translate("Score page", "It is right"))
        self.right.setEnabled(value is not None and (changed or value.is_open))


def number_of(text: str) -> float | None:
    """The number that was typed, full-width digits and units included; None where it is none."""
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").replace("。", ".")
    plain = plain.strip().rstrip("%分秒小时天星 ").replace(",", "")
    try:
        found = float(plain)
    except ValueError:
        return None
    return found if abs(found) < 1e12 else None


def _number(value: JudgedValue) -> str:
    """The number of the field, without its unit."""
    return printed(value).removesuffix(value.seen.unit).strip().replace(",", "")


class _Field(QLineEdit):
    """Keeps Enter to itself: it answers for this value and does not press the dialog's button as well."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
