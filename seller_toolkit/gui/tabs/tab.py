"""What every tab is: built once, refreshed by a job, drawn from one frozen view."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.gui.dialogs_port import Dialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.task_runner import Runner, Task
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.workspace import Workspace


class Wishes(QObject):
    """What a tab asks of the window, because it concerns more than the tab itself."""

    tab_requested = Signal(str)  # a tab's id
    import_requested = Signal(list)  # paths; empty: ask for files
    paste_requested = Signal()
    demo_requested = Signal()
    shop_requested = Signal(int)
    metric_requested = Signal(int, str)  # show this metric of this shop in the trend
    task_requested = Signal(int, str)  # open this task of this shop
    stored = Signal(object)  # a ChangeSet: the store is different now
    notice = Signal(str)  # a line for the status bar


@dataclass(frozen=True)
class TabContext:
    """Everything that a tab is handed; it reaches for nothing else."""

    workspace: Workspace
    runner: Runner
    kit: Kit
    dialogs: Dialogs
    selection: Selection
    wishes: Wishes


class Tab(QWidget):
    """Base of the tabs.

    A tab overrides `build` (widgets, once), `refresh` (starts a job with `run`) and a slot that draws the view. `parts`
    names what it shows: when the store changes there, it refreshes itself now if it is visible, else when next shown.
    """

    parts: ClassVar[ChangeSet] = frozenset(Part)
    follows_selection: ClassVar[bool] = True

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.kit = context.kit
        self._stale = True
        self._running: list[Task] = []
        self.setProperty("role", "page")
        self.build()
        if self.follows_selection:
            context.selection.changed.connect(self.mark_stale)

    # --- to override ----------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets; called once."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Start the job that brings a fresh view."""
        raise NotImplementedError

    # --- for tabs -------------------------------------------------------------------------------------------------

    def run(
        self,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[[Any], None] | None = None,
        uses_store: bool = True,
    ) -> Task:
        """Run a job with the workspace as its second argument; `done` gets the outcome's value on the UI thread.

        What the job changed is told to the window; an error is shown by the window's runner.
        """
        task = self.context.runner.start(job, self.context.workspace, *arguments, uses_store=uses_store)
        self._running.append(task)
        receiver = _Receiver(self, task, done)
        task.succeeded.connect(receiver.on_success)
        task.failed.connect(receiver.on_failure)
        task.finished.connect(receiver.on_finished)
        self.context.runner.go(task)
        return task

    def scrolled(self, body: QWidget) -> None:
        """Put `body` into the tab; it scrolls where the window is too small for it."""
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        body.setProperty("role", "page")
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    # --- for the window -------------------------------------------------------------------------------------------

    def store_changed(self, changes: ChangeSet) -> None:
        """Refresh if something that this tab shows has changed."""
        if changes & self.parts:
            self.mark_stale()

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
