from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.records import FieldType
from seller_toolkit.store.values import day_text, pack, read_day, read_time, time_text, typed, unpack

WHOLE = st.integers(-(2**63), 2**63 - 1)


@given(st.lists(WHOLE))
def test_packed_numbers_come_back(numbers):
    assert list(unpack(pack(numbers))) == numbers


@given(st.datetimes(min_value=datetime(1, 1, 1)))
def test_times_and_days_come_back(at):
    assert read_time(time_text(at)) == at.replace(microsecond=0)
    assert read_day(time_text(at)) == read_day(day_text(at)) == at.date()


def test_the_empty_stays_empty():
    assert read_day(None) is None
    assert read_time(None) is None


@pytest.mark.parametrize(
    ("kind", "kept", "expected"),
    [
        (FieldType.DAY, "2026-11-22", date(2026, 11, 22)),
        (FieldType.TIME, "2026-11-22 09:30:00", datetime(2026, 11, 22, 9, 30)),
        (FieldType.FLAG, 1, True),
        (FieldType.MONEY, 1999, 1999),
        (FieldType.ID, "012", "012"),
    ],
)
def test_columns_get_their_types(kind, kept, expected):
    assert typed(kind, [kept, None]) == (expected, None)
