"""What waits: the laws that hold whatever the files say."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.due import (
    Bought,
    OrderLines,
    Parcels,
    Refunds,
    first_of_each,
    refunded_lines,
    sent_orders,
    settled_orders,
    to_dispatch,
    to_pick_up,
)

AT = "2026-11-20 10:00:00"
NO_REFUNDS = Refunds([], [], [], [], [])
STATUSES = (None, "to_ship", "other", "unpaid", "shipped", "finished", "closed")
LINE = st.tuples(
    st.sampled_from("ABC"), st.sampled_from((None, "1", "2")), st.sampled_from(STATUSES), st.sampled_from((None, AT)),
    st.sampled_from((None, AT)), st.sampled_from((None, AT)), st.sampled_from((None, AT)), st.booleans(),
)  # fmt: skip
DONE = st.tuples(
    st.sampled_from("ABC"), st.sampled_from((None, "1", "2")), st.sampled_from(("shipped", "finished", "closed")),
    st.just(AT), st.just(None), st.sampled_from((None, AT)), st.just(None), st.booleans(),
)  # fmt: skip


def lines_of(rows) -> OrderLines:
    return (
        OrderLines(*(list(column) for column in zip(*rows, strict=True)))
        if rows
        else OrderLines(*([] for _ in range(8)))
    )


def waiting(rows, sent=()) -> set[str]:
    lines = lines_of(rows)
    return {lines.order_no[place] for place in to_dispatch(lines, sent)}


def line(order="A", sub=None, status="to_ship", *, paid=AT, promise=None, shipped=None, finished=None, refunded=False):
    return (order, sub, status, paid, promise, shipped, finished, refunded)


def test_a_paid_order_waits_until_any_file_says_that_it_is_done():
    assert waiting([line()]) == {"A"}
    assert waiting([line(shipped=AT)]) == waiting([line(finished=AT)]) == waiting([line(refunded=True)]) == set()
    assert waiting([line()], sent={"A"}) == set()
    assert waiting([line(status="other"), line("B", status=None, paid=None, promise=AT)]) == {"A", "B"}
    assert waiting([line(status="other", paid=None)]) == set()
    assert waiting([line(paid=None)]) == {"A"}


def test_what_either_kind_of_list_says_is_done_is_done():
    assert waiting([line(), line(sub="1", status="shipped")]) == set()
    assert waiting([line(sub="1"), line(status="shipped")]) == set()
    assert waiting([line(), line(sub="1", status="unpaid")]) == {"A"}
    lines = lines_of([line(), line(sub="1"), line(sub="2", status="shipped")])
    assert to_dispatch(lines, ()) == [1]


@given(st.lists(LINE, max_size=8), DONE)
def test_a_done_row_adds_nothing(rows, done):
    assert waiting([*rows, done]) <= waiting(rows)


@given(st.lists(LINE, max_size=8).flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_rows_does_not_matter(both):
    rows, mixed = both
    assert waiting(rows) == waiting(mixed)
    assert settled_orders(lines_of(rows), range(len(rows))) == settled_orders(lines_of(mixed), range(len(rows)))


def test_an_order_is_settled_when_all_of_it_is_over():
    rows = [line(status="finished"), line("B", "1", "closed"), line("B", "2"), line("C", "1", refunded=True)]
    assert settled_orders(lines_of(rows), range(4)) == {"A", "C"}
    assert settled_orders(lines_of(rows), [3]) == {"C"}


def parcels_of(*rows) -> Parcels:
    return Parcels(*(list(column) for column in zip(*rows, strict=True)))


def test_parcels_wait_until_they_are_picked_up_or_signed_for():
    found = parcels_of(
        ("A", AT, None, None, False), ("B", AT, AT, None, False), ("C", AT, None, AT, False), ("D", AT, None, None, True),
        ("E", AT, None, None, False), ("F", None, None, None, False),
    )  # fmt: skip
    assert to_pick_up(found, {"E"}, {"F"}) == [0]
    assert sent_orders(found) == set("ABCDE")


def test_refunds_are_meant_for_their_own_line():
    def back(refunds: Refunds, *subs: str | None, titles=("甲", "乙"), paid=100) -> list[bool]:
        count = len(subs)
        bought = Bought([None] * count, titles[:count], [paid] * count, [None] * count, ["unknown"] * count)
        return refunded_lines(["A"] * count, subs, bought, refunds)

    one = Refunds(["A"], ["1"], [None], ["甲"], [100])
    assert back(one, "1", "2") == [True, False]
    assert back(replace(one, sub_order_no=[None]), "1", "2") == [True, False]
    assert back(replace(one, sub_order_no=[None], title=[None]), "1", "2") == [False, False]
    assert back(replace(one, sub_order_no=[None], title=[None]), "1") == [True]
    assert back(replace(one, order_no=["B"]), "1") == [False]
    assert back(one, None) == [True]
    assert back(one, None, titles=("甲，乙",), paid=200) == [False]
    assert back(one, None, titles=("甲，乙",), paid=100) == [True]


def test_a_line_says_itself_that_its_money_is_back():
    bought = Bought(
        [None] * 4, [None] * 4, [100, 100, 0, None], [100, 99, 0, 5], ["unknown", "unknown", "unknown", "refunded"]
    )
    assert refunded_lines("ABCD", [None] * 4, bought, NO_REFUNDS) == [True, False, False, True]


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 2)), max_size=12))
def test_each_pair_stands_once_with_its_number(pairs):
    places, counts = first_of_each([key for key, _ in pairs], [end for _, end in pairs])
    assert {pairs[place]: count for place, count in zip(places, counts, strict=True)} == Counter(pairs)
    assert places == sorted(pairs.index(pair) for pair in set(pairs))
