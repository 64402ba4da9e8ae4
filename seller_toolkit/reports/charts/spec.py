"""What a chart shows and in which colours, without a word about how it is drawn (and without matplotlib)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ChartStyle:
    """Colours by what they mean (hex), fonts, and the size of small print in pixels at 100 dpi."""

    surface: str
    text: str
    muted: str
    hairline: str
    border: str
    accent: str
    accent_soft: str
    warning: str
    up: str
    down: str
    series: tuple[str, ...]
    families: tuple[str, ...] = ()  # preferred first; missing ones are passed over
    pixel_size: int = 12
    dark: bool = False


PRINT_STYLE = ChartStyle(
    surface="#FFFFFF",
    text="#111111",
    muted="#555555",
    hairline="#DDDDDD",
    border="#AAAAAA",
    accent="#3355C4",
    accent_soft="#EAEEFB",
    warning="#8A5200",
    up="#C2362B",
    down="#13754A",
    series=("#3355C4", "#0B7C84", "#93479A", "#6B6F00", "#A8450E"),
)
"""For paper and files: white ground, whatever the window looks like."""


@dataclass(frozen=True)
class TrendLine:
    """One value per day, days ascending; None where a day has no value. The `focus` line is drawn thick."""

    label: str
    metric: str
    days: tuple[date, ...]
    values: tuple[float | None, ...]
    digits: int = 2
    focus: bool = False


@dataclass(frozen=True)
class Line:
    """A level across the chart; a `goal` is dotted, a threshold solid. `label` is shown as it is, so it names the value."""

    label: str
    value: float
    goal: bool = False


@dataclass(frozen=True)
class Mark:
    """Something that stands on one day."""

    day: date
    label: str


@dataclass(frozen=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date
    label: str


@dataclass(frozen=True)
class TrendSpec:
    """Scores over time. `gaps` are the days without data; `drop` is the stretch being explained.

    The drawing writes each line's last value behind its label; the label of `peers` is shown as it is.
    """

    title: str
    lines: tuple[TrendLine, ...]
    first: date
    last: date
    thresholds: tuple[Line, ...] = ()
    peers: TrendLine | None = None
    events: tuple[Mark, ...] = ()
    rules: tuple[Mark, ...] = ()
    gaps: tuple[Span, ...] = ()
    drop: Span | None = None
    digits: int = 2


@dataclass(frozen=True)
class DumbbellRow:
    """One dimension: the own score, the others' scores, the best and the mean of those compared; `note` at the right."""

    name: str
    own: float | None
    others: tuple[float, ...]
    best: float | None
    mean: float | None
    note: str = ""


@dataclass(frozen=True)
class DumbbellSpec:
    """Own score against the compared shops, a row a dimension, all on one scale; the labels explain the marks."""

    rows: tuple[DumbbellRow, ...]
    digits: int = 2
    title: str = ""
    own_label: str = ""
    best_label: str = ""
    mean_label: str = ""


@dataclass(frozen=True)
class SmallLine:
    """Values at equal steps."""

    label: str
    values: tuple[float | None, ...]
    focus: bool = False


@dataclass(frozen=True)
class SmallLinesSpec:
    """A few lines over weeks; with `change_at`, the means before and from that step on are drawn over the first line."""

    lines: tuple[SmallLine, ...]
    ticks: tuple[tuple[int, str], ...]  # step, words
    digits: int = 2
    change_at: int | None = None
    title: str = ""


ChartSpec = TrendSpec | DumbbellSpec | SmallLinesSpec
