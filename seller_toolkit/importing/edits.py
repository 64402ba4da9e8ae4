"""Reviews whose words were changed on the platform: the same order, item and time, another text. They are no new reviews."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from seller_toolkit.importing.dedupe import Marked, differing

IDENTITY = ("order_no", "item_id", "written_at")
Identity = tuple[str, str, str]


def identities(marked: Marked) -> dict[int, Identity]:
    """Order, item and time of each new record that has all three and shares them with no other record of the file."""
    columns = marked.records.columns
    if not marked.new or any(name not in columns for name in IDENTITY):
        return {}
    everyone = list(zip(*(columns[name] for name in IDENTITY), strict=True))
    new = {place: everyone[place] for place in marked.new if all(everyone[place])}
    often = Counter(everyone)
    return {place: one for place, one in new.items() if often[one] == 1}


def pairs(marked: Marked, new: Mapping[int, Identity], stored: Iterable[tuple[str, Identity, str]]) -> dict[int, str]:
    """Place of a new record → the key of the one stored review that it is with other words.

    `stored` are (key, identity, variant). Where several share an identity, or the variants differ, nobody can tell.
    """
    by_identity: dict[Identity, list[tuple[str, str]]] = {}
    wanted = set(new.values())
    for key, identity, variant in stored:
        if identity in wanted:
            by_identity.setdefault(identity, []).append((key, variant))
    variants = marked.records.columns.get("sku")
    found = {}
    for place, identity in new.items():
        known = by_identity.get(identity, [])
        ours = (variants[place] or "") if variants is not None else ""
        if len(known) == 1 and (not ours or not known[0][1] or ours == known[0][1]):
            found[place] = known[0][0]
    return found


def with_edits(marked: Marked, edited: Mapping[int, str], existing: Mapping[str, Sequence[Any]]) -> Marked:
    """The marks with edited reviews among the changed; `existing` has their stored values as `mark` wants them."""
    if not edited:
        return marked
    old = {place: differing(marked.records, place, existing[key]) for place, key in edited.items()}
    return replace(
        marked,
        new=tuple(place for place in marked.new if place not in edited),
        changed=tuple(sorted((*marked.changed, *edited))),
        old={**marked.old, **old},
        renamed=dict(edited),
    )
