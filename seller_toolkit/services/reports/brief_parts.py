"""The facts of the day's brief in words: lines for its picture, and the parts that its template names."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.i18n.formats import arrowed, long_day, moment, number, short_day
from seller_toolkit.i18n.labels import near_day, platform_label, total_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.reports.brief_causes import unknown_words
from seller_toolkit.services.reports.brief_facts import Facts
from seller_toolkit.services.reviews.review_inbox import aspect_labels
from seller_toolkit.services.reviews.reviews_due import ReviewsDue
from seller_toolkit.services.scores.sentences import finding_reason
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.tasks.due_sheet import DueView
from seller_toolkit.services.tasks.due_words import due_label
from seller_toolkit.services.tasks.task_lines import TaskLine
from seller_toolkit.services.workspace import Workspace

STALE = timedelta(hours=24)
"""Older orders and after-sales are told with their age."""


@dataclass(frozen=True)
class BriefScore:
    """One score as shown. `change` is against the value before, "" where there is none; `rose`: +1, −1, 0 for neither."""

    label: str
    value: str
    change: str
    rose: int
    since: str  # "since 11-15" where the value before is not of the day before

    @property
    def words(self) -> str:
        return " ".join(part for part in (self.label, self.value, self.change, self.since) if part)


@dataclass(frozen=True)
class BriefLine:
    """How a score stands to a line; `state` as in ThresholdStatus."""

    words: str
    state: str


@dataclass(frozen=True)
class BriefTask:
    """One task: what, who and by when."""

    title: str
    owner: str
    due: str

    @property
    def words(self) -> str:
        told = translate("Brief", ", ").join(part for part in (self.owner, self.due) if part)
        if not told:
            return self.title
        return translate("Brief", "{title} ({told})").format(title=self.title, told=told)


@dataclass(frozen=True)
class BriefCard:
    """Everything that the brief says of one shop, as text; what there is nothing to say of is empty."""

    shop: str
    platform: str
    day: str
    until: str
    score: str
    scores: tuple[BriefScore, ...]
    has_total: bool  # the first of `scores` is the total
    lines: tuple[BriefLine, ...]
    worse: tuple[str, ...]
    tasks: tuple[BriefTask, ...]
    due: str
    reviews: str

    @property
    def parts(self) -> Mapping[str, str]:
        """What the template's names stand for; a part of several lines holds their breaks."""
        return {
            "shop": self.shop,
            "platform": self.platform,
            "day": self.day,
            "until": self.until,
            "score": self.score,
            "total": self.scores[0].words if self.has_total else "",
            "scores": "\n".join(one.words for one in self.scores),
            "lines": "\n".join(one.words for one in self.lines),
            "worse": "\n".join(self.worse),
            "tasks": "\n".join(f"{place}. {one.words}" for place, one in enumerate(self.tasks, 1)),
            "due": self.due,
            "reviews": self.reviews,
        }


def card_of(workspace: Workspace, facts: Facts) -> BriefCard:
    """The facts in the language in force."""
    stand = facts.stand
    total = stand.profile.total.id if stand and stand.profile.total else ""
    return BriefCard(
        shop=facts.shop.name,
        platform=platform_label(facts.shop.platform),
        day=long_day(facts.today),
        until=_until(stand, facts.today),
        score=stand.profile.label.of(language()) if stand else "",
        scores=tuple(_scores(stand)) if stand else (),
        has_total=bool(total and stand and stand.value(total) is not None),
        lines=tuple(_line(one, stand.profile.decimals) for one in stand.lines) if stand and stand.last_day else (),
        worse=tuple(_worse(workspace, facts)),
        tasks=tuple(_task(one, facts.today) for one in facts.tasks),
        due=_due(facts.due),
        reviews=_reviews(facts.reviews),
    )


def _until(stand: Standing | None, today: date) -> str:
    day = stand.last_day if stand else None
    if day is None:
        return translate("Brief", "No score has been imported yet")
    age = (today - day).days
    if age <= 0:
        return translate("Brief", "Scores of today")
    words = translate("Brief", "Scores of yesterday ({day})") if age == 1 else translate("Brief", "Scores of {day}, {days} days old")  # fmt: skip
    return words.format(day=short_day(day), days=number(age))


