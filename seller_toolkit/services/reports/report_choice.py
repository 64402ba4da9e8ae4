"""Which report is meant: of which shops, of which period; and the words for it. Costs next to nothing to import."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.reports.report_periods import CUSTOM, KINDS, MONTH, QUARTER, WEEK, ReportPeriod

FORMATS = (".pdf", ".html", ".xlsx")
"""The files that a report can be, in the order in which they are offered."""

OFFERED = {MONTH: 13, WEEK: 13, QUARTER: 9}
"""How many periods of a kind are offered: enough to go back a year, or two of quarters."""


@dataclass(frozen=True)
class ReportChoice:
    """What the user chose last: a kind of `report_periods.KINDS`, days of one's own as text ("" for none), a file's suffix."""

    kind: str = MONTH
    first: str = ""
    last: str = ""
    suffix: str = FORMATS[0]

    @property
    def days(self) -> tuple[date, date] | None:
        """Days of one's own, where they are days and in order."""
        try:
            first, last = date.fromisoformat(self.first), date.fromisoformat(self.last)
        except ValueError:
            return None
        return (first, last) if first <= last else None


def choice_text(choice: ReportChoice) -> str:
    """The choice as the settings keep it."""
    return json.dumps(asdict(choice))


def choice_of(text: str) -> ReportChoice:
    """The choice that the settings keep; what they do not say, or say wrongly, is as it is at first."""
    plain = ReportChoice()
    try:
        said = json.loads(text)
    except ValueError:
        return plain
    if not isinstance(said, dict):
        return plain
    return ReportChoice(
        kind=said["kind"] if said.get("kind") in KINDS else plain.kind,
        first=str(said.get("first", "")),
        last=str(said.get("last", "")),
        suffix=said["suffix"] if said.get("suffix") in FORMATS else plain.suffix,
    )


def of_shops(own: Sequence[Shop], shop_ids: Sequence[int]) -> tuple[Shop, ...]:
    """The shops with these ids; without ids all, the demo's left out once there are others."""
    if shop_ids:
        return tuple(shop for shop in own if shop.id in shop_ids)
    return tuple(shop for shop in own if not shop.demo) or tuple(own)


def last_complete(kind: str, today: date) -> ReportPeriod:
    """The newest month, week or quarter that is over; on its last day it is."""
    running = ReportPeriod.containing(kind, today)
    return running if running.last <= today else running.before


def periods_of(kind: str, today: date) -> tuple[ReportPeriod, ...]:
    """What is offered of a kind: the last complete period, the running one where it is another, then earlier ones."""
    complete = last_complete(kind, today)
    running = ReportPeriod.containing(kind, today)
    found = [complete] if running == complete else [complete, running]
    earlier = complete.before
    while len(found) < OFFERED[kind]:
        found.append(earlier)
        earlier = earlier.before
    return tuple(found)


def period_words(period: ReportPeriod, today: date) -> str:
    """`2026-10`, `2026 Q3`, `2026-10-19 to 2026-10-25`; with a note where it is not over."""
    if period.kind == MONTH:
        words = translate("Report", "{month}/{year}").format(month=period.first.month, year=period.first.year)
    elif period.kind == QUARTER:
        words = translate("Report", "Q{quarter} {year}").format(
            quarter=(period.first.month + 2) // 3, year=period.first.year
        )
    else:
        words = translate("Report", "{first} to {last}").format(
            first=long_day(period.first), last=long_day(period.last)
        )
    if period.kind == CUSTOM or period.last <= today:
        return words
    return translate("Report", "{period} (not over yet)").format(period=words)


def file_name(shops: Sequence[Shop], period: ReportPeriod, suffix: str) -> str:
    """What a report's file is called when it is saved: `report-2026-10.pdf`, with the shop's name where it is of one."""
    day = {
        MONTH: f"{period.first:%Y-%m}",
        QUARTER: f"{period.first:%Y}-Q{(period.first.month + 2) // 3}",
    }.get(period.kind, f"{period.first:%Y-%m-%d}_{period.last:%Y-%m-%d}")
    named = f"{shops[0].name}-" if len(shops) == 1 else ""
    word = translate("Report", "report")
    return f"{word}-{named}{day}{suffix}"
