"""Pictures of what the whole window offers: the field that leads everywhere, the page of settings, what is kept of buyers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import SettingChange
from seller_toolkit.gui.dialogs.settings_preview import SettingsPreview
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts
from seller_toolkit.settings.transfer import SettingsFile

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


def shoot_manners(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The palette with something typed, the settings, what a file of settings would change, and the data of buyers."""
    window.fronts.palette.open()
    palette = window.fronts.palette.dialog
    assert palette is not None
    palette.field.setText("pj")
    studio.take(palette, folder / f"dialog-palette-{name}.png")
    settings = window.fronts.settings
    settings.open()
    assert settings.dialog is not None
    studio.take(settings.dialog, folder / f"dialog-settings-{name}.png")
    found = SettingsFile((SettingChange("text_size", 100, 125), SettingChange("my_name", "", "小周")), ())
    preview = SettingsPreview(studio.kit, window, "设置.json", found)
    preview.show()
    studio.take(preview, folder / f"dialog-settings-preview-{name}.png")
    drafts.keep(
        JobContext(), studio.workspace, {"reply:1": "亲，抱歉久等了", "case-note:1": "已补发", "new-task": "换纸箱"}
    )
    privacy = window.fronts.privacy
    privacy.open()
    assert privacy.dialog is not None
    studio.take(privacy.dialog, folder / f"dialog-kept-data-{name}.png")
