"""What the program points out by itself: one quiet line, the rest in its menu, each leading to its score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from seller_toolkit.gui.tabs.overview.pressable import Pressable
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.gui.widgets.painting import plain, plain_tip
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.notices import Notice

_MOST_LISTED = 12


class NoticeStrip(QWidget):
    """The most serious notice, how many others there are, and the ways to put it away or to hear less.

    `score_wanted` carries a shop's id and a target, `put_away` a Notice, `wanted_changed` a value of the setting "notices".
    """

    score_wanted = Signal(int, str)
    put_away = Signal(object)
    wanted_changed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.notices: tuple[Notice, ...] = ()
        self._wanted = "all"
        self._icon = kit.icon("alert-line")
        self._words = kit.text("", elide=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the tip of the whole line shows
        self.line = Pressable(kit)
        across(self._icon, self._words, gap=6, margins=(4, 2, 4, 2), parent=self.line)
        self.line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.more = kit.button("", "link")
        self.more.setObjectName("more-notices")
        self.away = self._small("close-line", "put-away", translate("Overview", "Put away until something new happens"))
        self.choose = self._small("more-line", "notice-menu", translate("Overview", "Which notices are shown"))
        across(self.line, self.more, self.away, self.choose, None, gap=4, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.pressed.connect(lambda: self._open(0))
        self.more.clicked.connect(lambda: self.rest_menu().popup(self._below(self.more)))
        self.choose.clicked.connect(lambda: self.choice_menu().popup(self._below(self.choose)))
        self.away.clicked.connect(self._put_first_away)

    def show_notices(self, notices: Sequence[Notice], wanted: str) -> None:
        """Draw them, the first one in words; `wanted` is the setting that let them through."""
        self.notices, self._wanted = tuple(notices), wanted
        self.setVisible(bool(notices))
        if not notices:
            return
        first, rest = notices[0], len(notices) - 1
        tone = "critical" if first.serious else "warning"
        self._icon.set_icon("alert-line" if first.kind != "promotion" else "time-line", tone)
        words = f"{first.shop.name} · {first.title}"
        self._words.set_words(words)
        self.line.setAccessibleName(words)
        self.line.setToolTip(plain_tip("\n".join(part for part in (first.title, first.detail) if part)))
        self.more.setText(translate("Overview", "and {count} more").format(count=rest))
        self.more.setVisible(bool(rest))

    def rest_menu(self) -> QMenu:
        """The other notices, each of which opens its score."""
        menu = self._menu()
        for place, notice in enumerate(self.notices[1 : _MOST_LISTED + 1], start=1):
            action = QAction(plain(f"{notice.shop.name} · {notice.title}"), menu)
            action.setToolTip(plain_tip(notice.detail))
            action.triggered.connect(lambda _checked=False, at=place: self._open(at))
            menu.addAction(action)
        rest = len(self.notices) - 1 - _MOST_LISTED
        if rest > 0:
            menu.addAction(translate("Overview", "{count} more").format(count=rest)).setEnabled(False)
        return menu

    def choice_menu(self) -> QMenu:
        """How much the program points out by itself."""
        menu = self._menu()
        group = QActionGroup(menu)
        options = {
            "all": translate("Overview", "Show all notices"),
            "serious": translate("Overview", "Show serious ones only"),
            "off": translate("Overview", "Show none (View menu brings them back)"),
        }
        for value, words in options.items():
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(value == self._wanted)
            action.triggered.connect(lambda _checked=False, chosen=value: self.wanted_changed.emit(chosen))
            menu.addAction(action)
        return menu

    # --- inside

    def _small(self, icon: str, name: str, tip: str) -> Button:
        button = self.kit.button("", "link", icon=icon, tone="muted", tip=tip)
        button.setObjectName(name)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _below(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    def _open(self, place: int) -> None:
        notice = self.notices[place]
        self.score_wanted.emit(notice.shop.id, notice.target or "total")

    @Slot()
    def _put_first_away(self) -> None:
        first = self.notices[0]
        self.show_notices(self.notices[1:], self._wanted)
        self.put_away.emit(first)
