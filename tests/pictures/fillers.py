"""What stands between the figures: rules, curves, things to do."""

import math
from datetime import timedelta

from tests.pictures.pages import Page
from tests.pictures.setting import Pen


def filler(pen: Pen, page: Page, number: int) -> None:
    """What stands between the figures: the rules, a curve of the last weeks, a list of things to do."""
    (_rules, _curve, _tasks)[(number + pen.style.columns) % 3](pen, page)


def _rules(pen: Pen, page: Page) -> None:
    sheet, theme = pen.sheet, pen.sheet.theme
    sheet.box((pen.left, pen.top), (pen.width, 60 + 28 * len(page.rules)), theme.card, radius=8)
    sheet.text(
        (pen.left + 16, pen.top + 18),
        pen.rng.choice(("规则说明", "温馨提示", "计算说明")),
        size=16,
        colour=theme.text,
        bold=True,
    )
    for number, rule in enumerate(page.rules):
        shown = rule
        while sheet.width_of(shown, 13) > pen.width - 32:
            shown = shown[:-2] + "…"
        sheet.text((pen.left + 16, pen.top + 50 + 28 * number), shown, size=13, colour=theme.hint)
    pen.top += 60 + 28 * len(page.rules) + 14


def _curve(pen: Pen, page: Page) -> None:
    sheet, theme, rng = pen.sheet, pen.sheet.theme, pen.rng
    high = rng.choice((260, 320))
    sheet.box((pen.left, pen.top), (pen.width, high), theme.card, radius=8)
    sheet.text((pen.left + 16, pen.top + 18), "近30天趋势", size=16, colour=theme.text, bold=True)
    axis = ("4.2", "4.4", "4.6", "4.8", "5.0") if "douyin" not in page.kind else ("60", "70", "80", "90", "100")
    step = (high - 110) / 4
    for number, mark in enumerate(reversed(axis)):
        sheet.text((pen.left + 44, pen.top + 60 + number * step), mark, size=12, colour=theme.hint, align=1.0)
        sheet.rule((pen.left + 54, pen.top + 66 + number * step), pen.width - 74)
    points, pace = 12, rng.uniform(0.4, 1.1)
    wide = (pen.width - 90) / (points - 1)
    path = [
        (
            pen.left + 60 + i * wide,
            pen.top + 66 + (high - 110) * (0.35 + 0.3 * math.sin(i * pace) * rng.uniform(0.6, 1)),
        )
        for i in range(points)
    ]
    sheet.stroke(path, theme.accent)
    for number in range(4):
        x = pen.left + 60 + number * (pen.width - 110) / 3
        day = page.day - timedelta(days=30 - 10 * number)
        sheet.text((x, pen.top + high - 28), f"{day:%m-%d}", size=12, colour=theme.hint)
    pen.top += high + 14


def _tasks(pen: Pen, page: Page) -> None:
    sheet, theme, rng = pen.sheet, pen.sheet.theme, pen.rng
    words = (
        "查看差评原因并跟进处理",
        "优化发货仓与快递线路",
        "设置客服自动接待",
        "处理超时未审核的售后单",
        "参加商家成长课程",
    )
    lines = rng.randrange(2, 5)
    sheet.box((pen.left, pen.top), (pen.width, 56 + 44 * lines), theme.card, radius=8)
    sheet.text(
        (pen.left + 16, pen.top + 18),
        rng.choice(("提升建议", "待办任务", "优化建议")),
        size=16,
        colour=theme.text,
        bold=True,
    )
    for number in range(lines):
        top = pen.top + 56 + 44 * number
        sheet.text((pen.left + 16, top), words[number], size=14, colour=theme.label)
        sheet.text(
            (pen.left + pen.width - 16, top),
            rng.choice(("去处理", "去查看", "已完成")),
            size=13,
            colour=theme.accent,
            align=1.0,
        )
    pen.top += 56 + 44 * lines + 14
