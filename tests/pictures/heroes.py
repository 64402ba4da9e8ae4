"""The head of a score page: the total and its dimensions."""

from dataclasses import replace
from random import Random

from tests.pictures.drawing import Sheet
from tests.pictures.pages import Figure, Page
from tests.pictures.setting import Area, Pen, flow, value_width, write_value


def hero(pen: Pen, page: Page, *, phone: bool, bare: bool) -> None:
    """The total and, unless it is to be bare, the dimensions beside or below it."""
    assert page.total
    rng, sheet = pen.rng, pen.sheet
    heads = [group.head for group in page.groups if group.head and group.head.metric]
    heads = [] if bare else [head for head in heads if not head.metric.endswith("bonus")]
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
        flow(sheet, Area(x, top + 66, step - 8), head.notes, size=12)
    pen.top += 130


def _hero_ring(pen: Pen, page: Page, heads: list[Figure]) -> None:
    """The total in a gauge, numbers above labels beside it."""
    assert page.total
    sheet, theme, style = pen.sheet, pen.sheet.theme, pen.style
    middle, centre = pen.left + 110, pen.top + 90
    share = float(page.total.number) / (100 if float(page.total.number) > 5 else 5)
    sheet.ring((middle, centre), 66, share)
    write_value(sheet, (middle, centre - 26), page.total, size=32, style=replace(style, small_unit=True), align=0.5)
    below = 76 if sheet.width_of(page.total.label, 14) > 92 else 14  # a long label does not fit into the ring
    sheet.text((middle, centre + below), page.total.label, size=14, colour=theme.label, align=0.5)
    step = (pen.width - 230) / max(len(heads), 1)
    for number, head in enumerate(heads):
        x = pen.left + 230 + (number + 0.5) * step
        write_value(sheet, (x, centre - 30), head, size=28, style=style, align=0.5)
        sheet.text((x, centre + 10), head.label, size=style.label, colour=theme.label, align=0.5)
        flow(sheet, Area(x - step / 2 + 4, centre + 36, step - 8), head.notes, size=12, align=0.5)
    _extras(pen, page, (pen.left + 230, pen.top + 150), pen.width - 240)
    pen.top += 192


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
        flow(sheet, Area(x - step / 2 + 2, top + 146, step - 4), head.notes, size=12, align=0.5)
    pen.top += 198 if any(head.notes for head in heads) else 184 if heads else 96
