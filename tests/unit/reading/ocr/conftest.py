"""Starting an engine takes seconds: one for all tests of a module."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFont

from seller_toolkit.reading.ocr.worker import PictureReader
from tests.pictures import TENTH, Truth, make
from tests.pictures.drawing import FONT_FILES


@pytest.fixture(scope="module")
def reader() -> Iterator[PictureReader]:
    made = PictureReader()
    yield made
    made.close()


@pytest.fixture(scope="session")
def small_page() -> tuple[bytes, Truth]:
    """The drawn page that is read fastest."""
    return min((make(case) for case in TENTH if case.kind.endswith("_shop_page")), key=lambda made: len(made[0]))


@pytest.fixture(scope="session")
def few_lines() -> bytes:
    """A picture that is read at once: enough to begin with, to be stopped at, and to go on."""
    path, index = next(iter(FONT_FILES.values()))
    image = Image.new("RGB", (260, 200), "white")
    for place in range(5):
        text = f"物流速度 {place}.96"
        ImageDraw.Draw(image).text(
            (20, 15 + 35 * place), text, font=ImageFont.truetype(path, 20, index=index), fill="black"
        )
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
