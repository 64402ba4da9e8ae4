"""The two charts below the competitor table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.formats import long_day, number, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import ChartSpec, TrendLine, TrendSpec

if TYPE_CHECKING:
    from seller_toolkit.gui.widgets.chart import ChartView
    from seller_toolkit.services.compare_chart import ComparedLines
    from seller_toolkit.services.comparison import CompareView

_LEAST_HEIGHT = 164


class ChartPlace(QWidget):
    """Room for one chart, drawn anew when the theme changes; `on_hover` gets the day under the mouse."""

    def __init__(self, kit: Kit, *, on_hover: Callable[[date | None], object] | None = None) -> None:
        super().__init__()
        self._kit, self._on_hover = kit, on_hover
        self._spec: ChartSpec | None = None
        self._name = ""
        self.chart: ChartView | None = None
        self.setProperty("role", "clear")
        self._layout: QVBoxLayout = down(parent=self)
        kit.theme_changed.connect(self._redraw)
        self._set_least_height()

    def draw(self, spec: ChartSpec | None, name: str = "") -> None:
        """Draw a chart, or nothing; `name` says in words what it shows."""
        if spec == self._spec and name == self._name:
            return
        self._spec, self._name = spec, name
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        emptied(self._layout)
        self.chart = None
        self._set_least_height()
        if self._spec is None:
            return
        from seller_toolkit.gui.widgets.chart import ChartView  # start-up: matplotlib
        from seller_toolkit.reports.charts.figures import figure_of  # start-up: matplotlib

        figure = figure_of(self._spec, self._kit.theme.chart_style())
        self.chart = ChartView(self._kit, figure, name=self._name, on_hover=self._on_hover)
        self._layout.addWidget(self.chart)

    def _set_least_height(self) -> None:
        self.setMinimumHeight(self._kit.theme.scaled(_LEAST_HEIGHT))


class GapsCard(QWidget):
    """Own score, best and mean in each dimension."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.place = ChartPlace(kit)
        self.legend = (
            kit.text(translate("Compare", "● mine"), "caption", "accent"),
            kit.text(translate("Compare", "○ best"), "caption"),
            kit.text(translate("Compare", "| mean"), "caption", "muted"),
        )
        key = boxed(across(*self.legend, gap=12))
        self.card = kit.card(translate("Compare", "Where I stand"), (self.place, 1), extra=(key, 6))
        down((self.card, 1), parent=self)

    def show_view(self, view: CompareView) -> None:
        """Draw the latest values of a view."""
        from seller_toolkit.services.compare_chart import dumbbell_spec  # start-up: wanted with the first chart only

        spec = replace(dumbbell_spec(view), own_label="", best_label="", mean_label="")  # the card's head has them
        mine = any(row.own is not None for row in spec.rows)
        self.legend[0].setVisible(mine)
        words = [f"{row.name} {number(row.own, spec.digits)} {row.note}".strip() for row in spec.rows]
        self.card.title.set_words(
            translate("Compare", "Where I stand") if mine else translate("Compare", "Best and mean")
        )
        self.place.draw(spec, "; ".join(words))


class LinesCard(QWidget):
    """One dimension over the last weeks: own shop, best competitor, mean of the competitors."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._kit = kit
        self._view: CompareView | None = None
        self._chosen = ""  # a dimension that the user has picked
        self._lines: ComparedLines | None = None
        self.place = ChartPlace(kit, on_hover=self._on_hover)
        self.dimension = kit.select()
        self.dimension.setObjectName("dimension")
        self.note = kit.text("", "caption", "muted", wrap=True)
        self.note.setObjectName("lines_note")
        self.card = kit.card("", self.note, (self.place, 1), extra=(self.dimension,))
        down((self.card, 1), parent=self)
        self.dimension.chosen.connect(self._on_chosen)

    @property
    def target(self) -> str:
        """The dimension that is shown, "" without any."""
        if self._view is None or not self._view.dimensions:
            return ""
        return self._view.dimensions[self.dimension.chosen_index][0]

    def show_view(self, view: CompareView) -> None:
        """Draw a view: the dimension that the user chose, else the one in which the own shop is furthest behind."""
        from seller_toolkit.services.compare_chart import furthest_behind  # start-up: wanted with the first chart only

        self._view = view
        targets = [target for target, _ in view.dimensions]
        wanted = self._chosen if self._chosen in targets else furthest_behind(view)
        place = targets.index(wanted) if wanted in targets else 0
        self.dimension.set_options([label for _, label in view.dimensions], place)
        self._draw()

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self._chosen = self.target
        self._draw()

    def _draw(self) -> None:
        from seller_toolkit.services.compare_chart import compared_lines  # start-up: wanted with the first chart only

        if self._view is None or not self._view.dimensions:
            return
        label = dict(self._view.dimensions)[self.target]
        self._lines = lines = compared_lines(self._view, self.target)
        shown = lines if lines and (lines.own_has_history or lines.rivals_have_history) else None
        title = translate("Compare", "{dimension}, last {weeks} weeks")
        words = title.format(dimension=label, weeks=shown.weeks) if shown and shown.weeks > 1 else label
        self.card.title.set_words(words)
        note = _note(lines)
        self.note.set_words(note)
        self.note.setVisible(bool(note))
        self.place.draw(shown.spec if shown else None, f"{label}: {_in_words(shown)}" if shown else "")

    @Slot(object)
    def _on_hover(self, day: date | None) -> None:
        """Beside the day under the mouse: what each line has there."""
        chart = self.place.chart
        if chart is None or self._lines is None or day is None:
            return
        spec = self._lines.spec
        rows = [
            (line.label, value)
            for line in (*spec.lines, *_named_mean(spec))
            if (value := _value_on(line, day)) is not None
        ]  # fmt: skip
        if not rows:
            return
        kit, digits = self._kit, spec.digits
        words = [
            across(kit.text(label, "caption"), None, kit.text(number(value, digits), "strong", right=True), gap=16)
            for label, value in rows
        ]
        chart.show_popover(boxed(down(kit.text(long_day(day), "caption", "muted"), *words, gap=2)), clear_of=rows[0][1])


def _note(lines: ComparedLines | None) -> str:
    """What the lines lack, "" where nothing."""
    if lines is None:
        return translate("Compare", "The last 12 weeks have no values of this dimension.")
    if lines.newest is None:
        return translate("Compare", "The competitors have no values in the last 12 weeks.")
    if not lines.rivals_have_history:
        words = translate("Compare", "One snapshot of the competitors so far ({day}). Their lines begin with the next.")
        return words.format(day=short_day(lines.newest))
    return ""


def _in_words(lines: ComparedLines) -> str:
    known = [line for line in lines.spec.lines if line.days]
    parts = [f"{line.label} {number(line.values[-1], lines.spec.digits)}" for line in known]
    return ", ".join([*parts, *([lines.spec.peers.label] if lines.spec.peers else [])])


def _named_mean(spec: TrendSpec) -> tuple[TrendLine, ...]:
    """The mean's line under a short name: its own tells the last value."""
    return (replace(spec.peers, label=translate("Compare", "Mean")),) if spec.peers is not None else ()


def _value_on(line: TrendLine, day: date) -> float | None:
    return line.values[line.days.index(day)] if day in line.days else None
