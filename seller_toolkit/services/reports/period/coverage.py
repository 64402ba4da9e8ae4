"""The chapter on the data behind the report: days with data, gaps, later corrections, and what to mind."""

from collections.abc import Iterator
from datetime import date, timedelta

from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.coverage import CorrectedValue, CoverageChapter, CoverageRow
from seller_toolkit.services.coverage import DAILY, KINDS, kind_label, which_file
from seller_toolkit.services.reports.period.reading import ShopRead, runs_of, score_label
from seller_toolkit.services.scores.provenance import changed_values
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import corrections, observations
from seller_toolkit.store.connection import Connection

MOST_CORRECTIONS = 20
FEW = 0.5
"""With values of fewer of the days than this share, means and courses are told with a caveat."""

DaysWithData = dict[str, dict[date, tuple[str, ...]]]
"""Kind of data → day → files, as `observations.days_with_data` finds them."""


def days_of_data(connection: Connection, read: ShopRead) -> DaysWithData:
    """Which days of the period have which data; empty where there is nothing at all."""
    return observations.days_with_data(connection, read.shop.id, read.period.first, read.end)


def coverage_chapter(
    workspace: Workspace, connection: Connection, read: ShopRead, found: DaysWithData
) -> CoverageChapter | None:
    """Kind by kind; None where the period has no data."""
    if not any(found.values()):
        return None
    first, last = read.period.first, read.end
    changed = corrections.of_shop(connection, read.shop.id, first=first, last=last)
    shown = changed_values(workspace, changed[:MOST_CORRECTIONS])
    return CoverageChapter(
        first=first,
        last=last,
        rows=tuple(_row(read, kind, found.get(kind, {})) for kind in KINDS if _belongs(read, kind, found)),
        corrected=tuple(CorrectedValue(one.day, one.label, one.old, one.new, one.old_file, one.file) for one in shown),
        corrections=len(changed),
        caveats=tuple(_caveats(read, found)),
    )


def _belongs(read: ShopRead, kind: str, found: DaysWithData) -> bool:
    """Agents' figures are exported by one platform only."""
    return bool(found.get(kind)) or kind != "service" or read.shop.platform == "douyin"


def _row(read: ShopRead, kind: str, days: dict[date, tuple[str, ...]]) -> CoverageRow:
    of = (read.end - read.period.first).days + 1
    lacking = "" if days else which_file(kind, read.shop.platform)
    gaps = _gaps(read, sorted(days)) if days and kind in DAILY else ()
    return CoverageRow(kind_label(kind), len(days), of, gaps, lacking)


def _gaps(read: ShopRead, days: list[date]) -> tuple[tuple[date, date], ...]:
    """Runs of missing days since the shop's first score, up to the period's end; today's scores may still come."""
    known = [one.days[0] for stand in read.stands for name in stand.profile.score_ids if (one := read.series.get(name))]
    first = max(read.period.first, min([*known, *days[:1]]))
    last = read.end - timedelta(days=1) if read.end == read.today else read.end
    there = set(days)
    span = (first + timedelta(days=place) for place in range((last - first).days + 1))
    return runs_of(tuple(day for day in span if day not in there))


def _caveats(read: ShopRead, found: DaysWithData) -> Iterator[str]:
    if read.shop.demo:
        yield translate("Report", "This is a demo shop: all of its data are invented.")
    if not read.is_over:
        words = translate(
            "Report", "The period is not over: figures go up to {day}, and sums are held against as many days."
        )
        yield words.format(day=long_day(read.end))
    of, scored = (read.end - read.period.first).days + 1, len(found.get("scores", {}))
    if read.stands and scored < FEW * of:
        words = translate("Report", "Few data: scores of {days} of {of} days only; means and courses may mislead.")
        yield words.format(days=number(scored), of=number(of))
    for stand in read.stands:
        profile = stand.profile
        if not profile.confidence.verified:
            words = translate("Report", "The rules of {score} (version {version}) are unverified.")
            yield words.format(score=score_label(stand), version=profile.version)
        unverified = [line for line in stand.lines if not line.threshold.confidence.verified]
        if profile.confidence.verified and unverified:
            words = translate("Report", "Unverified lines of {score}: {count}")
            yield words.format(count=number(len(unverified)), score=score_label(stand))
