"""Screenshots that the user wanted kept with their import."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, select

from seller_toolkit.domain.pages import Box, KeptPicture
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH_PICTURE


def keep(c: Connection, batch: int, picture: bytes, boxes: Mapping[str, Box]) -> None:
    """Keep the picture of a batch with the place of each metric's value on it."""
    places = {metric: [box.x, box.y, box.width, box.height] for metric, box in boxes.items()}
    c.execute(BATCH_PICTURE.insert().values(batch_id=batch, picture=picture, boxes_json=json.dumps(places)))


def find(c: Connection, batch: int) -> KeptPicture | None:
    """The picture of a batch, None where none was kept."""
    columns = BATCH_PICTURE.c
    found = rows(c, select(columns.picture, columns.boxes_json).where(columns.batch_id == batch))
    if not found:
        return None
    picture, text = found[0]
    return KeptPicture(picture, {metric: Box(*place) for metric, place in json.loads(text).items()})


def drop(c: Connection, batch: int) -> None:
    """Let the picture of a batch go."""
    c.execute(BATCH_PICTURE.delete().where(BATCH_PICTURE.c.batch_id == batch))
