"""The lexicon of the program and one tagger, built once for all tests of this room."""

from pathlib import Path

import pytest

from seller_toolkit.reviews.lexicon import Lexicon, load_lexicon
from seller_toolkit.reviews.tagging import Tagger

FOLDER = Path(__file__).parents[3] / "resources" / "lexicon"


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon(FOLDER)


@pytest.fixture(scope="session")
def tagger(lexicon: Lexicon) -> Tagger:
    return Tagger(lexicon)
