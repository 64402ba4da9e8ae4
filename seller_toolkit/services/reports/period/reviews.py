"""The chapter on reviews: counted for the period, the one before and the same a year ago."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from seller_toolkit.analysis.topics import ALPHA, Topic, compare_topics
from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.reports.builders.period.reviews import (
    AnswerFigures,
    AspectRow,
    ItemRow,
    ReviewFigures,
    ReviewsChapter,
    RisingRow,
)
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.report_periods import CUSTOM, MONTH, QUARTER, ReportPeriod
from seller_toolkit.services.reviews.review_counts import Answers, ReviewCounts, count_reviews
from seller_toolkit.services.reviews.review_inbox import aspect_labels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews
from seller_toolkit.store.connection import Connection

MOST_ITEMS = 10
MOST_RISING = 12


def reviews_chapter(
    context: JobContext, workspace: Workspace, connection: Connection, shop: Shop, period: ReportPeriod
) -> ReviewsChapter | None:
    """What the reviews of the period say; None where there are none of its days.

    Where the period has not ended, it is held against as many days of the others.
    """
    today = workspace.today_of(shop)
    running = period.first <= today < period.last
    periods = tuple(
        _cut(one, (today - period.first).days) if running else one
        for one in (period, period.before, period.year_before)
    )
    counts = []
    for place, one in enumerate(periods):
        context.report(place, len(periods))
        counts.append(
            count_reviews(workspace, connection, shop, one.first, one.last, context=context, answers=not place)
        )
    now, before, year_before = counts
    if not now.count:
        return None
    labels = aspect_labels(workspace)
    rising, too_few = _topics(now, before, labels)
    return ReviewsChapter(
        now=_figures(periods[0], now),
        before=_figures(periods[1], before) if before.count else None,
        year_before=_figures(periods[2], year_before) if year_before.count else None,
        aspects=_aspects(now, before, year_before, labels),
        rising=rising,
        too_few=too_few,
        items=_items(now, before, labels),
        answers=_answers(workspace, shop, now.answers),
        until=today if running else None,
        undated=reviews.count_undated(connection, shop.id),
    )


def _cut(period: ReportPeriod, days: int) -> ReportPeriod:
    """The first days of a period, `days` after its first one."""
    last = period.first + timedelta(days=days)
    return ReportPeriod(CUSTOM, period.first, min(period.last, last))


def days_label(period: ReportPeriod) -> str:
    """`2026-10`, `2026 Q3` or `2026-10-26 – 2026-11-01`: what a column of the period is called."""
    if period.kind == MONTH:
        return f"{period.first:%Y-%m}"
    if period.kind == QUARTER:
        return f"{period.first.year} Q{(period.first.month + 2) // 3}"
    return f"{long_day(period.first)} – {long_day(period.last)}"


def _figures(period: ReportPeriod, counts: ReviewCounts) -> ReviewFigures:
    grades = counts.grades
    return ReviewFigures(
        days_label(period), counts.count, counts.rated, counts.mean, counts.by_stars, grades[Grade.BAD],
        grades[Grade.MIDDLING], grades[Grade.HIDDEN_COMPLAINT], grades[Grade.PRAISE],
    )  # fmt: skip


def _aspects(
    now: ReviewCounts, before: ReviewCounts, year_before: ReviewCounts, labels: Mapping[str, str]
) -> tuple[AspectRow, ...]:
    """Every aspect that is complained of now or was before, the most named first."""
    names = sorted({*now.aspects, *before.aspects}, key=lambda name: (-now.aspects.get(name, 0), -before.aspects.get(name, 0), name))  # fmt: skip
    return tuple(
        AspectRow(labels[name], now.aspects.get(name, 0), _known(before, before.aspects.get(name, 0)), _known(year_before, year_before.aspects.get(name, 0)))
        for name in names
    )  # fmt: skip


def _known(counts: ReviewCounts, number: int) -> int | None:
    return number if counts.count else None


def _topics(
    now: ReviewCounts, before: ReviewCounts, labels: Mapping[str, str]
) -> tuple[tuple[RisingRow, ...], tuple[str, ...]]:
    """What rose beyond chance, corrected for the number of questions; and the aspects that nothing can be told of.

    An item's topic stands for the whole aspect's only beside it: both are told where both rose.
    """
    if not before.count:
        return (), ()
    volumes = {"reviews_before": before.count, "reviews_now": now.count}
    overall = compare_topics(
        {("", aspect): count for aspect, count in before.aspects.items()},
        {("", aspect): count for aspect, count in now.aspects.items()},
        **volumes,
    )
    single = compare_topics(before.item_aspects, now.item_aspects, **volumes)
    asked = (*overall, *(topic for topic in single if topic.item_id))
    questions = sum(not topic.too_few for topic in asked) or 1
    risen = [topic for topic in asked if topic.kind != "steady" and topic.tail < ALPHA / questions]
    rows = tuple(_rising(topic, now, labels) for topic in _told(risen))
    return rows[:MOST_RISING], tuple(sorted(labels[topic.aspect] for topic in overall if topic.too_few))


def _told(risen: Sequence[Topic]) -> list[Topic]:
    """Whole aspects first, then single items, the surest rise first."""
    return sorted(risen, key=lambda topic: (bool(topic.item_id), topic.tail, topic.item_id, topic.aspect))


def _rising(topic: Topic, now: ReviewCounts, labels: Mapping[str, str]) -> RisingRow:
    item = now.titles.get(topic.item_id, topic.item_id)
    return RisingRow(labels[topic.aspect], item, topic.before, topic.now, topic.kind == "new")


def _items(now: ReviewCounts, before: ReviewCounts, labels: Mapping[str, str]) -> tuple[ItemRow, ...]:
    """The items that most reviews want an answer for; rows that name no item are not one."""
    most = sorted(
        ((item, count) for item, count in now.complained.items() if item), key=lambda pair: (-pair[1], pair[0])
    )
    named: dict[str, tuple[int, str]] = {}
    for (item, aspect), count in now.item_aspects.items():
        named[item] = max(named.get(item, (0, "")), (count, aspect))
    return tuple(
        ItemRow(
            now.titles.get(item, item), now.items[item], count, _known(before, before.complained.get(item, 0)),
            labels[named[item][1]] if item in named else "",
        )
        for item, count in most[:MOST_ITEMS]
    )  # fmt: skip


def _answers(workspace: Workspace, shop: Shop, found: Answers) -> AnswerFigures:
    return AnswerFigures(
        wanted=found.wanted,
        answered=found.answered,
        unanswered=found.unanswered,
        unknown=found.unknown,
        in_time=found.in_time,
        late=found.late,
        waiting=found.waiting,
        missed=found.missed,
        hours=workspace.settings["first_answer_hours"],
        closes=found.closes,
        as_of=workspace.now_of(shop),
    )
