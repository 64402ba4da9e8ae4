"""A shop's own rules: weights and lines that its seller's back office shows, and what can be inferred from its history."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.shops import Shop


@dataclass(frozen=True)
class WeightLine:
    """The weight of a dimension (or of a metric within its dimension) in percent.

    `origin`: "own" (typed), "page" (read off the seller's page), "rule" (published), "inferred", "" (unknown). `verified`
    False: shown as 未核实. `error` is the standard error of an inferred weight in percent.
    """

    metric: str
    dimension: str
    label: str
    value: float | None
    origin: str
    since: date | None = None
    verified: bool = True
    error: float | None = None


@dataclass(frozen=True)
class OwnLine:
    """A line of the rules. `applies`: it is judged for this shop. `own`: the level is the seller's, not the rules'."""

    id: str
    label: str
    target: str
    target_label: str
    value: float | None
    applies: bool
    own: bool
    asked: bool
    program: str
    consequence: str
    verified: bool


@dataclass(frozen=True)
class RulesView:
    """The rules of one score for one shop, as the form shows them."""

    shop: Shop
    profile: str
    profile_label: str
    version: str
    verified: bool
    weights: tuple[WeightLine, ...]
    lines: tuple[OwnLine, ...]
    industries: tuple[
        tuple[str, str], ...
    ]  # industry and shop type of the published weight table, empty: there is none
    notes: tuple[str, ...]


@dataclass(frozen=True)
class OwnRules:
    """What the form answers: weights in percent by metric id, and by line id its level, None where it does not apply."""

    weights: dict[str, float]
    lines: dict[str, float | None]
    since: date
