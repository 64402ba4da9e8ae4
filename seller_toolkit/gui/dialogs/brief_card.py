"""The picture of the day's brief: a card for each shop, on white, drawn from the same facts as the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter, QPen

from seller_toolkit.gui.theme import LIGHT, Theme
from seller_toolkit.gui.widgets.painting import RIGHT, draw_text, width_of
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.brief import Brief
    from seller_toolkit.services.reports.brief_parts import BriefCard, BriefScore

RATIO = 2.0
"""Pixels of the picture for each of its lengths: sharp on a phone."""
WIDTH, SIDE, GAP = 420.0, 24.0, 12.0
MOST_CARDS = 12
"""More shops stand in the text alone."""
_STATES = {"below": "critical", "near": "warning"}
_BULLET = 14.0


def brief_picture(cards: Sequence[BriefCard], theme: Theme) -> QImage:
    """The cards below each other, of several shops in columns: `RATIO` pixels for each length, in the fonts of `theme`.

    The look is always the light one at 100 %: what is sent must not depend on who sends it.
    """
    plain = Theme(LIGHT, theme.icons, red_is_up=theme.red_is_up, families=theme.families)
    shown = cards[:MOST_CARDS]
    painter = _CardPainter(plain)
    heights = [painter.height(card) for card in shown]
    columns = _columns(heights)
    tallest = max((sum(heights[place] for place in column) for column in columns), default=0.0)
    more = 40.0 if len(cards) > len(shown) else 0.0
    image = QImage(
        round(RATIO * WIDTH * max(len(columns), 1)), round(RATIO * (tallest + more)), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(RATIO)
    image.fill(Qt.GlobalColor.white)
    ink = QPainter(image)
    for at, column in enumerate(columns):
        top = 0.0
        for place in column:
            painter.paint(ink, shown[place], QPointF(at * WIDTH, top))
            top += heights[place]
    if more:
        words = translate("Brief", "{count} more shops are in the text").format(count=number(len(cards) - len(shown)))
        painter.note(ink, words, QPointF(SIDE, tallest))
    ink.end()
    return image


def put_on_clipboard(brief: Brief, theme: Theme, *, text: bool = True, picture: bool = True) -> None:
    """Text and picture side by side: the chat takes the one that it can show."""
    data = QMimeData()
    if text:
        data.setText(brief.text)
    if picture:
        data.setImageData(brief_picture([one.card for one in brief.shops], theme))
    QGuiApplication.clipboard().setMimeData(data)


def _columns(heights: Sequence[float]) -> list[list[int]]:
    """Which cards stand in which column: one for up to three shops, two for up to six, else three, filled in turn."""
    count = min(3, (len(heights) + 2) // 3)
    columns: list[list[int]] = [[] for _ in range(count)]
    for place in range(len(heights)):
        shortest = min(columns, key=lambda column: sum(heights[one] for one in column))
        shortest.append(place)
    return columns


class _CardPainter:
    """Draws one card at a time; `y` is where the next piece begins."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._ink: QPainter | None = None
        self._left, self._y = 0.0, 0.0

    def height(self, card: BriefCard) -> float:
        """How high a card is; nothing is drawn."""
        return self._card(None, card, QPointF(0, 0))

    def paint(self, ink: QPainter, card: BriefCard, corner: QPointF) -> None:
        """Draw a card with its corner there."""
        self._card(ink, card, corner)

    def note(self, ink: QPainter, words: str, corner: QPointF) -> None:
        """A quiet line."""
        self._ink, self._left, self._y = ink, corner.x(), corner.y()
        self._text(words, "caption", "muted")

    def _card(self, ink: QPainter | None, card: BriefCard, corner: QPointF) -> float:
        self._ink, self._left, self._y = ink, corner.x() + SIDE, corner.y() + 22
        self._head(card)
        self._rule()
        self._scores(card)
        for line in card.lines:
            self._text(line.words, "body", _STATES.get(line.state, "text"))
        self._section(translate("Brief", "What got worse"), card.worse)
        self._tasks(card)
        self._section(translate("Brief", "Due sheet"), [card.due] if card.due else [])
        self._section(translate("Brief", "Reviews to answer"), [card.reviews] if card.reviews else [])
        return self._y + 10 - corner.y()

    # --- pieces ---------------------------------------------------------------------------------------------------

    def _head(self, card: BriefCard) -> None:
        self._text(card.shop, "title")
        told = " · ".join(part for part in (card.platform, card.day, card.until) if part)
        self._text(told, "caption", "muted")

    def _scores(self, card: BriefCard) -> None:
        """The total large with its name, the others side by side below it."""
        scores = list(card.scores)
        if card.has_total:
            self._total(card.score, scores.pop(0))
        if not scores:
            return
        width = (WIDTH - 2 * SIDE) / len(scores)
        tops = self._y
        for place, score in enumerate(scores):
            self._y = tops
            self._score(score, QRectF(self._left + place * width, tops, width - 8, 0))
        self._y += GAP - 4

    def _total(self, name: str, total: BriefScore) -> None:
        self._line(name, "caption", "muted", QRectF(self._left, self._y, WIDTH - 2 * SIDE, 16))
        box = QRectF(self._left, self._y + 16, WIDTH - 2 * SIDE, 44)
        taken = self._line(total.value, "hero", "text", box)
        self._delta(total, QRectF(self._left + taken + 12, self._y + 32, box.width() - taken - 12, 20))
        self._y += 66

    def _score(self, score: BriefScore, box: QRectF) -> None:
        self._line(score.label, "caption", "muted", QRectF(box.left(), box.top(), box.width(), 16))
        self._line(score.value, "figure", "text", QRectF(box.left(), box.top() + 17, box.width(), 26))
        self._delta(score, QRectF(box.left(), box.top() + 43, box.width(), 18), role="caption")
        self._y = box.top() + 64

    def _delta(self, score: BriefScore, box: QRectF, role: str = "strong") -> None:
        """The change with its arrow and sign; its colour only repeats them."""
        tone = {1: "up", -1: "down"}.get(score.rose, "muted")
        taken = self._line(score.change, role, tone, box)
        if score.since:
            self._line(score.since, "caption", "muted", box.adjusted(taken + 6, 0, 0, 0))

    def _tasks(self, card: BriefCard) -> None:
        if not card.tasks:
            return
        self._title(translate("Brief", "To do today"))
        for place, task in enumerate(card.tasks, 1):
            told = " · ".join(part for part in (task.owner, task.due) if part)
            room = width_of(told, self._theme.font("caption")) + 12 if told else 0.0
            top = self._y
            self._line(f"{place}.", "body", "muted", QRectF(self._left, top, 20, 20))
            self._text(task.title, "body", indent=20, right=room)
            self._line(told, "caption", "muted", QRectF(self._left, top, WIDTH - 2 * SIDE, 20), right=True)

    def _section(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._title(title)
        for line in lines:
            if len(lines) > 1:
                self._line("•", "body", "muted", QRectF(self._left, self._y, _BULLET, 20))
            self._text(line, "body", indent=_BULLET if len(lines) > 1 else 0.0)

    def _title(self, words: str) -> None:
        self._y += GAP
        self._text(words, "section")

    def _rule(self) -> None:
        self._y += 8
        if self._ink is not None:
            self._ink.setPen(QPen(QColor(LIGHT.hairline), 1))
            self._ink.drawLine(QPointF(self._left, self._y), QPointF(self._left + WIDTH - 2 * SIDE, self._y))
        self._y += 12

    def _text(self, words: str, role: str, tone: str = "text", *, indent: float = 0.0, right: float = 0.0) -> None:
        """Words over as many lines as they need; the next piece stands below them."""
        font = self._theme.font(role)
        flags = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.TextFlag.TextWrapAnywhere.value)
        room = QRectF(self._left + indent, self._y, WIDTH - 2 * SIDE - indent - right, 10_000)
        measured = QFontMetricsF(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap.value), words)
        if measured.width() <= room.width() + 1:
            flags = int(Qt.TextFlag.TextWordWrap.value)
        else:
            measured = QFontMetricsF(font).boundingRect(room, flags, words)
        if self._ink is not None:
            self._ink.setFont(font)
            self._ink.setPen(self._theme.color(tone))
            self._ink.drawText(room, flags, words)
        self._y += measured.height() + 4

    def _line(self, words: str, role: str, tone: str, box: QRectF, *, right: bool = False) -> float:
        """One line in a box, shortened where it does not fit; the answer is the width that it takes."""
        font = self._theme.font(role)
        if self._ink is None:
            return min(width_of(words, font), box.width())
        self._ink.setFont(font)
        self._ink.setPen(self._theme.color(tone))
        return draw_text(self._ink, box, words, align=RIGHT) if right else draw_text(self._ink, box, words)
