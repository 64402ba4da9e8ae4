"""What stands in the place of the inbox in a store without reviews: what to bring, and from where."""

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate


def no_reviews(kit: Kit, wishes: Wishes) -> tuple[QWidget, QPushButton]:
    """The page, and its button for the demo shop."""
    choose = kit.button(translate("Reviews", "Choose files…"), "primary", icon="upload-2-line")
    choose.setObjectName("choose-files")
    choose.clicked.connect(wishes.files_requested)
    demo = kit.button(translate("Reviews", "Open the demo shop"))
    demo.setObjectName("demo")
    demo.clicked.connect(wishes.demo_requested)
    state = EmptyState(
        kit,
        "chat-quote-line",
        translate("Reviews", "See which reviews wait for an answer, and what they complain of"),
        translate("Reviews", "Drop a table of reviews anywhere in the window. It stays on this computer."),
        actions=(choose, demo),
        below=_sources(kit),
        framed=True,
    )
    return kit.page(None, across(None, state, None), None), demo


def _sources(kit: Kit) -> QWidget:
    """Where reviews come from, as far as it is known: Tmall has no export of its own."""
    both = translate("Reviews", "{one} / {other}").format(one=platform_label("tmall"), other=platform_label("taobao"))
    ways = (
        (both, translate("Reviews", "no official export: any table with text and stars or time")),
        (platform_label("douyin"), translate("Reviews", "the review export of the shop's back office")),
        (translate("Reviews", "Others"), translate("Reviews", "any table with text and stars or time")),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    for row, (name, way) in enumerate(ways):
        grid.addWidget(kit.text(name, "strong"), row, 0)
        grid.addWidget(kit.text(way, tone="muted"), row, 1)
    return boxed(grid)
