"""What a forecast or a goal stands on and assumes, in sentences."""

from seller_toolkit.analysis.rolloff import DayTotals
from seller_toolkit.analysis.volumes import fit_volume
from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.scores.score_basis import DAY_MEANS, HALF_YEAR_DAYS, REVIEWS, Basis

RECENT = 28


def pace(basis: Basis) -> float | None:
    """Cases that come in each day at the shop's own pace of the last weeks; None where their days are not known."""
    if basis.tally is None or basis.last is None:
        return None
    totals = DayTotals.of(basis.tally, until=basis.last)
    return fit_volume(totals.counts, basis.last.toordinal()).level


def recent_mean(basis: Basis) -> float | None:
    """The mean of the new cases of the last four weeks; None where there were none."""
    if basis.tally is None or basis.last is None:
        return None
    totals = DayTotals.of(basis.tally, until=basis.last)
    count = float(totals.counts[-RECENT:].sum())
    return float(totals.sums[-RECENT:].sum()) / count if count else None


def assumption(basis: Basis) -> str:
    """What is taken for granted about the days to come."""
    rate, mean = pace(basis), recent_mean(basis)
    if rate is None or mean is None:
        days = number(basis.window_days if basis.window_days != HALF_YEAR_DAYS else 180)
        words = translate(
            "Forecast", "Assumes that the score goes on moving as it did so far; it is a mean over {days} days."
        )
        return words.format(days=days)
    words = translate(
        "Forecast",
        "Assumes that new ratings go on as in the last weeks: about {pace} a day with a mean of {mean}; old ones leave by their day.",
    )
    return words.format(
        pace=number(rate, 0 if rate >= 10 else 1), mean=measured(mean, basis.metric.unit, basis.metric.decimals)
    )


def notes(basis: Basis) -> tuple[str, ...]:
    """Where the numbers are from, how they agree with the platform's, and what was left out."""
    return tuple(words for words in (_source(basis), _rules(basis)) if words)


def _source(basis: Basis) -> str:
    digits = basis.metric.decimals
    if basis.kind == "none":
        return ""
    if not basis.counted:
        return translate(
            "Forecast",
            "Only the daily scores are known, not the cases behind them: what leaves the window cannot be told apart.",
        )
    words = {
        DAY_MEANS: translate("Forecast", "Counted from each day's mean and number of reviews: {recounted}{told}."),
        REVIEWS: translate("Forecast", "Counted from the imported reviews: {recounted}{told}."),
    }.get(basis.kind, translate("Forecast", "Counted from the ratings of each day: {recounted}{told}."))
    told = translate("Forecast", ", the platform shows {value}").format(value=number(basis.value, digits))
    if not basis.series.days:
        told = translate("Forecast", "; the platform's own value is not imported")
    return words.format(recounted=number(basis.recounted, digits + 1), told=told)


def _rules(basis: Basis) -> str:
    if basis.since is not None:
        words = translate("Forecast", "The rules changed on {day}: earlier values are left out.")
        return words.format(day=long_day(basis.since))
    if basis.rules_changed is not None:
        words = translate("Forecast", "The rules changed on {day}: too few values since, so earlier ones count, too.")
        return words.format(day=long_day(basis.rules_changed))
    return ""
