"""The causes of a change in words, each with its figures and the rows that show it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.causes import (
    AnyCause,
    BurstCause,
    GroupCause,
    MetricCause,
    Moved,
    NewRules,
    RolledOff,
    TopicCause,
    as_before,
)
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.i18n.formats import measured, number, short_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.scores.change_breakdowns import Figure, evidence_of, moved_days
from seller_toolkit.services.scores.evidence import EvidenceAt


@dataclass(frozen=True)
class CauseLine:
    """A cause with its evidence. `code` is C1 to C6 of the knowledge base; `points` what it cost, None: not to be told.

    `arithmetic`: nobody did anything wrong (good old ratings left, rules changed, a burst of volume).
    """

    code: str
    title: str
    words: str
    points: float | None
    arithmetic: bool = False
    evidence: EvidenceAt | None = None
    cases: int = 0


@dataclass(frozen=True, eq=False)
class Told:
    """What the words of causes need besides the causes.

    `figures` are the counted ones by metric id, `score` the score's own ratings where it is a mean of them. `complaint_days`:
    the later of the two periods that complaints are compared over. `rules`: version and first day of rules that began.
    """

    shop_id: int
    metrics: Mapping[str, Metric]
    aspects: Mapping[str, str]
    titles: Mapping[str, str]
    figures: Mapping[str, Figure]
    complaint_days: tuple[date, date]
    score: Figure | None = None
    rules: tuple[str, date] | None = None


def cause_line(cause: AnyCause, told: Told) -> CauseLine:
    """A cause as people read it."""
    words, evidence, cases = _said(cause, told)
    return CauseLine(cause.code, _title(cause), words, cause.points, cause.arithmetic, evidence, cases)


def numbered(causes: Sequence[CauseLine]) -> list[str]:
    """The causes as lines of plain text: faults by rank, then arithmetic."""
    faults = [cause for cause in causes if not cause.arithmetic]
    sums = [cause for cause in causes if cause.arithmetic]
    cause_words = translate("Change", "Cause {rank} · {title}: {words}")
    sum_words = translate("Change", "Arithmetic, nobody's fault · {title}: {words}")
    return [
        *(cause_words.format(rank=rank, title=c.title, words=c.words) for rank, c in enumerate(faults, start=1)),
        *(sum_words.format(title=c.title, words=c.words) for c in sums),
    ]


def _title(cause: AnyCause) -> str:
    if isinstance(cause, RolledOff):
        return translate("Change", "Good old ratings left")
    if isinstance(cause, BurstCause):
        return translate("Change", "A burst of volume")
    return {
        "C1": translate("Change", "After-sales handled late"),
        "C2": translate("Change", "Logistics"),
        "C3": translate("Change", "Not as described"),
        "C4": translate("Change", "Product quality"),
        "C5": translate("Change", "Slow or no answers"),
        "C6": translate("Change", "Other rules"),
    }[cause.code]


Said = tuple[str, EvidenceAt | None, int]


def _said(cause: AnyCause, told: Told) -> Said:
    """The words, the rows behind them, and how many cases these are."""
    match cause:
        case GroupCause():
            return _group_said(cause, told)
        case MetricCause():
            return _metric_said(cause, told)
        case TopicCause():
            return _topic_said(cause, told)
        case RolledOff():
            return _rolled_said(cause, told)
        case BurstCause():
            return _burst_said(cause, told)
        case NewRules():
            return _rules_said(cause, told), None, 0


def _metric_said(cause: MetricCause, told: Told) -> Said:
    """A metric's move and how unusual it is, and other metrics that moved with it."""
    moved = cause.moved
    said = _move(moved)
    if moved.sigmas is not None:
        words = translate("Change", "{move}, {times} times its usual move")
        said = words.format(move=said, times=number(moved.sigmas, 1))
    figure = told.figures.get(moved.metric.id)
    if figure is None:
        return _with_others(said, cause.also), None, 0
    return _with_others(said, cause.also), *_rows(figure, {}, figure.turn.now.value or 0.0, figure.turn.now.cases)


def _move(moved: Moved) -> str:
    metric = moved.metric
    digits = min(metric.decimals, 2)
    before, now = (measured(value, metric.unit, digits) for value in (moved.before, moved.now))
    words = translate("Change", "{metric} {before} → {now}")
    return words.format(metric=metric.label.of(language()), before=before, now=now)


def _with_others(said: str, also: Sequence[Moved]) -> str:
    return translate("Change", "; ").join([said, *(_move(moved) for moved in also)])


