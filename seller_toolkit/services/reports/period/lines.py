"""The chapter on lines: how far each was at the end of the period, which assessments of the period were missed, what comes next."""

from collections.abc import Mapping

from seller_toolkit.analysis.thresholds import Sample, ThresholdStatus, samples_between
from seller_toolkit.analysis.trend import Series
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.builders.period.lines import LineRow, LinesChapter
from seller_toolkit.services.reports.period.reading import ShopRead, score_label, target_label, targets_of
from seller_toolkit.services.scores.outlook import with_outlook
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection


def lines_chapter(workspace: Workspace, connection: Connection, read: ShopRead) -> LinesChapter | None:
    """The lines of the assessed score (or the one asked for); None where no line applies or there are no scores."""
    stand = read.main
    if stand is None or not stand.lines:
        return None
    ahead = stand.profile.id not in read.past
    if ahead:
        stand = with_outlook(connection, stand)
    series = {
        target: one for target in targets_of(stand) if (one := stand.series.get(stand.profile.score_metric(target)))
    }
    rows = tuple(_row(read, stand, status, series, ahead=ahead) for status in stand.lines)
    return LinesChapter(stand.as_of, rows, ahead, tuple(_notes(stand, rows, read)))


def _row(
    read: ShopRead, stand: Standing, status: ThresholdStatus, series: Mapping[str, Series], *, ahead: bool
) -> LineRow:
    rule = status.threshold
    samples = [one for one in _samples(read, stand, status, series) if one.counted]
    metric = stand.profile.score_metric(rule.target)
    return LineRow(
        label=rule.label.of(language()),
        target=target_label(stand, rule.target, labels.total_label()),
        digits=stand.profile.metric(metric).decimals,
        level=rule.value,
        value=status.value,
        margin=status.margin,
        state=status.state,
        verdict=status.verdict,
        taken=len(samples),
        missed=sum(one.met is False for one in samples),
        open=sum(one.met is None for one in samples),
        consequence=rule.consequence.of(language()),
        verified=rule.confidence.verified,
        next_day=status.next_day if ahead else None,
        chance=status.chance if ahead else None,
    )


def _samples(
    read: ShopRead, stand: Standing, status: ThresholdStatus, series: Mapping[str, Series]
) -> tuple[Sample, ...]:
    first, last = read.period.first, read.end
    return samples_between(stand.profile, series, status.threshold, first, last, today=read.today)


def _notes(stand: Standing, rows: tuple[LineRow, ...], read: ShopRead) -> list[str]:
    notes = []
    words = translate("Report", "Judged by the rules of {score}, version {version}.")
    notes.append(words.format(score=score_label(stand), version=stand.profile.version))
    if stand.as_of < read.end:
        words = translate("Report", "The newest scores are of {day}.")
        notes.append(words.format(day=long_day(stand.as_of)))
    if any(not row.verified for row in rows):
        notes.append(
            translate("Report", "Unverified lines are known from third parties only: look at the platform's own page.")
        )
    return notes
