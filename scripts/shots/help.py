"""Pictures of help: the guide at a tab, found words, a page of the rules; the sheet of keys; the steps of a first start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


def shoot_help(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The guide and the sheet of keys, opened by the menu's deeds."""
    form = window.fronts.help
    window.show_tab("trend")
    form.open_guide()
    guide = form.guide
    assert guide is not None
    studio.settle()
    studio.grab(guide, folder / f"help-guide-{name}.png")
    guide.search.setText("DSR")
    studio.settle()
    studio.grab(guide, folder / f"help-search-{name}.png")
    guide.search.clear()
    guide.follow("rules/tmall_experience.zh.md" if "zh" in name else "rules/tmall_experience.en.md")
    studio.settle()
    studio.grab(guide, folder / f"help-rules-{name}.png")
    studio.leave(guide)
    form.open_keys()
    assert form.keys is not None
    studio.take(form.keys, folder / f"help-keys-{name}.png")


def shoot_first_steps(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The overview of a store that was empty a moment ago, with one step done."""
    window.open_demo()
    window.show_tab("overview")
    studio.settle()
    studio.grab(window, folder / f"first-steps-{name}.png")
