"""A report as blocks. Builders know findings, exporters know blocks; neither knows the other."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Heading:
    """A headline within the report."""

    text: str
    level: int = 1  # 1 to 3


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    quiet: bool = False  # a caption or caveat


@dataclass(frozen=True)
class KeyFigure:
    """A figure of the head line: label, value as shown, change as shown ("▼ −0.09", "" when none)."""

    label: str
    value: str
    change: str = ""


@dataclass(frozen=True)
class KeyFigures:
    """The figures of the head line, side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table; `digits` None leaves numbers as they are."""

    title: str
    numeric: bool = False
    digits: int | None = None
    signed: bool = False
    width: int = 12  # characters of a spreadsheet column


@dataclass(frozen=True)
class Table:
    """Rows of plain values: str, int, float, Decimal, date or None (shown as —, left empty in spreadsheets)."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    title: str = ""


@dataclass(frozen=True)
class TickItem:
    """One line to tick on paper."""

    id: str
    title: str
    detail: str
    owner: str
    due: str
    cadence: str
    done: bool = False


@dataclass(frozen=True)
class TickGroup:
    """Items under one headline, usually an area."""

    title: str
    items: tuple[TickItem, ...]


@dataclass(frozen=True)
class TickList:
    """A checklist to print: groups of items with boxes, owner, due, a line for notes."""

    groups: tuple[TickGroup, ...]
    owner_label: str
    due_label: str
    note_label: str
    hint: str  # at the foot of each page
    continued: str  # put behind a group's title where it goes on, and behind the report's on later pages
    page: str  # "第 {page} 页，共 {pages} 页"


@dataclass(frozen=True)
class Chart:
    """A chart: `spec` is a ChartSpec of reports.charts; `alt` says in words what it shows."""

    spec: Any
    alt: str


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | KeyFigures | Table | TickList | Chart | PageBreak


@dataclass(frozen=True)
class Report:
    """A document: title, one line below it, the id that its pages carry, and its blocks."""

    title: str
    subtitle: str
    code: str
    blocks: tuple[Block, ...]
    language: str = "zh_CN"
