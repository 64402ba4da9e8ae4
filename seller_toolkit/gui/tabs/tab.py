"""What every tab is: built once, refreshed by a job, drawn from one frozen view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import Dialogs
from seller_toolkit.gui.drafts import Drafts
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.task_runner import Runner, Task
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk
from seller_toolkit.services.desks.deed_desk import recording
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report


class Wishes(QObject):
    """What a tab asks of the window, because it concerns more than the tab itself."""

    tab_requested = Signal(str)  # a tab's id
    files_requested = Signal()  # ask for files to import
    folder_requested = Signal()  # ask for a folder of them
    watch_changed = Signal()  # another folder is to be watched, or none
    name_changed = Signal(str)  # the user, as the owner of tasks, is called so now
    imported = Signal(object)  # paths of files whose rows are in the store now
    paste_requested = Signal()  # import what the clipboard holds
    demo_requested = Signal()
    demo_removal_requested = Signal()
    shop_requested = Signal(int)  # look at this shop
    score_requested = Signal(int, str)  # show this shop's dimension ("total" or its id) in the trend
    rules_requested = Signal(
        int, str
    )  # show the rules of this shop's score (a profile's id, "" the one assessed today)
    events_requested = Signal(int)  # show this shop's events
    evidence_requested = Signal(object)  # an EvidenceAt: show the rows behind a number
    source_requested = Signal(object)  # a ValueAt: show where this value comes from
    print_requested = Signal(object)  # a Report, with preview
    deed_done = Signal(object, str)  # a Deed that can be undone, and what it was in words
    put_back = Signal(object)  # the Deed that was undone or done again: what is open beside the tabs may be out of date
    due_requested = Signal()  # show the whole due sheet
    template_requested = Signal(str)  # show the text that helps with tasks and has this id
    knowledge_requested = Signal(str)  # show the form of tasks and lists, at the task with this id ("": the first)
    fill_back_requested = Signal(object)  # a Path of a filled-in workbook, None to choose a printed list
    cases_back_requested = Signal(object)  # a Path of a filled-in workbook of cases, None to choose one
    cases_export_requested = Signal()  # write open cases to a workbook
    cases_requested = Signal(object)  # numbers of reviews whose cases are to be changed together
    rule_offered = Signal(str, str, int)  # these words mean this tag with this tone (-1, 0, 1)
    phrase_asked = Signal(int, str)  # a review's number and an aspect whose correction is to be learned from
    stored = Signal(object)  # a ChangeSet: the store is different now
    failed = Signal(object)  # an exception that a job raised
    notice = Signal(str)  # a line for the status bar
    offered = Signal(object)  # an Offer that stays in the status bar until it is looked at or put aside
    withdrawn = Signal(str)  # what was offered on this topic is out of date


def told(wishes: Wishes, words: str, outcome: Outcome[Any]) -> Outcome[Any]:
    """Tell the window what a recorded job did, `words` in the menu; back comes what the job itself would have answered."""
    wishes.deed_done.emit(outcome.value.deed, words)
    return Outcome(outcome.value.value, outcome.changes)


@dataclass(frozen=True)
class TabContext:
    """Everything that a tab is handed; it reaches for nothing else."""

    workspace: Workspace
    runner: Runner
    kit: Kit
    dialogs: Dialogs
    selection: Selection
    wishes: Wishes
    drafts: Drafts = field(default_factory=Drafts)


class Tab(QWidget):
    """Base of the tabs.

    A tab overrides `build` (widgets, once), `refresh` (starts a job with `run`) and draws the view in the slot that it
    gives as `done`. `parts` names what it shows: when the store changes there, it refreshes itself now if it is
    visible, else when next shown. So it does when the selection changes.
    """

    parts: ClassVar[ChangeSet] = frozenset(Part)

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.kit = context.kit
        self._stale = True
        self.numbers: dict[str, int] = {}  # how many jobs each `replaces` has had
        self.setProperty("role", "page")
        self.build()
        context.selection.changed.connect(self.mark_stale)

    # --- to override ----------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets; called once."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Start the job that brings a fresh view."""
        raise NotImplementedError

    def begin_search(self) -> bool:
        """Put the cursor into the tab's own search; False where it has none, and the window searches the reviews."""
        return False

    # --- for tabs -------------------------------------------------------------------------------------------------

    def run(
        self,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[[Any], None] | None = None,
        replaces: str = "",
        uses_store: bool = True,
    ) -> Task:
        """Run `job(context, workspace, *arguments)`; `done` gets the outcome's value on this thread.

        What the job changed is told to the window, and so is an error. Of the jobs that share a `replaces` only the
        newest is delivered: a filter that is typed quickly never shows an older answer last.
        """
        return self._start(_Delivery(self, done, replaces), job, *arguments, uses_store=uses_store)

    def do(
        self,
        words: str,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[[Any], None] | None = None,
    ) -> Task:
        """Run a job of `WATCHED` so that it can be undone; `words` name it in the menu."""
        return self._start(_Delivery(self, done, "", words), recording(job), *arguments, uses_store=True)

    def _start(
        self, delivery: _Delivery, job: Callable[..., Outcome[Any]], *arguments: object, uses_store: bool
    ) -> Task:
        return self.context.runner.start(
            job,
            self.context.workspace,
            *arguments,
            uses_store=uses_store,
            on_success=delivery.on_success,
            on_failure=delivery.on_failure,
            on_finish=delivery.end,
        )

    def save(self, report: Report, path: Path) -> None:
        """Write a document as its file's ending says (.xlsx, .csv, .html, .pdf), and say so."""
        if path.suffix.lower() != ".pdf":
            self.run(document_desk.write_document, report, path, done=self.tell_saved, uses_store=False)
            return
        # pages are painted here: Qt leaves warnings about timers when another thread does it
        from seller_toolkit.reports.exporters.pdf import write_pdf  # start-up: its neighbours load openpyxl

        try:
            write_pdf(report, path)
        except UserError as error:
            self.context.wishes.failed.emit(error)
        else:
            self.tell_saved(path)

    def tell_saved(self, path: Path) -> None:
        """Say in the window's line which file was written."""
        self.context.wishes.notice.emit(translate("Window", "Saved as {file}").format(file=path.name))

    def fill(self, *widgets: QWidget) -> None:
        """Put the tab's whole content into it, usually `kit.page(...)`; several are laid over each other (QStackedLayout).

        The first is shown; `show_part` shows another one.
        """
        self._parts = QStackedLayout(self)
        for widget in widgets:
            self._parts.addWidget(widget)

    def show_part(self, widget: QWidget) -> None:
        """Show one of the widgets that `fill` was given."""
        self._parts.setCurrentWidget(widget)

    # --- for the window -------------------------------------------------------------------------------------------

    def store_changed(self, changes: ChangeSet) -> None:
        """Refresh if something that this tab shows has changed."""
        if changes & self.parts:
            self.mark_stale()

    @Slot()
    def mark_stale(self) -> None:
        """What is shown is out of date: refresh now when visible, else when next shown."""
        self._stale = True
        if self.isVisible():
            self._refresh_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_now()

    def _refresh_now(self) -> None:
        self._stale = False
        self.refresh()


