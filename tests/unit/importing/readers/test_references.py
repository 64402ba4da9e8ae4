import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing.readers.references import column_of, references


def letters(column: int) -> str:
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


PLACES = st.lists(st.tuples(st.integers(1, 1_048_576), st.integers(1, 16_384)), min_size=1)


def tag(row: int, column: int) -> str:
    return f'<row r="{row}"><c r="{letters(column)}{row}" t="s"><v>1</v></c></row>'


@given(PLACES)
def test_references_of_rows_and_cells(places):
    text = "".join(tag(*place) for place in places).encode()
    assert references(text) == {*places, *((row, 0) for row, _ in places)}
    assert references(text, cells_alone=True) == set(places)


@pytest.mark.parametrize("column", [1, 26, 27, 702, 703, 16_384])
def test_letters_of_columns(column):
    assert column_of(letters(column).encode()) == column
