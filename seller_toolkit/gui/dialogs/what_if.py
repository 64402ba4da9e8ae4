"""Sliders that tell what the score would be, or how many cases a metric needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.painting import LEFT
from seller_toolkit.i18n.formats import NOTHING, measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.targets import WhatIfMetric, WhatIfView

_PAGE = 10  # steps of PageUp and PageDown
_VALUE, _CASES = 84, 220  # pixels at 100 %


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not move what lies under the pointer."""
        event.ignore()


class _Row:
    """One metric: its slider in steps of its digits, its value, its cases."""

    def __init__(self, kit: Kit, row: WhatIfMetric) -> None:
        self.row = row
        self._scale: int = 10**row.digits
        self.name = kit.text(row.label, wrap=True)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"slider-{row.metric}")
        self.slider.setRange(round(row.low * self._scale), round(row.high * self._scale))
        self.slider.setPageStep(_PAGE)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.value = kit.text("", "strong", right=True)
        self.value.setObjectName(f"value-{row.metric}")
        self.value.setMinimumWidth(kit.theme.scaled(_VALUE))
        self.cases = kit.text("", "caption", "muted", wrap=True)
        self.cases.setObjectName(f"cases-{row.metric}")
        self.cases.setFixedWidth(kit.theme.scaled(_CASES))
        self.start: int = round(row.value * self._scale)
        self.slider.setValue(self.start)
        self.say()

    @property
    def moved(self) -> bool:
        return self.slider.value() != self.start

    @property
    def at(self) -> float:
        """Where the slider stands; just the metric's own value, with all its digits, where it was not moved."""
        return self.slider.value() / self._scale if self.moved else self.row.value

    def say(self) -> None:
        """Show the value, for readers too."""
        words = measured(self.at, self.row.unit, self.row.digits)
        self.value.set_words(words)
        self.slider.setAccessibleName(translate("Target", "{name} {value}").format(name=self.row.label, value=words))


class WhatIf(QWidget):
    """`asked` carries a metric and a value whose cases are wanted; the answer is given to `show_cases`."""

    asked = Signal(str, float)

    def __init__(self, kit: Kit, view: WhatIfView) -> None:
        super().__init__()
        self._kit, self._view = kit, view
        self.setProperty("role", "clear")
        self._rows = {row.metric: _Row(kit, row) for row in view.rows}
        self._score = kit.text("", "figure")
        self._score.setObjectName("score_with")
        self._delta = Delta(kit, None, digits=view.digits, role="strong", width=72, align=LEFT)
        self._why = kit.text("", "caption", "muted", wrap=True)
        self._why.setObjectName("score_why")
        self._reset = kit.button(translate("Target", "Back to the values of now"), "link")
        self._reset.setObjectName("reset")
        self._reset.clicked.connect(self.reset)
        name = kit.text(translate("Target", "{score} would be").format(score=view.label), tone="muted")
        result = boxed(across(name, self._score, self._delta, None))
        result.setVisible(self.has_weights)
        title = kit.text(translate("Target", "What if"), "section")
        down(across(title, None, self._reset), result, self._why, self._grid(), gap=8, parent=self)
        self._show_result()

    @property
    def has_weights(self) -> bool:
        """Whether the score can be told for any of the sliders."""
        return self._view.base is not None and any(row.weight is not None for row in self._view.rows)

    def show_cases(self, metric: str, value: float, words: str) -> None:
        """Say what it takes to bring a metric to a value; silent where the slider has gone on meanwhile."""
        row = self._rows.get(metric)
        if row is not None and row.moved and row.at == value:
            row.cases.set_words(words)

    @Slot()
    def reset(self) -> None:
        """Put every slider back to the value of now."""
        for row in self._rows.values():
            row.slider.setValue(row.start)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, row in enumerate(self._rows.values()):
            for column, widget in enumerate((row.name, row.slider, row.value, row.cases)):
                grid.addWidget(widget, place, column)
            self._listen(row)
        return grid

    def _listen(self, row: _Row) -> None:
        def moved() -> None:
            row.say()
            row.cases.set_words("")
            self._show_result()
            if not row.slider.isSliderDown():
                settled()

        def settled() -> None:
            if row.moved:
                self.asked.emit(row.row.metric, row.at)

        row.slider.valueChanged.connect(moved)
        row.slider.sliderReleased.connect(settled)

    def _show_result(self) -> None:
        view = self._view
        values = {metric: row.at for metric, row in self._rows.items() if row.moved}
        self._reset.setEnabled(bool(values))
        score = view.score_with(values) if self.has_weights else None
        self._score.set_words(number(score, view.digits) if score is not None else NOTHING)
        self._delta.set_value(None if score is None or view.base is None else score - view.base)
        self._delta.setVisible(score is not None)
        self._why.set_words(self._why_words(list(values)))
        self._why.setVisible(bool(self._why.words()))

    def _why_words(self, moved: list[str]) -> str:
        """Where the weights are from, or why there is no score."""
        view = self._view
        if not self.has_weights:
            return "\n".join(view.notes)
        unknown = [self._rows[metric].row.label for metric in moved if self._rows[metric].row.weight is None]
        if unknown:
            names = translate("Trend", ", ").join(unknown)
            return translate("Target", "The weight of {names} is not known: no score can be told.").format(names=names)
        said = [translate("Target", "Weights: {origin}").format(origin=view.origin)] if view.origin else []
        return "\n".join([*said, *view.notes])
