from datetime import date

from seller_toolkit.services import privacy
from seller_toolkit.services.jobs import JobContext
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")
JOB = JobContext()


def reviews(workspace):
    rows = [("1", "老的", 5, "2024-11-03"), ("2", "新的", 1, "2026-11-03")]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")


def test_what_is_older_goes_and_the_backups_follow(workspace):
    reviews(workspace)
    workspace.backups.mkdir()
    (workspace.backups / "store 2025-01-01.db").write_bytes(b"")
    found = privacy.kept(JOB, workspace).value
    assert {kind.kind: kind.rows for kind in found.kinds}["review"] == 2
    assert ([shop.name for shop in found.shops], found.backups) == (["小店"], 1)
    line = date(2025, 1, 1)
    assert privacy.older_than(JOB, workspace, line).value["review"] == 1
    assert privacy.forget_before(JOB, workspace, line).value["review"] == 1
    assert privacy.forget_backups(JOB, workspace).value == 1
    assert [path.name for path in workspace.backups.iterdir()] == [f"store {workspace.today()}.db"]
    again = privacy.kept(JOB, workspace).value
    assert [(kind.rows, kind.first) for kind in again.kinds if kind.kind == "review"] == [(1, date(2026, 11, 3))]


def test_a_shop_is_forgotten(workspace):
    reviews(workspace)
    (shop,) = privacy.kept(JOB, workspace).value.shops
    assert privacy.forget_shop(JOB, workspace, shop.id).value == "小店"
    assert privacy.kept(JOB, workspace).value.shops == ()
