"""Views as documents: trend, reviews; for files, preview and printer alike. The checklist: `task_paper`, competitors: `comparison_document`."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.labels import grade_label, platform_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.builders.trend_report import (
    DailyValues,
    LatestValue,
    TrendReportInput,
    build_trend_report,
)
from seller_toolkit.reports.exporters.registry import write_report
from seller_toolkit.services.reviews.review_inbox import InboxView, JudgedReview
from seller_toolkit.services.scores.chart_choice import ChartChoice
from seller_toolkit.services.scores.score_trend import Point, ScoreLine, TrendView
from seller_toolkit.services.scores.trend_chart import chart_alt, trend_spec

UNIT_WORDS = {"percent": "%", "hours": "h", "seconds": "s"}


def trend_document(
    view: TrendView, focus: str = "", *, choice: ChartChoice | None = None, with_values: bool = False
) -> Report:
    """The chart and the newest values with their sources; `with_values` also every value of the days shown.

    `choice` says what is drawn, `focus` alone the line in focus.
    """
    notes = []
    if view.gaps:
        notes.append(translate("Trend", "Days without data are left open; nothing is filled in."))
    return build_trend_report(
        TrendReportInput(
            shop=_shop_line(view.shop.name, view.shop.platform),
            code="TR",
            chart=trend_spec(view, focus, choice=choice),
            alt=chart_alt(view),
            latest=tuple(_latest(line) for line in view.lines if line.points),
            notes=tuple(notes),
            values=_daily_values(view, choice) if with_values else None,
        )
    )


def _daily_values(view: TrendView, choice: ChartChoice | None) -> DailyValues:
    """Every value of the days shown: a row a day, the newest first."""
    first, last = (choice and choice.days) or (view.first, view.last)
    lines = [(view.history.line(line.dimension) or line).between(first, last) for line in view.lines]
    rows = []
    for day in sorted({day for line in lines for day in line.points.days}, reverse=True):
        points = [line.points.find(day) for line in lines]
        rows.append((day, tuple(point.value if point else None for point in points), _sources(points)))
    named = tuple((line.label, line.digits, UNIT_WORDS.get(line.unit, "")) for line in lines)
    return DailyValues(named, tuple(rows))


def _sources(points: Sequence[Point | None]) -> str:
    words = translate("Trend", "{file}, row {row}")
    return "; ".join(dict.fromkeys(words.format(file=one.file, row=one.row) for one in points if one and one.file))


def reviews_document(view: InboxView) -> Report:
    """The listed reviews as one table, in the order of `view.reviews`; nothing of the buyers but their own words."""
    columns = (
        Column(translate("Reports", "Day"), width=12),
        Column(translate("Reports", "Shop"), width=22),
        Column(translate("Reports", "Stars"), numeric=True, width=8),
        Column(translate("Reports", "Grade"), width=14),
        Column(translate("Reports", "Aspects"), width=28),
        Column(translate("Reports", "Item"), width=32),
        Column(translate("Reports", "Order"), width=22),
        Column(translate("Reports", "Review"), width=60),
    )
    shops = dict.fromkeys(_shop_line(one.shop.name, one.shop.platform) for one in view.reviews)
    return Report(
        title=translate("Reports", "Reviews"),
        subtitle=f"{', '.join(shops)}    {long_day(view.now.date())}",
        code="RV",
        blocks=(Table(columns, tuple(_review_row(one, view.aspect_labels) for one in view.reviews)),),
        language=language(),
    )


def write_document(report: Report, path: Path) -> None:
    """Write a report as the suffix says; .pdf only on the thread of the QGuiApplication."""
    write_report(report, path)


def _review_row(one: JudgedReview, labels: Mapping[str, str]) -> tuple[object, ...]:
    review = one.review
    stars = int(review.stars) if review.stars is not None and review.stars.is_integer() else review.stars
    text = review.text
    if review.appended_text:
        text = translate("Reports", "{text} [later: {more}]").format(text=text, more=review.appended_text)
    return (
        review.written_at.date() if review.written_at else None,
        one.shop.name,
        stars,
        grade_label(one.grade.value),
        ", ".join(_aspect(labels.get(tag.aspect, tag.aspect), tag.polarity) for tag in one.tags.aspects),
        review.item_title,
        review.order_no,
        text,
    )


def _aspect(label: str, polarity: Polarity) -> str:
    if polarity is Polarity.NEGATIVE:
        return translate("Reports", "{aspect} (complaint)").format(aspect=label)
    if polarity is Polarity.POSITIVE:
        return translate("Reports", "{aspect} (praise)").format(aspect=label)
    return label


def _latest(line: ScoreLine) -> LatestValue:
    last, first = line.points[-1], line.points[0]
    change = last.value - first.value if len(line.points) > 1 else None
    source = translate("Trend", "{file}, row {row}").format(file=last.file, row=last.row)
    return LatestValue(line.label, last.value, change, line.digits, UNIT_WORDS.get(line.unit, ""), last.day, source)


def _shop_line(name: str, platform: str) -> str:
    return translate("Reports", "{shop} ({platform})").format(shop=name, platform=platform_label(platform))
