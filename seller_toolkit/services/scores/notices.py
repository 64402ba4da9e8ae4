"""What the program points out by itself after an import and at its start: falls faster than usual, lines that come near."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis import alerts, thresholds
from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import FRESH_DAYS, Series, moving_mean
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.profiles import Threshold
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import chance, number, short_day
from seller_toolkit.i18n.labels import total_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.outlook import with_outlook
from seller_toolkit.services.scores.sentences import days_words
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import events, shops

SOON = 7
"""Days before an assessment or a promotion from which on it is pointed out."""
LIKELY = 0.3
"""Chance of missing an assessment from which on it is pointed out although the line is met today."""
MOST_PUT_AWAY = 200
_FALLS_FRESH = timedelta(days=7)
_MEAN_DAYS: Mapping[str, int] = {"mean_7d": 7, "mean_30d": 30}
_EVERY_DAY = ("daily", "mean_7d", "at_event")
_RANK = {"below_line": 0, "assessment": 1, "fast_fall": 2, "near_line": 3, "promotion": 4}


@dataclass(frozen=True)
class Notice:
    """One thing to know. `kind`: "fast_fall" | "near_line" | "below_line" | "assessment" | "promotion".

    `key` is the same as long as the same thing is meant, so that a notice that was put away stays away. `target` is the
    score to look at ("total" or a dimension's id), `serious` whether it may be shown where only serious ones are wanted.
    """

    key: str
    kind: str
    shop: Shop
    title: str
    detail: str
    day: date
    target: str = ""
    serious: bool = False


def notices(context: JobContext, workspace: Workspace) -> Outcome[tuple[Notice, ...]]:
    """What there is to know of all own shops now, the most serious first: what the setting lets through and nobody put away."""
    if workspace.settings["notices"] == "off":
        return Outcome(())
    found: list[Notice] = []
    with workspace.store.read() as connection:
        own = [shop for shop in shops.all_shops(connection) if shop.own]
        for place, shop in enumerate(own):
            context.report(place, len(own), shop.name)
            stand = standing(workspace, connection, shop, with_causes=False)
            found += of_standing(with_outlook(connection, stand)) if stand else ()
        days = {shop.id: workspace.today_of(shop) for shop in own}
        found += of_promotions(own, days, events.between(connection, first=min(days.values(), default=None)))
    return Outcome(let_through(workspace.settings, found))


def dismiss_notice(context: JobContext, workspace: Workspace, key: str) -> Outcome[None]:
    """Put a notice away until something new happens; beyond `MOST_PUT_AWAY` the oldest ones are forgotten."""
    context.report(0, 1)
    kept = [one for one in _put_away(workspace.settings) if one != key]
    workspace.settings.set("notices_put_away", "\n".join([*kept, key][-MOST_PUT_AWAY:]))
    return Outcome(None)


def let_through(settings: Settings, found: Iterable[Notice]) -> tuple[Notice, ...]:
    """Those that the setting lets through and nobody put away, the most serious first."""
    wanted, away = settings["notices"], set(_put_away(settings))
    if wanted == "off":
        return ()
    shown = [one for one in found if one.key not in away and (one.serious or wanted == "all")]
    return tuple(sorted(shown, key=lambda one: (not one.serious, _RANK[one.kind])))


def of_standing(stand: Standing) -> tuple[Notice, ...]:
    """What there is to know of one shop's scores; nothing where they are too old to say something of today."""
    if (stand.today - stand.as_of).days > FRESH_DAYS:
        return ()
    lines = [notice for status in stand.lines if (notice := _of_line(stand, status))]
    fresh = stand.today - stand.as_of <= _FALLS_FRESH
    fallen = _steepest(stand) if fresh else None
    return (*lines, fallen) if fallen else tuple(lines)


def of_promotions(own: Sequence[Shop], today_of: Mapping[int, date], found: Iterable[Event]) -> tuple[Notice, ...]:
    """The promotions of the next `SOON` days, once each; one that concerns every shop is told with the first."""
    told = []
    for event in found:
        concerned = [shop for shop in own if event.shop_id in (None, shop.id)]
        if event.kind != "promotion" or not concerned:
            continue
        today = max(today_of[shop.id] for shop in concerned)
        days = (event.day - today).days
        if 0 < days <= SOON:
            title = days_words(days, event.title)
            detail = translate("Notices", "Time for the tasks before a promotion")
            key = f"promotion:{event.id}:{event.day}"
            told.append(Notice(key, "promotion", concerned[0], title, detail, today, "total"))
    return tuple(told)


# --- lines ----------------------------------------------------------------------------------------------------------


def _of_line(stand: Standing, status: ThresholdStatus) -> Notice | None:
    threshold = status.threshold
    risky = status.state in ("near", "below")
    if _is_assessed_soon(status) and (risky or (status.chance or 0.0) >= LIKELY):
        key = f"assessment:{stand.shop.id}:{threshold.id}:{status.next_day}"
        title = days_words(status.days_left or 0, _line_words(stand, threshold))
        missing = translate("Notices", "chance of missing it {chance}").format(chance=chance(status.chance))
        detail = " · ".join((_stands(stand, status), *([missing] if status.chance is not None else [])))
        return Notice(key, "assessment", stand.shop, title, detail, stand.as_of, threshold.target, serious=True)
    if not risky:
        return None
    key = f"{status.state}_line:{stand.shop.id}:{threshold.id}:{_since(stand, status)}"
    detail = threshold.consequence.of(language())
    kind, serious = f"{status.state}_line", status.state == "below"
    return Notice(key, kind, stand.shop, _stands(stand, status), detail, stand.as_of, threshold.target, serious=serious)


def _is_assessed_soon(status: ThresholdStatus) -> bool:
    """Whether the next sample that counts is a matter of days; lines that are looked at daily are no news by that."""
    soon = status.days_left is not None and status.days_left <= SOON
    return soon and status.threshold.sample not in _EVERY_DAY


def _since(stand: Standing, status: ThresholdStatus) -> date:
    """The day from which on the score has stood at this line or below it."""
    threshold = status.threshold
    series = stand.series[stand.profile.score_metric(threshold.target)]
    if threshold.sample in _MEAN_DAYS:
        series = moving_mean(series, _MEAN_DAYS[threshold.sample])
    values = dict(zip(series.days, series.values, strict=True))

    def holds(day: date) -> bool:
        below = not thresholds.is_met(threshold, values[day])
        near = thresholds.margin_to(threshold, values[day]) <= threshold.warn_margin
        return below if status.state == "below" else near

    return alerts.first_day(holds, series.between(series.days[0], stand.as_of).days)


def _stands(stand: Standing, status: ThresholdStatus) -> str:
    """`Logistics speed 4.18 is 0.02 below the assessment line 4.20`"""
    margin = status.margin or 0.0
    if status.state == "below" and margin == 0:
        words = translate("Notices", "{score} {value} is on the {line} and must be above it")
    elif status.state == "below":
        words = translate("Notices", "{score} {value} is {margin} below the {line}")
    else:
        words = translate("Notices", "{score} {value} is only {margin} above the {line}")
    digits = stand.profile.decimals
    return words.format(
        score=_score_label(stand, status.threshold.target),
        value=number(status.value, digits),
        margin=number(abs(margin), digits if round(margin, digits) else digits + 1),
        line=_line_words(stand, status.threshold),
    )


def _line_words(stand: Standing, threshold: Threshold) -> str:
    words = f"{threshold.label.of(language())} {number(threshold.value, stand.profile.decimals)}"
    if threshold.confidence.verified:
        return words
    return translate("Notices", "{line} (unverified)").format(line=words)


def _score_label(stand: Standing, target: str) -> str:
    return total_label() if target == "total" else stand.profile.dimension(target).label.of(language())


# --- falls ----------------------------------------------------------------------------------------------------------


def _steepest(stand: Standing) -> Notice | None:
    """The fall that is farthest from what is usual, of the total and the dimensions; one is enough for a shop."""
    targets = ["total"] if stand.profile.total else []
    targets += [dimension.id for dimension in stand.profile.dimensions]
    step = 10.0**-stand.profile.decimals
    falls = []
    for target in targets:
        series = stand.series.get(stand.profile.score_metric(target), Series((), ()))
        if fall := alerts.fast_fall(series, until=stand.as_of, step=step):
            falls.append((fall.change / fall.usual, target, fall))
    if not falls:
        return None
    _, target, fall = min(falls, key=lambda one: one[0])
    digits = stand.profile.decimals
    title = translate("Notices", "{score} falls faster than usual").format(score=_score_label(stand, target))
    detail = translate("Notices", "{before} → {now} since {day}; usually not more than {usual} in {days} days").format(
        before=number(fall.before, digits), now=number(fall.now, digits), day=short_day(fall.before_day),
        usual=number(fall.usual, digits if fall.usual >= step else digits + 1), days=fall.days,
    )  # fmt: skip
    key = f"fast_fall:{stand.shop.id}:{target}:{fall.since}"
    serious = _would_cross(stand, target, fall.change)
    return Notice(key, "fast_fall", stand.shop, title, detail, fall.day, target, serious=serious)


def _would_cross(stand: Standing, target: str, change: float) -> bool:
    """Whether one more fall like this would end below a line."""
    lines = [status for status in stand.lines if status.threshold.target == target and status.value is not None]
    return any(not thresholds.is_met(status.threshold, (status.value or 0.0) + change) for status in lines)


def _put_away(settings: Settings) -> list[str]:
    return [key for key in str(settings["notices_put_away"]).split("\n") if key]
