"""The checklist: what to do today, all tasks, what was done; one task in full beside it; print and export."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.dialogs.new_task import NewTaskDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.checklist.deeds import tick_lines
from seller_toolkit.gui.tabs.checklist.detail import DetailPanel
from seller_toolkit.gui.tabs.checklist.done import DonePanel
from seller_toolkit.gui.tabs.checklist.library import LibraryPanel
from seller_toolkit.gui.tabs.checklist.lines import Key, key_of
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.today import TodayPanel
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import desk, task_desk

if TYPE_CHECKING:
    from datetime import date

    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.task_list import ChecklistView, TaskLine

DETAIL_WIDTH = 320
BESIDE_FROM = 1060
"""Pixels at 100 % from which the details stand beside the list; in a narrower tab they stand below it."""


class ChecklistTab(Tab):
    """One shop's tasks. The view is drawn by three panels, of which the segments at the top show one."""

    parts = frozenset({Part.TASKS, Part.SHOPS, Part.SCORES, Part.ORDERS, Part.REVIEWS, Part.BATCHES})

    # --- building -------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets."""
        self._view: ChecklistView | None = None
        self._chosen: Key | None = None
        self._busy: set[Key] = set()  # tasks that a running job changes: a double click must not do a thing twice
        today = self.context.workspace.now().date()
        self.today, self.library, self.done = TodayPanel(self.kit), LibraryPanel(self.kit), DonePanel(self.kit)
        self.panels: tuple[TaskPanel, ...] = (self.today, self.library, self.done)
        self.detail = DetailPanel(self.kit, today)
        self._stack = QStackedWidget()
        for panel in self.panels:
            self._stack.addWidget(panel)
        self._row = across((self._stack, 1), self.detail, gap=16)
        self._page = self.kit.page(self._heading(), (self._row, 1))
        self._empty = self._nothing()
        self.fill(self._page, self._empty)
        self._connect()

    def _heading(self) -> QWidget:
        words = (translate("Checklist", "Today"), translate("Checklist", "All tasks"), translate("Checklist", "Done"))
        self.views = self.kit.segments(words)
        self.views.setObjectName("views")
        self.export = self.kit.button(translate("Checklist", "Export…"), icon="download-2-line")
        self.print = self.kit.button(translate("Checklist", "Print list"), icon="printer-line")
        self.new = self.kit.button(translate("Checklist", "New task"), "primary", icon="add-line")
        self.export.setObjectName("export")
        self.print.setObjectName("print")
        self.new.setObjectName("primary")
        self.print.setToolTip(translate("Checklist", "Print what stands under Today and Done (Ctrl+P)"))
        self.new.setToolTip(translate("Checklist", "A task in your own words (Ctrl+N)"))
        title = translate("Checklist", "Checklist")
        head = self.kit.heading(title, "", self.views, 8, self.export, self.print, self.new)
        fact = head.findChild(Label, "fact")
        assert fact is not None  # noqa: S101 - the kit makes it
        self._fact = fact
        return head

    def _nothing(self) -> QScrollArea:
        files = self.kit.button(translate("Checklist", "Choose files…"), "primary", icon="upload-2-line")
        files.clicked.connect(self.context.wishes.files_requested)
        demo = self.kit.button(translate("Checklist", "Open the demo shops"))
        demo.clicked.connect(self.context.wishes.demo_requested)
        text = translate(
            "Checklist",
            "Import a shop's scores first. The five tasks that help it most are then proposed here, "
            "with steps, owner and due day, ready to print.",
        )
        title = translate("Checklist", "No tasks yet")
        state = EmptyState(self.kit, "task-line", title, text, actions=[files, demo], framed=True)
        state.setObjectName("empty")
        return self.kit.page(None, across(None, state, None), None)

    def _connect(self) -> None:
        wishes = self.context.wishes
        self.views.chosen.connect(self._on_view_chosen)
        self.export.clicked.connect(self._on_export)
        self.print.clicked.connect(self._on_print)
        self.new.clicked.connect(self._on_new)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self._on_new)
        for panel in self.panels:
            panel.line_chosen.connect(self._on_chosen)
            panel.line_opened.connect(self._on_opened)
            panel.ticked.connect(self._on_ticked)
            panel.rearranged.connect(self._on_rearranged)
        for source in (self.today, self.detail):
            source.accepted.connect(self._on_accepted)
            source.dismissed.connect(self._on_dismissed)
        self.today.files_requested.connect(wishes.files_requested)
        self.detail.ticked.connect(self._on_ticked)
        self.detail.left.connect(self._on_detail_left)
        self.detail.facts.edited.connect(self._on_edited)
        wishes.failed.connect(self._on_failed)
        self.kit.theme_changed.connect(self._arrange)

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the tasks of the shop that is looked at."""
        shop = self.context.selection.one_shop
        if shop is None:
            self._view = None
            self.show_part(self._empty)
        else:
            self.run(desk.checklist, shop, done=self._show, replaces="view")

    @Slot(object)
    def _show(self, view: ChecklistView) -> None:
        self._view = view
        self._busy.clear()
        words = translate("Checklist", "{shop} · {count} due today")
        if not view.due_today:
            words = translate("Checklist", "{shop} · nothing due today")
        self._fact.set_words(words.format(shop=view.shop.name, count=view.due_today))
        for panel in self.panels:
            panel.show_view(view)
        self._look_at_something()
        self.show_part(self._page)

    def _look_at_something(self) -> None:
        """Keep looking at the same task where it is still there, else at the one in its place, else at the first."""
        panel = self._panel
        found = self._chosen is not None and panel.select(self._chosen)
        line = self._find(self._chosen) if found else panel.standing_line()
        if line is None:
            self._chosen = None
            self.detail.clear()
            return
        self._look_at(line)
        panel.select(key_of(line))

    def _look_at(self, line: TaskLine) -> None:
        if self._view is not None:
            self._chosen = key_of(line)
            self.detail.show_line(line, self._view)

    @property
    def _panel(self) -> TaskPanel:
        return self.panels[self._stack.currentIndex()]

    def _find(self, key: Key | None) -> TaskLine | None:
        lines = (line for table in self._panel.tables for line in table.lines)
        return next((line for line in lines if key_of(line) == key), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the list where there is room, else below it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        theme = self.kit.theme
        beside = self.width() >= theme.scaled(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._stack.setMinimumHeight(0 if beside else theme.scaled(480))
        self.detail.setMinimumHeight(0 if beside else theme.scaled(420))
        if beside:
            self.detail.setFixedWidth(theme.scaled(DETAIL_WIDTH))
        else:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(16_777_215)

    # --- what the user does -------------------------------------------------------------------------------------

    @Slot(int)
    def _on_view_chosen(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._look_at_something()

    @Slot(object)
    def _on_chosen(self, line: TaskLine) -> None:
        self._look_at(line)

    @Slot()
    def _on_rearranged(self) -> None:
        """A search without a hit leaves the details as they are: they do not flicker while one types."""
        if self._panel.standing_line() is not None:
            self._look_at_something()

    @Slot(object)
    def _on_opened(self, line: TaskLine) -> None:
        self._look_at(line)
        self._page.ensureWidgetVisible(self.detail)
        self.detail.take_focus()

    @Slot()
    def _on_detail_left(self) -> None:
        self._panel.take_focus()

    @Slot(list)
    def _on_ticked(self, lines: list[TaskLine]) -> None:
        wanted = [line for line in lines if key_of(line) not in self._busy]
        if not wanted:
            return
        done = any(line.state is not TaskState.DONE for line in wanted)
        wanted = [line for line in wanted if (line.state is TaskState.DONE) is not done]
        self._begin(*wanted)
        words = self._ticked_words(wanted, done=done)
        self.run(tick_lines, tuple(wanted), done, done=lambda _count: self._say(words))

    @Slot(object)
    def _on_accepted(self, line: TaskLine) -> None:
        if key_of(line) in self._busy:
            return
        self._begin(line)
        words = translate("Checklist", "Accepted: {title}").format(title=line.title)
        self.run(desk.accept_task, line.shop.id, line.knowledge_id, line.reason, done=lambda _number: self._say(words))

    @Slot(object)
    def _on_dismissed(self, line: TaskLine) -> None:
        if key_of(line) in self._busy:
            return
        self._begin(line)
        words = translate("Checklist", "Dismissed for 30 days: {title}. It stays under All tasks.")
        words = words.format(title=line.title)
        self.run(desk.dismiss_task, line.shop.id, line.knowledge_id, done=lambda _number: self._say(words))

    @Slot(int, str, object, str)
    def _on_edited(self, number: int, owner: str, due: date | None, note: str) -> None:
        self.run(desk.edit_task, number, owner, due, note)

    @Slot()
    def _on_new(self) -> None:
        view = self._view
        if view is None:
            return
        owners = sorted({line.owner for line in (*view.lines, *view.library) if line.owner})
        asked = NewTaskDialog.ask(
            self.kit, self.window(), shop=view.shop.name, today=view.today, area=self.library.filters.area,
            owners=owners,
        )  # fmt: skip
        if asked is not None:
            self.run(desk.add_task, view.shop.id, asked.title, asked.area, asked.owner, asked.due, done=self._on_added)

    @Slot(object)
    def _on_added(self, number: int) -> None:
        """Look at the new task: now where the view has it already, else as soon as it comes."""
        self._chosen = number
        line = self._find(number)
        if line is not None:
            self._panel.select(number)
            self._look_at(line)
        self._say(translate("Checklist", "Task added."))

    # --- paper and files --------------------------------------------------------------------------------------------

    @Slot()
    def _on_print(self) -> None:
        self._with_document(self.context.wishes.print_requested.emit)

    @Slot()
    def _on_export(self) -> None:
        if self._view is None:
            return
        kinds = (
            FileKind("PDF", (".pdf",)),
            FileKind("Excel", (".xlsx",)),
            FileKind(translate("Checklist", "Web page"), (".html",)),
            FileKind("CSV", (".csv",)),
        )
        path = self.context.dialogs.ask_save(f"checklist-{self._view.today:%Y-%m-%d}.pdf", kinds)
        if path is not None:
            self._with_document(lambda report: self.save(report, path))

    def _with_document(self, use: Callable[[Report], None]) -> None:
        if self._view is not None:
            self.run(task_desk.checklist_document, (self._view.shop.id,), PaperOptions(), done=use)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _begin(self, *lines: TaskLine) -> None:
        self._busy.update(key_of(line) for line in lines)

    @Slot(object)
    def _on_failed(self, _error: BaseException) -> None:
        """The window says what went wrong; here everything can be tried again."""
        self._busy.clear()

    def _say(self, words: str) -> None:
        self.context.wishes.notice.emit(words)

    def _ticked_words(self, lines: list[TaskLine], *, done: bool) -> str:
        if not done:
            words = translate("Checklist", "Reopened: {title}")
            many = translate("Checklist", "Reopened: {count} tasks")
        else:
            words = translate("Checklist", "Done: {title}. Tick it again under Done to reopen it.")
            many = translate("Checklist", "Done: {count} tasks. Tick them again under Done to reopen them.")
        return words.format(title=lines[0].title) if len(lines) == 1 else many.format(count=len(lines))
