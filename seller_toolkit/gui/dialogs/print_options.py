"""How the checklist is to be printed or saved: which tasks, whose lists, which paper."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from seller_toolkit.domain.sheets import CONTENTS, SIZES, SPLITS, PaperOptions
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.desks import document_desk

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView
    from seller_toolkit.settings.file import Settings


@dataclass(frozen=True)
class PrintWish:
    """What the user wants: the preview, or, when `save`, a file whose place is asked for next."""

    options: PaperOptions
    save: bool = False


def options_text(options: PaperOptions) -> str:
    """The options as the settings keep them."""
    return json.dumps(asdict(options), ensure_ascii=False)


def options_of(text: str) -> PaperOptions:
    """The options that the settings keep; what they do not say, or say wrongly, is as it is at first."""
    plain = PaperOptions()
    try:
        said = json.loads(text)
    except ValueError:
        return plain
    if not isinstance(said, dict):
        return plain
    return PaperOptions(
        size=said["size"] if said.get("size") in SIZES else plain.size,
        landscape=said.get("landscape") is True,
        split=said["split"] if said.get("split") in SPLITS else plain.split,
        content=said["content"] if said.get("content") in CONTENTS else plain.content,
        list_id=str(said.get("list_id", "")),
        steps=said.get("steps") is True,
        large=said.get("large") is True,
    )


class PrintOptionsDialog(QuestionDialog):
    """Tasks, lists, paper; below them at once how many tasks and pages that makes. Enter shows the preview."""

    def __init__(self, kit: Kit, window: QWidget | None, *, view: ChecklistView, options: PaperOptions) -> None:
        super().__init__(
            kit,
            window,
            title=translate("Print", "Print the checklist"),
            text="",
            yes=translate("Print", "Preview and print"),
            no=translate("Dialogs", "Cancel"),
        )
        self._view, self._save = view, False
        self._lists = tuple(one.id for one in view.lists)
        gone = options.content == "list" and options.list_id not in self._lists
        self._make_fields(replace(options, content="listed", list_id="") if gone else options)
        self.extent = kit.text("", tone="muted", wrap=True)
        self.extent.setObjectName("extent")
        self.save = kit.button(translate("Print", "Save as…"), icon="download-2-line")
        self.save.setObjectName("save")
        self.save.setToolTip(translate("Print", "As PDF, Excel, web page or CSV"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        self.foot.insertWidget(0, self.save)
        self.body.addLayout(self._rows())
        self.body.addSpacing(4)
        self.body.addWidget(self.extent)
        for before, after in pairwise((self.large, self.save, self.no, self.yes)):
            self.setTabOrder(before, after)
        self._on_changed()
        self.yes.setFocus()

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, view: ChecklistView, settings: Settings, list_id: str = ""
    ) -> PrintWish | None:
        """What the user wants printed, None where the user cancelled.

        It begins as it was answered last time; with `list_id` at that list.
        """
        options = options_of(settings["checklist_paper"])
        if list_id:
            options = replace(options, content="list", list_id=list_id)
        dialog = cls(kit, window, view=view, options=options)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        if not taken:
            return None
        settings.set("checklist_paper", options_text(dialog.options))
        return dialog.wish

    @property
    def wish(self) -> PrintWish:
        """What the fields and the button that was pressed say."""
        return PrintWish(self.options, self._save)

    @property
    def options(self) -> PaperOptions:
        """What the fields say now."""
        content = CONTENTS[self.content.chosen_index]
        return PaperOptions(
            size=SIZES[self.size_.chosen_index],
            landscape=self.turn.chosen_index == 1,
            split=SPLITS[self.split.chosen_index],
            content=content,
            list_id=self._lists[self.list_.chosen_index] if content == "list" else "",
            steps=self.steps.isChecked(),
            large=self.large.isChecked(),
        )

    # --- building -------------------------------------------------------------------------------------------------

    def _make_fields(self, options: PaperOptions) -> None:
        kinds = [
            translate("Print", "Due today or overdue"),
            translate("Print", "All open tasks"),
            translate("Print", "Everything that is listed"),
            translate("Print", "A list for an occasion"),
        ]
        if not self._lists:
            kinds.pop()
        self.content = self.kit.select(kinds, chosen=CONTENTS.index(options.content))
        titles = [one.title.of(language()) for one in self._view.lists]
        self.list_ = self.kit.select(titles, chosen=self._lists.index(options.list_id) if options.list_id else 0)
        ways = (translate("Print", "One list"), translate("Print", "By owner"), translate("Print", "By area"))
        self.split = self.kit.segments(ways, chosen=SPLITS.index(options.split))
        self.size_ = self.kit.segments(SIZES, chosen=SIZES.index(options.size))
        turns = (translate("Print", "Upright"), translate("Print", "Across"))
        self.turn = self.kit.segments(turns, chosen=int(options.landscape))
        self.steps = QCheckBox(translate("Print", "With the steps of each task"))
        self.large = QCheckBox(translate("Print", "Large type"))
        self.steps.setChecked(options.steps)
        self.large.setChecked(options.large)
        for name, select in (("content", self.content), ("list", self.list_)):
            select.setObjectName(name)
            select.setAutoDefault(False)
            select.chosen.connect(self._on_changed)
        for name, segments in (("split", self.split), ("size", self.size_), ("turn", self.turn)):
            segments.setObjectName(name)
            segments.chosen.connect(self._on_changed)
        for name, box in (("steps", self.steps), ("large", self.large)):
            box.setObjectName(name)
            box.toggled.connect(self._on_changed)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (translate("Print", "Tasks"), across(self.content, self.list_, None, gap=8), (self.content, self.list_)),
            (translate("Print", "Lists"), across(self.split, None), (self.split,)),
            (translate("Print", "Paper"), across(self.size_, self.turn, None, gap=8), (self.size_, self.turn)),
            ("", down(self.steps, self.large, gap=6), ()),
        )
        for row, (words, line, fields) in enumerate(rows):
            grid.addWidget(self.kit.text(words, tone="muted"), row, 0)
            grid.addLayout(line, row, 1)
            for field in fields:
                field.setAccessibleName(words)
        return grid

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        """Say how much that makes; nothing to print cannot be printed."""
        self.list_.setVisible(CONTENTS[self.content.chosen_index] == "list")
        found = document_desk.checklist_extent(self._view, self.options)
        self.yes.setEnabled(found.tasks > 0)
        self.save.setEnabled(found.tasks > 0)
        if not found.tasks:
            self.extent.set_words(translate("Print", "There is no such task now."))
            return
        tasks = translate("Print", "{count} tasks").format(count=number(found.tasks))
        if found.tasks == 1:
            tasks = translate("Print", "1 task")
        pages = translate("Print", "{count} pages").format(count=number(found.pages))
        if found.pages == 1:
            pages = translate("Print", "1 page")
        self.extent.set_words(translate("Print", "{tasks}, {pages}").format(tasks=tasks, pages=pages))

    @Slot()
    def _on_save(self) -> None:
        self._save = True
        self.accept()
