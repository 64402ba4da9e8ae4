"""Score pages: what stands on a screen (lines at their places), and what it says (values of metrics)."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Box:
    """A rectangle of the picture, in its own pixels; (0, 0) is its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom


@dataclass(frozen=True)
class Line:
    """A piece of text and where it stands. `confidence` is 0 to 1; `second` is what a second look read there.

    `second` "": there was none. Text that was copied instead of read has confidence 1.
    """

    text: str
    box: Box
    confidence: float = 1.0
    second: str = ""


@dataclass(frozen=True)
class Screen:
    """All text of one picture (`pictured`) or copied page, in reading order; `width`, `height` in pixels.

    The boxes of a copied page mean nothing: its order alone tells what belongs together.
    """

    lines: tuple[Line, ...]
    width: int = 0
    height: int = 0
    pictured: bool = False


@dataclass(frozen=True)
class PageLayout:
    """One kind of score page. `labels`: folded label → metric id. `tells`: words that this kind has and others lack.

    At least `min_metrics` of the labels have a figure and `min_tells` of the tells are there. `competitors`: the page is about
    any shop, as its buyers see it. `ignore`: words that are no label, even where they contain one. `today`: a page that names
    no day speaks of today. `beside_peers`: only figures count beside which the page says how far above or below the peers they are.
    `without`: words that another kind has and this one never.
    """

    id: str
    platform: str
    labels: Mapping[str, str]
    day_labels: tuple[str, ...] = ()
    shop_labels: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    min_metrics: int = 3
    min_tells: int = 0
    competitors: bool = False
    today: bool = False
    beside_peers: bool = False
    without: tuple[str, ...] = ()


UNSURE, OFF_SCALE, JUMP, SWAPPED, MISFIT, DECIMALS = "unsure", "off_scale", "jump", "swapped", "misfit", "decimals"
FLAGS = (OFF_SCALE, UNSURE, SWAPPED, MISFIT, DECIMALS, JUMP)
"""Why a value wants a look, the gravest first. `unsure`: hard to read, or read differently at a second look. `off_scale`:
the metric cannot have this value. `swapped`: the digits of the last value in another order. `misfit`: a total that its
parts cannot give. `decimals`: a point may be missing. `jump`: far from the last value."""


@dataclass(frozen=True)
class PageValue:
    """What the page says of one metric: the number and unit as printed, and the box of the figure (None: no picture).

    `value` is in the metric's own unit; `printed` is the number before that, with `unit` behind it ("分", "%", "小时", "").
    """

    metric: str
    value: float
    printed: float
    unit: str
    text: str
    label: str
    confidence: float = 1.0
    box: Box | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageExtra:
    """Something beside a value. `kind` is one of EXTRAS; `metric` "" where it belongs to none; `value` None for words."""

    kind: str
    metric: str
    text: str
    value: float | None = None
    unit: str = ""
    box: Box | None = None


EXTRAS = (
    "change", "peer_average", "peer_excellent", "against_peers", "ahead_of_peers", "peer_grade", "window", "weight",
    "metric_score", "target", "missing", "hint", "next_level", "reached", "count",
)  # fmt: skip
"""Kinds of extras: change since the day before · mean and best of the trade · distance to it in percent · share of peers
that are behind · 高/中/低 · the days that a metric counts · its weight · the points it earns · a goal and what lacks to it ·
words that judge · what the next level asks for · whether a standard is met · orders counted."""


@dataclass(frozen=True)
class UnknownLabel:
    """A label with a figure that nobody knows yet; it can be given a meaning once."""

    label: str
    text: str
    box: Box | None = None


@dataclass(frozen=True)
class ScorePage:
    """One page as it was understood. `shop` and `day` ("YYYY-MM-DD") are "" where the page does not say them.

    `score` is the id of the score whose metrics stand there (profile of the command line's contract).
    """

    layout: str
    platform: str
    score: str
    shop: str
    day: str
    values: tuple[PageValue, ...]
    extras: tuple[PageExtra, ...] = ()
    unread: tuple[UnknownLabel, ...] = ()
    competitors: bool = False


@dataclass(frozen=True)
class PageAnswers:
    """What the user said to a page.

    `values` are corrections in the metric's unit (None: leave it out), `accepted` metrics whose doubts were looked at,
    `labels` gives unknown labels a metric ("": never ask about it again).
    """

    values: Mapping[str, float | None] = field(default_factory=dict)
    accepted: frozenset[str] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)
    keep_picture: bool = False


@dataclass(frozen=True)
class JudgedValue:
    """A value of a page as it would be stored: `value` is None where it is left out, `flags` are all doubts about it.

    `before` is the last value that is stored for an earlier day. `learned`: its label was given this meaning by the user.
    """

    seen: PageValue
    value: float | None
    flags: tuple[str, ...] = ()
    accepted: bool = False
    before: float | None = None
    before_day: str = ""
    learned: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it waits for the user's word."""
        return bool(self.flags) and not self.accepted and self.value is not None


@dataclass(frozen=True)
class JudgedPage:
    """A page held against what is stored. `day` is the one that its values are of, "" while nobody knows.

    `implied` are peers' averages by metric id that 高于同行 x % stands for, by a formula that no rule tells: unverified.
    """

    page: ScorePage
    values: tuple[JudgedValue, ...]
    day: str
    screen: Screen
    answers: PageAnswers = field(default_factory=PageAnswers)
    picture: bytes = field(default=b"", repr=False)  # only where it is to be kept
    implied: Mapping[str, float] = field(default_factory=dict)

    @property
    def open(self) -> tuple[JudgedValue, ...]:
        """Values that wait for the user's word."""
        return tuple(value for value in self.values if value.is_open)


@dataclass(frozen=True)
class KeptPicture:
    """A picture that was kept with an import, and the box of each metric's value on it."""

    data: bytes = field(repr=False)
    boxes: Mapping[str, Box]
