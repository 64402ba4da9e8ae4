"""A tab of the rail."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton

from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import CENTER, width_of


class NavButton(QToolButton):
    """Icon above word, a small count (due today) at the icon's corner; 0 shows none."""

    def __init__(self, look: Look, words: str, *, icon: str, count: int = 0) -> None:
        super().__init__()
        self.look = look
        self._words, self._icon, self._count = words, icon, count
        self.setText(words)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setProperty("kind", "nav")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self.rethemed)
        look.theme_changed.connect(self.rethemed)
        self.set_count(count)
        self.rethemed()

    @property
    def count(self) -> int:
        """The number at the corner."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{self._words} {count}" if count else self._words)
        self.update()

    def rethemed(self) -> None:
        """The theme or the state is another one: take the icon and the size from the theme."""
        theme = self.look.theme
        self.setIcon(theme.icon(self._icon, "accent" if self.isChecked() else "muted", size=20))
        self.setIconSize(theme.icon_size(20))
        self.setFixedHeight(theme.scaled(54))
        # bold words are wider, and the rail must not move when a tab is chosen
        font = theme.font("caption")
        font.setBold(True)
        self.setMinimumWidth(max(theme.scaled(68), round(width_of(self._words, font)) + 10))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.look.theme.scaled(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        theme, painter = self.look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("caption")
        font.setPixelSize(theme.scaled(11))
        words = str(self._count) if self._count < 100 else "99+"
        height = theme.scaled(15)
        width = max(height - 1, width_of(words, font) + theme.scaled(8))
        box = QRectF(self.width() / 2 + theme.scaled(5), 4, width, height)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("critical"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.color("on_critical"))
        painter.drawText(box, int(CENTER.value), words)


class Rail(QScrollArea):
    """The frame of the tabs' buttons; where the window is too low for all, wheel and Tab bring the others into sight."""

    def __init__(self, frame: QFrame) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(frame)

    def setFixedWidth(self, width: int) -> None:
        super().setFixedWidth(width)
        self.widget().setFixedWidth(width)
