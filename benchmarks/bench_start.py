"""From the start of the process to the first paint: our window on an empty store against a bare PySide6 window.

    python3 dev.py bench start [PROGRAM]

From the source; and the packaged program, if there is one (PROGRAM, else what `dev.py build` has made), against a bare window
of the same bundle. There the window has begun its first job, and the process ends at its first paint.
"""

import sys
import tempfile
from pathlib import Path

from clock import ROOT, compare

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
app.processEvents()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from seller_toolkit.app.paths import resource
from seller_toolkit.app.window import theme_of
from seller_toolkit.app.wiring import make_workspace
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.qt_backend import Translators
app = QApplication([])
workspace = make_workspace(Path(sys.argv[1]))
Translators(resource("i18n")).use("zh_CN")
kit = Kit(theme_of(workspace.settings))
dress(app, kit.theme)
window = MainWindow(workspace, runner=TaskRunner(), kit=kit)
window.show_tab("overview")
window.show()
app.processEvents()
"""

with tempfile.TemporaryDirectory() as folder:
    compare(
        {"bare PySide6 window": ["-c", BARE], "our window": ["-c", OURS, f"{folder}/store.db"]},
        "bare PySide6 window",
    )
    program = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / "seller-toolkit" / "seller-toolkit"
    if program.is_file():
        ours = [str(program), "--store", f"{folder}/packaged.db", "window", "--until-painted"]
        print(f"\npackaged: {program}")
        bare = "bare window of the same bundle"
        compare({bare: [str(program), "window", "--bare"], "packaged window": ours}, bare, runs=9)
