"""The user says once what the columns of an unknown sheet are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seller_toolkit.domain.imports import ColumnMapping, FileStatus, ImportChoices, ImportPlan
from seller_toolkit.domain.mappings import name_from_file
from seller_toolkit.domain.units import units_of_metric
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.field_words import (
    KINDS,
    NEEDED,
    field_words,
    kind_words,
    targets_of,
    units_of_target,
)
from seller_toolkit.gui.dialogs.import_questions import ImportRequest
from seller_toolkit.gui.dialogs.mapping_columns import ColumnList
from seller_toolkit.gui.dialogs.mapping_owner import OwnerLine
from seller_toolkit.gui.dialogs.planner import Planner
from seller_toolkit.gui.dialogs.read_values import first_values
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.imports.column_targets import ColumnTargets, MetricChoice

SIZE = (860, 620)  # pixels at 100 %
PAUSE = 250  # ms after the last choice before the rows are counted again
NAME_WIDTH, LONGEST_NAME = 190, 60  # pixels at 100 %, characters
SCORES = "observation"


Answered = Callable[[ImportChoices], None]
"""Called with the choices that hold the mapping, and the shop and platform where they were asked."""


class MappingDialog(QDialog):
    """Columns with real values at the left, what they are and their units at the right; below, how many rows that would read.

    Opens in front of its window and does not block; the answer are choices with a mapping under the name that the user
    gives it. `asks_owner`: the shop and its platform are asked, too; a mapping that is only remembered has none. A plan
    without rows is that of remembered titles: then there is nothing to count.
    """

    @classmethod
    def ask(
        cls,
        kit: Kit,
        window: QWidget | None,
        request: ImportRequest,
        *,
        planner: Planner,
        done: Answered,
        asks_owner: bool = True,
    ) -> MappingDialog:
        """Show the dialog and return at once; `done` is called when the user takes the mapping."""
        dialog = cls(kit, window, request, planner=planner, done=done, asks_owner=asks_owner)
        dialog.open()
        planner.targets(dialog.titles, dialog.platform, dialog.offer)
        return dialog

    def __init__(
        self,
        kit: Kit,
        window: QWidget | None,
        request: ImportRequest,
        *,
        planner: Planner,
        done: Answered,
        asks_owner: bool,
    ) -> None:
        super().__init__(window)
        plan, choices = request.plan, request.choices
        self.kit, self._plan, self._choices, self._planner, self._done = kit, plan, choices, planner, done
        self._targets: ColumnTargets | None = None
        self.titles = tuple(dict.fromkeys(title for title in plan.raw_header if title))
        self.setObjectName("mapping")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Import", "Match columns"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.columns = ColumnList(kit, plan, self.titles)
        self.boxes, self.units = self.columns.boxes, self.columns.units
        self.owner = OwnerLine(kit, request) if asks_owner else None
        self._settled: set[str] = set()  # columns whose target the user, or an earlier mapping, has said
        self._build()
        self._connect()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _connect(self) -> None:
        self._pause.timeout.connect(self._count)
        self.kinds.chosen.connect(lambda _place: self._on_kind())
        self.columns.target_chosen.connect(self._on_target)
        self.columns.unit_chosen.connect(self._on_unit)
        if self.owner is not None:
            self.owner.platform_changed.connect(self._on_platform)

    def _build(self) -> None:
        kit = self.kit
        holds = translate("Import", "This table holds")
        self.kinds = kit.folding([kind_words(kind) for kind in KINDS], title=holds)
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
            across(kit.text(holds, tone="muted"), self.kinds, None,
                   kit.text(translate("Import", "Name"), tone="muted"), self.name),
            *([self.owner] if self.owner is not None else []),
            (kit.frame("card", down(self.columns, margins=(1, 1, 1, 1))), 1),
            across((self.counted, 1), cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.primary)

    # --- what is offered and chosen -------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The record kind that is chosen."""
        return list(KINDS)[max(self.kinds.chosen_index, 0)]

    @property
    def platform(self) -> str:
        """The platform whose metrics the columns may hold, "" while it is open."""
        said = self.owner.platform if self.owner is not None else ""
        return said or self._plan.platform or self._choices.platform

    def offer(self, targets: ColumnTargets) -> None:
        """Show what the columns may be: an earlier mapping, else the likeliest one."""
        self._targets = targets
        earlier = self._choices.mapping or self._plan.mapping
        self.kinds.choose(list(KINDS).index(earlier.kind if earlier else targets.kind))
        if earlier:
            self._settled = set(self.titles)
            self._fill({**earlier.columns, **earlier.metrics}, earlier.units)
        else:
            self._fill(targets.guesses[self.kind], targets.units)
        next(iter(self.boxes.values())).setFocus()

    def _offer_again(self, targets: ColumnTargets) -> None:
        """Another platform has other metrics: what the user said stays where it is still offered."""
        self._targets = targets
        said = {title: box.target for title, box in self.boxes.items() if title in self._settled}
        guesses = targets.guesses[self.kind].items()
        guessed = {t: guess for t, guess in guesses if t not in said and guess not in said.values()}
        self._fill(guessed | said, {title: box.unit for title, box in self.units.items()})

    def mapping(self) -> ColumnMapping:
        """What the boxes say."""
        said = {title: box.target for title, box in self.boxes.items() if box.target}
        roles = set(targets_of(self.kind))
        columns = {title: target for title, target in said.items() if target in roles}
        metrics = {title: target for title, target in said.items() if target not in roles}
        units = {title: self.units[title].unit for title in said if self.units[title].unit}
        values = self._choices.mapping.values if self._choices.mapping else {}
        kept = {title: translation for title, translation in values.items() if title in columns}
        name = " ".join(self.name.text().split()) or self.name.placeholderText()
        return ColumnMapping(self.kind, columns, kept, metrics, name, units)

    def answer(self) -> ImportChoices:
        """The choices under which the sheet is imported."""
        choices = replace(self._choices, mapping=self.mapping(), layout="")
        return self.owner.answered(choices) if self.owner is not None else choices

    def accept(self) -> None:
        """Take the mapping, if it reads anything."""
        if self.primary.isEnabled():
            answer = self.answer()
            super().accept()
            self._done(answer)

    def _fill(self, chosen: Mapping[str, str], units: Mapping[str, str]) -> None:
        offered = {name: field_words(name) for name in targets_of(self.kind)}
        offered |= {metric.id: metric.label for metric in self._metrics.values()}
        for title, box in self.boxes.items():
            box.offer(offered, chosen.get(title, ""))
            self._offer_units(title, units.get(title, ""))
        self._on_changed()

    @property
    def _metrics(self) -> dict[str, MetricChoice]:
        """The metrics that a column of this kind may hold, by their ids; some fields of other kinds are called alike."""
        metrics = self._targets.metrics if self._targets and self.kind == SCORES else ()
        return {metric.id: metric for metric in metrics}

    def _offer_units(self, title: str, *wished: str) -> None:
        """The units that the column's target may have, with the first of the wished ones that is among them."""
        target = self.boxes[title].target
        metric = self._metrics.get(target)
        units = units_of_metric(metric.unit) if metric else units_of_target(self.kind, target)
        self.units[title].offer_units(units, next((unit for unit in wished if unit in units), ""))

    def _on_kind(self) -> None:
        if self._targets is not None:
            self._settled.clear()
            self._fill(self._targets.guesses[self.kind], self._targets.units)

    def _on_target(self, title: str) -> None:
        """A target belongs to one column only: the one that had it before lets it go."""
        target = self.boxes[title].target
        self._settled.add(title)
        for other, box in self.boxes.items():
            if target and other != title and box.target == target:
                box.choose("")
                self._offer_units(other)
        named = self._targets.units.get(title, "") if self._targets else ""
        self._offer_units(title, self.units[title].unit, named)
        self.columns.forget_read(title)
        self._on_changed()

    def _on_unit(self, title: str) -> None:
        self.columns.forget_read(title)
        self._ask_again()

    def _on_platform(self) -> None:
        self._ask_again()
        self._planner.targets(self.titles, self.platform, self._offer_again)

    def _on_changed(self) -> None:
        if self.owner is not None:
            self.owner.show_for(self.columns.column_of("shop"), self.columns.column_of("platform"))
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
            self.counted.set_words(translate("Import", "Counting…"), "muted")
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
        choices = replace(self._choices, mapping=self.mapping(), layout="")
        counted = self.owner.counted(choices) if self.owner is not None else choices
        self._planner.replan(counted, self._on_counted)

    def _on_counted(self, plan: ImportPlan) -> None:
        if self._pause.isActive() or self._lacking():
            return
        if self.owner is not None:
            self.owner.suggest_platform(plan.platform)
        self.columns.show_read(first_values(plan, self.mapping(), self._metrics))
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
