"""The long form of tests/faults: fifty kills of a large import, two thousand mutants; counts, worst time, worst memory."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.faults.hunt import hunt  # noqa: E402 - the line above lets Python find it
from tests.faults.kills import FILES, killed, made_up_files, moments, seconds_of_import  # noqa: E402 - likewise

KILLS, ROWS, MUTANTS = 50, 10_000, 2_000


def kills(folder: Path) -> bool:
    """Kill imports at moments of chance; whether every store was as it must be."""
    files = made_up_files(folder, rows=ROWS)
    whole = seconds_of_import(folder / "whole.db", files)
    print(f"An import of {FILES} files with {ROWS:,} rows each takes {whole:.1f} s; killed {KILLS} times:")
    deaths = []
    for number, moment in enumerate(moments(1, KILLS, whole)):
        store = folder / f"{number}.db"
        deaths.append(killed(store, files, after=moment, rows=ROWS))
        for path in folder.glob(f"{number}.db*"):
            path.unlink()
    by_batches = Counter(death.batches for death in deaths)
    print("  batches in the store afterwards: " + ", ".join(f"{n} in {by_batches[n]}" for n in sorted(by_batches)))
    print(f"  ended by itself before the kill: {sum(death.ended_by_itself for death in deaths)}")
    bad = [death for death in deaths if death.problems]
    print(f"  stores that were not sound, or held a part of a batch: {len(bad)}")
    for death in bad:
        print(f"    after {death.seconds:.3f} s: {'; '.join(death.problems)}")
    return not bad


def mutants(folder: Path) -> bool:
    """Import mutants; whether each ended in a receipt or a sentence, in time and in bounds."""
    bag = hunt(range(MUTANTS), folder)
    print(f"{MUTANTS:,} mutants: {bag.imported} imported, {bag.refused} refused")
    print("  " + ", ".join(f"{code} {count}" for code, count in bag.answers.most_common()))
    print(f"  longest {bag.longest[0]:.1f} s ({bag.longest[1]}), largest process {bag.megabytes} MB")
    print(f"  tracebacks, ends of the process, too long, too large: {len(bag.faults)}")
    for fault in bag.faults:
        print(f"    {fault}")
    return not bag.faults


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        results = [kills(Path(one)), mutants(Path(other))]
    sys.exit(0 if all(results) else 1)
