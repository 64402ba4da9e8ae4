"""Looks into the watched folder while the window is open."""

from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.task_runner import Runner
from seller_toolkit.services.desks import desk
from seller_toolkit.services.imports.watched_folder import Landing, Look
from seller_toolkit.services.workspace import Workspace

EVERY = 2_000  # milliseconds


class FolderWatch(QObject):
    """`landed` carries the files that have landed. It looks by a timer: file systems of other computers tell of nothing."""

    landed = Signal(object)

    def __init__(self, workspace: Workspace, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._runner = workspace, runner
        self._folder, self._landing = "", Landing(0)
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    @Slot()
    def begin(self) -> None:
        """Watch the folder that the settings name from now on, or none."""
        settings = self._workspace.settings
        self._folder, self._landing = settings["watched_folder"], Landing(settings["watched_since"])
        if self._folder:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look once, unless the look before is not back yet (a network drive that has gone to sleep)."""
        if self._folder and not self._looking:
            self._looking = True
            self._runner.start(
                desk.look_into,
                self._workspace,
                Path(self._folder),
                uses_store=False,
                on_success=self._on_look,
                on_finish=self._on_look_over,
            )

    def end(self, waiting: Collection[Path]) -> None:
        """Stop, and write down where to go on; `waiting` are files that still want an answer."""
        if self._folder:
            self._timer.stop()
            self._workspace.settings.set("watched_since", self._landing.since_next(waiting))

    @Slot(object)
    def _on_look(self, outcome: Outcome[Mapping[Path, Look] | None]) -> None:
        files = outcome.value
        if files is not None and all(str(path.parent) == self._folder for path in files):
            found = self._landing.landed(files, self._workspace.now().timestamp())
            if found:
                self.landed.emit(found)

    @Slot()
    def _on_look_over(self) -> None:
        self._looking = False
