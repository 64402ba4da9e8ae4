"""Makes themed widgets, so that no screen sets a colour or a font by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from seller_toolkit.gui.widgets.button import Button, FilterButton, SelectButton
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.flow import FlowItem, flowing
from seller_toolkit.gui.widgets.label import IconLabel, Label
from seller_toolkit.gui.widgets.layout import NO_MARGINS, Item, down
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.segments import FoldingSegments, Segments

_FACT = 96
"""Pixels at 100 % that the fact beside a title keeps before anything goes below."""

_TITLE = 72
"""Pixels at 100 % that the title of a card keeps before its tools go below."""


def fact_of(heading: QWidget) -> Label:
    """The label of the fact in what `Kit.heading` made."""
    fact = heading.findChild(Label, "fact")
    assert fact is not None  # noqa: S101 - Kit.heading makes it
    return fact


class Card(QFrame):
    """A titled card; `title` may be changed later."""

    def __init__(self, title: Label) -> None:
        super().__init__()
        self.title = title
        self.setProperty("role", "card")


class Kit(Look):
    """The look in force, and everything simple that is made with it. Words come in already translated."""

    def text(
        self,
        words: str,
        role: str = "body",
        tone: str = "",
        *,
        wrap: bool = False,
        right: bool = False,
        elide: bool = False,
        selectable: bool = False,
    ) -> Label:
        """Plain text; `right` for numbers, `elide` for names that may have to be shortened."""
        return Label(self, words, role=role, tone=tone, wrap=wrap, right=right, elide=elide, selectable=selectable)

    def button(self, words: str, kind: str = "", *, icon: str = "", tone: str = "text", tip: str = "") -> Button:
        """A button of a `kind` of `Button`. One that has an icon only needs a `tip`: it is its name for readers."""
        button = Button(self, words, kind=kind, icon=icon, tone=tone)
        button.setToolTip(tip)
        button.setAccessibleName(words or tip)
        return button

    def toggle(self, words: str, *, on: bool = True) -> Button:
        """A button that stays down; ask `isChecked`, listen to `toggled`."""
        button = Button(self, words, kind="toggle")
        button.setCheckable(True)
        button.setChecked(on)
        return button

    def filter(
        self, words: str, count: int | None = None, *, on: bool = False, change: int | None = None
    ) -> FilterButton:
        """A row of a filter list with its count."""
        button = FilterButton(self, words, count, change=change)
        button.setChecked(on)
        return button

    def select(self, options: Sequence[str] = (), *, chosen: int = 0, width: int = 0) -> SelectButton:
        """A drop-down, at least `width` pixels wide at 100 %."""
        return SelectButton(self, options, chosen=chosen, width=width)

    def segments(self, names: Sequence[str], *, chosen: int = 0) -> Segments:
        """One of a few."""
        return Segments(self, names, chosen)

    def folding(self, names: Sequence[str], *, title: str, chosen: int = 0) -> FoldingSegments:
        """One of a few whose names may be too long for one row; `title` says of what."""
        return FoldingSegments(self, names, chosen, title=title)

    def chip(self, words: str, tone: str = "neutral", *, icon: str = "") -> Chip:
        """A state or an area."""
        return Chip(self, words, tone=tone, icon=icon)

    def icon(self, name: str, tone: str = "muted", *, size: int = 16) -> IconLabel:
        """An icon that cannot be pressed."""
        return IconLabel(self, name, tone, size)

    def line(self) -> QFrame:
        """A hairline across."""
        frame = QFrame()
        frame.setProperty("role", "line")
        return frame

    def frame(self, role: str, layout: QLayout) -> QFrame:
        """A frame of the style sheet: "card", "well", "drop", "popover", "bar" or "rail"."""
        frame = QFrame()
        frame.setProperty("role", role)
        frame.setLayout(layout)
        return frame

    def framed(self, table: QWidget) -> QFrame:
        """A table in a card without a title; its corners keep clear of the card's round ones."""
        return self.frame("card", down(table, margins=(1, 4, 1, 4)))

    def card(self, title: str, *body: Item, extra: Sequence[FlowItem] = (), flush: bool = False) -> Card:
        """A titled card with `extra` at the right of its head; `flush` lets a table run to the card's edges."""
        label = self.text(title, "section", elide=True)
        label.least = self.theme.scaled(_TITLE)
        height = self.theme.height("control") if flush else self.theme.scaled(24)
        head = flowing(label, None, *extra, strut=height)
        head.setContentsMargins(*((16, 8, 10, 6) if flush else NO_MARGINS))
        card = Card(label)
        margins = (1, 1, 1, 6) if flush else (16, 13, 16, 14)
        down(head, *body, gap=0 if flush else 12, margins=margins, parent=card)
        return card

    def heading(self, title: str, note: str, *right: FlowItem) -> QWidget:
        """The head of a page: its title, one fact beside it (see `fact_of`), actions at the right, below where it is narrow."""
        fact = self.text(note, tone="muted", elide=True)
        fact.setObjectName("fact")
        fact.least = self.theme.scaled(_FACT)
        return flowing(self.text(title, "title"), 4, fact, None, *right, strut=self.theme.height("control"))

    def page(self, *items: Item, gap: int = 16) -> QScrollArea:
        """A tab's body: 24 px at the sides, 16 px between cards; scrolls where the window is too small for it."""
        body = QWidget()
        body.setProperty("role", "page")
        down(*items, gap=gap, margins=(24, 16, 24, 16), parent=body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        return area
