"""The scores of competitors typed by hand: all of them × dimensions, for one day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_answers import EntryAnswers
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.models.entry_model import EntryColumn, EntryRow, Place
from seller_toolkit.gui.widgets.entry_grid import EntryGrid
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.imports.score_entry import EntryCheck
    from seller_toolkit.services.rivals.rivals import RivalEntry, RivalRow

SIZE = (960, 640)  # pixels at 100 %
MOST_ROWS = 200
"""Rows that are shown at once; of more shops the search finds the others."""

Texts = Mapping[int, Mapping[str, str]]
"""Shop id → metric id → what was typed."""

Save = Callable[[Texts, Callable[[Sequence[Receipt]], None], Callable[[], None]], None]
"""Stores what was typed; the first callable gets the receipts, the second is called when it has ended either way."""


class RivalEntryDialog(EntryDialog):
    """Cancel (Esc, twice where something is typed) or "Save 8 values" (Ctrl+Enter, or Enter in the last cell)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, entry: RivalEntry, *, save: Save,
        done: Callable[[Sequence[Receipt]], None], at: tuple[int, str] | None = None,
    ) -> RivalEntryDialog:  # fmt: skip
        """Show the grid and return at once, the cursor at a shop and metric; `done` is called when everything is stored."""
        dialog = cls(kit, window, entry, save=save, done=done)
        if at is not None:
            dialog.go_to(at)
        let_enter_press(dialog, dialog.primary)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, entry: RivalEntry, *, save: Save,
        done: Callable[[Sequence[Receipt]], None],
    ) -> None:  # fmt: skip
        super().__init__(window, done)
        self.kit, self._entry, self._save = kit, entry, save
        self._shops = {row.shop.id: row for row in entry.rows}
        self._names = {row.shop.name.casefold(): row.shop.id for row in entry.rows}
        self.answers = EntryAnswers()
        self.setObjectName("rival-entry")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Compare", "Scores of the competitors"))
        self._build()
        self._connect()
        self._show_rows()
        self.show_state()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE), within=window)
        self.grid.go_to_end(last=False)

    def _build(self) -> None:
        kit = self.kit
        context = translate("Compare", "{score} · {day} · grey: the last known value; empty cells store nothing")
        words = context.format(score=self._entry.table.label, day=long_day(self._entry.day))
        self.search = QLineEdit()
        self.search.setObjectName("entry-search")
        self.search.setPlaceholderText(translate("Compare", "Find a shop"))
        self.search.setAccessibleName(translate("Compare", "Find a shop"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(kit.theme.scaled(176))
        self.grid = EntryGrid(kit, head_width=268, row_height=44)
        self.grid.setObjectName("values")
        self.more = kit.text("", "caption", "muted")
        self.more.setObjectName("more")
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Dialogs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")
        heading = kit.text(translate("Compare", "Scores of the competitors"), "title", elide=True)
        down(
            across(down(heading, kit.text(words, tone="muted", elide=True), gap=6), None, self.search),
            (kit.framed(self.grid), 1),
            self.more,
            across(self.note, None, self.cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_rows)
        self.search.returnPressed.connect(lambda: self.grid.go_to_end(last=False))
        self.grid.typed.connect(self._on_typed)
        self.grid.looked.connect(self.look)
        self.grid.accepted.connect(self._on_accepted)
        self.grid.pasted.connect(self._on_pasted)
        self.grid.save_wished.connect(self.save)
        self.grid.ran_out.connect(self._on_ran_out)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)

    # --- what is shown --------------------------------------------------------------------------------------------

    @Slot()
    def _show_rows(self) -> None:
        """The shops that are searched for; what is typed for others stays."""
        wanted = self.search.text().strip().casefold()
        found = [row for row in self._entry.rows if wanted in row.shop.name.casefold()]
        self._shown = found[:MOST_ROWS]
        columns = [EntryColumn(field.id, field.label) for field in self._entry.table.fields]
        self.grid.show_rows(columns, [self._row(row) for row in self._shown])
        words = translate("Compare", "{shown} of {count} shops: the search finds the others.")
        self.more.set_words(words.format(shown=MOST_ROWS, count=len(found)))
        self.more.setVisible(len(found) > MOST_ROWS)

    def _row(self, row: RivalRow) -> EntryRow:
        fields = self._entry.table.fields
        grey = {field.id: field.shown(row.stored.get(field.id, row.before.get(field.id))) for field in fields}
        return EntryRow(row.shop.id, row.shop.name, row.shop.category, grey, frozenset(row.stored))

    def go_to(self, at: tuple[int, str]) -> None:
        """Put the cursor at a shop and metric; the shop alone where the metric is not typed."""
        shop = self._shops.get(at[0])
        if shop is None:
            return
        if shop not in self._entry.rows[:MOST_ROWS]:
            self.search.setText(shop.shop.name)
        if not self.grid.go_to(at):
            self.grid.go_to_row(at[0])

    @property
    def has_unsaved(self) -> bool:
        return bool(self.grid.entries.texts)

    def show_state(self) -> None:
        """How many values there are, and what is to be looked at first."""
        count, waits = len(self.answers.values), len(self.answers.open)
        words = translate("Compare", "Save 1 value") if count == 1 else translate("Compare", "Save {count} values")
        self.primary.setText(words.format(count=number(count)) if count else translate("Compare", "Save"))
        self.primary.setEnabled(bool(count or waits) and not self.storing)
        if self.warned:
            text = translate("Entry", "Nothing is saved yet. Esc once more drops what was typed.")
            self.note.set_words(text, "warning")
        elif waits:
            text = translate("Entry", "To look at first: {count}. Enter again on a cell says that it is right.")
            self.note.set_words(text.format(count=number(waits)), "warning")
        else:
            text = translate(
                "Compare",
                "Tab or Enter: next cell · Ctrl+V: a block from Excel, with or without names · Ctrl+Enter: save",
            )
            self.note.set_words(text, "muted")

    # --- what is typed --------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Check what is typed and say what was found."""
        texts: dict[int, dict[str, str]] = {}
        for (key, metric), text in self.grid.entries.texts.items():
            texts.setdefault(key, {})[metric] = text
        checks: dict[Place, EntryCheck] = {
            (key, metric): check
            for key, typed in texts.items()
            for metric, check in self._entry.look_at(self._shops[key], typed).items()
        }
        self.answers.look(dict(self.grid.entries.texts), checks)
        self.grid.set_marks(self.answers.marks)
        self.show_state()

    @Slot()
    def _on_typed(self) -> None:
        self.warned = False
        self.show_state()

    @Slot(object)
    def _on_accepted(self, place: Place) -> None:
        self.look()
        self.answers.turn(place)
        self.grid.set_marks(self.answers.marks)
        self.show_state()

    @Slot(str, object)
    def _on_pasted(self, text: str, place: Place) -> None:
        """Fill the cells from the current one to the right and down, or beside the names where lines begin with them."""
        columns = [column.key for column in self.grid.entries.columns]
        lines = [line.split("\t") for line in text.rstrip("\n").splitlines()]
        named = [(self._names.get(line[0].strip().casefold()), line[1:]) for line in lines]
        rows = [row.shop.id for row in self._shown]
        if any(key is not None for key, _ in named):
            placed = [(key, cells) for key, cells in named if key is not None]
            left = 0
        else:
            placed = [(key, cells) for key, cells in zip(rows[rows.index(place[0]) :], lines, strict=False)]
            left = columns.index(place[1])
        texts: dict[Place, str] = {
            (key, column): cell.strip()
            for key, cells in placed
            for column, cell in zip(columns[left:], cells, strict=False)
            if cell.strip()
        }
        self.grid.set_texts(texts)
        self.grid.typed.emit(place)
        self.look()

    @Slot(str)
    def _on_ran_out(self, way: str) -> None:
        if way == "enter":
            self.save()
        elif way == "tab":
            self.focusNextChild()
        else:
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)

    @Slot()
    def save(self) -> None:
        """Store what was typed; where a cell cannot be stored as it is, the cursor goes there instead."""
        if self.storing or self.gone:
            return
        self.look()
        if self.answers.open:
            self.search.clear()
            self.go_to(self.answers.open[0])
            return
        texts: dict[int, dict[str, str]] = {}
        for key, metric in self.answers.values:
            texts.setdefault(key, {})[metric] = self.grid.entries.texts[key, metric]
        if not texts:
            return
        self.storing = True
        self.show_state()
        self._save(texts, self.on_saved, self.on_ended)
