"""The tasks of a shop as chains: what recurs is many rows and one task, begun on one day, judged by one metric."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.tasks import KnowledgeTask, Task, TaskState
from seller_toolkit.i18n.translate import language


@dataclass(frozen=True)
class BegunTask:
    """One task with all its rows, the newest of which is `task`. `start` None: nobody has begun it."""

    task: Task
    rows: tuple[Task, ...]  # the oldest first
    known: KnowledgeTask | None
    start: date | None

    @property
    def code(self) -> str:
        """The short id that is printed and typed."""
        return self.known.code if self.known else f"T-{self.task.id:04d}"

    @property
    def title(self) -> str:
        return self.known.title.of(language()) if self.known else self.task.title

    @property
    def area(self) -> str:
        return self.known.area if self.known else self.task.area

    @property
    def lag_days(self) -> int:
        """Days until an effect can show: as the user says, else as the knowledge base does."""
        if self.task.lag_days is not None:
            return max(self.task.lag_days, 0)
        return self.known.lag_days if self.known else 0

    @property
    def judged_from(self) -> date | None:
        return None if self.start is None else self.start + timedelta(days=self.lag_days)

    def metric(self, profile: ScoreProfile | None, metrics: Mapping[str, Metric], with_values: Iterable[str]) -> Metric | None:  # fmt: skip
        """The metric that the task should move; None where neither the user nor the knowledge base names one.

        The user's own choice counts, else the first of the knowledge base that the score has, one with values before others.
        """
        if self.task.metric:
            return metrics.get(self.task.metric)
        if profile is None or self.known is None:
            return None
        possible = [metric for metric in self.known.metrics if metric in {one.id for one in profile.all_metrics}]
        valued = set(with_values).intersection(possible)
        chosen = next((metric for metric in possible if metric in valued), possible[0] if possible else "")
        return profile.metric(chosen) if chosen else None


def chains(stored: Sequence[Task], knowledge: Iterable[KnowledgeTask]) -> tuple[BegunTask, ...]:
    """The tasks of a shop, each with its rows; what was never begun among them."""
    known = {one.id: one for one in knowledge}
    found: dict[int, list[Task]] = {}
    roots: dict[int, int] = {}
    for task in sorted(stored, key=lambda one: one.id):
        # a row whose forerunner is gone begins a chain of its own
        root = roots.get(task.follows, task.id) if task.follows is not None else task.id
        roots[task.id] = root
        found.setdefault(root, []).append(task)
    return tuple(
        BegunTask(rows[-1], tuple(rows), known.get(rows[-1].knowledge_id), _start(rows)) for rows in found.values()
    )


def _start(rows: Sequence[Task]) -> date | None:
    """As the user says, else the first day on which it was done."""
    if rows[-1].started_on is not None:
        return rows[-1].started_on
    done = [row.done_at.date() for row in rows if row.state is TaskState.DONE and row.done_at is not None]
    return min(done, default=None)
