"""A long, invented report in one of three languages: every kind of block and chart, long names, wide and long tables."""

import math
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from seller_toolkit.domain.report import (
    Chart,
    Column,
    Contents,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Report,
    Table,
)
from seller_toolkit.reports.charts.spec import (
    Band,
    Bar,
    BarsSpec,
    DumbbellRow,
    DumbbellSpec,
    Fan,
    Line,
    Mark,
    SmallLine,
    SmallLinesSpec,
    Span,
    TrendLine,
    TrendSpec,
)
from seller_toolkit.reports.exporters.html import html_text

FIRST = date(2026, 10, 1)
DAYS = tuple(FIRST + timedelta(days=i) for i in range(31))
ROWS = 40

WORDS = {
    "zh_CN": {
        "title": "月报 · 2026 年 10 月", "shop": "远山家纺旗舰店（华东仓直发·床品四件套专营）", "contents": "目录",
        "chapters": ("总览", "评分", "评价", "任务", "竞店", "事件", "数据范围", "下月要做的事"),
        "parts": ("本月与上月", "是什么带动的"),
        "text": "物流速度比上月低 0.09，主要是华东仓 10 月 12 日至 18 日的揽收变慢；同期宝贝质量没有变化。按现在的走势，11 月中旬到达考核线。",
        "caveat": "推算所得，平台没有公布权重。", "metrics": ("宝贝质量", "物流速度", "服务保障"), "rival": "木南家居生活馆官方旗舰店",
        "columns": ("店铺", "本月", "上月", "变化", "去年同月", "差考核线", "截止日", "评价数", "说明"), "table": "各店各项",
        "events": ("换快递", "双节大促"), "line": "考核线 4.40", "goal": "目标 4.60", "peers": "同行均值", "band": "同行优秀",
        "gap": "缺 4 天", "now": "本月", "before": "上月", "fan": "预计", "alt": "十月的三条评分线，缺四天",
    },
    "zh_TW": {
        "title": "月報 · 2026 年 10 月", "shop": "遠山家紡旗艦店（華東倉直送·寢具四件組專賣）", "contents": "目錄",
        "chapters": ("總覽", "評分", "評價", "任務", "競店", "事件", "資料範圍", "下個月要做的事"),
        "parts": ("本月與上月", "是什麼帶動的"),
        "text": "物流速度比上個月低 0.09，主要是華東倉 10 月 12 日至 18 日的攬收變慢；同期商品品質沒有變化。照目前的走勢，11 月中旬會碰到考核線。",
        "caveat": "推算所得，平台沒有公布權重。", "metrics": ("商品品質", "物流速度", "服務保障"), "rival": "木南家居生活館官方旗艦店",
        "columns": ("店鋪", "本月", "上月", "變化", "去年同月", "差考核線", "截止日", "評價數", "說明"), "table": "各店各項",
        "events": ("換快遞", "雙節促銷"), "line": "考核線 4.40", "goal": "目標 4.60", "peers": "同行平均", "band": "同行優秀",
        "gap": "缺 4 天", "now": "本月", "before": "上月", "fan": "預計", "alt": "十月的三條評分線，缺四天",
    },
    "en": {
        "title": "Monthly report · October 2026", "shop": "Yuanshan Home Textiles Flagship Store (bedding sets, East China warehouse)", "contents": "Contents",
        "chapters": ("Overview", "Scores", "Reviews", "Tasks", "Competitors", "Events", "Data coverage", "To do next month"),
        "parts": ("This month and the last", "What moved it"),
        "text": "Delivery speed is 0.09 lower than last month, mainly because the East China warehouse handed parcels over late from 12 to 18 October; quality did not change. As things go the assessment line is met in mid-November.",
        "caveat": "Estimated; the platform does not publish its weights.", "metrics": ("Item quality", "Delivery speed", "Service"), "rival": "Munan Living Official Flagship Store",
        "columns": ("Shop", "This month", "Last month", "Change", "A year ago", "To the line", "As of", "Reviews", "Remark"), "table": "All shops, all figures",
        "events": ("Other courier", "Festival sale"), "line": "Assessment line 4.40", "goal": "Goal 4.60", "peers": "Peer average", "band": "Peer excellent",
        "gap": "4 days missing", "now": "This month", "before": "Last month", "fan": "Expected", "alt": "The three scores in October, four days missing",
    },
}  # fmt: skip


def long_report(language: str = "zh_CN") -> Report:
    """Eight chapters with two parts each; over twenty pages on paper."""
    words = WORDS[language]
    blocks: list = [
        KeyFigures(
            (
                *(
                    KeyFigure(metric, f"{4.5 + n / 100:.2f}", change)
                    for n, (metric, change) in enumerate(zip(words["metrics"], ("▲ +0.03", "▼ −0.09", ""), strict=True))
                ),
                KeyFigure(words["columns"][7], "1,432", "▲ +118"),
                KeyFigure(words["now"], "95.1%", "▼ −2.8"),
            )
        ),
        Paragraph(words["text"]),
        Contents(words["contents"]),
        PageBreak(),
    ]
    for number, chapter in enumerate(words["chapters"]):
        blocks.append(Heading(f"{number + 1}  {chapter}", 1))
        blocks.append(Paragraph(words["text"]))
        for part, title in enumerate(words["parts"]):
            blocks += [
                Heading(title, 2),
                Paragraph(words["text"] * (1 + number % 3)),
                Paragraph(words["caveat"], quiet=True),
            ]
            blocks.append(Chart(CHARTS[(number * 2 + part) % len(CHARTS)](words), words["alt"]))
            if part == number % 2:
                blocks.append(table_of(words, number))
    return Report(words["title"], f"{words['shop']}    2026-10-01 – 2026-10-31", "MR-202610", tuple(blocks), language)


