"""Whole pages: the frame with navigation and title, the total with its dimensions, the groups below, and what stands between."""

import math
from dataclasses import dataclass, replace
from random import Random

from tests.pictures.arrangements import Area, Style, arrange, random_style, value_width, write_value
from tests.pictures.drawing import Sheet, Theme
from tests.pictures.pages import Figure, Group, Page

ACCENTS = {"tmall": ("#ff5000", "#ff6a00", "#1f6fff"), "douyin": ("#1966ff", "#2b5cff", "#fe2c55"), "dsr": ("#ff5000", "#1677ff"), "pdd": ("#e02e24", "#1f75f5")}  # fmt: skip


def theme_of(kind: str, rng: Random, *, dark: bool) -> Theme:
    """Colours of the platform; red and green change sides as on real pages."""
    accent = rng.choice(ACCENTS[kind.split("_", maxsplit=1)[0]])
    red, green = ("#ff6b6b", "#3ecf8e") if dark else ("#e5392e", "#16a34a")
    good, bad = (red, green) if rng.random() < 0.4 else (green, red)
    if dark:
        back, card, tint = rng.choice(
            (("#141518", "#1f2126", "#282b31"), ("#0f1115", "#191c22", "#232730"), ("#1a1a1a", "#242424", "#2e2e2e"))
        )
        return Theme(back, card, tint, tint, "#383b42", "#f0f1f3", rng.choice(("#c3c7ce", "#b5bac3")), rng.choice(("#8b909a", "#9499a3")), accent, good, bad)  # fmt: skip
    back, tint, stripe = rng.choice((("#f5f6f8", "#fff7f2", "#f7f8fa"), ("#f2f3f5", "#f4f8ff", "#fafafa"), ("#ffffff", "#f7f8fa", "#f5f7fa"), ("#eef1f6", "#f8f9fb", "#f6f7f9")))  # fmt: skip
    return Theme(back, "#ffffff", tint, stripe, "#e5e6eb", rng.choice(("#1f2329", "#222222", "#111111")), rng.choice(("#4e5969", "#555555", "#333333")), rng.choice(("#86909c", "#999999", "#8c8c8c")), accent, good, bad)  # fmt: skip


@dataclass
class Pen:
    """Where drawing goes on: a column of the sheet, from the top down."""

    sheet: Sheet
    style: Style
    rng: Random
    left: float
    width: float
    top: float = 0.0

    def area(self, pad: float = 0.0) -> Area:
        return Area(self.left + pad, self.top, self.width - 2 * pad)

    def card(self, draw: "Pen", height: float) -> None:
        """The white ground of what was just measured."""
        self.sheet.box((draw.left, draw.top), (draw.width, height), self.sheet.theme.card, radius=8)


def lay_out(page: Page, sheet: Sheet, rng: Random, *, phone: bool, long: bool) -> float:
    """Put the page on the sheet; returns its height."""
    style = random_style(rng, phone=phone, table=page.kind == "dsr_page")
    named = rng.random() < 0.75  # whether the shop's name is on the page
    pen = (
        phone_frame(page, sheet, style, rng, named=named) if phone else desk_frame(page, sheet, style, rng, named=named)
    )
    extra = 0
    if page.total:
        sheet.starts.append(pen.top)
        hero(pen, page, phone=phone)
    groups_in_heads = rng.random() < 0.6 or not page.total
    for number, group in enumerate(page.groups):
        if long and (number or rng.random() < 0.5):
            for _ in range(rng.randrange(1, 4)):
                filler(pen, page, extra)
                extra += 1
        sheet.starts.append(pen.top)
        group_block(pen, page, group, headed=groups_in_heads)
    if long or rng.random() < 0.5:
        filler(pen, page, extra)
    while long and pen.top < 2450:
        extra += 1
        filler(pen, page, extra)
    if phone and rng.random() < 0.5:
        bottom_bar(pen, page)
    return pen.top + 16


