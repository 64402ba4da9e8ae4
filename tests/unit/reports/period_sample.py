"""A small month of one shop for the report of a period; everything in it is invented."""

from dataclasses import replace
from datetime import date

from seller_toolkit.reports.builders.period.cover import CoverChapter, CoverFigure
from seller_toolkit.reports.builders.period.coverage import CorrectedValue, CoverageChapter, CoverageRow
from seller_toolkit.reports.builders.period.events import EventRow, EventsChapter, RuleRow
from seller_toolkit.reports.builders.period.lines import LineRow, LinesChapter
from seller_toolkit.reports.builders.period.moves import Move, MoveCause, MovePart, MovesChapter
from seller_toolkit.reports.builders.period.rivals import Passing, RivalDimension, RivalsChapter, RivalShop
from seller_toolkit.reports.builders.period.scores import ScorePart, ScoreRow, ScoresChapter
from seller_toolkit.reports.builders.period_report import PeriodReportInput, ShopPart, SummaryRow
from seller_toolkit.reports.charts.spec import TrendLine, TrendSpec

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
BEFORE_LAST = date(2026, 9, 30)
MID = date(2026, 10, 7)

COVER = CoverChapter(
    score="真实体验分",
    lead=CoverFigure("综合", 4.5, 2, before=4.53),
    best=CoverFigure("服务保障", 4.57, 2, before=4.63, year_before=4.5),
    worst=CoverFigure("物流速度", 4.37, 2, before=4.33),
    lines_met=1,
    lines_missed=1,
    lines_unknown=1,
    counts=(CoverFigure("订单", 301, 0, before=269), CoverFigure("评价", 98, 0)),
    notes=("10-30 的分",),
)
SCORES = ScoresChapter(
    (
        ScorePart(
            "真实体验分",
            (
                ScoreRow("综合", "", 2, 4.5, LAST, 4.504, 31, 4.53, None),
                ScoreRow("物流速度", "", 2, 4.37, LAST, 4.32, 31, 4.33, None),
            ),
            (
                ScoreRow("揽收及时率", "%", 1, 95.1, LAST, 94.25, 31, 97.9, 96.0),
                ScoreRow("退款时长", "h", 1, 9.5, MID, 10.1, 30, 10.9, 9.5, better="lower"),
                ScoreRow("平台求助率", "%", 2, None, None, None, 0, 0.5, None, better="lower"),
            ),
            TrendSpec("真实体验分", (TrendLine("综合", "x.total", (FIRST, MID, LAST), (4.53, 4.5, 4.5)),), FIRST, LAST),
            alt="综合 4.50",
            notes=("没有去年的数据",),
        ),
    )
)
MOVE = Move(
    label="综合",
    digits=2,
    before=4.53,
    before_day=BEFORE_LAST,
    now=4.5,
    now_day=LAST,
    weighted=True,
    parts=(
        MovePart("服务保障", 4.63, 4.57, 2, "", -0.024, 2, helped=True),
        MovePart("物流速度", 4.33, 4.37, 2, "", 0.012, 540, helped=False),
    ),
    unexplained=-0.018,
    causes=(MoveCause("物流", "申通快递发广东：65.2%", -0.01, 16), MoveCause("规则", "=换了版本", None, 0)),
    notes=("权重来自页面",),
)
MOVES = MovesChapter(
    (
        MOVE,
        replace(
            MOVE,
            label="物流速度",
            weighted=False,
            parts=(MovePart("揽收及时率", 97.9, 95.1, 1, "%", None, 447, helped=True),),
            unexplained=-0.03,
            causes=(),
            notes=(),
        ),
    ),
    steady=("宝贝质量", "服务保障"),
    notes=("平台不公布权重",),
)
LINE = LineRow(
    "考核线", "综合", 2, 4.2, 4.5, 0.3, "ok", "met", 1, 0, 0, "清退", verified=True, next_day=date(2026, 11, 30), chance=0.004
)  # fmt: skip
LINES = LinesChapter(
    LAST,
    (
        LINE,
        replace(LINE, label="活动线", level=4.6, margin=-0.1, state="below", verdict="failed", taken=31, missed=3, verified=False),
        replace(LINE, label="联盟线", value=None, margin=None, state="unknown", verdict="open", open=1, next_day=None, chance=None),
    ),
    ahead=True,
    notes=("规则 2026-03-16 版",),
)  # fmt: skip
RIVALS = RivalsChapter(
    score="真实体验分",
    digits=2,
    as_of=LAST,
    dimensions=(
        RivalDimension("综合", 4.5, 4.65, ("远山床品",), 4.57, 4.44, 2, 3, (4.65, 4.49)),
        RivalDimension("物流速度", 4.37, 4.37, ("甲", "乙", "丙"), 4.3, None, 1, 4, (4.37, 4.37, 4.37)),
    ),
    shops=(
        RivalShop("演示店铺", own=True, values=(4.5, 4.37), changes=(-0.03, None), day=LAST),
        RivalShop("远山床品", own=False, values=(4.65, None), changes=(0.02, None), day=MID),
    ),
    known=3,
    passings=(Passing(MID, "综合", "远山床品", "演示店铺", 4.55, 4.51),),
    notes=("买家看到的位数更少",),
)
EVENTS = EventsChapter(
    (
        EventRow(date(2026, 10, 20), "大促", "双11预售", "物流速度 4.43 → 4.31：下降 0.12"),
        EventRow(LAST, "其他", "盘点", ""),
    ),
    (RuleRow(MID, "真实体验分", "2026-10-07", verified=False),),
)
COVERAGE = CoverageChapter(
    FIRST,
    LAST,
    (
        CoverageRow("评分", 27, 31, ((date(2026, 10, 3), date(2026, 10, 5)), (date(2026, 10, 12), date(2026, 10, 12)))),
        CoverageRow("售后", 0, 31, lacking="退款导出表"),
        CoverageRow("评价", 20, 31),
    ),
    (CorrectedValue(MID, "综合", "4.52", "4.51", "一.xlsx", "二.xlsx"),),
    corrections=3,
    caveats=("数据偏少",),
)
PART = ShopPart(
    "演示店铺（天猫）", cover=COVER, scores=SCORES, moves=MOVES, lines=LINES, rivals=RIVALS, events=EVENTS, coverage=COVERAGE,
    lacking={"reviews": "评价导出表"},
)  # fmt: skip
EMPTY = ShopPart("新店（抖店）", lacking={"coverage": "评分表"})
MONTH = PeriodReportInput(
    "演示店铺（天猫）", "month", "2026-10", FIRST, LAST, date(2026, 11, 2), (PART,), language="zh_CN"
)
SUMMARY = (
    SummaryRow("演示店铺（天猫）", "真实体验分 · 综合", 2, 4.5, -0.03, 1, 1, 1, 98),
    SummaryRow("新店（抖店）", "", 2, None, None, 0, 0, 0, None),
)
ALL_SHOPS = replace(MONTH, shop="2 家店铺", shops=(PART, EMPTY), summary=SUMMARY)