@cache
def long_page(language: str) -> str:
    """The report as a page; made once."""
    return html_text(long_report(language))


def table_of(words: dict, number: int) -> Table:
    """Forty rows, nine columns; a text that looks like a formula, missing values, a long name."""
    titles = words["columns"]
    columns = (
        Column(titles[0], width=28),
        Column(titles[1], numeric=True, digits=2),
        Column(titles[2], numeric=True, digits=2),
        Column(titles[3], numeric=True, digits=2, signed=True),
        Column(titles[4], numeric=True, digits=2),
        Column(titles[5], numeric=True, digits=2, signed=True),
        Column(titles[6]),
        Column(titles[7], numeric=True, digits=0),
        Column(titles[8], width=24),
    )
    rows = tuple(
        (
            f"{words['rival']} {row + 1}" if row % 7 else words["shop"],
            4.0 + (row * 7 + number) % 97 / 100,
            None if row % 9 == 4 else 4.0 + (row * 5) % 89 / 100,
            None if row % 9 == 4 else (row - 20) / 100,
            Decimal("4.80"),
            (row - 11) / 100,
            DAYS[row % 31],
            1000 * number + row,
            "=SUM(A1)" if row == 3 else words["caveat"] if row % 5 == 0 else "",
        )
        for row in range(ROWS)
    )
    return Table(columns, rows, f"{words['table']} {number + 1}")


def trend_of(words: dict) -> TrendSpec:
    lines = tuple(
        TrendLine(
            label, f"x.{place}", DAYS,
            tuple(None if 10 <= i < 14 else round(4.4 + place / 20 + 0.04 * math.sin(i / 5 + place), 2) for i in range(31)),
            focus=place == 1,
        )
        for place, label in enumerate(words["metrics"])
    )  # fmt: skip
    last = lines[1].values[-1]
    ahead = tuple(DAYS[-1] + timedelta(days=i) for i in range(8))
    return TrendSpec(
        words["chapters"][1], lines, DAYS[0], ahead[-1],
        thresholds=(Line(words["line"], 4.4), Line(words["goal"], 4.6, goal=True)),
        peers=TrendLine(words["peers"], "x.p", (DAYS[0], DAYS[-1]), (4.44, 4.45)),
        events=tuple(Mark(DAYS[5 + 9 * n], event) for n, event in enumerate(words["events"])),
        gaps=(Span(DAYS[10], DAYS[13], words["gap"]),),
        drop=Span(DAYS[20], DAYS[-1], "▼ −0.09"),
        band=Band((DAYS[0], DAYS[-1]), (4.44, 4.45), (4.58, 4.59), words["band"]),
        fan=Fan(
            ahead, tuple(last + 0.002 * i for i in range(8)), tuple(last - 0.006 * i for i in range(8)),
            tuple(last + 0.008 * i for i in range(8)), (last, *([None] * 7)), words["fan"],
        ),
    )  # fmt: skip


def dumbbell_of(words: dict) -> DumbbellSpec:
    rows = tuple(
        DumbbellRow(label, 4.5 + n / 50, (4.3, 4.55, 4.7 - n / 100), 4.7 - n / 100, 4.52, "−0.12")
        for n, label in enumerate(words["metrics"])
    )
    return DumbbellSpec(
        (*rows, DumbbellRow(words["columns"][7], None, (), None, None)), title=words["chapters"][4],
        own_label=words["now"], best_label=words["band"], mean_label=words["peers"],
    )  # fmt: skip


def bars_of(words: dict) -> BarsSpec:
    bars = (
        Bar(words["shop"] * 2, 1432, 1314, "▲ +118"),
        Bar(words["metrics"][0], 820, 990),
        Bar(words["metrics"][1], 415.5, None),
        Bar(words["metrics"][2], 0, 12),
    )
    return BarsSpec(bars, 1, "%", words["chapters"][2], words["now"], words["before"])


def changes_of(words: dict) -> BarsSpec:
    values = (0.12, -0.09, 0.004, -0.31)
    bars = tuple(Bar(f"{words['parts'][1]} {n + 1}", value) for n, value in enumerate(values))
    return BarsSpec(bars, 2, "", words["parts"][1], signed=True)


def weeks_of(words: dict) -> SmallLinesSpec:
    lines = (
        SmallLine(words["metrics"][0], (3, 5, None, 7, 9, 12), focus=True),
        SmallLine(words["metrics"][1], (2, 4, 4, 3, 3, 1)),
    )
    return SmallLinesSpec(
        lines, ((0, "W40"), (2, "W42"), (5, "W45")), digits=0, change_at=3, title=words["chapters"][3]
    )


CHARTS = (trend_of, bars_of, dumbbell_of, changes_of, weeks_of)