def desk_frame(page: Page, sheet: Sheet, style: Style, rng: Random, *, named: bool) -> Pen:
    """Top bar, left menu, title, tabs and the line with the day."""
    theme, menu = sheet.theme, rng.random() < 0.6
    bar = 52
    sheet.box((0, 0), (sheet.width, bar), theme.card)
    sheet.rule((0, bar - 1), sheet.width)
    right = 24.0
    sheet.circle((right + 10, bar / 2), 10, theme.accent)
    right += 30
    for number, word in enumerate(page.bar):
        right = sheet.text((right, 18), word, size=16 if number == 0 else 14, colour=theme.text if number == 0 else theme.label, bold=number == 0) + 28  # fmt: skip
    above = named and rng.random() < 0.6
    if above:
        width = sheet.width_of(page.shop, 14)
        sheet.fact(19, "shop", page.shop)
        sheet.text((sheet.width - 24, 19), page.shop, size=14, colour=theme.text, align=1.0)
        sheet.circle(
            (sheet.width - 24 - width - 20, bar / 2), 13, theme.tint if theme.tint != theme.card else theme.line
        )
    left = 0.0
    if menu:
        left = rng.choice((120, 152, 180))
        sheet.box((0, bar), (left, 20000), theme.card)
        for number, word in enumerate(page.menu):
            on = number == 5
            if on:
                sheet.box((0, bar + 16 + number * 44), (left, 40), theme.tint)
            sheet.text((28, bar + 28 + number * 44), word, size=14, colour=theme.accent if on else theme.label)
    pen = Pen(sheet, style, rng, left + 24, sheet.width - left - 48, bar + 20)
    heading(pen, page, named=named and not above, phone=False)
    return pen


def heading(pen: Pen, page: Page, *, named: bool, phone: bool) -> None:
    """The title, the shop where it is not in the bar, tabs, and the line with the day."""
    sheet, rng, theme = pen.sheet, pen.rng, pen.sheet.theme
    day = page.day_line if rng.random() < 0.85 else ""
    at_right = bool(day) and not phone and rng.random() < 0.5
    if not phone:
        sheet.text((pen.left, pen.top), page.title, size=20, colour=theme.text, bold=True)
        if at_right:
            _day(pen, page, (pen.left + pen.width, pen.top + 4), align=1.0)
        pen.top += 36
    if named:
        prefix = rng.choice(("店铺：", "店铺名称：", "")) if not phone else rng.choice(("店铺：", ""))
        start = pen.left
        if not prefix:
            sheet.circle((pen.left + 16, pen.top + 12), 16, theme.accent)
            start += 42
        sheet.fact(pen.top, "shop", page.shop)
        sheet.text((start, pen.top + 4), prefix + page.shop, size=16, colour=theme.text, bold=not prefix)
        pen.top += 44
    if rng.random() < 0.6:
        left = pen.left
        chosen = rng.randrange(2)
        for number, word in enumerate(page.tabs):
            wide = sheet.width_of(word, 14)
            if left + wide > pen.left + pen.width:
                break
            sheet.text(
                (left, pen.top),
                word,
                size=14,
                colour=theme.accent if number == chosen else theme.label,
                bold=number == chosen,
            )
            if number == chosen:
                sheet.box((left, pen.top + 24), (wide, 3), theme.accent)
            left += wide + (20 if phone else 36)
        pen.top += 44
    if day and not at_right:
        _day(pen, page, (pen.left, pen.top), align=0.0)
        pen.top += 30


def _day(pen: Pen, page: Page, place: tuple[float, float], *, align: float) -> None:
    pen.sheet.fact(place[1], "day", page.day.isoformat())
    pen.sheet.text(place, page.day_line, size=13, colour=pen.sheet.theme.hint, align=align)


def phone_frame(page: Page, sheet: Sheet, style: Style, rng: Random, *, named: bool) -> Pen:
    """The phone's own status line, the title with its arrow, then the page."""
    theme = sheet.theme
    if rng.random() < 0.8:
        status_line(sheet, rng, theme.text)
    top = 46.0
    sheet.stroke([(24, top + 4), (16, top + 12), (24, top + 20)], theme.text)
    sheet.text((sheet.width / 2, top + 3), page.title, size=18, colour=theme.text, align=0.5, bold=True)
    pen = Pen(sheet, style, rng, 14, sheet.width - 28, top + 44)
    heading(pen, page, named=named, phone=True)
    return pen


