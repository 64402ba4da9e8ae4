"""Pictures of what tasks did: the page of all of them, its empty state, and the small piece of the details."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.checklist.effect_piece import EffectPiece
from seller_toolkit.gui.tabs.checklist.helped import HelpedPanel
from seller_toolkit.gui.widgets.layout import down
from tests.gui import effect_views as views

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

BESIDE, RAIL, HEAD = 360, 81 + 2 * 24, 160  # the column of details; what the window takes of its width and height


def shoot_effects(studio: Studio, _window: MainWindow, folder: Path, name: str) -> None:
    """Every verdict, nothing at all, and three pieces below each other."""
    width, height = studio.size
    for state, effects in (("full", views.every()), ("empty", ())):
        panel = HelpedPanel(studio.kit)
        panel.show_helped(views.view(*effects))
        _shoot(studio, panel, (width - RAIL, height - HEAD), folder / f"helped-{state}-{name}.png")
    pieces = []
    for effect in (views.better(), views.worse(), views.untold("no_metric", 7)):
        piece = EffectPiece(studio.kit)
        piece.show_effect(effect)
        pieces.append(piece)
    column = studio.kit.frame("card", down(*pieces, None, gap=16, margins=(16, 16, 16, 16)))
    _shoot(studio, column, (BESIDE, height - HEAD), folder / f"effect-piece-{name}.png")


def _shoot(studio: Studio, widget: QWidget, size: tuple[int, int], path: Path) -> None:
    page = QWidget()
    page.setProperty("role", "page")
    down(widget, parent=page)
    page.resize(*size)
    page.show()
    studio.settle()
    studio.grab(page, path)
    page.close()
