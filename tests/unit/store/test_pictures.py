from datetime import datetime

from seller_toolkit.domain.imports import SourceFile
from seller_toolkit.domain.pages import Box
from seller_toolkit.store import batches, pictures

BOXES = {"tmall_experience.total": Box(10.5, 20, 30, 12.25)}


def make_batch(connection):
    source = SourceFile("截图 09.12", "", "", 3)
    return batches.start(
        connection, source, layout="tmall_score_page", platform="tmall", shop_id=None, at=datetime(2026, 11, 26, 9, 12)
    )


def test_a_picture_is_kept_with_the_places_of_its_values_until_it_is_dropped(store):
    with store.write() as connection:
        batch, other = make_batch(connection), make_batch(connection)
        pictures.keep(connection, batch, b"\x89PNG", BOXES)
    with store.read() as connection:
        kept = pictures.find(connection, batch)
        assert (kept.data, kept.boxes) == (b"\x89PNG", BOXES)
        assert pictures.find(connection, other) is None
    with store.write() as connection:
        pictures.drop(connection, batch)
    with store.read() as connection:
        assert pictures.find(connection, batch) is None
