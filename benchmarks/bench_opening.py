"""How long the window stands still when a tab is opened for the first time, and the preview: the longest gap between ticks of a timer.

Each run is a process of its own with the real window and its real workers, in Chinese: once on the demo shops, once on an
empty store. `--tab NAME` opens that tab first; by itself they are opened in the order of the rail. `--profile` says where
the time of that one tab goes.
"""

import argparse
import cProfile
import json
import os
import pstats
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench_stall import BAR, Ticks, close_dialogs, wait_for
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.services.imports import demo
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

SCORES = "日期,真实体验分,宝贝质量,物流速度,服务保障\n" + "".join(
    f"2026-10-{day:02},4.{50 - day % 3},4.58,4.3{day % 7},4.50\n" for day in range(1, 32)
)


def open_all(store: Path, first: str, *, profile: bool) -> dict[str, float]:
    """Open a window on a store and each of its tabs; the longest gap of each in milliseconds."""
    application = QApplication([])
    settings = Settings(store.parent / "settings.json")
    workspace = Workspace(store, resource=resource, settings=settings)
    translators = Translators(resource("i18n"))
    translators.use("zh_CN")
    kit, runner, ticks = Kit(theme_of(settings)), TaskRunner(), Ticks()
    dress(application, kit.theme)
    window = MainWindow(workspace, runner=runner, kit=kit, dialogs=ScriptedDialogs())
    window.show()
    window.begin()
    collector = IdleCollector(runner)
    ticks.begin("start")
    wait_for(window, runner)
    for tab in [first] if first else window.tabs:
        step(ticks, tab, lambda name=tab: (window.nav[name].click(), wait_for(window, runner)), profile=profile)
    if not first or first == "import":
        drop = Dropped(
            Path("scores.csv"),
            data=SCORES.encode(),
            choices=ImportChoices(shop="示例·禾畔家居旗舰店", platform="tmall"),
        )
        step(ticks, "preview", lambda: (window.take([drop]), wait_for(window, runner)), profile=False)
    close_dialogs(window)
    ticks.begin("")
    window.close()
    collector.stop()
    return {stage: max(gaps) for stage, gaps in ticks.gaps.items() if stage}


def step(ticks: Ticks, name: str, act: Callable[[], object], *, profile: bool) -> None:
    ticks.begin(name)
    with cProfile.Profile() as seen:
        if not profile:
            seen.disable()
        act()
    if profile:
        pstats.Stats(seen, stream=sys.stderr).sort_stats("cumulative").print_stats(60)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tab", default="", help="the tab that is opened first and alone")
    parser.add_argument("--profile", action="store_true", help="one run, with what took the time")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(open_all(options.one, options.tab, profile=options.profile)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = Workspace(folder / "made.db", resource=resource, settings=Settings(folder / "settings.json"))
        demo.load_demo(JobContext(), made)
        made.close()
        for kind in ("demo", "empty"):
            run(folder, kind, options)  # to compile what it loads
            print_medians(kind, [run(folder, kind, options) for _ in range(1 if options.profile else options.runs)])


def run(folder: Path, kind: str, options: argparse.Namespace) -> dict[str, float]:
    """The figures of one process of its own, on a store of its own."""
    place = Path(tempfile.mkdtemp(dir=folder))
    if kind == "demo":
        shutil.copy(folder / "made.db", place / "store.db")
    command = [sys.executable, __file__, "--one", str(place / "store.db"), "--tab", options.tab]
    command += ["--profile"] if options.profile else []
    written = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}  # as in an installation
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env=os.environ | written)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def print_medians(kind: str, runs: list[dict[str, float]]) -> None:
    print(f"{kind:24}  median ms   worst   (bar: {BAR})")
    for stage in runs[0]:
        gaps = [one[stage] for one in runs]
        print(f"  {stage:22}  {statistics.median(gaps):9.0f}  {max(gaps):6.0f}")


if __name__ == "__main__":
    main()
