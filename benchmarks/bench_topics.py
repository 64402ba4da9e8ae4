"""How soon a rise is found, and how many false alarms that costs, beside two named rivals in the same simulated shops.

40 items with uneven volumes, 16 topics, 26 weeks; one item says one topic more often from week 21 on. Rivals: the share-ratio rule (this
week's share over the share of the last eight weeks) and a Poisson test against the item's own past. The rivals' thresholds are set with
the knowledge of many true, steady weeks of the same kind of shop, ours from the one past that a shop has. Two worlds: steady rates, and
rates that drift and jump with volumes that promotions swell.
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammainc

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from seller_toolkit.analysis.rising import BUDGET, TopicCounts, alarms, score_weeks, thresholds_of

ITEMS, TOPICS, WEEKS, ONSET, FIRST = 40, 16, 26, 21, 8
Floats = NDArray[np.float64]
Score = Callable[[TopicCounts], Floats]


@dataclass(frozen=True)
class World:
    """How a shop's weeks differ: spread of the items' volumes, of a week's volume, of rates within weeks and as drift."""

    name: str
    swell: float
    unrest: float
    drift: float


WORLDS = (World("steady", 0.15, 0.0, 0.0), World("drifting", 0.5, 0.25, 0.12))


def shop(chance: np.random.Generator, world: World, volume: int, extra: float) -> TopicCounts:
    """A shop whose item 0 has `volume` reviews a week and, from ONSET on, `extra` more of its reviews naming topic 3."""
    usual = chance.lognormal(np.log(20), 0.8, ITEMS)
    usual[0] = volume
    swelling = np.exp(world.swell * chance.standard_normal(WEEKS) - world.swell**2 / 2)
    reviews = chance.poisson(usual[:, None] * swelling)
    shares = 1.0 / np.arange(2, TOPICS + 2)
    rates = 0.18 * shares / shares.sum() * chance.gamma(4, 1 / 4, (ITEMS, TOPICS))
    jumps = world.unrest * chance.standard_normal((ITEMS, TOPICS, WEEKS))
    drift = world.drift * np.cumsum(chance.standard_normal((ITEMS, TOPICS, WEEKS)), axis=-1)
    drift -= drift.mean(axis=-1, keepdims=True)
    course = np.minimum(rates[..., None] * np.exp(jumps + drift - (world.unrest**2) / 2), 0.6)
    course[0, 3, ONSET:] = np.minimum(course[0, 3, ONSET:] + extra, 0.9)
    mentions = chance.binomial(reviews[:, None, :], course)
    return TopicCounts(mentions.astype(np.int64), reviews.astype(np.int64), np.zeros(ITEMS, dtype=np.int64))


def _own_past(counts: TopicCounts) -> tuple[Floats, Floats, Floats]:
    """Mentions now and in the eight weeks before, and the share of reviews that these are."""
    said = np.cumsum(np.concatenate([np.zeros((ITEMS, TOPICS, 1)), counts.mentions], axis=-1), axis=-1)
    read = np.cumsum(np.concatenate([np.zeros((ITEMS, 1)), counts.reviews], axis=-1), axis=-1)
    before = said[..., FIRST:-1] - said[..., : -FIRST - 1]
    reviews = (read[:, FIRST:-1] - read[:, : -FIRST - 1])[:, None]
    return counts.mentions[..., FIRST:].astype(np.float64), before, reviews


def share_ratio(counts: TopicCounts) -> Floats:
    """The week's share over that of the eight weeks before, with half a mention added; at least 3 mentions."""
    now, before, reviews = _own_past(counts)
    share = (now + 0.5) / (counts.reviews[:, None, FIRST:] + 1)
    score = np.zeros(counts.mentions.shape)
    score[..., FIRST:] = np.where(now >= 3, share / ((before + 0.5) / (reviews + 1)), 0)
    return score


def poisson(counts: TopicCounts) -> Floats:
    """−ln of the Poisson tail of this week against the item's own eight weeks before; at least 3 mentions."""
    now, before, reviews = _own_past(counts)
    expected = (before + 0.5) / (reviews + 1) * counts.reviews[:, None, FIRST:]
    score = np.zeros(counts.mentions.shape)
    tail = np.maximum(gammainc(np.maximum(now, 1), expected), 1e-300)
    score[..., FIRST:] = np.where((now >= 3) & (now > expected), -np.log(tail), 0)
    return score


RIVALS: dict[str, Score] = {"share-ratio rule": share_ratio, "Poisson, own past": poisson}


def onsets(score: Floats, line: float) -> NDArray[np.bool_]:
    """Where a score comes over the line."""
    over = score > line
    over[..., 1:] &= ~over[..., :-1].copy()
    return over


def line_of(score: Score, past: list[TopicCounts], budget: float) -> float:
    """The line at which a rival gives the budget in steady shops."""
    scores = [score(one) for one in past]
    low, high = 0.0, 80.0
    for _ in range(30):
        middle = (low + high) / 2
        rate = sum(int(onsets(one, middle)[..., FIRST:].sum()) for one in scores) / (len(past) * (WEEKS - FIRST))
        low, high = (middle, high) if rate > budget else (low, middle)
    return high


def ours(counts: TopicCounts) -> NDArray[np.bool_]:
    """Where our alarms begin, thresholds read from these counts alone."""
    return alarms(score_weeks(counts), thresholds_of(counts))


def show(name: str, found: list[NDArray[np.bool_]]) -> None:
    """Print the shares found within 1, 2 and 4 weeks and the false alarms a week."""
    shares = [np.mean([one[0, 3, ONSET : ONSET + weeks].any() for one in found]) for weeks in (1, 2, 4)]
    false = []
    for one in found:
        others = one.copy()
        others[0, 3] = False
        false.append(others[..., FIRST:].sum() / (WEEKS - FIRST))
    print(f"    {name:20} {shares[0]:5.2f} {shares[1]:5.2f} {shares[2]:5.2f}   {np.mean(false):6.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=60)
    options = parser.parse_args()
    for world in WORLDS:
        past = [shop(np.random.default_rng(9000 + run), world, 20, 0.0) for run in range(40)]
        lines = {name: line_of(score, past, BUDGET) for name, score in RIVALS.items()}
        print(f"\n{world.name} world: found within 1, 2, 4 weeks; false alarms a week (budget {BUDGET})")
        for volume, extra in ((10, 0.1), (30, 0.05), (30, 0.1), (30, 0.2), (100, 0.05)):
            print(f"  {volume} reviews a week, +{extra:.0%} of them")
            shops = [shop(np.random.default_rng(run), world, volume, extra) for run in range(options.runs)]
            for name, score in RIVALS.items():
                show(name, [onsets(score(one), lines[name]) for one in shops])
            show("ours", [ours(one) for one in shops])
    begun = time.perf_counter()
    ours(shops[0])
    print(
        f"\n{ITEMS} items × {TOPICS} topics × {WEEKS} weeks, thresholds included: {time.perf_counter() - begun:.2f} s"
    )


if __name__ == "__main__":
    main()
