"""Score profiles: the dated rules of a platform's score (resources/profiles/<id>.toml)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from seller_toolkit.domain.words import Words


class Confidence(Enum):
    """How well a rule is known. THIRD_PARTY and MEMORY are shown as 未核实 (unverified)."""

    OFFICIAL = "official"
    NOTICE = "notice"
    THIRD_PARTY = "third_party"
    MEMORY = "memory"

    @property
    def verified(self) -> bool:
        return self in (Confidence.OFFICIAL, Confidence.NOTICE)


class Better(Enum):
    """Which direction of a metric is good."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True)
class Source:
    """Where a rule was read."""

    id: str
    title: str
    url: str
    published: str  # ISO day, "" when unknown
    confidence: Confidence


@dataclass(frozen=True)
class Metric:
    """One figure of a platform's page. Its id is unique over all profiles (`tmall_experience.pickup_48h_rate`).

    `unit`: "score", "percent", "hours", "seconds", "points", "count", "money". Values are stored in that unit.
    `scale`: the lowest and the highest value that the platform gives; None: only what the unit implies.
    """

    id: str
    dimension: str  # id within its profile; "" for business figures that no score uses
    label: Words
    aliases: tuple[str, ...]  # names of columns and page labels, any era
    unit: str
    decimals: int
    better: Better
    window_days: int | None = None
    lag_days: int = 0
    lag_confidence: Confidence = Confidence.OFFICIAL
    definition: Words | None = None
    area: str = ""
    confidence: Confidence = Confidence.OFFICIAL
    source: str = ""
    scale: tuple[float, float] | None = None


@dataclass(frozen=True)
class Dimension:
    """A dimension of a score. Its own value is the metric `<profile>.<dimension>`."""

    id: str
    label: Words
    aliases: tuple[str, ...]
    area: str
    weight: float | None = None  # None: the platform does not publish it


@dataclass(frozen=True)
class FailRule:
    """When missed samples have their consequence: `count` of the last `of` ones, or `count` in a row where `of` is None."""

    count: int = 1
    of: int | None = None


@dataclass(frozen=True)
class Threshold:
    """A line that matters, and what happens below it.

    `target` is "total" or a dimension's id: it is judged and drawn only there. `sample` says which day's value counts
    ("last_day_of_month", "daily", "mean_7d", "mean_30d", "at_event"), `fail` how many missed ones have the consequence.
    `platforms` empty: every platform of the profile. `valid_from` None: as long as the profile's version is in force.
    `program` names what a shop takes part in to be judged by it, "" where everybody is. `asked`: the platform shows the
    level to the seller alone, so that `value` means nothing until the seller gave it.
    """

    id: str
    target: str
    value: float
    strict: bool  # True: the score must exceed the value, not only reach it
    sample: str
    label: Words
    consequence: Words
    warn_margin: float
    confidence: Confidence
    source: str
    platforms: tuple[str, ...] = ()
    valid_from: date | None = None
    fail: FailRule = FailRule()
    program: str = ""
    asked: bool = False
    recovery: Words | None = None  # how a shop gets out of the consequence again


@dataclass(frozen=True)
class PointsRule:
    """A bonus (`points` > 0) or a deduction (`points` < 0) of a total or of a dimension.

    `per` is "case" or "once"; together they give at most `cap` points (without sign) within `cap_days` days, None: no cap.
    """

    id: str
    label: Words
    target: str  # "total" or a dimension's id
    points: float
    per: str
    cap: float | None
    cap_days: int | None
    confidence: Confidence
    source: str


@dataclass(frozen=True)
class Stage:
    """A stage with a score of its own, in force with fewer than `below_orders` valid orders in 30 days.

    `score` is fixed (None: there is none), `fallen` is the score after bad behaviour.
    """

    id: str
    label: Words
    below_orders: int
    score: float | None
    fallen: float | None
    confidence: Confidence
    source: str


@dataclass(frozen=True)
class SmallSample:
    """Metrics (ids) that count as `score` points with fewer than `below_orders` orders and at most `bad` bad ones.

    `listed_below_orders` is the bound for industries and shop types that the rule lists.
    """

    metrics: tuple[str, ...]
    below_orders: int
    listed_below_orders: int
    bad: int
    score: float
    confidence: Confidence
    source: str


@dataclass(frozen=True)
class WeightRow:
    """How the metrics of a dimension are weighted for one kind of shop: shares of 1 by metric id."""

    dimension: str
    industry: str
    shop_type: str
    shares: Mapping[str, float]
    confidence: Confidence = Confidence.OFFICIAL
    source: str = ""


