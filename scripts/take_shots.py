"""Pictures of every tab and dialog: zh_CN and en, light and dark, 1280×800 and at 150 %, demo store and empty one.

    python scripts/take_shots.py FOLDER [--only NAME]

Each size runs in its own process, because Qt reads the scale once.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = {"1280": (1280, 800, "1"), "150": (1024, 683, "1.5")}  # logical width and height, scale
LANGUAGES = ("zh_CN", "en")
LOOKS = ("light", "dark")
STORES = ("demo", "empty")


def main() -> int:
    """Take all pictures, or those of one combination when called by itself."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--one", nargs=3, metavar=("SIZE", "LANGUAGE", "LOOK"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        return take(options.folder, *options.one)
    code = 0
    with tempfile.TemporaryDirectory() as name:
        for size, language, look in itertools.product(SIZES, LANGUAGES, LOOKS):
            environment = os.environ | {
                "QT_QPA_PLATFORM": f"offscreen:configfile={screen_of(size, Path(name))}",
                "QT_SCALE_FACTOR": SIZES[size][2],
                "QT_LOGGING_RULES": "qt.qpa.*=false;default.warning=false",
                "PYTHONPATH": str(ROOT),
            }
            command = [sys.executable, __file__, str(options.folder), "--one", size, language, look]
            code |= subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode
            print(f"{size} {language} {look}", flush=True)
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")
    return code


def screen_of(size: str, folder: Path) -> Path:
    """A file that gives Qt's screen without a display the room of a real one: dialogs fit themselves into it."""
    width, height, scale = SIZES[size]
    pixels = {"width": round(width * float(scale)), "height": round(height * float(scale))}
    screen = {"name": size, "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} | pixels
    path = folder / f"{size}.json"
    path.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen]})
    )
    return path


def take(folder: Path, size: str, language: str, look: str) -> int:
    """The pictures of one size, language and look."""
    sys.path.insert(0, str(ROOT))
    from scripts.shots.competitors import STORES as COMPARED
    from scripts.shots.competitors import shoot_store
    from scripts.shots.many_shops import COUNTS, shoot_overview
    from scripts.shots.studio import Studio

    width, height, _ = SIZES[size]
    with tempfile.TemporaryDirectory() as name:
        for store in STORES:
            studio = Studio(Path(name) / store, language, look, (width, height))
            studio.shoot(folder, f"{store}-{language}-{look}-{size}", with_demo=store == "demo")
        for count in COUNTS:
            studio = Studio(Path(name) / f"{count}", language, look, (width, height))
            shoot_overview(studio, count, folder, f"{language}-{look}-{size}")
        for store in COMPARED:
            studio = Studio(Path(name) / f"compared-{store}", language, look, (width, height))
            shoot_store(studio, store, folder, f"{language}-{look}-{size}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
