"""The card of the files that wait: what each was recognised as, what it lacks, and the button that imports."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from seller_toolkit.domain.imports import FileStatus, ImportPlan
from seller_toolkit.gui.dialogs.import_words import (
    is_case_workbook,
    is_checklist,
    is_locked,
    layout_words,
    seen_counts,
    shop_words,
    state_chip,
)
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.import_.waiting import Waiting
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.import_checks import import_check_text
from seller_toolkit.i18n.translate import translate


class WaitingCard(QWidget):
    """Signals carry entry numbers: `open_wished` (preview or mapping), `remove_wished` (several)."""

    import_wished = Signal()
    open_wished = Signal(object)
    remove_wished = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._entries: dict[object, Waiting] = {}
        self.setProperty("role", "clear")
        self._build()
        self.table.row_activated.connect(self.open_wished)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._show_hint())
        self.table.installEventFilter(self)
        self.preview.clicked.connect(lambda: self.open_wished.emit(self._chosen))
        self.remove.clicked.connect(self._remove_selected)
        self.primary.clicked.connect(self.import_wished)

    def _build(self) -> None:
        kit = self.kit
        self.remove = kit.button(
            "", "ghost", icon="delete-bin-line", tip=translate("Import", "Take out of the list (Del)")
        )
        self.remove.setObjectName("remove")
        self.preview = kit.button(translate("Import", "Preview…"), "ghost")
        self.preview.setObjectName("preview")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("primary")
        columns = [
            TableColumn(translate("Import", "File")),
            TableColumn(translate("Import", "Recognised as")),
            TableColumn(translate("Import", "Shop"), 136),
            TableColumn(translate("Import", "Rows"), 64, right=True),
            TableColumn(translate("Import", "State"), 128),
        ]
        self.table = Table(kit, columns)
        self.table.setObjectName("waiting")
        self.table.setMinimumHeight(kit.theme.scaled(31 + 3 * 32))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # no more than it can use
        self.hint = kit.text("", "caption", "warning", elide=True)
        self.hint.setObjectName("hint")
        self._hint_row = boxed(across(self.hint, None, margins=(16, 2, 16, 4)))
        filled = QWidget()
        down((self.table, 1), self._hint_row, gap=0, parent=filled)
        self.empty = EmptyState(
            kit, "file-list-3-line", translate("Import", "No file is waiting"),
            translate("Import", "Files that you drag in stand here first. Nothing is stored before you say so."),
        )  # fmt: skip
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self.card = kit.card(
            translate("Import", "Waiting"), (body, 1), extra=[self.remove, self.preview, self.primary], flush=True
        )
        down(self.card, margins=(0, 0, 0, 0), parent=self)

    def show_entries(self, entries: Sequence[Waiting], layouts: Mapping[str, str]) -> None:
        """Show these files; what was selected stays, else the first one that lacks something is."""
        known = set(self._entries)
        self._entries = {entry.number: entry for entry in entries}
        sheets = Counter(entry.dropped.path for entry in entries)
        rows = [_cells(entry, layouts, several=sheets[entry.dropped.path] > 1) for entry in entries]
        self.table.set_rows(rows, [entry.number for entry in entries])
        self._stack.setCurrentIndex(1 if entries else 0)
        fresh = [entry for entry in entries if entry.number not in known]
        if entries and (fresh or not self.table.selected_row_ids):
            open_ones = [entry for entry in entries if entry.plan and not entry.is_ready]
            self.table.select_row_id((open_ones or list(entries))[0].number)
        self.card.title.set_words(_title(len(entries)))
        ready = sum(entry.is_ready for entry in entries)
        self.primary.setText(_import_words(ready))
        self.primary.setEnabled(ready > 0)
        for button in (self.primary, self.preview, self.remove):
            button.setVisible(bool(entries))
        self._show_hint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent) and _is_delete(event):
            self._remove_selected()
            return True
        return super().eventFilter(watched, event)

    @property
    def _chosen(self) -> object:
        return next(iter(self.table.selected_row_ids), None)

    def _remove_selected(self) -> None:
        if self.table.selected_row_ids:
            self.remove_wished.emit(self.table.selected_row_ids)

    def _show_hint(self) -> None:
        """The sentence of the selected file, and what can be done with it."""
        entry = self._entries.get(self._chosen)
        plan = entry.plan if entry else None
        words = _obstacle(plan) if plan else ""
        if plan and is_checklist(plan):
            words = translate("Import", "A checklist that was filled in: what was ticked in it can be filled back.")
        if plan and is_case_workbook(plan):
            words = translate("Import", "Review cases that were filled in: what was written in them can be taken over.")
        if plan and plan.status is FileStatus.ALREADY_IMPORTED:
            words = translate("Import", "This file has been imported already; nothing would change.")
        quiet = plan is not None and (plan.status is FileStatus.ALREADY_IMPORTED or is_checklist(plan))
        self.hint.set_words(words, "muted" if quiet else "warning")
        self._hint_row.setVisible(bool(words))
        self.preview.setText(_open_words(plan))
        self.preview.setEnabled(entry is not None and _can_be_opened(entry))
        self.remove.setEnabled(entry is not None)


def _obstacle(plan: ImportPlan) -> str:
    """What is asked or forbids the import, "" when nothing does."""
    if plan.trouble:
        return trouble_text(plan.trouble)
    return import_check_text(plan.block) if plan.block and plan.status is FileStatus.READY else ""


def _is_delete(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete


def _can_be_opened(entry: Waiting) -> bool:
    plan = entry.plan
    if plan is None or plan.status is not FileStatus.REFUSED:
        return plan is not None
    return is_locked(plan) or (is_checklist(plan) and entry.dropped.data is None)


def _open_words(plan: ImportPlan | None) -> str:
    """What opening a file would do."""
    if plan and is_checklist(plan):
        return translate("Import", "Fill back…")
    if plan and plan.status is FileStatus.NEEDS_MAPPING:
        return translate("Import", "Match columns…")
    return translate("Import", "Enter password…") if plan and is_locked(plan) else translate("Import", "Preview…")


def _title(count: int) -> str:
    if count == 1:
        return translate("Import", "Waiting · 1 file")
    return (
        translate("Import", "Waiting · {count} files").format(count=count) if count else translate("Import", "Waiting")
    )


def _import_words(ready: int) -> str:
    if ready == 1:
        return translate("Import", "Import the ready file")
    return translate("Import", "Import the {count} ready files").format(count=ready)


def _cells(entry: Waiting, layouts: Mapping[str, str], *, several: bool) -> tuple[Cell, ...]:
    plan, name = entry.plan, entry.dropped.path.name
    icon = "image-line" if entry.dropped.is_picture else "file-excel-2-line"
    chip = Cell(
        chips=(state_chip(plan, importing=entry.importing),),
        tip=_obstacle(plan) if plan else "",
    )
    if plan is None:
        return (Cell(name, icon=icon), Cell(NOTHING, tone="muted"), Cell(NOTHING), Cell(NOTHING), chip)
    file = plan.source.name or name
    if several and plan.source.sheet:
        file = f"{file} · {plan.source.sheet}"
    known = layout_words(plan.layout, plan.platform, layouts)
    if is_checklist(plan):
        known = translate("Import", "Checklist, filled in")
    if is_case_workbook(plan):
        known = translate("Import", "Review cases, filled in")
    if plan.status is FileStatus.NEEDS_MAPPING:
        known = translate("Import", "not recognised")
    shop, rows = shop_words(plan), seen_counts(plan).read
    missing = entry.lacks_shop and not shop
    return (
        Cell(file, icon=icon),
        Cell(known, tone="muted"),
        Cell(translate("Import", "choose…") if missing else shop or NOTHING, tone="warning" if missing else "text"),
        Cell(number(rows) if rows else NOTHING),
        chip,
    )
