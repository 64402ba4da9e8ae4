"""The tags of the reviews as a tree, and what the platforms' own reasons mean in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.tags.form import TagForm
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.own_tags import ReasonLine, TagLine, TagsView

SIZE = (880, 600)  # pixels at 100 %
TREE_WIDTH = 260


class TagsDialog(QDialog):
    """Opens in front of its window and does not block. Its wishes are carried out by whoever opened it."""

    save_wished = Signal(object)  # a TagDraft
    merge_wished = Signal(object)  # a TagLine, to be merged into another
    part_wished = Signal(str)  # the id of a tag that was merged
    remove_wished = Signal(object)  # a TagLine
    reason_wished = Signal(object, object)  # a ReasonLine; a tag's id, "" put aside, None nothing said
    choice_wished = Signal(object)  # a ReasonLine: ask which tag it means

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self.kit = kit
        self._view: TagsView | None = None
        self._line: TagLine | None = None
        self._is_new = False
        self.setObjectName("tags")
        self.setWindowTitle(translate("Tags", "Tags"))
        self.pages = kit.segments([translate("Tags", "Tags"), translate("Tags", "Reasons of the platforms")])
        self.pages.setObjectName("tag-pages")
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._tags_page())
        self._stack.addWidget(self._reasons_page())
        self.close_button = kit.button(translate("Tags", "Close"))
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        down(
            across(kit.text(translate("Tags", "Tags"), "title"), None, self.pages),
            (body, 1),
            across(None, self.close_button),
            gap=14,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        self.pages.chosen.connect(self._stack.setCurrentIndex)
        let_enter_press(self, self.save)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _tags_page(self) -> QWidget:
        kit = self.kit
        columns = [
            TableColumn(translate("Tags", "Tag")),
            TableColumn(translate("Tags", "Complaints"), 92, right=True),
        ]
        self.tree = Table(kit, columns, many=False)
        self.tree.setObjectName("tree")
        self.tree.setAccessibleName(translate("Tags", "Tags"))
        self.tree.setMinimumWidth(kit.theme.scaled(TREE_WIDTH))
        self.tree.row_chosen.connect(self._on_tag)
        self.new = self._button("new", translate("Tags", "New tag"), self._begin_new, icon="add-line")
        self.form = TagForm(kit)
        self.form.changed.connect(self._allow)
        self.save = kit.button(translate("Tags", "Save"), "primary")
        self.save.setObjectName("save")
        self.save.clicked.connect(lambda: self.save_wished.emit(self.form.draft))
        self.merge = self._button("merge", translate("Tags", "Merge into…"), lambda: self.merge_wished.emit(self._line))
        self.remove = self._button("remove", translate("Tags", "Remove"), lambda: self.remove_wished.emit(self._line))
        self.merged = kit.text("", tone="muted", wrap=True)
        self.part = self._button("part", translate("Tags", "Part them again"), self._part)
        left = boxed(down((kit.framed(self.tree), 1), across(self.new, None), gap=8))
        right = boxed(
            down(
                (Scrolled(self.form), 1),
                self.merged,
                across(self.part, None),
                flowing(self.merge, self.remove, None, self.save),
                gap=10,
            )
        )
        return boxed(across((left, 5), (right, 4), gap=20))

    def _reasons_page(self) -> QWidget:
        kit = self.kit
        columns = [
            TableColumn(translate("Tags", "Reason")),
            TableColumn(translate("Tags", "Platform"), 90),
            TableColumn(translate("Tags", "Cases"), 70, right=True),
            TableColumn(translate("Tags", "Means"), 200),
        ]
        self.reasons = Table(kit, columns, many=False)
        self.reasons.setObjectName("reasons")
        self.reasons.setAccessibleName(translate("Tags", "Reasons of the platforms"))
        self.reasons.row_chosen.connect(lambda _row: self._allow())
        self.reasons.row_activated.connect(lambda _row: self._choose())
        self.accept_it = self._button("accept", translate("Tags", "Accept the suggestion"), self._accept_suggestion)
        self.choose = self._button("choose", translate("Tags", "Choose a tag…"), self._choose)
        self.put_aside = self._button("aside", translate("Tags", "Means no tag"), lambda: self._say(""))
        self.forget = self._button("forget", translate("Tags", "Ask again"), lambda: self._say(None))
        told = translate(
            "Tags", "What the platforms name as reasons of after-sales counts with these tags when looking back."
        )
        return boxed(
            down(
                kit.text(told, tone="muted", wrap=True),
                (kit.framed(self.reasons), 1),
                flowing(self.accept_it, self.choose, self.put_aside, self.forget),
                gap=10,
            )
        )

    def _button(self, name: str, words: str, deed: Callable[[], object], *, icon: str = "") -> Button:
        button = self.kit.button(words, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: deed())
        return button

    # --- showing --------------------------------------------------------------------------------------------------

    def show_view(self, view: TagsView, chosen: str = "") -> None:
        """Show the tags as they are now; `chosen` is the id of the one to be selected, else the selection stays."""
        self._view, self._is_new = view, False
        rows = [
            (Cell("\u3000" * line.level + line.label, tone="muted" if line.hidden else "text"), _count(line.count))
            for line in view.tags
        ]
        self.tree.set_rows(rows, [line.id for line in view.tags])
        wanted = chosen or (self._line.id if self._line else view.tags[0].id)
        self.tree.select_row_id(wanted if wanted in {line.id for line in view.tags} else view.tags[0].id)
        self.reasons.set_rows([self._reason_cells(view, line) for line in view.reasons], list(range(len(view.reasons))))
        if view.reasons and self.reasons.current_row_id is None:
            self.reasons.select_row_id(0)
        self._on_tag(self.tree.current_row_id)

    def _reason_cells(self, view: TagsView, line: ReasonLine) -> tuple[Cell, ...]:
        if line.tag is None:
            words = translate("Tags", "{tag}?").format(tag=view.tree.label(line.suggestion)) if line.suggestion else "—"
            means = Cell(words, tone="warning")
        else:
            means = Cell(view.tree.label(line.tag) if line.tag else translate("Tags", "no tag"))
        return Cell(line.reason, tip=line.reason), Cell(platform_label(line.platform)), _count(line.count), means

    def _on_tag(self, tag: object) -> None:
        view = self._view
        if view is None:
            return
        self._is_new = False
        self._line = next((line for line in view.tags if line.id == tag), None)
        if self._line is not None:
            self.form.show_line(view, self._line, "")
        self._allow()

    def _begin_new(self) -> None:
        if self._view is not None:
            below = self._line.id if self._line else self._view.tags[0].id
            self._is_new = True
            self.form.show_line(self._view, None, below)
            self.form.label.setFocus()
            self._allow()

    def _allow(self) -> None:
        line, reason = None if self._is_new else self._line, self._reason()
        self.save.setEnabled(bool(self.form.label.text().strip()))
        self.merge.setEnabled(line is not None and bool(line.parent))
        self.remove.setEnabled(line is not None and line.own)
        merged = line.merged if line else ()
        self.merged.setVisible(bool(merged))
        self.merged.set_words(
            translate("Tags", "Stands for: {labels}").format(labels="、".join(name for _, name in merged))
        )
        self.part.setVisible(bool(merged))
        self.accept_it.setEnabled(reason is not None and reason.tag is None and bool(reason.suggestion))
        for button in (self.choose, self.put_aside):
            button.setEnabled(reason is not None)
        self.forget.setEnabled(reason is not None and reason.tag is not None)

    # --- deeds ----------------------------------------------------------------------------------------------------

    def _part(self) -> None:
        if self._line is not None and self._line.merged:
            self.part_wished.emit(self._line.merged[-1][0])

    def _reason(self) -> ReasonLine | None:
        row = self.reasons.current_row_id
        return (
            self._view.reasons[row] if self._view and isinstance(row, int) and row < len(self._view.reasons) else None
        )

    def _say(self, tag: str | None) -> None:
        if (reason := self._reason()) is not None:
            self.reason_wished.emit(reason, tag)

    def _accept_suggestion(self) -> None:
        if (reason := self._reason()) is not None:
            self.reason_wished.emit(reason, reason.suggestion)

    def _choose(self) -> None:
        if (reason := self._reason()) is not None:
            self.choice_wished.emit(reason)


def _count(count: int) -> Cell:
    return Cell(f"{count:,}" if count else "", value=count, tone="muted")
