import pytest
from openpyxl import load_workbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.desks import document_desk
from seller_toolkit.services.imports import import_receipts
from seller_toolkit.services.jobs import JobContext
from tests.unit.services.files import bring, bring_scores

GOOD, BAD = ("2026-11-01", 4.5, 4.6, 4.4, 4.5), ("11-3?", 4.5, 4.6, 44, 4.5)


def test_a_receipt_says_later_what_it_said_then(workspace):
    data = "日期,真实体验分,宝贝质量,物流速度,服务保障,新列\n2026-11-01,4.5,4.6,4.4,4.5,x\n11-3?,4.5,4.6,44,4.5,y\n"
    (receipt,) = bring(workspace, "a.csv", data.encode(), shop="我的店", platform="tmall")
    found = import_receipts.batch_receipt(JobContext(), workspace, receipt.batch).value
    assert (found.batch.id, found.problems) == (receipt.batch, receipt.rejected)
    assert (found.unknown, found.checks, found.recognised) == (("新列",), receipt.checks, receipt.recognised)
    assert [row.cells for row in found.rows] == [("11-3?", "4.5", "4.6", "44", "4.5", "y")]
    with pytest.raises(UserError, match="batch"):
        import_receipts.batch_receipt(JobContext(), workspace, 99)


def test_rejected_rows_become_a_workbook_with_row_reasons_and_cells(workspace, tmp_path):
    (receipt,) = bring_scores(workspace, GOOD, BAD)
    report = import_receipts.rejected_document(JobContext(), workspace, [receipt.batch]).value
    path = document_desk.write_document(JobContext(), workspace, report, tmp_path / "rows.xlsx").value
    lines = [[cell.value for cell in line] for line in load_workbook(path).active.iter_rows()]
    head = next(place for place, line in enumerate(lines) if line[0] == "Row")
    assert lines[head][:4] == ["Row", "Reason", "日期", "真实体验分"]
    row, reason, *cells = lines[head + 1]
    assert row == 3
    assert "not a date" in reason
    assert "outside the scale" in reason
    assert cells[:4] == ["11-3?", "4.5", "4.6", "44"]


def test_an_import_that_took_every_row_says_so(workspace):
    (receipt,) = bring_scores(workspace, GOOD)
    report = import_receipts.rejected_document(JobContext(), workspace, [receipt.batch]).value
    (only,) = report.blocks
    assert only.text == "Every row was read; nothing was rejected."
