"""Judging texts beside other work: those of an import are read by a thread of their own while its rows are written."""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import fields
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

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
        self._begun.append((columns, self._pool.submit(self._judged_once, columns)))

    def judge(self, texts: Sequence[str], stars: Sequence[float | None], appended: Sequence[str]) -> Judged:
        """What the judge says of a piece; one that was not begun with is judged now."""
        asked = list(texts), list(stars), list(appended)
        while self._begun:
            columns, said = self._begun.popleft()
            if columns == asked:
                return said.result()
        return self._judge.judge(*asked)

    def _judged_once(self, columns: Columns) -> Judged:
        """Many reviews say the same few words: each different one is judged once."""
        rows = list(zip(*columns, strict=True))
        places = {row: place for place, row in enumerate(dict.fromkeys(rows))}
        if not rows or 2 * len(places) > len(rows):
            return self._judge.judge(*columns)
        texts, stars, appended = zip(*places, strict=True)
        said = self._judge.judge(texts, stars, appended)
        return _picked(said, np.fromiter(map(places.__getitem__, rows), dtype=np.int64, count=len(rows)))


def _picked(said: Judged, places: NDArray[np.int64]) -> Judged:
    """The rows at these places, in their order."""
    first = np.searchsorted(said.cause_row, places, side="left")
    count = np.searchsorted(said.cause_row, places, side="right") - first
    row = np.repeat(np.arange(len(places)), count)
    step = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    columns = {one.name: getattr(said, one.name)[places] for one in fields(Judged) if not one.name.startswith("cause")}
    return Judged(**columns, cause_row=row.astype(np.int32), cause=said.cause[np.repeat(first, count) + step])