def _scores(stand: Standing) -> Iterator[BriefScore]:
    profile = stand.profile
    for metric in profile.score_ids:
        series = stand.series.get(metric)
        if series is None or not series.days:
            continue
        is_total = profile.total is not None and metric == profile.total.id
        label = total_label() if is_total else profile.metric(metric).label.of(language())
        change = series.values[-1] - series.values[-2] if len(series.days) > 1 else None
        steady = change is None or round(change, profile.decimals) == 0
        gap = (series.days[-1] - series.days[-2]).days if change is not None else 1
        yield BriefScore(
            label=label,
            value=number(series.values[-1], profile.decimals),
            change="" if change is None else arrowed(change, profile.decimals),
            rose=0 if steady or change is None else 1 if change > 0 else -1,
            since=translate("Brief", "(since {day})").format(day=short_day(series.days[-2])) if gap > 1 else "",
        )


def _line(status: ThresholdStatus, digits: int) -> BriefLine:
    words = _line_words(status).format(
        line=f"{status.threshold.label.of(language())} {number(status.threshold.value, digits)}",
        margin=_distance(status.margin or 0.0, digits),
    )
    if not status.threshold.confidence.verified:
        words = translate("Brief", "{line} (line unverified)").format(line=words)
    return BriefLine(words, status.state)


def _line_words(status: ThresholdStatus) -> str:
    margin = status.margin
    if margin is None:
        return translate("Brief", "{line}: not judged, no recent score")
    if margin < 0:
        return translate("Brief", "▼ Below {line} by {margin}")
    if margin == 0:
        below = status.threshold.strict
        return translate("Brief", "▼ On {line}, must be above") if below else translate("Brief", "Just on {line}")
    if status.state == "near":
        return translate("Brief", "Only {margin} above {line}")
    return translate("Brief", "{margin} above {line}")


def _distance(margin: float, digits: int) -> str:
    """Without its sign; one more digit where it would else be told as nothing."""
    distance = abs(margin)
    return number(distance, digits if round(distance, digits) else digits + 1)


def _worse(workspace: Workspace, facts: Facts) -> Iterator[str]:
    if facts.stand is None or facts.stand.last_day is None:
        return
    told: set[str] = set()
    for one in facts.worse:
        reason = finding_reason(one.finding, workspace.metrics, aspect_labels(workspace))
        words = translate("Brief", "{reason}; {why}")
        yield words.format(reason=reason, why=one.why) if one.why and one.why not in told else reason
        told |= {one.why} - {unknown_words()}
    if not facts.worse:
        yield translate("Brief", "nothing in the last 30 days")


def _task(line: TaskLine, today: date) -> BriefTask:
    if line.state is TaskState.PROPOSED:
        due = translate("Brief", "proposed")
    elif line.due is not None and line.due < today:
        due = translate("Brief", "overdue since {day}").format(day=short_day(line.due))
    else:
        due = "" if line.due is None else near_day(line.due, today)
    return BriefTask(line.title, line.owner or translate("Brief", "nobody yet"), due)


def _due(view: DueView) -> str:
    """Counts by kind, the most first; how many are missed, the soonest deadline, and how old the data are where they are old."""
    if not any(source.imported_at for source in view.sources):
        return ""
    counts = sorted(view.kinds.items(), key=lambda one: (-one[1], one[0]))
    parts = [f"{due_label(kind)} {number(count)}" for kind, count in counts] or [translate("Brief", "nothing waits")]
    missed = bisect_left(view.items, 0.0, key=lambda item: item.hours_left)
    if missed:
        parts.append(translate("Brief", "{count} of them missed").format(count=number(missed)))
    if missed < len(view.items):
        at = moment(view.items[missed].deadline, view.as_of.date())
        parts.append(translate("Brief", "next {moment}").format(moment=at))
    if view.data_until is not None and view.as_of - view.data_until > STALE:
        words = translate("Brief", "data as of {moment}")
        parts.append(words.format(moment=moment(view.data_until, view.as_of.date())))
    return " · ".join(parts)


def _reviews(due: ReviewsDue | None) -> str:
    if due is None:
        return ""
    counted = (
        (due.overdue, translate("Brief", "{count} overdue")),
        (due.today, translate("Brief", "{count} due today")),
        (due.soon, translate("Brief", "{count} within 3 days")),
    )
    parts = [words.format(count=number(count)) for count, words in counted if count]
    return " · ".join(parts) or translate("Brief", "none")
