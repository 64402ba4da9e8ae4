"""Nothing of a buyer is kept that a review's text gives away: masked when a file is planned, in old stores once.

The key of a review is made of the text as it came: what is masked today or better tomorrow stays the same review when its
export is imported again.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seller_toolkit.domain.imports import ImportPlan, PreviewRow, RejectedRow
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.reviews.masking import mask
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import memory, review_texts
from seller_toolkit.store.review_texts import WORDS

KIND = "review"
NOTE = "reviews-masked"
VERSION = 1
"""Grows when more is masked: then the store is gone through once more."""


def masked(plan: ImportPlan) -> ImportPlan:
    """A plan whose reviews say nothing personal."""
    if not has_reviews(plan):
        return plan
    return replace(plan, records=tuple(map(_masked_part, plan.records)))


def has_reviews(plan: ImportPlan) -> bool:
    """Whether a plan brings reviews."""
    return any(part.kind == KIND for part in plan.records)


def shown(plan: ImportPlan) -> ImportPlan:
    """A plan whose preview shows texts of reviews as they will be kept."""
    return replace(plan, preview=tuple(map(_masked_row, plan.preview))) if has_reviews(plan) else plan


def rejected(plan: ImportPlan, rows: Sequence[RejectedRow]) -> tuple[RejectedRow, ...]:
    """Rows that were not taken, fit to be kept."""
    if not has_reviews(plan):
        return tuple(rows)
    return tuple(replace(row, cells=tuple(map(mask, row.cells))) for row in rows)


def without_personal(text: str) -> str:
    """A text as it may be kept and shown."""
    return mask(text)


def clean_store(workspace: Workspace) -> int:
    """Mask what an earlier version of the program kept, once; how many reviews were changed."""
    with workspace.store.read() as connection:
        if memory.get_note(connection, NOTE) == VERSION:
            return 0
    with workspace.store.write() as connection:
        memory.set_note(connection, NOTE, VERSION)
        return review_texts.rewrite(connection, mask)


def _masked_part(part: RecordColumns) -> RecordColumns:
    if part.kind != KIND:
        return part
    words = {name: _masked_column(part.columns[name]) for name in WORDS if name in part.columns}
    return replace(part, columns={**part.columns, **words})


def _masked_column(column: Sequence[Any]) -> list[Any]:
    """The texts masked, each different one once: many reviews say the same few words."""
    found = {text: mask(text) for text in set(column) if text}
    return [found.get(text) for text in column]


def _masked_row(row: PreviewRow) -> PreviewRow:
    return replace(
        row,
        cells=tuple(map(_masked_cell, row.cells)),
        old={place: _masked_cell(text) for place, text in row.old.items()},
    )


def _masked_cell(cell: str) -> str:
    """A cell without what is personal; numbers of orders and items stay."""
    return cell if cell.isascii() else mask(cell)
