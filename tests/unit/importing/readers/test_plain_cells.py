from hypothesis import given

from seller_toolkit.importing.readers.plain_cells import span_of_plain
from seller_toolkit.importing.readers.references import Span
from tests.cases import for_each
from tests.unit.importing.readers.test_references import PLACES, tag


@given(PLACES)
def test_the_span_of_plain_cells(places):
    rows, columns = zip(*places, strict=True)
    text = "".join(tag(*place) for place in places).encode()
    assert span_of_plain(text) == Span(max(rows), max(columns), len(places))


@for_each(
    "other",
    [
        b"<c/>", b"<c>", b"<c r='A1'/>", b'<c  r="A1"/>', b'<c t="s" r="A1"/>', b'<c r="a1"/>', b'<c r="A"/>', b'<c r="1"/>',
        b'<c r="A0"/>', b'<c r="AAAA1"/>', b'<c r="A123456789"/>', b'<x:c r="A1"/>', b"<row>", b"<row/>", b"<row r='1'>", b'<row r="">',
        b'<row r="A1">', b'<cols r="A1">', b"<c", b"<row",
    ],
)  # fmt: skip
def test_any_other_form_has_to_be_looked_at_by_itself(other):
    assert span_of_plain(b'<row r="1"><c r="A1"/></row>' + other) is None


def test_words_are_no_cells():
    text = b'<row r="2"><c r="B2" t="inlineStr"><is><r><t>r="XFD9" a &lt;c&gt;</t></r></is></c></row>'
    assert span_of_plain(text) == Span(2, 2, 1)
    assert span_of_plain(b"") == Span(0, 0, 0)
