"""Whole score pages: the frame with navigation and title, the head, the groups below, and what stands between."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from tests.pictures.arrangements import arrange
from tests.pictures.drawing import Sheet, Theme
from tests.pictures.fillers import filler
from tests.pictures.heroes import hero
from tests.pictures.pages import Group, Page
from tests.pictures.setting import Area, Pen, Style, flow, random_style, write_value

ACCENTS = {  # on light and on dark ground
    "tmall": (("#ff5000", "#ff6a00", "#1f6fff"), ("#ff6a1f", "#5b9bff")),
    "douyin": (("#1966ff", "#2b5cff", "#fe2c55"), ("#5b8dff", "#ff4d6f")),
    "dsr": (("#ff5000", "#1677ff"), ("#ff7a33", "#4096ff")),
    "pdd": (("#e02e24", "#1f75f5"), ("#ff5c50", "#5c9dff")),
}


def theme_of(kind: str, rng: Random, *, dark: bool) -> Theme:
    """Colours of the platform; red and green change sides as on real pages."""
    accent = rng.choice(ACCENTS[kind.split("_", maxsplit=1)[0]][dark])
    red, green = ("#ff6b6b", "#3ecf8e") if dark else ("#e5392e", "#16a34a")
    good, bad = (red, green) if rng.random() < 0.4 else (green, red)
    if dark:
        back, card, tint = rng.choice(
            (("#141518", "#1f2126", "#282b31"), ("#0f1115", "#191c22", "#232730"), ("#1a1a1a", "#242424", "#2e2e2e"))
        )
        return Theme(back, card, tint, tint, "#383b42", "#f0f1f3", rng.choice(("#c3c7ce", "#b5bac3")), rng.choice(("#8b909a", "#9499a3")), accent, good, bad)  # fmt: skip
    back, tint, stripe = rng.choice((("#f5f6f8", "#fff7f2", "#f7f8fa"), ("#f2f3f5", "#f4f8ff", "#fafafa"), ("#ffffff", "#f7f8fa", "#f5f7fa"), ("#eef1f6", "#f8f9fb", "#f6f7f9")))  # fmt: skip
    return Theme(back, "#ffffff", tint, stripe, "#e5e6eb", rng.choice(("#1f2329", "#222222", "#111111")), rng.choice(("#4e5969", "#555555", "#333333")), rng.choice(("#86909c", "#999999", "#8c8c8c")), accent, good, bad)  # fmt: skip


def lay_out(page: Page, sheet: Sheet, rng: Random, *, phone: bool, long: bool) -> float:
    """Put the page on the sheet; returns its height."""
    style = random_style(rng, phone=phone, table=page.kind == "dsr_page")
    named = rng.random() < 0.75  # whether the shop's name is on the page
    pen = (phone_frame if phone else desk_frame)(page, sheet, style, rng, named=named)
    headed = rng.random() < 0.6
    bare = headed and rng.random() < 0.2  # the dimensions' scores stand at the groups alone
    if page.total:
        sheet.starts.append(pen.top)
        hero(pen, page, phone=phone, bare=bare)
    groups = list(page.groups)
    if len(groups) >= 3 and not phone and not long and rng.random() < 0.3:
        columns(pen, page, groups[:3], headed=headed)
        groups = groups[3:]
    elif len(groups) >= 3 and not long and not bare and rng.random() < 0.2:
        groups = [Group("指标明细", tuple(figure for group in groups for figure in group.figures))]
    fillers = 0
    for group in groups:
        for _ in range(rng.randrange(1, 4) if long else 0):
            filler(pen, page, fillers)
            fillers += 1
        sheet.starts.append(pen.top)
        group_block(pen, page, group, headed=headed)
    if rng.random() < 0.5:
        filler(pen, page, fillers)
    while long and pen.top < 2450:
        fillers += 1
        filler(pen, page, fillers)
    if phone and rng.random() < 0.5:
        bottom_bar(pen, page)
    return pen.top + 16


def columns(pen: Pen, page: Page, groups: Sequence[Group], *, headed: bool) -> None:
    """Groups side by side, each in a narrow column."""
    sheet, gap = pen.sheet, 14
    style = replace(
        pen.style, columns=2, arrangement="rows" if pen.style.arrangement == "table" else pen.style.arrangement
    )
    wide = (pen.width - gap * (len(groups) - 1)) / len(groups)
    state = pen.rng.getstate()
    blank = Sheet(sheet.width, sheet.font, sheet.scale, sheet.theme)
    heights = [group_block(Pen(blank, style, pen.rng, 0, wide), page, group, headed=headed) for group in groups]
    pen.rng.setstate(state)
    sheet.starts.append(pen.top)
    for number, group in enumerate(groups):
        column = Pen(sheet, style, pen.rng, pen.left + number * (wide + gap), wide, pen.top)
        group_block(column, page, group, headed=headed, least=max(heights))
    pen.top += max(heights) + gap


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


def group_block(pen: Pen, page: Page, group: Group, *, headed: bool, least: float = 0.0) -> float:
    """A group on its card: the title, its own score if it is to be shown, the figures; returns the card's height."""
    sheet, theme, rng = pen.sheet, pen.sheet.theme, pen.rng
    titles = (page.name_title, page.value_title)
    state = rng.getstate()
    trial = Sheet(sheet.width, sheet.font, sheet.scale, theme)
    inner = Area(pen.left + 16, pen.top + 56, pen.width - 32)
    high = max(arrange(trial, inner, group.figures, pen.style, rng, titles=titles) + 72, least)
    rng.setstate(state)
    sheet.box((pen.left, pen.top), (pen.width, high), theme.card, radius=8)
    right = sheet.text((pen.left + 16, pen.top + 20), group.title, size=18, colour=theme.text, bold=True)
    if group.head and group.head.metric and (headed or group.head.metric.endswith("bonus")):
        style = replace(pen.style, small_unit=False)
        right = write_value(sheet, (right + 14, pen.top + 18), group.head, size=20, style=style, colour=theme.accent)
        flow(sheet, Area(right + 16, pen.top + 25, pen.left + pen.width - right - 24), group.head.notes, size=12)
    arrange(sheet, inner, group.figures, pen.style, rng, titles=titles)
    pen.top += high + 14
    return high
