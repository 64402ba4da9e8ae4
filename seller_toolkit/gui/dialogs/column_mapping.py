"""The user says once what the columns of an unknown sheet are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from seller_toolkit.domain.imports import ColumnMapping, FileStatus, ImportChoices, ImportPlan
from seller_toolkit.domain.mappings import name_from_file
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.field_words import KINDS, NEEDED, field_words, kind_words, targets_of
from seller_toolkit.gui.dialogs.planner import Planner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.column_targets import ColumnTargets

SIZE = (860, 620)  # pixels at 100 %
PAUSE = 250  # ms after the last choice before the rows are counted again
NAME_WIDTH, LONGEST_NAME = 190, 60  # pixels at 100 %, characters
VALUES = 3  # real values shown of each column
SCORES = "observation"
_ID = Qt.ItemDataRole.UserRole


class TargetBox(QComboBox):
    """What one column is; its first entry is "not used". The wheel scrolls the list of columns, never the choice."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName(f"target {title}")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, targets: Mapping[str, str], chosen: str) -> None:
        """Offer targets (id → words), without a signal."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(translate("Import", "not used"), "")
            for target, words in targets.items():
                self.addItem(words, target)
            self.choose(chosen)

    def choose(self, target: str) -> None:
        """Show a target; "not used" where it is not among those offered."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(target), 0))

    @property
    def target(self) -> str:
        """The chosen target's id, "" for not used."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MappingDialog(QDialog):
    """Columns with real values at the left, what they are at the right; below, how many rows that would read.

    Opens in front of its window and does not block; the answer is a ColumnMapping under the name that the user gives it.
    A plan without rows is that of remembered titles: then there is nothing to count.
    """

    @classmethod
    def ask(
        cls,
        kit: Kit,
        window: QWidget | None,
        plan: ImportPlan,
        choices: ImportChoices,
        *,
        planner: Planner,
        done: Callable[[ColumnMapping], None],
    ) -> MappingDialog:
        """Show the dialog and return at once; `done` is called when the user takes the mapping."""
        dialog = cls(kit, window, plan, choices, planner=planner, done=done)
        dialog.open()
        planner.targets(dialog.titles, plan.platform or choices.platform, dialog.offer)
        return dialog

    def __init__(
        self,
        kit: Kit,
        window: QWidget | None,
        plan: ImportPlan,
        choices: ImportChoices,
        *,
        planner: Planner,
        done: Callable[[ColumnMapping], None],
    ) -> None:
        super().__init__(window)
        self.kit, self._plan, self._choices, self._planner, self._done = kit, plan, choices, planner, done
        self._targets: ColumnTargets | None = None
        self.titles = tuple(dict.fromkeys(title for title in plan.raw_header if title))
        self.setObjectName("mapping")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Import", "Match columns"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.boxes = {title: TargetBox(title) for title in self.titles}
        self._build()
        self._pause.timeout.connect(self._count)
        self.kinds.chosen.connect(lambda _place: self._on_kind())
        for title, box in self.boxes.items():
            box.currentIndexChanged.connect(lambda _place, at=title: self._on_target(at))
        self.resize(*(kit.theme.scaled(side) for side in SIZE))

    def _build(self) -> None:
        kit = self.kit
        self.kinds = kit.segments([kind_words(kind) for kind in KINDS])
        self.kinds.setObjectName("kinds")
        self.counted = kit.text("", tone="muted", wrap=True)
        self.counted.setObjectName("result")
        earlier = self._choices.mapping or self._plan.mapping
        self.name = QLineEdit(earlier.name if earlier else "")
        self.name.setObjectName("mapping-name")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(name_from_file(self._plan.source.name))
        self.name.setAccessibleName(translate("Import", "Name"))
        self.name.setToolTip(translate("Import", "Under this name the table is remembered."))
        self.name.setFixedWidth(kit.theme.scaled(NAME_WIDTH))
        cancel = kit.button(translate("Import", "Cancel"))
        cancel.clicked.connect(self.reject)
        self.primary = kit.button(translate("Import", "Use this mapping"), "primary")
        self.primary.setObjectName("use-mapping")
        self.primary.setEnabled(False)
        self.primary.clicked.connect(self.accept)
        explanation = translate(
            "Import", "Say what each column is. Files with the same columns are then recognised by themselves."
        )
        down(
            down(
                kit.text(self._plan.source.name, "title", elide=True), kit.text(explanation, tone="muted", wrap=True), gap=6
            ),
            across(kit.text(translate("Import", "This table holds"), tone="muted"), self.kinds, None,
                   kit.text(translate("Import", "Name"), tone="muted"), self.name),
            (kit.frame("card", down(self._build_columns(), margins=(1, 1, 1, 1))), 1),
            across((self.counted, 1), cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.primary)

    def _build_columns(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("role", "clear")
        grid = QGridLayout(body)
        grid.setContentsMargins(15, 8, 15, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, (title, box) in enumerate(self.boxes.items()):
            at = self._plan.raw_header.index(title)
            values = [row[at] for row in self._plan.raw_rows if at < len(row) and row[at]][:VALUES]
            lines: list[Item] = [self.kit.text(title, "strong", elide=True)]
            if self._plan.raw_rows:
                lines.append(self.kit.text(" · ".join(values) or NOTHING, "caption", "muted", elide=True))
            above = 6 if len(lines) == 2 else 12
            words = down(*lines, gap=0, margins=(0, above, 0, above))
            box.setFixedWidth(self.kit.theme.scaled(280))
            if place:
                grid.addWidget(self.kit.line(), 2 * place - 1, 0, 1, 2)
            grid.addWidget(boxed(words), 2 * place, 0)
            grid.addWidget(box, 2 * place, 1)
        grid.setRowStretch(2 * len(self.boxes), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        area.viewport().setAutoFillBackground(False)
        return area

    # --- what is offered and chosen -------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The record kind that is chosen."""
        return list(KINDS)[max(self.kinds.chosen_index, 0)]

    def offer(self, targets: ColumnTargets) -> None:
        """Show what the columns may be: an earlier mapping, else the likeliest one."""
        self._targets = targets
        earlier = self._choices.mapping or self._plan.mapping
        self.kinds.choose(list(KINDS).index(earlier.kind if earlier else targets.kind))
        self._fill({**earlier.columns, **earlier.metrics} if earlier else targets.guesses[self.kind])

    def mapping(self) -> ColumnMapping:
        """What the boxes say."""
        said = {title: box.target for title, box in self.boxes.items() if box.target}
        roles = set(targets_of(self.kind))
        columns = {title: target for title, target in said.items() if target in roles}
        metrics = {title: target for title, target in said.items() if target not in roles}
        values = self._choices.mapping.values if self._choices.mapping else {}
        kept = {title: translation for title, translation in values.items() if title in columns}
        name = " ".join(self.name.text().split()) or self.name.placeholderText()
        return ColumnMapping(self.kind, columns, kept, metrics, name)

    def accept(self) -> None:
        """Take the mapping, if it reads anything."""
        if self.primary.isEnabled():
            mapping = self.mapping()
            super().accept()
            self._done(mapping)

    def _fill(self, chosen: Mapping[str, str]) -> None:
        offered = {name: field_words(name) for name in targets_of(self.kind)}
        if self.kind == SCORES and self._targets is not None:
            offered |= {metric.id: metric.label for metric in self._targets.metrics}
        for title, box in self.boxes.items():
            box.offer(offered, chosen.get(title, ""))
        self._ask_again()

    def _on_kind(self) -> None:
        if self._targets is not None:
            self._fill(self._targets.guesses[self.kind])

    def _on_target(self, title: str) -> None:
        """A target belongs to one column only: the one that had it before lets it go."""
        target = self.boxes[title].target
        for other, box in self.boxes.items():
            if target and other != title and box.target == target:
                box.choose("")
        self._ask_again()

    # --- what it would read ---------------------------------------------------------------------------------------

    def _ask_again(self) -> None:
        self.primary.setEnabled(False)
        lacking = self._lacking()
        if lacking:
            self._pause.stop()
            self.counted.set_words(lacking, "muted")
        elif not self._plan.raw_rows:
            self.primary.setEnabled(True)
            self.counted.set_words(
                translate("Import", "The next file with these columns is read in this way."), "muted"
            )
        else:
            self._pause.start()

    def _lacking(self) -> str:
        """What is still to be said before anything can be read, "" when nothing."""
        mapping = self.mapping()
        if self.kind == SCORES:
            return "" if mapping.metrics else translate("Import", "Say which columns hold scores or metrics.")
        needed = NEEDED[self.kind]
        if needed in mapping.columns.values():
            return ""
        return translate("Import", "Say which column is: {field}.").format(field=field_words(needed))

    def _count(self) -> None:
        self.counted.set_words(translate("Import", "Counting…"), "muted")
        choices = replace(self._choices, mapping=self.mapping(), layout="")
        self._planner.replan(choices, self._on_counted)

    def _on_counted(self, plan: ImportPlan) -> None:
        if self._pause.isActive() or self._lacking():
            return
        readable = plan.status not in (FileStatus.NEEDS_MAPPING, FileStatus.REFUSED)
        good = plan.counts.read - plan.counts.rejected
        if not readable and plan.trouble:
            self.counted.set_words(trouble_text(plan.trouble), "warning")
        elif plan.counts.rejected:
            first = plan.problems[0] if plan.problems else None
            words = translate(
                "Import", "{count} rows would be read, {rejected} rejected (first in row {row}: {column})"
            )
            where = (first.row, first.column) if first else (NOTHING, NOTHING)
            self.counted.set_words(
                words.format(count=number(good), rejected=number(plan.counts.rejected), row=where[0], column=where[1]),
                "warning",
            )
        else:
            self.counted.set_words(
                translate("Import", "{count} rows would be read").format(count=number(good)), "muted"
            )
        self.primary.setEnabled(readable and good > 0)
