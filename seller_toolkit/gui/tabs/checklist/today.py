"""Today: the few tasks that the findings propose, and of those that were taken on the ones that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.tabs.checklist.lines import (
    Grouping,
    dimension_labels,
    grouped,
    is_due,
    open_cells,
    open_columns,
)
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.proposals import ProposalTable
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView

GROUPINGS = (Grouping.DUE, Grouping.DIMENSION, Grouping.AREA, Grouping.OWNER)


class TodayPanel(TaskPanel):
    """Proposals above, what is due below, or what to bring where there is nothing to judge by yet.

    What is due later is folded behind its number. `top` is shown above everything: what costs points if left.
    """

    files_requested = Signal()

    def __init__(self, kit: Kit, top: QWidget | None = None) -> None:
        super().__init__()
        self.kit = kit
        self.later_shown = False
        self.proposals = ProposalTable(kit)
        self.proposals.accepted.connect(self.accepted)
        self.proposals.dismissed.connect(self.dismissed)
        self.proposals.postponed.connect(self.postponed)
        self.open = TaskTable(kit, open_columns(), open_cells)
        self.open.setObjectName("tasks")
        self.open.setAccessibleName(translate("Checklist", "Open tasks"))
        self.open.setMinimumHeight(kit.theme.scaled(31 + 32 * 4))
        self.adopt(self.proposals, self.open)
        self._since = kit.text("", "caption", "muted")
        self._proposed_card = kit.card("", kit.line(), self.proposals, extra=[self._since, 6], flush=True)
        self.grouping = self._grouping()
        self.later = kit.button("", "ghost")
        self.later.setObjectName("later")
        self.later.clicked.connect(self._turn_later)
        self._none_due = kit.text(translate("Checklist", "Nothing is due today."), tone="muted")
        self._none_due.setContentsMargins(16, 4, 16, 10)
        self._none_due.setObjectName("none-due")
        self._open_card = kit.card("", self._none_due, (self.open, 1), extra=[self.later, self.grouping, 2], flush=True)
        self.bring = kit.frame("card", down(self._bring(), margins=(1, 1, 1, 1)))
        self.bring.setObjectName("bring")
        self.calm = self._calm()
        self._calm_card = kit.frame("card", down(self.calm, margins=(1, 1, 1, 1)))
        self._calm_card.setObjectName("calm")
        self._proposed_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        cards = (self._proposed_card, self.bring, (self._open_card, 1), (self._calm_card, 1))
        self._column = down(*((top,) if top else ()), *cards, gap=16, parent=self)
        self._column.addStretch(0)  # below cards that are no higher than their rows
        for part in (self._proposed_card, self._open_card, self.bring, self._calm_card):
            part.hide()

    def put_on_top(self, widget: QWidget) -> None:
        """Show something above everything else."""
        self._column.insertWidget(0, widget)

    def draw(self, view: ChecklistView) -> None:
        """Draw a view; a card that has nothing to say is not there."""
        judged = view.standing is not None and view.standing.last_day is not None
        self.proposals.show_lines(view.proposed, view.today)
        self._proposed_card.title.set_words(
            translate("Checklist", "Proposed · {count}").format(count=len(view.proposed))
        )
        if view.standing is not None:
            day = short_day(view.standing.last_day)
            self._since.set_words(translate("Checklist", "Judged by the data until {day}").format(day=day))
        self._proposed_card.setVisible(bool(view.proposed))
        self._open_card.setVisible(bool(view.open))
        self.bring.setVisible(not view.proposed and not judged)
        self._calm_card.setVisible(not view.open and judged and not view.proposed)
        self._show_open()

    def show_later(self) -> None:
        """Unfold what is due later."""
        self.later_shown = True
        self._show_open()

    @Slot()
    def _show_open(self) -> None:
        view = self.view
        if view is None:
            return
        due = [line for line in view.open if is_due(line, view.today)]
        later = len(view.open) - len(due)
        words = translate("Checklist", "Hide later") if self.later_shown else translate("Checklist", "Later · {count}")
        self.later.setText(words.format(count=later))
        self.later.set_icon("arrow-down-s-line" if self.later_shown else "arrow-right-s-line")
        self.later.setVisible(bool(later))
        shown = view.open if self.later_shown else due
        groups = grouped(
            shown, GROUPINGS[self.grouping.chosen_index], today=view.today, dimensions=dimension_labels(view)
        )
        self.open.show_groups(groups, view.today)
        self.open.setVisible(bool(shown))
        self._none_due.setVisible(not shown)
        self.grouping.setVisible(bool(shown))
        self._open_card.title.set_words(translate("Checklist", "In progress · {count}").format(count=len(view.open)))

    @Slot()
    def _turn_later(self) -> None:
        self.later_shown = not self.later_shown
        self._show_open()
        self.rearranged.emit()

    def _grouping(self) -> Segments:
        names = (
            translate("Checklist", "By due day"),
            translate("Checklist", "By dimension"),
            translate("Checklist", "By area"),
            translate("Checklist", "By owner"),
        )
        segments = self.kit.segments(names)
        segments.setObjectName("grouping")
        segments.chosen.connect(self._show_open)
        return segments

    def _bring(self) -> EmptyState:
        files = self.kit.button(translate("Checklist", "Choose files…"), "primary", icon="upload-2-line")
        files.setObjectName("choose-files")
        files.clicked.connect(self.files_requested)
        text = translate(
            "Checklist",
            "Bring this shop's scores of any day: the five tasks that help them most are proposed here. "
            "Until then, choose from all tasks.",
        )
        title = translate("Checklist", "No scores of this shop yet")
        return EmptyState(self.kit, "task-line", title, text, actions=[files])

    def _calm(self) -> EmptyState:
        title = translate("Checklist", "Nothing is left to do")
        text = translate("Checklist", "Everything proposed is taken care of. The next import looks again.")
        return EmptyState(self.kit, "checkbox-circle-line", title, text)
