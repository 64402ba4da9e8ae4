"""One setting: what it is called, what it is for, its editor, and the way back to its default."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from seller_toolkit.gui.setting_words import choice_words, label_of, value_words
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate, translated
from seller_toolkit.settings.options import Option

_EDITOR = 230  # pixels at 100 %


class SettingRow(QWidget):
    """`changed` carries another value; `form_wished` the name of the window in which the value is changed instead."""

    changed = Signal(object)
    form_wished = Signal(str)

    def __init__(self, kit: Kit, option: Option, value: object) -> None:
        super().__init__()
        self.option, self._value = option, value
        self.setObjectName(f"setting-{option.key}")
        self.setProperty("role", "clear")
        label = label_of(option.key)
        self.editor = self._make_editor(kit)
        self.editor.setObjectName(option.key)
        self.reset = kit.button("", "ghost", icon="arrow-go-back-line", tone="muted", tip=self._reset_words(label))
        self.reset.setObjectName("reset")
        self.reset.clicked.connect(lambda: self.changed.emit(option.default))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        said = [kit.text(label, wrap=True)]
        if option.help:
            said.append(kit.text(translated("Settings", option.help), "caption", "muted", wrap=True))
        across((boxed(down(*said, gap=2)), 1), self.editor, self.reset, gap=12, parent=self)
        self.show_value(value)

    def show_value(self, value: object) -> None:
        """Show a value; nothing is emitted."""
        self._value = value
        option, editor = self.option, self.editor
        if isinstance(editor, SelectButton):
            editor.choose(list(option.choices).index(value) if value in option.choices else -1)
        elif isinstance(editor, QSpinBox):
            with QSignalBlocker(editor):
                editor.setValue(int(str(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
        elif option.lines or option.form == "folder":
            self._words.set_words(value_words(option.key, value))
        name = label_of(option.key)
        if isinstance(editor, SelectButton):
            name = f"{name}: {value_words(option.key, value)}"
        editor.setAccessibleName(name)
        self.reset.setVisible(value != option.default and option.form in ("", "folder"))

    # --- inside

    def _make_editor(self, kit: Kit) -> QWidget:
        option, wide = self.option, kit.theme.scaled(_EDITOR)
        if option.choices:
            select = kit.select(choice_words(option), width=_EDITOR)
            select.chosen.connect(lambda place: self.changed.emit(option.choices[place]))
            return select
        if option.most:
            number = QSpinBox()
            number.setRange(option.least, option.most)
            number.setSuffix(translated("Settings", option.unit))
            number.valueChanged.connect(self.changed.emit)
            number.setFixedWidth(wide)
            return number
        if option.form or option.lines:
            return self._make_words(kit, wide)
        line = QLineEdit()
        line.editingFinished.connect(self._on_typed)
        line.setFixedWidth(wide)
        return line

    def _make_words(self, kit: Kit, wide: int) -> QWidget:
        """What is set in words, and a button where it is set elsewhere."""
        folder = self.option.form == "folder"
        self._words = kit.text("", tone="muted", elide=folder)
        box = boxed(across((self._words, 1)) if folder else across(None, self._words))
        box.setFixedWidth(wide)
        if self.option.form:
            words = translate("Settings", "Choose…") if folder else translate("Settings", "Open…")
            button = kit.button(words)
            button.setObjectName("open")
            button.setAccessibleName(f"{label_of(self.option.key)}: {words}")
            button.clicked.connect(lambda: self.form_wished.emit(self.option.form))
            layout = box.layout()
            assert layout is not None  # noqa: S101 - `boxed` gives it one
            layout.addWidget(button)
        return box

    @Slot()
    def _on_typed(self) -> None:
        editor = self.editor
        if isinstance(editor, QLineEdit) and editor.text().strip() != self._value:
            self.changed.emit(editor.text().strip())

    def _reset_words(self, label: str) -> str:
        words = translate("Settings", "{label}: back to the default ({value})")
        return words.format(label=label, value=value_words(self.option.key, self.option.default))
