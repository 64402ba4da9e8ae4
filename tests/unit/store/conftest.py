"""A store for each test, and one connection to write in."""

import pytest

from seller_toolkit.store.connection import open_store
from tests.unit.store.stories import AT


@pytest.fixture
def store(tmp_path):
    opened = open_store(tmp_path / "store.db", now=lambda: AT)
    yield opened
    opened.close()


@pytest.fixture
def c(store):
    with store.write() as connection:
        yield connection
