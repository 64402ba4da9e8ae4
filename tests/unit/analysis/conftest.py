"""A small hand-made score: total and two dimensions on 50 to 100, three metrics, lines on the total and on one dimension."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Better, Confidence, Dimension, Metric, ScoreProfile, Threshold
from seller_toolkit.domain.words import Words

TODAY = date(2026, 11, 20)
NAME = Words("名", "名", "name")


def make_metric(
    name: str, dimension: str, unit: str, *, better: Better = Better.LOWER, area: str = "product"
) -> Metric:
    return Metric(f"s.{name}", dimension, NAME, (), unit, 2, better, window_days=30, area=area)


def make_line(name: str, target: str, value: float, *, strict: bool = False, sample: str = "daily") -> Threshold:
    return Threshold(name, target, value, strict, sample, NAME, NAME, 3.0, Confidence.OFFICIAL, "S")


def make_profile() -> ScoreProfile:
    return ScoreProfile(
        id="s",
        platforms=("douyin",),
        label=NAME,
        version="1",
        valid_from=date(2026, 1, 1),
        valid_to=None,
        low=50,
        high=100,
        decimals=0,
        total=replace(make_metric("total", "", "score", better=Better.HIGHER, area="operations"), decimals=0),
        dimensions=(Dimension("goods", NAME, (), "product"), Dimension("speed", NAME, (), "logistics")),
        metrics=(
            make_metric("goods", "goods", "score", better=Better.HIGHER),
            make_metric("speed", "speed", "score", better=Better.HIGHER, area="logistics"),
            make_metric("returns", "goods", "percent"),
            make_metric("praise", "goods", "percent", better=Better.HIGHER),
            make_metric("hours", "speed", "hours", area="logistics"),
            make_metric("bonus", "", "points", better=Better.HIGHER, area="operations"),
            make_metric("deduction", "", "points", area="operations"),
        ),
        thresholds=(
            make_line("alliance", "total", 70),
            make_line("campaign", "total", 70, sample="mean_7d"),
            make_line("goods", "goods", 65),
        ),
        sources=(),
        assessed=True,
    )


@pytest.fixture
def profile() -> ScoreProfile:
    return make_profile()


@pytest.fixture
def series() -> Callable[..., Series]:
    """`series(70, 71, None, 72)`: one value a day, the last one today; None leaves the day out."""

    def make(*values: float | None, until: date = TODAY) -> Series:
        first = until - timedelta(days=len(values) - 1)
        return Series.of(
            (first + timedelta(days=place), value) for place, value in enumerate(values) if value is not None
        )

    return make


@pytest.fixture
def today() -> date:
    return TODAY
