"""Weights that add up to 100: a field for each, what is known of it beside the field, and the sum below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.dialogs.rules.percents import NumberField, in_tenths, shown_number
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import WHOLE_WITHIN

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import WeightLine

DIMENSIONS = "total"  # the group of a score's dimensions
TOLD_ERRORS = 2  # standard errors behind ±, as the analysis tells them
LABEL_WIDTH = 168  # pixels at 100 %


class WeightGroup(QWidget):
    """Fields hold only what was typed; what counts without it stands in them in grey. `changed`: a field has another text."""

    changed = Signal()

    def __init__(self, kit: Kit, title: str, lines: Sequence[WeightLine]) -> None:
        super().__init__()
        self.kit, self._lines = kit, tuple(lines)
        self.setProperty("role", "clear")
        self.setObjectName(f"group-{lines[0].group}")
        self.fields = {line.metric: NumberField(kit, f"weight-{line.metric}", line.label) for line in lines}
        self.sum = kit.text("", "caption", "muted")
        self.sum.setObjectName(f"sum-{lines[0].group}")
        self.take = kit.button(translate("Score rules", "Take over what was inferred"), "link")
        self.take.setObjectName(f"take-{lines[0].group}")
        self.take.setVisible(all(line.inferred is not None for line in lines))
        self.take.clicked.connect(self.take_inferred)
        untold = kit.text(_untold_words(), "caption", "muted", wrap=True)
        untold.setObjectName(f"untold-{lines[0].group}")
        untold.setVisible(lines[0].group == DIMENSIONS and not any(line.value or line.typed for line in lines))
        row = across(self.sum, 12, self.take, None)
        down(kit.text(title, "strong"), self._grid(), row, untold, gap=6, parent=self)
        for line in lines:
            field = self.fields[line.metric]
            field.setText(shown_number(line.typed))
            field.setPlaceholderText(_known_without(line))
            field.textChanged.connect(self._on_changed)
        self._show_sum()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self.kit.theme.scaled(LABEL_WIDTH))
        grid.setColumnStretch(3, 1)
        for row, line in enumerate(self._lines):
            grid.addWidget(self.kit.text(line.label), row, 0)
            grid.addWidget(self.fields[line.metric], row, 1)
            grid.addWidget(self.kit.text("%", tone="muted"), row, 2)
            hint = self.kit.text(hint_words(line), "caption", "muted", elide=True)
            hint.setObjectName(f"hint-{line.metric}")
            chip = [] if line.verified else [self.kit.chip(translate("Score rules", "Unverified"))]
            grid.addLayout(across(*chip, hint, None), row, 3)
        return grid

    # --- what is typed --------------------------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        return not any(field.text().strip() for field in self.fields.values())

    @property
    def total(self) -> float:
        return sum(field.value or 0.0 for field in self.fields.values())

    @property
    def is_complete(self) -> bool:
        """Whether every field has a number."""
        return all(field.value is not None for field in self.fields.values())

    @property
    def is_whole(self) -> bool:
        return self.is_complete and abs(self.total - 100) <= WHOLE_WITHIN

    @property
    def is_changed(self) -> bool:
        return any(field.text().strip() != shown_number(line.typed) for line, field in self._pairs())

    @property
    def first_open(self) -> NumberField | None:
        """Where the next answer is wanted; None where nothing is typed or all is well."""
        if self.is_empty or self.is_whole:
            return None
        return next((field for field in self.fields.values() if field.value is None), next(iter(self.fields.values())))

    def answer(self) -> dict[str, float]:
        """What is to be stored: nothing where nothing changed, zeros where what was typed is taken back."""
        if not self.is_changed:
            return {}
        return {metric: field.value or 0.0 for metric, field in self.fields.items()}

    def fill(self, percents: Mapping[str, float]) -> None:
        """Type weights in percent by metric id; those of other groups are left out, fields without one are emptied."""
        if not percents.keys() & self.fields.keys():
            return
        for metric, field in self.fields.items():
            field.setText(shown_number(percents.get(metric)))

    def take_inferred(self) -> None:
        """Type what was inferred."""
        self.fill(in_tenths({line.metric: line.inferred for line in self._lines if line.inferred is not None}))

    def _pairs(self) -> list[tuple[WeightLine, NumberField]]:
        return [(line, self.fields[line.metric]) for line in self._lines]

    def _on_changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        words, tone = self._sum_words()
        self.sum.set_words(words, tone)

    def _sum_words(self) -> tuple[str, str]:
        if self.is_empty:
            return translate("Score rules", "Nothing filled in"), "muted"
        if any(field.is_wrong for field in self.fields.values()):
            return translate("Score rules", "Only numbers from 0 to 100"), "warning"
        total = shown_number(self.total)
        if self.is_whole:
            return translate("Score rules", "✓ Adds up to {sum} %").format(sum=total), "muted"
        if not self.is_complete:
            return translate("Score rules", "{sum} % so far; fill in all of them").format(sum=total), "warning"
        off = shown_number(abs(self.total - 100))
        if self.total < 100:
            return translate("Score rules", "Adds up to {sum} %, {off} % too little").format(
                sum=total, off=off
            ), "warning"
        return translate("Score rules", "Adds up to {sum} %, {off} % too much").format(sum=total, off=off), "warning"


def _untold_words() -> str:
    return translate(
        "Score rules",
        "No weights can be inferred: too few different days (under 20), dimensions that hardly move or move together, or points that are not known.",
    )


def hint_words(line: WeightLine) -> str:
    """What is known of a weight besides what was typed, the surest first."""
    said = []
    if line.origin == "page" and line.value is not None:
        words = translate("Score rules", "read off your page of {day}: {percent}%")
        said.append(words.format(day=long_day(line.since), percent=shown_number(line.value)))
    if line.origin == "rule" and line.value is not None:
        said.append(translate("Score rules", "published: {percent}%").format(percent=shown_number(line.value)))
    if line.inferred is not None:
        words = translate("Score rules", "inferred {percent}% ± {error}, {days} days")
        error = number(TOLD_ERRORS * (line.error or 0.0), 1)
        said.append(words.format(percent=number(line.inferred, 1), error=error, days=number(line.days)))
    return " · ".join(said)


def _known_without(line: WeightLine) -> str:
    """What counts where nothing is typed. Inferred weights count only where the words say so, so they are no grey number."""
    return shown_number(line.value) if line.origin in ("page", "rule") else ""
