"""Scores typed by hand: those of today for all shops, or the past days of one; nothing is stored before it is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.dialogs.back_fill_page import BackFillAsker, BackFillPage
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.today_page import TodayPage
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import FilledIn

if TYPE_CHECKING:
    from seller_toolkit.services.imports.day_scores import DayScores

SIZE = (960, 640)  # pixels at 100 %
TODAY, BACK = 0, 1

Saved = Callable[[Sequence[Receipt]], None]
"""Called with the receipts when everything is stored."""


class ScoreKeeper(BackFillAsker, Protocol):
    """Whoever stores what was typed. `ended` is called in any case, after `done`."""

    def save(
        self, filled: Sequence[FilledIn], done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]
    ) -> None: ...


class DayScoresDialog(EntryDialog):
    """Cancel (Esc, twice where something is typed) or "Save 8 scores" (Ctrl+Enter, or Enter in the last cell)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, view: DayScores, *, keeper: ScoreKeeper, done: Saved,
        shop: int | None = None,
    ) -> DayScoresDialog:  # fmt: skip
        """Show the grid and return at once, the cursor at `shop`; `done` is called when everything is stored."""
        dialog = cls(kit, window, view, keeper=keeper, done=done)
        dialog.today.show_scores(view, shop)
        dialog.back.offer([one.shop for one in view.shops], shop)
        dialog.show_state()
        let_enter_press(dialog, dialog.primary)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, view: DayScores, *, keeper: ScoreKeeper, done: Saved) -> None:
        super().__init__(window, done)
        self.kit, self._view, self._keeper = kit, view, keeper
        self._saving = False
        self.setObjectName("day-scores")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Entry", "Today's scores"))
        self.today = TodayPage(kit)
        self.back = BackFillPage(kit, _Guarded(keeper, self), view.day)
        self._build()
        self._connect()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE), within=window)

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self.kit
        self.heading = kit.text("", "title", elide=True)
        self.context = kit.text("", tone="muted", elide=True)
        self.context.setObjectName("context")
        self.segments = kit.segments([translate("Entry", "Today"), translate("Entry", "Past days")])
        self.segments.setObjectName("page")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.today)
        self.pages.addWidget(self.back)
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Entry", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")
        down(
            across(down(self.heading, self.context, gap=6), None, self.segments),
            (self.pages, 1),
            across(self.note, None, self.cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        self._show_heading()

    def _connect(self) -> None:
        self.segments.chosen.connect(self.show_page)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        for page in (self.today, self.back):
            page.typed_in.connect(self._on_typed)
            page.changed.connect(self.show_state)
            page.accepted.connect(self._on_accepted)
            page.save_wished.connect(self.save)
            page.left.connect(lambda on: self.focusNextChild() if on else self.focusPreviousChild())
        for keys, place in (("Ctrl+1", TODAY), ("Ctrl+2", BACK)):
            QShortcut(QKeySequence(keys), self, lambda at=place: self.show_page(at))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.save)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_page(self, page: int) -> None:
        """Show today or the past days; what is typed on the other page stays."""
        self.segments.choose(page)
        self.pages.setCurrentIndex(page)
        self._show_heading()
        if page == BACK and self.back.view is None:
            self.back.load("")
        elif page == BACK:
            self.back.grid.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.today.go_to_shop(None)
        self.show_state()

    def _show_heading(self) -> None:
        if self.pages.currentIndex() == TODAY:
            self.heading.set_words(translate("Entry", "Today's scores"))
            self.context.set_words(_context(self._view))
        else:
            self.heading.set_words(translate("Entry", "Fill in past days"))
            self.context.set_words(translate("Entry", "One shop, a row for each day; empty cells store nothing"))

    @property
    def has_unsaved(self) -> bool:
        return bool(self.today.typed or self.back.typed)

    def show_state(self) -> None:
        """How many values there are, and what is to be looked at first."""
        count, waits = self.today.count + self.back.count, self.today.open + self.back.open
        words = translate("Entry", "Save 1 score") if count == 1 else translate("Entry", "Save {count} scores")
        self.primary.setText(words.format(count=number(count)) if count else translate("Entry", "Save"))
        self.primary.setEnabled(bool(count or waits) and not self.storing)
        if self.warned:
            text = translate("Entry", "Nothing is saved yet. Esc once more drops what was typed.")
            self.note.set_words(text, "warning")
        elif waits:
            text = translate("Entry", "To look at first: {count}. Enter again on a cell says that it is right.")
            self.note.set_words(text.format(count=number(waits)), "warning")
        else:
            self.note.set_words(translate("Entry", "Tab or Enter: next cell · Ctrl+Enter: save · Esc: cancel"), "muted")

    def _on_typed(self) -> None:
        self.warned, self._saving = False, False
        self.show_state()

    def _on_accepted(self) -> None:
        """An answer to a question that held the saving up: go on with it."""
        self.show_state()
        if self._saving:
            self.save()

    # --- deeds ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Store what was typed; where a cell cannot be stored as it is, the cursor goes there instead."""
        if self.storing or self.gone:
            return
        self._saving = True
        self.today.look()
        self.back.look()
        self.show_state()
        if self.today.open or self.back.open:
            self.show_page(TODAY if self.today.open else BACK)
            (self.today if self.today.open else self.back).go_to_open()
            return
        self._saving = False
        filled = _merged([*self.back.filled(), *self.today.filled()])
        if not filled:
            return
        self.storing = True
        self.show_state()
        self._keeper.save(filled, self.on_saved, self.on_ended)


class _Guarded:
    """An asker whose answers no longer come when the dialog has been closed."""

    def __init__(self, asker: BackFillAsker, dialog: DayScoresDialog) -> None:
        self._asker, self._dialog = asker, dialog

    def back_fill(self, shop: int, score: str, first: date, last: date, done: Callable[..., None]) -> None:
        self._asker.back_fill(shop, score, first, last, lambda view: None if self._dialog.gone else done(view))


def _context(view: DayScores) -> str:
    there = len(view.shops) - len(view.lacking)
    words = translate("Entry", "{day} · {there} of {count} shops have their score")
    return words.format(day=long_day(view.day), there=there, count=len(view.shops))


def _merged(filled: Sequence[FilledIn]) -> list[FilledIn]:
    """One for each shop; of two values for the same day and metric the later one counts."""
    found: dict[int, dict[object, object]] = {}
    for one in filled:
        values = found.setdefault(one.shop_id, {})
        values.update({(value.day, value.metric): value for value in one.values})
    return [FilledIn(shop, tuple(values.values())) for shop, values in found.items()]  # type: ignore[arg-type]
