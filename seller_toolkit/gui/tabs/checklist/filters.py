"""Which of all tasks to show: by what is being done about them, and by area, dimension or role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from seller_toolkit.domain.tasks import AREAS, ROLES, TaskState
from seller_toolkit.gui.tabs.checklist.lines import is_overdue, is_proposal
from seller_toolkit.gui.widgets.button import FilterButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.labels import area_label, role_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine

FILTER_WIDTH = 176
ALL, MINE, TODAY, OVERDUE, PROPOSED, OPEN, DONE, HIDDEN = (
    "all", "mine", "today", "overdue", "proposed", "open", "done", "hidden",
)  # fmt: skip
KINDS = ("area", "dimension", "role")


@dataclass(frozen=True)
class Prepared:
    """A line with what it is found by: its words in small letters, the states it counts for, its places by kind."""

    line: TaskLine
    words: str
    states: frozenset[str]
    places: Mapping[str, str]


def prepared(line: TaskLine, today: date, me: str) -> Prepared:
    """What a line is found by; `me` is the owner whose tasks are one's own."""
    words = "\n".join((line.id, line.title, line.why, line.reason, line.note, line.owner, *line.steps)).casefold()
    places = {"area": line.area, "dimension": line.dimension, "role": line.role}
    return Prepared(line, words, frozenset(_states_of(line, today, me)), places)


def _states_of(line: TaskLine, today: date, me: str) -> set[str]:
    if line.hidden and line.number is None:
        return {HIDDEN}
    states = {ALL}
    if me and line.owner == me and line.state is TaskState.OPEN:
        states.add(MINE)
    if line.state is TaskState.OPEN:
        states |= {OPEN} | ({TODAY} if line.due == today else set())
    if is_overdue(line, today):
        states.add(OVERDUE)
    if is_proposal(line):
        states.add(PROPOSED)
    if line.state is TaskState.DONE:
        states.add(DONE)
    return states | ({HIDDEN} if line.hidden else set())


