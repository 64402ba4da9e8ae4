"""Findings in words: one plain line each, the same on the screen, on paper and in the command line."""

from collections.abc import Mapping

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import measured, number, short_day, signed
from seller_toolkit.i18n.translate import language, translate

SPOKEN_DIGITS: Mapping[str, int] = {"percent": 2, "hours": 1, "seconds": 0}


def finding_title(finding: Finding, metrics: Mapping[str, Metric], aspects: Mapping[str, str]) -> str:
    """What the finding is about: a metric's or dimension's label, or a topic."""
    if finding.kind is FindingKind.TOPIC:
        return translate("Findings", "Topic: {topic}").format(topic=aspects.get(finding.topic, finding.topic))
    metric = metrics.get(finding.metric)
    if metric is None:
        return finding.metric
    return translate("Findings", "Total score") if metric.id.endswith(".total") else metric.label.of(language())


def spoken_digits(finding: Finding, metric: Metric | None) -> int:
    """How many decimals a sentence shows: fewer than the platform's page, unless the two values would look the same."""
    if metric is None:
        return 2
    few = min(metric.decimals, SPOKEN_DIGITS.get(metric.unit, metric.decimals))
    if finding.before is not None and finding.now is not None and round(finding.before, few) == round(finding.now, few):
        return metric.decimals
    return few


def finding_reason(finding: Finding, metrics: Mapping[str, Metric], aspects: Mapping[str, str]) -> str:
    """Why it matters, with its figures: the sentence under a proposal. A fall names who did most of it, where that is known."""
    title = finding_title(finding, metrics, aspects)
    metric = metrics.get(finding.metric)
    unit, digits = metric.unit if metric else "score", spoken_digits(finding, metric)
    if culprit := _culprit(finding):
        return _fall_and_culprit(finding, metrics, title, culprit)
    now, before = measured(finding.now, unit, digits), measured(finding.before, unit, digits)
    words = {
        FindingKind.BELOW_LINE: translate("Findings", "{title} {now} is below the line of {line}"),
        FindingKind.NEAR_LINE: translate("Findings", "{title} {now} is only {margin} above the line of {line}"),
        FindingKind.FELL: translate("Findings", "{title} {before} → {now}{cause}"),
        FindingKind.TOPIC: translate("Findings", "{title}: {before} → {now} complaints in 30 days"),
        FindingKind.WEAKEST: translate("Findings", "{title} {now} is the weakest of the dimensions{peer}"),
    }[finding.kind]
    if finding.kind is FindingKind.TOPIC:
        before, now = measured(finding.before, "count", 0), measured(finding.now, "count", 0)
    return words.format(
        title=title,
        now=now,
        before=before,
        line=measured(_number(finding, "line"), unit, digits),
        margin=measured(_number(finding, "margin"), unit, digits),
        cause=_cause(finding),
        peer=_peer(finding, unit, digits),
    )


def finding_detail(finding: Finding, metrics: Mapping[str, Metric], dimension: str = "") -> str:
    """What a finding says beside its title and figures: the line, the cause, else where it counts and since when.

    `dimension` is the label of the dimension that the metric counts for, "" for scores themselves.
    """
    metric = metrics.get(finding.metric)
    unit, digits = metric.unit if metric else "score", spoken_digits(finding, metric)
    line, margin = measured(_number(finding, "line"), unit, digits), measured(_number(finding, "margin"), unit, digits)
    if finding.kind is FindingKind.BELOW_LINE:
        return translate("Findings", "below the line of {line}").format(line=line)
    if finding.kind is FindingKind.NEAR_LINE:
        return translate("Findings", "only {margin} above the line of {line}").format(margin=margin, line=line)
    if finding.kind is FindingKind.WEAKEST:
        return translate("Findings", "the weakest of the dimensions{peer}").format(peer=_peer(finding, unit, digits))
    if cause := _late_courier(finding):
        return cause
    if finding.kind is FindingKind.TOPIC:
        return translate("Findings", "complaints in 30 days")
    since = translate("Findings", "since {day}").format(day=short_day(finding.since)) if finding.since else ""
    return " · ".join(part for part in (dimension, since) if part)


def days_words(days: int, what: str) -> str:
    """`12 days to Double 11`, for days to come."""
    if days == 0:
        return translate("Findings", "Today: {what}").format(what=what)
    if days == 1:
        return translate("Findings", "Tomorrow: {what}").format(what=what)
    return translate("Findings", "{days} days to {what}").format(days=days, what=what)


def _fall_and_culprit(finding: Finding, metrics: Mapping[str, Metric], title: str, culprit: str) -> str:
    """`Logistics speed −0.06 in 7 days, 62% of the change of … from 申通 to 广东`"""
    metric, digits = metrics.get(finding.metric), spoken_digits(finding, metrics.get(finding.metric))
    unit, cause = metric.unit if metric else "score", str(finding.params.get("cause_metric"))
    if cause == finding.metric or cause not in metrics:
        words = translate("Findings", "{title} {before} → {now} in {days} days, {share} of it from {name}")
    else:
        words = translate("Findings", "{title} {change} in {days} days, {share} of the change of {metric} from {name}")
    return words.format(
        title=title,
        before=measured(finding.before, unit, digits),
        now=measured(finding.now, unit, digits),
        change=signed(finding.change, digits),
        days=number(_number(finding, "days")),
        share=_share(_number(finding, "cause_share") or 0.0),
        metric=metrics[cause].label.of(language()) if cause in metrics else "",
        name=culprit,
    )


def _share(share: float) -> str:
    """A part of a change; where others moved the other way it is more than the whole."""
    return ">100%" if share > 1 else measured(100 * share, "percent", 0)


def _culprit(finding: Finding) -> str:
    """The courier with its provinces, the item or the agent that did most of a fall; "" where none is known."""
    name, places = str(finding.params.get("cause_name", "")), finding.params.get("cause_places")
    if not name:
        return ""
    if isinstance(places, list | tuple) and places:
        listed = translate("Change", ", ").join(map(str, places))
        return translate("Change", "{courier} to {places}").format(courier=name, places=listed)
    return translate("Findings", "“{item}”").format(item=name) if finding.params.get("cause_group") == "item" else name


def _cause(finding: Finding) -> str:
    """The courier whose parcels are picked up late, as the end of a sentence."""
    cause = _late_courier(finding)
    return translate("Findings", "; {cause}").format(cause=cause) if cause else ""


def _late_courier(finding: Finding) -> str:
    """The courier whose parcels are picked up late, where the parcels say so."""
    courier, share = finding.params.get("courier"), _number(finding, "late_share")
    if not courier or share is None:
        return ""
    words = translate("Findings", "{courier} has {share} of the parcels picked up late")
    return words.format(courier=courier, share=measured(share * 100, "percent", 0))


def _peer(finding: Finding, unit: str, digits: int) -> str:
    peer = _number(finding, "peer")
    if peer is None:
        return ""
    return translate("Findings", ", peers {peer}").format(peer=measured(peer, unit, digits))


def _number(finding: Finding, name: str) -> float | None:
    value = finding.params.get(name)
    return float(value) if isinstance(value, int | float) else None
