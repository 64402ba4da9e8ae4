import pytest

from seller_toolkit.store import batches, review_changes, shops
from seller_toolkit.store.review_changes import APPENDED, BACK, EDITED, MISSING
from tests.unit.store.stories import AT, bring, columns_of

ROWS = {
    key: {
        "order_no": key,
        "item_id": "a",
        "written_at": f"2026-11-0{day} 10:00:00",
        "text": f"text {key}",
        "stars": 5.0,
    }
    for day, key in enumerate("pqr", 1)
}


@pytest.fixture
def shop_id(c):
    bring(c, "a.xlsx", [columns_of("review", ROWS)])
    return shops.find_shops(c, "甲店")[0].id


def test_changes_are_told_once_however_often_they_are_noted(c, shop_id):
    p = review_changes.numbers_of(c, shop_id, ["p", "unknown"])["p"]
    for place, kind in enumerate((BACK, MISSING, MISSING, BACK, BACK, MISSING)):
        review_changes.keep(c, bring(c, f"{place}.xlsx", []), AT, [(p, kind, "")])
    assert [change.kind for change in review_changes.of_reviews(c, [p])[p]] == [MISSING, BACK, MISSING]
    assert review_changes.changed_reviews(c, [shop_id], MISSING) == {p}
    assert review_changes.ever_missing(c, shop_id) == {"p": p}
    review_changes.keep(c, bring(c, "last.xlsx", []), AT, [(p, BACK, ""), (p, EDITED, "before")])
    assert review_changes.changed_reviews(c, [shop_id], MISSING) == set()
    assert review_changes.changed_reviews(c, [shop_id], EDITED) == {p}
    assert review_changes.changed_reviews(c, [shop_id], APPENDED) == set()


def test_what_an_undone_import_noted_goes_with_it(c, shop_id):
    p = review_changes.numbers_of(c, shop_id, ["p"])["p"]
    batch = bring(c, "b.xlsx", [columns_of("review", {"z": {"text": "z"}})])
    review_changes.keep(c, batch, AT, [(p, MISSING, "")])
    batches.undo(c, batch, AT)
    assert review_changes.of_reviews(c, [p]) == {}


@pytest.mark.parametrize("times", [{"2026-11-01 10:00:00"}, {f"2026-11-0{day} 10:00:00" for day in range(1, 10)}])
def test_reviews_of_the_same_times_are_found(c, shop_id, times):
    wanted = [key for key, row in ROWS.items() if row["written_at"] in times]
    assert [one.key for one in review_changes.alike(c, shop_id, times)] == wanted
    assert review_changes.alike(c, shop_id, {"2025-01-01 00:00:00"}) == []


def test_reviews_of_a_layout_between_two_times(c, shop_id):
    batch = bring(c, "b.xlsx", [columns_of("review", {"q2": ROWS["q"]})])
    found = review_changes.by_layout(c, shop_id, "layout", batch, "2026-11-01 10:00:00", "2026-11-03 10:00:00")
    assert [(key, one.stars, one.item) for key, one in found.items()] == [("q", 5.0, "a")]
    assert review_changes.by_layout(c, shop_id, "other", batch, "2026", "2027") == {}
