"""What is done with the tables that the user matched once, from the import tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan, SourceFile
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.import_questions import ImportRequest
from seller_toolkit.gui.dialogs.remembered_tables import RememberedTablesDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.checklist.deed_words import shortened
from seller_toolkit.gui.tabs.import_.entry_planner import EntryPlanner
from seller_toolkit.gui.tabs.import_.waiting import Queue, Waiting
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.services.imports.column_targets import ColumnTargets
    from seller_toolkit.services.imports.mappings import TakenIn


_READABLE = (FileStatus.READY, FileStatus.AMBIGUOUS, FileStatus.NEEDS_MAPPING)


class RememberedTables:
    """Opens the list of remembered tables and does what is wished in it.

    `plan_again` is called after each change: what waits may be read differently now.
    """

    def __init__(self, tab: Tab, queue: Queue, plan_again: Callable[[], None]) -> None:
        self._tab, self._queue, self._plan_again = tab, queue, plan_again
        self._dialog: RememberedTablesDialog | None = None
        self._tables: dict[str, RememberedMapping] = {}

    def button(self) -> Button:
        """The quiet way to the list."""
        button = self._tab.kit.button(translate("Import", "Remembered tables…"), "ghost", icon="file-list-3-line")
        button.setObjectName("remembered-tables")
        button.clicked.connect(self.open)
        return button

    def open(self) -> None:
        """Show the list in front of the window."""
        dialog = RememberedTablesDialog(self._tab.kit, self._tab.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.edit_wished.connect(self._edit)
        dialog.rename_wished.connect(self._rename)
        dialog.export_wished.connect(self._export)
        dialog.forget_wished.connect(self._forget)
        dialog.take_in_wished.connect(self._take_in)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()
        self._refresh()

    def _on_closed(self) -> None:
        self._dialog = None

    def _refresh(self, chosen: str = "") -> None:
        self._tab.run(desk.mappings, done=partial(self._show, chosen), replaces="remembered")

    def _show(self, chosen: str, tables: Sequence[RememberedMapping]) -> None:
        self._tables = {one.fingerprint: one for one in tables}
        if self._dialog is not None:
            self._dialog.show_tables(tables, chosen if chosen in self._tables else "")

    def _on_changed(self, chosen: str, _answer: object = None) -> None:
        self._refresh(chosen)
        self._plan_again()

    # --- deeds ----------------------------------------------------------------------------------------------------

    def _edit(self, fingerprint: str) -> None:
        """The mapping dialog, with real values where a file with these titles waits just now."""
        table = self._tables.get(fingerprint)
        if table is None:
            return
        entry = self._waiting(fingerprint)
        plan = entry.plan if entry and entry.plan else _plan_of(table)
        choices = ImportChoices(platform=entry.dropped.choices.platform if entry else "", mapping=table.mapping)
        request = ImportRequest(plan, choices, (), None, {}, self._tab.context.workspace.today())
        MappingDialog.ask(
            self._tab.kit, self._dialog or self._tab.window(), request,
            planner=_EditPlanner(self._tab, entry), done=partial(self._save, fingerprint), asks_owner=False,
        )  # fmt: skip

    def _waiting(self, fingerprint: str) -> Waiting | None:
        """A waiting file with these titles that can be read again."""
        for entry in self._queue.entries:
            plan = entry.plan
            if plan and plan.fingerprint == fingerprint and plan.status in _READABLE and not entry.importing:
                return entry
        return None

    def _save(self, fingerprint: str, choices: ImportChoices) -> None:
        if choices.mapping is not None:
            table = self._tables.get(fingerprint)
            words = translate("Deeds", "columns of “{name}”").format(name=shortened(table.name if table else ""))
            changed = partial(self._on_changed, fingerprint)
            self._tab.do(words, desk.save_mapping, fingerprint, choices.mapping, done=changed)

    def _rename(self, fingerprint: str) -> None:
        table = self._tables.get(fingerprint)
        if table is None:
            return
        title = translate("Import", "Rename a remembered table")
        name = self._tab.context.dialogs.ask_text(title, " · ".join(table.titles), table.name)
        if name is not None:
            words = translate("Deeds", "name of “{name}”").format(name=shortened(table.name))
            self._tab.do(words, desk.rename_mapping, fingerprint, name, done=partial(self._on_changed, fingerprint))

    def _forget(self, fingerprint: str) -> None:
        table = self._tables.get(fingerprint)
        if table is None:
            return
        words = translate(
            "Import", "“{name}” is forgotten; the next file with these columns asks again. What was imported stays."
        ).format(name=table.name)
        title = translate("Import", "Forget a table")
        if self._tab.context.dialogs.confirm(title, words, translate("Import", "Forget")):
            words = translate("Deeds", "forget “{name}”").format(name=shortened(table.name))
            self._tab.do(words, desk.forget_mapping, fingerprint, done=partial(self._on_changed, ""))

    def _export(self, fingerprint: str) -> None:
        table = self._tables.get(fingerprint)
        if table is None:
            return
        path = self._tab.context.dialogs.ask_save(f"{_file_name(table.name)}.json", (_kind(),))
        if path is not None:
            self._tab.run(desk.export_mapping, fingerprint, path, done=self._tab.tell_saved)

    def _take_in(self) -> None:
        title = translate("Import", "Take in a remembered table")
        for path in self._tab.context.dialogs.ask_files(title, (_kind(),)):
            self._tab.do(_taken_words(path), desk.take_in_mapping, path, done=partial(self._on_taken_in, path))

    def _on_taken_in(self, path: Path, taken: TakenIn) -> None:
        if taken.kept or taken.earlier is None:
            words = translate("Import", "Remembered: {name}").format(name=taken.mapping.name)
            self._tab.context.wishes.notice.emit(words)
            self._on_changed(taken.mapping.fingerprint)
            return
        words = translate(
            "Import", "A table with the same columns is remembered as “{name}”. Put the one of {file} in its place?"
        ).format(name=taken.earlier.name, file=path.name)
        title = translate("Import", "Replace a remembered table")
        if self._tab.context.dialogs.confirm(title, words, translate("Import", "Replace")):
            self._tab.do(_taken_words(path), desk.replace_mapping, path, done=partial(self._on_taken_in, path))


class _EditPlanner:
    """A `Planner` that offers the metrics of every platform: no metric of the mapping may be lost by looking at it."""

    def __init__(self, tab: Tab, entry: Waiting | None) -> None:
        self._tab, self._entry = tab, entry

    def replan(self, choices: ImportChoices, done: Callable[[ImportPlan], None]) -> None:
        """The waiting file's plan under other choices; without a file there is none."""
        if self._entry is not None:
            EntryPlanner(self._tab, self._entry).replan(choices, done)

    def targets(self, header: Sequence[str], _platform: str, done: Callable[[ColumnTargets], None]) -> None:
        """What the columns may be, on whatever platform."""
        self._tab.run(desk.column_targets, header, "", done=done, replaces="targets")


def _taken_words(path: Path) -> str:
    return translate("Deeds", "take in “{name}”").format(name=shortened(path.name))


def _plan_of(table: RememberedMapping) -> ImportPlan:
    """The remembered titles without a file: nothing can be counted."""
    return ImportPlan(
        SourceFile(table.name, "", "", 0), FileStatus.NEEDS_MAPPING, fingerprint=table.fingerprint,
        raw_header=table.titles, mapping=table.mapping,
    )  # fmt: skip


def _kind() -> FileKind:
    return FileKind(translate("Import", "Remembered table"), (".json",))


def _file_name(name: str) -> str:
    """A name without what file systems do not take."""
    return "".join("_" if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in name).strip(" .") or "mapping"
