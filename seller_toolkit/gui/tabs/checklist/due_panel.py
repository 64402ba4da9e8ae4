"""The whole due sheet: filters above, the orders and cases below, what a miss costs at the foot; on paper and in files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from seller_toolkit.gui.tabs.checklist.due_lines import (
    PLACES,
    DueFilter,
    Urgency,
    data_words,
    has_data,
    is_stale,
    kinds_of,
    names_of,
    places_told,
    sheet_cells,
    sheet_columns,
    shown,
)
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.gui.widgets.list_deeds import list_deeds
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.due_sheet import DueItem, DueView
    from seller_toolkit.services.tasks.task_list import ChecklistView

MOST_ROWS = 2000
"""Rows that the table makes; nobody works through more of them on a screen."""

_NEAR = (
    frozenset[Urgency](),
    frozenset({Urgency.MISSED}),
    frozenset({Urgency.SOON}),
    frozenset({Urgency.MISSED, Urgency.SOON, Urgency.TODAY}),
    frozenset({Urgency.LATER}),
)


class DuePanel(TaskPanel):
    """A panel of the checklist without tasks. `wanted` asks for the items of a view once they are to be seen; `print_requested` and `export_requested` carry the items that are shown and by what they are handed out ("" : one list)."""

    wanted = Signal(object)
    print_requested = Signal(object, str)
    export_requested = Signal(object, str)
    copied = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._due: DueView | None = None
        self._all: Sequence[DueItem] = ()
        self._items: Sequence[DueItem] = ()
        self._is_asked = False
        self._kinds: tuple[tuple[str, str], ...] = ()
        self._names: tuple[str, ...] = ()
        self._places: tuple[str, ...] = ()
        self.table = Table(kit, sheet_columns((), named=False))
        self.table.setObjectName("due-sheet")
        self.table.setAccessibleName(translate("Due", "Due sheet"))
        self._data = kit.text("", "section", right=True)
        self._data.setObjectName("data-as-of")
        self._words = kit.text("", tone="muted", wrap=True)
        self._words.setObjectName("due-words")
        self._chosen = kit.text("", tone="muted", wrap=True, selectable=True)
        self._chosen.setObjectName("due-chosen")
        self._make_filters()
        foot = boxed(down(self._chosen, self._words, gap=4, margins=(16, 8, 16, 10)))
        self._deeds = list_deeds(kit, "due", copy=self._copy, export=self._export, print_=self._print)
        body = (self._filters, (self.table, 1), foot)
        self._card = kit.card("", *body, extra=(self._data, 12, *self._deeds, 6), flush=True)
        down((self._card, 1), gap=0, parent=self)
        self.table.row_chosen.connect(self._show_chosen)

    def draw(self, _view: ChecklistView) -> None:
        """Tasks are not shown here."""

    def show_due(self, view: DueView) -> None:
        """Show another sheet; the filters stay where they still fit."""
        self._due, self._is_asked = view, False
        known, stale = has_data(view), is_stale(view)
        self._data.set_words(data_words(view) if known else "", "warning" if stale else "text")
        self._ask()

    def show_items(self, items: Sequence[DueItem]) -> None:
        """Show the items of the sheet, each made already: filters go through all of them."""
        self._all, self._places = items, places_told(items)
        self._show_kinds()
        self._show_names()
        self._show_items()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        """Have the items made, once for each view and only when they can be seen."""
        if self._due is not None and not self._is_asked and self.isVisible():
            self._is_asked = True
            self.wanted.emit(self._due)

    def take_focus(self) -> None:
        """Put the keyboard on the rows."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def split(self) -> str:
        """By what the sheet is handed out: "" for one list, else one of `PLACES`."""
        place = self.places.chosen_index
        return ("", *PLACES)[place]

    # --- building -------------------------------------------------------------------------------------------------

    def _make_filters(self) -> None:
        kit = self.kit
        near = (
            translate("Due", "All"),
            translate("Due", "Missed"),
            translate("Due", "Within 4 h"),
            translate("Due", "By tonight"),
            translate("Due", "After today"),
        )
        self.near = kit.segments(near)
        self.near.setObjectName("near")
        self.kinds = kit.select(width=132)
        self.kinds.setObjectName("kinds")
        self.kinds.setAccessibleName(translate("Due", "Kind"))
        by = (
            translate("Due", "One list"),
            translate("Due", "By courier"),
            translate("Due", "By warehouse"),
            translate("Due", "By agent"),
        )
        self.places = kit.select(by, width=108)
        self.places.setObjectName("places")
        self.places.setAccessibleName(translate("Due", "Lists"))
        self.places.setToolTip(translate("Due", "Who gets a list of their own when the sheet is printed or exported"))
        self.names = kit.select(width=120)
        self.names.setObjectName("names")
        self.names.setAccessibleName(translate("Due", "List of"))
        self.names.hide()
        self.search = QLineEdit()
        self.search.setObjectName("search-due")
        self.search.setPlaceholderText(translate("Due", "Order, item"))
        self.search.setAccessibleName(translate("Due", "Search the due sheet"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(kit.theme.scaled(180))
        row = (self.near, self.kinds, self.places, self.names, None, self.search)
        self._filters = flowing(*row)
        self._filters.setContentsMargins(16, 0, 16, 10)
        self.near.chosen.connect(self._show_items)
        self.kinds.chosen.connect(self._show_items)
        self.places.chosen.connect(self._on_place)
        self.names.chosen.connect(self._show_items)
        self.search.textChanged.connect(self._show_items)

    # --- showing --------------------------------------------------------------------------------------------------

    def _show_kinds(self) -> None:
        before = self._kind
        self._kinds = (("", translate("Due", "Every kind")), *kinds_of(self._all))
        ids = [kind for kind, _ in self._kinds]
        self.kinds.set_options([label for _, label in self._kinds], ids.index(before) if before in ids else 0)

    def _show_names(self) -> None:
        """The couriers, warehouses or agents to choose from, where the sheet is handed out by one of them."""
        before = self._name
        self._names = names_of(self._all, self.split) if self.split else ()
        words = [translate("Due", "Everyone"), *(name or translate("Due", "Not known") for name in self._names)]
        at = self._names.index(before) + 1 if before is not None and before in self._names else 0
        self.names.set_options(words, at)
        self.names.setVisible(len(self._names) > 1)

    @Slot()
    def _on_place(self) -> None:
        self.names.choose(0)
        self._show_names()
        self._show_items()

    @Slot()
    def _show_items(self) -> None:
        view = self._due
        if view is None:
            return
        self._items = shown(self._all, self._filter, view.as_of)
        named = len(view.shops) > 1
        cells = [sheet_cells(item, view.as_of, self._places, named=named) for item in self._items[:MOST_ROWS]]
        columns = sheet_columns(self._places, named=named)
        if [one.title for one in columns] == [one.title for one in self.table.cells.columns]:
            self.table.set_rows(cells, range(len(cells)))  # sorting and widths stay as the user left them
        else:
            self.table.set_columns(columns, cells, row_ids=range(len(cells)))
        count = translate("Due", "Due sheet · {count}").format(count=number(len(self._items)))
        self._card.title.set_words(count)
        self._words.set_words(self._note(view))
        self._words.setVisible(bool(self._words.words()))
        for deed in self._deeds:
            deed.setEnabled(bool(self._items))
        self.table.setVisible(bool(self._items))
        self._show_chosen()

    def _note(self, view: DueView) -> str:
        """What is not shown, what no file tells, and how old the data are."""
        parts = list(view.notes)
        if is_stale(view):
            parts.insert(
                0, translate("Due", "These data are older than a day. Import newer exports before you rely on it.")
            )
        if not self._items:
            nothing = translate("Due", "Nothing waits.") if not self._all else translate("Due", "Nothing matches.")
            parts.insert(0, nothing)
        elif len(self._items) > MOST_ROWS:
            words = translate("Due", "The first {shown} of {count} are shown; paper and files hold all of them.")
            parts.insert(0, words.format(shown=number(MOST_ROWS), count=number(len(self._items))))
        return "\n".join(parts)

    @Slot()
    def _show_chosen(self) -> None:
        """What a miss of the chosen one costs, by which rule, and where it comes from."""
        item = self._current()
        words = ""
        if item is not None:
            rule = item.rule if item.verified else translate("Due", "{rule} (unverified)").format(rule=item.rule)
            source = translate("Due", "{file}, row {row}").format(file=item.file, row=item.row)
            words = "\n".join(part for part in (item.hint, item.costs, rule, source if item.file else "") if part)
        self._chosen.set_words(words)
        self._chosen.setVisible(bool(words))

    def _current(self) -> DueItem | None:
        place = self.table.current_row_id
        return self._items[place] if isinstance(place, int) and place < len(self._items) else None

    # --- what is chosen -------------------------------------------------------------------------------------------

    @property
    def _filter(self) -> DueFilter:
        return DueFilter(
            _NEAR[self.near.chosen_index],
            self._kind,
            self.split if self._name is not None else "",
            self._name or "",
            self.search.text().strip().casefold(),
        )

    @property
    def _kind(self) -> str:
        place = self.kinds.chosen_index
        return self._kinds[place][0] if 0 <= place < len(self._kinds) else ""

    @property
    def _name(self) -> str | None:
        """The courier, warehouse or agent that was chosen; None for all of them."""
        place = self.names.chosen_index - 1
        return self._names[place] if 0 <= place < len(self._names) else None

    # --- deeds

    @Slot()
    def _copy(self) -> None:
        self.table.copy()
        self.copied.emit(len(self.table.selected_row_ids) or self.table.cells.rowCount())

    @Slot()
    def _export(self) -> None:
        self.export_requested.emit(tuple(self._items), self.split)

    @Slot()
    def _print(self) -> None:
        self.print_requested.emit(tuple(self._items), self.split)
