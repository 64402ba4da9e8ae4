"""How long the window stands still while it imports 100,000 orders: the longest gap between two ticks of a 10 ms timer.

The real window on a new store, its real workers, a csv and then an xlsx of the same rows. `--trace` says where the thread of
the window and the workers were when a gap was long.
"""

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

TICK, BAR = 10, 100  # milliseconds
HEAD = ["订单编号", "总金额", "买家实际支付金额", "收货地址 ", "订单创建时间", "订单付款时间 ", "退款金额", "店铺名称"]


class Ticks:
    """Gaps between the ticks of a timer on the window's thread, by what was going on."""

    def __init__(self) -> None:
        self.stage, self.last = "", time.perf_counter()
        self.gaps: dict[str, list[float]] = {}
        self.trace = False
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def begin(self, stage: str) -> None:
        self._tick()
        self.stage = stage

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.setdefault(self.stage, []).append((now - self.last) * 1000)
        self.last = now
        if self.trace:
            faulthandler.dump_traceback_later(BAR / 1000, repeat=False, file=sys.stderr)


def rows(count: int) -> list[list[str]]:
    """A made-up order list in the platform's layout."""
    dice, day = random.Random(1), datetime(2026, 10, 1)
    found = []
    for number in range(count):
        created = day + timedelta(seconds=dice.randrange(31 * 86_400))
        paid = created + timedelta(seconds=dice.randrange(3_600))
        amount = f"{dice.randrange(900, 40_000) / 100}"
        found.append([f"{number + 10**17}", amount, amount, "广东省", f"{created}", f"{paid}", "0.0", "甲店"])
    return found


def wait_for(window: MainWindow, runner: TaskRunner) -> None:
    """Turn the event loop until no job runs and a moment more, as the window does."""
    loop = QEventLoop()
    quiet = QTimer()
    quiet.setSingleShot(True)
    quiet.timeout.connect(loop.quit)
    look = QTimer()
    look.timeout.connect(lambda: quiet.start(300) if not runner.running and not quiet.isActive() else None)
    runner.running_changed.connect(lambda _count: quiet.stop())
    look.start(20)
    loop.exec()


def close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


def measure(folder: Path, file: Path, ticks: Ticks) -> None:
    settings = Settings(folder / "settings.json")
    workspace = Workspace(folder / f"{file.name}.db", resource=resource, settings=settings)
    kit, runner = Kit(theme_of(settings)), TaskRunner()
    dress(QApplication.instance(), kit.theme)
    window = MainWindow(workspace, runner=runner, kit=kit, dialogs=ScriptedDialogs())
    window.show()
    window.begin()
    collector = IdleCollector(runner)
    ticks.begin(f"{file.suffix} start")
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} tab opened")
    window.show_tab("import")
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} read")
    window.take_files([file])
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} preview closed")
    close_dialogs(window)
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} write")
    window.import_tab.waiting.primary.click()
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} receipt closed")
    close_dialogs(window)
    wait_for(window, runner)
    ticks.begin(f"{file.suffix} undo")
    (batch,) = [one.id for one in window.import_tab.history.batches.values()]
    window.import_tab.history.undo_wished.emit(batch)
    wait_for(window, runner)
    ticks.begin("")
    window.close()
    collector.stop()
    window.deleteLater()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--trace", action="store_true", help="stacks of all threads at each gap above the bar")
    options = parser.parse_args()
    QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder, made = Path(name), rows(options.rows)
        text = "\n".join(",".join(row) for row in [HEAD, *made])
        (folder / "orders.csv").write_text(text, encoding="gb18030")
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for row in [HEAD, *made]:
            sheet.append(row)
        book.save(folder / "orders.xlsx")
        del made, text, book, sheet
        ticks = Ticks()
        ticks.trace = options.trace
        for kind in ("csv", "xlsx"):
            measure(folder, folder / f"orders.{kind}", ticks)
    print(f"{'':24}  longest gap ms   gaps > {BAR} ms   seconds")
    for stage, gaps in ticks.gaps.items():
        if stage:
            print(f"{stage:24}  {max(gaps):14.0f}  {sum(gap > BAR for gap in gaps):14}  {sum(gaps) / 1000:8.1f}")


if __name__ == "__main__":
    main()
