"""Where a number comes from: file, sheet, row and time of its import, and what a later file changed in it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.pages import Box
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import long_day, measured
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import ValueAt
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, corrections, observations, pictures, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.corrections import Correction


@dataclass(frozen=True)
class ChangedValue:
    """A value that a later file changed (平台回改), ready to be shown."""

    day: date
    metric: str
    label: str
    old: str
    new: str
    old_file: str
    old_row: int
    file: str
    at: datetime


@dataclass(frozen=True)
class ValueSource:
    """Where a stored value stands. `changes` tells what it was before, the oldest first."""

    shop: str
    label: str
    day: date
    value: str
    file: str
    sheet: str
    row: int
    at: datetime
    batch: int
    changes: tuple[ChangedValue, ...]
    picture: bytes = b""  # the screenshot that it was read from, where it was kept
    box: Box | None = None  # its place there


def value_source(context: JobContext, workspace: Workspace, wanted: ValueAt) -> Outcome[ValueSource | None]:
    """Where a shop's value stands; without a day the newest one. None where there is no such value."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        day = wanted.day
        if day is None:
            today = workspace.today_of(shops.get_shop(connection, wanted.shop_id))
            newest = observations.latest(connection, (wanted.shop_id,), (wanted.metric,), on_or_before=today)
            found = newest.get((wanted.shop_id, wanted.metric))
            day = found.day if found else None
        if day is None:
            return Outcome(None)
        columns = observations.between(connection, wanted.shop_id, first=day, last=day, metrics=(wanted.metric,))
        if not len(columns):
            return Outcome(None)
        batch = batches.get_batch(connection, columns.batch[0])
        changed = corrections.of_shop(connection, wanted.shop_id, first=day, last=day, metric=wanted.metric)
        shop = shops.get_shop(connection, wanted.shop_id)
        kept = pictures.find(connection, batch.id)
    metric = workspace.metrics.get(wanted.metric)
    return Outcome(
        ValueSource(
            shop.name, _label(metric, wanted.metric), day, _written(metric, columns.value[0]), columns.file[0],
            columns.sheet[0], columns.row[0], batch.at, batch.id, changed_values(workspace, changed),
            kept.data if kept else b"", kept.boxes.get(wanted.metric) if kept else None,
        )
    )  # fmt: skip


def places(connection: Connection, shop: Shop, metrics: Collection[str], today: date) -> Mapping[str, str]:
    """Where the newest value of each metric stands, in one line: day, file and row."""
    newest = observations.latest(connection, (shop.id,), metrics, on_or_before=today)
    words = translate("Source", "{day} · {file}, row {row}")
    return {
        metric: words.format(day=long_day(found.day), file=found.file, row=found.row)
        for (_, metric), found in newest.items()
    }


def changed_values(workspace: Workspace, found: Iterable[Correction]) -> tuple[ChangedValue, ...]:
    """Corrections in words: labels in the language in force, values with the platform's digits."""
    shown = []
    for one in found:
        metric = workspace.metrics.get(one.metric)
        shown.append(
            ChangedValue(
                one.day, one.metric, _label(metric, one.metric), _written(metric, one.old), _written(metric, one.new),
                one.old_file, one.old_row, one.file, one.at,
            )
        )  # fmt: skip
    return tuple(shown)


def _label(metric: Metric | None, name: str) -> str:
    if metric is None:
        return name
    return labels.total_label() if name.endswith(".total") else metric.label.of(language())


def _written(metric: Metric | None, value: float | None) -> str:
    return measured(value, metric.unit if metric else "", metric.decimals if metric else 2)
