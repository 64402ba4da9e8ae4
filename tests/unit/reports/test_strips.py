"""Strips on pages: seller_toolkit.reports.exporters.strips."""

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reports.exporters.strips import Strip, paged

ROOM = 100.0


def nothing(y: float) -> None:
    """Paints nothing."""


HEAD = Strip(8, nothing)
strips = st.builds(
    Strip,
    height=st.floats(1, 60),
    paint=st.just(nothing),
    before=st.floats(0, 10),
    needs=st.floats(0, 50),
    keeps=st.booleans(),
    breaks=st.booleans(),
    head=st.sampled_from([None, HEAD]),
)


@given(st.lists(strips, max_size=30))
def test_every_strip_stands_once_in_its_order_and_none_overlaps(made):
    pages = paged(made, ROOM)
    assert [strip for page in pages for _, strip in page.strips if strip is not HEAD] == made
    for page in pages:
        ends = [y + strip.height for y, strip in page.strips]
        assert all(end <= y + 1e-6 for end, (y, _) in zip(ends, page.strips[1:], strict=False))
        assert ends[-1] <= ROOM + 0.02
        assert page.strips


@given(st.lists(strips, max_size=30))
def test_a_strip_that_breaks_begins_its_page(made):
    for page in paged(made, ROOM):
        body = [strip for _, strip in page.strips if strip is not HEAD]
        assert not any(strip.breaks for strip in body[1:])


@given(st.lists(st.integers(1, 12), min_size=1, max_size=30))
def test_what_keeps_to_the_next_never_ends_a_page(rows):
    made = [part for high in rows for part in (Strip(10, nothing, keeps=True), Strip(float(high), nothing))]
    for page in paged(made, ROOM):
        assert not page.strips[-1][1].keeps


def test_the_head_is_repeated_where_a_row_begins_a_page():
    rows = [Strip(30, nothing, head=HEAD) for _ in range(7)]
    pages = paged([HEAD, *rows], ROOM)
    assert [page.strips[0][1] is HEAD for page in pages] == [True] * 3
    assert [len(page.strips) for page in pages] == [4, 4, 2]


def test_a_heading_begins_a_page_where_too_little_is_left():
    made = [Strip(50, nothing), Strip(5, nothing, needs=60), Strip(5, nothing)]
    assert [len(page.strips) for page in paged(made, ROOM)] == [1, 2]


def test_nothing_is_no_page():
    assert paged([], ROOM) == []
