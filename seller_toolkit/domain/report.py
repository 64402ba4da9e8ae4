"""A report as blocks. Builders know findings, exporters know blocks; neither knows the other."""

from dataclasses import dataclass, field
from typing import Any

from seller_toolkit.domain.sheets import PaperOptions


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
    """One line to tick on paper.

    `number` counts the lines of the whole document from 1 and stands in the line's QR code (0: it has none); `key` names
    the task in a workbook that comes back.
    """

    id: str
    title: str
    detail: str
    owner: str
    due: str
    cadence: str
    done: bool = False
    number: int = 0
    key: str = ""
    area: str = ""  # "": the group's title says it
    steps: tuple[str, ...] = ()  # each with a small box of its own; () where they are not printed
    steps_done: tuple[int, ...] = ()  # places in `steps` that are ticked
    caution: str = ""  # what rules or the law forbid here, below the steps


@dataclass(frozen=True)
class TickGroup:
    """Items under one headline, usually an area."""

    title: str
    items: tuple[TickItem, ...]


@dataclass(frozen=True)
class TickList:
    """A checklist to print: groups of items with boxes, owner, due, a line for notes.

    Each list of a report begins a page of its own; in tables all of a report's lists are one.
    """

    groups: tuple[TickGroup, ...]
    owner_label: str
    due_label: str
    note_label: str
    hint: str  # at the foot of each page
    continued: str  # put behind a group's title where it goes on, and behind the report's on later pages
    page: str  # "第 {page} 页，共 {pages} 页"
    paper: PaperOptions = field(default_factory=PaperOptions)
    scope: str = ""  # whose list it is, or of which area, where the report has one each
    line: str = ""  # below the title on its pages; "": the report's subtitle


@dataclass(frozen=True)
class Chart:
    """A chart: `spec` is a ChartSpec of reports.charts; `alt` says in words what it shows."""

    spec: Any
    alt: str


@dataclass(frozen=True)
class Contents:
    """The list of the headings of level 1 and 2 that follow: with their pages on paper, as links in a web page and a workbook."""

    title: str


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | KeyFigures | Table | TickList | Chart | Contents | PageBreak


@dataclass(frozen=True)
class Report:
    """A document: title, one line below it, the id that its pages carry, and its blocks."""

    title: str
    subtitle: str
    code: str
    blocks: tuple[Block, ...]
    language: str = "zh_CN"
