"""The receipt of an import, now or long after: what it said, the rows that it did not take, and these as a document."""

from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Batch, Check, Recognised, RejectedRow, RowProblem
from seller_toolkit.domain.report import Column, Paragraph, Report, Table
from seller_toolkit.i18n.error_texts import row_reason_text
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.provenance import ChangedValue, changed_values
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, corrections, receipts

NARROW, WIDE = 14, 60  # characters of a spreadsheet's column


@dataclass(frozen=True)
class BatchReceipt:
    """One import with all that was kept of it. `rows` are empty for imports of earlier versions of the program."""

    batch: Batch
    problems: tuple[RowProblem, ...]
    rows: tuple[RejectedRow, ...]
    unknown: tuple[str, ...]
    checks: tuple[Check, ...]
    recognised: Recognised | None
    changes: tuple[ChangedValue, ...]  # values of scores that this import changed


def batch_receipt(context: JobContext, workspace: Workspace, batch: int) -> Outcome[BatchReceipt]:
    """All that was kept of an import.

    Raises:
        UserError: "batch.unknown".
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = batches.get_batch(connection, batch)
        unknown, checks, recognised = receipts.remarks(connection, batch)
        return Outcome(
            BatchReceipt(
                found, batches.rejected(connection, batch), receipts.rejected_rows(connection, batch), unknown, checks,
                recognised, changed_values(workspace, corrections.of_batch(connection, batch)),
            )
        )  # fmt: skip


def rejected_document(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[Report]:
    """The rejected rows of imports, to be corrected: row, reason, and the cells as they stood in the file.

    One table for each file and each head within it; imports that took every row have none.

    Raises:
        UserError: "batch.unknown".
    """
    found = [batch_receipt(context, workspace, number).value for number in numbers]
    blocks = [block for one in found for block in _tables(one)]
    masked = translate("Import", "Cells that may name a buyer read ***; the row numbers are those of the file.")
    if not blocks:
        masked = translate("Import", "Every row was read; nothing was rejected.")
    files = ", ".join(dict.fromkeys(one.batch.file for one in found))
    title = translate("Import", "Rows that were not imported")
    return Outcome(Report(title, files, "", (Paragraph(masked, quiet=True), *blocks), language()))


def _tables(receipt: BatchReceipt) -> list[Table]:
    """A table for each head; of an import of an earlier program, what its problems tell."""
    if not receipt.rows:
        return [_problem_table(receipt)] if receipt.problems else []
    heads = dict.fromkeys((row.head, row.titles) for row in receipt.rows)
    return [_row_table(receipt, head, titles) for head, titles in heads]


def _row_table(receipt: BatchReceipt, head: int, titles: Sequence[str]) -> Table:
    reasons: dict[int, list[str]] = {}
    for problem in receipt.problems:
        reasons.setdefault(problem.row, []).append(_reason(problem))
    rows = [
        (row.row, "; ".join(reasons.get(row.row, ())), *_padded(row.cells, len(titles)))
        for row in receipt.rows
        if row.head == head
    ]
    return Table((*_first_columns(), *(Column(title, width=NARROW) for title in titles)), tuple(rows), _title(receipt))


def _problem_table(receipt: BatchReceipt) -> Table:
    columns = (*_first_columns(), Column(translate("Import", "Column")), Column(translate("Import", "Found"), width=30))
    rows = tuple((one.row, _reason(one), one.column, one.found) for one in receipt.problems)
    return Table(columns, rows, _title(receipt))


def _first_columns() -> tuple[Column, Column]:
    return (
        Column(translate("Import", "Row"), numeric=True, digits=0, width=8),
        Column(translate("Import", "Reason"), width=WIDE),
    )


def _title(receipt: BatchReceipt) -> str:
    sheet = receipt.batch.sheet
    return f"{receipt.batch.file} {sheet}".strip()


def _reason(problem: RowProblem) -> str:
    return f"{problem.column} {row_reason_text(problem.code)}"


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells, *("",) * (width - len(cells)))[:width]
