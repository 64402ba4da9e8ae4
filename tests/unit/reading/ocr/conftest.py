"""Starting an engine takes seconds: one for all tests of a module."""

from collections.abc import Iterator

import pytest

from seller_toolkit.reading.ocr.worker import PictureReader
from tests.pictures import TENTH, Truth, make


@pytest.fixture(scope="module")
def reader() -> Iterator[PictureReader]:
    made = PictureReader()
    yield made
    made.close()


@pytest.fixture(scope="session")
def small_page() -> tuple[bytes, Truth]:
    """The drawn page that is read fastest."""
    return min((make(case) for case in TENTH if case.kind.endswith("_shop_page")), key=lambda made: len(made[0]))
