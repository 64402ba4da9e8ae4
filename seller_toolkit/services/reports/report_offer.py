"""What a report can be of: shops and periods to choose from, and which data a period has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.coverage import kind_label
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.report_choice import of_shops
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection

KINDS = ("order_line", "after_sale", "parcel", "review", "service")
"""The kinds of data, beside the scores, that a report speaks of."""


@dataclass(frozen=True)
class ReportOffer:
    """The own shops, those of the demo last, and each one's today (see `Workspace.today_of`)."""

    shops: tuple[Shop, ...]
    today_of: Mapping[int, date]

    def today(self, shop_ids: Sequence[int]) -> date:
        """The day that periods of these shops are counted from: the latest of their own; without ids of all."""
        return max(self.today_of[one.id] for one in self.meant(shop_ids))

    def meant(self, shop_ids: Sequence[int]) -> tuple[Shop, ...]:
        """The shops with these ids; without ids all, the demo's left out once there are others."""
        return of_shops(self.shops, shop_ids)


@dataclass(frozen=True)
class PeriodData:
    """What there is of a period, in sentences. `holds` and `lacks` are told apart; `empty`: there is nothing at all."""

    holds: tuple[str, ...]
    lacks: tuple[str, ...]
    empty: bool


def report_offer(context: JobContext, workspace: Workspace) -> Outcome[ReportOffer]:
    """What the dialog of the report offers."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        own = sorted((shop for shop in shops.all_shops(connection) if shop.own), key=lambda shop: shop.demo)
    return Outcome(ReportOffer(tuple(own), {shop.id: workspace.today_of(shop) for shop in own}))


def period_data(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod
) -> Outcome[PeriodData]:
    """Which data of the shops lie in a period: on how many days scores are known, and which other kinds there are."""
    holds: list[str] = []
    lacks: list[str] = []
    with workspace.store.read() as connection:
        wanted = of_shops([shop for shop in shops.all_shops(connection) if shop.own], shop_ids)
        for place, shop in enumerate(wanted):
            context.report(place, len(wanted), shop.name)
            has, has_not = _of_shop(workspace, connection, shop, period)
            name = f"{shop.name} · {platform_label(shop.platform)}" if len(wanted) > 1 else ""
            holds += [_named(name, has)] if has else []
            lacks += [_named(name, has_not)] if has_not else []
    return Outcome(PeriodData(tuple(holds), tuple(lacks), not holds))


def _named(shop: str, kinds: str) -> str:
    return translate("Report", "{shop}: {kinds}").format(shop=shop, kinds=kinds) if shop else kinds


def _of_shop(workspace: Workspace, connection: Connection, shop: Shop, period: ReportPeriod) -> tuple[str, str]:
    """What there is, and what there is not; "" for nothing to say."""
    found = observations.days_with_data(connection, shop.id, period.first, period.last)
    ended = min(period.last, workspace.today_of(shop))
    days = max((ended - period.first).days + 1, 0)
    scored = len([day for day in found.get("scores", ()) if day <= ended])
    words = translate("Report", ", ")
    holds = [translate("Report", "scores of {found} of {days} days").format(found=number(scored), days=number(days))]
    holds += [kind_label(kind) for kind in KINDS if kind in found]
    lacks = [
        kind_label(kind) for kind in KINDS if kind not in found and (kind != "service" or shop.platform == "douyin")
    ]
    if scored < days:
        missing = translate("Report", "scores of {days} days").format(days=number(days - scored))
        lacks = [missing, *lacks]
    if period.last > ended:
        later = (period.last - max(ended, period.first - timedelta(days=1))).days
        lacks.append(translate("Report", "{days} days are still to come").format(days=number(later)))
    if not scored:
        holds = holds[1:]
    return words.join(holds), words.join(lacks)
