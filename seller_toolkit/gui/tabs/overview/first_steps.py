"""The overview of a store without shops: what to bring, how often, and where it is found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

_WIDTHS = (108, 416)  # of the guide's columns at 100 %


def first_steps(kit: Kit, wishes: Wishes) -> EmptyState:
    """One sentence, two actions, and a short guide."""
    choose = kit.button(translate("Overview", "Choose files…"), "primary")
    choose.setObjectName("primary")
    choose.clicked.connect(wishes.files_requested)
    demo = kit.button(translate("Overview", "Open the demo shops"))
    demo.setObjectName("demo")
    demo.clicked.connect(wishes.demo_requested)
    return EmptyState(
        kit,
        "upload-2-line",
        translate("Overview", "Import one file and see why the score moves"),
        translate(
            "Overview",
            "Drag the platforms' Excel files anywhere into this window. The data stay on this computer.",
        ),
        actions=(choose, demo),
        below=_guide(kit),
        framed=True,
    )


def _guide(kit: Kit) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    row = _section(kit, grid, 0, translate("Overview", "What to bring"), _rhythm())
    _section(kit, grid, row, translate("Overview", "Where it is usually found"), _places())
    for column, width in enumerate(_WIDTHS):
        grid.setColumnMinimumWidth(column, kit.theme.scaled(width))
    return boxed(grid)


def _section(kit: Kit, grid: QGridLayout, row: int, title: str, lines: tuple[tuple[str, str], ...]) -> int:
    """A head and its lines from `row` on; returns the next free row."""
    grid.addWidget(kit.text(title, "caption", "muted"), row, 0, 1, 2)
    for place, (name, words) in enumerate(lines, start=row + 1):
        grid.addWidget(kit.text(name, "strong"), place, 0, Qt.AlignmentFlag.AlignTop)
        text = kit.text(words, tone="muted", wrap=True)
        width = kit.theme.scaled(_WIDTHS[1])
        text.ensurePolished()
        text.setFixedSize(width, text.heightForWidth(width))  # else the page keeps room for narrower, longer lines
        grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignTop)
    grid.setRowMinimumHeight(row + 1 + len(lines), 6)
    return row + 2 + len(lines)


def _rhythm() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Overview", "Each day"),
            translate("Overview", "the figures of each shop's score page: 20 seconds a shop"),
        ),
        (
            translate("Overview", "Each week"),
            translate("Overview", "orders, after-sales cases, reviews, all files at once: two minutes"),
        ),
        (
            translate("Overview", "Each month"),
            translate("Overview", "the rest, such as customer service and other shops: five minutes"),
        ),
    )


def _places() -> tuple[tuple[str, str], ...]:
    """In cautious words: the platforms move their menus about."""
    return (
        (
            translate("Overview", "Score pages"),
            translate("Overview", "have no export: take a screenshot and press Ctrl+V here"),
        ),
        (
            f"{platform_label('tmall')} / {platform_label('taobao')}",
            translate("Overview", "orders and refunds: lists of Qianniu, to export; shop figures: Business Advisor"),
        ),
        (
            platform_label("douyin"),
            translate("Overview", "orders, after-sales, reviews: lists of Doudian, to export; chats: Feige report"),
        ),
        (
            translate("Overview", "Parcels"),
            translate("Overview", "the sheet of your ERP or courier, with pick-up and signing times"),
        ),
    )
