"""From the start of the process to the first paint: our splash and our window on an empty store against a bare PySide6 window.

    python3 dev.py bench start [PROGRAM]

From the source; and the packaged program, if there is one (PROGRAM, else what `dev.py build` has made), against a bare window
of the same bundle. Each process ends at its first paint; our window opens the store after it.
"""

import sys
import tempfile
from pathlib import Path

from clock import ROOT, compare

RUNS = 9
BARE, SPLASH, OURS = "bare PySide6 window", "our splash", "our window"

with tempfile.TemporaryDirectory() as folder:
    program = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / "seller-toolkit" / "seller-toolkit"
    for name, start in (("source", ["-m", "seller_toolkit"]), ("packaged", [str(program.resolve())])):
        if name == "packaged" and not program.is_file():
            continue
        print(f"{name}:")
        ours = [*start, "--store", f"{folder}/{name}.db", "window"]
        rivals = {BARE: [*start, "--bare-window"], SPLASH: [*ours, "--until-splash"], OURS: [*ours, "--until-painted"]}
        compare(rivals, BARE, runs=RUNS)
