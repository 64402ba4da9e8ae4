"""How honest the forecast's 80 % band is, on simulated shops that it knows nothing of: `dev.py bench forecast [SHOPS]`.

Half are forecast from their cases, half from the daily values of their page alone. Printed are the share of shops whose true value
lay in the band (the bar: 77 to 83 %), by horizon and by kind, on which side the others fell, and how wide the band is beside that
of the plainest honest rival, the shop's own past changes over as many days with Student's t.
"""

import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.unit.analysis.simulated_shops import HORIZONS, Trial, trials  # noqa: E402 - the line above lets Python find it

SHOPS, SEED = 2_000, 2026
BAR = (0.77, 0.83)


def main() -> int:
    """Print the table; 0 where the whole lies within the bar."""
    shops = int(sys.argv[1]) if len(sys.argv) > 1 else SHOPS
    started = time.perf_counter()
    found = list(trials(shops, SEED))
    seconds = time.perf_counter() - started
    print(f"{shops:,} simulated shops, {len(found):,} forecasts in {seconds:.0f} s")
    for name, picked in groups(found):
        told(name, picked)
    inside = share(found)
    print(f"overall {inside:.1%} in the 80 % band (bar {BAR[0]:.0%} to {BAR[1]:.0%})")
    return 0 if BAR[0] <= inside <= BAR[1] else 1


def groups(found: list[Trial]) -> list[tuple[str, list[Trial]]]:
    """The table's rows."""
    return [
        ("from cases", [t for t in found if t.basis == "ratings"]),
        ("from values", [t for t in found if t.basis == "values"]),
        *((f"{h} days ahead", [t for t in found if t.horizon == h]) for h in HORIZONS),
        ("30-day window", [t for t in found if not t.months]),
        ("6-month window", [t for t in found if t.months]),
        ("stars", [t for t in found if t.kind == "stars"]),
        ("rates", [t for t in found if t.kind == "rate"]),
        ("durations", [t for t in found if t.kind == "hours"]),
        ("under 3 cases a day", [t for t in found if t.per_day < 3]),
    ]


def share(found: list[Trial]) -> float:
    """How many of the forecasts had the truth in their band."""
    return float(np.mean([t.low <= t.truth <= t.high for t in found]))


def told(name: str, found: list[Trial]) -> None:
    below = np.mean([t.truth < t.low for t in found])
    above = np.mean([t.truth > t.high for t in found])
    line = f"  {name:<22}{share(found):6.1%}   below {below:5.1%}   above {above:5.1%}   n={len(found):,}"
    ratios = [(t.high - t.low) / t.rival for t in found if t.rival]
    if ratios:
        line += f"   width/rival {np.median(ratios):.2f}"
    print(line)


if __name__ == "__main__":
    sys.exit(main())