class TaskFilters(QFrame):
    """One state, and with it at most one place: an area, a dimension or a role. `changed`: the user chose.

    `name_asked`: "mine" was chosen and nobody has said yet whose tasks these are, or the name is to be another one.
    """

    changed = Signal()
    name_asked = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.state = ALL
        self.place = ""
        self._me = ""
        self._titles: Mapping[str, Mapping[str, str]] = {}
        self._places: dict[str, FilterButton] = {}
        self.setProperty("role", "card")
        kit.theme_changed.connect(self._set_width)
        self._set_width()
        self._states = {
            state: self._row(words, state, partial(self._on_state, state)) for state, words in _state_words().items()
        }
        self._states[ALL].setChecked(True)
        self.name = kit.button("", "link")
        self.name.setObjectName("my-name")
        self.name.setToolTip(translate("Checklist", "Whose tasks are yours"))
        self.name.clicked.connect(self.name_asked)
        self._mine = boxed(across(self.name, None, margins=(8, 0, 8, 2)))
        self._mine.hide()
        self.kind_of_place = kit.select(list(_kind_words().values()))
        self.kind_of_place.setObjectName("filter-kind")
        self.kind_of_place.setAccessibleName(translate("Checklist", "Grouped"))
        self.kind_of_place.chosen.connect(self._on_kind)
        self._below = down(gap=2)
        first, *others = self._states.values()
        rows = (first, others[0], self._mine, *others[1:], 8, self.kind_of_place, 2, self._below, None)
        scrolling(self, down(*rows, gap=2, margins=(8, 12, 8, 12)))
        self.show_dimensions({})

    # --- what is chosen

    @property
    def kind(self) -> str:
        """What the places are: one of `KINDS`."""
        return KINDS[self.kind_of_place.chosen_index]

    @property
    def area(self) -> str:
        """The chosen area, "" when it is not an area that was chosen."""
        return self.place if self.kind == "area" else ""

    def passes(self, one: Prepared) -> bool:
        """Whether both choices let a task through."""
        return self.state in one.states and (not self.place or one.places[self.kind] == self.place)

    def choose(self, state: str) -> None:
        """Another state; nothing is emitted."""
        self.state = state
        for key, button in self._states.items():
            button.setChecked(key == state)

    def show_name(self, me: str) -> None:
        """Whose tasks are one's own."""
        self._me = me
        self.name.setText(translate("Checklist", "{name} · change…").format(name=me).replace("&", "&&"))
        self._mine.setVisible(bool(me))

    def show_dimensions(self, dimensions: Mapping[str, str]) -> None:
        """The dimensions of the shop's score: id and label."""
        titles = {
            "area": {area: area_label(area) for area in AREAS},
            "dimension": dict(dimensions),
            "role": {role: role_label(role) for role in ROLES},
        }
        before, self._titles = self._titles.get(self.kind), titles
        if before != titles[self.kind]:
            self._show_places()

    def show_counts(self, found: Sequence[Prepared]) -> None:
        """Count the tasks that each row would show, with the other choice as it is."""
        kind, state, place = self.kind, self.state, self.place
        here = [one for one in found if not place or one.places[kind] == place]
        states = Counter(one_state for one in here for one_state in one.states)
        places = Counter(one.places[kind] for one in found if state in one.states)
        for key, button in self._states.items():
            button.set_count(states[key])
        self._states[HIDDEN].setVisible(bool(states[HIDDEN]) or state == HIDDEN)
        for key, button in self._places.items():
            button.set_count(places[key])

    # --- inside

    @Slot()
    def _set_width(self) -> None:
        self.setFixedWidth(self.kit.theme.scaled(FILTER_WIDTH))

    def _on_state(self, state: str) -> None:
        self.choose(state)
        if state == MINE and not self._me:
            self.name_asked.emit()
        else:
            self.changed.emit()

    def _on_place(self, place: str) -> None:
        """A second press lets go of it."""
        self.place = "" if place == self.place else place
        self._mark_place()
        self.changed.emit()

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        self._show_places()
        self.changed.emit()

    def _show_places(self) -> None:
        self.place = ""
        emptied(self._below)
        self._places = {}
        for key, words in self._titles.get(self.kind, {}).items():
            button = self._row(words, f"{self.kind}-{key}", partial(self._on_place, key))
            button.setToolTip(translate("Checklist", "Press again to see all"))
            self._places[key] = button
            self._below.addWidget(button)

    def _mark_place(self) -> None:
        for key, button in self._places.items():
            button.setChecked(key == self.place)

    def _row(self, words: str, name: str, chosen: Callable[[], None]) -> FilterButton:
        button = self.kit.filter(words, 0)
        button.setObjectName(f"filter-{name}")
        button.clicked.connect(lambda _on=False: chosen())
        return button


def scrolling(card: QFrame, rows: QLayout) -> None:
    """Put rows into a card that is as high as the page lets it be; where they do not fit, they scroll."""
    inside = QWidget()
    inside.setProperty("role", "clear")
    inside.setLayout(rows)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    down((area, 1), margins=(1, 1, 1, 1), parent=card)


def _state_words() -> dict[str, str]:
    return {
        ALL: translate("Checklist", "All tasks"),
        MINE: translate("Checklist", "Mine"),
        TODAY: translate("Checklist", "Due today"),
        OVERDUE: translate("Checklist", "Overdue"),
        PROPOSED: translate("Checklist", "Proposed"),
        OPEN: translate("Checklist", "Open"),
        DONE: translate("Checklist", "Done"),
        HIDDEN: translate("Checklist", "Hidden"),
    }


def _kind_words() -> dict[str, str]:
    return {
        "area": translate("Checklist", "By area"),
        "dimension": translate("Checklist", "By dimension"),
        "role": translate("Checklist", "By role"),
    }
