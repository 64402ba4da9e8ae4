"""What the reading process may not do."""

import pytest

from tests.ways_out import left_open

BEGINNING = """
import multiprocessing, sys
from seller_toolkit.reading.ocr.process import serve

ours, theirs = multiprocessing.Pipe()
picture = open(sys.argv[1], "rb").read()
ours.send(("read", picture, "a.png"))
ours.send(("again", ()))
ours.close()
serve(theirs, 60.0)
"""


def test_no_connection_can_be_opened_and_none_is_needed(tmp_path, small_page):
    """The engine is loaded and a page is read below the very hook that refuses every connection; a closed pipe is the end."""
    path = tmp_path / "a.png"
    path.write_bytes(small_page[0])
    assert left_open(BEGINNING, str(path)) == []


def test_the_models_come_with_the_package():
    rapidocr = pytest.importorskip("rapidocr")
    from seller_toolkit.reading.ocr.engine import DETECTOR, MODELS, RECOGNISER

    assert MODELS.is_relative_to(next(iter(rapidocr.__path__)))
    assert all((MODELS / name).stat().st_size > 1_000_000 for name in (DETECTOR, RECOGNISER))
