"""What is kept of buyers, kind by kind, and how to have the program forget it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.field_words import kind_words
from seller_toolkit.gui.dialogs.kept_words import log_size, log_words, texts_words
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.keeping.kept_log import KeptLog
    from seller_toolkit.services.keeping.privacy import KeptDrafts, KeptView
    from seller_toolkit.store.forgetting import KeptKind

SIZE = (960, 640)  # pixels at 100 %
HELD = {
    "order_line": QT_TRANSLATE_NOOP(
        "Kept data",
        "order and parcel number, item, amounts, times, province; the nickname as a code",
    ),
    "after_sale": QT_TRANSLATE_NOOP("Kept data", "case and order number, reason, amounts, times"),
    "review": QT_TRANSLATE_NOOP(
        "Kept data",
        "text (telephones, addresses masked), order number, item, times, your answer",
    ),
    "parcel": QT_TRANSLATE_NOOP("Kept data", "order and parcel number, courier, province, times"),
}


class KeptDataDialog(QDialog):
    """Opens in front of its window and does not block. Its wishes are carried out by whoever opened it."""

    forget_before_wished = Signal(object)  # a date
    forget_shop_wished = Signal(int, str)
    forget_backups_wished = Signal(int)  # how many there are

    def __init__(self, kit: Kit, window: QWidget | None, today: date) -> None:
        super().__init__(window)
        self.kit = kit
        self._shops: Sequence[tuple[int, str]] = ()
        self._backups = 0
        self.setObjectName("kept-data")
        self.setWindowTitle(translate("Kept data", "Data of buyers"))
        explanation = translate(
            "Kept data",
            "Names, telephone numbers and addresses of buyers are not kept at all. What is kept lies on this computer only. Besides it there are scores, tasks and notes, which speak of no buyer unless you wrote so.",
        )
        columns = [
            TableColumn(translate("Kept data", "Kind"), 120),
            TableColumn(translate("Kept data", "What is kept"), 0, least=240),
            TableColumn(translate("Kept data", "Rows"), 88, right=True),
            TableColumn(translate("Kept data", "From – to"), 190),
        ]
        self.table = Table(kit, columns, row_height=36, many=False)
        self.table.setObjectName("kept")
        self.table.setAccessibleName(self.windowTitle())
        down(
            down(
                kit.text(translate("Kept data", "Data of buyers"), "title"),
                kit.text(explanation, tone="muted", wrap=True), gap=6,
            ),
            (kit.framed(self.table), 1),
            self._build_deeds(today),
            across(None, self._build_close()),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.close_button)
        self.close_button.setFocus()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _build_deeds(self, today: date) -> QWidget:
        self.day = PlainDayEdit(self.kit, date(today.year - 2, today.month, 1))
        self.day.setObjectName("day")
        self.day.setAccessibleName(translate("Kept data", "Forget everything before this day"))
        self.shop = self.kit.select([NOTHING], width=220)
        self.shop.setObjectName("shop")
        self.shop.setAccessibleName(translate("Kept data", "Shop to forget"))
        self.backups_words = self.kit.text("", wrap=True)
        before = self._deed("forget-before", translate("Kept data", "Forget…"))
        before.clicked.connect(lambda: self.forget_before_wished.emit(self.day.day))
        self.forget_shop = self._deed("forget-shop", translate("Kept data", "Forget the shop…"))
        self.forget_shop.clicked.connect(self._on_shop)
        self.forget_backups = self._deed("forget-backups", translate("Kept data", "Replace by one of now…"))
        self.forget_backups.clicked.connect(lambda: self.forget_backups_wished.emit(self._backups))
        rows = down(
            across(self.kit.text(translate("Kept data", "Everything before")), self.day, None, before),
            self.kit.line(),
            across(self.kit.text(translate("Kept data", "A shop with everything of its own")), self.shop, None, self.forget_shop),
            self.kit.line(),
            across((self.backups_words, 1), self.forget_backups, gap=16),
            gap=10,
        )  # fmt: skip
        return self.kit.card(translate("Kept data", "Forget"), rows)

    def _deed(self, name: str, words: str) -> Button:
        button = self.kit.button(words)
        button.setObjectName(name)
        return button

    def _build_close(self) -> QWidget:
        self.close_button = self.kit.button(translate("Kept data", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        return self.close_button

    def show_kept(self, view: KeptView) -> None:
        """Show what is kept now."""
        self.table.set_rows(
            [*map(_cells, view.kinds), _cells_of_drafts(view.drafts), _cells_of_log(view.log)],
            [*(kind.kind for kind in view.kinds), "drafts", "log"],
        )
        self._shops = [(shop.id, shop.name) for shop in view.shops]
        self.shop.set_options([name for _, name in self._shops] or [NOTHING])
        self.forget_shop.setEnabled(bool(self._shops))
        self._backups = view.backups
        words = translate("Kept data", "{count} backups and earlier data files hold what was there when they were made")
        self.backups_words.setText(words.format(count=view.backups))
        self.forget_backups.setEnabled(bool(view.backups))

    def _on_shop(self) -> None:
        self.forget_shop_wished.emit(*self._shops[self.shop.chosen_index])


def _cells(kind: KeptKind) -> tuple[Cell, ...]:
    held = translated("Kept data", HELD[kind.kind])
    return _row(kind_words(kind.kind), held, number(kind.rows), kind.first, kind.last)


def _cells_of_drafts(texts: KeptDrafts) -> tuple[Cell, ...]:
    held = translate("Kept data", "answers, notes, pasted texts not used yet (telephones, addresses masked)")
    counts = [f"{shop} {number(count)}" for shop, count in texts.of_shops.items()]
    if texts.of_none and counts:
        counts.append(translate("Kept data", "of no shop {count}").format(count=number(texts.of_none)))
    words = translate("Kept data", "{shops}: {held}")
    said = words.format(held=held, shops=translate("Kept data", ", ").join(counts)) if counts else held
    return _row(texts_words(), said, number(texts.number), texts.last, texts.last)


def _cells_of_log(log: KeptLog) -> tuple[Cell, ...]:
    held = translate("Kept data", "times, places and kinds of faults; no values, nothing of buyers")
    return _row(log_words(), held, log_size(log.size), log.first, log.last)


def _row(kind: str, held: str, amount: str, first: date | None, last: date | None) -> tuple[Cell, ...]:
    days = NOTHING if first is None or last is None else f"{first:%Y-%m-%d} – {last:%Y-%m-%d}"
    return Cell(kind), Cell(held, tip=held, tone="muted"), Cell(amount), Cell(days)
