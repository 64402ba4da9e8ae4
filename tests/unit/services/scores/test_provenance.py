from datetime import date

from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import import_receipts
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import ValueAt
from seller_toolkit.services.scores import provenance
from tests.unit.services.files import bring_scores

LOGISTICS = "tmall_experience.logistics"


def source_of(workspace, metric: str = LOGISTICS, day: date | None = None):
    (shop,) = shop_list.shop_list(JobContext(), workspace).value.shops
    return provenance.value_source(JobContext(), workspace, ValueAt(shop.id, metric, day)).value


def test_a_number_knows_its_file_row_and_import_and_what_it_was_before(workspace):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5), ("2026-11-02", 4.5, 4.6, 4.3, 4.5))
    (later,) = bring_scores(workspace, ("2026-11-02", 4.5, 4.6, 4.2, 4.5), name="later.csv")
    found = source_of(workspace)
    assert (found.value, found.day, found.file, found.row) == ("4.20", date(2026, 11, 2), "later.csv", 2)
    assert (found.batch, found.at, found.shop) == (later.batch, workspace.now(), "我的店")
    (change,) = found.changes
    assert (change.old, change.new, change.old_file, change.old_row) == ("4.30", "4.20", "scores.csv", 3)
    first = source_of(workspace, day=date(2026, 11, 1))
    assert (first.value, first.file, first.changes) == ("4.40", "scores.csv", ())


def test_a_value_that_is_not_there_has_no_source(workspace):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    assert source_of(workspace, day=date(2026, 11, 9)) is None
    assert source_of(workspace, metric="dsr.logistics") is None


def test_the_receipt_of_an_import_tells_what_it_changed(workspace):
    (first,) = bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    (later,) = bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.2, 4.5), name="later.csv")
    changes = import_receipts.batch_receipt(JobContext(), workspace, later.batch).value.changes
    assert [(one.metric, one.old, one.new, one.old_file, one.file) for one in changes] == [
        (LOGISTICS, "4.40", "4.20", "scores.csv", "later.csv")
    ]
    assert import_receipts.batch_receipt(JobContext(), workspace, first.batch).value.changes == ()
