"""Own drafts are kept, and what was used is known without its text."""

from datetime import datetime

from seller_toolkit.domain.replies import OwnReply, UsedReply
from seller_toolkit.store import replies, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_tables import REPLY_USED, REVIEW_CASE
from tests.unit.store.stories import bring, columns_of

AT = datetime(2026, 3, 1, 9)


def test_an_own_draft_is_kept_changed_and_removed(c: Connection) -> None:
    kept = replies.add_own(c, OwnReply(0, "factual", "size", "plain", "马上换"), AT)
    assert replies.own_replies(c) == (kept,)
    changed = OwnReply(kept.number, "", "", "", "今天就换")
    replies.change_own(c, changed)
    assert replies.own_replies(c) == (changed,)
    replies.remove_own(c, kept.number)
    assert replies.own_replies(c) == ()


def test_what_was_used_is_the_newest_first_and_of_its_shop(c: Connection) -> None:
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True).id
    other = shops.ensure_shop(c, "乙店", "tmall", own=True).id
    assert replies.last_used(c, shop) is None
    for number, draft in enumerate(("a", "b", "c")):
        replies.note_used(c, shop, number, at=AT, draft=draft, text_hash=f"hash {draft}")
    replies.note_used(c, other, 9, at=AT, draft="z", text_hash="hash z")
    assert replies.used_drafts(c, shop) == ("c", "b", "a")
    assert replies.last_used(c, shop) == UsedReply(2, "hash c")
    assert "text" not in REPLY_USED.c


def test_what_a_case_says(c: Connection) -> None:
    bring(c, "r.csv", [columns_of("review", {"1": {"text": "小了"}})])
    shop = shops.find_shops(c, "甲店")[0].id
    assert replies.said_in_case(c, 1) == ("", "", "")
    values = dict.fromkeys(("review_key", "order_no", "owner", "note", "evidence", "appeal", "appeal_outcome"), "")
    case = values | {"shop_id": shop, "review_id": 1, "state": "open", "opened_at": "2026-03-01"}
    c.execute(REVIEW_CASE.insert().values(case | {"nature": "factual", "cause": "too_small", "remedy": "exchange"}))
    assert replies.said_in_case(c, 1) == ("factual", "too_small", "exchange")
