"""Buttons: plain, primary, ghost, link, toggle, a filter row with its count, and a drop-down."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import RIGHT, draw_delta, draw_text, plain


class Button(QPushButton):
    """A push button whose icon follows the theme.

    `kind` is "" (quiet, with a border), "primary", "ghost" (no border), "link", "toggle", "segment", "select" or
    "filter". An "&" in `words` marks the key as everywhere in Qt.
    """

    def __init__(self, look: Look, words: str, *, kind: str = "", icon: str = "", tone: str = "text") -> None:
        super().__init__(words)
        self.look = look
        self._icon, self._tone = icon, "on_accent" if kind == "primary" else tone
        self.setProperty("kind", kind)
        if kind == "link":
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.theme_changed.connect(self.rethemed)
        self.rethemed()

    def set_icon(self, name: str, tone: str = "text") -> None:
        """Show another icon; "" shows none."""
        self._icon, self._tone = name, tone
        self.rethemed()

    def rethemed(self) -> None:
        """The theme is another one: take the icon from it."""
        if self._icon:
            self.setIcon(self.look.theme.icon(self._icon, self._tone))
            self.setIconSize(self.look.theme.icon_size())


class FilterButton(Button):
    """A row of a filter list: its name (text from data), at the right how many there are and how that changed."""

    def __init__(self, look: Look, words: str, count: int | None, *, change: int | None = None) -> None:
        super().__init__(look, plain(words), kind="filter")
        self._count, self._change = count, change
        self.setCheckable(True)
        self._name_for_readers(words)

    def set_count(self, count: int | None, change: int | None = None) -> None:
        """Show other numbers; None shows none."""
        self._count, self._change = count, change
        self._name_for_readers(self.text().replace("&&", "&"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, theme = QPainter(self), self.look.theme
        box = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        painter.setFont(theme.font("caption"))
        if self._count is not None:
            painter.setPen(theme.color("accent" if self.isChecked() else "muted" if self._count else "disabled"))
            draw_text(painter, box, f"{self._count:,}", align=RIGHT)
        if self._change:
            draw_delta(painter, box.adjusted(0, 0, -theme.scaled(28), 0), self._change, digits=0, theme=theme)

    def _numbers_width(self) -> int:
        return self.look.theme.scaled((28 if self._count is not None else 0) + (44 if self._change else 0))

    def _name_for_readers(self, words: str) -> None:
        self.setAccessibleName(words if self._count is None else f"{words} {self._count}")


class SelectButton(Button):
    """A drop-down: shows the chosen one of its options and offers all of them in a menu.

    `chosen` carries the place of the option that the user picked, also when it is the same as before.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, options: Sequence[str] = (), *, chosen: int = 0, width: int = 0) -> None:
        super().__init__(look, "", kind="select")
        self._width, self._options, self._chosen = width, tuple(options), chosen
        self.title = ""
        self._group = QActionGroup(self)
        self._menu = QMenu(self)
        self.clicked.connect(self.open_menu)
        self.set_options(options, chosen)

    @property
    def chosen_index(self) -> int:
        """The place of the option that is shown, -1 when there are none."""
        return self._chosen

    @property
    def chosen_words(self) -> str:
        """The option that is shown, "" when there are none."""
        return self._options[self._chosen] if 0 <= self._chosen < len(self._options) else ""

    def set_options(self, options: Sequence[str], chosen: int = 0) -> None:
        """Offer other options; nothing is emitted. Options are text from data."""
        self._options, self._chosen = tuple(options), chosen if options else -1
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for place, option in enumerate(self._options):
            self._add(place, option)
        self.setEnabled(bool(self._options))
        self.choose(self._chosen)

    def choose(self, place: int) -> None:
        """Show another option; nothing is emitted."""
        self._chosen = place
        words = self.chosen_words
        for at, action in enumerate(self._group.actions()):
            action.setChecked(at == place)
        self._name_for_readers(words)
        self.setText(plain(words))
        self.setMinimumWidth(self._least_width(words))

    def setAccessibleName(self, name: str) -> None:
        """Say what is chosen here, as `title`; the option that is chosen is said behind it."""
        self.title = name
        self._name_for_readers(self.chosen_words)

    def open_menu(self) -> None:
        """Show the options below the button, at least as wide as it."""
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    @property
    def options_menu(self) -> QMenu:
        """The menu with one action for each option."""
        return self._menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.look.theme
        side = theme.scaled(16)
        tone = "muted" if self.isEnabled() else "disabled"
        pixmap = theme.pixmap("arrow-down-s-line", tone, side, ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPoint(self.width() - side - 8, (self.height() - side) // 2), pixmap)

    def _add(self, place: int, option: str) -> None:
        action = QAction(plain(option), self._group)
        action.setCheckable(True)
        action.triggered.connect(lambda _on=False, at=place: self._picked(at))
        self._menu.addAction(action)

    def _name_for_readers(self, words: str) -> None:
        super().setAccessibleName(": ".join(part for part in (self.title, words) if part))

    def _picked(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)

    def _least_width(self, words: str) -> int:
        theme = self.look.theme
        return max(theme.scaled(self._width), QFontMetrics(theme.font()).horizontalAdvance(words) + 48)
