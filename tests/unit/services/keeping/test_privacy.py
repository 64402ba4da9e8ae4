import os
from datetime import date, datetime

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts, privacy
from seller_toolkit.services.keeping.kept_log import KeptLog
from seller_toolkit.services.keeping.privacy import Forgotten, KeptDrafts
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")
JOB = JobContext()


def reviews(workspace):
    found = [("1", "老的", 5, "2024-11-03"), ("2", "新的", 1, "2026-11-03")]
    bring(workspace, "reviews.csv", table(HEAD, *found), shop="小店", platform="tmall")


def test_what_is_older_goes_and_the_backups_follow(workspace):
    reviews(workspace)
    workspace.backups.mkdir()
    (workspace.backups / "store 2025-01-01.db").write_bytes(b"")
    found = privacy.kept(JOB, workspace).value
    assert {kind.kind: kind.rows for kind in found.kinds}["review"] == 2
    assert ([shop.name for shop in found.shops], found.backups) == (["小店"], 1)
    line = date(2025, 1, 1)
    assert privacy.older_than(JOB, workspace, line).value.rows["review"] == 1
    assert privacy.forget_before(JOB, workspace, line).value.rows["review"] == 1
    assert privacy.forget_backups(JOB, workspace).value == 1
    assert [path.name for path in workspace.backups.iterdir()] == [f"store {workspace.today()}.db"]
    again = privacy.kept(JOB, workspace).value
    assert [(kind.rows, kind.first) for kind in again.kinds if kind.kind == "review"] == [(1, date(2026, 11, 3))]


def test_a_shop_is_forgotten(workspace):
    reviews(workspace)
    (shop,) = privacy.kept(JOB, workspace).value.shops
    assert privacy.forget_shop(JOB, workspace, shop.id).value.drafts == set()
    assert privacy.kept(JOB, workspace).value.shops == ()


# --- texts that are being written, and the log ----------------------------------------------------------------------

NONE = {"order_line": 0, "after_sale": 0, "review": 0, "parcel": 0}


def ids(workspace):
    """The numbers of the reviews by their texts."""
    table = RECORD_TABLES["review"]
    with workspace.store.read() as connection:
        return {row.text: row.id for row in rows(connection, table.select())}


def write(workspace, *forms, day="2026-11-20"):
    drafts.keep(JOB, workspace, dict.fromkeys(forms, "亲，抱歉"))
    at = datetime.fromisoformat(f"{day} 12:00:00").timestamp()
    os.utime(workspace.store_path.with_name("store.db.drafts"), (at, at))


def test_texts_being_written_are_counted_by_shop(workspace):
    assert privacy.kept(JOB, workspace).value.drafts == KeptDrafts({}, 0, None)
    reviews(workspace)
    number = ids(workspace)["新的"]
    write(workspace, f"reply:{number}", f"case-note:{number}", "reply:999", "new-task")
    found = privacy.kept(JOB, workspace).value.drafts
    assert (found, found.number) == (KeptDrafts({"小店": 2}, 2, date(2026, 11, 20)), 4)


def test_texts_of_forgotten_reviews_go_with_them(workspace):
    reviews(workspace)
    found = ids(workspace)
    old, young = f"reply:{found['老的']}", f"reply:{found['新的']}"
    write(workspace, old, young, "reply:999", "new-task")
    typed = (f"case-note:{found['老的']}", "pasted-texts")
    expected = frozenset({old, "reply:999", typed[0]})
    line = date(2025, 1, 1)
    assert privacy.older_than(JOB, workspace, line, typed).value.drafts == expected
    assert drafts.forms(workspace) == {old, young, "reply:999", "new-task"}, "asking removes nothing"
    assert privacy.forget_before(JOB, workspace, line, typed).value.drafts == expected
    assert drafts.forms(workspace) == {young, "new-task"}


def test_texts_of_no_review_go_when_all_were_written_before_the_day(workspace):
    write(workspace, "new-review", day="2026-11-20")
    assert privacy.forget_before(JOB, workspace, date(2026, 11, 20)).value == Forgotten(NONE)
    found = privacy.forget_before(JOB, workspace, date(2026, 11, 21)).value
    assert (found.drafts, bool(found)) == ({"new-review"}, True)
    assert drafts.forms(workspace) == set()


def test_with_a_shop_go_the_texts_of_its_reviews_and_with_the_last_one_all(workspace):
    reviews(workspace)
    bring(workspace, "other.csv", table(HEAD, ("9", "别家", 1, "2026-11-03")), shop="大店", platform="tmall")
    found = ids(workspace)
    small, large = f"reply:{found['新的']}", f"reply:{found['别家']}"
    write(workspace, small, large, "new-task")
    shops = {shop.name: shop.id for shop in privacy.kept(JOB, workspace).value.shops}
    assert privacy.forget_shop(JOB, workspace, shops["小店"], (small,)).value.drafts == {small}
    assert drafts.forms(workspace) == {large, "new-task"}
    assert privacy.forget_shop(JOB, workspace, shops["大店"]).value.drafts == {large, "new-task"}
    assert drafts.forms(workspace) == set()


def test_the_log_is_listed_and_what_it_says_of_that_time_goes(workspace):
    assert privacy.kept(JOB, workspace).value.log == KeptLog(0, None, None)
    path = workspace.store_path.with_name("store.db.log")
    path.write_text("2024-03-01 08:00:00,000 ERROR x:1\n")
    os.utime(path, (0, 0))
    size = path.stat().st_size
    assert privacy.kept(JOB, workspace).value.log.size == size
    assert privacy.forget_before(JOB, workspace, date(2025, 1, 1)).value.log == size
    assert path.read_bytes() == b""


def test_where_the_texts_cannot_be_removed_nothing_of_the_store_is(workspace):
    reviews(workspace)
    found = ids(workspace)
    write(workspace, f"reply:{found['老的']}", f"reply:{found['新的']}")
    workspace.store_path.with_name("store.db.drafts.new").mkdir()
    with pytest.raises(UserError, match=r"file\.not_writable"):
        privacy.forget_before(JOB, workspace, date(2025, 1, 1))
    assert set(ids(workspace)) == {"老的", "新的"}


def test_stores_that_a_restore_put_aside_are_counted_and_go_with_the_backups(workspace):
    reviews(workspace)
    for name in ("store 2026-11-20 093000.db", "store 2026-11-20 093000 (2).db", "store 2026-11-20 093000.db-wal"):
        workspace.store_path.with_name(name).write_bytes(b"")
    mine = workspace.store_path.with_name("store of mine.db")
    mine.write_bytes(b"")
    assert privacy.kept(JOB, workspace).value.backups == 2
    assert privacy.forget_backups(JOB, workspace).value == 2
    assert not list(workspace.store_path.parent.glob("store 2026*"))
    assert mine.exists()
    assert set(ids(workspace)) == {"老的", "新的"}
