"""Tags for any table with a text column: the same table again, with what the program says of each text."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Polarity, ReviewTags
from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.reports.exporters.cells import harmless
from seller_toolkit.reports.targets import place
from seller_toolkit.reviews.judging import POLARITIES, Judge
from seller_toolkit.reviews.polarity import PolarityModel, taught_by_words
from seller_toolkit.reviews.tagging import Tagger
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import learning
from seller_toolkit.services.workspace import Workspace

ADDED = ("polarity", "score", "aspects")
PIECE = 20_000
SIGNS = {Polarity.POSITIVE: "+", Polarity.NEGATIVE: "-", Polarity.NEUTRAL: "0", Polarity.UNCERTAIN: "?"}


def tag_file(
    context: JobContext, workspace: Workspace, source: Path, column: str, target: Path, *, words_only: bool = False
) -> Outcome[int]:
    """Copy the first table of `source` to `target` (CSV) with the columns polarity, score and aspects behind it.

    The texts are read as the reviews of the store are, if there is one. Where nothing was learned in it, a table of many
    texts first teaches its own words; `words_only`: the program's words decide alone, and no store is opened. A text is
    read alike wherever it stands in the table. What a spreadsheet would take for a formula gets a leading apostrophe. The
    answer is the number of rows.

    Raises:
        UserError: the file cannot be read or written, or has no column of that name.
    """
    context.report(0, 0, source.name)
    rows = read_sheets(read_bytes(source), source.name)[0].rows
    head = next((i for i, row in enumerate(rows) if column in [_text(cell).strip() for cell in row]), None)
    if head is None:
        raise UserError("column.unknown", column=column, name=source.name)
    at = [_text(cell).strip() for cell in rows[head]].index(column)
    body = [row for row in rows[head + 1 :] if any(cell not in (None, "") for cell in row)]
    texts = [_text(row[at]) if at < len(row) else "" for row in body]
    tagger, judge = (workspace.tagger, None) if words_only else _readers(context, workspace, texts)
    tags: list[ReviewTags] = []
    for first in range(0, len(texts), PIECE):
        context.report(first, len(texts), source.name)
        tags += _tags(tagger, judge, texts[first : first + PIECE])
    context.report(len(texts), len(texts), source.name)
    place(target, _csv([_text(cell) for cell in rows[head]], body, tags))
    return Outcome(len(body))


def _readers(context: JobContext, workspace: Workspace, texts: Sequence[str]) -> tuple[Tagger, Judge | None]:
    """Who finds the aspects, and who tells praise from complaint (None: the same)."""
    if not workspace.store_path.exists():  # to ask for a store would make one
        tagger = workspace.tagger
        model = _taught(context, tagger, texts)
        return tagger, None if model is None else Judge(tagger, model)
    with workspace.store.read() as connection:
        tagger = learning.tagger_in_force(workspace, connection)
        if learning.model_in_force(workspace, connection)[1] is not None:
            return tagger, learning.judge_in_force(workspace, connection)
        model = _taught(context, tagger, texts)
        return tagger, learning.judge_with(workspace, connection, 0, model)


def _taught(context: JobContext, tagger: Tagger, texts: Sequence[str]) -> PolarityModel | None:
    def pause() -> None:
        context.report(0, len(texts))

    return taught_by_words(texts, tagger.verdicts(texts).score, pause=pause)


def _tags(tagger: Tagger, judge: Judge | None, texts: Sequence[str]) -> list[ReviewTags]:
    tags = tagger.tag(texts)
    if judge is None:
        return list(tags)
    judged = judge.judge(texts, [None] * len(texts))
    sides = zip(tags, judged.polarity.tolist(), judged.score.tolist(), strict=True)
    return [replace(one, polarity=POLARITIES[polarity], score=score) for one, polarity, score in sides]


def aspects_text(tags: ReviewTags) -> str:
    """`logistics:-;price:+`"""
    return ";".join(f"{tag.aspect}:{SIGNS[tag.polarity]}" for tag in tags.aspects)


def _csv(head: Sequence[str], body: Iterable[Sequence[Any]], tags: Iterable[ReviewTags]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([*map(harmless, head), *ADDED])
    for row, found in zip(body, tags, strict=True):
        cells = [harmless(cell) if isinstance(cell, str) else _text(cell) for cell in row] + [""] * (
            len(head) - len(row)
        )
        writer.writerow([*cells, found.polarity.value, f"{found.score:.4f}", aspects_text(found)])
    return text.getvalue().encode("utf-8-sig")


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
