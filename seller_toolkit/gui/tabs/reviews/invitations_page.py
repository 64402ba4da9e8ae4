"""The plan of invitations: who may be asked for a review now, why the others not, and neutral words to ask with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs_port import table_kinds
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.reviews.checked_text import CheckedText
from seller_toolkit.gui.tabs.reviews.days_table import DaysTable
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.layout import across, boxed, down, one_of
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, long_day, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated
from seller_toolkit.services.desks import reply_desk

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.reviews.invitations import InvitationView

_WHY_NOT = {
    "later": QT_TRANSLATE_NOOP("Invitations", "not used for long enough yet"),
    "not_received": QT_TRANSLATE_NOOP("Invitations", "receipt not known"),
    "trouble": QT_TRANSLATE_NOOP("Invitations", "after-sale or open case"),
    "rated": QT_TRANSLATE_NOOP("Invitations", "reviewed already"),
    "asked": QT_TRANSLATE_NOOP("Invitations", "on an earlier list"),
    "too_late": QT_TRANSLATE_NOOP("Invitations", "the time to rate is over"),
}
_SIDE, _NARROW_SIDE = 340, 270
_ROOMY = 1040  # pixels at 100 % from which there is room for all columns


class InvitationsPage(ReviewsPage):
    """The list for the platform's own tool: order numbers only. What was listed is remembered, so that nobody is asked twice."""

    id = "invitations"
    parts = frozenset({Part.REVIEWS, Part.ORDERS, Part.SHOPS, Part.SETTINGS})

    def build(self) -> None:
        """List at the left; counts, wording and days at the right."""
        self._view: InvitationView | None = None
        self._listed: tuple[int, tuple[str, ...]] | None = None
        kit = self.kit
        self.export = kit.button(translate("Invitations", "Export list…"), "primary", icon="download-2-line")
        self.export.setObjectName("export-invitations")
        self.back = kit.button(translate("Invitations", "Take the last list back"))
        self.back.setObjectName("take-back")
        self.back.setVisible(False)
        head = self.head(self.back, self.export)
        list_card = kit.card(translate("Invitations", "May be asked now"), (self._make_list(), 1), flush=True)
        self._side = side = boxed(down(self._make_counts(), (self._make_wording(), 1), gap=16))
        left = boxed(down((list_card, 1), self._make_days(), gap=16))
        self._pair = Beside(kit, (1, 0), (left, side))
        self.fill(kit.page(head, (self._pair, 1)))
        self.export.clicked.connect(self._on_export)
        self.back.clicked.connect(self._on_back)
        self.copy.clicked.connect(self._on_copy)
        self.days.changed.connect(self._on_days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self.kit.theme
        narrow = self.width() < theme.scaled(_ROOMY)
        self._pair.set_width(self._side, theme.scaled(_NARROW_SIDE if narrow else _SIDE))
        self.days.set_narrow(on=narrow)

    def refresh(self) -> None:
        """Ask for the plan of the chosen shop, of the first own one where all are chosen."""
        self.run(reply_desk.invitations, self.context.selection.shop, done=self._show, replaces="view")

    # --- building -------------------------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        columns = [
            TableColumn(translate("Invitations", "Order number"), 176),
            TableColumn(translate("Invitations", "Item"), least=96),
            TableColumn(translate("Invitations", "Goods"), 84),
            TableColumn(translate("Invitations", "Received"), 100),
            TableColumn(translate("Invitations", "Ask until"), 100),
        ]
        self.table = Table(self.kit, columns)
        self.table.setObjectName("invitations")
        self.table.setAccessibleName(translate("Invitations", "May be asked now"))
        self.table.setMinimumHeight(self.kit.theme.scaled(260))
        self._none = EmptyState(
            self.kit, "chat-quote-line", translate("Invitations", "Nobody is to be asked today"), ""
        )
        box, self._found = one_of(self.table, self._none)
        return box

    def _make_counts(self) -> QWidget:
        self.counts = self.kit.text("", wrap=True)
        self.counts.setObjectName("invitation-counts")
        self.window_note = self.kit.text("", "caption", "muted", wrap=True)
        self.window_note.setObjectName("invitation-window")
        return self.kit.card(translate("Invitations", "Not asked, and why"), self.counts, self.window_note)

    def _make_wording(self) -> QWidget:
        kit = self.kit
        self.wording = CheckedText(kit, "invitation-text", height=220, blanks=True)
        self.wording.field.setAccessibleName(translate("Invitations", "Neutral words"))
        self.copy = kit.button(translate("Invitations", "Copy words"), icon="file-copy-line")
        self.copy.setObjectName("copy-invitation")
        self.said = kit.text("", "caption", "warning", wrap=True)
        self.said.setObjectName("invitation-said")
        self.said.setVisible(False)
        return kit.card(translate("Invitations", "Neutral words"), self.wording, self.said, across(self.copy, None))

    def _make_days(self) -> QWidget:
        self.days = DaysTable(self.kit)
        note = translate(
            "Invitations", "Days of use before asking. They are the program's own judgement: no platform names any."
        )
        return self.kit.card(
            translate("Invitations", "Days of use"),
            self.days,
            self.kit.text(note, "caption", "muted", wrap=True),
            extra=(self.days.reset,),
        )

    # --- drawing --------------------------------------------------------------------------------------------------

    def _show(self, view: InvitationView) -> None:
        self._view = view
        rows = [
            (
                Cell(one.order.order_no),
                Cell(one.order.title, tip=one.order.title),
                Cell(one.group.label.of(language())),
                Cell(long_day(one.order.received) if one.order.received else NOTHING, value=one.order.received),
                Cell(long_day(one.last) if one.last else NOTHING, value=one.last),
            )
            for one in view.now
        ]
        self.table.set_rows(rows, [one.order.order_no for one in view.now])
        self._found.setCurrentWidget(self.table if rows else self._none)
        self._none.text.set_words(_why_none(view))
        self.export.setEnabled(bool(rows))
        name = view.shop.name if view.shop else ""
        fact = translate("Invitations", "{shop} · orders of the last 60 days: {total}, receipt known of {known}")
        self._fact.set_words(
            fact.format(shop=name, total=number(view.total), known=number(view.with_receipt)) if name else ""
        )
        self.counts.set_words(_count_words(view))
        self.window_note.set_words(_window_words(view))
        self.days.show_days(view.groups)
        if not self.wording.text:
            self.wording.set_text(view.wording)

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot()
    def _on_export(self) -> None:
        view = self._view
        if view is None or view.shop is None:
            return
        kinds = table_kinds()
        name = translate("Invitations", "invitations {day}").format(day=view.today.isoformat())
        path = self.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is not None:
            self.run(
                reply_desk.invitation_document, view, done=lambda report: self._write(report, path), uses_store=False
            )

    def _write(self, report: Report, path: Path) -> None:
        view = self._view
        self.save(report, path)
        if view is None or view.shop is None:
            return
        orders = tuple(one.order.order_no for one in view.now)
        if self.context.dialogs.confirm(
            translate("Invitations", "Were they asked?"),
            translate("Invitations", "Remember these {count} orders as asked, so that no list names them again?").format(count=number(len(orders))),
            translate("Invitations", "Remember"),
        ):  # fmt: skip
            self._listed = (view.shop.id, orders)
            self.back.setVisible(True)
            self.run(reply_desk.note_listed, view.shop.id, orders)

    @Slot()
    def _on_back(self) -> None:
        if self._listed is not None:
            shop, orders = self._listed
            self._listed = None
            self.back.setVisible(False)
            self.run(reply_desk.take_back, shop, orders)

    @Slot()
    def _on_copy(self) -> None:
        """Blanks may stay, they are filled in for each buyer; whatever asks or offers may not."""
        wrong = next((hit for hit in self.wording.hits if hit.refused and hit.kind != "blank"), None)
        self.said.setVisible(wrong is not None)
        if wrong is not None:
            self.said.set_words(translate("Invitations", "Not copied. {why}").format(why=wrong.why))
            return
        QGuiApplication.clipboard().setText(self.wording.text)
        self.context.wishes.notice.emit(translate("Invitations", "The words are on the clipboard."))

    @Slot(object)
    def _on_days(self, days: dict[str, int]) -> None:
        words = translate("Deeds", "own days of use")
        self.do(words, reply_desk.keep_days, days, done=lambda _nothing: self.mark_stale())


def _count_words(view: InvitationView) -> str:
    counts = {when.value: count for when, count in view.counts.items()}
    lines = [
        translate("Invitations", "{why}: {count}").format(
            why=translated("Invitations", words), count=number(counts[name])
        )
        for name, words in _WHY_NOT.items()
        if counts.get(name)
    ]
    return "\n".join(lines) or translate("Invitations", "Nobody is left out.")


def _window_words(view: InvitationView) -> str:
    window = view.window
    if window is None:
        return ""
    if window.days is None:
        return translate(
            "Invitations", "How long buyers of this platform can rate is not verified: look into its back office."
        )
    words = translate(
        "Invitations",
        "Buyers can rate for {count} days after the order is finished ({source}); where that day is not known, the day of receipt counts.",
    )
    return words.format(count=number(window.days), source=window.source)


def _why_none(view: InvitationView) -> str:
    if view.shop is None or not view.total:
        return translate("Invitations", "Import orders first; parcels or finished orders tell who has received what.")
    return translate("Invitations", "The reasons stand at the right.")
