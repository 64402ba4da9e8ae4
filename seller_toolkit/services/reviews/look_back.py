"""A month of complaints by cause, product and owner, against the month before; what stands out becomes a task."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import sqrt

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.look_back import LookBackWish, month_before, month_end, month_of
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reviews.first_answers import Answer
from seller_toolkit.reviews.tag_tree import TagTree
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.look_back_facts import NO_CAUSE, Facts, facts_of
from seller_toolkit.services.reviews.own_tags import tree_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import case_counts, shops
from seller_toolkit.store.connection import Connection

MOST_MONTHS = 24
MOST_FINDINGS = 4
FEWEST = 3
"""Complaints below which nothing is said of a cause."""
CLEAR = 2.0
"""Standard deviations by which a rise is more than chance."""
FEW_IN_TIME, FEWEST_TIMED = 0.8, 5
AREA_OF_ASPECT = {
    "quality": "product", "appearance": "product", "authenticity": "product", "size": "description",
    "description": "description", "page": "storefront", "price": "operations", "logistics": "logistics",
    "packaging": "logistics", "service": "service", "after_sales": "after_sales",
}  # fmt: skip


@dataclass(frozen=True)
class Figures:
    """Complaints of the month and of the one before; of those of the month, how many were answered in time, of how many
    that were to be and of which that is known; overdue ones, which still wait; cases that were opened, their cost in fen; refunds for it.
    """

    count: int = 0
    before: int = 0
    in_time: int = 0
    timed: int = 0
    overdue: int = 0
    cases: int = 0
    cost: int = 0
    refunds: int = 0

    @property
    def share(self) -> float | None:
        """The share that was answered in time."""
        return self.in_time / self.timed if self.timed else None


@dataclass(frozen=True)
class LookBackLine:
    """A cause, item or owner; `note` is the aspect of a cause."""

    id: str
    label: str
    figures: Figures
    note: str = ""


@dataclass(frozen=True)
class LookBackFinding:
    """What stands out about a cause, in words, and the task that can be made of it."""

    cause: str
    words: str
    title: str
    area: str


@dataclass(frozen=True)
class LookBackView:
    """What the page shows. A complaint of two causes counts under both, in `total` once. `shop`: the only one, else None."""

    wish: LookBackWish
    month: date
    months: tuple[date, ...]
    shop: Shop | None
    total: Figures
    causes: tuple[LookBackLine, ...] = ()
    items: tuple[LookBackLine, ...] = ()
    owners: tuple[LookBackLine, ...] = ()
    findings: tuple[LookBackFinding, ...] = ()
    judged: int = 0
    unjudged: int = 0


def look_back(context: JobContext, workspace: Workspace, wish: LookBackWish) -> Outcome[LookBackView]:
    """Count the month that is wanted."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        own, month, months = scope(workspace, connection, wish)
        tree = tree_in_force(workspace, connection)
        whole = facts_of(workspace, connection, own, month, tree)
        facts = whole.narrowed(wish)
        titles = item_titles(connection, own, facts)
    causes = lines(facts, by_cause, lambda one: cause_label(tree, one), lambda one: _aspect(tree, one))
    view = LookBackView(
        replace(wish, month=month),
        month,
        months,
        own[0] if len(own) == 1 else None,
        total(facts),
        causes,
        lines(facts, by_item, lambda one: titles.get(one, one) or translate("Look back", "Item not named")),
        lines(facts, by_owner, lambda one: one or translate("Look back", "No owner")),
        _findings(whole, tree),
        facts.judged[0],
        facts.unjudged,
    )
    return Outcome(view)


def scope(
    workspace: Workspace, connection: Connection, wish: LookBackWish
) -> tuple[list[Shop], date, tuple[date, ...]]:
    """The shops that are meant, the month, and the months to choose from, the newest first.

    Raises:
        UserError: "look_back.no_shop".
    """
    own = [shop for shop in shops.all_shops(connection) if shop.own and wish.shop_id in (None, shop.id)]
    if not own:
        raise UserError("look_back.no_shop")
    this = month_of(max(workspace.today_of(shop) for shop in own))
    first = case_counts.first_written(connection, [shop.id for shop in own]) or this
    months = [this]
    while months[-1] > month_of(first) and len(months) < MOST_MONTHS:
        months.append(month_before(months[-1]))
    usual = months[1] if len(months) > 1 else this
    return own, usual if wish.month is None else month_of(wish.month), tuple(months)


# --- counting ---------------------------------------------------------------------------------------------------------

Keys = Callable[[Facts], tuple[Iterable[Collection[str]], Iterable[str], Mapping[str, int]]]
"""Of each complaint what it counts under, of each case likewise, and refunds."""


def by_cause(facts: Facts) -> tuple[Iterable[Collection[str]], Iterable[str], Mapping[str, int]]:
    """Under each of its causes."""
    refunds: Counter[str] = Counter()
    for (cause, _), count in facts.refunds.items():
        refunds[cause] += count
    return (one.causes for one in facts.complaints), (one.cause for one in facts.cases), refunds


def by_item(facts: Facts) -> tuple[Iterable[Collection[str]], Iterable[str], Mapping[str, int]]:
    """Under its item."""
    refunds: Counter[str] = Counter()
    for (_, item), count in facts.refunds.items():
        refunds[item] += count
    return ((one.item,) for one in facts.complaints), (one.item for one in facts.cases), refunds


