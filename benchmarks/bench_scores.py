"""Ten years of daily scores of twenty shops: opening the trend's data, drawing the chart, moving and zooming it.

Each against a rival in the same process, turn by turn; medians and their ratio. The data: `desk.trend` against fetching the
same shop's rows with a bare cursor. A redraw: everything from the view to the finished pixels against matplotlib drawing the
same lines on a new figure, and against matplotlib drawing a figure again that is there already. Frames: the chart of the real
window at 1280×800, each step painted. The search for changes of level against ruptures on the same values. At the end the diagnosis of one fall over a million ratings (`bench_diagnosis`).
"""

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bench_diagnosis
import numpy as np
import ruptures
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtWidgets import QApplication
from score_store import workspace_in

from seller_toolkit.analysis.segments import segment_ends
from seller_toolkit.app.opening import theme_of
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import desk, score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import ALL_DAYS, LAST_90, Period
from seller_toolkit.services.workspace import Workspace

BARE = (
    "SELECT metric, day, value, numerator, denominator, source_batch_id, source_row FROM observation "
    "WHERE shop_id = ? AND subject_kind = 'shop' AND subject = '' ORDER BY metric, day"
)
STEPS = 60


def seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def in_turns(acts: dict[str, Callable[[], object]], *, runs: int) -> dict[str, float]:
    """Median seconds of each, turn by turn after one to warm up."""
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for turn in range(runs + 1):
        for name, act in acts.items():
            took = seconds(act)
            if turn:
                taken[name].append(took)
    return {name: statistics.median(each) for name, each in taken.items()}


def told(found: dict[str, float], rival: str, bar: str) -> None:
    print(f"{'':44} median ms   ratio   (bar: {bar})")
    for name, took in found.items():
        print(f"{name:44} {took * 1000:9.1f}  {took / found[rival]:6.2f}")


def data(workspace: Workspace, shop: int, *, runs: int) -> None:
    """Opening the tab's data, and the search behind it, which the tab does not wait for."""

    def trend(period: Period) -> object:
        return desk.trend(JobContext(), workspace, shop, period, "").value

    with closing(sqlite3.connect(workspace.store.path)) as driver:
        acts = {
            "bare rows": lambda: driver.execute(BARE, (shop,)).fetchall(),
            "desk.trend, all days": lambda: trend(ALL_DAYS),
            "desk.trend, 90 days": lambda: trend(LAST_90),
        }
        told(in_turns(acts, runs=runs), "bare rows", "2")
    view = desk.trend(JobContext(), workspace, shop, ALL_DAYS, "").value
    score_desk.course(JobContext(), workspace, view)
    took = statistics.median(seconds(lambda: score_desk.course(JobContext(), workspace, view)) for _ in range(3))
    print(f"{'turns and seasons, afterwards, on a worker':44} {took * 1000:9.1f}")


def changes(*, runs: int) -> None:
    """1,200 values, as many as are searched at a time: without a change, which takes longest, and with thirty levels."""
    chance = np.random.default_rng(1)
    noise, penalty = chance.normal(size=1200), 2.2 * np.log(1200)
    for name, values in (("no change", noise), ("30 levels", noise + np.repeat(chance.normal(0, 4, 30), 40))):
        column = values.reshape(-1, 1)
        acts = {
            f"ruptures, {name}": lambda one=column: (
                ruptures.KernelCPD(kernel="linear", min_size=1).fit(one).predict(pen=penalty)
            ),
            f"ours, {name}": lambda one=values: segment_ends(one, penalty=penalty),
        }
        told(in_turns(acts, runs=runs), f"ruptures, {name}", "200 ms")


def chart(workspace: Workspace, *, runs: int) -> None:
    """Redraws and frames of the chart in the real window."""
    application = QApplication.instance() or QApplication([])
    kit = Kit(theme_of(workspace.settings))
    dress(application, kit.theme)  # type: ignore[arg-type]
    window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
    window.resize(1280, 800)
    window.show()
    window.begin()
    window.selection.choose_period(ALL_DAYS)
    window.show_tab("trend")
    for _ in range(5):
        application.processEvents()
    tab = window.tabs["trend"]
    host, view, choice = tab._chart.host, tab._view, tab._chart.choice  # type: ignore[attr-defined]
    canvas = host.chart
    size = canvas.width() / 100, canvas.height() / 100
    print(
        f"chart of {canvas.width()} × {canvas.height()} pixels, {len(view.history.lines)} lines of {len(view.history.lines[0].points)} days"
    )
    lines = [(line.points.days, line.points.values) for line in view.history.lines]

    def bare() -> FigureCanvasAgg:
        figure = Figure(figsize=size, dpi=100)
        drawn, axes = FigureCanvasAgg(figure), figure.add_subplot()
        for days, values in lines:
            axes.plot(days, values)
        drawn.draw()
        return drawn

    kept = bare()

    def ours() -> None:
        host.show_view(view, choice)
        canvas.draw()

    redraws = {"bare matplotlib, new figure": bare, "our redraw": ours}
    told(in_turns(redraws, runs=runs), "bare matplotlib, new figure", "1.3")
    again = {"bare matplotlib, same figure again": kept.draw, "our draw, same view": canvas.draw}
    told(in_turns(again, runs=runs), "bare matplotlib, same figure again", "1.3")
    frames(canvas, "90 days of ten years", lambda: canvas.zoom(90 / 3652))
    frames(canvas, "five of ten years", lambda: canvas.zoom(0.5))
    window.close()


def frames(canvas: object, name: str, begin: Callable[[], object]) -> None:
    """Frames a second while moving and while zooming, each painted."""
    show = canvas
    show.reset_span()  # type: ignore[attr-defined]
    begin()

    def moved(act: Callable[[int], object]) -> float:
        def frame(step: int) -> None:
            act(step)
            show.repaint()  # type: ignore[attr-defined]

        return statistics.median(seconds(partial(frame, step)) for step in range(STEPS))

    pan = moved(lambda step: show.pan(0.05 if step % 20 < 10 else -0.05))  # type: ignore[attr-defined]
    zoom = moved(lambda step: show.zoom(0.9 if step % 20 < 10 else 1 / 0.9))  # type: ignore[attr-defined]
    print(f"{name:44} pan {1 / pan:5.0f}  zoom {1 / zoom:5.0f} frames/s   (bar: 20)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--shops", type=int, default=20)
    parser.add_argument("--years", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        workspace, shops = workspace_in(Path(name), years=options.years, metrics=8, count=options.shops)
        data(workspace, shops[len(shops) // 2].id, runs=options.runs)
        chart(workspace, runs=options.runs)
        workspace.close()
    changes(runs=options.runs)
    bench_diagnosis.main()


if __name__ == "__main__":
    main()
