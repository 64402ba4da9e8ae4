"""What a metric is, for whoever points at its name: how it is counted, over which days, who says so and how sure that is."""

from collections.abc import Iterator, Sequence

from seller_toolkit.domain.profiles import Better, Confidence, Metric, ProfileBook, ScoreProfile, Source
from seller_toolkit.i18n.formats import measured, number
from seller_toolkit.i18n.translate import language, translate


def help_in(profile: ScoreProfile | None, metric_id: str) -> str:
    """The help of a metric of this version of a score's rules; "" where these rules have none of that id."""
    metric = next((one for one in profile.all_metrics if one.id == metric_id), None) if profile else None
    if profile is None or metric is None:
        return ""
    return metric_help(metric, profile.sources, weight=_weight_words(profile, metric), parts=_parts(profile, metric))


def help_of(book: ProfileBook, metric_id: str) -> str:
    """The help of any metric, as the newest rules that have it say; "" where nobody has."""
    for profile in reversed(book.versions):
        if found := help_in(profile, metric_id):
            return found
    figure = next((one for one in book.figures if one.id == metric_id), None)
    return metric_help(figure, book.figure_sources) if figure else ""


def metric_help(metric: Metric, sources: Sequence[Source], *, weight: str = "", parts: str = "") -> str:
    """Lines without markup. What no source says is said to be unknown, what no text of the platform says to be unverified."""
    return "\n".join(line for line in _lines(metric, sources, weight, parts) if line)


def _lines(metric: Metric, sources: Sequence[Source], weight: str, parts: str) -> Iterator[str]:
    if metric.definition is not None:
        yield metric.definition.of(language())
    elif parts:
        yield translate("Metric help", "Made of: {metrics}").format(metrics=parts)
    else:
        yield translate("Metric help", "No source that was read says how it is counted.")
    yield window_words(metric)
    yield weight
    if metric.better is Better.LOWER:
        yield translate("Metric help", "Lower is better.")
    yield _source_words(metric, sources)


def window_words(metric: Metric) -> str:
    """`Counted over 30 days, the last one 3 days before that of the page (unverified).`"""
    if metric.window_days is None:
        return translate("Metric help", "The days that it is counted over are not known.")
    if not metric.lag_days:
        return translate("Metric help", "Counted over {days} days.").format(days=number(metric.window_days))
    words = (
        translate("Metric help", "Counted over {days} days, the last one {lag} days before that of the page.")
        if metric.lag_confidence.verified
        else translate(
            "Metric help", "Counted over {days} days, the last one {lag} days before that of the page (unverified)."
        )
    )
    return words.format(days=number(metric.window_days), lag=number(metric.lag_days))


def confidence_words(confidence: Confidence) -> str:
    """How well a rule is known."""
    return {
        Confidence.OFFICIAL: translate("Metric help", "the platform's own text"),
        Confidence.NOTICE: translate("Metric help", "a notice of the platform"),
        Confidence.THIRD_PARTY: translate("Metric help", "unverified: told by others"),
        Confidence.MEMORY: translate("Metric help", "unverified: from memory"),
    }[confidence]


def _source_words(metric: Metric, sources: Sequence[Source]) -> str:
    source = next((one for one in sources if one.id == metric.source), None)
    how_sure = confidence_words(metric.confidence)
    if source is None:
        return translate("Metric help", "Source: {confidence}").format(confidence=how_sure)
    title = f"{source.title} ({source.published})" if source.published else source.title
    words = translate("Metric help", "Source: {title} · {confidence}")
    return words.format(title=title, confidence=how_sure)


def _parts(profile: ScoreProfile, metric: Metric) -> str:
    """Of a dimension's own value: the metrics that it is made of."""
    target = next((one.id for one in profile.dimensions if profile.score_metric(one.id) == metric.id), None)
    below = (one for one in profile.metrics if one.dimension == target and one.id != metric.id) if target else ()
    return translate("Metric help", ", ").join(one.label.of(language()) for one in below)


def _weight_words(profile: ScoreProfile, metric: Metric) -> str:
    """Of a dimension's own value: its part in the total."""
    own = next((one for one in profile.dimensions if profile.score_metric(one.id) == metric.id), None)
    if own is None or profile.total is None:
        return ""
    if own.weight is None:
        return translate("Metric help", "Its weight in the total is not published.")
    return translate("Metric help", "Weight in the total: {share}.").format(
        share=measured(own.weight * 100, "percent", 0)
    )