@dataclass(frozen=True)
class Exemption:
    """Days whose orders the platform leaves out of some metrics (ids); `condition` "": for every shop."""

    id: str
    label: Words
    first: date
    last: date
    metrics: tuple[str, ...]
    condition: Words | None
    confidence: Confidence
    source: str


@dataclass(frozen=True)
class DisplayBand:
    """What buyers are shown (`shown`) for scores from `low` to `high`."""

    low: float
    high: float
    shown: float


@dataclass(frozen=True)
class ScoreProfile:
    """One dated version of one score's rules. `total` is None where the score has no total (DSR)."""

    id: str
    platforms: tuple[str, ...]
    label: Words
    version: str
    valid_from: date
    valid_to: date | None  # last day of this version; None: in force
    low: float  # the scale
    high: float
    decimals: int
    total: Metric | None
    dimensions: tuple[Dimension, ...]
    metrics: tuple[Metric, ...]  # the dimensions' own values first, then their metrics
    thresholds: tuple[Threshold, ...]
    sources: tuple[Source, ...]
    assessed: bool  # the platform assesses shops by this score today
    min_orders: int | None = None  # valid paid orders in 30 days below which there is no formal score
    display: tuple[DisplayBand, ...] = ()
    notes: tuple[Words, ...] = ()
    confidence: Confidence = Confidence.OFFICIAL  # how well this version is known as a whole
    source: str = ""
    more_lines: tuple[Threshold, ...] = ()  # lines of programs, and lines whose level only the seller knows
    points: tuple[PointsRule, ...] = ()
    stages: tuple[Stage, ...] = ()
    small_samples: tuple[SmallSample, ...] = ()
    weight_table: tuple[WeightRow, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    opaque: bool = (
        False  # the platform gives metrics neither points nor weights: their part in a dimension is unknowable
    )
    questionnaire: bool = False  # no platform gives it: its values come from a questionnaire of the program (自查)

    def dimension(self, dimension_id: str) -> Dimension:
        return next(d for d in self.dimensions if d.id == dimension_id)

    def score_metric(self, dimension_id: str) -> str:
        """The metric id that holds a dimension's own value, or the total's for "total"."""
        return f"{self.id}.{dimension_id}"

    def metric(self, metric_id: str) -> Metric:
        return next(m for m in self.all_metrics if m.id == metric_id)

    def on_platform(self, platform: str) -> "ScoreProfile":
        """The same rules with only the lines that hold on `platform`."""
        return replace(
            self,
            thresholds=tuple(t for t in self.thresholds if not t.platforms or platform in t.platforms),
            more_lines=tuple(t for t in self.more_lines if not t.platforms or platform in t.platforms),
        )

    def is_given(self, day: date) -> bool:
        """Whether a platform gives this score on `day`: it has not ended before, and no questionnaire makes it."""
        return not self.questionnaire and (self.valid_to is None or day <= self.valid_to)

    @property
    def all_metrics(self) -> tuple[Metric, ...]:
        return ((self.total,) if self.total else ()) + self.metrics

    @property
    def score_ids(self) -> tuple[str, ...]:
        """Metric ids of the total (when there is one) and of each dimension, in page order."""
        return ((self.total.id,) if self.total else ()) + tuple(self.score_metric(d.id) for d in self.dimensions)


@dataclass(frozen=True)
class ProfileBook:
    """All profiles, all versions, and the business figures that no score uses."""

    versions: tuple[ScoreProfile, ...]  # sorted by id, then valid_from
    figures: tuple[Metric, ...]
    figure_sources: tuple[Source, ...] = ()

    def on(self, profile_id: str, day: date) -> ScoreProfile:
        """The version in force on `day`; the first one for earlier days, the last for later ones."""
        versions = [p for p in self.versions if p.id == profile_id]
        if not versions:
            raise KeyError(profile_id)
        return next((p for p in reversed(versions) if p.valid_from <= day), versions[0])

    def for_platform(self, platform: str, day: date) -> tuple[ScoreProfile, ...]:
        """One version of each score of a platform with the lines that hold there.

        The assessed ones come first, those that no platform gives on `day` (ended, or the self-audit) last.
        """
        ids = {p.id: None for p in self.versions if platform in p.platforms}
        found = [self.on(profile_id, day).on_platform(platform) for profile_id in ids]
        return tuple(sorted(found, key=lambda p: (not p.is_given(day), not p.assessed, p.questionnaire)))

    def metrics(self) -> Mapping[str, Metric]:
        """Every metric by its id, in its newest wording."""
        return {m.id: m for m in self.figures} | {m.id: m for p in self.versions for m in p.all_metrics}
