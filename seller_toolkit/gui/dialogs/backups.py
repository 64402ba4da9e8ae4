"""The backups that there are, what each holds beside what the store holds now, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.field_words import kind_words
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.keeping.safety import BackupList
    from seller_toolkit.store.backup_contents import Contents
    from seller_toolkit.store.kept_backups import KeptBackup

SIZE = (920, 560)  # pixels at 100 %
ORIGINS = {
    "daily": QT_TRANSLATE_NOOP("Backups", "made by itself"),
    "migration": QT_TRANSLATE_NOOP("Backups", "before a newer version of the program"),
    "saved": QT_TRANSLATE_NOOP("Backups", "saved of a damaged file"),
    "other": QT_TRANSLATE_NOOP("Backups", "put there by you"),
}


class BackupsDialog(QDialog):
    """Opens in front of its window and does not block. Its wishes are carried out by whoever opened it."""

    looked_at = Signal(object)  # the path of a backup whose contents are wanted
    restore_wished = Signal(object)  # the path of a backup
    other_wished = Signal()
    back_up_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self.kit = kit
        self._now: Contents | None = None
        self.setObjectName("backups")
        self.setWindowTitle(translate("Backups", "Backups"))
        self._make_tables()
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._build_nothing())
        self._stack.addWidget(self.table)
        self._place = kit.text("", tone="muted", wrap=True, selectable=True)
        down(
            down(kit.text(translate("Backups", "Backups"), "title"), self._place, gap=6),
            (across((kit.framed(body), 5), (kit.framed(self.held), 4), gap=14), 1),
            self._build_foot(),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.close_button)
        self.close_button.setFocus()
        self.table.row_chosen.connect(self._choose)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self._choose(None)

    def _make_tables(self) -> None:
        columns = [
            TableColumn(translate("Backups", "Of"), 0, least=200),
            TableColumn(translate("Backups", "Size"), 84, right=True),
        ]
        self.table = Table(self.kit, columns, row_height=48, many=False)
        self.table.setObjectName("backups-table")
        self.table.setAccessibleName(translate("Backups", "Backups"))
        held = [
            TableColumn(translate("Backups", "Holds"), 0, least=110),
            TableColumn(translate("Backups", "This backup"), 104, right=True),
            TableColumn(translate("Backups", "Now"), 104, right=True),
        ]
        self.held = Table(self.kit, held, many=False)
        self.held.setObjectName("held")
        self.held.setAccessibleName(translate("Backups", "What it holds"))

    def _build_nothing(self) -> QWidget:
        return EmptyState(
            self.kit,
            "save-3-line",
            translate("Backups", "There is no backup yet"),
            translate(
                "Backups",
                "The program makes one by itself at the first start of each day on which something has changed.",
            ),
        )

    def _build_foot(self) -> Item:
        self.restore_button = self.kit.button(translate("Backups", "Go back to this one…"))
        self.restore_button.setObjectName("restore")
        self.restore_button.clicked.connect(lambda: self.restore_wished.emit(self.table.current_row_id))
        other = self.kit.button(translate("Backups", "Another file…"), "ghost")
        other.setObjectName("other")
        other.clicked.connect(self.other_wished)
        make = self.kit.button(translate("Backups", "Back up now…"), "ghost")
        make.setObjectName("make")
        make.clicked.connect(self.back_up_wished)
        self.close_button = self.kit.button(translate("Backups", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        return across(self.restore_button, None, make, other, self.close_button)

    def show_backups(self, found: BackupList) -> None:
        """Show what there is; the newest one is chosen."""
        self._now = found.now
        words = translate(
            "Backups",
            "Kept in {folder}: one of each of the last 7 days, 4 weeks and 12 months. Copy some to another disk as well.",
        )
        self._place.setText(words.format(folder=found.folder))
        self.table.set_rows([_cells(one) for one in found.backups], [one.path for one in found.backups])
        self._stack.setCurrentIndex(1 if found.backups else 0)
        if found.backups:
            self.table.select_row_id(found.backups[0].path)
            self._choose(found.backups[0].path)

    def show_contents(self, path: Path, held: Contents) -> None:
        """What a backup holds; one that is not chosen any more is not shown."""
        if self.table.current_row_id == path:
            self.held.set_rows(_held_rows(held, self._now))

    def _choose(self, path: object) -> None:
        self.restore_button.setEnabled(path is not None)
        self.held.set_rows([])
        if path is not None:
            self.looked_at.emit(path)


def _cells(one: KeptBackup) -> tuple[Cell, ...]:
    return (
        Cell(
            f"{one.at:%Y-%m-%d %H:%M}",
            sub=translated("Backups", ORIGINS[one.origin.value]),
            value=one.at,
            tip=one.path.name,
        ),
        Cell(f"{one.size / 1024**2:,.1f} MB", value=one.size),
    )


def _held_rows(held: Contents, now: Contents | None) -> list[Sequence[Cell]]:
    rows: list[Sequence[Cell]] = [
        _row(translate("Backups", "Own shops"), len(held.shops), None if now is None else len(now.shops))
    ]
    rows += [
        _row(kind_words(kind), count, None if now is None else now.records[kind])
        for kind, count in held.records.items()
        if count or (now is not None and now.records[kind])
    ]
    rows.append(_row(translate("Backups", "Tasks"), held.tasks, None if now is None else now.tasks))
    rows.append(_row(translate("Backups", "Imports"), held.imports, None if now is None else now.imports))
    rows.append(
        (
            Cell(translate("Backups", "Last import")),
            Cell(_moment(held), tone="muted" if now is not None and now.last_import == held.last_import else "text"),
            Cell(NOTHING if now is None else _moment(now), tone="muted"),
        )
    )
    return rows


def _row(words: str, held: int, now: int | None) -> Sequence[Cell]:
    differs = now is not None and now != held
    return (
        Cell(words),
        Cell(number(held), value=held, tone="text" if differs or now is None else "muted"),
        Cell(number(now), value=now, tone="muted"),
    )


def _moment(of: Contents) -> str:
    return NOTHING if of.last_import is None else f"{of.last_import:%m-%d %H:%M}"
