"""The engine itself: where text stands, however large, however long the picture."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from seller_toolkit.domain.pages import Box
from seller_toolkit.reading.ocr.engine import GOOD_TEXT, MOST_GROWN, Engine, _better_scale, _crop
from tests.pictures.drawing import FONT_FILES

FONT = next(iter(FONT_FILES.values()))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def written(*lines: tuple[str, int, int], size: int, canvas: tuple[int, int]) -> np.ndarray:
    image = Image.new("RGB", canvas, "white")
    draw = ImageDraw.Draw(image)
    for text, x, y in lines:
        draw.text((x, y), text, font=ImageFont.truetype(FONT[0], size, index=FONT[1]), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


@pytest.mark.parametrize("size", [12, 20, 48])
def test_text_of_any_size_is_found_at_its_place_and_read_twice_alike(engine, size):
    picture = written(("宝贝质量 4.51", 40, 30), size=size, canvas=(900, 240))
    (box,) = engine.find_boxes(picture)
    assert box.holds(40 + size, 30 + size / 2)
    assert box.height == pytest.approx(size, rel=0.8)
    text, confidence = engine.read_line(picture, box)
    assert (text.replace(" ", ""), confidence > 0.9) == ("宝贝质量4.51", True)
    assert engine.read_again(picture, box)[0].replace(" ", "") == "宝贝质量4.51"


def test_lines_of_a_long_picture_are_found_once_each(engine):
    tops = list(range(20, 3900, 240))
    picture = written(
        *[(f"物流速度 {place}.96", 40, top) for place, top in enumerate(tops)], size=20, canvas=(360, 4000)
    )
    boxes = engine.find_boxes(picture)
    read = list(engine.read_lines(picture, boxes))
    assert read == [engine.read_line(picture, box) for box in boxes]
    assert list(engine.read_lines_again(picture, boxes)) == [engine.read_again(picture, box) for box in boxes]
    assert [text.replace(" ", "") for text, _ in read] == [f"物流速度{n}.96" for n in range(len(tops))]
    assert all(box.holds(60, top + 10) for box, top in zip(boxes, tops, strict=True))


def test_where_nothing_stands_nothing_is_read(engine):
    white = written(size=20, canvas=(300, 200))
    assert engine.find_boxes(white) == []
    assert engine.read_line(white, Box(0, 0, 1, 1)) == ("", 0.0)
    assert engine.read_again(white, Box(400, 300, 10, 10)) == ("", 0.0)


def test_small_letters_are_enlarged_and_good_ones_are_left():
    assert _better_scale([Box(0, 0, 50, GOOD_TEXT)], 1.0) == 1.0
    assert _better_scale([Box(0, 0, 50, 12)] * 3, 1.0) == pytest.approx(GOOD_TEXT / 12)
    assert _better_scale([Box(0, 0, 50, 4)], 1.0) == MOST_GROWN
    assert _better_scale([Box(0, 0, 50, 60)], 1.0) < 1


def test_a_margin_is_cut_off_at_the_edges():
    picture = np.zeros((100, 100, 3), np.uint8)
    assert _crop(picture, Box(0, 0, 50, 10), 0.5).shape == (15, 55, 3)
    assert _crop(picture, Box(20.4, 20.6, 10, 10), 0.0).shape == (11, 11, 3)
