"""A pasted screenshot in the real window: how long until its preview stands there, how long the window stands still, and how
much memory window and reading process take.

The named rival of the time is the bare `rapidocr` call on the same picture in a warm process of its own.
"""

import argparse
import gc
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from benchmarks.bench_stall import BAR, Ticks, close_dialogs, wait_for
from seller_toolkit.app.opening import return_large_blocks, theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.gui.dialogs.score_page_preview import ScorePageDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.imports import demo
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from tests.pictures import CASES, Case, make

KINDS = ("douyin_score_page", "tmall_score_page")
ABOUT = (11, 14)  # values of a page of 12 metrics


def cases(scale: int, count: int) -> list[Case]:
    """Pages of about 12 metrics that say their shop and day, at one scaling."""
    found = []
    for case in CASES:
        if case.kind in KINDS and case.scale == scale:
            truth = make(case)[1]
            if ABOUT[0] <= len(truth.values) <= ABOUT[1] and truth.day and truth.shop:
                found.append(case)
    return found[:count]


def resident(pid: int | str = "self", what: str = "VmRSS") -> float:
    """Megabytes of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    return 0.0


def paste(window: MainWindow, runner: TaskRunner, ticks: Ticks, picture: QImage, stage: str) -> float:
    """Seconds from the key to the preview; the page is stored afterwards."""
    QGuiApplication.clipboard().setImage(picture)
    ticks.begin(f"{stage} pasted")
    begun = time.perf_counter()
    window.paste()
    while not isinstance(QApplication.activeModalWidget(), ScorePageDialog):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    seconds = time.perf_counter() - begun
    wait_for(window, runner)
    ticks.begin(f"{stage} stored")
    for dialog in window.findChildren(ScorePageDialog):
        dialog.accept()
    wait_for(window, runner)
    close_dialogs(window)
    ticks.begin("")
    return seconds


def rival_seconds(pages: int) -> float:
    """The median of `bare` in a process of its own, so that its memory is not the window's."""
    command = [sys.executable, str(Path(__file__).with_name("bench_screenshot.py")), "--rival", "--pages", str(pages)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])


def bare(chosen: list[Case]) -> list[float]:
    """Seconds of the package's own call, its usual settings, already warm."""
    from rapidocr import RapidOCR

    reader = RapidOCR(params={"Global.log_level": "critical"})
    found = []
    for case in chosen:
        pixels = np.asarray(Image.open(io.BytesIO(make(case)[0])).convert("RGB"))[:, :, ::-1].copy()
        reader(pixels)
        begun = time.perf_counter()
        reader(pixels)
        found.append(time.perf_counter() - begun)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=6)
    parser.add_argument("--trace", action="store_true", help="stacks of all threads at each gap above the bar")
    parser.add_argument("--rival", action="store_true", help="only the seconds of the package's own call")
    options = parser.parse_args()
    if options.rival:
        print(statistics.median(bare(cases(100, options.pages))))
        return
    return_large_blocks()
    QApplication([])
    chosen, large = cases(100, options.pages), cases(200, 2)
    rival = rival_seconds(options.pages)
    pictures = [QImage.fromData(make(case)[0]) for case in chosen]
    large_pictures = [QImage.fromData(make(case)[0]) for case in large]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(folder / "settings.json")
        workspace = Workspace(folder / "store.db", resource=resource, settings=settings)
        demo.load_demo(JobContext(), workspace)
        kit, runner = Kit(theme_of(settings)), TaskRunner()
        dress(QApplication.instance(), kit.theme)
        window = MainWindow(workspace, runner=runner, kit=kit, dialogs=ScriptedDialogs())
        window.resize(1280, 800)
        window.show()
        window.begin()
        collector, ticks = IdleCollector(runner), Ticks()
        ticks.trace = options.trace
        wait_for(window, runner)
        for tab in window.tabs:
            window.show_tab(tab)
            wait_for(window, runner)
        window.show_tab("import")
        wait_for(window, runner)
        gc.collect()
        before = resident()
        first = paste(window, runner, ticks, pictures[0], "first")
        gc.collect()
        once = resident()
        later = [paste(window, runner, ticks, one, "later") for one in pictures[1:]]
        later_large = [paste(window, runner, ticks, one, "large") for one in large_pictures]
        worker = workspace.pictures._process
        peak = resident(worker.pid, "VmHWM") if worker is not None else 0.0
        gc.collect()  # as the collector does when nothing runs
        after = resident()
        print(
            f"first page {first:.2f} s (bar 4), later {statistics.median(later):.2f} s (bar 2.5), at 200 % {statistics.median(later_large):.2f} s"
        )
        print(f"rapidocr's own call, warm: {rival:.2f} s; ratio {statistics.median(later) / rival:.2f}")
        print(
            f"window {before:.0f} → {once:.0f} after one page → {after:.0f} MB (bar +20), reading process at most {peak:.0f} MB (bar 600)"
        )
        print(f"{'':24}  longest gap ms   gaps > {BAR} ms   seconds")
        for stage, gaps in ticks.gaps.items():
            if stage:
                print(f"{stage:24}  {max(gaps):14.0f}  {sum(gap > BAR for gap in gaps):14}  {sum(gaps) / 1000:8.1f}")
        window.close()
        collector.stop()
        QGuiApplication.clipboard().clear()
