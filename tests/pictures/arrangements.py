"""The ways in which a page sets its figures: cards, rows, tables, numbers above labels, lines of text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.pictures.drawing import Sheet
from tests.pictures.pages import Figure
from tests.pictures.setting import (
    Area,
    Style,
    flow,
    flow_height,
    some_colour,
    spread,
    value_width,
    write_label,
    write_value,
)


def _fitting(sheet: Sheet, figures: Sequence[Figure], width: float, style: Style, *, pad: float) -> int:
    """How many columns of cells fit, at most the style's."""
    need = max(
        max(sheet.width_of(figure.label, style.label), value_width(sheet, figure, style.value)) for figure in figures
    )
    return max(1, min(style.columns, len(figures), int((width + 12) // (need + 2 * pad + 12))))


def cells(sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random) -> float:
    """Cards with the label above ("cards", "hinted") or below the value ("above"); returns the height used."""
    theme, pad = sheet.theme, 16 * style.air
    columns = _fitting(sheet, figures, area.width, style, pad=pad)
    wide = (area.width - 12 * (columns - 1)) / columns
    align = 0.5 if style.arrangement == "above" else 0.0
    hinted = style.arrangement == "hinted" or (style.arrangement == "above" and style.single)
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
        first, second, third = top + pad, top + pad + style.label + gap, top + pad + style.label + style.value + 2 * gap
        if style.arrangement == "above":
            first, second = top + pad + style.value + gap, top + pad
        elif style.hint_between and tall:
            second, third = second + tall + gap / 2, second
        write_label(sheet, (inner, first), figure, size=style.label, room=wide - 2 * pad, align=align)
        write_value(
            sheet,
            (inner, second),
            figure,
            size=style.value,
            style=style,
            align=align,
            colour=some_colour(style, theme, rng),
        )
        hints = Area(left + pad, third, wide - 2 * pad)
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
    at_right = phone or style.at_right
    middle = area.left + 12 + max(labels + 24, style.label_column)
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
            colour=some_colour(style, theme, rng),
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


@dataclass(frozen=True)
class Column:
    """One column of a table behind that of the names; `note` is the place among the notes, none for the value's own."""

    title: str
    note: int | None
    wide: float


def _columns(sheet: Sheet, figures: Sequence[Figure], style: Style, title: str, size: float) -> list[Column]:
    """The value's column and one for each note, in the order of the style."""
    heads = [note.title for note in max((figure.notes for figure in figures), key=len)]
    values = [value_width(sheet, figure, size) for figure in figures]
    made = [Column(title, None, max(sheet.width_of(title, style.hint), *values) + 24)]
    for number, head in enumerate(heads):
        texts = [head, *[figure.notes[number].text for figure in figures if len(figure.notes) > number]]
        made.append(Column(head, number, max(sheet.width_of(text, style.hint) for text in texts) + 24))
    return [made[1], made[0], *made[2:]] if style.peer_first and heads else made


def table(
    sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random, *, titles: tuple[str, str]
) -> float:
    """A head row and one row a figure; columns without room are left out from the right."""
    theme, size = sheet.theme, min(style.value, 20)
    names = max(sheet.width_of(figure.label + figure.tag, style.label) for figure in figures) + 24
    shown = _columns(sheet, figures, style, titles[1], size)
    while names + sum(column.wide for column in shown) > area.width and shown[-1].note is not None:
        shown.pop()
    spare = (area.width - names - sum(column.wide for column in shown)) / (len(shown) + 1)
    head, high = style.hint + 22 * style.air, size + 28 * style.air
    sheet.box((area.left, area.top), (area.width, head), theme.stripe)
    line = area.top + (head - style.hint) / 2
    sheet.text((area.left + 12, line), titles[0], size=style.hint, colour=theme.label, bold=style.bold)
    for number, figure in enumerate(figures):
        top = area.top + head + number * high
        if style.striped and number % 2:
            sheet.box((area.left, top), (area.width, high), theme.stripe)
        place = (area.left + 12, top + (high - style.label) / 2)
        write_label(sheet, place, figure, size=style.label, room=names + spare - 12)
        sheet.rule((area.left, top + high - 1), area.width)
    left, align = area.left + names + spare, style.table_align
    for column in shown:
        x = left + 12 + (column.wide + spare - 24) * align
        sheet.text((x, line), column.title, size=style.hint, colour=theme.label, align=align, bold=style.bold)
        for number, figure in enumerate(figures):
            _cell(sheet, (x, area.top + head + (number + 0.5) * high), figure, column, style, rng)
        left += column.wide + spare
    return head + len(figures) * high


def _cell(sheet: Sheet, place: tuple[float, float], figure: Figure, column: Column, style: Style, rng: Random) -> None:
    """The value or a note, its middle at the place's height."""
    x, middle = place
    if column.note is None:
        size, colour = min(style.value, 20), some_colour(style, sheet.theme, rng)
        at = (x, middle - size / 2)
        write_value(sheet, at, figure, size=size, style=style, align=style.table_align, colour=colour)
    elif len(figure.notes) > column.note:
        note, colour = figure.notes[column.note], sheet.theme.tone(figure.notes[column.note].tone)
        at = (x, middle - style.hint / 2)
        sheet.text(at, note.text, size=style.hint, colour=colour, align=style.table_align)


def inline(sheet: Sheet, area: Area, figures: Sequence[Figure], style: Style, rng: Random) -> float:
    """Label and value behind each other, several figures on a line as long as there is room."""
    size = style.label
    joint, colon = style.joint, style.colon
    line_height = size * 2 * style.air + 6
    left, top = area.left, area.top
    for number, figure in enumerate(figures):
        whole = sheet.width_of(figure.label + figure.tag + colon, size) + joint + value_width(sheet, figure, size)
        if number and (style.single or left + whole > area.left + area.width):
            left, top = area.left, top + line_height
        label = figure.label + (figure.tag if left + whole <= area.left + area.width else "") + colon
        right = sheet.text((left, top), label, size=size, colour=sheet.theme.label)
        right = write_value(
            sheet, (right + joint, top), figure, size=size, style=style, colour=some_colour(style, sheet.theme, rng)
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
    return top + size + 4 - area.top


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
