"""The feedback sheet of a department: the causes of the month that are its own, with a few masked words of buyers."""

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.look_back import DEPARTMENTS, LookBackWish
from seller_toolkit.domain.report import Report
from seller_toolkit.i18n.labels import department_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.feedback_sheet import (
    MOST_QUOTES,
    FeedbackInput,
    FeedbackLine,
    build_feedback_sheet,
)
from seller_toolkit.reviews.masking import mask
from seller_toolkit.reviews.tag_tree import TagTree
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.look_back import (
    Figures,
    LookBackLine,
    by_cause,
    by_item,
    cause_label,
    item_titles,
    lines,
    scope,
    total,
)
from seller_toolkit.services.reviews.look_back_facts import Facts, facts_of
from seller_toolkit.services.reviews.own_tags import tree_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import case_counts
from seller_toolkit.store.connection import Connection

OF_ASPECT = {
    "quality": "product", "appearance": "product", "authenticity": "product", "size": "product",
    "description": "operations", "page": "operations", "price": "operations",
    "service": "service", "after_sales": "service",
    "logistics": "warehouse", "packaging": "warehouse",
}  # fmt: skip
OF_CAUSE = dict.fromkeys(("missing_items", "wrong_item", "gift_missing", "papers_missing"), "warehouse")
"""What goes wrong in packing, whatever it is said of."""
CAUSES_OF_ITEM = 2


def department_of(tree: TagTree, cause: str) -> str:
    """Whose business a cause is; "" where none is named."""
    return OF_CAUSE.get(cause) or OF_ASPECT.get(tree.aspect_of(cause), "")


def feedback_sheet(context: JobContext, workspace: Workspace, wish: LookBackWish, department: str) -> Outcome[Report]:
    """The sheet of one of `DEPARTMENTS` for the month that is wanted."""
    if department not in DEPARTMENTS:
        raise ValueError(department)
    context.report(0, 1)
    with workspace.store.read() as connection:
        own, month, _ = scope(workspace, connection, wish)
        tree = tree_in_force(workspace, connection)
        facts = _of_department(facts_of(workspace, connection, own, month, tree), tree, department)
        titles = item_titles(connection, own, facts)
        causes = lines(facts, by_cause, lambda one: cause_label(tree, one))
        causes = tuple(one for one in causes if department_of(tree, one.id) == department)
        view = FeedbackInput(
            department_label(department),
            own[0].name if len(own) == 1 else translate("Feedback", "All own shops"),
            f"{month:%Y-%m}",
            _line("", total(facts)),
            tuple(_line(one.label, one.figures) for one in causes if one.figures.count or one.figures.refunds),
            _items(facts, tree, titles, department),
            _quotes(connection, facts, causes),
            facts.unjudged,
        )
    return Outcome(build_feedback_sheet(view))


def _of_department(facts: Facts, tree: TagTree, department: str) -> Facts:
    def own(cause: str) -> bool:
        return department_of(tree, cause) == department

    return Facts(
        facts.month,
        tuple(one for one in facts.complaints if any(map(own, one.causes))),
        tuple(one for one in facts.cases if own(one.cause)),
        {key: count for key, count in facts.refunds.items() if own(key[0])},
        facts.judged,
        facts.unjudged,
    )


def _line(label: str, figures: Figures, causes: str = "") -> FeedbackLine:
    return FeedbackLine(
        label, figures.count, figures.before, figures.refunds, figures.in_time, figures.timed, figures.cost, causes
    )


def _items(facts: Facts, tree: TagTree, titles: dict[str, str], department: str) -> tuple[FeedbackLine, ...]:
    found = lines(facts, by_item, lambda one: titles.get(one, one))
    return tuple(
        _line(one.label, one.figures, _causes_of(facts, tree, one.id, department))
        for one in found
        if one.id and one.figures.count
    )


def _causes_of(facts: Facts, tree: TagTree, item: str, department: str) -> str:
    found = lines(facts.narrowed(LookBackWish(item=item)), by_cause, lambda one: cause_label(tree, one))
    own = (one for one in found if one.figures.count and department_of(tree, one.id) == department)
    return translate("Feedback", ", ").join([one.label for one in own][:CAUSES_OF_ITEM])


def _quotes(connection: Connection, facts: Facts, causes: tuple[LookBackLine, ...]) -> tuple[tuple[str, str], ...]:
    """The newest complaint of each of the most frequent causes that says something."""
    chosen: dict[int, str] = {}
    for cause in causes:
        newest = next(
            (
                one
                for one in reversed(facts.complaints)
                if one.now and cause.id in one.causes and one.review not in chosen
            ),
            None,
        )
        if newest is not None and len(chosen) < MOST_QUOTES:
            chosen[newest.review] = cause.label
    texts = case_counts.texts(connection, list(chosen))
    return tuple((label, mask(texts[review])) for review, label in chosen.items() if texts.get(review, "").strip())