def _group_said(cause: GroupCause, told: Told) -> Said:
    """A courier with its provinces, an item or an agent: its figures and its share."""
    culprit, metric = cause.culprit, cause.moved.metric
    words = translate(
        "Change", "{name}: {metric} {now} over {cases} cases, before {before}; {share} of the change of this metric"
    )
    name = told.titles.get(culprit.subject, culprit.subject)
    if culprit.places:
        places = translate("Change", ", ").join(culprit.places)
        name = translate("Change", "{courier} to {places}").format(courier=name, places=places)
    digits = 2 if metric.unit == "score" else 1
    said = words.format(
        name=name, metric=metric.label.of(language()), before=measured(culprit.before, metric.unit, digits),
        now=measured(culprit.now, metric.unit, digits), cases=number(culprit.cases),
        share=measured(100 * culprit.share, "percent", 0),
    )  # fmt: skip
    of = {cause.group: culprit.subject, "province": culprit.places[0] if len(culprit.places) == 1 else ""}
    return _with_others(said, cause.also), *_rows(told.figures[metric.id], of, culprit.now, culprit.cases)


def _rows(figure: Figure, of: Mapping[str, str], mean: float, cases: float) -> tuple[EvidenceAt | None, int]:
    """The rows behind cases of this mean, and how many: of a rate the bad ones, of a duration or a score all of them."""
    if figure.metric.unit != "percent":
        return evidence_of(figure, only="", of=of), round(cases)
    bad = 100 - mean if figure.metric.better is Better.HIGHER else mean
    return evidence_of(figure, of=of), round(cases * bad / 100)


def _topic_said(cause: TopicCause, told: Told) -> Said:
    """Complaints that rose, with the item where it is one item's."""
    topic = cause.topic
    if topic.item_id:
        words = translate("Change", "“{item}”: reviews that complain of {aspect} {before} → {now}")
    else:
        words = translate("Change", "reviews that complain of {aspect} {before} → {now}")
    said = words.format(
        item=told.titles.get(topic.item_id, topic.item_id), aspect=told.aspects.get(topic.aspect, topic.aspect),
        before=number(topic.before), now=number(topic.now),
    )  # fmt: skip
    first, last = told.complaint_days
    evidence = EvidenceAt(told.shop_id, "review", first, last, by="written_at", item=topic.item_id, topic=topic.aspect)
    return said, evidence, topic.now


def _rolled_said(cause: RolledOff, told: Told) -> Said:
    """Ratings that left, those that stayed, and whether the new ones are as before."""
    off = cause.rolled
    words = translate(
        "Change",
        "{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones have {came}",
    )
    if as_before(off):
        words = translate(
            "Change",
            "{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones are no worse than before ({came})",
        )
    said = words.format(
        count=number(off.left_cases), left=number(off.left_mean, 2), stayed=number(off.stayed_mean, 2),
        came=number(off.came_mean, 2),
    )  # fmt: skip
    days = moved_days(told.score.turn, came=False) if told.score else None
    evidence = evidence_of(told.score, days=days) if told.score and days else None
    return said, evidence, round(off.left_cases)


def _burst_said(cause: BurstCause, told: Told) -> Said:
    """Days of far more cases than usual."""
    burst, metric = cause.burst, cause.moved.metric
    days = date.fromordinal(burst.first), date.fromordinal(burst.last)
    words = translate(
        "Change",
        "{cases} cases from {first} to {last}, up to {times} times the usual day: {share} of the change of {metric}",
    )
    said = words.format(
        cases=number(burst.cases), first=short_day(days[0]), last=short_day(days[1]), times=number(burst.times, 1),
        share=measured(100 * burst.share, "percent", 0), metric=metric.label.of(language()),
    )  # fmt: skip
    return said, evidence_of(told.figures[metric.id], only="", days=days), round(burst.cases)


def _rules_said(cause: NewRules, told: Told) -> str:
    """Rules that began in between, and what they count otherwise."""
    version, day = told.rules or ("", None)
    names = [told.metrics[metric].label.of(language()) for metric in cause.redefined if metric in told.metrics]
    words = translate("Change", "rules {version} began on {day}")
    if names:
        words = translate(
            "Change", "rules {version} began on {day}; counted otherwise since, so not compared: {metrics}"
        )
    return words.format(version=version, day=short_day(day), metrics=translate("Change", ", ").join(names))
