from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.importing.dedupe import mark

RECORDS = RecordColumns(
    "order_line", "甲", "tmall", True, [2, 3, 4, 5], ["a", "b", "c", "d"], {"status": ["shipped", "unpaid", None, "x"], "amount": [100, 200, 300, None]}
)  # fmt: skip


def test_new_changed_and_same():
    existing = {
        "a": ("a", "to_ship", 100),
        "b": ("b", "unpaid", 200),
        "c": ("c", "finished", 300),
    }
    found = mark(RECORDS, existing)
    assert (found.new, found.changed, found.same) == ((3,), (0,), (1, 2))
    assert found.old == {0: {"status": "to_ship"}}


def test_an_empty_cell_never_counts_as_a_change():
    stored = {"d": ("d", "x", 999)}
    assert mark(RECORDS.picked([3]), stored).same == (0,)


def test_a_value_that_the_store_did_not_have_is_a_change():
    found = mark(RECORDS.picked([0]), {"a": ("a", None, 100)})
    assert found.old == {0: {"status": None}}
