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
    up="#BC281C",
    down="#13754A",
    series=("#3355C4", "#3F7E83", "#8F3486", "#3F4200", "#B5510F"),
)
"""For paper and files: white ground, whatever the window looks like."""


@dataclass(frozen=True)
class TrendLine:
    """One value per day, days ascending; None where a day has no value. The `focus` line is drawn thick.

    `color` is its place in the style's series, −1: its place among the lines.
    """

    label: str
    metric: str
    days: tuple[date, ...]
    values: tuple[float | None, ...]
    digits: int = 2
    focus: bool = False
    color: int = -1


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
class Turn:
    """A day on which the focus line's course broke, and its value there."""

    day: date
    value: float


@dataclass(frozen=True)
class Band:
    """From the peers' average up to what is excellent, on the days where both are known; `label` names the upper edge."""

    days: tuple[date, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    label: str


@dataclass(frozen=True)
class Fan:
    """The days ahead of the focus line. `certain` is dashed (None: not known); between `low` and `high` lie 80 of 100.

    All of one length, days rising; the first day may be the last known one, where all values are the same. Labels are
    shown as they are, at the lines' ends.
    """

    days: tuple[date, ...]
    expected: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    certain: tuple[float | None, ...]
    label: str
    certain_label: str = ""


@dataclass(frozen=True)
class TrendSpec:
    """Scores over time. `gaps` are the days without data; `drop` is the stretch being explained.

    `first` and `last` are the days that are shown; lines, marks and gaps may reach beyond, up to `earliest` and `latest`
    (None: not), for a window in which the days can be moved. The drawing writes each line's last value that is shown behind
    its label; the label of `peers` is shown as it is. `rival` is another shop's line of the score in focus.
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
    band: Band | None = None
    turns: tuple[Turn, ...] = ()
    rival: TrendLine | None = None
    fan: Fan | None = None
    earliest: date | None = None
    latest: date | None = None


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


@dataclass(frozen=True)
class Bar:
    """One bar: `before` is drawn pale beside it, None for none; `note` stands at its end after the value."""

    label: str
    value: float
    before: float | None = None
    note: str = ""


@dataclass(frozen=True)
class BarsSpec:
    """Bars lying one below the other from one zero line, the first at the top; the labels explain value and `before`.

    `signed`: values are changes, told with their sign.
    """

    bars: tuple[Bar, ...]
    digits: int = 0
    unit: str = ""
    title: str = ""
    now_label: str = ""
    before_label: str = ""
    signed: bool = False


ChartSpec = TrendSpec | DumbbellSpec | SmallLinesSpec | BarsSpec
