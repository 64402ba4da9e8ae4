"""What it takes to reach a goal: real ratings or orders, the day at the shop's own pace, and which metric gains most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.one_question import OneQuestion
from seller_toolkit.gui.dialogs.target_scores import GoalScore, pick_words
from seller_toolkit.gui.dialogs.target_words import cases_words, honest_words, needed_words, pace_words
from seller_toolkit.gui.dialogs.what_if import WhatIf
from seller_toolkit.gui.dialogs.what_if_table import WhatIfTable
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.painting import plain, plain_tip
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.targets import TargetView, WhatIfView

SIZE = (860, 700)  # pixels at 100 %
_PICK = 140  # and of the name of a goal at hand


class TargetAsker(Protocol):
    """Whoever counts, on a worker. `ended` is called in any case, after `done`; the dialog asks one thing at a time."""

    def ask_target(
        self, target: str, goal: float, done: Callable[[TargetView], None], ended: Callable[[], None]
    ) -> None:
        """What it takes to bring "total", a dimension or a metric to `goal`."""
        ...

    def ask_what_if(self, target: str, done: Callable[[WhatIfView], None], ended: Callable[[], None]) -> None:
        """The metrics behind "total", a dimension or a metric, for the table and the sliders."""
        ...


class _Goal(QDoubleSpinBox):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the typing; it must not press the dialog's button as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling must not change the goal that lies under the pointer."""
        event.ignore()


