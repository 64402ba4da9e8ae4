"""The fields of one task of the knowledge base, in the window's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QSpinBox, QWidget

from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.task_drafts import TaskDraft
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, KnowledgeTask
from seller_toolkit.gui.dialogs.knowledge.choose import SeveralField
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.labels import area_label, cadence_label, platform_label, role_label
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView

MOST_MINUTES, MOST_DAYS = 9_999, 365
NEW = TaskDraft("", AREAS[0], "")
"""What an empty form says."""


class _Number(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change a number that lies under the pointer."""
        event.ignore()


class TaskForm(QWidget):
    """`changed`: something was typed or chosen. `draft` is what the fields say."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit, self._shown, self._columns = kit, NEW, 0
        self.setProperty("role", "clear")
        self.title = self._line("title", translate("Knowledge", "What is to be done"))
        self.why = self._lines("why", 58)
        self.steps = self._lines("steps", 132)
        self.steps.setPlaceholderText(translate("Knowledge", "One step a line, up to seven"))
        self.done_when = self._line("done-when", translate("Knowledge", "How to see that it is done"))
        self.area, self.role, self.cadence = self._choices()
        self.minutes = self._number("minutes", 1, MOST_MINUTES)
        self.lag = self._number("lag", 0, MOST_DAYS)
        self.platforms = self._several(
            "platforms", translate("Knowledge", "Platforms"), translate("Knowledge", "All platforms")
        )
        self.metrics = self._several(
            "metrics", translate("Knowledge", "Metrics that it should move"), translate("Knowledge", "None")
        )
        self.templates = self._several(
            "templates", translate("Knowledge", "Texts that help with it"), translate("Knowledge", "None")
        )
        self.note = self._lines("note", 58)
        self.note.setPlaceholderText(translate("Knowledge", "What rules or the law forbid here"))
        self._lay_out()

    @property
    def draft(self) -> TaskDraft:
        """What the fields say now; texts as they were typed."""
        return TaskDraft(
            self._shown.id, AREAS[self.area.chosen_index], self.title.text(), self.why.toPlainText(),
            tuple(line for line in self.steps.toPlainText().split("\n") if line.strip()), self.done_when.text(),
            ROLES[self.role.chosen_index], self.minutes.value(), CADENCES[self.cadence.chosen_index],
            self.platforms.chosen, self.metrics.chosen, self.lag.value(), self.note.toPlainText(),
            self.templates.chosen,
        )  # fmt: skip

    @property
    def is_changed(self) -> bool:
        """Whether the fields say something else than what was shown."""
        return self.draft != self._shown

    def show_task(self, task: KnowledgeTask | None, view: KnowledgeView, *, area: str = "") -> None:
        """Show a task, or an empty form for a new one in `area`; nothing is emitted."""
        draft = draft_of(task) if task else replace(NEW, area=area or NEW.area)
        with QSignalBlocker(self):
            self._fill(draft, task, view)
        self._shown = replace(self.draft, id=draft.id)  # a field may hold less than a file said

    # --- inside

    def _fill(self, draft: TaskDraft, task: KnowledgeTask | None, view: KnowledgeView) -> None:
        self.title.setText(draft.title)
        self.why.setPlainText(draft.why)
        self.steps.setPlainText("\n".join(draft.steps))
        self.done_when.setText(draft.done_when)
        self.note.setPlainText(draft.note)
        self.area.choose(AREAS.index(draft.area))
        self.area.setEnabled(task is None or task.id not in view.program)
        self.role.choose(ROLES.index(draft.role))
        self.cadence.choose(CADENCES.index(draft.cadence))
        self.minutes.setValue(draft.minutes)
        self.lag.setValue(draft.lag_days)
        self.platforms.show_choice({one: platform_label(one) for one in PLATFORMS}, draft.platforms)
        self.metrics.show_choice(view.metrics, draft.metrics)
        self.templates.show_choice(view.templates, draft.templates)
        for field in (self.title, self.done_when):
            field.setCursorPosition(0)

    def _line(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda _words: self.changed.emit())
        return field

    def _lines(self, name: str, height: int) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(name)
        field.setTabChangesFocus(True)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        field.setFixedHeight(self.kit.theme.scaled(height))
        field.textChanged.connect(self.changed)
        return field

    def _number(self, name: str, least: int, most: int) -> QSpinBox:
        field = _Number()
        field.setObjectName(name)
        field.setRange(least, most)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setMinimumWidth(self.kit.theme.scaled(120))
        field.valueChanged.connect(lambda _value: self.changed.emit())
        return field

    def _choices(self) -> tuple[SelectButton, SelectButton, SelectButton]:
        return (
            self._select("area", AREAS, area_label),
            self._select("role", ROLES, role_label),
            self._select("cadence", CADENCES, cadence_label),
        )

    def _select(self, name: str, codes: Sequence[str], label: Callable[[str], str]) -> SelectButton:
        field = self.kit.select([label(code) for code in codes], width=150)
        field.setObjectName(name)
        field.setAutoDefault(False)
        field.chosen.connect(lambda _place: self.changed.emit())
        return field

    def _several(self, name: str, title: str, nothing: str) -> SeveralField:
        field = SeveralField(self.kit, title, nothing=nothing, name=name)
        field.changed.connect(self.changed)
        return field

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(16, 4, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        wide: Mapping[str, QWidget] = {
            translate("Knowledge", "Task"): self.title,
            translate("Knowledge", "Why"): self.why,
            translate("Knowledge", "Steps"): self.steps,
            translate("Knowledge", "Done when"): self.done_when,
        }
        pairs: Sequence[tuple[str, QWidget]] = (
            (translate("Knowledge", "Area"), self.area),
            (translate("Knowledge", "Who"), self.role),
            (translate("Knowledge", "How often"), self.cadence),
            (translate("Knowledge", "Minutes"), self.minutes),
            (translate("Knowledge", "Effect (days)"), self.lag),
            (translate("Knowledge", "Platforms"), self.platforms),
        )
        below: Mapping[str, QWidget] = {
            translate("Knowledge", "Metrics"): self.metrics,
            translate("Knowledge", "Texts"): self.templates,
            translate("Knowledge", "Caution"): self.note,
        }
        self._above = [self._labelled(words, field) for words, field in wide.items()]
        self._pairs = [self._labelled(words, field) for words, field in pairs]
        self._below = [self._labelled(words, field) for words, field in below.items()]
        self._arrange()

    def _labelled(self, words: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label = self.kit.text(words, tone="muted")
        if isinstance(field, QPlainTextEdit):
            label.setContentsMargins(0, 6, 0, 0)
        if not isinstance(field, SeveralField):
            field.setAccessibleName(words)
        return label, field

    def minimumSizeHint(self) -> QSize:
        fields = [*self._above, *self._pairs, *self._below]
        labels, wide = (max(one[at].minimumSizeHint().width() for one in fields) for at in (0, 1))
        short = max(max(field.minimumWidth(), field.minimumSizeHint().width()) for _, field in self._pairs)
        margins = self._grid.contentsMargins()
        width = labels + max(wide, short) + self._grid.horizontalSpacing() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The short fields two in a row, one in a row where there is no room for two."""
        margins, gap = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        both = [
            max(
                sum(max(one.minimumWidth(), one.minimumSizeHint().width()) for one in pair)
                for pair in self._pairs[at::2]
            )
            for at in (0, 1)
        ]
        columns = 2 if sum(both) + 3 * gap + margins.left() + margins.right() <= self.width() else 1
        if columns == self._columns:
            return
        self._columns = columns
        for widget in (one for pair in (*self._above, *self._pairs, *self._below) for one in pair):
            self._grid.removeWidget(widget)
        row = 0
        for pair in self._above:
            self._place(pair, row, 0, 3)
            row += 1
        for place, pair in enumerate(self._pairs):
            self._place(pair, row + place // columns, 2 * (place % columns), 1 if columns == 2 else 3)
        row += len(self._pairs) // columns
        for pair in self._below:
            self._place(pair, row, 0, 3)
            row += 1
        self._grid.setColumnStretch(3, columns - 1)
        self.updateGeometry()

    def _place(self, pair: tuple[QWidget, QWidget], row: int, column: int, span: int) -> None:
        label, field = pair
        at = Qt.AlignmentFlag.AlignTop if isinstance(field, QPlainTextEdit) else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, column, at)
        self._grid.addWidget(field, row, column + 1, 1, span)


def draft_of(task: KnowledgeTask) -> TaskDraft:
    """A task as its form opens."""
    words = language()
    return TaskDraft(
        task.id, task.area, task.title.of(words), task.why.of(words), tuple(step.of(words) for step in task.steps),
        task.done_when.of(words), task.role, task.minutes, task.cadence, task.platforms, task.metrics, task.lag_days,
        task.note.of(words) if task.note else "", task.templates,
    )  # fmt: skip
