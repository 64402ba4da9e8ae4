"""Where a score goes: what is certain, what is expected, how sure that is."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ForecastDay:
    """One day ahead. `certain`: the value if nothing new came in, from what leaves the window alone (None: not known).

    `low` and `high` bound the 80 % interval of the value, `expected` is its middle.
    """

    day: date
    certain: float | None
    expected: float
    low: float
    high: float


@dataclass(frozen=True)
class LeavingDay:
    """What leaves the window on a day: `count` ratings of mean `mean`; `effect` is what that alone does to the score."""

    day: date
    count: int
    mean: float
    effect: float


@dataclass(frozen=True)
class ForecastView:
    """The forecast of one score ("total" or a dimension). `days` is empty where too little is known; `notes` say why.

    `basis`: "ratings" (single ratings or each day's counts are known), "values" (only the daily score is known), "none".
    `words` is the answer in one sentence (月底大概率达标 4.25–4.44), `chance` that of missing the nearest line at the next
    assessment on `assessed_on`.
    """

    target: str
    metric: str
    label: str
    digits: int
    basis: str
    last_day: date | None
    value: float | None
    days: tuple[ForecastDay, ...]
    leaving: tuple[LeavingDay, ...]
    words: str
    assumption: str
    notes: tuple[str, ...] = ()
    line: float | None = None
    assessed_on: date | None = None
    chance: float | None = None
