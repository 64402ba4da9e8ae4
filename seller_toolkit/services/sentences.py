"""Findings in words: one plain line each, the same on the screen, on paper and in the command line."""

from collections.abc import Mapping

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import language, translate


def finding_title(finding: Finding, metrics: Mapping[str, Metric], aspects: Mapping[str, str]) -> str:
    """What the finding is about: a metric's or dimension's label, or a topic."""
    if finding.kind is FindingKind.TOPIC:
        return translate("Findings", "Topic: {topic}").format(topic=aspects.get(finding.topic, finding.topic))
    metric = metrics.get(finding.metric)
    if metric is None:
        return finding.metric
    return translate("Findings", "Total score") if metric.id.endswith(".total") else metric.label.of(language())


def finding_reason(finding: Finding, metrics: Mapping[str, Metric], aspects: Mapping[str, str]) -> str:
    """Why it matters, with its figures: the sentence under a proposal."""
    title = finding_title(finding, metrics, aspects)
    metric = metrics.get(finding.metric)
    unit, digits = (metric.unit, metric.decimals) if metric else ("score", 2)
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


def _cause(finding: Finding) -> str:
    """The courier whose parcels are picked up late, where the parcels say so."""
    courier, share = finding.params.get("courier"), _number(finding, "late_share")
    if not courier or share is None:
        return ""
    words = translate("Findings", "; {courier} has {share} of the parcels picked up late")
    return words.format(courier=courier, share=measured(share * 100, "percent", 0))


def _peer(finding: Finding, unit: str, digits: int) -> str:
    peer = _number(finding, "peer")
    if peer is None:
        return ""
    return translate("Findings", ", peers {peer}").format(peer=measured(peer, unit, digits))


def _number(finding: Finding, name: str) -> float | None:
    value = finding.params.get(name)
    return float(value) if isinstance(value, int | float) else None
