"""What a task did, as a small piece of its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.tabs.checklist import effect_words
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.interval_bar import IntervalBar
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.painting import LEFT
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_effects import TaskEffect


class EffectPiece(QFrame):
    """A verdict, the figures with a bar for their interval, and the sentence; hidden while there is nothing to show."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("effect")
        self.setProperty("role", "clear")
        self._verdict = kit.chip("")
        self._label = kit.text("", tone="muted", elide=True)
        self._label.setObjectName("effect-metric")
        self._values = kit.text("", "strong")
        self._values.setObjectName("effect-values")
        self._deltas = {quiet: Delta(kit, None, align=LEFT, quiet=quiet) for quiet in (False, True)}
        self.bar = IntervalBar(kit)
        self._words = kit.text("", wrap=True, selectable=True)
        self._words.setObjectName("effect-words")
        head = across(kit.text(translate("Checklist", "Effect"), "strong"), None, self._verdict)
        self._figures = boxed(across(self._values, *self._deltas.values(), None, (self.bar, 1), gap=8))
        down(head, self._label, self._figures, self._words, gap=6, parent=self)
        self.show_effect(None)

    def show_effect(self, effect: TaskEffect | None) -> None:
        """Show what a task did; None: there is nothing to show."""
        self.setVisible(effect is not None)
        if effect is None:
            return
        tone = "warning" if effect.verdict == "worse" else "neutral"
        self._verdict.set_words(effect.verdict_label, tone=tone, icon=effect_words.ICONS.get(effect.verdict, ""))
        self._label.set_words(effect.label)
        self._label.setVisible(bool(effect.label))
        self._figures.setVisible(effect.difference is not None)
        self._values.set_words(effect_words.before_after(effect))
        for quiet, delta in self._deltas.items():
            delta.set_change(effect.difference, digits=effect.digits)
            delta.setVisible(quiet is (not effect_words.is_score(effect) or effect.verdict == "none"))
        self.bar.set_middle(effect.strength, effect_words.interval_tip(effect))
        self._words.set_words(effect.words)
