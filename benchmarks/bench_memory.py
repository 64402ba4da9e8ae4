"""Memory of the window: idle and with a chart against a bare PySide6 window, and whether a long day makes it grow.

    dev.py bench memory [ROUNDS]

Each round stands for eight minutes of use: every tab and every page of the reviews is opened, a file is imported and undone, the
checklist is printed to PDF. Resident memory is read from /proc, so it is measured on Linux only.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench_stall import HEAD, close_dialogs, rows, wait_for
from clock import ROOT
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.opening import return_large_blocks, theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.reports.exporters.pdf import write_pdf
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_paper
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

ROUNDS = 60  # eight hours
WARM = 5  # rounds until everything has been loaded once
IDLE_BAR, GROWTH_BAR = 1.6, 0.10
RUNS = 3
RESIDENT = """
from pathlib import Path
text = Path("/proc/self/status").read_text()
print(next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")) / 1024)
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
"""
CHART = """
import pandas
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
figure = Figure(figsize=(9, 5))
figure.add_subplot().plot(pandas.Series(range(180)))
canvas = FigureCanvasQTAgg(figure)
window.setCentralWidget(canvas)
canvas.draw()
"""
SETTLE = """
import gc
for _ in range(20):
    app.processEvents()
gc.collect()
"""
OURS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from seller_toolkit.app import opening
from seller_toolkit.gui.main_window import MainWindow
opened = MainWindow.begin
def begin(self, files=()):
    opened(self, files)
    look = QTimer(self)
    def quiet():
        if not self._runner.running:
            look.stop()
            self.show_tab(sys.argv[2])
            QTimer.singleShot(6000, finish)
    look.timeout.connect(quiet)
    look.start(3000)
def finish():
    print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS")) / 1024)
    QApplication.instance().activeWindow()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    QApplication.quit()
MainWindow.begin = begin
opening.run_window(WindowWish(sys.argv[1], lang="zh_CN"))
"""


def main() -> None:
    """Print both comparisons with their bars."""
    bare, chart = _median(["-c", BARE + SETTLE + RESIDENT]), _median(["-c", BARE + CHART + SETTLE + RESIDENT])
    with tempfile.TemporaryDirectory() as name:
        _make_demo(Path(name))
        idle = _median(["-c", OURS, f"{name}/store.db", "overview"])
        shown = _median(["-c", OURS, f"{name}/store.db", "trend"])
    needed = chart - bare
    print(f"bare PySide6 window            {bare:6.0f} MB      with pandas and a chart of matplotlib {chart:6.0f} MB")
    print(f"our window, idle               {idle:6.0f} MB      {idle / bare:.2f} x bare")
    bar, wide = IDLE_BAR * bare + needed, IDLE_BAR * chart
    print(f"our window, a chart shown      {shown:6.0f} MB      {shown / chart:.2f} x a bare one with both")
    print(f"bars: {bar:.0f} MB ({IDLE_BAR} x bare + what those need), {wide:.0f} MB ({IDLE_BAR} x bare with both)")
    _print_growth(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)


def _median(command: list[str]) -> float:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
    found = [
        float(subprocess.run([sys.executable, *command], env=environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
        for _ in range(RUNS)
    ]  # fmt: skip
    return statistics.median(found)


def _resident() -> float:
    text = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")) / 1024


def _make_demo(folder: Path) -> None:
    """The demo shops in a store, by a process of its own: what their import needed is not the window's."""
    store = ["--store", str(folder / "store.db")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "seller_toolkit", *store, "demo", "--out", str(folder / "out")]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)


def _opened(folder: Path) -> tuple[MainWindow, TaskRunner]:
    """The real window on the demo shops, with real workers."""
    return_large_blocks()
    application = QApplication.instance() or QApplication([])
    workspace = Workspace(folder / "store.db", resource=resource, settings=Settings(folder / "settings.json"))
    kit, runner = Kit(theme_of(workspace.settings)), TaskRunner()
    dress(application, kit.theme)
    window = MainWindow(workspace, runner=runner, kit=kit, dialogs=ScriptedDialogs())
    IdleCollector(runner).setParent(window)
    window.show()
    window.begin()
    wait_for(window, runner)
    return window, runner


def _print_growth(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make_demo(folder)
        window, runner = _opened(folder)
        file = folder / "orders.csv"
        table = [HEAD, *rows(2_000)]
        file.write_text("\n".join(",".join(row) for row in table), encoding="gb18030")
        course = []
        for number in range(rounds):
            _round(window, runner, file, folder)
            course.append(_resident())
            if number in (0, WARM - 1) or (number + 1) % 10 == 0:
                print(f"round {number + 1:3}                      {course[-1]:6.0f} MB", flush=True)
        if rounds < WARM + 3:
            print(f"growth is told from {WARM + 3} rounds on")
            window.close()
            return
        begin = statistics.median(course[WARM - 1 : WARM + 2])
        end = statistics.median(course[-3:])
        print(f"growth over {rounds} rounds            {end / begin - 1:+.1%}         bar +{GROWTH_BAR:.0%}")
        window.close()


def _round(window: MainWindow, runner: TaskRunner, file: Path, folder: Path) -> None:
    for tab in window.tabs:
        window.show_tab(tab)
        wait_for(window, runner)
    reviews = window.tabs["reviews"]
    for page in ("look_back", "praise", "invitations", "topics", "inbox"):
        reviews.show_page(page)
        wait_for(window, runner)
    window.take_files([file])
    wait_for(window, runner)
    close_dialogs(window)
    window.import_tab.waiting.primary.click()
    wait_for(window, runner)
    close_dialogs(window)
    window.show_tab("import")
    wait_for(window, runner)
    batch = max(one.id for one in window.import_tab.history.batches.values())
    window.import_tab.history.undo_wished.emit(batch)
    wait_for(window, runner)
    workspace = window._workspace
    shop = window.selection.one_shop
    report = task_paper.checklist_document(JobContext(), workspace, (shop,), PaperOptions()).value
    write_pdf(report, folder / "checklist.pdf")


if __name__ == "__main__":
    main()
