"""How often an effect is claimed, and an alarm raised, where nothing happened; and how often a planted effect is found.

    python dev.py bench effects

Each kind of score is simulated with a fixed seed. Nominal are 20 of 400 effects; at most 29 are allowed, as are alarms in one
shop-week of twenty. A planted effect is given in spreads of a single day.
"""

import sys
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from seller_toolkit.analysis.effects import effect
from tests.unit.analysis.simulated_scores import FIRST, KINDS, false_alarms, false_effects, rolled, series_of

BEFORE, RUNS = 250, 400


def main() -> None:
    print(f"{'no effect, claimed of 400':28}{'after 15 days':>15}{'30 days':>10}{'60 days':>10}{'alarms':>10}")
    for name, kind in KINDS.items():
        claims = [false_effects(kind, before=BEFORE, after=after) for after in (15, 30, 60)]
        alarmed, weeks = false_alarms(kind)
        print(f"{name:28}{claims[0]:15}{claims[1]:10}{claims[2]:10}{alarmed / weeks:10.1%}")
    print(f"\n{'planted effect, found of 100':28}{'single days':>15}{'30-day mean':>14}")
    for size in (0.5, 1.0, 1.5, 2.0):
        print(f"{size:<28}{found(size, 1):15}{found(size, 30):14}")
    begun = time.perf_counter()
    found(1.0, 30)
    print(f"\n{(time.perf_counter() - begun) * 10:.2f} ms an effect")


def found(size: float, window: int) -> int:
    """How many of 100 planted effects are found, 60 days after the event."""
    random, count = np.random.default_rng(1), 0
    for _ in range(100):
        values = random.normal(size=BEFORE + 60 + window - 1)
        values[-60:] -= size
        series = series_of(rolled(values, window) if window > 1 else values, 6)
        judged = effect(series, FIRST + timedelta(days=BEFORE), window_days=window)
        count += judged is not None and judged.is_clear and judged.difference < 0
    return count


if __name__ == "__main__":
    main()
