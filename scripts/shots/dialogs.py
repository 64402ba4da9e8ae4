"""Pictures of the dialogs: each is opened as a user would open it, taken, and closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from scripts.shots.brief import shoot_brief
from scripts.shots.checklist import shoot_checklist
from scripts.shots.competitors import shoot_demo as shoot_competitors
from scripts.shots.effects import shoot_effects
from scripts.shots.evidence import shoot_evidence
from scripts.shots.fill_back import shoot_fill_back
from scripts.shots.forms import shoot_forms
from scripts.shots.help import shoot_help, shoot_newer_version
from scripts.shots.jobs import shoot_jobs
from scripts.shots.knowledge import shoot_knowledge
from scripts.shots.manners import shoot_manners
from scripts.shots.printing import shoot_printing
from scripts.shots.report import shoot_report
from scripts.shots.reviews import shoot_reviews
from scripts.shots.target import shoot_target
from scripts.shots.trend import shoot_trend
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.day_scores import DayScoresDialog
from seller_toolkit.gui.dialogs.new_task import NewTaskDialog
from seller_toolkit.gui.widgets.question_dialog import MessageDialog
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import Dropped
from tests.pictures import CASES, make
from tests.samples.sample_pages import TMALL

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

SHOP = "示例·禾畔家居旗舰店"
SCORES = "日期,真实体验分,宝贝质量,物流速度,服务保障\n" + "".join(
    f"2026-10-{day},4.{50 - day % 3},4.58,{row},4.50\n"
    for day, row in ((29, "4.31"), (30, "4.30"), (31, "4.29"), (28, "四点三"))
)
UNKNOWN = "comment,sentiment\n质量很好，发货很快,1\n偏小，退货麻烦,0\n颜色好看,1\n"


def shoot_dialogs(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """All that opens in front of the window over the demo shops."""
    for scene in SCENES:
        scene(studio, window, folder, name)


def shoot_import(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The preview of an import, its receipt, the mapping of columns, the export guide."""
    window.show_tab("import")
    shop = ImportChoices(shop=SHOP, platform="tmall")
    window.take([Dropped(Path("真实体验分_1031.csv"), data=SCORES.encode(), choices=shop)])
    preview = studio.front()
    studio.settle()
    studio.grab(preview, folder / f"dialog-preview-{name}.png")
    button = preview.findChild(QPushButton, "import")
    assert button is not None
    button.click()
    studio.take(studio.front(), folder / f"dialog-receipt-{name}.png")
    window.take([Dropped(Path("评论.csv"), data=UNKNOWN.encode())])
    window.tabs["import"].findChild(QPushButton, "preview").click()
    studio.take(studio.front(), folder / f"dialog-mapping-{name}.png")
    window.tabs["import"].findChild(QPushButton, "export-guide").click()
    studio.take(studio.front(), folder / f"dialog-guide-{name}.png")


def shoot_task(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """A new task, and what says that something did not work."""
    task = NewTaskDialog(studio.kit, window, shop=Shop(1, SHOP, "tmall"), today=studio.workspace.now().date())
    task.show()
    studio.take(task, folder / f"dialog-task-{name}.png")
    words = translate("Errors", "{name} is protected by a password. Save it without one and try again.")
    message = MessageDialog(
        studio.kit,
        window,
        title=translate("Errors", "That did not work"),
        text=words.format(name="订单.xlsx"),
        yes=translate("Dialogs", "Close"),
    )
    message.show()
    studio.take(message, folder / f"dialog-error-{name}.png")


def shoot_preview(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The checklist before it is printed."""
    window.show_tab("checklist")
    window.menus.print_checklist()
    assert window.printing.dialog is not None
    studio.take(window.printing.dialog, folder / f"dialog-print-{name}.png")


def shoot_pages(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """A screenshot with values in doubt, another shop's page, a page's text with a label that nobody knows."""
    shown = {
        "page": Dropped(
            Path("截图 09.12"), data=drawn("tmall_score_page"), choices=ImportChoices(shop=SHOP, day="2026-10-31")
        ),
        "other-shop": Dropped(Path("IMG_2231.png"), data=drawn("tmall_shop_page")),
        "page-text": Dropped(Path("粘贴 09.12.txt"), data=TMALL.encode()),
    }
    for what, dropped in shown.items():
        window.take([dropped])
        studio.take(studio.front(), folder / f"dialog-{what}-{name}.png")


def drawn(kind: str) -> bytes:
    """A drawn page of this kind at 100 %."""
    return make(next(case for case in CASES if case.kind == kind and case.scale == 100))[0]


def shoot_entry(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The grid of today's scores with a doubt, the past days with a pasted block, the morning round."""
    window.menus.fill_in_scores()
    dialog = studio.front()
    assert isinstance(dialog, DayScoresDialog)
    for text in ("4.05", "4.5l", "4.38"):
        dialog.today.cards[0].grid.field.setFocus()
        type_in(dialog.today.cards[0].grid.field, text)
    studio.settle()
    studio.grab(dialog, folder / f"dialog-scores-{name}.png")
    dialog.show_page(1)
    grid = dialog.back.grid
    grid.pasted.emit("日期\t真实体验分\t物流速度\n10-05\t4.49\t4.31\n10-06\t4.05\t\n10-07\t4.5l\t4.3", grid.place)
    studio.settle()
    studio.grab(dialog, folder / f"dialog-past-{name}.png")
    studio.leave(dialog)
    window.show_tab("import")
    day = window.import_tab.day
    day.round.begin(window.selection.shops)
    studio.settle()
    studio.grab(window, folder / f"import-round-{name}.png")
    day.round.end()


def type_in(field: QLineEdit, text: str) -> None:
    """Type a text as a person would, with Tab behind it."""
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


SCENES = (
    shoot_import, shoot_task, shoot_pages, shoot_entry, shoot_target, shoot_evidence, shoot_trend, shoot_competitors,
    shoot_fill_back, shoot_preview, shoot_effects, shoot_printing, shoot_knowledge, shoot_checklist, shoot_brief, shoot_report,
    shoot_reviews, shoot_manners, shoot_jobs, shoot_help, shoot_newer_version, shoot_forms,
)  # fmt: skip
"""Ways to open each dialog of the program, one after the other on the same store: none is left out (`tests/gui`)."""
