from seller_toolkit.domain.imports import (
    Check,
    CheckLevel,
    Counts,
    FileStatus,
    Receipt,
    Recognised,
    RejectedRow,
    RowProblem,
    SourceFile,
)
from seller_toolkit.store import batches, receipts
from seller_toolkit.store.tables import BATCH
from tests.unit.store.stories import AT, bring, columns_of

ROWS = (
    RejectedRow(4, 2, ("日期", "物流速度"), ("11-3?", "4.8")),
    RejectedRow(7, 2, ("日期", "物流速度"), ("2026-11-04", "48")),
    RejectedRow(12, 10, ("客服", "会话量"), ("小王", "x")),
)
CHECKS = (Check(CheckLevel.WARN, "days.missing", {"days": ("2026-11-03",), "shop": "甲店"}),)


def receipt_of(batch: int) -> Receipt:
    source = SourceFile("a.xlsx", "", "", 10)
    return Receipt(
        source, FileStatus.IMPORTED, "layout", "tmall", "甲店", batch, Counts(), unknown_columns=("新列",),
        checks=CHECKS, recognised=Recognised("titles", 5, 6),
    )  # fmt: skip


def test_what_was_kept_comes_back_as_it_was(c):
    problems = [RowProblem(row.row, "日期", "time.unreadable", "") for row in ROWS]
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})], problems=problems)
    other = bring(c, "b.xlsx", [columns_of("parcel", {"m": {}})])
    receipts.keep(c, batch, receipt_of(batch), ROWS)
    assert receipts.rejected_rows(c, batch) == ROWS
    assert receipts.remarks(c, batch) == (("新列",), CHECKS, Recognised("titles", 5, 6))
    assert (receipts.rejected_rows(c, other), receipts.remarks(c, other)) == ((), ((), (), None))


def test_an_undo_leaves_the_receipt_and_a_batch_that_goes_takes_it_along(c):
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    receipts.keep(c, batch, receipt_of(batch), ROWS)
    batches.undo(c, batch, AT)
    assert receipts.rejected_rows(c, batch) == ROWS
    c.execute(BATCH.delete().where(BATCH.c.id == batch))
    assert receipts.rejected_rows(c, batch) == ()
