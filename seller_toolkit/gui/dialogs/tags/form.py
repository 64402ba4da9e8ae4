"""One tag as it can be changed: its label, where it stands, the words that find it, its other names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import tag_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.own_tags import TagDraft, TagLine, TagsView

_PARTED = re.compile(r"[\s,，、;；]+")

LEAST_WORDS = 64  # pixels at 100 %


class _Words(QPlainTextEdit):
    """Is content with a few lines, takes what room there is."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._least)


class TagForm(QWidget):
    """Says what it holds as a `draft`. `changed`: something was typed or chosen."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._line: TagLine | None = None
        self._parents: list[str] = []
        self.setProperty("role", "clear")
        self.label = self._edit("label", translate("Tags", "Label"))
        self.place = kit.select(width=220)
        self.place.setObjectName("place")
        self.place.setAccessibleName(translate("Tags", "Stands below"))
        self.words = _Words(kit.theme.scaled(LEAST_WORDS))
        self.words.setObjectName("words")
        self.words.setAccessibleName(translate("Tags", "Words that find it"))
        self.words.setTabChangesFocus(True)
        self.aliases = self._edit("aliases", translate("Tags", "Other names"))
        self.hidden = kit.toggle(translate("Tags", "Not offered"), on=False)
        self.hidden.setObjectName("hidden")
        self._own = boxed(
            down(
                kit.text(translate("Tags", "Words that find it"), "caption", "muted"),
                (self.words, 1),
                kit.text(
                    translate("Tags", "A complaint with one of these words gets the tag."), tone="muted", wrap=True
                ),
                gap=6,
            )
        )
        self._place_row = boxed(
            down(kit.text(translate("Tags", "Stands below"), "caption", "muted"), self.place, gap=6)
        )
        down(
            down(kit.text(translate("Tags", "Label"), "caption", "muted"), self.label, gap=6),
            self._place_row,
            (self._own, 100),  # nearly all that is left over, and none of it where it is hidden
            down(kit.text(translate("Tags", "Other names, parted by commas"), "caption", "muted"), self.aliases, gap=6),
            across(self.hidden, None),
            None,
            gap=12,
            parent=self,
        )
        self.words.textChanged.connect(self.changed)
        self.place.chosen.connect(lambda _place: self.changed.emit())
        self.hidden.toggled.connect(lambda _on: self.changed.emit())

    def _edit(self, name: str, words: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(words)
        edit.textChanged.connect(self.changed)
        return edit

    def show_line(self, view: TagsView, line: TagLine | None, below: str) -> None:
        """Show a tag; None is a new one, at first below the tag `below`."""
        self._line = line
        own = line is None or line.own
        barred = view.tree.members(line.id) if line else frozenset()
        offered = [one for one in view.tags if one.id not in barred]
        self._parents = [one.id for one in offered]
        quiet = [QSignalBlocker(widget) for widget in (self.label, self.words, self.aliases, self.hidden)]
        self.label.setText(line.label if line else "")
        parent = line.parent if line else below
        chosen = self._parents.index(parent) if parent in self._parents else 0
        self.place.set_options(["\u3000" * one.level + one.label for one in offered], chosen=chosen)
        self.words.setPlainText("\n".join(line.words) if line else "")
        self.aliases.setText(", ".join(line.aliases) if line else "")
        self.hidden.setChecked(bool(line and line.hidden))
        del quiet
        self._own.setVisible(own)
        self._place_row.setVisible(own)

    @property
    def draft(self) -> TagDraft:
        """What is to be kept."""
        place = self.place.chosen_index
        return tag_desk.draft(
            self._line.id if self._line else "",
            self.label.text().strip(),
            parent=self._parents[place] if 0 <= place < len(self._parents) else "",
            words=tuple(word for word in _PARTED.split(self.words.toPlainText()) if word),
            aliases=tuple(name.strip() for name in re.split("[,，、;；]", self.aliases.text()) if name.strip()),
            hidden=self.hidden.isChecked(),
        )
