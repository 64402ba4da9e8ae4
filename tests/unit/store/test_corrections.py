import itertools
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.store import batches, corrections, shops
from tests.long import examples
from tests.unit.store.stories import AT, bring, columns_of


def value(number: float | None, day: str = "2026-11-01", kind: str = "shop"):
    key = f"{day}|{kind}"
    fields = {"day": day, "subject_kind": kind, "subject": "", "metric": "dsr.logistics", "value": number}
    return columns_of("observation", {key: fields})


def told(found):
    return [(one.old, one.new, one.old_file, one.file) for one in found]


def shop_of(c) -> int:
    return shops.find_shops(c, "甲店", "tmall")[0].id


def test_each_change_names_both_values_and_both_files(c):
    bring(c, "a.xlsx", [value(4.5)])
    second = bring(c, "b.xlsx", [value(4.4)])
    bring(c, "same.xlsx", [value(4.4)])
    third = bring(c, "c.xlsx", [value(4.6)])
    found = corrections.of_shop(c, shop_of(c))
    assert told(found) == [(4.5, 4.4, "a.xlsx", "b.xlsx"), (4.4, 4.6, "b.xlsx", "c.xlsx")]
    assert (found[0].day, found[0].old_row, found[0].at) == (date(2026, 11, 1), 2, AT)
    assert told(corrections.of_batch(c, second)) == [(4.5, 4.4, "a.xlsx", "b.xlsx")]
    assert [one.batch for one in corrections.of_batch(c, third)] == [third]


def test_an_undo_takes_its_change_out_of_the_history(c):
    bring(c, "a.xlsx", [value(4.5)])
    second = bring(c, "b.xlsx", [value(4.4)])
    batches.undo(c, second, AT)
    assert corrections.of_shop(c, shop_of(c)) == ()


def test_days_metrics_peers_and_filled_blanks(c):
    bring(c, "a.xlsx", [value(4.5), value(None, "2026-11-02"), value(4.9, kind="peer")])
    bring(c, "b.xlsx", [value(4.4), value(4.3, "2026-11-02"), value(4.8, kind="peer")])
    shop = shop_of(c)
    assert told(corrections.of_shop(c, shop)) == [(4.5, 4.4, "a.xlsx", "b.xlsx")]
    assert corrections.of_shop(c, shop, first=date(2026, 11, 2)) == ()
    assert corrections.of_shop(c, shop, last=date(2026, 10, 31)) == ()
    assert corrections.of_shop(c, shop, metric="dsr.service") == ()


@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(numbers=st.lists(st.sampled_from([4.1, 4.2, 4.3]), min_size=1, max_size=6))
def test_the_changes_lead_from_the_first_value_to_the_last(store, numbers):
    with store.write() as c:
        for place, number in enumerate(numbers):
            bring(c, f"{place}.xlsx", [value(number)])
        found = corrections.of_shop(c, shop_of(c))
        steps = [(a, b) for a, b in itertools.pairwise(numbers) if a != b]
        assert [(one.old, one.new) for one in found] == steps
        for batch in batches.history(c):
            if not batch.undone:
                batches.undo(c, batch.id, AT)
