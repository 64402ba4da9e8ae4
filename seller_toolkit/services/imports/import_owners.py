"""Whose rows a file brings: the shop and the platform of each record, as the file, the user and the store tell.

A file that names several shops wins over the user's word, a file of one shop yields to it. A list of other shops never
makes an own shop; a shop that was first seen in such a list becomes an own one when its own data come.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seller_toolkit.domain.imports import Batch, FileStatus, ImportChoices, ImportPlan, Trouble
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store import batches, memory, shops
from seller_toolkit.store.connection import Connection

SHARED_EXPORTS = frozenset({"tmall", "taobao"})


def placed(connection: Connection, plans: Sequence[ImportPlan], choices: ImportChoices) -> list[ImportPlan]:
    """The plans of one file with shop, platform and ownership as far as they can be told."""
    owned = [_as_own(connection, _with_known_shop(connection, one), choices) for one in plans]
    known = _known_platforms(connection, owned)
    return [_with_platform(connection, one, known, told=bool(choices.platform)) for one in owned]


def claim(connection: Connection, shop: Shop, batch: int) -> None:
    """A shop that was only known as a competitor is the user's own: this batch brings its own data."""
    shops.set_own(connection, shop.id, own=True)
    claimed = memory.get_note(connection, _note(batch)) or []
    memory.set_note(connection, _note(batch), [*claimed, shop.id])


def give_back(connection: Connection, batch: int) -> None:
    """After an undo: shops that the batch had made own ones are competitors again."""
    there = {shop.id for shop in shops.all_shops(connection)}
    for shop_id in memory.get_note(connection, _note(batch)) or []:
        if shop_id in there:
            shops.set_own(connection, shop_id, own=False)
    memory.set_note(connection, _note(batch), None)


def _note(batch: int) -> str:
    return f"claimed-by-batch-{batch}"


def _as_own(connection: Connection, plan: ImportPlan, choices: ImportChoices) -> ImportPlan:
    """A table headed like a list of shops that names just one, and that one the user's own, is no list."""
    names = {part.shop for part in plan.records}
    if len(names) != 1 or all(part.own for part in plan.records):
        return plan
    (name,) = names
    own = any(shop.own for shop in shops.find_shops(connection, name))
    if not name or (name != choices.shop and not own):
        return plan
    return replace(plan, records=tuple(replace(part, own=True) for part in plan.records))


def _with_known_shop(connection: Connection, plan: ImportPlan) -> ImportPlan:
    """Where the file leaves the shop open and only one own shop fits its platform, it is that one; never a demo shop."""
    if plan.trouble is None or plan.trouble.code != "shop.unclear":
        return plan
    own = [
        shop
        for shop in shops.all_shops(connection)
        if shop.own and not shop.demo and (not plan.platform or shop.platform == plan.platform)
    ]
    if len(own) != 1:
        return plan
    return with_shop(plan, own[0].name, own[0].platform)


def _with_platform(
    connection: Connection, plan: ImportPlan, known: Mapping[str, frozenset[str]], *, told: bool
) -> ImportPlan:
    """Each record's platform: the one that was told, else the layout's, else that of the shop, else "other".

    A table of competitors of which nothing tells it speaks of the own shops' platform; where they have several it is asked.

    Tmall and Taobao share their exports and DSR, so a shop that the store knows on one of them is meant there.
    """
    of_others = bool(plan.records) and all(not part.own for part in plan.records)
    home = _home(connection) if of_others else "other"

    def platform_of(name: str, guess: str) -> str:
        there = known.get(name, frozenset())
        if not guess and not there:
            return home
        if told or guess in there or (guess and not there & SHARED_EXPORTS & _family(guess)):
            return guess
        fitting = there & _family(guess) if guess else there
        return next(iter(fitting)) if len(fitting) == 1 else guess or "other"

    if not plan.shop:
        return plan
    there = known.get(plan.shop, frozenset())
    if not told and not plan.platform and len(there) > 1 and "other" not in there:
        return _of_one_of_several(connection, plan, there)
    given = tuple(replace(part, platform=platform_of(part.shop, part.platform)) for part in plan.records)
    if plan.status is FileStatus.READY and any(not part.platform for part in given):
        return replace(plan, status=FileStatus.AMBIGUOUS, trouble=Trouble("platform.unclear"))
    return replace(plan, platform=platform_of(plan.shop, plan.platform), records=given)


def _home(connection: Connection) -> str:
    """The platform of the user's own shops where they have just one, which tables of competitors then speak of; else ""."""
    platforms = {shop.platform for shop in shops.all_shops(connection) if shop.own and not shop.demo}
    return platforms.pop() if len(platforms) == 1 else ""


def _of_one_of_several(connection: Connection, plan: ImportPlan, platforms: frozenset[str]) -> ImportPlan:
    """The shop's name is there on several platforms: the one that has these very bytes is meant, else the user is asked."""
    for platform in sorted(platforms):
        given = tuple(replace(part, platform=part.platform or platform) for part in plan.records)
        placed = replace(plan, platform=platform, records=given)
        if same_bytes(connection, placed) is not None:
            return placed
    if plan.status is not FileStatus.READY:
        return plan
    return replace(plan, status=FileStatus.AMBIGUOUS, trouble=Trouble("platform.unclear"))


def _known_platforms(connection: Connection, plans: Sequence[ImportPlan]) -> Mapping[str, frozenset[str]]:
    """Shop name → its platforms in the store; a shop that is new has those that the sheets of its file name."""
    known: dict[str, frozenset[str]] = {}
    for shop in shops.all_shops(connection):
        known[shop.name] = known.get(shop.name, frozenset()) | {shop.platform}
    new: dict[str, frozenset[str]] = {}
    for part in (part for plan in plans if plan.status is FileStatus.READY for part in plan.records):
        if part.shop and part.platform and part.shop not in known:
            new[part.shop] = new.get(part.shop, frozenset()) | {part.platform}
    return known | new


def _family(platform: str) -> frozenset[str]:
    return SHARED_EXPORTS if platform in SHARED_EXPORTS else frozenset({platform})


def with_shop(plan: ImportPlan, shop: str, platform: str) -> ImportPlan:
    """A plan that lacked only its shop, now ready for this one."""
    given = tuple(
        replace(r, shop=r.shop or shop, platform=(r.platform if r.shop else "") or platform) for r in plan.records
    )
    return replace(
        plan,
        status=FileStatus.READY,
        shop=shop,
        shops=(shop,),
        platform=platform,
        records=given,
        trouble=None,
    )


def same_bytes(connection: Connection, plan: ImportPlan) -> Batch | None:
    """The live import that had these very bytes for this shop, None when there is none."""
    found = shops.find_shops(connection, plan.shop, plan.platform) if plan.shop else ()
    if plan.shop and plan.records and not found:
        return None
    shop_id = found[0].id if found else None  # a list of shops none of whose rows could be read has no shop
    return batches.find_same(connection, plan.source.sha256, plan.source.sheet, shop_id)