def status_line(sheet: Sheet, rng: Random, colour: str) -> None:
    """Clock, network and battery."""
    sheet.text((22, 14), f"{rng.randrange(8, 23)}:{rng.randrange(60):02}", size=15, colour=colour, bold=True)
    sheet.text((sheet.width - 58, 15), rng.choice(("5G", "4G")), size=13, colour=colour, align=1.0)
    sheet.box((sheet.width - 48, 15), (26, 13), None, outline=colour, radius=3)
    sheet.box((sheet.width - 46, 17), (22 * rng.uniform(0.3, 1), 9), colour, radius=2)


def bottom_bar(pen: Pen, page: Page) -> None:
    """The words at the phone's lower edge."""
    sheet, theme = pen.sheet, pen.sheet.theme
    sheet.box((0, pen.top + 10), (sheet.width, 60), theme.card)
    words = ("首页", "数据", "消息", "我的")
    for number, word in enumerate(words):
        x = sheet.width * (number + 0.5) / len(words)
        sheet.circle((x, pen.top + 28), 9, theme.accent if number == 1 else theme.line)
        sheet.text((x, pen.top + 44), word, size=12, colour=theme.accent if number == 1 else theme.hint, align=0.5)
    pen.top += 60


def hero(pen: Pen, page: Page, *, phone: bool) -> None:
    """The total and, mostly, the dimensions beside or below it."""
    assert page.total
    rng, sheet = pen.rng, pen.sheet
    heads = [group.head for group in page.groups if group.head and group.head.metric]
    heads = [head for head in heads if not head.metric.endswith("bonus")]
    ways = (_hero_row, _hero_line, _hero_ring) if not phone else (_hero_phone, _hero_line, _hero_phone)
    start = pen.top
    trial = Pen(
        Sheet(sheet.width, sheet.font, sheet.scale, sheet.theme), pen.style, Random(0), pen.left, pen.width, pen.top
    )
    way = rng.choice(ways)
    way(trial, page, heads)
    sheet.box(
        (pen.left - (0 if phone else 4), start),
        (pen.width + (0 if phone else 8), trial.top - start),
        sheet.theme.card,
        radius=8,
    )
    way(pen, page, heads)
    pen.top = trial.top + 16


def _extras(pen: Pen, page: Page, place: tuple[float, float], room: float) -> None:
    left = place[0]
    for text in page.extra:
        wide = pen.sheet.width_of(text, 13)
        if left + wide > place[0] + room:
            return
        pen.sheet.text((left, place[1]), text, size=13, colour=pen.sheet.theme.hint)
        left += wide + 24


def _hero_row(pen: Pen, page: Page, heads: list[Figure]) -> None:
    """The total at the left, label above it; the dimensions in columns at the right."""
    assert page.total
    sheet, theme, style = pen.sheet, pen.sheet.theme, pen.style
    top, left = pen.top + 20, pen.left + 20
    sheet.text((left, top), page.total.label, size=16, colour=theme.label)
    write_value(sheet, (left, top + 28), page.total, size=40, style=style, colour=theme.accent)
    _extras(pen, page, (left, top + 82), pen.width - 40)
    start = left + 230
    step = (pen.left + pen.width - start) / max(len(heads), 1)
    for number, head in enumerate(heads):
        x = start + number * step
        sheet.text((x, top + 4), head.label, size=style.label, colour=theme.label)
        write_value(sheet, (x, top + 34), head, size=26, style=style)
    pen.top += 130


def _hero_ring(pen: Pen, page: Page, heads: list[Figure]) -> None:
    """The total in a gauge, numbers above labels beside it."""
    assert page.total
    sheet, theme, style = pen.sheet, pen.sheet.theme, pen.style
    middle, centre = pen.left + 110, pen.top + 90
    share = float(page.total.number) / (100 if float(page.total.number) > 5 else 5)
    sheet.ring((middle, centre), 66, share)
    write_value(sheet, (middle, centre - 26), page.total, size=32, style=replace(style, small_unit=True), align=0.5)
    sheet.text((middle, centre + 14), page.total.label, size=14, colour=theme.label, align=0.5)
    step = (pen.width - 230) / max(len(heads), 1)
    for number, head in enumerate(heads):
        x = pen.left + 230 + (number + 0.5) * step
        write_value(sheet, (x, centre - 30), head, size=28, style=style, align=0.5)
        sheet.text((x, centre + 10), head.label, size=style.label, colour=theme.label, align=0.5)
    _extras(pen, page, (pen.left + 230, pen.top + 150), pen.width - 240)
    pen.top += 184


