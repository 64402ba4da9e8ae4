"""Judging texts beside other work: those of an import are read by a thread of their own while its rows are written."""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from seller_toolkit.reviews.judging import Judge, Judged

Columns = tuple[list[str], list[float | None], list[str]]
"""Texts, stars and what was added later, a row a review."""


class JudgedAhead:
    """Gives what its judge gives; pieces that `begin` was told, asked for in the same order, are judged already."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._begun: deque[tuple[Columns, Future[Judged]]] = deque()

    def __enter__(self) -> "JudgedAhead":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def begin(self, texts: Sequence[str | None], stars: Sequence[float | None], appended: Sequence[str | None]) -> None:
        """Begin with a piece of reviews."""
        columns = ([text or "" for text in texts], list(stars), [text or "" for text in appended])
        self._begun.append((columns, self._pool.submit(self._judge.judge, *columns)))

    def judge(self, texts: Sequence[str], stars: Sequence[float | None], appended: Sequence[str]) -> Judged:
        """What the judge says of a piece; one that was not begun with is judged now."""
        asked = list(texts), list(stars), list(appended)
        while self._begun:
            columns, said = self._begun.popleft()
            if columns == asked:
                return said.result()
        return self._judge.judge(*asked)
