"""Diagnosing one fall over a million ratings, against a single group-by of pandas over the same rows; medians of several runs.

Measured are the parts of the change from the tally on (what came and left by item, items by rate and mix, days, roll-off), and
the whole way from columns of text, with the cap of three ratings of a buyer and month.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from seller_toolkit.analysis.ratings import DSR_WINDOW, Ratings, dsr_tally
from seller_toolkit.analysis.rolling import Turnover, by_group, flow_past_stayed, roll_off
from seller_toolkit.analysis.tally import Tally

RATINGS, ITEMS, BUYERS, DAYS = 1_000_000, 500, 400_000, 400
BEFORE, NOW = date(2026, 9, 1), date(2026, 10, 1)
RUNS = 7


def drawn() -> Ratings:
    """A million ratings in the order in which they were given."""
    chance = np.random.default_rng(1)
    days = np.sort(chance.integers(0, DAYS, RATINGS))
    texts = [(NOW - timedelta(days=DAYS - 1 - number)).isoformat() for number in range(DAYS)]
    return Ratings(
        days=[texts[day] for day in days],
        stars=chance.choice([1, 2, 3, 4, 5], RATINGS, p=[0.02, 0.02, 0.04, 0.09, 0.83]).astype(float).tolist(),
        buyers=[f"{buyer:08x}" for buyer in chance.integers(0, BUYERS, RATINGS)],
        items=[f"item {item}" for item in chance.integers(0, ITEMS, RATINGS)],
    )


def diagnose(tally: Tally) -> float:
    """Every way in which the trend tab takes a fall apart; the answer is the largest rest."""
    turn = Turnover(tally, DSR_WINDOW, BEFORE, NOW)
    found = [
        flow_past_stayed(turn),
        flow_past_stayed(turn, "item"),
        by_group(turn, "item"),
        flow_past_stayed(turn, "day"),
    ]
    roll_off(turn)
    return max(abs(taken.rest) for taken in found if taken)


def grouped(frame: pd.DataFrame) -> pd.Series:
    """The rival: the mean of each item, grouped anew."""
    return frame.groupby("item", observed=True)["stars"].mean()


def seconds(work: Callable[[], object]) -> float:
    """The time of one run, without the collector in between."""
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    """Measure turn by turn, so that a machine that slows down slows down all, and print medians with their ratios."""
    ratings = drawn()
    tally = dsr_tally(ratings)
    texts = pd.DataFrame({"item": ratings.items, "stars": ratings.stars})
    frame = texts.assign(item=texts["item"].astype("category"))
    works: dict[str, Callable[[], object]] = {
        "pandas group-by, items as texts": lambda: grouped(texts),
        "pandas group-by, items as categories": lambda: grouped(frame),
        "diagnosis from the tally": lambda: diagnose(tally),
        "diagnosis from columns of text": lambda: diagnose(dsr_tally(ratings)),
    }
    runs: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(RUNS + 1):
        for name, work in works.items():
            took = seconds(work)
            if turn:
                runs[name].append(took)
    rival = statistics.median(runs["pandas group-by, items as texts"])
    print(f"{len(tally):,} counted of {RATINGS:,} ratings; largest rest {diagnose(tally):.1e}; median of {RUNS} runs")
    for name, taken in runs.items():
        print(f"{name:38}  {statistics.median(taken):7.3f} s  {statistics.median(taken) / rival:5.2f} × the first")


if __name__ == "__main__":
    main()
