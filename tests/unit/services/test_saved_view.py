"""A view that was kept says the same when it is read again; a damaged one is left out."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.services.periods import ALL_DAYS, LAST_30, LAST_90, THIS_YEAR, Period
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.saved_view import SavedView, views_of, views_text

WORDS = st.text(max_size=6)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
PERIODS = st.sampled_from([LAST_30, LAST_90, THIS_YEAR, ALL_DAYS]) | st.builds(
    Period, st.just(0), st.dates(), st.dates()
)
FILTERS = st.builds(
    InboxFilter,
    grade=WORDS, tag=WORDS, search=WORDS, due=WORDS, open_only=st.booleans(), first=DAYS, last=DAYS, item=WORDS,
    complaints=st.booleans(), period=st.none() | PERIODS, nature=WORDS, owner=WORDS, channel=WORDS,
    seen=st.none() | st.booleans(), at_odds=WORDS, change=WORDS,
)  # fmt: skip
VIEWS = st.builds(
    SavedView, st.text(min_size=1, max_size=6), st.sampled_from(["overview", "reviews"]), WORDS, PERIODS, WORDS,
    st.none() | FILTERS,
)  # fmt: skip


@given(st.lists(VIEWS, max_size=4))
def test_views_come_back_as_they_were_kept(views):
    assert views_of(views_text(views)) == tuple(views)


GOOD = {"name": "a", "tab": "reviews", "shop": "", "page": "", "period": [90, None, None]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""}, {"name": 3}, {"tab": ""}, {"period": [1]}, {"period": ["90", None, None]}, {"period": None},
        {"filter": {"open_only": "yes"}}, {"filter": {"first": "soon"}}, {"filter": {"grade": 1}}, {"filter": []},
        {"filter": {"seen": 1}},
    ],
)  # fmt: skip
def test_a_damaged_view_is_left_out_and_the_others_stay(wrong):
    found = views_of(json.dumps([GOOD | wrong, GOOD]))
    assert [view.name for view in found] == ["a"]
    assert found[0].filter is None


@pytest.mark.parametrize("text", ["", "{", "{}", "3", "[3, null]"])
def test_a_damaged_setting_holds_no_views(text):
    assert views_of(text) == ()


def test_the_shop_of_a_filter_is_that_of_the_view():
    kept = views_text([SavedView("a", "reviews", filter=InboxFilter(shop_id=7))])
    assert views_of(kept)[0].filter == InboxFilter()
