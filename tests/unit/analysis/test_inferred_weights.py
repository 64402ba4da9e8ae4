"""Weights from a shop's own days: told within their error where they can be told, else not at all."""

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.inferred_weights import MAX_ERROR, MIN_DAYS, InferredWeights, infer_weights
from seller_toolkit.analysis.trend import Series
from tests.long import examples

FIRST = date(2026, 1, 1)
TMALL, DOUYIN = (2, (3.0, 5.0)), (0, (50.0, 100.0))  # displayed decimals and scale
NAMES = ("product", "logistics", "service")


class SimulatedShop:
    """30-day means of noisy days with some bad weeks, rounded as the platform shows them.

    `exact`: the total is taken of the dimensions before they are rounded.
    """

    def __init__(self, seed: int, kind: tuple[int, tuple[float, float]], *, exact: bool, days: int = 0) -> None:
        self.decimals, self.scale = kind
        chance = np.random.default_rng(seed)
        count, span = days or int(chance.integers(60, 366)), self.scale[1] - self.scale[0]
        low, high = self.scale[0] + 0.55 * span, self.scale[1] - 0.08 * span
        level, spread = chance.uniform(low, high, 3), chance.uniform(0.08, 0.3, 3) * span
        noise = chance.normal(size=(count + 30, 3)) * spread
        for column in range(3):
            for _ in range(chance.integers(0, 4)):
                start = chance.integers(0, count)
                noise[start : start + chance.integers(5, 30), column] -= spread[column]
        sums = np.cumsum(np.vstack([np.zeros(3), noise]), axis=0)
        values = np.clip(level + ((sums[30:] - sums[:-30]) / 30)[:count], *self.scale)
        self.shares = chance.dirichlet([3.0, 3.0, 3.0])
        self.shown = np.round(values, self.decimals)
        of = values if exact else self.shown
        self.total = np.round(np.clip(of @ self.shares, *self.scale), self.decimals)

    def infer(self, **points: Series) -> InferredWeights | None:
        columns = {name: series(self.shown[:, place]) for place, name in enumerate(NAMES)}
        return infer_weights(series(self.total), columns, decimals=self.decimals, scale=self.scale, **points)


def series(values) -> Series:
    return Series(tuple(FIRST + timedelta(days=day) for day in range(len(values))), tuple(map(float, values)))


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("kind", [TMALL, DOUYIN], ids=["tmall", "douyin"])
def test_planted_weights_are_found_within_the_told_error(kind, exact):
    told = hit = shops = 0
    for seed in range(150):
        shop = SimulatedShop(seed, kind, exact=exact)
        found = shop.infer()
        if found is None:
            continue
        shops += 1
        for name, share in zip(NAMES, shop.shares, strict=True):
            told += 1
            hit += abs(found.shares[name] - share) <= found.within(name)
            assert found.errors[name] <= MAX_ERROR
    assert shops >= 110
    assert hit >= 0.9 * told


@settings(max_examples=examples(30), deadline=None)
@given(seed=st.integers(1000, 10**6), kind=st.sampled_from([TMALL, DOUYIN]), exact=st.booleans())
def test_what_is_told_is_a_share_of_a_whole_from_enough_days(seed, kind, exact):
    found = SimulatedShop(seed, kind, exact=exact).infer()
    if found is None:
        return
    assert sum(found.shares.values()) == pytest.approx(1, abs=1e-9)
    assert min(found.shares.values()) >= 0
    assert found.days >= MIN_DAYS
    assert min(found.errors.values()) > 0
    assert found.residual < 10.0 ** -kind[0]


@settings(max_examples=examples(20), deadline=None)
@given(seed=st.integers(0, 10**6))
def test_neither_the_order_of_the_dimensions_nor_repeated_days_matter(seed):
    shop = SimulatedShop(seed, TMALL, exact=False)
    first = shop.infer()
    turned = {name: series(shop.shown[:, place]) for place, name in reversed(list(enumerate(NAMES)))}
    second = infer_weights(series(shop.total), turned, decimals=2, scale=shop.scale)
    shop.shown, shop.total = np.repeat(shop.shown, 2, axis=0), np.repeat(shop.total, 2)
    third = shop.infer()
    assert first is not None
    for other in (second, third):
        assert other is not None
        assert other.shares == pytest.approx(first.shares, abs=1e-6)
        assert (other.days, other.errors) == (first.days, pytest.approx(first.errors, rel=1e-4))


