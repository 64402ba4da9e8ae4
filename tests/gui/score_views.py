"""Views of changes, targets, forecasts and lines made by hand, in the language in force: for tests and for pictures."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from seller_toolkit.analysis.thresholds import Sample, ThresholdStatus
from seller_toolkit.domain.profiles import Confidence, FailRule, ScoreProfile, Threshold
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.words import Words
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.scores.evidence import EvidenceAt
from seller_toolkit.services.scores.forecasts import ForecastDay, ForecastView, LeavingDay
from seller_toolkit.services.scores.score_change import (
    Breakdown,
    BreakdownRow,
    CauseLine,
    ChangeView,
    CourierLine,
    PartLine,
)
from seller_toolkit.services.scores.score_trend import TrendView
from seller_toolkit.services.scores.targets import TargetView, WhatIfMetric, WhatIfView

BEFORE, NOW = date(2026, 10, 1), date(2026, 10, 31)


def said(chinese: str, english: str) -> str:
    """The words in the language in force."""
    return chinese if language().startswith("zh") else english


def evidence(kind: str = "parcel", **fields: str) -> EvidenceAt:
    """Rows of October."""
    return EvidenceAt(1, kind, BEFORE, NOW, **fields)


def causes() -> tuple[CauseLine, ...]:
    """Two causes with their rows, one without, and two of arithmetic."""
    late, quality = evidence(only="late_pickup", courier="申通快递"), evidence("after_sale", only="quality")
    return (
        CauseLine(
            "C2", said("揽收和配送变慢", "Pick-up and delivery became slower"),
            said("申通快递 9 月换入后，48 小时揽收及时率从 97.9% 降到 95.1%。", "Since Shentong came in, parcels picked up within 48 hours fell from 97.9% to 95.1%."),
            -0.06, evidence=late, cases=142,
        ),
        CauseLine(
            "C4", said("品质退货变多", "More returns for quality"),
            said("亲肤四件套 1.5 米床的品质退货从 4 笔到 21 笔。", "Returns for quality of the bedding set rose from 4 to 21."),
            -0.02, evidence=quality, cases=21,
        ),
        CauseLine("C5", said("回复变慢", "Slower answers"), said("3 分钟人工响应率下降。", "Answers within 3 minutes fell."), None, cases=1),
        CauseLine(
            "C6", said("老的好评移出统计周期", "Good old ratings left the window"),
            said("移出的 36 条均分 4.94，新来的 28 条均分 4.71。", "36 ratings of mean 4.94 left, 28 of mean 4.71 came in."),
            -0.01, arithmetic=True, evidence=evidence("review"), cases=36,
        ),
        CauseLine("C6", said("规则换版", "Another version of the rules"), said("10-15 起按新版规则计算。", "Counted by new rules since 10-15."), None, arithmetic=True),
    )  # fmt: skip


def breakdowns() -> tuple[Breakdown, ...]:
    """A rate by courier with what the platform says, and a mean by flow."""
    couriers = (
        BreakdownRow("申通快递", -2.1, 97.4, 91.2, 310, 420, evidence(courier="申通快递")),
        BreakdownRow("中通快递", -0.5, 98.1, 97.0, 512, 480, evidence(courier="中通快递")),
        BreakdownRow("极兔速递", -0.3, None, 93.0, 0, 66, evidence(courier="极兔速递")),
        BreakdownRow("百世快递", 0.1, 96.0, None, 40, 0),
        *(BreakdownRow(said(f"快递 {n}", f"Courier {n}"), -0.01 * n, 97.0, 96.9, 30 + n, 31 + n, evidence(courier=str(n))) for n in range(1, 5)),
    )  # fmt: skip
    rate = Breakdown(
        "courier", said("按快递公司", "By courier"), "tmall_experience.pickup_48h_rate",
        said("48 小时揽收及时率", "Picked up within 48 hours"), "percent", 1, 97.9, 95.1, couriers, rest=0.1,
        platform_before=97.8, platform_now=95.3, coverage=0.93,
    )  # fmt: skip
    flow = Breakdown(
        "flow", said("新来和移出", "What came and what left"), "dsr.description", said("描述相符", "Description match"),
        "score", 2, 4.80, 4.71,
        (
            BreakdownRow(said("新来的评价", "Ratings that came in"), -0.07, None, 4.55, 0, 96, evidence("review")),
            BreakdownRow(said("移出统计周期的评价", "Ratings that left the window"), -0.02, 4.94, None, 88, 0, evidence("review")),
        ),
    )  # fmt: skip
    return (rate, flow)


def change(*, weighted: bool, long: bool = False) -> ChangeView:
    """A fall of logistics speed: split where weights are known, else ranked."""
    value = (lambda points: points) if weighted else (lambda points: None)
    name = said(
        "平台介入后判商家责任的纠纷退款订单占比（含部分退款）",
        "Share of disputed refunds that the platform decided against the shop",
    )
    parts = (
        PartLine("tmall_experience.pickup_48h_rate", said("48 小时揽收及时率", "Picked up within 48 hours"), "percent", 1, 97.9, 95.1, value(-0.06), helped=True),
        PartLine("tmall_experience.delivery_time", name if long else said("物流到货时长", "Delivery time"), "hours", 1, 58.2, 64.7, value(-0.05), helped=True),
        PartLine("tmall_experience.logistics_bad_rate", said("物流差评率", "Bad logistics ratings"), "percent", 2, 0.84, 0.61, value(0.03), helped=False),
    )  # fmt: skip
    return ChangeView(
        "logistics", said("物流速度", "Logistics speed"), 2, 4.40, BEFORE, 4.31, NOW, weighted=weighted, parts=parts,
        unexplained=-0.01 if weighted else 0.0, behind=(), notes=(said("“物流慢”的差评变多。", "More complaints about slow delivery."),),
        couriers=(CourierLine("申通快递", 37, 420, 8, 310),), rules="2026-10-15", breakdowns=breakdowns(), causes=causes(),
        weights_from=said("按你店 120 天的数据推算，误差约 ±3%", "inferred from 120 days of your shop, error about ±3 %") if weighted else "",
    )  # fmt: skip


def target(goal: float, *, needed: int | None = 400, reached: bool = True) -> TargetView:
    """What a goal of a mean takes."""
    return TargetView(
        "total", "dsr.description", said("描述相符", "Description match"), 2, 4.72, goal, said("五星评价", "ratings of five stars"),
        needed, 12.4 if reached else None, NOW + timedelta(days=41) if reached else None,
        (NOW + timedelta(days=33), NOW + timedelta(days=56)) if reached else None,
        said("假设新评价的分布和近 30 天一样，老评价按日期移出。", "Assumes that new ratings are as in the last 30 days and old ones leave by their day."),
        () if needed is not None else (said("新评价的均分 4.76 低于目标，一直这样评也到不了。", "New ratings have a mean of 4.76, below the goal: more of them do not reach it."),),
    )  # fmt: skip


def what_if(*, weights: bool = True) -> WhatIfView:
    """Three dimensions, or three metrics whose weights nobody knows."""

    def row(
        metric: str,
        label: str,
        value: float,
        goal: float | None,
        needed: int | None,
        gain: float | None,
        weight: float,
        *,
        unit: str = "score",
        what: str = "",
    ) -> WhatIfMetric:
        low, high = (0.0, 100.0) if unit == "percent" else (3.0, 5.0)
        words = said("同行均值", "peer average") if goal is not None else ""
        return WhatIfMetric(
            metric,
            label,
            unit,
            2 if unit == "score" else 1,
            "higher",
            value,
            low,
            high,
            weight if weights else None,
            goal,
            words,
            needed,
            what,
            gain if weights else None,
        )

    rate = said("及时揽收的订单", "orders picked up in time")
    rows = (
        row("x.logistics", said("物流速度", "Logistics speed"), 4.31, 4.45, 212, 0.05, 0.35, what=rate),
        row("x.quality", said("宝贝质量", "Product quality"), 4.58, 4.62, 260, 0.02, 0.4, what=said("没有品质退货的订单", "orders without a return for quality")),
        row("x.service", said("服务保障", "Service assurance"), 4.50, None, None, None, 0.25),
    )  # fmt: skip
    if not weights:
        rows += (row("x.rate", said("48 小时揽收及时率", "Picked up within 48 hours"), 95.1, 97.2, 1204, None, 0.0, unit="percent", what=rate),)  # fmt: skip
    notes = () if weights else (said("平台未公开权重：只能算各指标要多少单，算不出总分。", "The platform does not publish the weights: each metric's cases can be told, the score cannot."),)  # fmt: skip
    return WhatIfView(
        "total", said("综合", "Total"), 2, 4.46, 3.0, 5.0, rows,
        said("推算（120 天，误差约 ±3%）", "inferred (120 days, error about ±3 %)") if weights else "", notes,
    )  # fmt: skip


def forecast(*, basis: str = "ratings") -> ForecastView:
    """Thirty days ahead, with what leaves the window in the first ten where single ratings are known."""
    days = tuple(
        ForecastDay(NOW + timedelta(days=n), 4.31 - 0.002 * n, 4.34, 4.34 - 0.01 * n**0.5, 4.34 + 0.01 * n**0.5)
        for n in range(1, 31)
    )
    leaving = tuple(
        LeavingDay(NOW + timedelta(days=n), 8 + n, 4.9 - 0.05 * n, -0.004 + 0.001 * n) for n in range(1, 11)
    )
    known = basis != "none"
    return ForecastView(
        "logistics", "tmall_experience.logistics", said("物流速度", "Logistics speed"), 2, basis, NOW, 4.31,
        days if known else (), leaving if basis == "ratings" else (),
        said("月底大概率达标（4.25–4.44）", "Likely above the line at the end of the month (4.25–4.44)") if known else said("数据太少，算不出预测。", "Too little is known for a forecast."),
        said("假设新评价和近 30 天一样多、一样好。", "Assumes as many and as good ratings as in the last 30 days.") if known else "",
        () if known else (said("至少需要 21 天的评分，现在有 6 天。", "At least 21 days of scores are needed, there are 6."),),
        4.2 if known else None, date(2026, 11, 30) if known else None, 0.12 if known else None,
    )  # fmt: skip


def status(name: str, **fields: Any) -> ThresholdStatus:
    """A line of the total at 4.20, and how the score stands to it."""
    of_line = {key: fields.pop(key) for key in ("fail", "strict", "sample", "confidence", "recovery") if key in fields}
    consequence = Words("店铺会被清退，不能再在平台经营。", "店鋪會被清退。", "The shop can no longer operate.")
    line = Threshold(
        name, "total", 4.2, of_line.pop("strict", True), of_line.pop("sample", "last_day_of_month"), Words(name, name, name),
        consequence, 0.1, of_line.pop("confidence", Confidence.OFFICIAL), "S5", **of_line,
    )  # fmt: skip
    return replace(ThresholdStatus(line, 4.46, 0.26, "ok", day=NOW), **fields)


def months(*values: float | None) -> tuple[Sample, ...]:
    """Samples of month ends up to October against a line of 4.20."""
    ends = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31)
    first = len(ends) - len(values)
    return tuple(
        Sample(date(2026, first + n + 1, ends[first + n]), value, None if value is None else value > 4.2)
        for n, value in enumerate(values)
    )


def statuses() -> tuple[ThresholdStatus, ...]:
    """A rule of months, one of days in a row, one that failed, one that nobody read in the rules, one without data."""
    days = tuple(
        Sample(NOW - timedelta(days=14 - n), None if n == 3 else 59.0 + (n % 5), None if n == 3 else n % 5 > 0)
        for n in range(14)
    )
    return (
        status(
            said("2026 年天猫商家考核", "Tmall assessment of shops 2026"), fail=FailRule(3, 6), chance=0.12,
            next_day=date(2026, 11, 30), days_left=30, samples=months(4.31, None, 4.15, 4.25, 4.4, 4.46), missed=1, room=1,
        ),
        status(
            said("类目清退", "Removal from the category"), strict=False, sample="daily", fail=FailRule(14), state="near", margin=0.0,
            next_day=NOW + timedelta(days=1), days_left=1, samples=days, missed=2, room=12, chance=0.002,
        ),
        status(
            said("旗舰店降级", "Flagship becomes an ordinary shop"), sample="mean_30d", fail=FailRule(2, 3), state="below", value=4.1, margin=-0.1,
            next_day=date(2026, 11, 30), days_left=30, samples=months(4.1, 4.25, 4.12), missed=2, room=0, verdict="failed", chance=0.97,
            recovery=Words("达标 1 个月后恢复。", "達標 1 個月後恢復。", "One good month brings it back."),
        ),
        status(said("大促报名", "Campaign entry"), sample="at_event", confidence=Confidence.THIRD_PARTY, days_left=0, next_day=NOW),
        status(said("新鲜日期", "Fresh dates"), value=None, margin=None, state="unknown", day=None),
    )  # fmt: skip


def trend(thresholds: tuple[ThresholdStatus, ...] = ()) -> TrendView:
    """A view with nothing but its lines."""
    label = Words("真实体验分", "真實體驗分", "Score")
    profile = ScoreProfile(
        "x", ("tmall",), label, "1", date(2026, 1, 1), None, 3, 5, 2, None, (), (), tuple(s.threshold for s in thresholds), (),
        assessed=True,
    )  # fmt: skip
    return TrendView(
        Shop(1, "禾畔", "tmall", own=True), (), profile, "", BEFORE, NOW, NOW, (), (), thresholds,
        {s.threshold.id: s.threshold.id for s in thresholds}, {}, (), (), (), (), "", (), {},
    )  # fmt: skip
