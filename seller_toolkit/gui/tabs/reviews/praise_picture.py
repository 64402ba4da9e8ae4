"""The picture of good reviews: their words, what was bought, the stars. Nothing of the buyer, no order number, no day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from seller_toolkit.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.praise import PraisedReview

RATIO = 2.0
"""Pixels of the picture for each of its lengths: sharp on a phone."""
WIDTH, SIDE, GAP, INNER = 420.0, 20.0, 12.0, 16.0
MOST_CARDS = 12
"""More do not fit a picture that somebody reads."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


def praise_picture(reviews: Sequence[PraisedReview], theme: Theme) -> QImage:
    """The first `MOST_CARDS` reviews below each other, always in the light look at 100 %."""
    plain = Theme(LIGHT, theme.icons, red_is_up=theme.red_is_up, families=theme.families)
    shown = reviews[:MOST_CARDS]
    heights = [_height(one, plain) for one in shown]
    total = 2 * SIDE + sum(heights) + GAP * max(len(shown) - 1, 0)
    image = QImage(round(RATIO * WIDTH), round(RATIO * total), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(plain.color("background"))
    ink = QPainter(image)
    ink.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = SIDE
    for one, height in zip(shown, heights, strict=True):
        _paint(ink, one, QRectF(SIDE, top, WIDTH - 2 * SIDE, height), plain)
        top += height + GAP
    ink.end()
    return image


def _paint(ink: QPainter, one: PraisedReview, box: QRectF, theme: Theme) -> None:
    ink.setPen(theme.color("hairline"))
    ink.setBrush(theme.color("surface"))
    ink.drawRoundedRect(box, 8, 8)
    at = QPointF(box.left() + INNER, box.top() + INNER)
    for words, role, tone, height in _pieces(one, theme):
        ink.setFont(theme.font(role))
        ink.setPen(QColor(theme.color(tone)))
        ink.drawText(QRectF(at.x(), at.y(), box.width() - 2 * INNER, height), _WRAPPED, words)
        at.setY(at.y() + height + 6)


def _height(one: PraisedReview, theme: Theme) -> float:
    pieces = _pieces(one, theme)
    return 2 * INNER + sum(height for *_, height in pieces) + 6 * (len(pieces) - 1)


def _pieces(one: PraisedReview, theme: Theme) -> list[tuple[str, str, str, float]]:
    """Words, role, tone and height of the lines of a card."""
    stars = "★" * round(one.stars) if one.stars else ""
    bought = " · ".join(part for part in (one.item, one.sku) if part)
    wanted = ((stars, "strong", "warning"), (one.text, "body", "text"), (bought, "caption", "muted"))
    room = QRectF(0, 0, WIDTH - 2 * SIDE - 2 * INNER, 10_000)
    return [
        (words, role, tone, QFontMetricsF(theme.font(role)).boundingRect(room, _WRAPPED, words).height())
        for words, role, tone in wanted
        if words
    ]
