"""The competitors tab: the demo's, a thousand shops, one competitor, no own shop, long names; its cards and forms."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs.rival_form import RivalFormDialog, RivalWordsDialog
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.competitors.columns import ColumnChoice
from seller_toolkit.gui.tabs.competitors_tab import ITEMS, SHOPS, CompetitorsTab
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from scripts.shots.studio import Studio

DRAWN = 150
"""Milliseconds after which a chart has drawn itself at its new size."""
STORES = {"thousand": 1000, "one": 1, "no-own": 12, "long-names": 9}
SCORES = "真实体验分,宝贝质量,物流速度,服务保障"
NAMES = ("澜夜家纺", "青枕寝具", "舒眠坊", "暖巢家居", "山茶布艺", "小满家居")
LONG = "江南水乡手工刺绣真丝床品源头工厂直营"


def shoot_demo(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The states of the tab over the demo store, and its dialogs."""
    window.show_tab("competitors")
    tab = window.tabs["competitors"]
    assert isinstance(tab, CompetitorsTab)

    def keep(what: str) -> None:
        QTest.qWait(DRAWN)
        studio.grab(window, folder / f"competitors-{what}-{name}.png")

    tab.gaps.pages.choose(1)
    tab.gaps.pages.chosen.emit(1)
    keep("overtakings")
    tab.gaps.pages.choose(0)
    tab.gaps.pages.chosen.emit(0)
    tab.table_card.choose_columns(ColumnChoice(frozenset({"own", "best", "rank", "change"})))
    rows = range(tab.table_card.table.cells.pinned, tab.table_card.table.cells.rowCount())
    ids = [tab.table_card.table.cells.row_id(row) for row in rows]
    tab.deeds.chart_wished.emit(tuple(ids[:3]))
    keep("every-column")
    tab.table_card.table.horizontalScrollBar().setValue(260)
    keep("scrolled")
    tab.table_card.choose_columns(ColumnChoice())
    tab.table_card.table.select_row_id(ids[0])
    for deed, what in ((tab.deeds.look_closer, "card"), (tab.deeds.fill_in, "entry")):
        deed()
        studio.take(studio.front(), folder / f"dialog-rival-{what}-{name}.png")
    tab.show_page(ITEMS)
    keep("items")
    tab.show_page(SHOPS)
    form = RivalFormDialog(studio.kit, window, platform="tmall", categories=("家纺",))
    words = RivalWordsDialog(studio.kit, window, shops=tab.table_card.selected_rivals, categories=("家纺",))
    for dialog, what in ((form, "form"), (words, "words")):
        dialog.show()
        studio.take(studio.front(), folder / f"dialog-rival-{what}-{name}.png")


def shoot_store(studio: Studio, store: str, folder: Path, name: str) -> None:
    """The tab over a store with other competitors."""
    assert isinstance(studio.app, QApplication)
    dress(studio.app, studio.kit.theme)
    fill(studio.workspace, STORES[store], own=store != "no-own", long_names=store == "long-names")
    window = MainWindow(studio.workspace, runner=InlineTaskRunner(), kit=studio.kit, dialogs=studio.dialogs)
    window.resize(*studio.size)
    window.show()
    window.begin()
    window.show_tab("competitors")
    QTest.qWait(DRAWN)
    studio.settle()
    studio.grab(window, folder / f"competitors-{store}-{name}.png")
    tab = window.tabs["competitors"]
    if store == "thousand" and isinstance(tab, CompetitorsTab):
        bar = tab.table_card.table.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        studio.settle()
        studio.grab(window, folder / f"competitors-{store}-scrolled-{name}.png")
    window.close()


def fill(workspace: Workspace, count: int, *, own: bool, long_names: bool) -> None:
    """Three snapshots of `count` competitors, and the own shop's days."""
    today, dice = workspace.now().date(), random.Random(count)
    rows = []
    for place in range(count):
        shop = f"{NAMES[place % len(NAMES)]}{LONG if long_names else ''}{place // len(NAMES) or ''}旗舰店"
        middle = [4.2 + 0.5 * dice.random() for _ in range(4)]
        for back in (50, 29, 1 if place % 5 else 16):
            values = ",".join(f"{min(value + dice.gauss(0, 0.02), 5):.2f}" for value in middle)
            rows.append(f"{shop},{today - timedelta(days=back)},{values}")
    dropped = [
        _dropped("竞店.csv", f"店铺名称,日期,{SCORES}", rows, ImportChoices(platform="tmall", layout="shop_list"))
    ]
    if own:
        mine = [f"{day},4.48,4.58,4.{31 + day.day % 4},4.50" for day in _days(today)]
        choices = ImportChoices(shop="禾畔家居旗舰店", platform="tmall")
        dropped.append(_dropped("本店.csv", f"日期,{SCORES}", mine, choices))
    import_files.commit(JobContext(), workspace, import_files.plan(JobContext(), workspace, dropped).value)


def _days(today: date) -> list[date]:
    return [today - timedelta(days=back) for back in range(60, -1, -1)]


def _dropped(name: str, head: str, rows: list[str], choices: ImportChoices) -> Dropped:
    return Dropped(Path(name), data="\n".join((head, *rows)).encode(), choices=choices)
