"""Tags for any table with a text column: the same table again, with what the program says of each text."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Polarity, ReviewTags
from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.reports.exporters.cells import harmless
from seller_toolkit.reports.targets import place
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

ADDED = ("polarity", "score", "aspects")
SIGNS = {Polarity.POSITIVE: "+", Polarity.NEGATIVE: "-", Polarity.NEUTRAL: "0", Polarity.UNCERTAIN: "?"}


def tag_file(context: JobContext, workspace: Workspace, source: Path, column: str, target: Path) -> Outcome[int]:
    """Copy the first table of `source` to `target` (CSV) with the columns polarity, score and aspects behind it.

    Text that a spreadsheet would take for a formula gets a leading apostrophe. The answer is the number of rows.

    Raises:
        UserError: the file cannot be read or written, or has no column of that name.
    """
    context.report(0, 2, source.name)
    rows = read_sheets(read_bytes(source), source.name)[0].rows
    head = next((i for i, row in enumerate(rows) if column in [_text(cell).strip() for cell in row]), None)
    if head is None:
        raise UserError("column.unknown", column=column, name=source.name)
    at = [_text(cell).strip() for cell in rows[head]].index(column)
    body = [row for row in rows[head + 1 :] if any(cell not in (None, "") for cell in row)]
    context.report(1, 2, source.name)
    tags = workspace.tagger.tag([_text(row[at]) if at < len(row) else "" for row in body])
    place(target, _csv([_text(cell) for cell in rows[head]], body, tags))
    return Outcome(len(body))


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
