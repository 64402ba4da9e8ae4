"""What stands in the competitors tab while there is nobody to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import CompareView


class NothingYet(QWidget):
    """Says what to bring and how; the demo is offered while the store is empty."""

    files_requested = Signal()
    paste_requested = Signal()
    demo_requested = Signal()
    rival_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        files = kit.button(translate("Compare", "Choose a file"), "primary", icon="upload-2-line")
        files.setObjectName("files")
        paste = kit.button(translate("Compare", "Paste"), icon="clipboard-line")
        paste.setObjectName("paste_here")
        add = kit.button(translate("Compare", "Add by hand"), icon="add-line")
        add.setObjectName("add_here")
        self.demo = kit.button(translate("Compare", "Open the demo shops"), "ghost")
        self.demo.setObjectName("demo")
        below = kit.text(
            translate("Compare", "Then each score shows its gap to yours, its day and the file it came from."),
            "caption",
            "muted",
            wrap=True,
        )
        below.setMinimumWidth(kit.theme.scaled(400))
        self.state = EmptyState(
            kit, "scales-line", translate("Compare", "No competitors yet"), "", actions=(files, paste, add, self.demo),
            below=below, framed=True,
        )  # fmt: skip
        down(None, across(None, self.state, None), None, parent=self)
        files.clicked.connect(self.files_requested)
        paste.clicked.connect(self.paste_requested)
        add.clicked.connect(self.rival_requested)
        self.demo.clicked.connect(self.demo_requested)

    def show_view(self, view: CompareView, *, store_is_empty: bool) -> None:
        """Say what is missing for the own shop of a view."""
        bring = translate(
            "Compare",
            "Bring a table with a row for each shop and day: shop name, day, and the scores under the names that the "
            "platform gives them. Or copy the text of a shop's page, or take a screenshot of it as buyers see it, on the "
            "phone too, and press Ctrl+V here. Or add a competitor by hand and type its scores.",
        )
        self.state.text.set_words(bring)
        title = translate("Compare", "No competitors yet")
        if view.own is not None:
            title = translate("Compare", "No competitors on {platform} yet")
            title = title.format(platform=platform_label(view.own.platform))
        self.state.title.set_words(title)
        self.demo.setVisible(store_is_empty)
