"""The page of settings: drawn from the declared options, searched by words, each in force at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.setting_row import SettingRow
from seller_toolkit.gui.setting_words import findable
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import translate, translated
from seller_toolkit.settings.options import GROUPS, OPTIONS

SIZE = (720, 640)  # pixels at 100 %


class SettingsDialog(QDialog):
    """Does not block its window. `changed` carries an option's key and another value; whoever opened it keeps the value."""

    changed = Signal(str, object)
    form_wished = Signal(str)  # the `form` of an option
    export_wished = Signal()
    import_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None, values: Mapping[str, object]) -> None:
        super().__init__(window)
        self.kit = kit
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.rows: dict[str, SettingRow] = {}
        self.search = QLineEdit()
        self.search.setObjectName("search-settings")
        self.search.setPlaceholderText(translate("Settings", "Search settings"))
        self.search.setAccessibleName(translate("Settings", "Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self._cards = {group: self._make_card(group, values) for group in GROUPS}
        self._none = kit.text(translate("Settings", "No setting says this."), tone="muted")
        self._none.setObjectName("none")
        self._none.hide()
        down(
            across(kit.text(translate("Settings", "Settings"), "title"), None, (self.search, 1)),
            (self._make_page(), 1),
            self._make_foot(),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        let_enter_press(self, self.close_button)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self.search.setFocus()

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show what is set now."""
        for key, row in self.rows.items():
            row.show_value(values[key])

    # --- inside

    def _make_card(self, group: str, values: Mapping[str, object]) -> QFrame:
        items: list[Item] = []
        for option in OPTIONS:
            if option.group != group:
                continue
            row = self.rows[option.key] = SettingRow(self.kit, option, values[option.key])
            row.changed.connect(lambda value, key=option.key: self.changed.emit(key, value))
            row.form_wished.connect(self.form_wished)
            items.append(row)
        return self.kit.card(translated("Settings", GROUPS[group]), *items)

    def _make_page(self) -> Scrolled:
        body = QWidget()
        body.setProperty("role", "clear")
        down(*self._cards.values(), self._none, None, gap=12, margins=(0, 0, 12, 0), parent=body)
        return Scrolled(body)

    def _make_foot(self) -> Item:
        kit = self.kit
        export = kit.button(translate("Settings", "Export…"), "ghost", icon="download-2-line")
        export.setObjectName("export")
        export.clicked.connect(self.export_wished)
        take_in = kit.button(translate("Settings", "Import…"), "ghost", icon="upload-2-line")
        take_in.setObjectName("import")
        take_in.clicked.connect(self.import_wished)
        self.close_button = kit.button(translate("Settings", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        return across(export, take_in, None, self.close_button)

    @Slot(str)
    def _search(self, typed: str) -> None:
        """Show the settings that say every typed word, and their groups."""
        words = typed.casefold().split()
        found = {key: all(word in findable(row.option) for word in words) for key, row in self.rows.items()}
        for key, row in self.rows.items():
            row.setVisible(found[key])
        for group, card in self._cards.items():
            card.setVisible(any(found[key] for key, row in self.rows.items() if row.option.group == group))
        self._none.setVisible(not any(found.values()))
