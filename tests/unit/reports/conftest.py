"""One small input per report; everything in it is invented."""

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.transforms import Bbox

from seller_toolkit.domain.report import KeyFigure, Report, TickGroup, TickItem
from seller_toolkit.reports.builders.appeal_pack import build_appeal_pack
from seller_toolkit.reports.builders.checklist import ChecklistInput, ListInput, build_checklist
from seller_toolkit.reports.builders.comparison import (
    ComparedCell,
    ComparedDimension,
    ComparedShop,
    ComparisonInput,
    build_comparison,
)
from seller_toolkit.reports.builders.due_sheet import DueInput, DueLine, build_due_sheet
from seller_toolkit.reports.builders.feedback_sheet import FeedbackInput, FeedbackLine, build_feedback_sheet
from seller_toolkit.reports.builders.period_report import build_period_report
from seller_toolkit.reports.builders.trend_report import LatestValue, TrendReportInput, build_trend_report
from seller_toolkit.reports.charts.canvas import ChartFigure
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.spec import PRINT_STYLE, ChartSpec, Line, Mark, Span, TrendLine, TrendSpec
from tests.unit.reports import period_sample, test_appeal_pack

LAST = date(2026, 11, 20)
AS_OF = datetime(2026, 11, 21, 8, 30)
FIRST = LAST - timedelta(days=59)
DAYS = tuple(FIRST + timedelta(days=i) for i in range(60))


def scores(label: str, base: float, *, focus: bool = False) -> TrendLine:
    values = tuple(None if 20 <= i < 26 else round(base + 0.03 * math.sin(i / 7), 2) for i in range(60))
    return TrendLine(label, f"x.{label}", DAYS, values, focus=focus)


@pytest.fixture
def trend_spec() -> TrendSpec:
    return TrendSpec(
        "演示店铺真实体验分",
        (scores("宝贝质量", 4.57), scores("物流速度", 4.37, focus=True), scores("服务保障", 4.55)),
        FIRST,
        LAST,
        thresholds=(Line("考核线 4.20", 4.2), Line("目标 4.40", 4.4, goal=True)),
        peers=TrendLine("同行均值 4.44", "x.peers", (FIRST, LAST), (4.44, 4.44)),
        events=(
            Mark(date(2026, 11, 6), "换快递"),
            Mark(date(2026, 11, 11), "双11"),
            Mark(date(2026, 1, 1), "早就过去"),
        ),
        rules=(Mark(date(2026, 10, 9), "规则 2026-10-09 版"),),
        gaps=(Span(DAYS[20], DAYS[25], "缺 6 天"),),
        drop=Span(date(2026, 11, 6), LAST, "▼ −0.09"),
    )


def tick(number: int, title: str, **more: object) -> TickItem:
    values = {"detail": "名单见附页", "owner": "王磊", "due": "11-21", "cadence": "每天"} | more
    return TickItem(id=f"T-{number:04}", title=title, **values)


@pytest.fixture
def checklist() -> Report:
    groups = (
        TickGroup("物流", (tick(412, "逐单催揽华东仓 142 单，回填原因"), tick(388, "当天交运", done=True, due="每天"))),
        TickGroup("空", ()),
        TickGroup("客服", (tick(413, "=1+1 不是公式 <b>也不是标记</b>", owner=""),)),
    )
    figures = (KeyFigure("综合", "4.48", "▼ −0.03"), KeyFigure("物流速度", "4.31", "▼ −0.09"))
    return build_checklist(
        ChecklistInput("演示店铺（天猫）", date(2026, 11, 21), "CL-0121", figures, (ListInput(groups, 2),))
    )


@pytest.fixture
def comparison() -> Report:
    return build_comparison(compared(on_paper=False))


def compared(*, on_paper: bool) -> ComparisonInput:
    def cells(own: float | None, *values: float | None) -> tuple[ComparedCell, ...]:
        gaps = ((v, None if v is None or own is None else v - own, None if v is None else v - 4.9) for v in values)
        return tuple(
            ComparedCell(
                v, to_own, to_best, LAST, "店铺列表.xlsx", None if v is None else 1, None if v is None else 0.02,
                "买家所见", to_own == 0,
            )
            for v, to_own, to_best in gaps
        )  # fmt: skip

    sold = ComparedCell(1234.0, None, None, LAST, "店铺列表.xlsx", kind="买家所见")
    shops = (
        ComparedShop("远山床品", False, cells(4.8, 4.9, 4.8), (sold,), "家纺"),
        ComparedShop("演示店铺", True, cells(4.8, 4.8, 4.82), (sold,)),
        ComparedShop("@木南", False, cells(4.8, 4.7, None), (sold,)),
    )
    dimensions = (ComparedDimension("描述相符"), ComparedDimension("物流服务"))
    peers = (ComparedShop("同行平均", False, (ComparedCell(4.79, -0.01, None, LAST, "首页.xlsx"),) * 2, (sold,)),)
    return ComparisonInput(
        "演示店铺（天猫）", LAST, "CP", dimensions, shops, notes=("买家可见的分数",),
        figures=(ComparedDimension("店铺销量", 0),), peers=peers, on_paper=on_paper,
    )  # fmt: skip


