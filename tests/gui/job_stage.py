"""Jobs that stand as a test puts them, and a clock that it turns."""

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from typing import Any

from seller_toolkit.gui.task_runner import Job, Runner, Task


class Standing(Executor):
    """A lane in which nothing ever begins."""

    def submit(self, *_words: Any, **_named: Any) -> Future[Any]:
        return Future()


class Stage(Runner):
    """Jobs without the store run until the test concludes them; those with it wait."""

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        if uses_store:
            task.start_on(Standing(), job, *args)

    def run(self, title: str = "") -> Task:
        """A job that runs."""
        return self.start(nothing, uses_store=False, title=title)

    def queue(self, title: str = "") -> Task:
        """A job that waits."""
        return self.start(nothing, title=title)


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def nothing(*_words: object) -> None:
    """A job that nobody has a name for."""
