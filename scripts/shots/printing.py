"""Pictures of the print dialog, and of the preview on small paper that lies across."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.gui.dialogs.print_options import PrintOptionsDialog
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_list, task_paper

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

JOB = JobContext()
SMALL = PaperOptions("A5", landscape=True, split="owner", steps=True)


def shoot_printing(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The dialog as it first is and with other answers, then the preview of those."""
    shop = shop_list.shop_list(JOB, studio.workspace).value.own[0]
    view = task_list.checklist(JOB, studio.workspace, shop.id).value
    for what, options in (("print-options", PaperOptions()), ("print-options-a5", SMALL)):
        dialog = PrintOptionsDialog(studio.kit, window, view=view, options=options)
        dialog.show()
        studio.take(dialog, folder / f"dialog-{what}-{name}.png")
    window.printing.preview(task_paper.checklist_document(JOB, studio.workspace, (shop.id,), SMALL).value)
    assert window.printing.dialog is not None
    studio.take(window.printing.dialog, folder / f"dialog-print-a5-{name}.png")