class TargetDialog(QDialog):
    """目标测算. Every change of score or goal is answered at once; Close, Enter and Esc leave, nothing is stored."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, scores: Sequence[GoalScore], *, chosen: str, context: str,
        asker: TargetAsker,
    ) -> TargetDialog:  # fmt: skip
        """Open over a window and return at once, on the score `chosen`; `context` says whose scores these are."""
        dialog = cls(kit, window, scores, context=context, asker=asker)
        targets = [score.target for score in scores]
        let_enter_press(dialog, dialog.close_button)
        dialog.show_score(targets.index(chosen) if chosen in targets else 0)
        dialog.open()
        dialog.goal.setFocus()
        dialog.goal.selectAll()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, scores: Sequence[GoalScore], *, context: str, asker: TargetAsker
    ) -> None:
        super().__init__(window)
        self.kit, self._scores, self._asker = kit, tuple(scores), asker
        self._place = 0
        self._what_if: WhatIf | None = None
        self.setObjectName("target")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Target", "What it takes"))
        self._goals = OneQuestion[tuple[str, float], "TargetView"](
            self._ask_goal, self._show_answer, failed=self._show_failure
        )
        self._cases = OneQuestion[tuple[str, float], "TargetView"](self._ask_goal, self._show_cases)
        self._views = OneQuestion[str, "WhatIfView"](self._ask_view, self._show_view)
        self._build(context)
        self.finished.connect(self._on_finished)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self, context: str) -> None:
        kit = self.kit
        self.score = kit.select([score.label for score in self._scores], width=200)
        self.score.setObjectName("score")
        self.score.setAccessibleName(translate("Target", "Score"))
        self.goal = _Goal()
        self.goal.setObjectName("goal")
        self.goal.setAccessibleName(translate("Target", "Goal"))
        self.goal.setMinimumWidth(kit.theme.scaled(110))
        self.goal.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._now = kit.text("", tone="muted")
        self._now.setObjectName("now")
        self._picks = across()
        self._needed = kit.text("", "section", wrap=True)
        self._needed.setObjectName("needed")
        self._pace = kit.text("", wrap=True)
        self._pace.setObjectName("pace")
        self._assumed = kit.text("", "caption", "muted", wrap=True)
        self._assumed.setObjectName("assumption")
        answer = kit.frame("well", down(self._needed, self._pace, self._assumed, gap=6, margins=(16, 12, 16, 12)))
        self.table = WhatIfTable(kit)
        self._sliders = down()
        self.close_button = kit.button(translate("Dialogs", "Close"), "primary")
        self.close_button.setObjectName("close")
        body = down(answer, boxed(down(self.table)), boxed(self._sliders), None, gap=16, margins=(0, 0, 10, 0))
        honest = kit.text(honest_words(), "caption", "muted", wrap=True)
        honest.setObjectName("honest")
        title = kit.text(translate("Target", "What it takes"), "title")
        head = across(title, 4, kit.text(context, tone="muted", elide=True), None)
        foot = boxed(across((honest, 1), self.close_button, gap=24, margins=(0, 0, 10, 0)))
        sides = (24, 18, 14, 16)
        down(head, self._chooser(), (Scrolled(boxed(body)), 1), foot, gap=12, margins=sides, parent=self)
        self.score.chosen.connect(self.show_score)
        self.goal.valueChanged.connect(self._on_goal)
        self.close_button.clicked.connect(self.accept)

    def _chooser(self) -> QWidget:
        kit = self.kit
        score, goal = translate("Target", "Score"), translate("Target", "Goal")
        first = across(kit.text(score, tone="muted"), self.score, self._now, None)
        second = across(kit.text(goal, tone="muted"), self.goal, 4, self._picks, None)
        return boxed(down(first, second, gap=8))

    # --- what is asked --------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> GoalScore:
        """The score that the goal is of."""
        return self._scores[self._place]

    @Slot(int)
    def show_score(self, place: int) -> None:
        """Set a goal for another score: the nearest that is not reached."""
        self._place = place
        score = self.chosen
        self.score.choose(place)
        now = measured(score.value, score.unit, score.digits)
        self._now.set_words(translate("Target", "now {value}").format(value=now))
        self._show_picks(score)
        with QSignalBlocker(self.goal):
            self.goal.setDecimals(score.digits)
            self.goal.setSingleStep(score.step)
            self.goal.setRange(score.low, score.high)
            self.goal.setSuffix("%" if score.unit == "percent" else "")
            self.goal.setValue(score.first_goal)
        self._on_goal()
        self._views.put(score.target)

    def _show_picks(self, score: GoalScore) -> None:
        emptied(self._picks)
        metrics, widest = QFontMetrics(self.kit.theme.font()), self.kit.theme.scaled(_PICK)
        for place, pick in enumerate(score.at_hand):
            name = metrics.elidedText(pick.label, Qt.TextElideMode.ElideRight, widest)
            words = pick_words(score, replace(pick, label=name))
            button = self.kit.button(plain(words), "toggle", tip=plain_tip(pick_words(score, pick)))
            button.setAccessibleName(pick_words(score, pick))
            button.setObjectName(f"pick{place}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, value=pick.value: self.goal.setValue(value))
            self._picks.addWidget(button)

    @Slot()
    def _on_goal(self) -> None:
        self._needed.set_words(translate("Target", "Counting…"), "muted")
        self._goals.put((self.chosen.target, round(self.goal.value(), self.chosen.digits)))

    @Slot(str, float)
    def _on_slider(self, metric: str, value: float) -> None:
        self._cases.put((metric, value))

    def _ask_goal(self, what: tuple[str, float], done: Callable[[TargetView], None], ended: Callable[[], None]) -> None:
        self._asker.ask_target(*what, done, ended)

    def _ask_view(self, target: str, done: Callable[[WhatIfView], None], ended: Callable[[], None]) -> None:
        self._asker.ask_what_if(target, done, ended)

    # --- what is answered -----------------------------------------------------------------------------------------

    def _show_answer(self, what: tuple[str, float], view: TargetView) -> None:
        if what[0] != self.chosen.target:
            return
        self._needed.set_words(needed_words(view, self.chosen), "")
        self._pace.set_words(pace_words(view))
        self._pace.setVisible(bool(self._pace.words()))
        said = "\n".join(words for words in (view.assumption, *view.notes) if words)
        self._assumed.set_words(said)
        self._assumed.setVisible(bool(said))

    def _show_failure(self) -> None:
        self._needed.set_words(translate("Target", "It could not be counted."), "muted")
        self._pace.hide()
        self._assumed.hide()

    def _show_view(self, target: str, view: WhatIfView) -> None:
        if target != self.chosen.target:
            return
        emptied(self._sliders)
        self.table.show_view(view)
        self._what_if = None
        if view.rows:
            self._what_if = WhatIf(self.kit, view)
            self._what_if.setObjectName("what_if")
            self._what_if.asked.connect(self._on_slider)
            self._sliders.addWidget(self._what_if)
        elif view.notes:
            why = self.kit.text("\n".join(view.notes), "caption", "muted", wrap=True)
            why.setObjectName("no_metrics")
            self._sliders.addWidget(why)

    def _show_cases(self, what: tuple[str, float], view: TargetView) -> None:
        if self._what_if is not None:
            self._what_if.show_cases(*what, cases_words(view))

    @Slot()
    def _on_finished(self) -> None:
        for question in (self._goals, self._cases, self._views):
            question.close()
