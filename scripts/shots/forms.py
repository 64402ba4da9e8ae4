"""What opens behind a button or a menu and is soon closed again: backups, remembered tables, events, questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from seller_toolkit.domain.imports import ColumnMapping
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.gui.dialogs.event_form import EventFormDialog
from seller_toolkit.gui.dialogs.new_review import NewReviewDialog
from seller_toolkit.gui.dialogs.pasted_texts import PastedTextsDialog
from seller_toolkit.gui.tabs.checklist.postpone import DayDialog
from seller_toolkit.gui.widgets.question_dialog import ChoiceDialog, MessageDialog, PasswordDialog, TextDialog
from seller_toolkit.importing.detect import fingerprint
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import ValueAt
from seller_toolkit.store import memory

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

TITLES = ("评价日期", "买家说的话", "款式", "几星")
PASTED = "掉毛严重，洗了两次还掉\n客服回得快，就是物流慢\n收货人：王小明，偏小一码"
CHOICES = ("九月的备份", "十月的备份", "另一个文件")


def shoot_forms(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Each by itself, from the import tab."""
    window.show_tab("import")
    safety = window.fronts.safety
    safety.open()
    assert safety.dialog is not None
    studio.take(safety.dialog, folder / f"dialog-backups-{name}.png")
    shop = next(one for one in window.selection.shops if one.platform == "tmall")  # their order is the language's
    window.wishes.source_requested.emit(ValueAt(shop.id, "tmall_experience.total"))
    studio.take(studio.front(), folder / f"dialog-source-{name}.png")
    shoot_tables(studio, window, folder, name)
    shoot_review_forms(studio, window, folder, name)
    shoot_events(studio, window, folder, name)
    shoot_questions(studio, window, folder, name)


def shoot_tables(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """No remembered table, then one."""
    press(window, "remembered-tables")
    studio.take(studio.front(), folder / f"dialog-remembered-none-{name}.png")
    mapping = ColumnMapping("review", dict(zip(("time", "text", "item_title"), TITLES, strict=False)), name="客服记录")
    known = RememberedMapping(fingerprint(TITLES), TITLES, mapping, studio.workspace.today())
    with studio.workspace.store.write() as connection:
        memory.keep_mapping(connection, known)
    press(window, "remembered-tables")
    studio.take(studio.front(), folder / f"dialog-remembered-{name}.png")


def shoot_review_forms(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Texts that were pasted, a review that is typed."""
    press(window, "paste-texts")
    pasted = studio.front()
    assert isinstance(pasted, PastedTextsDialog)
    pasted.text.setPlainText(PASTED)
    pasted.look()
    studio.take(pasted, folder / f"dialog-pasted-texts-{name}.png")
    press(window, "type-review")
    typed = studio.front()
    assert isinstance(typed, NewReviewDialog)
    typed.text.setPlainText("电话里说偏小")
    studio.take(typed, folder / f"dialog-new-review-{name}.png")


def shoot_events(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The events of the shop, and one of them in its form."""
    window.menus.show_events()
    studio.take(studio.front(), folder / f"dialog-events-{name}.png")
    shop = window.selection.shops[0]
    event = score_desk.events_view(JobContext(), studio.workspace, shop.id).value.lines[0].event
    form = EventFormDialog(studio.kit, window, shop=shop, event=event)
    form.show()
    studio.take(form, folder / f"dialog-event-{name}.png")


def shoot_questions(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """A day, words with details, one of several, a line, a password."""
    kit = studio.kit
    words = {"title": "门店数据.db", "text": "9 月 30 日，3.2 MB", "yes": "打开", "no": "取消"}
    told, choice = MessageDialog(kit, window, **words), ChoiceDialog(kit, window, **words)
    told.add_details("store.db: 512 × 4096")
    choice.add_options(CHOICES)
    line, password = TextDialog(kit, window, **words), PasswordDialog(kit, window, **words)
    line.add_line("客服记录")
    password.add_line("")
    day = DayDialog(kit, window, studio.workspace.today())
    shown = {"day": day, "details": told, "choice": choice, "line": line, "password": password}
    for what, dialog in shown.items():
        dialog.show()
        studio.take(dialog, folder / f"dialog-{what}-{name}.png")


def press(window: MainWindow, button: str) -> None:
    """Press a button of the import tab."""
    found = window.import_tab.findChild(QPushButton, button)
    assert found is not None, button
    found.click()
