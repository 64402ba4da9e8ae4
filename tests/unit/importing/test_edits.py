from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.importing.dedupe import mark
from seller_toolkit.importing.edits import identities, pairs, with_edits

COLUMNS = {
    "order_no": ["1", "2", None, "4", "4"],
    "item_id": ["a", "a", "a", "a", "a"],
    "written_at": ["2026-11-01 10:00:00"] * 5,
    "text": ["好", "改过", "没有订单", "一", "二"],
    "sku": ["红", "红", None, None, None],
}
RECORDS = RecordColumns("review", "甲", "tmall", True, [2, 3, 4, 5, 6], list("klmno"), COLUMNS)
AT = "2026-11-01 10:00:00"


def test_what_is_named_fully_and_once_can_be_told_apart():
    marked = mark(RECORDS, {"k": ("k", "1", "a", AT, "好", "红")})
    assert identities(marked) == {1: ("2", "a", AT)}
    assert identities(mark(RecordColumns("review", "甲", "tmall", True, [2], ["k"], {"text": ["好"]}), {})) == {}


def test_a_pair_is_one_stored_review_of_the_same_variant():
    marked = mark(RECORDS, {})
    new = {1: ("2", "a", AT)}
    assert pairs(marked, new, [("x", ("2", "a", AT), "红"), ("y", ("3", "a", AT), "")]) == {1: "x"}
    assert pairs(marked, new, [("x", ("2", "a", AT), "")]) == {1: "x"}
    assert pairs(marked, new, [("x", ("2", "a", AT), "蓝")]) == {}
    assert pairs(marked, new, [("x", ("2", "a", AT), ""), ("y", ("2", "a", AT), "")]) == {}


def test_an_edited_review_is_changed_and_not_new():
    marked = with_edits(mark(RECORDS, {}), {1: "x"}, {"x": ("x", "2", "a", AT, "原来", "红")})
    assert (marked.new, marked.changed, marked.renamed) == ((0, 2, 3, 4), (1,), {1: "x"})
    assert marked.old == {1: {"text": "原来"}}
