"""Takes the guide's pictures: every tab of the demo shops, small, in the guide's languages.

    python scripts/take_guide_pictures.py [FOLDER]

By default into docs/pictures. They are committed, because packages are built on machines that have no Chinese font and
cannot start the program. Each language runs in its own process.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
LANGUAGES = {"zh": "zh_CN", "en": "en"}
SIZE = (1280, 800)
WIDTH = 880  # of a picture: as much as the guide's window has room for
COLOURS = 128


def main() -> int:
    """Take all pictures, or those of one language when called by itself."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=PICTURES)
    parser.add_argument("--one", choices=LANGUAGES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        take(options.folder, options.one)
        return 0
    code = 0
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "QT_LOGGING_RULES": "qt.qpa.*=false", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    for ending in LANGUAGES:
        command = [sys.executable, __file__, str(options.folder), "--one", ending]
        code |= subprocess.run(command, env=surroundings, cwd=ROOT, check=False).returncode
    taken = list(options.folder.glob("*.png"))
    print(f"{len(taken)} pictures, {sum(path.stat().st_size for path in taken) // 1000} kB, in {options.folder}")
    return code


def take(folder: Path, ending: str) -> None:
    """The pictures of one language."""
    sys.path.insert(0, str(ROOT))
    from PIL import Image
    from PySide6.QtCore import Qt

    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.style_sheet import dress
    from seller_toolkit.gui.task_runner import InlineTaskRunner
    from seller_toolkit.services.imports import demo
    from seller_toolkit.services.jobs import JobContext

    with tempfile.TemporaryDirectory() as name:
        studio = Studio(Path(name), LANGUAGES[ending], "light", SIZE)
        dress(studio.app, studio.kit.theme)
        demo.load_demo(JobContext(), studio.workspace)
        window = MainWindow(studio.workspace, runner=InlineTaskRunner(), kit=studio.kit, dialogs=studio.dialogs)
        window.resize(*SIZE)
        window.show()
        window.begin()
        for tab in window.tabs:
            window.show_tab(tab)
            studio.settle()
            small = window.grab().toImage().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            path = folder / f"{tab}.{ending}.png"
            small.save(str(path))
            with Image.open(path) as picture:
                fewer = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            fewer.save(path, optimize=True)
        window.close()


if __name__ == "__main__":
    sys.exit(main())
