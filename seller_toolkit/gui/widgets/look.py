"""The theme in force, and the news when it changes."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.theme import Theme


class Look(QObject):
    """Holds the theme that widgets draw with. `theme_changed` fires after another theme has been put on."""

    theme_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def wear(self, theme: Theme) -> None:
        """Change to another theme; every widget that was made with this look redraws itself.

        The application's own part (`style_sheet.dress`) is to be called first.
        """
        self.theme = theme
        self.theme_changed.emit()


class Painted(QWidget):
    """Base of widgets that draw themselves with the theme in force."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        look.theme_changed.connect(self.rethemed)

    def rethemed(self) -> None:
        """The theme is another one: sizes and colours may differ."""
        self.updateGeometry()
        self.update()
