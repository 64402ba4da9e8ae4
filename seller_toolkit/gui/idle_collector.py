"""Collects Python's cyclic garbage when nothing runs, on the thread of the window.

Left to itself Python collects in the middle of whatever allocates: with a large file in memory every thread then waits for
up to a quarter of a second, the window too. And what a worker collects may be a widget, which Qt deletes on the window's
thread only.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from seller_toolkit.gui.task_runner import Runner

EVERY = 500  # milliseconds
MANY = 50_000  # new objects: the rows of a large file


class IdleCollector(QObject):
    """Takes Python's own collecting over until `stop`."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._started = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, unless a job runs."""
        if self._runner.running:
            return
        counts = gc.get_count()
        if not self._started or counts[0] > MANY:
            # The program itself, or the data of a large file: nothing to be found there, and going through it takes long.
            # Data are freed without collecting as soon as nobody holds them.
            self._started = True
            gc.freeze()
            return
        due = [
            place for place, (count, limit) in enumerate(zip(counts, gc.get_threshold(), strict=True)) if count > limit
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
