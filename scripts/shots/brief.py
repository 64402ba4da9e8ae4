"""Pictures of the day's brief: its dialog, its template with a part that there is none of, and the card itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.gui.dialogs.brief_card import brief_picture

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


def shoot_brief(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """As a user opens them from the menu."""
    form = window.fronts.brief
    form.open()
    studio.settle()
    studio.grab(form.dialog, folder / f"dialog-brief-{name}.png")
    assert form.dialog.brief is not None
    card = form.dialog.brief.shops[0].card
    brief_picture([card], studio.kit.theme).save(str(folder / f"brief-card-{name}.png"))
    form.dialog.edit.click()
    studio.settle()
    studio.grab(form.template_dialog, folder / f"dialog-brief-template-{name}.png")
    form.template_dialog.template.appendPlainText("{sales}")
    studio.settle()
    studio.grab(form.template_dialog, folder / f"dialog-brief-wrong-{name}.png")
    studio.leave(form.template_dialog)
    studio.leave(form.dialog)