def by_owner(facts: Facts) -> tuple[Iterable[Collection[str]], Iterable[str], Mapping[str, int]]:
    """Under who is responsible; refunds have no owner."""
    return ((one.owner,) for one in facts.complaints), (one.owner for one in facts.cases), {}


def _whole(facts: Facts) -> tuple[Iterable[Collection[str]], Iterable[str], Mapping[str, int]]:
    return (("",) for _ in facts.complaints), ("" for _ in facts.cases), {"": sum(facts.refunds.values())}


def total(facts: Facts) -> Figures:
    """Everything once."""
    return counted(facts, _whole).get("", Figures())


def counted(facts: Facts, keys: Keys) -> dict[str, Figures]:
    """The figures of each key."""
    complaints, cases, refunds = keys(facts)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one, names in zip(facts.complaints, complaints, strict=True):
        for name in names:
            if not one.now:
                counts[name]["before"] += 1
                continue
            counts[name]["count"] += 1
            counts[name]["in_time"] += one.answer is Answer.IN_TIME
            counts[name]["overdue"] += one.answer is Answer.OVERDUE
            counts[name]["timed"] += one.answer in (Answer.IN_TIME, Answer.LATE, Answer.OVERDUE)
    for case, name in zip(facts.cases, cases, strict=True):
        counts[name].update(cases=1, cost=case.cost)
    for name, count in refunds.items():
        counts[name]["refunds"] += count
    return {name: Figures(**found) for name, found in counts.items()}


def lines(
    facts: Facts, keys: Keys, label: Callable[[str], str], note: Callable[[str], str] = lambda _key: ""
) -> tuple[LookBackLine, ...]:
    """A line for each key, the most complaints first."""
    found = [LookBackLine(key, label(key), one, note(key)) for key, one in counted(facts, keys).items()]
    return tuple(sorted(found, key=lambda one: (-one.figures.count, -one.figures.before, -one.figures.cost, one.label)))


def item_titles(connection: Connection, own: Iterable[Shop], facts: Facts) -> dict[str, str]:
    """Titles of the items that are named by their ids."""
    items = {one.item for one in facts.complaints} | {one.item for one in facts.cases}
    items |= {item for _, item in facts.refunds}
    return case_counts.titles(connection, [shop.id for shop in own], items - {""})


def cause_label(tree: TagTree, cause: str) -> str:
    """The word for a cause, an aspect without one, or none."""
    if cause == NO_CAUSE:
        return translate("Look back", "No cause named")
    if cause == "other":
        return translate("Look back", "Another cause")
    node = tree.nodes.get(cause)
    if node is not None and not node.parent:
        return translate("Look back", "{aspect}, no cause named").format(aspect=node.label)
    return tree.label(cause)


def _aspect(tree: TagTree, cause: str) -> str:
    node = tree.nodes.get(cause)
    return tree.label(tree.aspect_of(cause)) if node is not None and node.parent else ""


# --- what stands out --------------------------------------------------------------------------------------------------


def is_rise(count: int, before: int, judged: tuple[int, int]) -> bool:
    """Whether so many are clearly more than before, given how many reviews there were (this month, before).

    With the same share of complaints in both months, `count` is binomial given both together.
    """
    both, all_reviews = count + before, sum(judged)
    if not both or not judged[1] or count < FEWEST:
        return False
    share = judged[0] / all_reviews
    return count - both * share > CLEAR * sqrt(both * share * (1 - share))


def _findings(facts: Facts, tree: TagTree) -> tuple[LookBackFinding, ...]:
    """Rises first, then causes with late answers, then the most frequent ones; each cause once."""
    found = [one for one in lines(facts, by_cause, lambda cause: cause_label(tree, cause)) if one.id != NO_CAUSE]
    often = [one for one in found if one.figures.count >= FEWEST]
    rises = [one for one in often if is_rise(one.figures.count, one.figures.before, facts.judged)]
    late = [one for one in often if one.figures.timed >= FEWEST_TIMED and (one.figures.share or 0) < FEW_IN_TIME]
    chosen = {one.id: one for one in (*rises, *late, *often[:FEWEST])}
    return tuple(_finding(one, tree, facts, rise=one in rises) for one in list(chosen.values())[:MOST_FINDINGS])


def _finding(line: LookBackLine, tree: TagTree, facts: Facts, *, rise: bool) -> LookBackFinding:
    figures = line.figures
    if rise:
        words = translate(
            "Look back", "{cause}: {count} complaints, clearly more than the {before} of the month before"
        )
    else:
        words = translate("Look back", "{cause}: {count} complaints, {before} in the month before")
    said = [words.format(cause=line.label, count=number(figures.count), before=number(figures.before))]
    if figures.timed and figures.in_time < figures.timed:
        words = translate("Look back", "{in_time} of {timed} answered in time")
        said.append(words.format(in_time=number(figures.in_time), timed=number(figures.timed)))
    if figures.cost:
        words = translate("Look back", "remedies cost {cost} yuan")
        said.append(words.format(cost=number(figures.cost / 100, 2)))
    title = translate("Look back", "{cause}: find the root cause ({month}: {count} complaints)")
    area = AREA_OF_ASPECT.get(tree.aspect_of(line.id), "reviews")
    named = title.format(cause=line.label, month=f"{facts.month:%Y-%m}", count=number(figures.count))
    return LookBackFinding(line.id, " · ".join(said), named, area)


def last_day(view: LookBackView) -> date:
    """The last day of the month that is shown."""
    return month_end(view.month)
