"""The praise shelf: good reviews that help other buyers to choose, without personal data."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.domain.reviews import Grade, Review
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reviews.masking import mask
from seller_toolkit.reviews.praise import SHORTEST, ranking
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.judged_reviews import GRADES, aspect_labels, aspects_of, verdicts_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews, shops
from seller_toolkit.store.verdicts import Kept

NEWEST = 20_000
"""So many of the newest reviews are looked at."""

MOST = 200
"""So many stand on the shelf."""


@dataclass(frozen=True)
class PraiseWish:
    """What the shelf shows: of a shop or all (None), of an item ("": all), praising an aspect ("": any)."""

    shop_id: int | None = None
    item: str = ""
    aspect: str = ""


@dataclass(frozen=True)
class PraisedReview:
    """One good review as it may be shown; `points` order the shelf, `aspects` are ids, `reasons` as `Usefulness` has them."""

    number: int
    text: str
    item: str
    sku: str
    day: date | None
    stars: float | None
    aspects: tuple[str, ...]
    points: float
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class PraiseView:
    """The shelf. `items` are (key, title, how many) of what can be chosen, `looked_at` how many reviews were read for it."""

    reviews: tuple[PraisedReview, ...]
    items: tuple[tuple[str, str, int], ...]
    aspect_labels: dict[str, str]
    looked_at: int


def praise_view(context: JobContext, workspace: Workspace, wish: PraiseWish) -> Outcome[PraiseView]:
    """The good reviews that are worth showing, the most useful first, none of them alike."""
    context.report(0, 2)
    with workspace.store.read() as connection:
        own = [shop.id for shop in shops.all_shops(connection) if shop.own and wish.shop_id in (None, shop.id)]
        found = reviews.page(connection, own, limit=NEWEST)
        long_enough = [one for one in found if len(one.text) >= SHORTEST]
        verdicts = verdicts_of(workspace, connection, [one.number for one in long_enough])
    context.report(1, 2)
    judged = [(one, verdicts[one.number]) for one in long_enough]
    good = [pair for pair in judged if GRADES[pair[1].grade] is Grade.PRAISE]
    of_aspect = [pair for pair in good if not wish.aspect or wish.aspect in aspects_of(pair[1].praised)]
    shown = [pair for pair in of_aspect if not wish.item or _item(pair[0]) == wish.item]
    labels = aspect_labels(workspace)
    return Outcome(PraiseView(_ranked(shown), _items(of_aspect), labels, len(found)))


def praise_document(view: PraiseView) -> Report:
    """The shelf as a table for files: no buyer, no order number."""
    columns = (
        Column(translate("Praise", "Review"), width=70),
        Column(translate("Praise", "Item"), width=30),
        Column(translate("Praise", "Variant"), width=16),
        Column(translate("Praise", "Day"), width=12),
        Column(translate("Praise", "Praises"), width=24),
        Column(translate("Praise", "Points"), numeric=True, digits=1, width=8),
    )
    rows = tuple((one.text, one.item, one.sku, one.day, aspect_words(view, one), one.points) for one in view.reviews)
    return Report(translate("Praise", "Praise shelf"), "", "PR", (Table(columns, rows),), language())


def praise_text(view: PraiseView, chosen: Sequence[int] = ()) -> str:
    """The chosen reviews (all, where none is) as plain text, one a paragraph."""
    wanted = [one for one in view.reviews if not chosen or one.number in chosen]
    return "\n\n".join("\n".join(part for part in (one.text, _source(one)) if part) for one in wanted)


def aspect_words(view: PraiseView, one: PraisedReview) -> str:
    """What a review praises, in words."""
    return " · ".join(view.aspect_labels[aspect] for aspect in one.aspects)


def _source(one: PraisedReview) -> str:
    return " · ".join(part for part in (one.item, one.sku) if part)


def _ranked(pairs: Sequence[tuple[Review, Kept]]) -> tuple[PraisedReview, ...]:
    texts = [mask(review.text) for review, _ in pairs]
    praised = [said.praised for _, said in pairs]
    complained = [said.complained for _, said in pairs]
    order = ranking(texts, praised, complained, [review.sku for review, _ in pairs], most=MOST)
    return tuple(
        PraisedReview(
            review.number, texts[place], review.item_title, review.sku,
            review.written_at.date() if review.written_at else None, review.stars, aspects_of(said.praised), use.points, use.reasons,
        )
        for place, use in order
        for review, said in [pairs[place]]
    )  # fmt: skip


def _items(pairs: Sequence[tuple[Review, Kept]]) -> tuple[tuple[str, str, int], ...]:
    counts = Counter(_item(review) for review, _ in pairs if _item(review))
    titles = {_item(review): review.item_title or review.item_id for review, _ in reversed(pairs)}
    return tuple((key, titles[key], count) for key, count in counts.most_common())


def _item(review: Review) -> str:
    return review.item_id or review.item_title
