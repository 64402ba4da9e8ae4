"""Stores with as many shops as a picture wants: some safe, some near a line, some below it, one falling fast."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton

from seller_toolkit.domain.events import Event
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from scripts.shots.studio import Studio

COUNTS = (1, 6, 7, 30)
DAYS = 150
NAMES = ("家居旗舰店", "寝具专营店", "生活馆", "厨具专卖店", "童装店", "户外用品旗舰店", "零食铺", "文具店")
HEADS = {
    "tmall": ("日期", "真实体验分", "宝贝质量", "物流速度", "服务保障"),
    "taobao": ("日期", "真实体验分", "宝贝质量", "物流速度", "服务保障"),
    "douyin": ("日期", "商家体验分", "商品体验", "物流体验", "服务体验"),
}
PLATFORMS = ("tmall", "tmall", "douyin", "taobao")


def shoot_overview(studio: Studio, count: int, folder: Path, name: str) -> None:
    """The overview of a store with `count` shops, and for one of them the list of its events."""
    assert isinstance(studio.app, QApplication)
    dress(studio.app, studio.kit.theme)
    fill(studio.workspace, count)
    window = MainWindow(studio.workspace, runner=InlineTaskRunner(), kit=studio.kit, dialogs=studio.dialogs)
    window.resize(*studio.size)
    window.show()
    window.begin()
    studio.settle()
    studio.grab(window, folder / f"overview-{count}-shops-{name}.png")
    if count == min(COUNTS):
        button = window.tabs["overview"].findChild(QPushButton, "events")
        assert isinstance(button, QPushButton)
        button.click()
        studio.settle()
        dialog = next(
            top for top in studio.app.topLevelWidgets() if top.objectName() == "shop-events" and top.isVisible()
        )
        studio.grab(dialog, folder / f"dialog-events-{name}.png")
        dialog.close()
    window.close()


def fill(workspace: Workspace, count: int) -> None:
    """Put `count` shops with `DAYS` days of scores into the store, and a promotion that is near."""
    today = workspace.now().date()
    dropped = []
    for place in range(count):
        platform = PLATFORMS[place % len(PLATFORMS)]
        name = f"禾畔{NAMES[place % len(NAMES)]}" + (f"{place // len(NAMES) + 1}店" if place >= len(NAMES) else "")
        rows = "\n".join(",".join(row) for row in _scores(place, platform, today))
        choices = ImportChoices(shop=name, platform=platform)
        dropped.append(
            Dropped(Path(f"{place}.csv"), data=f"{','.join(HEADS[platform])}\n{rows}".encode(), choices=choices)
        )
    import_files.commit(JobContext(), workspace, import_files.plan(JobContext(), workspace, dropped).value)
    score_desk.save_event(JobContext(), workspace, Event(0, None, today + timedelta(days=12), "promotion", "双11"))


def _scores(seed: int, platform: str, today: date) -> Iterator[list[str]]:
    """Total and three dimensions of each day; every fifth shop stands at its line, every seventh below it."""
    dice = random.Random(seed)
    low, high, digits = (60.0, 100.0, 0) if platform == "douyin" else (3.6, 5.0, 2)
    span = high - low
    middle = low + span * (0.42 if seed % 7 == 3 else 0.46 if seed % 5 == 1 else 0.5 + 0.3 * dice.random())
    offsets = [span * 0.03 * dice.gauss(0, 1) for _ in range(3)]
    for back in range(DAYS - 1, -1, -1):
        middle += span * 0.004 * dice.gauss(0, 1)
        if seed % 11 == 1 and back < 6:
            middle -= span * 0.02
        values = [min(high, middle + offset) for offset in offsets]
        yield [f"{today - timedelta(days=back)}", *(f"{value:.{digits}f}" for value in (sum(values) / 3, *values))]
