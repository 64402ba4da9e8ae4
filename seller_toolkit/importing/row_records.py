"""Blocks of the shape "records": one row of the sheet is one record."""

import re
from collections.abc import Mapping
from typing import Any

from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.domain.records import ITEM_SNAPSHOT, KIND_OF, REVIEW, RecordKind
from seller_toolkit.importing.columns import field_column
from seller_toolkit.importing.drafts import Draft, Question, has_personal, is_personal, missing_in, problems_in
from seller_toolkit.importing.layouts import LayoutColumn
from seller_toolkit.importing.numbers import plain
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.values import Unreadable

ROUNDED = re.compile(r"[万亿+约]|以上")
"""What stands in counts that a page shows rounded."""
COUNTS = ("sales_count", "comments_count")
AROUND_COUNTS = re.compile(r"^(?:月销量?|总?销量|已售|累计|评价)\s*[::]?\s*|\s*(?:人付款|人收货|人已买|条?评价|以上)$")
"""What shop pages write around a count: 月销 300+, 1万+人付款."""

BETWEEN_LABELS = re.compile(r"[,，;；、|｜/\n\t]+")
FRAMING = " []【】\"'“”#"
LABEL_MARK = "；"


def read_records(rows: DataRows, question: Question) -> tuple[Draft, list[RowProblem]]:
    """The records of all data rows, and every problem; rows with a problem are still in the draft.

    Where two columns give one field, the second fills what the first leaves blank.
    """
    match = rows.match
    kind = KIND_OF[match.block.kind]
    columns: dict[str, list[Any]] = {}
    titles: dict[str, str] = {}
    problems: list[RowProblem] = []
    for at, column in match.columns.items():
        if not column.field:
            continue
        values, found = _column(rows, at, column, question)
        problems += found
        columns[column.field] = _filled(columns.get(column.field), values)
        titles.setdefault(column.field, match.titles[at])
    _add_day(columns, kind, rows, question)
    if kind.id == ITEM_SNAPSHOT.id and "sales_count" in columns:
        columns["rounded"] = _rounded(rows, columns["sales_count"])
    if kind is REVIEW:
        _complete_reviews(columns, question)
    personal = {c.field for c in match.columns.values() if c.field and is_personal(c, kind.id)}
    draft = Draft(kind.id, rows.numbers, columns, titles=titles, personal=frozenset(personal))
    return draft, problems + _missing(draft, match.columns)


def _complete_reviews(columns: dict[str, list[Any]], question: Question) -> None:
    """Labels joined in one way whatever stands between them, and how the reviews came in."""
    if "labels" in columns:
        said = {cell: labels_of(cell) for cell in set(columns["labels"]) - {None}}
        columns["labels"] = [said.get(cell) for cell in columns["labels"]]
    if question.channel and "channel" not in columns and columns:
        columns["channel"] = [question.channel] * len(next(iter(columns.values())))


def labels_of(cell: str) -> str | None:
    """The platform's own labels of a review, joined by ；: ["质量好","物流快"], 质量好，物流快 → 质量好；物流快."""
    labels = dict.fromkeys(filter(None, (label.strip(FRAMING) for label in BETWEEN_LABELS.split(cell))))
    return LABEL_MARK.join(labels) or None


def _add_day(columns: dict[str, list[Any]], kind: RecordKind, rows: DataRows, question: Question) -> None:
    """Where the day is part of what a record is and no column tells it, it is the one that was said of the whole sheet."""
    if "day" in kind.key_names and "day" not in columns and question.day:
        columns["day"] = [question.day] * len(rows)


def _rounded(rows: DataRows, sales: list[Any]) -> list[int | None]:
    """Whether the sales stand there rounded (1万+, 约300, 200以上), None where none are told."""
    at = next(at for at, column in rows.match.columns.items() if column.field == "sales_count")
    cells = rows.cells(at)
    said = {cell: int(isinstance(cell, str) and ROUNDED.search(plain(cell)) is not None) for cell in set(cells)}
    return [None if value is None else said[cell] for cell, value in zip(cells, sales, strict=True)]


def _column(rows: DataRows, at: int, column: LayoutColumn, question: Question) -> tuple[list[Any], list[RowProblem]]:
    kind, title = rows.match.block.kind, rows.match.titles[at]
    field = KIND_OF[kind].field(column.field)
    cells = rows.cells(at)
    if kind == ITEM_SNAPSHOT.id and column.field in COUNTS:
        cells = [AROUND_COUNTS.sub("", cell) if isinstance(cell, str) else cell for cell in cells]
    values = field_column(cells, field.type, values=column.values, buyer_key=question.buyer_key, unit=column.unit)
    problems = problems_in(
        values,
        cells,
        rows.numbers,
        title=title,
        personal=is_personal(column, kind),
        near_personal=has_personal(rows.match.columns.values(), kind),
    )
    if problems:
        values = [None if value.__class__ is Unreadable else value for value in values]
    return values, problems


def _filled(first: list[Any] | None, second: list[Any]) -> list[Any]:
    if first is None:
        return second
    return [theirs if ours is None else ours for ours, theirs in zip(first, second, strict=True)]


def _missing(draft: Draft, layout: Mapping[int, LayoutColumn]) -> list[RowProblem]:
    """Rows without a key: a required key field is blank, or a review says nothing at all."""
    kind = KIND_OF[draft.kind]
    if not kind.twins:
        must = {column.field for column in layout.values() if column.required} & set(kind.key_names)
        return [
            problem
            for name in sorted(must)
            for problem in missing_in(draft.columns[name], draft.rows, draft.titles[name])
        ]
    parts = [draft.columns[name] for name in draft.columns]
    if not all(None in part for part in parts):
        return []
    said = [True if any(value is not None for value in row) else None for row in zip(*parts, strict=True)]
    return missing_in(said, draft.rows, draft.titles.get("text", ""))
