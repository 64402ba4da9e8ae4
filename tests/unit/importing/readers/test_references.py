import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing.readers.references import Span, column_of, references, span_of_plain


def letters(column: int) -> str:
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


PLACES = st.lists(st.tuples(st.integers(1, 1_048_576), st.integers(1, 16_384)), min_size=1)


@given(PLACES)
def test_the_span_of_plain_cells_is_that_of_each_by_itself(places):
    tags = [f'<row r="{row}"><c r="{letters(column)}{row}" t="s"><v>1</v></c></row>' for row, column in places]
    text = "".join(tags).encode()
    rows, columns = zip(*places, strict=True)
    assert span_of_plain(text) == Span(max(rows), max(columns), len(places))
    assert references(text) == {*places, *((row, 0) for row in rows)}
    assert references(text, cells_alone=True) == set(places)


@pytest.mark.parametrize("column", [1, 26, 27, 702, 703, 16_384])
def test_letters_of_columns(column):
    assert column_of(letters(column).encode()) == column


@pytest.mark.parametrize(
    "tag",
    [
        b"<c/>", b"<c>", b"<c r='A1'/>", b'<c  r="A1"/>', b'<c t="s" r="A1"/>', b'<c r="a1"/>', b'<c r="A"/>', b'<c r="1"/>',
        b'<c r="A0"/>', b'<c r="AAAA1"/>', b'<c r="A123456789"/>', b'<x:c r="A1"/>', b"<row>", b"<row/>", b"<row r='1'>", b'<row r="">',
        b'<row r="A1">', b'<cols r="A1">', b"<c", b"<row",
    ],
)  # fmt: skip
def test_any_other_form_has_to_be_looked_at_by_itself(tag):
    assert span_of_plain(b'<row r="1"><c r="A1"/></row>' + tag) is None


def test_words_are_no_cells():
    text = b'<row r="2"><c r="B2" t="inlineStr"><is><r><t>r="XFD9" a &lt;c&gt;</t></r></is></c></row>'
    assert span_of_plain(text) == Span(2, 2, 1)
    assert span_of_plain(b"") == Span(0, 0, 0)