@pytest.fixture
def trend(trend_spec) -> Report:
    latest = (
        LatestValue("物流速度", 4.3, -0.09, 2, "", LAST, "截图 08:42"),
        LatestValue("48小时揽收及时率", 95.1, -2.8, 1, "%", LAST, "截图 08:42"),
        LatestValue("平台求助率", None, None, 2, "%", None, ""),
    )
    return build_trend_report(TrendReportInput("演示店铺（天猫）", "TR", trend_spec, "三条线", latest, ("权重未公开",)))


def due_line(hours: float, number: str, **more: str) -> DueLine:
    values = {
        "group": "中通快递",
        "kind": "待发货",
        "order": "",
        "item": "毛毯",
        "courier": "中通快递",
        "warehouse": "一号仓",
        "costs": "计入揽收及时率",
    }
    return DueLine(hours_left=hours, deadline=AS_OF + timedelta(hours=hours), number=number, **(values | more))


@pytest.fixture
def due_input() -> DueInput:
    lines = (
        due_line(-2.5, "3136708145529103600"),
        due_line(1.5, "164933159204578268", kind="仅退款", order="7156254078422745376", group="", courier=""),
        due_line(9, "=3", item="<b>枕头</b>", group="申通快递", courier="申通快递"),
        due_line(40, "14"),
    )
    return DueInput(
        "演示店铺（天猫）", AS_OF, AS_OF - timedelta(hours=1.5), "DS-1121-1", lines, "courier", ("没有包裹表",)
    )


@pytest.fixture
def due_report(due_input) -> Report:
    return build_due_sheet(due_input)


@pytest.fixture
def feedback_input() -> FeedbackInput:
    """As much as has room, and more."""
    causes = tuple(
        FeedbackLine(label, 21 - 2 * place, 9 + place, place, 12 - place, 15, 12_345 * place)
        for place, label in enumerate(
            ("偏小", "起球", "掉色", "异味", "线头开线", "瑕疵污渍", "太薄透", "粗糙扎人", "不耐用")
        )
    )
    items = tuple(
        FeedbackLine(f"四件套 {place} 号 纯棉加厚磨毛床单被套 1.8 米床上用品", 30 - place, 20, 0, 0, 0, 0, "偏小, 起球")
        for place in range(7)
    )
    quotes = (("偏小", "比图上小一圈，\n=1+1 套不上被芯"), ("起球", "洗了两次就起球" * 12), ("掉色", "<b>掉色</b>"))
    total = FeedbackLine("", 96, 70, 12, 61, 80, 345_678)
    return FeedbackInput("Product", "禾畔店", "2026-10", total, causes, items, quotes, unjudged=4)


@pytest.fixture
def feedback(feedback_input) -> Report:
    return build_feedback_sheet(feedback_input)


@pytest.fixture
def period_report() -> Report:
    return build_period_report(period_sample.MONTH)


@pytest.fixture
def reports(checklist, comparison, due_report, feedback, period_report, trend) -> dict[str, Report]:
    return {
        "appeal_pack": build_appeal_pack(test_appeal_pack.sample()),
        "checklist": checklist,
        "comparison": comparison,
        "due_sheet": due_report,
        "feedback_sheet": feedback,
        "period": period_report,
        "trend": trend,
    }


@dataclass(frozen=True)
class Drawing:
    """A drawn figure and what can be read on it."""

    figure: ChartFigure

    def words(self) -> list[str]:
        return [text.get_text() for text in self.figure.texts if text.get_visible() and text.get_text()]

    def boxes(self, *words: str) -> list[Bbox]:
        return [next(t for t in self.figure.texts if t.get_text() == each).get_window_extent() for each in words]


@pytest.fixture
def draw():
    def drawn(spec: ChartSpec, size: tuple[float, float] = (7.0, 3.2)) -> Drawing:
        figure = figure_of(spec, PRINT_STYLE, size_inches=size)
        FigureCanvasAgg(figure).draw()
        return Drawing(figure)

    return drawn
