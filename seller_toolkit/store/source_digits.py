"""How many digits behind the point a source shows of a metric: what buyers see as 4.8 may be 4.84."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH_DIGITS


def keep(c: Connection, batch: int, digits: Mapping[str, int]) -> None:
    """Keep what a batch shows, by metric id."""
    if digits:
        c.execute(BATCH_DIGITS.insert(), [{"batch_id": batch, "metric": m, "digits": n} for m, n in digits.items()])


def drop(c: Connection, batch: int) -> None:
    """Forget what an undone batch showed: its bytes may be imported again."""
    c.execute(BATCH_DIGITS.delete().where(BATCH_DIGITS.c.batch_id == batch))


def of_batches(c: Connection, batches: Collection[int]) -> dict[tuple[int, str], int]:
    """(batch, metric) → digits; a metric of which a batch gives exact values is left out."""
    t = BATCH_DIGITS.c
    return {
        (batch, metric): n
        for batch, metric, n in rows(c, select(t.batch_id, t.metric, t.digits).where(t.batch_id.in_(batches)))
    }
