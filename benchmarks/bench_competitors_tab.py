"""How long the competitor table takes with 1,000 shops: until it is on the screen once its data are there, and per key of a search.

    python benchmarks/bench_competitors_tab.py [--shops N] [--runs N]

The rival is a bare `QTableWidget` with the same texts in the same columns: what a table costs that knows nothing of gaps, shades
or frozen rows. All figures are medians in milliseconds: until the program has answered, and until everything is painted.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.models.table_copy import copied
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.competitors.columns import PER_DIMENSION, USUAL, ColumnChoice
from seller_toolkit.gui.tabs.competitors_tab import CompetitorsTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import rival_desk
from seller_toolkit.services.rivals.comparison import ComparedCell, ComparedShop, CompareView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

TODAY = date(2026, 11, 22)
TARGETS = (("total", "综合"), ("quality", "宝贝质量"), ("logistics", "物流速度"), ("service", "服务保障"))
KEYS = ("旗", "旗舰", "旗舰店7", "旗舰店77", "旗舰店7", "")
"""What is typed into the search, key by key."""
CATEGORIES = ("四件套", "枕头", "被子")


def made_up(count: int) -> CompareView:
    """An own shop and `count` competitors; some of their days are old."""
    dice = random.Random(1)
    rows = []
    for number in range(count + 1):
        shop = Shop(number + 1, f"旗舰店{number}", "tmall", own=number == 0, category=CATEGORIES[number % 3])
        cells = {}
        for target, _ in TARGETS:
            value = round(4.2 + 0.6 * dice.random(), 2)
            day = TODAY - timedelta(days=dice.choice((1, 1, 1, 12)))
            gap = None if number == 0 else round(value - 4.48, 2)
            cells[target] = ComparedCell(
                4.48 if number == 0 else value, day, "竞店评分.xlsx", gap, round(value - 4.8, 2), dice.randrange(1, count),
                number, FigureKind.SEEN, 2, (value - 0.005, value + 0.005), change=dice.choice((0.01, -0.02, 0.0)),
                before=TODAY - timedelta(days=30),
            )  # fmt: skip
        rows.append(ComparedShop(shop, cells))
    means = {target: 4.5 for target, _ in TARGETS}
    return CompareView(
        rows[0].shop, None, "店铺真实体验分", TARGETS, tuple(rows), means, means, {}, TODAY, (), categories=CATEGORIES
    )


class Rival(QTableWidget):
    """The same cells as the tab shows, as texts."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1150, 400)

    def fill(self, texts: Sequence[Sequence[str]]) -> None:
        self.setColumnCount(len(texts[0]) if texts else 0)
        self.setRowCount(len(texts))
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                self.setItem(row, column, QTableWidgetItem(text))

    def find(self, texts: Sequence[Sequence[str]], words: str) -> None:
        self.fill([line for line in texts if words in line[0]])


def measured(runs: int, *deeds: Callable[[], object]) -> tuple[float, float]:
    """The medians of the deeds over some rounds, in milliseconds: until they return, and until nothing is left to paint."""
    answered, painted = [], []
    for turn in range(runs + 1):
        for deed in deeds:
            begun = time.perf_counter()
            deed()
            returned = time.perf_counter()
            QApplication.processEvents()
            if turn:
                answered.append((returned - begun) * 1000)
                painted.append((time.perf_counter() - begun) * 1000)
    return statistics.median(answered), statistics.median(painted)


def tab_on(folder: Path, view: CompareView) -> CompetitorsTab:
    """The tab, whose store is asked for nothing."""
    settings = Settings(folder / "settings.json")
    workspace = Workspace(folder / "store.db", resource=resource, settings=settings)
    kit = Kit(theme_of(settings))
    dress(QApplication.instance(), kit.theme)
    rival_desk.comparison = lambda *_arguments: Outcome(view)
    tab = CompetitorsTab(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), Selection(), Wishes()))
    tab.resize(1199, 690)
    return tab


def measure(
    tab: CompetitorsTab, rival: Rival, view: CompareView, runs: int
) -> dict[str, tuple[tuple[float, float], tuple[float, float]]]:
    """What is done → the figures of the tab and of the rival."""
    card, found = tab.table_card, {}
    head = card.table.horizontalHeader()

    def afresh() -> None:
        card.showing = None  # columns are made anew, too
        card.show_view(view, stale_after=7)

    def typed(words: str) -> Callable[[], None]:
        return lambda: card.search.setText(words)

    every = ColumnChoice(frozenset(PER_DIMENSION), told=frozenset({"category", "note", "day", "source"}))
    for choice, name in ((USUAL, "usual columns"), (every, "every column")):
        card.choose_columns(choice)
        cells = card.table.cells
        columns = range(cells.columnCount())
        texts = [[copied(cells.cell(row, column)) for column in columns] for row in range(cells.rowCount())]
        found[f"table on the screen, {name}"] = (measured(runs, afresh), measured(runs, lambda t=texts: rival.fill(t)))
        keys, others = [typed(words) for words in KEYS], [lambda w=words, t=texts: rival.find(t, w) for words in KEYS]
        found[f"a key in the search, {name}"] = (measured(runs, *keys), measured(runs, *others))
        sorts = [
            lambda head=head: head.setSortIndicator(3, head.sortIndicatorOrder()),
            lambda head=head: head.setSortIndicator(4, head.sortIndicatorOrder()),
        ]
        found[f"sorted by a head, {name}"] = (
            measured(runs, *sorts),
            measured(runs, lambda: rival.sortItems(3), lambda: rival.sortItems(4)),
        )
    card.choose_columns(USUAL)
    found["the whole tab with its charts"] = (measured(runs, lambda: tab._show(view)), (0.0, 0.0))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shops", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    QApplication([])
    view = made_up(options.shops)
    with tempfile.TemporaryDirectory() as name:
        tab, rival = tab_on(Path(name), view), Rival()
        tab.show()
        rival.show()
        QApplication.processEvents()
        print(f"{f'{options.shops:,} shops':44}  answered  painted   QTableWidget: answered  painted    ratio")
        for what, (own, other) in measure(tab, rival, view, options.runs).items():
            ratio = f"{own[1] / other[1]:8.2f}" if other[1] else ""
            print(f"{what:44}  {own[0]:8.1f} {own[1]:8.1f} {other[0]:24.1f} {other[1]:8.1f} {ratio}")
        tab.close()


if __name__ == "__main__":
    main()
