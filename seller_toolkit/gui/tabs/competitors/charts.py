"""The two charts below the competitor table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seller_toolkit.gui.tabs.competitors.overtakings import OvertakingsList
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.formats import long_day, number, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import ChartSpec, DumbbellSpec, TrendLine, TrendSpec

if TYPE_CHECKING:
    from seller_toolkit.analysis.trend import Series
    from seller_toolkit.gui.widgets.chart import ChartView
    from seller_toolkit.services.rivals.compare_chart import ComparedLines
    from seller_toolkit.services.rivals.comparison import CompareView

_LEAST_HEIGHT = 148


def picture_button(kit: Kit, name: str) -> Button:
    """A quiet button that saves a chart."""
    button = kit.button(
        "", "ghost", icon="image-line", tone="muted", tip=translate("Compare", "Save the chart as a picture")
    )
    button.setObjectName(name)
    return button


class ChartPlace(QWidget):
    """Room for one chart, drawn anew when the theme changes; `on_hover` gets the day under the mouse."""

    def __init__(
        self, kit: Kit, *, on_hover: Callable[[date | None], object] | None = None, least: int = _LEAST_HEIGHT
    ) -> None:
        super().__init__()
        self._kit, self._on_hover, self._least = kit, on_hover, least
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
        self.setMinimumHeight(self._kit.theme.scaled(self._least))


class GapsCard(QWidget):
    """Own score, best and mean in each dimension; and who overtook whom. `picture_wished` carries a chart to be saved."""

    picture_wished = Signal(object, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.place = ChartPlace(kit)
        self.overtakings = OvertakingsList(kit)
        self.spec: DumbbellSpec | None = None
        self._title = ""
        self.pages = kit.segments([translate("Compare", "Where I stand"), translate("Compare", "Who overtook whom")])
        self.pages.setObjectName("gaps_pages")
        self.picture = picture_button(kit, "gaps_picture")
        self.legend = (
            kit.text(translate("Compare", "● mine"), "caption", "accent"),
            kit.text(translate("Compare", "○ best"), "caption"),
            kit.text(translate("Compare", "| mean"), "caption", "muted"),
        )
        self._key = boxed(across(*self.legend, gap=12))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.place)
        self._stack.addWidget(self.overtakings)
        head = across(self.pages, None, self._key, 4, self.picture)
        self.card = kit.frame("card", down(head, (self._stack, 1), gap=12, margins=(13, 10, 12, 14)))
        down((self.card, 1), parent=self)
        self.pages.chosen.connect(self._show_page)
        self.picture.clicked.connect(self._on_picture)

    def show_view(self, view: CompareView) -> None:
        """Draw the latest values of a view."""
        from seller_toolkit.services.rivals.compare_chart import dumbbell_spec  # start-up: the first chart

        self.spec = dumbbell_spec(view)
        spec = replace(self.spec, own_label="", best_label="", mean_label="")  # the card has them
        mine = any(row.own is not None for row in spec.rows)
        self.legend[0].setVisible(mine)
        words = [f"{row.name} {number(row.own, spec.digits)} {row.note}".strip() for row in spec.rows]
        self.place.draw(spec, "; ".join(words))
        self.overtakings.show_view(view)
        count = len(view.overtakings)
        named = translate("Compare", "Who overtook whom")
        self._title = translate("Compare", "Where I stand") if mine else translate("Compare", "Best and mean")
        names = [self._title, f"{named} {count}" if count else named]
        self.pages.set_names(names, self._stack.currentIndex())

    @Slot(int)
    def _show_page(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        for widget in (self._key, self.picture):
            widget.setVisible(place == 0)

    @Slot()
    def _on_picture(self) -> None:
        if self.spec is not None:
            self.picture_wished.emit(self.spec, self._title)


class LinesCard(QWidget):
    """One dimension over the last weeks: own shop, best competitor and mean, or the competitors that the user chose.

    `chosen_dropped`: the user wants the usual lines back. `picture_wished` carries a chart to be saved.
    """

    chosen_dropped = Signal()
    picture_wished = Signal(object, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._kit = kit
        self._view: CompareView | None = None
        self._chosen = ""  # a dimension that the user has picked
        self._lines: ComparedLines | None = None
        self._spec: TrendSpec | None = None
        self._shops: tuple[int, ...] = ()  # the competitors that the user chose
        self._trends: Mapping[int, Mapping[str, Series]] = {}
        self.place = ChartPlace(kit, on_hover=self._on_hover)
        self.dimension = kit.select()
        self.dimension.setObjectName("dimension")
        self.dimension.setAccessibleName(translate("Compare", "Dimension"))
        self.note = kit.text("", "caption", "muted", wrap=True)
        self.note.setObjectName("lines_note")
        self.usual = kit.button(translate("Compare", "Best and mean again"), "link")
        self.usual.setObjectName("usual_lines")
        self.picture = picture_button(kit, "lines_picture")
        below = across((self.note, 1), None, self.usual)
        self.card = kit.card("", boxed(below), (self.place, 1), extra=(self.dimension, self.picture))
        down((self.card, 1), parent=self)
        self.usual.clicked.connect(self.chosen_dropped)
        self.picture.clicked.connect(self._on_picture)
        self.dimension.chosen.connect(self._on_chosen)

    @property
    def target(self) -> str:
        """The dimension that is shown, "" without any."""
        if self._view is None or not self._view.dimensions:
            return ""
        return self._view.dimensions[self.dimension.chosen_index][0]

    def show_view(
        self,
        view: CompareView,
        shops: Sequence[int] = (),
        trends: Mapping[int, Mapping[str, Series]] | None = None,
    ) -> None:
        """Draw a view: the dimension that the user chose, else the one in which the own shop is furthest behind.

        `shops` are the competitors that the user chose for the chart, `trends` their values.
        """
        from seller_toolkit.services.rivals.compare_chart import furthest_behind  # start-up: the first chart

        self._view, self._shops, self._trends = view, tuple(shops), trends or {}
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
        from seller_toolkit.services.rivals.compare_chart import compared_lines  # start-up: the first chart

        if self._view is None or not self._view.dimensions:
            return
        label = dict(self._view.dimensions)[self.target]
        self.usual.setVisible(bool(self._shops))
        if self._shops:
            self._draw_chosen(self._view, label)
            return
        self._lines = lines = compared_lines(self._view, self.target)
        shown = lines if lines and (lines.own_has_history or lines.rivals_have_history) else None
        title = translate("Compare", "{dimension}, last {weeks} weeks")
        words = title.format(dimension=label, weeks=shown.weeks) if shown and shown.weeks > 1 else label
        self.card.title.set_words(words)
        self._spec = shown.spec if shown else None
        self._say(_note(lines))
        self.place.draw(self._spec, f"{label}: {_in_words(shown.spec)}" if shown else "")

    def _draw_chosen(self, view: CompareView, label: str) -> None:
        """The lines of the chosen shops, as far as they have any values."""
        from seller_toolkit.services.rivals.compare_chart import chosen_lines  # start-up: the first chart

        spec = chosen_lines(view, self._trends, self.target, self._shops)
        known = [line for line in spec.lines if line.days]
        names = {row.shop.id: row.shop.name for row in view.rows}
        lacking = [names.get(one, "") for one in self._shops if not self._trends.get(one, {}).get(self.target)]
        words = translate("Compare", "Without a value in the last 12 weeks: {shops}")
        self._say(words.format(shops=", ".join(lacking)) if lacking else "")
        self.card.title.set_words(translate("Compare", "{dimension}, chosen shops").format(dimension=label))
        self._spec = spec if known else None
        self.place.draw(self._spec, f"{label}: {_in_words(spec)}" if known else "")

    def _say(self, note: str) -> None:
        self.note.set_words(note)
        self.note.setVisible(bool(note))

    @Slot()
    def _on_picture(self) -> None:
        if self._spec is not None:
            self.picture_wished.emit(self._spec, self.card.title.words())

    @Slot(object)
    def _on_hover(self, day: date | None) -> None:
        """Beside the day under the mouse: what each line has there."""
        chart = self.place.chart
        spec = self._spec
        if chart is None or spec is None or day is None:
            return
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


def _in_words(spec: TrendSpec) -> str:
    known = [line for line in spec.lines if line.days]
    parts = [f"{line.label} {number(line.values[-1], spec.digits)}" for line in known]
    return ", ".join([*parts, *([spec.peers.label] if spec.peers else [])])


def _named_mean(spec: TrendSpec) -> tuple[TrendLine, ...]:
    """The mean's line under a short name: its own tells the last value."""
    return (replace(spec.peers, label=translate("Compare", "Mean")),) if spec.peers is not None else ()


def _value_on(line: TrendLine, day: date) -> float | None:
    return line.values[line.days.index(day)] if day in line.days else None
