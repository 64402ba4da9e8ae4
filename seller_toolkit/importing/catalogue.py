"""The metric catalogue as column titles: which metric a title means, and on which platform."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.titles import without_score_words, without_unit

SCORES: Mapping[str, tuple[str, ...]] = {
    "dsr": ("tmall", "taobao"),
    "tmall_experience": ("tmall", "taobao"),
    "douyin_experience": ("douyin",),
    "pdd_experience": ("pdd",),
    "tmall_stars": ("tmall", "taobao"),
    "douyin_five_points": ("douyin",),
    "self_audit": PLATFORMS,
}
"""The scores that exist when the caller names none: score id → its platforms, the likeliest first."""
GUESTS = frozenset({"pdd_experience", "tmall_stars", "douyin_five_points", "self_audit"})
"""Scores that share names with the others (描述相符, 平台求助率) and mean them only where the table speaks of them: of their
platform, or by a title that is theirs alone."""


@dataclass(frozen=True)
class Resolution:
    """What contested titles turned out to mean. `metrics` maps a title's place to a metric id.

    `platform` is "" when the titles fit several platforms alike; `unclear` are places whose meaning stays open.
    """

    metrics: Mapping[int, str]
    platform: str = ""
    unclear: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()  # a second title for a metric that has one
    several_platforms: bool = False


@dataclass(frozen=True)
class Catalogue:
    """All metrics by what columns call them. `scores` maps a score's id (the first part of a metric id) to platforms."""

    metrics: Mapping[str, Metric]
    scores: Mapping[str, Sequence[str]] = field(default_factory=lambda: SCORES)
    by_title: Mapping[str, tuple[str, ...]] = field(init=False)
    by_label: Mapping[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        titles: dict[str, dict[str, None]] = {}
        labels: dict[str, set[str]] = {}
        for metric in self.metrics.values():
            for label in metric.label.all():
                labels.setdefault(fold(label), set()).add(metric.id)
            for name in (*metric.label.all(), *metric.aliases):
                titles.setdefault(fold(name), {})[metric.id] = None
        object.__setattr__(self, "by_title", {title: tuple(ids) for title, ids in titles.items()})
        object.__setattr__(self, "by_label", {title: frozenset(ids) for title, ids in labels.items()})

    def find(self, folded: str) -> tuple[str, ...]:
        """Metric ids that a folded title may mean, with or without the unit behind it; may be empty.

        Words around a score's name are passed over (描述相符得分), but 好评率得分 is not the rate itself.
        """
        found = self.by_title.get(folded) or self.by_title.get(without_unit(folded))
        if found:
            return found
        likely = self.by_title.get(without_score_words(without_unit(folded)), ())
        return tuple(metric for metric in likely if self.metrics[metric].unit == "score")

    def highest(self, metric: str) -> float:
        """The highest value that a metric of unit "score" can have: 48.2 is a slip of the pen for 4.82."""
        scale = self.metrics[metric].scale
        return scale[1] if scale else 100

    def score_of(self, metric: str) -> str:
        """The score that a metric belongs to, "" for a business figure."""
        score = metric.partition(".")[0]
        return score if score in self.scores else ""

    def platforms_of(self, metric: str) -> tuple[str, ...]:
        """The platforms of a metric; empty for a business figure, which any platform has."""
        return tuple(self.scores.get(self.score_of(metric), ()))

    def resolve(self, titles: Mapping[int, str], candidates: Mapping[int, Sequence[str]], platform: str) -> Resolution:
        """Which metric each title means.

        The scores of `GUESTS` are meant by a shared title only on their platform or beside a title that is theirs alone.
        A title with several meanings goes to the score that the other titles speak of most (物流速度 beside 描述相符 is
        DSR), then to the metric whose very label it is; `platform` "" is guessed from the titles.
        """
        options = self.options(candidates, platform)
        found = {place: metrics[0] for place, metrics in options.items() if len(metrics) == 1}
        unclear = []
        weights = Counter(self.score_of(metric) for metric in found.values())
        for place in sorted(set(options) - set(found)):
            best = self._best(titles[place], options[place], weights, set(found.values()))
            if len(best) == 1:
                found[place] = best[0]
            else:
                unclear.append(place)
        kept = self._without_repeats(found)
        platforms, several = self._platforms(kept.values())
        repeated = tuple(sorted(set(found) - set(kept)))
        return Resolution(kept, platform or platforms, tuple(unclear), repeated, several and not platform)

    def _on_platform(self, metrics: Sequence[str], platform: str) -> tuple[str, ...]:
        fitting = tuple(m for m in metrics if not self.score_of(m) or platform in self.platforms_of(m))
        return fitting if platform and fitting else tuple(metrics)

    def options(self, candidates: Mapping[int, Sequence[str]], platform: str) -> dict[int, tuple[str, ...]]:
        """The candidates that the platform leaves, without those of a guest that no title clearly speaks of."""
        options = {at: self._on_platform(metrics, platform) for at, metrics in candidates.items()}
        clear = {self.score_of(metrics[0]) for metrics in options.values() if len(metrics) == 1}
        away = GUESTS - clear
        kept = {at: tuple(m for m in metrics if self.score_of(m) not in away) for at, metrics in options.items()}
        return {at: kept[at] or metrics for at, metrics in options.items()}

    def _best(self, title: str, options: Sequence[str], weights: Counter[str], taken: set[str]) -> tuple[str, ...]:
        free = [metric for metric in options if metric not in taken] or list(options)
        shared = Counter[str]()
        for score, weight in weights.items():
            for platform in self.scores.get(score, ()):
                shared[platform] += weight

        def rank(metric: str) -> tuple[int, int, bool]:
            near = max((shared[p] for p in self.platforms_of(metric)), default=0)
            return weights[self.score_of(metric)], near, metric in self.by_label.get(fold(title), ())

        highest = max(map(rank, free))
        return tuple(metric for metric in free if rank(metric) == highest)

    @staticmethod
    def _without_repeats(found: Mapping[int, str]) -> dict[int, str]:
        kept: dict[str, int] = {}
        for place in sorted(found):
            kept.setdefault(found[place], place)
        return {place: metric for metric, place in kept.items()}

    def _platforms(self, metrics: Iterable[str]) -> tuple[str, bool]:
        """The one likeliest platform, and whether the scores have no platform in common."""
        sets = [self.platforms_of(metric) for metric in metrics if self.score_of(metric)]
        common = [p for p in sets[0] if all(p in other for other in sets)] if sets else []
        return (common[0] if common else ""), bool(sets) and not common
