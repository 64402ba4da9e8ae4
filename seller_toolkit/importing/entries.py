"""Values that no table brings: typed by hand, pasted as a block, read off a score page → a plan like that of a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from seller_toolkit.domain.imports import FileStatus, SourceFile
from seller_toolkit.domain.records import KIND_OF, RecordColumns
from seller_toolkit.importing.dedupe import mark
from seller_toolkit.importing.keys import key_texts
from seller_toolkit.importing.plan import SheetPlan, with_states

KIND = "observation"


@dataclass(frozen=True)
class Entry:
    """One value of a day, of the shop itself unless `subject_kind` says otherwise; `value` is in the metric's own unit.

    "peer": `subject` is "average", "excellent", "above_percent" or "beaten_percent" (`peer_percents`). What the seller said of the rules holds from the day on: "weight", percent
    of what is weighted (`subject`: "page" or "own", who said so), and "line", the level of the line `subject`, 0 where it does
    not apply.
    """

    day: str
    metric: str
    value: float
    subject_kind: str = "shop"
    subject: str = ""


def plan_entries(
    source: SourceFile,
    entries: Sequence[Entry],
    *,
    shop: str,
    platform: str,
    layout: str = "",
    own: bool = True,
    digits: Mapping[str, int] | None = None,
) -> SheetPlan:
    """One ready plan for one shop, counted as for an empty store; row n is the n-th entry. No entry twice.

    `shop` and `platform` may be "" where the store is still to tell them. `digits`: see `SheetPlan`.
    """
    columns: dict[str, list[Any]] = {
        "day": [entry.day for entry in entries],
        "subject_kind": [entry.subject_kind for entry in entries],
        "subject": [entry.subject for entry in entries],
        "metric": [entry.metric for entry in entries],
        "value": [entry.value for entry in entries],
    }
    rows = list(range(1, len(entries) + 1))
    keys = key_texts(KIND_OF[KIND], columns, len(rows))
    records = RecordColumns(KIND, shop, platform, own, rows, keys, columns)
    days = tuple(sorted({entry.day for entry in entries if entry.day}))
    plan = SheetPlan(
        source, FileStatus.READY, layout=layout, platform=platform, shop=shop, shops=(shop,) if shop else (),
        records=(records,), days=days, digits=digits or {},
    )  # fmt: skip
    return replace(plan, counts=with_states(plan, [mark(records, {})]).counts)
