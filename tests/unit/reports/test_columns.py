"""Widths of columns: seller_toolkit.reports.exporters.columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reports.exporters.columns import shared

widths = st.lists(st.tuples(st.floats(1, 50), st.floats(1, 200)), min_size=1, max_size=12)


@given(widths, st.floats(20, 500))
def test_columns_take_the_room_and_no_more(made, room):
    least, wanted = zip(*made, strict=True)
    found = shared(least, wanted, room)
    assert sum(found) == pytest.approx(room)
    assert len(found) == len(made)


@given(widths, st.floats(20, 500))
def test_each_column_holds_its_longest_word_where_there_is_room_for_all(made, room):
    least, wanted = zip(*made, strict=True)
    found = shared(least, wanted, room)
    if sum(least) <= room:
        assert all(width >= one - 1e-6 for width, one in zip(found, least, strict=True))


def test_a_narrow_column_gets_what_it_wants_before_a_wide_one_gets_all():
    assert shared([10, 10], [20, 500], 100) == pytest.approx([20, 80])


def test_no_columns_take_no_room():
    assert shared([], [], 100) == []
