"""The checklist of a store without a shop: what to bring, and what stands here then."""

from PySide6.QtWidgets import QScrollArea

from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate


def nothing_yet(kit: Kit, wishes: Wishes) -> QScrollArea:
    """The page."""
    files = kit.button(translate("Checklist", "Choose files…"), "primary", icon="upload-2-line")
    files.clicked.connect(wishes.files_requested)
    demo = kit.button(translate("Checklist", "Open the demo shops"))
    demo.clicked.connect(wishes.demo_requested)
    text = translate(
        "Checklist",
        "Import a shop's scores first. The five tasks that help it most are then proposed here, "
        "with steps, owner and due day, ready to print.",
    )
    title = translate("Checklist", "No tasks yet")
    state = EmptyState(kit, "task-line", title, text, actions=[files, demo], framed=True)
    state.setObjectName("empty")
    return kit.page(None, across(None, state, None), None)