def _hero_line(pen: Pen, page: Page, heads: list[Figure]) -> None:
    """Total and dimensions as one line of text, or as many as they need."""
    assert page.total
    sheet, theme, style = pen.sheet, pen.sheet.theme, replace(pen.style, small_unit=False)
    left, top = pen.left + 16, pen.top + 16
    for number, figure in enumerate([page.total, *heads]):
        label, size = (18, 24) if number == 0 else (style.label, 18)
        whole = sheet.width_of(figure.label, label) + 10 + value_width(sheet, figure, size)
        if number and left + whole > pen.left + pen.width - 16:
            left, top = pen.left + 16, top + 38
        right = sheet.text((left, top + (24 - label) * 0.86), figure.label, size=label, colour=theme.label)
        left = write_value(sheet, (right + 10, top + (24 - size) * 0.86), figure, size=size, style=style, colour=theme.accent if not number else "") + 36  # fmt: skip
    _extras(pen, page, (pen.left + 16, top + 40), pen.width - 32)
    pen.top = top + 68


def _hero_phone(pen: Pen, page: Page, heads: list[Figure]) -> None:
    """The total in the middle, the dimensions in columns below."""
    assert page.total
    sheet, theme, style = pen.sheet, pen.sheet.theme, pen.style
    middle, top = pen.left + pen.width / 2, pen.top + 20
    write_value(sheet, (middle, top), page.total, size=44, style=style, align=0.5, colour=theme.accent)
    sheet.text((middle, top + 54), page.total.label, size=15, colour=theme.label, align=0.5)
    step = pen.width / max(len(heads), 1)
    for number, head in enumerate(heads):
        x = pen.left + (number + 0.5) * step
        write_value(sheet, (x, top + 94), head, size=22, style=style, align=0.5)
        sheet.text((x, top + 124), head.label, size=14, colour=theme.label, align=0.5)
    pen.top += 176


def group_block(pen: Pen, page: Page, group: Group, *, headed: bool) -> None:
    """A group on its card: the title, its own score if it is to be shown, the figures."""
    sheet, theme, rng = pen.sheet, pen.sheet.theme, pen.rng
    titles = (page.name_title, page.value_title)
    state = rng.getstate()
    trial = Sheet(sheet.width, sheet.font, sheet.scale, theme)
    inner = Area(pen.left + 16, pen.top + 56, pen.width - 32)
    high = arrange(trial, inner, group.figures, pen.style, rng, titles=titles)
    rng.setstate(state)
    sheet.box((pen.left, pen.top), (pen.width, high + 72), theme.card, radius=8)
    right = sheet.text((pen.left + 16, pen.top + 20), group.title, size=18, colour=theme.text, bold=True)
    if group.head and group.head.metric and (headed or group.head.metric.endswith("bonus")):
        right = write_value(
            sheet,
            (right + 14, pen.top + 18),
            group.head,
            size=20,
            style=replace(pen.style, small_unit=False),
            colour=theme.accent,
        )
    arrange(sheet, inner, group.figures, pen.style, rng, titles=titles)
    pen.top += high + 72 + 14


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
    points = 12
    wide = (pen.width - 90) / (points - 1)
    path = [
        (pen.left + 60 + i * wide, pen.top + 66 + (high - 110) * (0.35 + 0.3 * math.sin(i * rng.uniform(0.5, 1.2))))
        for i in range(points)
    ]
    sheet.stroke(path, theme.accent)
    for number in range(4):
        x = pen.left + 60 + number * (pen.width - 110) / 3
        sheet.text(
            (x, pen.top + high - 28), f"{rng.randrange(1, 12):02}-{rng.randrange(1, 29):02}", size=12, colour=theme.hint
        )
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
