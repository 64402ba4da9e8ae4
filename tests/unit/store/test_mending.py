from sqlalchemy import select

from seller_toolkit.store import mending
from seller_toolkit.store.backup import problems_in
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.tables import BATCH, META, SHOP, TASK
from tests.unit.store.stories import AT, bring, columns_of

REVIEWS = {f"r{n}": {"text": "好", "stars": 5.0} for n in range(3)}


def test_a_store_in_order_is_left_as_it_is(store):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
        before = c.execute(BATCH.select()).all(), c.execute(SHOP.select()).all()
        assert mending.mend(c, AT) == mending.Mended({}, 0)
        assert (c.execute(BATCH.select()).all(), c.execute(SHOP.select()).all()) == before


def test_verdicts_are_to_be_made_anew_but_what_was_seen_and_set_by_hand_stays(store):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", REVIEWS)])
        values = {"review_id": 1, "shop_id": 1, "item": "", "polarity": 0, "score": 0.5, "grade": 0, "nature": 2}
        values |= {"nature_by_hand": 1, "praised": 0, "complained": 0, "waits": 1, "seen_at": "2026-11-22", "judge": 3}
        c.execute(REVIEW_VERDICT.insert().values(**values))
        c.execute(REVIEW_TAG.insert().values(shop_id=1, tag="own:1", written_at="", review_id=1))
        c.execute(META.insert().values(key="verdict_mark", value="3 3"))
        mending.mend(c, AT)
        kept = c.execute(select(REVIEW_VERDICT)).one()
        assert (kept.judge, kept.nature, kept.nature_by_hand, kept.seen_at) == (-1, 2, 1, "2026-11-22")
        assert c.execute(select(REVIEW_TAG)).all() == []
        assert "verdict_mark" not in c.execute(select(META.c.key)).scalars().all()


def test_a_lost_shop_is_called_as_its_imports_called_it_unless_that_name_is_taken(store):
    with store.write(bulk=True) as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
        c.execute(SHOP.update().values(id=7))  # its rows now speak of a shop that is not there
        c.execute(TASK.insert().values(shop_id=9, **dict.fromkeys(
            ("knowledge_id", "state", "title", "area", "owner", "note", "reason", "reason_json", "rule", "steps_json",
             "metric"), "")))  # fmt: skip
        assert mending.mend(c, AT).stand_ins == 2
        names = {row.id: (row.name, row.platform, row.own) for row in c.execute(SHOP.select())}
        assert names == {7: ("甲店", "tmall", 1), 1: ("甲店 #1", "tmall", 1), 9: ("#9", "other", 0)}
    with store.read() as c:
        assert problems_in(c, store.path) == ()
