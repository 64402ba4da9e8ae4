"""The complaints, cases and refunds of a month and of the month before, each with what it is counted by."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from seller_toolkit.domain.look_back import LookBackWish, month_before, month_end
from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews.first_answers import Answer
from seller_toolkit.reviews.tag_tree import TagTree
from seller_toolkit.services.reviews.first_answers import Asked, FirstAnswers
from seller_toolkit.services.reviews.own_tags import tag_of_reason
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import after_sales, batches, case_counts, own_tags
from seller_toolkit.store.connection import Connection

NO_CAUSE = ""
GRADES = tuple(Grade)
PRAISE = GRADES.index(Grade.PRAISE)


@dataclass(frozen=True)
class Complaint:
    """A complaint of the month, or of the one before (`now` False). Aspects stand among the causes where no cause is named."""

    review: int
    now: bool
    causes: frozenset[str]
    item: str
    owner: str
    answer: Answer


@dataclass(frozen=True)
class CaseFact:
    """A case that was opened in the month, with the cause that somebody decided on and its cost in fen."""

    cause: str
    item: str
    owner: str
    cost: int


@dataclass(frozen=True)
class Facts:
    """Everything that is counted. `refunds` are numbers by cause and item; `judged` are reviews of this month and before."""

    month: date
    complaints: tuple[Complaint, ...] = ()
    cases: tuple[CaseFact, ...] = ()
    refunds: Mapping[tuple[str, str], int] = field(default_factory=dict)
    judged: tuple[int, int] = (0, 0)
    unjudged: int = 0

    def narrowed(self, wish: LookBackWish) -> "Facts":
        """Only what has the cause, item and owner that are wanted. Refunds have no owner."""

        def fits(item: str, owner: str | None) -> bool:
            return wish.item in (None, item) and (owner is None or wish.owner in (None, owner))

        cause = wish.cause
        refunds = {
            key: count
            for key, count in self.refunds.items()
            if cause in (None, key[0]) and fits(key[1], None) and wish.owner is None
        }
        return Facts(
            self.month,
            tuple(
                one for one in self.complaints if fits(one.item, one.owner) and (cause is None or cause in one.causes)
            ),
            tuple(one for one in self.cases if fits(one.item, one.owner) and cause in (None, one.cause)),
            refunds,
            self.judged,
            self.unjudged,
        )


def facts_of(workspace: Workspace, connection: Connection, shops: Sequence[Shop], month: date, tree: TagTree) -> Facts:
    """Read two months of some shops."""
    ids, before = [shop.id for shop in shops], month_before(month)
    last = month_end(month)
    judged, unjudged = case_counts.judged_and_not(connection, ids, month, last)
    judged_before, _ = case_counts.judged_and_not(connection, ids, before, month_end(before))
    opened = case_counts.cases_opened(connection, ids, month, last)
    return Facts(
        month,
        _complaints(workspace, connection, shops, month, tree),
        tuple(
            CaseFact(_said(tree, cause), item, owner, cost or 0)
            for cause, item, owner, cost in zip(opened.cause, opened.item, opened.owner, opened.cost, strict=True)
        ),
        _refunds(connection, shops, month, tree),
        (judged, judged_before),
        unjudged,
    )


def _complaints(
    workspace: Workspace, connection: Connection, shops: Sequence[Shop], month: date, tree: TagTree
) -> tuple[Complaint, ...]:
    ids, first, last = [shop.id for shop in shops], month_before(month), month_end(month)
    found = case_counts.complaints(connection, ids, first, last, praise=PRAISE)
    named: defaultdict[int, set[str]] = defaultdict(set)
    for review, tag in case_counts.tags(connection, ids, first, last):
        named[review].add(tree.canonical(tag))
    about = case_counts.cases_about(connection, ids, first, last)
    case_of = {review: row for row, review in enumerate(about.review)}  # the newest, should there be several
    answers = FirstAnswers(workspace, connection, shops, first, last)
    imported = batches.times(connection, set(found.batch))
    facts = []
    for row, review in enumerate(found.review):
        case = case_of.get(review)
        said = "" if case is None else _said(tree, about.cause[case])
        causes = frozenset({said}) if said else _causes(tree, named[review])
        owner = "" if case is None else about.owner[case]
        now = found.written_at[row] >= month.isoformat()
        asked = Asked(
            review, found.shop_id[row], found.written_at[row], found.grade[row], found.replied[row], found.replied_at[row],
            imported[found.batch[row]],
        )  # fmt: skip
        facts.append(Complaint(review, now, causes, found.item[row], owner, answers.of(asked).answer))
    return tuple(facts)


def _causes(tree: TagTree, named: set[str]) -> frozenset[str]:
    """The causes among the tags; without any the aspects, without these `NO_CAUSE`."""
    causes = {tag for tag in named if tag not in tree.nodes or tree.nodes[tag].parent}
    return frozenset(causes or named or {NO_CAUSE})


def _said(tree: TagTree, cause: str) -> str:
    return tree.canonical(cause) if cause else NO_CAUSE


def _refunds(connection: Connection, shops: Sequence[Shop], month: date, tree: TagTree) -> dict[tuple[str, str], int]:
    """After-sales cases of the month by what their reasons mean; reasons that mean no tag are left out."""
    mapped, counts = own_tags.reasons(connection), Counter[tuple[str, str]]()
    for shop in shops:
        found = after_sales.case_columns(connection, shop.id, month, month_end(month))
        meant = {reason: tag_of_reason(mapped, tree, shop.platform, reason) for reason in set(found.reason) if reason}
        for reason, item in zip(found.reason, found.item, strict=True):
            if reason and meant[reason]:
                counts[meant[reason], item or ""] += 1
    return dict(counts)
