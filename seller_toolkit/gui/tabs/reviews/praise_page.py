"""The praise shelf: good reviews that help others to choose, to be copied, written or shown as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.gui.dialogs_port import FileKind, table_kinds
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.tabs.reviews.praise_picture import MOST_CARDS, praise_picture
from seller_toolkit.gui.tabs.reviews.words import stars_words
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.layout import down, one_of
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.desks import reply_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.praise import PraisedReview, PraiseView

_REASONS = {
    "aspects": QT_TRANSLATE_NOOP("Praise", "names what is good"),
    "facts": QT_TRANSLATE_NOOP("Praise", "measures, days or a comparison"),
    "variant": QT_TRANSLATE_NOOP("Praise", "says which variant"),
    "picture": QT_TRANSLATE_NOOP("Praise", "points at a picture"),
    "length": QT_TRANSLATE_NOOP("Praise", "says a good deal"),
}
_PANEL, _NARROW_PANEL = 320, 250
_ROOMY = 1040  # pixels at 100 % from which there is room for all columns
_LONGEST_TITLE = 24


class PraisePage(ReviewsPage):
    """Filters by item and aspect, the shelf, and one review in full with why it stands there."""

    id = "praise"
    parts = frozenset({Part.REVIEWS, Part.SHOPS})

    def build(self) -> None:
        """The page; without praise a word stands in the place of the table."""
        self._view: PraiseView | None = None
        self._item, self._aspect = "", ""
        kit = self.kit
        self.copy = kit.button(translate("Praise", "Copy text"), icon="file-copy-line")
        self.picture = kit.button(translate("Praise", "Save picture"), icon="image-line")
        self.export = kit.button(translate("Praise", "Export"), icon="download-2-line")
        for name, button in (("copy", self.copy), ("picture", self.picture), ("export", self.export)):
            button.setObjectName(f"praise-{name}")
        head = self.head(self.copy, self.picture, self.export)
        self.items, self.aspects = kit.select(width=220), kit.select(width=140)
        self.items.setObjectName("praise-items")
        self.items.setAccessibleName(translate("Praise", "Item"))
        self.aspects.setObjectName("praise-aspects")
        self.aspects.setAccessibleName(translate("Praise", "Praised for"))
        list_card = kit.card(translate("Praise", "The most useful first"), (self._make_list(), 1), extra=(self.items, self.aspects), flush=True)  # fmt: skip
        self._pair = Beside(kit, (1, 0), (list_card, self._make_panel()))
        self.fill(kit.page(head, (self._pair, 1)))
        self.items.chosen.connect(self._on_item)
        self.aspects.chosen.connect(self._on_aspect)
        self.table.row_chosen.connect(self._show_one)
        self.copy.clicked.connect(self._on_copy)
        self.picture.clicked.connect(self._on_picture)
        self.export.clicked.connect(self._on_export)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self.kit.theme
        roomy = self.width() >= theme.scaled(_ROOMY)
        self._pair.set_width(self._panel, theme.scaled(_PANEL if roomy else _NARROW_PANEL))

    def refresh(self) -> None:
        """Ask for the shelf of the chosen shop, item and aspect."""
        self.run(
            reply_desk.praise, self.context.selection.shop, self._item, self._aspect, done=self._show, replaces="view"
        )

    # --- building -------------------------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        columns = [
            TableColumn(translate("Praise", "Review"), least=260),
            TableColumn(translate("Praise", "Praises"), 190),
            TableColumn(translate("Praise", "Points"), 64, right=True),
        ]
        self.table = Table(self.kit, columns, row_height=52)
        self.table.setObjectName("praise-table")
        self.table.setAccessibleName(translate("Praise", "Praise shelf"))
        self.table.setMinimumHeight(self.kit.theme.scaled(260))
        self._none = EmptyState(
            self.kit,
            "star-line",
            translate("Praise", "No review to show yet"),
            translate("Praise", "Good reviews of at least ten characters that complain of nothing stand here."),
        )
        box, self._found = one_of(self.table, self._none)
        return box

    def _make_panel(self) -> QWidget:
        kit = self.kit
        self.stars = kit.text("", "section")
        self.words = kit.text("", wrap=True, selectable=True)
        self.words.setObjectName("praise-words")
        self.bought = kit.text("", "caption", "muted", wrap=True)
        self.why = kit.text("", "caption", "muted", wrap=True)
        self.why.setObjectName("praise-why")
        note = kit.text(
            translate("Praise", "Names, telephone numbers and addresses are masked. Ask the buyer before you use a review in advertising."),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        panel = kit.frame("card", down(self.stars, self.words, self.bought, kit.line(), self.why, None, note, gap=10, margins=(16, 14, 16, 14)))  # fmt: skip
        self._panel = panel
        return panel

    # --- drawing --------------------------------------------------------------------------------------------------

    def _show(self, view: PraiseView) -> None:
        self._view = view
        self._show_choices(view)
        rows = [
            (
                Cell(one.text, sub=" · ".join(filter(None, (one.item, one.sku))), tip=one.text),
                Cell(chips=tuple((view.aspect_labels[aspect], "accent") for aspect in one.aspects[:2])),
                Cell(number(one.points, 1), value=one.points),
            )
            for one in view.reviews
        ]
        self.table.set_rows(rows, [one.number for one in view.reviews])
        self._found.setCurrentWidget(self.table if rows else self._none)
        words = translate("Praise", "{shown} shown of {count} reviews read")
        self._fact.set_words(words.format(shown=number(len(rows)), count=number(view.looked_at)))
        for button in (self.copy, self.picture, self.export):
            button.setEnabled(bool(rows))
        if view.reviews and self.table.current_row_id not in {one.number for one in view.reviews}:
            self.table.select_row_id(view.reviews[0].number)
        self._show_one(self.table.current_row_id)

    def _show_choices(self, view: PraiseView) -> None:
        keys = ["", *(key for key, _, _ in view.items)]
        names = [f"{_short(title)} · {number(count)}" for _, title, count in view.items]
        self.items.set_options(
            [translate("Praise", "All items"), *names], keys.index(self._item) if self._item in keys else 0
        )
        labels = [view.aspect_labels[aspect] for aspect in ASPECTS]
        place = ASPECTS.index(self._aspect) + 1 if self._aspect else 0
        self.aspects.set_options([translate("Praise", "Any praise"), *labels], place)

    @Slot(object)
    def _show_one(self, key: object) -> None:
        one = next((one for one in self._view.reviews if one.number == key), None) if self._view else None
        self.stars.set_words(stars_words(one.stars) if one else "")
        self.words.set_words(one.text if one else "")
        day = long_day(one.day) if one and one.day else ""
        self.bought.set_words(" · ".join(filter(None, (one.item, one.sku, day))) if one else "")
        self.why.set_words(_why(one) if one else "")

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot(int)
    def _on_item(self, place: int) -> None:
        if self._view is not None:
            self._item = self._view.items[place - 1][0] if place else ""
            self.mark_stale()

    @Slot(int)
    def _on_aspect(self, place: int) -> None:
        self._aspect = ASPECTS[place - 1] if place else ""
        self.mark_stale()

    def _chosen(self) -> list[PraisedReview]:
        """The selected reviews, all where not more than one is selected."""
        view, selected = self._view, set(self.table.selected_row_ids)
        if view is None:
            return []
        return [one for one in view.reviews if len(selected) < 2 or one.number in selected]

    @Slot()
    def _on_copy(self) -> None:
        if self._view is not None:
            chosen = [one.number for one in self._chosen()]
            QGuiApplication.clipboard().setText(reply_desk.praise_text(self._view, chosen))
            words = translate("Praise", "Copied without personal data: {count} reviews")
            self.context.wishes.notice.emit(words.format(count=number(len(chosen))))

    @Slot()
    def _on_picture(self) -> None:
        kinds = (FileKind(translate("Praise", "Picture"), (".png",)),)
        path = self.context.dialogs.ask_save(translate("Praise", "praise") + ".png", kinds)
        if path is None:
            return
        if praise_picture(self._chosen()[:MOST_CARDS], self.kit.theme).save(str(path)):
            self.tell_saved(path)
        else:
            self.context.wishes.failed.emit(UserError("file.not_writable", name=path.name))

    @Slot()
    def _on_export(self) -> None:
        kinds = table_kinds()
        path = self.context.dialogs.ask_save(translate("Praise", "praise") + ".xlsx", kinds)
        if path is not None:
            self.run(
                reply_desk.praise_document, self._view, done=lambda report: self.save(report, path), uses_store=False
            )


def _why(one: PraisedReview) -> str:
    reasons = [translated("Praise", _REASONS[reason]) for reason in one.reasons if reason in _REASONS]
    return translate("Praise", "Why it helps: {reasons}").format(reasons=" · ".join(reasons)) if reasons else ""


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"
