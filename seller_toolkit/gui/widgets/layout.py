"""Rows and columns of widgets, written the way they read on the screen."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

Single: TypeAlias = QWidget | QLayout | int | None
Item: TypeAlias = Single | tuple[QWidget | QLayout, int]
Margins: TypeAlias = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


def across(
    *items: Item, gap: int = 8, margins: Margins = NO_MARGINS, strut: int = 0, parent: QWidget | None = None
) -> QHBoxLayout:
    """A row. None is a stretch, a number a space in pixels, (widget, n) a widget that stretches n parts.

    `margins` are left, top, right, bottom; `strut` is the least height; `parent` gets the row as its layout.
    """
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _fill(layout, items, gap, margins)
    if strut:
        layout.addStrut(strut)
    return layout


def down(*items: Item, gap: int = 8, margins: Margins = NO_MARGINS, parent: QWidget | None = None) -> QVBoxLayout:
    """A column; everything else as in `across`."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def boxed(layout: QLayout) -> QWidget:
    """A transparent widget around a layout, for places that take widgets only."""
    box = QWidget()
    box.setProperty("role", "clear")
    box.setLayout(layout)
    return box


def one_of(*widgets: QWidget) -> tuple[QWidget, QStackedLayout]:
    """A transparent widget that shows one of several, and the stack that says which."""
    stack = QStackedLayout()
    for widget in widgets:
        stack.addWidget(widget)
    return boxed(stack), stack


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets in it, to be filled again."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            emptied(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill(layout: QBoxLayout, items: Sequence[Item], gap: int, margins: Margins) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for item in items:
        one, stretch = item if isinstance(item, tuple) else (item, 0)
        if one is None:
            layout.addStretch(1)
        elif isinstance(one, int):
            layout.addSpacing(one)
        elif isinstance(one, QWidget):
            layout.addWidget(one, stretch)
        else:
            layout.addLayout(one, stretch)
