"""The checklist: what to do today, all tasks, lists, what was done; one task or several in full beside it; print and export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs.new_task import NewTaskDialog
from seller_toolkit.gui.score_tools import ScoreTools
from seller_toolkit.gui.tabs.checklist.deeds import TaskDeeds
from seller_toolkit.gui.tabs.checklist.done import DonePanel
from seller_toolkit.gui.tabs.checklist.due_card import DueCard
from seller_toolkit.gui.tabs.checklist.due_panel import DuePanel
from seller_toolkit.gui.tabs.checklist.due_work import DueWork
from seller_toolkit.gui.tabs.checklist.effects_work import EffectsWork
from seller_toolkit.gui.tabs.checklist.filters import ALL, MINE
from seller_toolkit.gui.tabs.checklist.head import ChecklistHead
from seller_toolkit.gui.tabs.checklist.library import LibraryPanel
from seller_toolkit.gui.tabs.checklist.lines import Key, key_of
from seller_toolkit.gui.tabs.checklist.lists import ListsPanel
from seller_toolkit.gui.tabs.checklist.nothing_yet import nothing_yet
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.paper_work import PaperWork
from seller_toolkit.gui.tabs.checklist.side import SidePanel
from seller_toolkit.gui.tabs.checklist.stack import ScrollColumn, fit_to_front
from seller_toolkit.gui.tabs.checklist.texts import checklist_and_texts
from seller_toolkit.gui.tabs.checklist.today import TodayPanel
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.requests import TaskEdit
    from seller_toolkit.services.tasks.task_deeds import HistoryLine
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine

SIDE_WIDTH = 320
BESIDE_FROM = 1060
"""Pixels at 100 % from which the details stand beside the list; in a narrower tab they stand below it."""

ONE_LINE_FROM = 1120
"""Pixels at 100 % from which the head has room for its segments beside its buttons."""


class ChecklistTab(Tab):
    """One shop's tasks. The view is drawn by panels, of which the segments at the top show one."""

    parts = frozenset({Part.TASKS, Part.SHOPS, Part.SCORES, Part.ORDERS, Part.REVIEWS, Part.BATCHES, Part.EVENTS})

    # --- building -------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets."""
        self._view: ChecklistView | None = None
        self._texts: Mapping[str, str] = {}
        self._chosen: Key | None = None
        workspace = self.context.workspace
        self.paper = PaperWork(self)
        self.deeds, self.due_work, self.effects = TaskDeeds(self), DueWork(self), EffectsWork(self)
        self.today, self.done, self.lists = TodayPanel(self.kit), DonePanel(self.kit), ListsPanel(self.kit)
        self.due_card, self.due = DueCard(self.kit), DuePanel(self.kit)
        self.today.put_on_top(self.due_card)
        self.library = LibraryPanel(self.kit, workspace.settings["my_name"])
        first = {
            translate("Checklist", "Today"): self.today,
            translate("Due", "Due sheet"): self.due,
            translate("Checklist", "All tasks"): self.library,
            translate("Checklist", "Lists"): self.lists,
            translate("Checklist", "Done"): self.done,
            translate("Checklist", "What helped"): self.effects.panel,
        }
        self.head = ChecklistHead(self.kit, tuple(first))
        self.panels: list[TaskPanel] = []
        self.side = SidePanel(self.kit, workspace.now().date())
        self.detail, self.many = self.side.detail, self.side.many
        self.detail.effect_slot.addWidget(self.effects.piece)
        self._stack = QStackedWidget()
        self._row = across((self._stack, 1), self.side, gap=16)
        self._page = self.kit.page(self.head, (self._row, 1))
        self._empty = nothing_yet(self.kit, self.context.wishes)
        self.fill(self._page, self._empty)
        self._connect()
        self._connect_pages()
        for panel in first.values():
            self._adopt(panel)

    def _adopt(self, panel: TaskPanel) -> None:
        self.panels.append(panel)
        self._stack.addWidget(self._today_column if panel is self.today else panel)
        panel.lines_chosen.connect(self._on_chosen)
        panel.line_opened.connect(self._on_opened)
        panel.rearranged.connect(self._on_rearranged)
        panel.ticked.connect(self.deeds.tick)
        panel.accepted.connect(self.deeds.accept)
        panel.dismissed.connect(self.deeds.dismiss)
        panel.postponed.connect(self.deeds.postpone)
        panel.postpone_asked.connect(self._on_postpone_asked)
        panel.removal_asked.connect(self._on_removal_asked)
        panel.owner_asked.connect(self._on_owner_asked)

    def _connect(self) -> None:
        head, detail, many = self.head, self.detail, self.many
        head.views.chosen.connect(self._on_view_chosen)
        head.export.clicked.connect(self.paper.export)
        head.print.clicked.connect(self.paper.print)
        head.fill_back.clicked.connect(self.paper.fill_back)
        head.new.clicked.connect(self._on_new)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self._on_new)
        QShortcut(QKeySequence("Ctrl+B"), self, self.paper.fill_back)
        self.context.wishes.name_changed.connect(self.library.show_name)
        for side in (detail, many):
            side.accepted.connect(self.deeds.accept)
            side.ticked.connect(self.deeds.tick)
            side.postponed.connect(self.deeds.postpone)
            side.removal_asked.connect(self._on_removal_asked)
            side.left.connect(self._on_side_left)
        many.edited.connect(self.deeds.edit)
        fit_to_front(self._stack)
        self._today_column = ScrollColumn(self.today, self.kit)
        detail.facts.edited.connect(self._on_edited)
        detail.step_ticked.connect(self.deeds.tick_step)
        detail.texts.wanted.connect(self.context.wishes.template_requested)
        detail.history.wanted.connect(self._on_history_wanted)
        detail.audit_asked.connect(self._on_audit)
        self.lists.print_asked.connect(self.paper.print_list)
        self.library.name_asked.connect(self._on_name_asked)
        self.today.files_requested.connect(self.context.wishes.files_requested)
        self.context.wishes.failed.connect(self._on_failed)
        self.kit.theme_changed.connect(self._arrange)

    def _connect_pages(self) -> None:
        """What is no list of tasks: the due sheet, and what helped."""
        self.due_work.feed(self.due_card, self.due)
        self.due_card.all_wanted.connect(self.show_due)
        self.effects.panel.task_wanted.connect(self.show_task)
        self.effects.panel.tasks_requested.connect(lambda: self.show_segment(self.library))
        self.side.looked_at.connect(self.effects.show_task)

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the tasks of the shop that is looked at."""
        shop = self.context.selection.one_shop
        if shop is None:
            self._view = self.paper.view = None
            self.show_part(self._empty)
        else:
            self.run(checklist_and_texts, shop, done=self._show_loaded, replaces="view")
            self.due_work.ask(self.context.selection.shop)  # of all shops where all are chosen, as in the overview

    def _show_loaded(self, loaded: tuple[ChecklistView, Mapping[str, str]]) -> None:
        view, self._texts = loaded
        self._show(view)

    @Slot(object)
    def _show(self, view: ChecklistView) -> None:
        self._view = self.paper.view = view
        self.deeds.rest()
        self.head.show_view(view)
        self.side.show_view(view, self._texts)
        self._show_panel()
        self.show_part(self._page)

    def _show_panel(self) -> None:
        """Draw the panel in front; the others are drawn when they come to the front."""
        if self._view is not None:
            self._panel.show_view(self._view)
            self._look_at_something()

    def _look_at_something(self) -> None:
        """Keep looking at the same tasks where they are still there, else at the one in its place, else at the first."""
        panel = self._panel
        if len(panel.chosen_lines) > 1:
            self.side.show_lines(panel.chosen_lines)
            return
        found = self._chosen is not None and panel.select(self._chosen)
        line = panel.find_line(self._chosen) if found else panel.standing_line()
        self._chosen = None if line is None else key_of(line)
        self.side.show_lines(() if line is None else (line,))
        if line is not None:
            panel.select(key_of(line))

    @property
    def _panel(self) -> TaskPanel:
        return self.panels[self._stack.currentIndex()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the list where there is room, else below it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        theme = self.kit.theme
        beside = self.width() >= theme.scaled(BESIDE_FROM)
        self.head.set_narrow(on=self.width() < theme.scaled(ONE_LINE_FROM))
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        for panel in self.panels:
            if panel is not self.today:
                panel.setMinimumHeight(0 if beside else min(theme.scaled(480), max(theme.scaled(260), self.height())))
        self._today_column.set_whole(on=not beside)
        self.side.setMinimumHeight(0 if beside else theme.scaled(420))
        if beside:
            self.side.setFixedWidth(theme.scaled(SIDE_WIDTH))
        else:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)

    # --- where the user looks -------------------------------------------------------------------------------------

    @Slot(int)
    def _on_view_chosen(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show_panel()

    @Slot()
    def show_due(self) -> None:
        """Bring the whole due sheet to the front."""
        self.show_segment(self.due)

    def show_segment(self, panel: TaskPanel) -> None:
        """Bring a panel to the front."""
        place = self.panels.index(panel)
        self.head.views.choose(place)
        self._on_view_chosen(place)

    @Slot(int)
    def show_task(self, number: int) -> None:
        """Look at a task, in the list of all tasks."""
        self._chosen = number
        self.library.filters.choose(ALL)
        self.show_segment(self.library)

    @Slot(list)
    def _on_chosen(self, lines: list[TaskLine]) -> None:
        self._chosen = key_of(lines[0])
        self.side.show_lines(lines)

    @Slot()
    def _on_rearranged(self) -> None:
        """A search without a hit leaves the details as they are: they do not flicker while one types."""
        if self._panel.standing_line() is not None:
            self._look_at_something()

    @Slot(object)
    def _on_opened(self, _line: TaskLine) -> None:
        self._page.ensureWidgetVisible(self.side)
        self.side.take_focus()

    @Slot()
    def _on_side_left(self) -> None:
        self._panel.take_focus()

    def begin_search(self) -> bool:
        """The cursor goes into the search of all tasks."""
        self.show_segment(self.library)
        self.library.find_words()
        return True

    def show_list(self, wanted: str) -> None:
        """Bring the list with this id to the front."""
        self.lists.chosen = wanted
        self.show_segment(self.lists)
        self.mark_stale()

    # --- what the user does -------------------------------------------------------------------------------------

    @Slot(list)
    def _on_postpone_asked(self, _lines: list[TaskLine]) -> None:
        table = next((table for table in self._panel.tables if table.hasFocus()), self._panel.tables[0])
        at = table.visualRect(table.currentIndex())
        self.side.postpone.open_at(table.viewport().mapToGlobal(QPoint(at.left() + 60, at.bottom())))

    @Slot(list)
    def _on_removal_asked(self, lines: list[TaskLine]) -> None:
        """Tasks of one's own are deleted; of others there is always the knowledge base's, so they are put away."""
        if all(not line.knowledge_id for line in lines):
            self.deeds.remove(lines)
        else:
            self.deeds.dismiss(lines)

    @Slot(list)
    def _on_owner_asked(self, _lines: list[TaskLine]) -> None:
        self._page.ensureWidgetVisible(self.side)
        self.side.take_owner()

    @Slot(int, object)
    def _on_edited(self, number: int, values: TaskEdit) -> None:
        view = self._view
        if view is not None:
            every = (*view.lines, *view.occurrences, *view.library)
            self.deeds.edit([next(line for line in every if line.number == number)], values)

    @Slot()
    def _on_new(self) -> None:
        view = self._view
        if view is None:
            return
        asked = NewTaskDialog.ask(
            self.kit, self.window(), shop=view.shop, today=view.today, area=self.library.filters.area,
            owners=self.side.owners, drafts=self.context.drafts,
        )  # fmt: skip
        if asked is not None:
            self.deeds.add(asked, self._on_added)

    def _on_added(self, deed: Deed) -> None:
        """Look at the new task: now where the view has it already, else as soon as it comes."""
        self._chosen = next(iter(deed.numbers), None)
        self.today.show_later()
        if self._panel in (self.lists, self.done):
            self.show_segment(self.today)
        self.library.filters.choose(ALL)
        self._look_at_something()

    @Slot()
    def _on_name_asked(self) -> None:
        title = translate("Checklist", "Whose tasks are yours?")
        text = translate("Checklist", "Your name as it stands as the owner of tasks, or your role.")
        settings = self.context.workspace.settings
        name = self.context.dialogs.ask_text(title, text, settings["my_name"])
        if name is not None:
            settings.set("my_name", name.strip())
        me = settings["my_name"]
        self.library.filters.choose(MINE if me else ALL)
        self.library.show_name(me)

    @Slot(int)
    def _on_history_wanted(self, number: int) -> None:
        def show(lines: tuple[HistoryLine, ...]) -> None:
            self.detail.history.show_history(number, lines)

        self.run(task_desk.history, number, done=show, replaces="history")

    @Slot()
    def _on_audit(self) -> None:
        ScoreTools(self).audit()

    # --- news -------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_failed(self, _error: BaseException) -> None:
        """The window says what went wrong; what was ticked or written and not stored is shown as it is stored."""
        self.side.restore()
