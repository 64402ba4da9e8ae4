"""The days that a shop works towards, counted down, and the way to its events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.countdowns import Countdown

SHOWN = 2


class CountdownLine(QWidget):
    """`9 days to the month-end assessment · 12 days to Double 11`, the rest in its tool tip."""

    events_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.words = kit.text("", "caption", "muted", elide=True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the tip of the whole line shows
        self.events = kit.button(translate("Overview", "Events"), "link")
        self.events.setObjectName("events")
        self.events.setToolTip(translate("Overview", "Promotions and changes of the shop, and what they did"))
        self.events.clicked.connect(self.events_wanted)
        icon = kit.icon("time-line")
        across(icon, self.words, 4, self.events, gap=6, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_countdowns(self, countdowns: Sequence[Countdown]) -> None:
        """Draw the nearest ones; of several of one kind only the first, so that both kinds have their place."""
        first = {one.kind: one for one in reversed(countdowns)}
        shown = sorted(first.values(), key=lambda one: one.days)[:SHOWN]
        nothing = translate("Overview", "No promotion entered")
        self.words.set_words(" · ".join(one.words for one in shown) or nothing)
        self.setToolTip(plain_tip("\n".join(_tip(one) for one in countdowns)))


def _tip(one: Countdown) -> str:
    shops = ", ".join(shop.name for shop in one.shops[:3]) + ("…" if len(one.shops) > 3 else "")
    return f"{short_day(one.day)} · {one.words} · {shops}"
