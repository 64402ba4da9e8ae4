"""The chapter on scores: each dimension and metric at the end of the period, its mean, and what it is held against."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import fmean

from seller_toolkit.analysis.parts import redefined
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.builders.period.scores import ScorePart, ScoreRow, ScoresChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.reports.period.reading import ShopRead, score_label, unit_words
from seller_toolkit.services.scores import trend_chart
from seller_toolkit.services.scores.score_trend import trend_view
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace


def scores_chapter(context: JobContext, workspace: Workspace, read: ShopRead) -> ScoresChapter | None:
    """A part for each score with values in the period; None without any."""
    parts = tuple(_part(context, workspace, read, stand) for stand in read.stands)
    return ScoresChapter(parts) if parts else None


@dataclass(frozen=True)
class Anew:
    """Metrics (ids) that count otherwise since the end of the period before, and since that of a year before."""

    before: frozenset[str] = frozenset()
    year_before: frozenset[str] = frozenset()


NOTHING_ANEW = Anew()


def score_row(read: ShopRead, metric: Metric, anew: Anew = NOTHING_ANEW) -> ScoreRow:
    """One score or metric, held against the newest values of the period before and of a year ago: not where it counts otherwise since."""
    within = read.within(metric.id)
    before = read.end_of(metric.id, read.period.before) if metric.id not in anew.before else None
    year = read.end_of(metric.id, read.period.year_before) if metric.id not in anew.year_before else None
    return ScoreRow(
        label=labels.total_label() if metric.id.endswith(".total") else metric.label.of(language()),
        unit=unit_words(metric.unit),
        digits=metric.decimals,
        end=within.values[-1] if within.days else None,
        end_day=within.days[-1] if within.days else None,
        mean=fmean(within.values) if within.days else None,
        days=len(within),
        before=before.value if before else None,
        year_before=year.value if year else None,
        better=metric.better.value,
    )


def _part(context: JobContext, workspace: Workspace, read: ShopRead, stand: Standing) -> ScorePart:
    profile = stand.profile
    scores = [score_row(read, profile.metric(name)) for name in profile.score_ids]
    anew = _anew(workspace, read, stand)
    rows = [score_row(read, metric, anew) for metric in profile.metrics if metric.id not in profile.score_ids]
    days = Period(0, read.period.first, read.end)
    view = trend_view(context.silent(), workspace, read.shop.id, days, profile.id, with_causes=False).value
    view = replace(
        view,
        thresholds=stand.lines,
        threshold_labels={line.threshold.id: line.threshold.label.of(language()) for line in stand.lines},
        peers=stand.peers,
    )
    return ScorePart(
        label=score_label(stand),
        scores=tuple(row for row in scores if _is_known(row)),
        metrics=tuple(row for row in rows if _is_known(row)),
        chart=trend_chart.trend_spec(view) if view.lines else None,
        alt=trend_chart.chart_alt(view) if view.lines else "",
        notes=(*_notes(read, [*scores, *rows]), *_anew_notes(stand, rows, anew)),
    )


def _anew(workspace: Workspace, read: ShopRead, stand: Standing) -> Anew:
    """By the versions in force at the ends of the periods; a score's own value is compared all the same, as a diagnosis does."""
    earlier = [
        workspace.profiles.on(stand.profile.id, one.last) for one in (read.period.before, read.period.year_before)
    ]
    found = [redefined(one, stand.profile) - set(stand.profile.score_ids) for one in earlier]
    return Anew(*found)


def _anew_notes(stand: Standing, rows: list[ScoreRow], anew: Anew) -> Iterator[str]:
    known = {row.label for row in rows if row.end is not None}
    labels_of = {metric.id: metric.label.of(language()) for metric in stand.profile.metrics}
    names = [label for name, label in labels_of.items() if name in anew.before and label in known]
    if names:
        words = translate(
            "Report", "Counted otherwise since rules {version}, so not held against the period before: {names}."
        )
        yield words.format(version=stand.profile.version, names=translate("Report", ", ").join(names))


def _is_known(row: ScoreRow) -> bool:
    return not (row.end is None and row.before is None and row.year_before is None)


def _notes(read: ShopRead, rows: list[ScoreRow]) -> Iterator[str]:
    of = (read.end - read.period.first).days + 1
    most = max((row.days for row in rows), default=0)
    if most < of:
        words = translate("Report", "There are values of {days} of {of} days; means are those of these days.")
        yield words.format(days=number(most), of=number(of))
    before, year = read.period.before, read.period.year_before
    if all(row.before is None for row in rows):
        words = translate("Report", "No values of the period before ({first} – {last}).")
        yield words.format(first=long_day(before.first), last=long_day(before.last))
    if all(row.year_before is None for row in rows):
        words = translate("Report", "No values of a year before ({first} – {last}).")
        yield words.format(first=long_day(year.first), last=long_day(year.last))
