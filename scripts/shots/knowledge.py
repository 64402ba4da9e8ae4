"""Pictures of the form of tasks and lists, of a file before it is taken in, and of the texts that help with tasks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.gui.dialogs.knowledge.knowledge_dialog import LISTS, SIZE, KnowledgeDialog
from seller_toolkit.gui.dialogs.text_template import SIZE as TEXT_SIZE
from seller_toolkit.gui.knowledge_base import KnowledgeBase
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.tab import TabContext

OWN = TaskDraft(
    "", "logistics", "周日加一班打包", "周六的单要等到周一，揽收超时都出在这天。",
    ("周五前排好周日早班两人。", "10:00 和 16:00 各打印一次面单。", "17:00 前交给快递员逐件扫描。"),
    "周一早上没有周六的单留在仓库", "warehouse", 30, "weekly", ("tmall", "taobao"),
    ("tmall_experience.pickup_48h_rate",), 7, "不能先点发货再补揽收。",
)  # fmt: skip
BAD = "客服在签收后联系买家，五星好评返现 2 元"


def shoot_knowledge(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """A task as the program has it, one of the user's own, one that is refused; a list; the choice of metrics; a file; a text."""
    shoot_forms(studio, window.import_tab.context, folder, name)


def shoot_forms(studio: Studio, context: TabContext, folder: Path, name: str) -> None:
    """The same, for whoever has a context."""
    window = studio.app.activeWindow() or next(iter(QApplication.topLevelWidgets()))
    base = KnowledgeBase(window, context)
    first, second, third = (task.id for task in studio.workspace.knowledge[:3])
    workspace, job = studio.workspace, JobContext()
    made = task_desk.save_known(job, workspace, OWN).value.knowledge[0].after
    assert made is not None
    task_desk.hide_known(job, workspace, (third,), hidden=True)
    task_desk.save_list(
        job, workspace, ListDraft("", "双11 前三周", "备货、排班、话术一次做完", (second, made.id, first, third))
    )
    base.open(first)
    dialog = opened(studio, SIZE)
    assert isinstance(dialog, KnowledgeDialog)
    studio.grab(dialog, folder / f"dialog-knowledge-{name}.png")
    dialog.tasks.form.metrics.button.click()
    studio.settle()
    choice = next(one for one in dialog.findChildren(QDialog) if one.isVisible())
    studio.grab(choice, folder / f"dialog-knowledge-metrics-{name}.png")
    studio.leave(choice)
    dialog.tasks.choice.chosen.emit(made.id)
    dialog.tasks.form.steps.appendPlainText(BAD)
    dialog.tasks.save_button.click()
    studio.settle()
    studio.grab(dialog, folder / f"dialog-knowledge-refused-{name}.png")
    dialog.tasks.drop()
    dialog.pages.choose(LISTS)
    dialog.pages.chosen.emit(LISTS)
    own = next(one.id for one in dialog.lists.view.lists if one.own) if dialog.lists.view else ""
    dialog.lists.lists.row_chosen.emit(own)
    studio.settle()
    studio.grab(dialog, folder / f"dialog-knowledge-lists-{name}.png")
    shoot_file(studio, dialog, folder, name)
    studio.leave(dialog)
    base.open_text()
    texts = opened(studio, TEXT_SIZE)
    studio.take(texts, folder / f"dialog-texts-{name}.png")


def shoot_file(studio: Studio, dialog: KnowledgeDialog, folder: Path, name: str) -> None:
    """A file with everything of the user's own in which one task was spoilt and one is new."""
    path = folder / f"{name}.json"
    task_desk.export_knowledge(JobContext(), studio.workspace, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(OWN.steps[0], BAD).replace("双11", "618"), encoding="utf-8")
    studio.dialogs.answer("ask_files", [path])
    dialog.take_in.click()
    studio.settle()
    preview = next(one for one in dialog.findChildren(QDialog) if one.isVisible())
    studio.take(preview, folder / f"dialog-knowledge-file-{name}.png")
    path.unlink()


def opened(studio: Studio, size: tuple[int, int]) -> QDialog:
    """The dialog in front, as large as the meant screen lets it be."""
    dialog = studio.front()
    dialog.resize(min(size[0], studio.size[0] - 24), min(size[1], studio.size[1] - 48))
    studio.settle()
    return dialog
