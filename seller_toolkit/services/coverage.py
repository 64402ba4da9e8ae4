"""Which days of which export are there, and what a shop still lacks, with what it would show."""

from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection

KINDS = ("scores", "order_line", "review", "parcel", "after_sale", "service")
"""Kinds of data, in the order in which they help most; the words of `store.observations.kinds_with_data`."""
DAILY = ("scores",)
SHOWN_DAYS = 60
_KIND_WORDS = {
    "scores": QT_TRANSLATE_NOOP("Coverage", "Scores"),
    "order_line": QT_TRANSLATE_NOOP("Coverage", "Orders"),
    "review": QT_TRANSLATE_NOOP("Coverage", "Reviews"),
    "parcel": QT_TRANSLATE_NOOP("Coverage", "Parcels"),
    "after_sale": QT_TRANSLATE_NOOP("Coverage", "After-sales cases"),
    "service": QT_TRANSLATE_NOOP("Coverage", "Customer service"),
}
_WHAT_IT_SHOWS = {
    "scores": QT_TRANSLATE_NOOP("Coverage", "the score, its trend, the distance to each line"),
    "order_line": QT_TRANSLATE_NOOP("Coverage", "volume by day, province and item"),
    "review": QT_TRANSLATE_NOOP("Coverage", "what buyers complain of, and by when to answer"),
    "parcel": QT_TRANSLATE_NOOP("Coverage", "which courier is slow, and where"),
    "after_sale": QT_TRANSLATE_NOOP("Coverage", "why goods come back, and which cases are due"),
    "service": QT_TRANSLATE_NOOP("Coverage", "who answers how fast"),
    "competitors": QT_TRANSLATE_NOOP("Coverage", "the gap to the shops next to you"),
}


@dataclass(frozen=True)
class Missing:
    """An export that a shop lacks. `file` says which one to bring, `shows` what it would show."""

    kind: str
    file: str
    shows: str


@dataclass(frozen=True)
class CoverageRow:
    """One kind of data of one shop over a span of days: "#" there, "." missing, "+" not due (before the first)."""

    shop: Shop
    kind: str
    label: str
    days: str
    files: tuple[tuple[str, ...], ...] = ()  # of each day, the files that it came from

    @property
    def missing(self) -> int:
        return self.days.count(".")


@dataclass(frozen=True)
class CoverageView:
    """The coverage calendar of the import tab."""

    first: date
    last: date
    rows: tuple[CoverageRow, ...]


def coverage(
    context: JobContext, workspace: Workspace, shop_id: int | None = None, days: int = SHOWN_DAYS
) -> Outcome[CoverageView]:
    """The last sixty days of every own shop, kind by kind; those without any data are left out."""
    context.report(0, 1)
    rows: list[CoverageRow] = []
    with workspace.store.read() as connection:
        own = [shop for shop in shops.all_shops(connection) if shop.own and shop_id in (None, shop.id)]
        last = max((workspace.today_of(shop) for shop in own), default=workspace.today())
        first = last - timedelta(days=days - 1)
        for shop in own:
            found = observations.days_with_data(connection, shop.id, first, last)
            for kind in KINDS:
                if found.get(kind):
                    label = f"{platform_label(shop.platform)}·{kind_label(kind)}"
                    bars = _bars(set(found[kind]), first, last, daily=kind in DAILY)
                    files = tuple(found[kind].get(first + timedelta(days=place), ()) for place in range(len(bars)))
                    rows.append(CoverageRow(shop, kind, label, bars, files))
    return Outcome(CoverageView(first, last, tuple(rows)))


def kind_label(kind: str) -> str:
    """The word for a kind of data."""
    return translated("Coverage", _KIND_WORDS[kind])


def kind_shows(kind: str) -> str:
    """What a kind of data, or "competitors", makes visible."""
    return translated("Coverage", _WHAT_IT_SHOWS[kind])


def missing_for(workspace: Workspace, connection: Connection, shop: Shop) -> tuple[Missing, ...]:
    """The kinds that a shop has nothing of, in the order in which they help most."""
    have = observations.kinds_with_data(connection, shop.id)
    wanted = [kind for kind in KINDS if kind not in have and (kind != "service" or shop.platform == "douyin")]
    if not any(not other.own and not other.demo for other in shops.all_shops(connection)) and not shop.demo:
        wanted.append("competitors")
    return tuple(
        Missing(kind, which_file(kind, shop.platform), translated("Coverage", _WHAT_IT_SHOWS[kind])) for kind in wanted
    )


def which_file(kind: str, platform: str) -> str:
    """Where the platform hides the export; general words where no path is known for sure."""
    douyin = platform == "douyin"
    return {
        "scores": translate("Coverage", "a table of the score page's figures, kept by hand or pasted"),
        "order_line": translate("Coverage", "the order export of Doudian")
        if douyin
        else translate("Coverage", "the order export of Qianniu (ExportOrderList)"),
        "review": translate("Coverage", "the review export of Doudian")
        if douyin
        else translate("Coverage", "a table of reviews (time, stars, text)"),
        "parcel": translate("Coverage", "the parcel sheet of your ERP or courier (pick-up and signing times)"),
        "after_sale": translate("Coverage", "the after-sales export of Doudian")
        if douyin
        else translate("Coverage", "the refund export of Qianniu"),
        "service": translate("Coverage", "the Feige agent report"),
        "competitors": translate("Coverage", "a table of other shops with their scores"),
    }[kind]


def _bars(days: set[date], first: date, last: date, *, daily: bool) -> str:
    """A day without rows is a gap only where there is a figure for every day; no after-sales case may be a quiet day."""
    earliest, latest = min(days), max(days)
    span = (first + timedelta(days=place) for place in range((last - first).days + 1))
    return "".join("#" if day in days else "." if daily and earliest < day < latest else "+" for day in span)
