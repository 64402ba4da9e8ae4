"""The page of settings, opened and carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.settings import transfer

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.settings import SettingsDialog
    from seller_toolkit.gui.dialogs.settings_preview import SettingsPreview
    from seller_toolkit.gui.main_window import MainWindow


class SettingsForm(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._settings = context.workspace.settings
        self.dialog: SettingsDialog | None = None
        self.preview: SettingsPreview | None = None

    @Slot()
    def open(self) -> None:
        """Show the page; one that is open already comes to the front."""
        from seller_toolkit.gui.dialogs.settings import SettingsDialog  # start-up: opened long after it

        if self.dialog is None:
            dialog = self.dialog = SettingsDialog(self._context.kit, self._window, self._settings.all())
            dialog.changed.connect(self.change)
            dialog.form_wished.connect(self._open_form)
            dialog.export_wished.connect(self._export)
            dialog.import_wished.connect(self._import)
            dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(str, object)
    def change(self, key: str, value: object) -> None:
        """Keep a value and let it be in force."""
        if self._settings[key] == value:
            return
        if key == "watched_folder":
            self._settings.set("watched_since", self._context.workspace.now().timestamp())
        try:
            self._settings.set(key, value)
        except UserError as error:
            self._context.wishes.failed.emit(error)
        if self.dialog is not None:
            self.dialog.show_values(self._settings.all())
            if key == "language":
                self.dialog.accept()
        if key == "watched_folder":
            self._context.wishes.watch_changed.emit()
        if key == "my_name":
            self._context.wishes.name_changed.emit(value)
        self._window.settings_changed(key)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(str)
    def _open_form(self, form: str) -> None:
        fronts = self._window.fronts
        {"hours": fronts.hours.open, "brief": fronts.brief.open, "folder": self._choose_folder}[form]()

    def _choose_folder(self) -> None:
        folder = self._context.dialogs.ask_folder(translate("Import", "Choose the folder to watch"))
        if folder is not None:
            self.change("watched_folder", str(folder))

    # --- to another computer

    @Slot()
    def _export(self) -> None:
        target = self._context.dialogs.ask_save(translate("Settings", "Settings") + ".json", (_kind(),))
        if target is None:
            return
        try:
            transfer.write(self._settings, target)
        except UserError as error:
            self._context.wishes.failed.emit(error)
        else:
            self._context.wishes.notice.emit(translate("Window", "Saved as {file}").format(file=target.name))

    @Slot()
    def _import(self) -> None:
        chosen = self._context.dialogs.ask_files(translate("Settings", "Choose a file of settings"), (_kind(),))
        if not chosen:
            return
        try:
            found = transfer.read(self._settings, chosen[0])
        except UserError as error:
            self._context.wishes.failed.emit(error)
            return
        if not found.changes:
            words = translate("Settings", "{name} says nothing else than what is set already.")
            self._context.dialogs.show_error(
                translate("Settings", "Import settings"), words.format(name=chosen[0].name)
            )
            return
        from seller_toolkit.gui.dialogs.settings_preview import SettingsPreview  # start-up: opened long after it

        self.preview = SettingsPreview(self._context.kit, self.dialog or self._window, chosen[0].name, found)
        self.preview.accepted.connect(lambda: self._take_over(found))
        self.preview.open()

    def _take_over(self, found: transfer.SettingsFile) -> None:
        """The language last: the window closes for it."""
        for one in sorted(found.changes, key=lambda one: one.key == "language"):
            self.change(one.key, one.after)


def _kind() -> FileKind:
    return FileKind(translate("Settings", "Settings"), (".json",))
