"""Comparisons made by hand, with everything that a view can hold."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.rivals.comparison import (
    ComparedCell,
    ComparedShop,
    CompareView,
    FigureColumn,
    Overtaking,
    PeerRow,
)

TODAY = date(2026, 11, 22)
OWN = Shop(1, "我的家居店", "tmall")
NIGHT = Shop(2, "澜夜家纺店", "tmall", own=False, category="四件套", note="价格战")
PILLOW = Shop(3, "青枕寝具店", "tmall", own=False, category="枕头")
SLEEP = Shop(4, "舒眠坊店", "tmall", own=False, category="枕头")
DIMENSIONS = (("total", "Total"), ("logistics", "Logistics speed"))
FRESH = TODAY - timedelta(days=1)


def cell(value: float | None, gap: float | None = None, best: float | None = None, **more: Any) -> ComparedCell:
    """A value of yesterday as buyers see it, with the platform's two digits."""
    known = {"row": 7, "kind": FigureKind.SEEN, "digits": 2, "rank": 1} | more
    day, source, rank = known.pop("day", FRESH), known.pop("source", "竞店.xlsx"), known.pop("rank")
    return ComparedCell(value, day, source, gap, best, rank, **known)


def compared(profile: ScoreProfile | None = None) -> CompareView:
    """An own shop and three competitors: one ahead, one seen with one digit and level, one grown old."""
    rows = (
        ComparedShop(OWN, {"total": cell(4.50, None, -0.15, rank=2), "logistics": cell(4.31, None, -0.30, rank=3)}),
        ComparedShop(
            NIGHT,
            {
                "total": cell(4.65, 0.15, 0.0, change=0.02, before=date(2026, 10, 20)),
                "logistics": cell(4.61, 0.30, 0.0),
                "good_review_rate": cell(98.5, digits=1),
            },
        ),
        ComparedShop(
            PILLOW,
            {
                "total": cell(4.5, 0.0, -0.15, digits=1, range=(4.45, 4.55), level_with_own=True, rank=2),
                "logistics": cell(None, day=None, source="", rank=None),
            },
        ),
        ComparedShop(
            SLEEP,
            {
                "total": cell(4.40, -0.10, -0.25, rank=4, day=date(2026, 11, 1), kind=FigureKind.ESTIMATE),
                "logistics": cell(4.20, -0.11, -0.41, rank=4),
            },
        ),
    )
    return CompareView(
        OWN, profile, "Score", DIMENSIONS, rows, {"total": 4.52, "logistics": 4.4}, {"total": 4.65, "logistics": 4.61},
        {}, TODAY, (),
        figures=(FigureColumn("good_review_rate", "Good reviews", "percent", 1),),
        peers=(PeerRow("average", "Peers' average", {"total": cell(4.47, -0.03, rank=None)}),),
        beaten={"total": 57.0}, categories=("四件套", "枕头"),
        overtakings=(Overtaking(date(2026, 11, 7), "logistics", NIGHT, OWN, 4.55, 4.4),),
        scale_notes=("2 competitors on Douyin are left out.",),
    )  # fmt: skip


def crowd(view: CompareView, count: int) -> CompareView:
    """The same with `count` competitors more."""
    more = tuple(
        replace(view.rows[1], shop=replace(NIGHT, id=1000 + place, name=f"竞店{place}号")) for place in range(count)
    )
    return replace(view, rows=(*view.rows, *more))