def still(shop: SimulatedShop) -> None:
    shop.shown[:], shop.total[:] = shop.shown[0], shop.total[0]


def one_dimension_still(shop: SimulatedShop) -> None:
    shop.shown[:, 1] = shop.shown[0, 1]
    shop.total = np.round(shop.shown @ shop.shares, 2)


def in_step(shop: SimulatedShop) -> None:
    shop.shown[:, 1] = shop.shown[:, 0] - 0.2
    shop.total = np.round(shop.shown @ shop.shares, 2)


def few_days(shop: SimulatedShop) -> None:
    shop.shown[MIN_DAYS - 1 :], shop.total[MIN_DAYS - 1 :] = shop.shown[0], shop.total[0]


def points_unknown(shop: SimulatedShop) -> None:
    shop.total = shop.total - 0.06


def points_for_a_while(shop: SimulatedShop) -> None:
    shop.total[50:120] += 0.08


def other_weights_later(shop: SimulatedShop) -> None:
    shop.total[100:] = np.round(shop.shown[100:] @ np.array([0.7, 0.1, 0.2]), 2)
    shop.total[:100] = np.round(shop.shown[:100] @ np.array([0.1, 0.2, 0.7]), 2)


def capped(shop: SimulatedShop) -> None:
    shop.total[:] = 5.0


@pytest.mark.parametrize(
    "spoil",
    [
        still, one_dimension_still, in_step, few_days, points_unknown, points_for_a_while, other_weights_later, capped,
    ],
)  # fmt: skip
@pytest.mark.parametrize("seed", range(6))
def test_what_cannot_be_told_is_not_told(spoil: Callable[[SimulatedShop], None], seed):
    shop = SimulatedShop(seed, TMALL, exact=False, days=200)
    shop.total = np.round(shop.shown @ shop.shares, 2)
    assert shop.infer() is not None
    spoil(shop)
    assert shop.infer() is None


def test_one_dimension_or_none_has_nothing_to_weigh():
    shop = SimulatedShop(1, TMALL, exact=True)
    alone = {"product": series(shop.shown[:, 0])}
    assert infer_weights(series(shop.total), alone, decimals=2, scale=shop.scale) is None
    assert infer_weights(series(shop.total), {}, decimals=2, scale=shop.scale) is None


@pytest.mark.parametrize("sign", [1, -1])
def test_known_points_are_subtracted_first(sign):
    shop = SimulatedShop(3, TMALL, exact=False, days=200)
    plain = shop.infer()
    bonus, deduction = np.where(np.arange(200) < 90, 0.05, 0.1), np.where(np.arange(200) < 120, 0.0, 0.2)
    shop.total = shop.total + bonus - deduction
    assert shop.infer() is None
    found = shop.infer(bonus=series(bonus), deduction=series(sign * deduction))
    assert plain is not None
    assert found is not None
    assert found.shares == pytest.approx(plain.shares, abs=1e-3)


def test_days_on_which_the_total_was_cut_are_left_out():
    shop = SimulatedShop(4, TMALL, exact=False, days=200)
    plain = shop.infer()
    shop.shown = np.vstack([shop.shown, np.full((40, 3), 4.99) + np.linspace(0, 0.01, 40)[:, None]])
    shop.total = np.append(shop.total, np.full(40, 5.0))
    assert shop.infer() == plain


def test_days_that_lack_a_value_are_left_out():
    shop = SimulatedShop(5, TMALL, exact=False, days=200)
    columns = {name: series(shop.shown[:, place]) for place, name in enumerate(NAMES)}
    late = {**columns, "service": columns["service"].between(FIRST + timedelta(days=100), date.max)}
    cut = {name: one.between(FIRST + timedelta(days=100), date.max) for name, one in columns.items()}
    assert infer_weights(series(shop.total), late, decimals=2, scale=shop.scale) == infer_weights(
        series(shop.total), cut, decimals=2, scale=shop.scale
    )
