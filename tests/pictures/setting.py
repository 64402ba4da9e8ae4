"""What all arrangements share: the style of a page, where drawing goes on, and the setting of one figure and its notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.pictures.drawing import Sheet, Theme
from tests.pictures.pages import Figure, Note


@dataclass(frozen=True)
class Style:
    """What is the same for all figures of a page; sizes in pixels at 100 %."""

    arrangement: str  # one of ARRANGEMENTS
    label: float
    value: float
    hint: float
    columns: int
    small_unit: bool  # the unit smaller than its number
    bold: bool
    coloured: bool  # here and there a value in the accent's colour
    tinted: bool
    framed: bool
    striped: bool
    peer_first: bool  # in tables one note before the value
    air: float  # factor of all distances
    table_align: float  # of all columns but the first
    label_column: float  # least width of the labels of rows
    at_right: bool  # values of rows at the right edge
    colon: str  # behind labels on a line
    joint: float  # between label and value on a line
    single: bool  # one figure a line
    hint_between: bool  # in cards the note between label and value


def random_style(rng: Random, *, phone: bool, table: bool) -> Style:
    """A style that suits the width; `table` asks for a table more often."""
    names = (
        ("cards", "rows", "above", "inline", "hinted")
        if phone
        else ("cards", "rows", "table", "above", "inline", "hinted")
    )
    arrangement = "table" if table and not phone and rng.random() < 0.45 else rng.choice(names)
    label = rng.choice((14, 14, 15, 16, 16, 18))
    return Style(
        arrangement=arrangement,
        label=label,
        value=max(label, rng.choice((16, 18, 20, 22, 24, 28, 32))),
        hint=rng.choice((12, 12, 13, 14)),
        columns=rng.choice((2, 3)) if phone else rng.choice((3, 4, 4, 5)),
        small_unit=rng.random() < 0.4,
        bold=rng.random() < 0.5,
        coloured=rng.random() < 0.3,
        tinted=rng.random() < 0.5,
        framed=rng.random() < 0.5,
        striped=rng.random() < 0.5,
        peer_first=rng.random() < 0.2,
        air=rng.choice((0.8, 1.0, 1.0, 1.3)),
        table_align=rng.choice((0.0, 0.0, 0.5)),
        label_column=rng.choice((0, 200, 260, 320)),
        at_right=rng.random() < 0.3,
        colon=rng.choice(("", "", "：")),
        joint=rng.choice((8, 12, 16)),
        single=rng.random() < 0.35,
        hint_between=rng.random() < 0.15,
    )


@dataclass(frozen=True)
class Area:
    """Where figures go: the upper left corner and the width."""

    left: float
    top: float
    width: float


def write_value(
    sheet: Sheet,
    place: tuple[float, float],
    figure: Figure,
    *,
    size: float,
    style: Style,
    align: float = 0.0,
    colour: str = "",
) -> float:
    """The number with its unit, noted as a fact; returns the right edge."""
    theme = sheet.theme
    ink = colour or (theme.text if figure.number else theme.hint)
    if not figure.number:
        return sheet.text(place, figure.shown, size=size, colour=ink, align=align)
    if figure.metric:
        sheet.fact(place[1], figure.metric, (float(figure.number), figure.unit))
    if not (style.small_unit and figure.unit) or size < style.label + 4:
        return sheet.text(place, figure.shown, size=size, colour=ink, align=align, bold=style.bold)
    number, small = figure.sign + figure.number, max(12, round(size * 0.6))
    gap = sheet.width_of(figure.gap, size) + 2
    whole = sheet.width_of(number, size) + gap + sheet.width_of(figure.unit, small)
    left = place[0] - whole * align
    right = sheet.text((left, place[1]), number, size=size, colour=ink, bold=style.bold)
    return sheet.text((right + gap, place[1] + (size - small) * 0.86), figure.unit, size=small, colour=ink)


def value_width(sheet: Sheet, figure: Figure, size: float) -> float:
    return sheet.width_of(figure.shown, size) + 4


def write_label(
    sheet: Sheet, place: tuple[float, float], figure: Figure, *, size: float, room: float, align: float = 0.0
) -> float:
    """The label, its tag behind it where there is room; returns the right edge."""
    theme = sheet.theme
    shown = figure.label
    if figure.tag and sheet.width_of(shown + figure.tag, size) <= room:
        shown += figure.tag
    return sheet.text(place, shown, size=size, colour=theme.label, align=align)


def flow(sheet: Sheet, area: Area, notes: Sequence[Note], *, size: float, align: float = 0.0) -> float:
    """Notes in as many lines as they need; what is wider than the area is left out. Returns the height used."""
    lines: list[list[Note]] = []
    gap = size
    room = 0.0
    for note in notes:
        wide = sheet.width_of(note.line, size)
        if wide > area.width:
            continue
        if not lines or room + gap + wide > area.width:
            lines.append([])
            room = -gap
        lines[-1].append(note)
        room += gap + wide
    for number, line in enumerate(lines):
        whole = sum(sheet.width_of(note.line, size) for note in line) + gap * (len(line) - 1)
        left = area.left + (area.width - whole) * align
        for note in line:
            left = (
                sheet.text(
                    (left, area.top + number * size * 1.6), note.line, size=size, colour=sheet.theme.tone(note.tone)
                )
                + gap
            )
    return len(lines) * size * 1.6


def flow_height(sheet: Sheet, width: float, notes: Sequence[Note], size: float) -> float:
    trial = Sheet(sheet.width, sheet.font, sheet.scale, sheet.theme)
    return flow(trial, Area(0, 0, width), notes, size=size)


def spread(sheet: Sheet, area: Area, notes: Sequence[Note], style: Style) -> None:
    """Notes side by side on one line in columns of equal width; those without room are left out."""
    if area.width < 100:
        return
    step = max(area.width / max(len(notes), 1), 120)
    for number, note in enumerate(notes):
        left = area.left + number * step
        room = min(step, area.left + area.width - left) - 8
        if sheet.width_of(note.line, style.hint) <= room:
            sheet.text((left, area.top), note.line, size=style.hint, colour=sheet.theme.tone(note.tone))


def some_colour(style: Style, theme: Theme, rng: Random) -> str:
    return rng.choice((theme.accent, theme.good, theme.bad)) if style.coloured and rng.random() < 0.4 else ""


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
