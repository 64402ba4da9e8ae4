"""The ways in which a page sets its figures: cards, rows, tables, numbers above labels, lines of text."""

from collections.abc import Callable, Sequence
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


def write_label(
    sheet: Sheet, place: tuple[float, float], figure: Figure, *, size: float, room: float, align: float = 0.0
) -> float:
    """The label, its tag behind it where there is room; returns the right edge."""
    theme = sheet.theme
    shown = figure.label
    if figure.tag and sheet.width_of(shown + figure.tag, size) <= room:
        shown += figure.tag
    return sheet.text(place, shown, size=size, colour=theme.label, align=align)


def _fitting(sheet: Sheet, figures: Sequence[Figure], width: float, style: Style, *, pad: float) -> int:
    """How many columns of cells fit, at most the style's."""
    need = max(
        max(sheet.width_of(figure.label, style.label), value_width(sheet, figure, style.value)) for figure in figures
    )
    return max(1, min(style.columns, len(figures), int((width + 12) // (need + 2 * pad + 12))))


def _cell_colour(style: Style, theme: Theme, rng: Random) -> str:
    return rng.choice((theme.accent, theme.good, theme.bad)) if style.coloured and rng.random() < 0.4 else ""


def cells(sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random) -> float:
    """Cards with the label above ("cards", "hinted") or below the value ("above"); returns the height used."""
    theme, pad = sheet.theme, 16 * style.air
    columns = _fitting(sheet, figures, area.width, style, pad=pad)
    wide = (area.width - 12 * (columns - 1)) / columns
    align = 0.5 if style.arrangement == "above" else 0.0
    hinted = style.arrangement == "hinted" or (style.arrangement == "above" and rng.random() < 0.4)
    notes = [figure.notes if hinted else figure.notes[:1] for figure in figures]
    tall = max(flow_height(sheet, wide - 2 * pad, line, style.hint) for line in notes)
    gap = 8 * style.air
    high = 2 * pad + style.label + style.value + gap + (tall + gap if tall else 0)
    for number, figure in enumerate(figures):
        left = area.left + (number % columns) * (wide + 12)
        top = area.top + (number // columns) * (high + 12)
        if style.tinted or style.framed:
            sheet.box(
                (left, top),
                (wide, high),
                theme.tint if style.tinted else theme.card,
                outline=theme.line if style.framed else None,
                radius=6,
            )
        inner = left + pad + (wide - 2 * pad) * align
        first, second = top + pad, top + pad + style.label + gap
        if style.arrangement == "above":
            first, second = top + pad + style.value + gap, top + pad
        write_label(sheet, (inner, first), figure, size=style.label, room=wide - 2 * pad, align=align)
        write_value(
            sheet,
            (inner, second),
            figure,
            size=style.value,
            style=style,
            align=align,
            colour=_cell_colour(style, theme, rng),
        )
        hints = Area(left + pad, top + pad + style.label + style.value + 2 * gap, wide - 2 * pad)
        flow(sheet, hints, notes[number], size=style.hint, align=align)
    return (-(-len(figures) // columns)) * (high + 12) - 12


def rows(sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random) -> float:
    """One row a figure: the label at the left, the value right of it or at the right edge, notes after or below."""
    theme, pad = sheet.theme, 12 * style.air
    size = min(style.value, 22)
    labels = max(sheet.width_of(figure.label + figure.tag, style.label) for figure in figures)
    values = max(value_width(sheet, figure, size) for figure in figures)
    phone = area.width < 500
    if labels + values + 24 > area.width:
        labels = max(sheet.width_of(figure.label, style.label) for figure in figures)
    at_right = phone or rng.random() < 0.3
    middle = area.left + 12 + max(labels + 24, 0 if phone else rng.choice((200, 260, 320)))
    top = area.top
    for number, figure in enumerate(figures):
        beside = not at_right and figure.notes
        below = 0.0 if beside else flow_height(sheet, area.width - 24, figure.notes, style.hint)
        high = 2 * pad + max(size, style.label) + (below + 6 if below else 0)
        if style.striped and number % 2 == 0:
            sheet.box((area.left, top), (area.width, high), theme.stripe)
        line = top + pad
        centre = line + max(size, style.label) / 2
        write_label(sheet, (area.left + 12, centre - style.label / 2), figure, size=style.label, room=labels + 2)
        place = (area.left + area.width - 12, centre - size / 2) if at_right else (middle, centre - size / 2)
        write_value(
            sheet,
            place,
            figure,
            size=size,
            style=style,
            align=1.0 if at_right else 0.0,
            colour=_cell_colour(style, theme, rng),
        )
        if beside:
            spread(
                sheet,
                Area(middle + values + 40, centre - style.hint / 2, area.left + area.width - middle - values - 40),
                figure.notes,
                style,
            )
        elif below:
            flow(
                sheet,
                Area(area.left + 12, line + max(size, style.label) + 6, area.width - 24),
                figure.notes,
                size=style.hint,
            )
        top += high
        sheet.rule((area.left, top - 1), area.width)
    return top - area.top


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


def table(
    sheet: Sheet,
    area: Area,
    figures: Sequence[Figure],
    style: Style,
    rng: Random,
    *,
    titles: tuple[str, str] = ("指标名称", "得分"),
) -> float:
    """A head row and one row a figure; columns without room are left out from the right."""
    theme, size = sheet.theme, min(style.value, 20)
    noted = [figure.notes for figure in figures]
    heads = [note.title for note in max(noted, key=len)]
    order = ["", *[str(number) for number in range(len(heads))]]
    if style.peer_first and heads:
        order = ["0", "", *order[2:]]
    names = max(sheet.width_of(figure.label + figure.tag, style.label) for figure in figures) + 24
    wide: dict[str, float] = {}
    for key in order:
        if key:
            cells_of = [notes[int(key)].text for notes in noted if len(notes) > int(key)]
            wide[key] = (
                max(
                    sheet.width_of(heads[int(key)], style.hint),
                    *(sheet.width_of(text, style.hint) for text in cells_of),
                )
                + 24
            )
        else:
            wide[key] = (
                max(sheet.width_of(titles[1], style.hint), *(value_width(sheet, figure, size) for figure in figures))
                + 24
            )
    while names + sum(wide[key] for key in order) > area.width and order[-1]:
        order.pop()
    spare = (area.width - names - sum(wide[key] for key in order)) / (len(order) + 1)
    align = rng.choice((0.0, 0.0, 0.5))
    head, high = style.hint + 22 * style.air, size + 28 * style.air
    sheet.box((area.left, area.top), (area.width, head), theme.stripe)
    sheet.text(
        (area.left + 12, area.top + (head - style.hint) / 2),
        titles[0],
        size=style.hint,
        colour=theme.label,
        bold=style.bold,
    )
    for number, figure in enumerate(figures):
        top = area.top + head + number * high
        if style.striped and number % 2:
            sheet.box((area.left, top), (area.width, high), theme.stripe)
        write_label(
            sheet, (area.left + 12, top + (high - style.label) / 2), figure, size=style.label, room=names + spare - 12
        )
        sheet.rule((area.left, top + high - 1), area.width)
    left = area.left + names + spare
    for key in order:
        middle = left + 12 + (wide[key] + spare - 24) * align
        title = heads[int(key)] if key else titles[1]
        sheet.text(
            (middle, area.top + (head - style.hint) / 2),
            title,
            size=style.hint,
            colour=theme.label,
            align=align,
            bold=style.bold,
        )
        for number, figure in enumerate(figures):
            line = area.top + head + number * high
            if not key:
                write_value(
                    sheet,
                    (middle, line + (high - size) / 2),
                    figure,
                    size=size,
                    style=style,
                    align=align,
                    colour=_cell_colour(style, theme, rng),
                )
            elif len(figure.notes) > int(key):
                note = figure.notes[int(key)]
                sheet.text(
                    (middle, line + (high - style.hint) / 2),
                    note.text,
                    size=style.hint,
                    colour=theme.tone(note.tone),
                    align=align,
                )
        left += wide[key] + spare
    return head + len(figures) * high


def inline(sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random) -> float:
    """Label and value behind each other, several figures on a line as long as there is room."""
    size = style.label
    joint = rng.choice((8, 12, 16))
    colon = rng.choice(("", "", "："))
    line_height = size * 2 * style.air + 6
    single = rng.random() < 0.35
    left, top = area.left, area.top
    for number, figure in enumerate(figures):
        whole = sheet.width_of(figure.label + figure.tag + colon, size) + joint + value_width(sheet, figure, size)
        if number and (single or left + whole > area.left + area.width):
            left, top = area.left, top + line_height
        label = figure.label + (figure.tag if left + whole <= area.left + area.width else "") + colon
        right = sheet.text((left, top), label, size=size, colour=sheet.theme.label)
        right = write_value(
            sheet, (right + joint, top), figure, size=size, style=style, colour=_cell_colour(style, sheet.theme, rng)
        )
        note = figure.notes[0] if figure.notes else None
        if note and right + 16 + sheet.width_of(note.line, style.hint) < area.left + area.width:
            right = sheet.text(
                (right + 16, top + (size - style.hint) / 2),
                note.line,
                size=style.hint,
                colour=sheet.theme.tone(note.tone),
            )
        left = right + 40
    return top + line_height - area.top


ARRANGEMENTS: dict[str, Callable[[Sheet, Area, Sequence[Figure], Style, Random], float]] = {
    "cards": cells,
    "hinted": cells,
    "above": cells,
    "rows": rows,
    "inline": inline,
}


def arrange(
    sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random, *, titles: tuple[str, str]
) -> float:
    """Set the figures in the style's arrangement; returns the height used."""
    if style.arrangement == "table":
        return table(sheet, area, figures, style, rng, titles=titles)
    return ARRANGEMENTS[style.arrangement](sheet, area, figures, style, rng)
