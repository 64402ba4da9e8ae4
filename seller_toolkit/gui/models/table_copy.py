"""A table on the clipboard: tab-separated text with heads, and the same as HTML, which Excel and WPS read first.

In the HTML every cell but a number is marked as text, so that order numbers keep all their digits and no text of a
customer is taken for a formula. In the plain text such a beginning (= + - @) gets an apostrophe in front.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, number_in
from seller_toolkit.i18n.formats import MINUS, NOTHING

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # the full-width ones where Chinese is typed
_EXACT_DIGITS = 15  # a spreadsheet's numbers carry no more


def table_mime(model: CellModel, *, rows: Sequence[int], columns: Sequence[int]) -> QMimeData:
    """The given rows and columns of a model, in that order, for the clipboard."""
    heads = [model.columns[column].title for column in columns]
    cells = [[copied(model.cell(row, column)) for column in columns] for row in rows]
    mime = QMimeData()
    mime.setText(as_text(heads, cells))
    mime.setHtml(as_html(heads, cells))
    return mime


def copied(cell: Cell) -> str:
    """One cell as a spreadsheet wants it: an ASCII minus, nothing for a missing value, its second line behind it."""
    words = [cell.text, *(chip for chip, _ in cell.chips)]
    text = " ".join(word for word in words if word)
    if cell.delta is not None:
        change = f"{cell.delta:+.{cell.digits}f}"
        text = f"{text} {change}" if text else change
    if text == NOTHING:
        return ""
    if number_in(text) is not None:
        return text.replace(MINUS, "-")
    return " ".join((f"{text} · {cell.sub}" if cell.sub else text).split())


def is_number(text: str) -> bool:
    """Whether a spreadsheet may read this as a number without losing anything of it."""
    digits = text.lstrip("+-").removesuffix("%").replace(",", "").replace(".", "", 1)
    whole = text.lstrip("+-").split(".")[0]
    padded = whole.startswith("0") and whole not in ("0", "0%") and whole.isdigit()
    return digits.isascii() and digits.isdigit() and len(digits) <= _EXACT_DIGITS and not padded


def as_text(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Tab-separated lines, the heads first."""
    return "\n".join("\t".join(_harmless(text) for text in row) for row in (heads, *rows))


def as_html(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in HTML, the heads first."""
    head = "".join(f"<th>{escape(title)}</th>" for title in heads)
    body = "".join(f"<tr>{''.join(_html_cell(text) for text in row)}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'


def _html_cell(text: str) -> str:
    style = "" if is_number(text) else " style=\"mso-number-format:'\\@'\""
    return f"<td{style}>{escape(text)}</td>"


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) and not is_number(text) else text
