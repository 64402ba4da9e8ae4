"""What must not be kept of a buyer is not, and a masked review is still the same one when it comes again."""

from pathlib import Path

from sqlalchemy import update

from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.services.imports import import_files, review_masks
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.store import memory, receipts, reviews, shops
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.services.files import bring, table

HEAD = ("评价日期", "订单ID", "商品ID", "商品评价得分", "评价内容")
SAID = "东西坏了，请联系我，收货人：王小明，微信号abc12345"
ROWS = [
    ("2026-11-01 10:00:00", "6900000000000001", "9", 1, SAID),
    ("2026-11-02 10:00:00", "6900000000000002", "9", 5, "很好"),
]


def kept(workspace) -> list[str]:
    with workspace.store.read() as c:
        return sorted(one.text for one in reviews.page(c, [shop.id for shop in shops.all_shops(c)]))


def test_names_and_accounts_are_not_kept_nor_shown(workspace):
    dropped = Dropped(Path("a.csv"), data=table(HEAD, *ROWS), choices=ImportChoices(shop="甲店"))
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    assert not any("王小明" in cell or "abc12345" in cell for row in plan.preview for cell in row.cells)
    assert any("6900000000000001" in row.cells for row in plan.preview)
    import_files.commit(JobContext(), workspace, [plan])
    assert kept(workspace)[0] == "东西坏了，请联系我，收货人：***，微信号***"


def test_importing_again_changes_nothing(workspace):
    bring(workspace, "a.csv", table(HEAD, *ROWS), shop="甲店")
    (again,) = bring(workspace, "b.csv", table(HEAD, *reversed(ROWS)), shop="甲店")
    assert (again.counts.same, again.counts.read) == (2, 2)


def test_a_store_from_before_is_masked_once_and_its_reviews_are_still_known(workspace):
    bring(workspace, "a.csv", table(HEAD, *ROWS), shop="甲店")
    review = RECORD_TABLES["review"]
    with workspace.store.write() as c:  # as an earlier version of the program left it
        c.execute(update(review).where(review.c.text.contains("***")).values(text=SAID))
        memory.set_note(c, review_masks.NOTE, None)
    (again,) = bring(workspace, "b.csv", table(HEAD, *reversed(ROWS)), shop="甲店")
    assert (again.counts.same, again.counts.read) == (2, 2)
    assert "王小明" not in "".join(kept(workspace))
    assert review_masks.clean_store(workspace) == 0


def test_a_rejected_row_is_kept_without_what_is_personal(workspace):
    rows = [*ROWS, ("2026-11-03 10:00:00", "6900000000000003", "9", 9, SAID)]
    (receipt,) = bring(workspace, "a.csv", table(HEAD, *rows), shop="甲店")
    with workspace.store.read() as c:
        (row,) = receipts.rejected_rows(c, receipt.batch)
    assert row.cells[3] == "9"
    assert "王小明" not in "".join(row.cells)
