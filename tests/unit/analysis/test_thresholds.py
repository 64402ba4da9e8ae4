from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from seller_toolkit.analysis.thresholds import judge
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Confidence, ScoreProfile, Threshold
from seller_toolkit.domain.words import Words

WORDS = Words("名", "名", "name")
Make = Callable[..., Series]


def with_line(profile: ScoreProfile, value: float, *, strict: bool, sample: str, margin: float) -> ScoreProfile:
    line = Threshold("line", "total", value, strict, sample, WORDS, WORDS, margin, Confidence.OFFICIAL, "S")
    return replace(profile, thresholds=(line,))


@pytest.mark.parametrize(
    ("line", "strict", "sample", "values", "value", "margin", "state"),
    [
        (4.2, True, "last_day_of_month", (4.5,), 4.5, 0.3, "ok"),
        (4.2, True, "last_day_of_month", (4.3,), 4.3, 0.1, "near"),  # 4.3 − 4.2 is 0.1, not 0.0999…
        (4.2, True, "last_day_of_month", (4.21,), 4.21, 0.01, "near"),
        (4.2, True, "last_day_of_month", (4.2,), 4.2, 0.0, "below"),  # must be exceeded
        (4.2, False, "daily", (4.2,), 4.2, 0.0, "near"),  # must only be reached
        (4.2, False, "daily", (4.9, 4.19), 4.19, -0.01, "below"),  # the newest value counts, not the best
        (4.2, False, "at_event", (4.1, 4.4), 4.4, 0.2, "ok"),
        (4.2, False, "daily", (4.4, None, None), 4.4, 0.2, "ok"),  # a few days old is still known
        (4.2, False, "daily", (4.4, *[None] * 31), None, None, "unknown"),
        (4.2, False, "daily", (), None, None, "unknown"),
        (4.2, False, "mean_7d", (1.0, 4.1, 4.1, 4.1, 4.5, 4.5, 4.5, 4.5), 30.3 / 7, 30.3 / 7 - 4.2, "ok"),
        (4.2, False, "mean_7d", (4.9, *[None] * 6, 4.1), 4.1, -0.1, "below"),
        (4.2, False, "mean_7d", (4.2,) * 7, 4.2, 0.0, "near"),
        (4.2, False, "mean_30d", (*[4.0] * 15, *[4.6] * 15), 4.3, 0.1, "near"),
    ],
)
def test_by_hand(
    profile: ScoreProfile,
    series: Make,
    today: date,
    line: float,
    strict: bool,
    sample: str,
    values: tuple[float | None, ...],
    value: float | None,
    margin: float | None,
    state: str,
) -> None:
    rules = with_line(profile, line, strict=strict, sample=sample, margin=0.1)
    by_target = {"total": series(*values)} if values else {}
    (status,) = judge(rules, by_target, today)
    assert status.value == pytest.approx(value) if value is not None else status.value is None
    assert status.margin == pytest.approx(margin, abs=1e-8) if margin is not None else status.margin is None
    assert status.state == state
    assert status.chance is None


def test_values_after_today_do_not_count(profile: ScoreProfile, series: Make, today: date) -> None:
    rules = with_line(profile, 4.2, strict=False, sample="daily", margin=0.1)
    (status,) = judge(rules, {"total": series(4.1, 5.0, until=date(2026, 11, 21))}, today)
    assert (status.value, status.day) == (4.1, today)


def test_a_line_that_is_not_yet_in_force_is_not_judged(profile: ScoreProfile, series: Make, today: date) -> None:
    later = tuple(replace(line, valid_from=date(2026, 12, 1)) for line in profile.thresholds)
    assert judge(replace(profile, thresholds=later), {"total": series(40)}, today) == ()


def test_each_line_reads_its_own_target(profile: ScoreProfile, series: Make, today: date) -> None:
    states = [(s.threshold.id, s.state) for s in judge(profile, {"total": series(80), "goods": series(60)}, today)]
    assert states == [("alliance", "ok"), ("campaign", "ok"), ("goods", "below")]
