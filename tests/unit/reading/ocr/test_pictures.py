"""A picture's bytes → pixels: what is refused, how fast, and where long pictures are cut."""

import io
import time
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reading.ocr.pictures import MOST_PIXELS, open_picture, pieces
from tests.pictures.others import OTHERS

REFUSED = {
    "cut.png": "picture.unreadable",
    "cut.jpg": "picture.unreadable",
    "broken.png": "picture.unreadable",
    "huge.png": "picture.too_large",
    "huge_header.png": "picture.too_large",
    "empty.png": "picture.unreadable",
    "text.png": "picture.unreadable",
    "gif_renamed.png": "picture.unreadable",
    "moving.gif": "picture.unreadable",
}


def encoded(image: Image.Image, form: str = "PNG", **more) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_whole_picture_is_refused_at_once(name):
    data = OTHERS[name]()
    began = time.process_time()
    with pytest.raises(UserError) as refused:
        open_picture(data, name)
    assert (refused.value.code, refused.value.params["name"]) == (REFUSED[name], name)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("name", ["huge.png", "huge_header.png"])
def test_a_huge_picture_is_refused_before_it_is_unpacked(name):
    data = OTHERS[name]()
    tracemalloc.start()
    try:
        with pytest.raises(UserError) as refused:
            open_picture(data, name)
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
    assert (refused.value.params["width"], refused.value.params["height"]) == (20_000, 20_000)


@pytest.mark.parametrize("name", sorted(set(OTHERS) - set(REFUSED)))
def test_whole_pictures_are_opened_whatever_they_are_called(name):
    pixels = open_picture(OTHERS[name](), name)
    assert (pixels.ndim, pixels.shape[2], pixels.dtype) == (3, 3, np.uint8)


@pytest.mark.parametrize(
    ("size", "code"),
    [
        ((15, 400), "picture.too_small"),
        ((400, 15), "picture.too_small"),
        ((30_001, 16), "picture.too_large"),
        ((16, 16), ""),
    ],
)
def test_sides_have_limits(size, code):
    data = encoded(Image.new("L", size, 255))
    if not code:
        assert open_picture(data, "x").shape == (16, 16, 3)
        return
    with pytest.raises(UserError) as refused:
        open_picture(data, "x")
    assert refused.value.code == code


def test_a_long_scrolled_page_is_within_the_limits():
    assert MOST_PIXELS > 2560 * 15_000


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_stands_on_white(mode):
    clear = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    ImageDraw.Draw(clear).rectangle((10, 5, 20, 15), fill=(200, 0, 0, 255))
    pixels = open_picture(encoded(clear.convert(mode)), "x.png")
    assert pixels[0, 0].tolist() == [255, 255, 255]
    blue, green, red = pixels[10, 15].tolist()
    assert (red > 50, red > blue, blue == green) == (True, mode != "LA", True)


def test_other_modes_become_three_colours():
    for mode in ("1", "L", "CMYK", "I;16", "RGB"):
        image = Image.new(mode, (40, 20))
        assert open_picture(encoded(image, "JPEG" if mode == "CMYK" else "PNG"), mode).shape == (20, 40, 3)


def lined(heights: list[int]) -> np.ndarray:
    """A white picture with rows of "text" (stripes) that stand 20 rows apart."""
    rows = []
    for height in heights:
        rows += [np.tile([0, 255], 40)] * height + [np.full(80, 255)] * 20
    return np.repeat(np.array(rows or [np.full(80, 255)], np.uint8)[:, :, None], 3, axis=2)


@given(heights=st.lists(st.integers(8, 40), min_size=1, max_size=40), height=st.integers(310, 600))
def test_pieces_cover_the_picture_once_and_are_cut_between_lines_of_text(heights, height):
    picture = lined(heights)
    found = list(pieces(picture, height))
    assert np.array_equal(np.concatenate([piece.pixels for piece in found]), picture)
    assert [piece.top for piece in found] == [0, *np.cumsum([len(piece.pixels) for piece in found])[:-1]]
    assert all(len(piece.pixels) <= height * 1.2 for piece in found)
    assert all(picture[piece.top].min() == 255 for piece in found[1:])


@given(rows=st.integers(1, 3000), height=st.integers(10, 900))
def test_a_picture_without_any_quiet_row_is_cut_all_the_same(rows, height):
    picture = np.tile(np.array([0, 255], np.uint8)[None, :, None], (rows, 8, 3))
    found = list(pieces(picture, height))
    assert sum(len(piece.pixels) for piece in found) == rows
    assert all(0 < len(piece.pixels) <= height * 1.2 + 1 for piece in found)
