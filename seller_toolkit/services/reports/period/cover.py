"""The figures of the report's cover: the leading score, the best and the lowest dimension, lines, orders, reviews."""

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.cover import CoverChapter, CoverFigure
from seller_toolkit.services.reports.period.reading import ShopRead, score_label
from seller_toolkit.services.reports.period.scores import score_row
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.store import orders, reviews
from seller_toolkit.store.connection import Connection


def cover_chapter(connection: Connection, read: ShopRead) -> CoverChapter | None:
    """None where the period has no scores."""
    stand = read.main
    if stand is None:
        return None
    profile = stand.profile
    figures = [_figure(read, profile.metric(profile.score_metric(one.id))) for one in profile.dimensions]
    known = sorted((one for one in figures if one.value is not None), key=lambda one: one.value or 0.0)
    total = _figure(read, profile.total) if profile.total is not None else None
    lead = total if total is not None and total.value is not None else known[0] if known else None
    if lead is None:
        return None
    states = [line.state for line in stand.lines]
    return CoverChapter(
        score=score_label(stand),
        lead=lead,
        best=known[-1] if len(known) > 1 else None,
        worst=known[0] if len(known) > 1 and known[0] is not lead else None,
        lines_met=sum(state in ("ok", "near") for state in states),
        lines_missed=states.count("below"),
        lines_unknown=states.count("unknown"),
        counts=_counts(connection, read),
        notes=tuple(_notes(read, stand)),
    )


def reviews_of(connection: Connection, read: ShopRead) -> int | None:
    """How many reviews of the period were imported; None without any."""
    return _reviews(connection, read, _period(read))


def _figure(read: ShopRead, metric: Metric) -> CoverFigure:
    row = score_row(read, metric)
    return CoverFigure(row.label, row.end, row.digits, row.before, row.year_before, row.unit)


def _period(read: ShopRead) -> ReportPeriod:
    return ReportPeriod(read.period.kind, read.period.first, read.end)


def _counts(connection: Connection, read: ShopRead) -> tuple[CoverFigure, ...]:
    """Imported orders and reviews; a period without any has none, which is not 0."""
    counts = (
        (translate("Report", "Orders imported"), _orders),
        (translate("Report", "Reviews imported"), _reviews),
    )
    found = []
    for label, count in counts:
        now, before, year = (count(connection, read, one) for one in (_period(read), read.before, read.year_before))
        if now is not None:
            found.append(CoverFigure(label, now, 0, before, year))
    return tuple(found)


def _orders(connection: Connection, read: ShopRead, period: ReportPeriod) -> int | None:
    by_day = orders.by_day(connection, read.shop.id, first=period.first, last=period.last)
    return sum(by_day.values()) or None


def _reviews(connection: Connection, read: ShopRead, period: ReportPeriod) -> int | None:
    return reviews.count(connection, (read.shop.id,), first=period.first, last=period.last) or None


def _notes(read: ShopRead, stand: Standing) -> list[str]:
    if stand.as_of >= read.period.last:
        return []
    words = translate("Report", "The scores are those of {day}, the newest of the period.")
    return [words.format(day=long_day(stand.as_of))]
