"""Labels and icons in the roles and tones of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from seller_toolkit.gui.style_sheet import restyle
from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import LEFT, RIGHT, plain_tip

_LEAST = 24


class Label(QLabel):
    """Plain text in a role of `theme.TYPE` and a tone of `style_sheet.TONES` ("" is the text colour).

    `elide` lets the label get narrower than its words, down to `least` pixels: it then ends in "…" and has them as its tool tip.
    """

    def __init__(
        self, look: Look, words: str, *, role: str, tone: str, wrap: bool, right: bool, elide: bool, selectable: bool
    ) -> None:
        super().__init__()
        self._words, self._elide, self._selectable = words, elide, selectable
        self._help, self.least = "", _LEAST
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(RIGHT if right else LEFT)
        self.setFont(look.theme.font(role))
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._stop_at_words()
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setText(words)

    def set_words(self, words: str, tone: str | None = None) -> None:
        """Show other words, and in another tone if one is given."""
        self._words = words
        self.setText(words)
        self._show_tip(fits=True)
        self._stop_at_words()
        if tone is not None and tone != self.property("tone"):
            self.setProperty("tone", tone)
            restyle(self)

    def _stop_at_words(self) -> None:
        """Tab stops at words that can be selected, not where there are none."""
        if self._selectable:
            policy = Qt.FocusPolicy.StrongFocus if self._words else Qt.FocusPolicy.NoFocus
            self.setFocusPolicy(policy)

    def set_help(self, text: str) -> None:
        """What the words mean, for whoever points at them; stays when other words are shown."""
        self._help = text
        self.setAccessibleDescription(text)
        self._show_tip(fits=self._fits())

    def words(self) -> str:
        """All the words, also where only a part of them fits."""
        return self._words

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.least), hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show_tip(fits=self._fits())

    def _fits(self) -> bool:
        return not self._elide or QFontMetrics(self.font()).horizontalAdvance(self._words) <= self.width()

    def _show_tip(self, *, fits: bool) -> None:
        """The words where they had to be shortened, then their meaning."""
        self.setToolTip(plain_tip("\n".join(part for part in ("" if fits else self._words, self._help) if part)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.contentsRect(), int(self.alignment().value), self.palette(), self.isEnabled(), words,
            self.foregroundRole(),
        )  # fmt: skip


class IconLabel(Painted):
    """An icon of the theme in a token's colour, crisp on every screen; `size` is in pixels at 100 %."""

    def __init__(self, look: Look, name: str, tone: str, size: int) -> None:
        super().__init__(look)
        self._name, self._tone, self._size = name, tone, size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.rethemed()

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def rethemed(self) -> None:
        side = self.look.theme.scaled(self._size)
        self.setFixedSize(side, side)
        super().rethemed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), self.look.theme.scaled(self._size)
        pixmap = self.look.theme.pixmap(self._name, self._tone, side, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QRectF(0, 0, side, side).topLeft(), pixmap)
