"""Whole columns: lanes give what parsers give, whatever stands in the cells."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.records import FieldType
from seller_toolkit.importing import columns
from seller_toolkit.importing.columns import field_column, read_column
from seller_toolkit.importing.values import Unreadable, parser_for, text_of
from tests.cases import for_each

T = FieldType
LANES = {T.ID: columns.ids, T.TIME: columns.moments, T.TEXT: columns.plain_texts}

DIGITS = st.integers(0, 10**20).map(str)
CLOCKS = st.datetimes().map(lambda moment: moment.isoformat(" ", "seconds"))
PRICES = st.decimals(0, 10**11, places=2).map(str) | st.integers(0, 10**6).map(str)
WORDS = st.text(max_size=30) | st.sampled_from(
    [
        "打13800000000",
        "A13800000000",
        '="x"',
        "'x",
        "好",
        "-",
        "null",
        "2026-02-30 00:00:00",
        "0000-00-00 00:00:00",
        "1\n2",
        "2026-06-05 22:53:10\n2026-06-05 22:53:10",
    ]
)
WRAPPED = DIGITS.map('="{}"'.format)
CELLS = (
    st.none() | DIGITS | CLOCKS | PRICES | WORDS | WRAPPED | WRAPPED.map(" {}\t".format) | st.floats() | st.booleans()
)


def test_ids_that_excel_rounded_before_it_saved_them_as_text():
    rounded = ["6917394873294000000", "6917394873295010000", "6917394873296120000", ""]
    assert field_column(rounded, T.ID) == [Unreadable("id.lost_digits")] * 3 + [None]
    whole = ["6917394873294000000", "6917394873295010001", "6917394873296120000"]
    assert field_column(whole, T.ID) == whole


def test_whole_cells_are_translated_before_they_are_read():
    assert field_column(["差评", "5"], T.STARS, values={"差评": "1"}) == [1.0, 5.0]


def test_the_parser_is_asked_once_per_distinct_cell():
    asked = []
    assert read_column(["a"] * 1000 + ["b"], lambda cell: asked.append(cell) or cell) == ["a"] * 1000 + ["b"]
    assert asked == ["a", "b"]


def test_numbers_and_flags_are_kept_apart():
    assert field_column([1, True, 1.0], T.TEXT) == ["1", "True", "1"]
    assert text_of(1.0) == "1"


@pytest.mark.parametrize("kind", LANES, ids=lambda kind: kind.value)
@settings(deadline=None)
@given(
    cells=st.lists(CELLS) | st.lists(DIGITS) | st.lists(CLOCKS) | st.lists(PRICES) | st.lists(WRAPPED) | st.lists(WORDS)
)
def test_a_column_reads_like_each_of_its_cells(kind, cells):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columns, "MANY", -1.0)  # also where few cells differ
        quick = read_column(cells, parser_for(kind), lane=LANES[kind])
    assert quick == [read_column([cell], parser_for(kind))[0] for cell in cells]


@for_each(
    "kind, texts, values",
    [
        (T.ID, ["1930679858170647", "28010"], ["1930679858170647", "28010"]),
        (T.ID, ['="1930679858170647"', '="28010"'], ["1930679858170647", "28010"]),
        (T.ID, ['="1', '="2"3"'], None),
        (T.ID, ["①"], None),
        (T.TIME, ["2026-06-05 22:53:10"], ["2026-06-05 22:53:10"]),
        (T.TIME, ["2024-02-29 22:53:10"], None),
        (T.TIME, ["2026-06-31 22:53:10"], None),
        (T.TIME, ["2026-06-30 24:00:00"], None),
        (T.TIME, ["2026-06-05T22:53:10"], None),
        (T.TIME, ["1970-01-01 08:00:00"], None),
        (T.TEXT, ["料子软", "偏小"], ["料子软", "偏小"]),
        (T.TEXT, ["打13800000000"], None),
        (T.TEXT, ["'x"], None),
        (T.TEXT, [" x"], None),
        (T.TEXT, ["x", "NULL"], None),
    ],
)
def test_what_a_lane_takes_and_what_it_leaves(kind, texts, values):
    assert LANES[kind](texts) == values


def test_an_odd_cell_slows_only_its_neighbours():
    asked = []

    def lane(texts):
        asked.append(len(texts))
        return texts if "odd" not in texts else None

    cells = [str(number) for number in range(2500)]
    cells[1200] = "odd"
    assert read_column(cells, str.upper, lane=lane) == [*cells[:1200], "ODD", *cells[1201:]]
    assert asked == [1000, 1000, 1000, 500]  # the odd one also without its blanks