class _Delivery(QObject):
    """Brings one job's outcome to its tab, whose child it is; falls silent when the tab is gone.

    `words`: the job was recorded, and is called so where it can be undone.
    """

    def __init__(self, tab: Tab, done: Callable[[Any], None] | None, replaces: str, words: str = "") -> None:
        super().__init__(tab)
        self._done, self._key, self._words = done, replaces, words
        self._number = tab.numbers[replaces] = tab.numbers.get(replaces, 0) + 1

    @property
    def _tab(self) -> Tab:
        return cast(Tab, self.parent())

    @Slot(object)
    def on_success(self, outcome: Outcome[Any]) -> None:
        if outcome.changes:
            self._tab.context.wishes.stored.emit(outcome.changes)
        if self._words:
            outcome = told(self._tab.context.wishes, self._words, outcome)
        replaced = self._key and self._number != self._tab.numbers[self._key]
        if self._done is not None and not replaced:
            self._done(outcome.value)

    @Slot(object)
    def on_failure(self, error: BaseException) -> None:
        self._tab.context.wishes.failed.emit(error)

    @Slot()
    def end(self) -> None:
        """Go, and let go of the tab first.

        Were its method held until this object is freed, and held by nobody else, then freeing this object would free
        the tab, which frees its children: this object, a second time.
        """
        self.deleteLater()
        self._done = None
