"""The report of a month (or week, quarter, days of one's own): what the owner of the shop is told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.builders.period_report import PeriodReportInput, ShopPart, SummaryRow, build_period_report
from seller_toolkit.services import coverage as exports
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.cover import cover_chapter, reviews_of
from seller_toolkit.services.reports.period.coverage import DaysWithData, coverage_chapter, days_of_data
from seller_toolkit.services.reports.period.events import events_chapter
from seller_toolkit.services.reports.period.lines import lines_chapter
from seller_toolkit.services.reports.period.moves import moves_chapter
from seller_toolkit.services.reports.period.next_steps import next_steps_chapter
from seller_toolkit.services.reports.period.reading import ShopRead, read_shop
from seller_toolkit.services.reports.period.reviews import reviews_chapter
from seller_toolkit.services.reports.period.rivals import rivals_chapter
from seller_toolkit.services.reports.period.scores import scores_chapter
from seller_toolkit.services.reports.period.tasks import tasks_chapter
from seller_toolkit.services.reports.report_periods import MONTH, QUARTER, ReportPeriod
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection

STAGES = 10
"""Steps of progress for each shop: what was imported, and a chapter each."""

ALWAYS = {"rivals": "competitors"}
"""Chapters by the kind of data that they lack whenever they have nothing to say."""


def period_report(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod, profile_id: str = ""
) -> Outcome[PeriodReportInput]:
    """Everything that the report says of the shops in the period: figures equal to what the tabs show for it.

    `shop_ids` of one own shop or of several: then a summary of all stands in front. Reports progress and can be cancelled.

    Raises:
        UserError: "report.no_data" (shop=, first=, last=): there is nothing at all of the period.
    """
    told: list[tuple[ShopPart, SummaryRow, bool]] = []
    days: list[date] = []
    names: list[str] = []
    with workspace.store.read() as connection:
        chosen = [shops.get_shop(connection, shop_id) for shop_id in shop_ids]
        for place, shop in enumerate(chosen):
            steps = _Steps(context, shop, place * STAGES, len(chosen) * STAGES)
            read = read_shop(workspace, connection, shop, period, profile_id)
            told.append(_shop(steps, workspace, connection, read))
            days.append(read.today)
            names.append(shop.name)
    if not any(known for _, _, known in told):
        raise UserError(
            "report.no_data", shop=", ".join(names), first=long_day(period.first), last=long_day(period.last)
        )
    context.report(len(chosen) * STAGES, len(chosen) * STAGES)
    return Outcome(
        PeriodReportInput(
            shop=told[0][0].name
            if len(told) == 1
            else translate("Report", "{count} shops").format(count=number(len(told))),
            kind=period.kind,
            period=period_words(period),
            first=period.first,
            last=period.last,
            day=max(days),
            shops=tuple(part for part, _, _ in told),
            summary=tuple(row for _, row, _ in told) if len(told) > 1 else (),
            language=language(),
        )
    )


def period_document(view: PeriodReportInput) -> Report:
    """The report as blocks, in the language in force."""
    return build_period_report(view)


def period_words(period: ReportPeriod) -> str:
    """`2026-10`, `2026 Q3`, `2026-10-26 – 2026-11-01`."""
    if period.kind == MONTH:
        return f"{period.first:%Y-%m}"
    if period.kind == QUARTER:
        words = translate("Report", "{year} Q{quarter}")
        return words.format(year=period.first.year, quarter=(period.first.month + 2) // 3)
    return f"{long_day(period.first)} – {long_day(period.last)}"


@dataclass
class _Steps:
    """Tells how far the report is, chapter by chapter; where a cancel takes effect."""

    context: JobContext
    shop: Shop
    done: int
    total: int

    def next(self, chapter: str) -> None:
        words = translate("Report", "{shop}: {chapter}").format(shop=self.shop.name, chapter=chapter)
        self.context.report(self.done, self.total, words)
        self.done += 1


def _shop(
    steps: _Steps, workspace: Workspace, connection: Connection, read: ShopRead
) -> tuple[ShopPart, SummaryRow, bool]:
    """One shop's part, its row of the summary, and whether the period has any data of it."""
    steps.next(translate("Report", "reading"))
    found = days_of_data(connection, read)
    name = translate("Reports", "{shop} ({platform})").format(
        shop=read.shop.name, platform=platform_label(read.shop.platform)
    )
    lacking = _lacking(read, found)
    if not any(found.values()):
        part = ShopPart(name, lacking=lacking)
        return part, _summary(part, None), False
    made: dict[str, Any] = {"cover": cover_chapter(connection, read)}
    for chapter, stage, make in _chapters(steps.context.silent(), workspace, connection, read, found):
        steps.next(stage)
        made[chapter] = make()
    part = ShopPart(name, lacking=lacking, **made)
    return part, _summary(part, reviews_of(connection, read)), True


def _chapters(
    context: JobContext, workspace: Workspace, connection: Connection, read: ShopRead, found: DaysWithData
) -> tuple[tuple[str, str, Callable[[], object]], ...]:
    """The chapters' ids in `ShopPart`, what the progress calls them, and how each is made."""
    shop, period = read.shop, read.period
    return (
        ("scores", translate("Report", "scores"), lambda: scores_chapter(context, workspace, read)),
        ("moves", translate("Report", "what moved them"), lambda: moves_chapter(context, workspace, read)),
        ("lines", translate("Report", "lines"), lambda: lines_chapter(workspace, connection, read)),
        (
            "reviews",
            translate("Report", "reviews"),
            lambda: reviews_chapter(context, workspace, connection, shop, period),
        ),
        ("tasks", translate("Report", "tasks"), lambda: tasks_chapter(context, workspace, shop, period)),
        ("rivals", translate("Report", "competitors"), lambda: rivals_chapter(workspace, connection, read)),
        ("events", translate("Report", "events"), lambda: events_chapter(context, workspace, read)),
        ("coverage", translate("Report", "data"), lambda: coverage_chapter(workspace, connection, read, found)),
        ("next_steps", translate("Report", "next steps"), lambda: next_steps_chapter(context, workspace, shop, period)),
    )


def _lacking(read: ShopRead, found: DaysWithData) -> dict[str, str]:
    """Which file would fill a chapter that has nothing to say."""
    kinds = {"scores": "scores", "moves": "scores", "lines": "scores", "coverage": "scores", "reviews": "review"}
    wanted = {chapter: kind for chapter, kind in kinds.items() if not found.get(kind)}
    return {chapter: exports.which_file(kind, read.shop.platform) for chapter, kind in (wanted | ALWAYS).items()}


def _summary(part: ShopPart, reviews: int | None) -> SummaryRow:
    cover = part.cover
    if cover is None:
        return SummaryRow(part.name, "", 2, None, None, 0, 0, 0, reviews)
    lead = cover.lead
    return SummaryRow(
        part.name, f"{cover.score} · {lead.label}", lead.digits, lead.value, lead.change, cover.lines_met,
        cover.lines_missed, cover.lines_unknown, reviews,
    )  # fmt: skip
