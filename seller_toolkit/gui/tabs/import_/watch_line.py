"""The line that names the watched folder and switches it on and off."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate


class WatchLine(QWidget):
    """What lands in the folder is imported by itself while the window is open."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "clear")
        self.words = context.kit.text("", "caption", "muted", elide=True)
        self.words.setObjectName("watched")
        self.button = context.kit.button("", "link")
        self.button.setObjectName("watch")
        across(None, self.words, self.button, None, gap=8, parent=self)
        self.button.clicked.connect(self._on_button)
        context.wishes.watch_changed.connect(self._show)
        self._show()

    @Slot()
    def _on_button(self) -> None:
        settings = self._context.workspace.settings
        if settings["watched_folder"]:
            settings.set("watched_folder", "")
        else:
            folder = self._context.dialogs.ask_folder(translate("Import", "Choose the folder to watch"))
            if folder is None:
                return
            settings.set("watched_since", self._context.workspace.now().timestamp())
            settings.set("watched_folder", str(folder))
        self._context.wishes.watch_changed.emit()

    @Slot()
    def _show(self) -> None:
        name = self._context.workspace.settings["watched_folder"]
        on = translate("Import", "Watched folder: {name}").format(name=Path(name).name or name)
        self.words.set_words(on if name else translate("Import", "Watched folder: off"))
        self.setToolTip(
            name
            or translate("Import", "What the browser saves there later is imported by itself while the window is open.")
        )
        self.button.setText(translate("Import", "Stop") if name else translate("Import", "Choose…"))
        self.button.setAccessibleName(f"{self.words.text()} {self.button.text()}")
