"""What the program knows of a score's rules: the version in force, where it was read, what is to be known besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import RulesView, SourceLine


class RuleNotes(QWidget):
    """Version, notes, sources; all of it can be copied."""

    def __init__(self, kit: Kit, view: RulesView) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        words = translate("Score rules", "Version {version}, in force since {day}")
        version = kit.text(words.format(version=view.version, day=long_day(view.valid_from)))
        chip = [] if view.verified else [kit.chip(translate("Score rules", "Unverified"))]
        notes = [kit.text(f"· {note}", wrap=True, selectable=True) for note in view.notes]
        sources = [_source(kit, source) for source in view.sources]
        down(across(version, *chip, None), *notes, *sources, gap=8, parent=self)


def _source(kit: Kit, source: SourceLine) -> QWidget:
    row = QWidget()
    row.setProperty("role", "clear")
    title = f"{source.title} · {source.published}" if source.published else source.title
    chip = [] if source.verified else [kit.chip(translate("Score rules", "Unverified"))]
    address = kit.text(source.url, "caption", "muted", selectable=True, elide=True)
    address.setVisible(bool(source.url))
    down(across(kit.text(title, "caption", elide=True), *chip, None), address, gap=0, parent=row)
    return row
