"""The strip that says which shops have today's score, and walks through those that lack it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.imports import FileStatus, Receipt
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.day_scores import DayScoresDialog
from seller_toolkit.gui.tabs.import_.round import Round
from seller_toolkit.gui.tabs.import_.score_keeper import TabScoreKeeper
from seller_toolkit.gui.tabs.import_.shop_states import ShopState, ShopStates
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk

if TYPE_CHECKING:
    from seller_toolkit.services.imports.day_scores import DayScores, ShopDay


class DayCard(QWidget):
    """At rest one row: how many shops have their score, and the button that begins the round; in a round the shop
    that is meant and what to do. Hidden while there is no own shop.

    Keys in a round: Enter fills in by hand, → skips, Esc ends it; a screenshot is pasted as anywhere.
    """

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab, self.kit = tab, tab.kit
        self.round = Round(self)
        self._view: DayScores | None = None
        self.setProperty("role", "clear")
        self.setAccessibleName(translate("Round", "Today's scores"))
        self.rest, self.walk = self._build_rest(), self._build_walk()
        down(self.rest, self.walk, gap=0, margins=(0, 0, 0, 0), parent=self)
        self.walk.hide()
        self.hide()
        self.round.changed.connect(self._show_round)

    # --- building -------------------------------------------------------------------------------------------------

    def _build_rest(self) -> QWidget:
        kit = self.kit
        self.title = kit.text(translate("Round", "Today's scores"), "section")
        self.fact = kit.text("", tone="muted")
        self.fact.setObjectName("day-fact")
        self.states = ShopStates(kit)
        self.by_hand = kit.button(translate("Round", "Fill in…"), "ghost", icon="edit-line")
        self.by_hand.setObjectName("fill-in")
        self.by_hand.setToolTip(f"{translate('Round', 'Fill in…')} (Ctrl+D)")
        self.begin = kit.button(translate("Round", "Begin the morning round"), "primary")
        self.begin.setObjectName("begin-round")
        self.by_hand.clicked.connect(self._on_by_hand)
        self.begin.clicked.connect(self.begin_round)
        row = across(
            self.title, 4, self.fact, 8, (self.states, 1), self.by_hand, self.begin, margins=(16, 9, 10, 9)
        )  # fmt: skip
        return kit.frame("card", row)

    def _build_walk(self) -> QWidget:
        kit = self.kit
        self.place = kit.text("", "caption", "muted")
        self.place.setObjectName("round-place")
        self.shop = kit.text("", "figure", elide=True)
        self.shop.setObjectName("round-shop")
        self.what = kit.text("", wrap=True)
        self.what.setObjectName("round-what")
        self.hand = kit.button(translate("Round", "Fill in by hand (Enter)"), "primary")
        self.hand.setObjectName("round-hand")
        self.skip = kit.button(translate("Round", "Skip (→)"))
        self.skip.setObjectName("round-skip")
        self.end = kit.button(translate("Round", "End (Esc)"), "ghost")
        self.end.setObjectName("round-end")
        self.hand.clicked.connect(self._fill_in_current)
        self.skip.clicked.connect(self.round.skip)
        self.end.clicked.connect(self.round.end)
        for button in (self.hand, self.skip, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the strip has the keys that are written on them
        words = down(across(self.shop, 4, self.place, None), self.what, gap=4)
        row = across((words, 1), 16, self.end, self.skip, self.hand, margins=(16, 12, 16, 12))
        return kit.frame("card", row)

    # --- what is shown --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask which shops have today's score."""
        self._tab.run(desk.day_scores, done=self._show, replaces="day")

    def _show(self, view: DayScores) -> None:
        self._view = view
        lacking = view.lacking
        there = len(view.shops) - len(lacking)
        words = translate("Round", "{there} of {count} shops have theirs").format(there=there, count=len(view.shops))
        self.fact.set_words(words if lacking else translate("Round", "all scores of today are there"))
        self.states.show_states([_state(shop) for shop in view.shops])
        self.begin.setVisible(bool(lacking))
        self.setVisible(bool(view.shops))
        self.round.keep({shop.id for shop in lacking})

    @Slot()
    def _show_round(self) -> None:
        shop = self.round.current
        self.rest.setVisible(shop is None)
        self.walk.setVisible(shop is not None)
        proxy = self if shop is not None else None
        self._tab.setFocusProxy(cast(QWidget, proxy))  # what is pasted brings the tab to the front
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if shop is None else Qt.FocusPolicy.StrongFocus)
        if shop is None:
            return
        words = translate("Round", "Shop {number} of {count} · {platform}")
        self.place.set_words(
            words.format(number=self.round.number, count=len(self.round.shops), platform=platform_label(shop.platform))
        )
        self.shop.set_words(shop.name)
        self.what.set_words(_what_to_do(shop))
        self.setAccessibleName(f"{shop.name}. {_what_to_do(shop)}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ----------------------------------------------------------------------------------------------------

    @Slot()
    def begin_round(self) -> None:
        """Begin with the first shop that lacks its score."""
        if self._view is not None:
            self._tab.run(desk.wake_picture_reader, uses_store=False)
            self.round.begin(self._view.lacking)

    def fill_in(self, shop: int | None = None) -> None:
        """Open the grid, the cursor at `shop`, else at the first shop that lacks its score."""
        self._tab.run(desk.day_scores, done=partial(self._open_grid, shop), replaces="grid")

    @Slot()
    def _on_by_hand(self) -> None:
        self.fill_in()

    @Slot()
    def _fill_in_current(self) -> None:
        if self.round.current is not None:
            self.fill_in(self.round.current.id)

    def _open_grid(self, shop: int | None, view: DayScores) -> None:
        if not view.groups:
            words = translate("Round", "There is no shop yet whose scores could be filled in. Import a file first.")
            self._tab.context.wishes.notice.emit(words)
            return
        DayScoresDialog.ask(
            self.kit, self._tab.window(), view, keeper=TabScoreKeeper(self._tab), done=self._on_saved, shop=shop
        )

    def _on_saved(self, receipts: Sequence[Receipt]) -> None:
        counts = [receipt.counts for receipt in receipts if receipt.status is FileStatus.IMPORTED]
        words = translate("Round", "Saved: {values} values of {shops} shops. The import history can take them back.")
        values = sum(count.new + count.changed + count.same for count in counts)
        self._tab.context.wishes.notice.emit(words.format(values=number(values), shops=len(counts)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.round.current is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fill_in_current()
        elif event.key() == Qt.Key.Key_Right:
            self.round.skip()
        elif event.key() == Qt.Key.Key_Escape:
            self.round.end()
        else:
            super().keyPressEvent(event)


def _state(shop: ShopDay) -> ShopState:
    if not shop.score:
        return ShopState(shop.shop.name, translate("Round", "none yet"), there=False)
    words = f"{shop.score} · {shop.at:%H:%M}" if shop.at is not None and shop.at.date() == shop.day else shop.score
    return ShopState(shop.shop.name, words, there=True)


def _what_to_do(shop: Shop) -> str:
    """Where the score stands, and how it comes in."""
    where = {
        "tmall": translate("Round", "Open Qianniu → Real experience score"),
        "taobao": translate("Round", "Open Qianniu → Real experience score"),
        "douyin": translate("Round", "Open Doudian → Shop experience score"),
        "pdd": translate("Round", "Open the Pinduoduo seller centre → Shop experience"),
    }.get(shop.platform, translate("Round", "Open the score page in the seller centre"))
    how = translate(
        "Round", "{where}, take a screenshot, come back here and press Ctrl+V; or press Enter to fill in by hand."
    )
    return how.format(where=where)
