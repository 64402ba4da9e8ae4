"""The three steps of a first start, side by side above the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from seller_toolkit.gui.first_start import PAPER, SHOP, STEPS, WHY, FirstStart
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate

_OPEN, _TICKED = "checkbox-blank-circle-line", "checkbox-circle-fill"


class _Step(QWidget):
    """One step: its mark, what it is, what to press for it."""

    def __init__(self, kit: Kit, name: str, title: Label, text: str, button: Button) -> None:
        super().__init__()
        self.setObjectName(f"step-{name}")
        self.mark, self.title, self.button = kit.icon(_OPEN, "muted"), title, button
        self._words = title.words()
        self.said = kit.text(text, "caption", "muted", elide=True)
        marked = boxed(down(self.mark, None, margins=(0, 2, 0, 0)))
        below = across(self.button, self.said, None, gap=0)
        across(marked, (boxed(down(title, below, None, gap=2)), 1), gap=8, parent=self)
        self.show_done(done=False, possible=True)

    def show_done(self, *, done: bool, possible: bool) -> None:
        """Tick it or not; a step that cannot be taken yet has nothing to press."""
        self.mark.set_icon(_TICKED if done else _OPEN, "accent" if done else "muted")
        state = translate("Overview", "done") if done else translate("Overview", "to do")
        self.setAccessibleName(f"{self._words}: {state}")
        self.title.set_words(self._words, "muted" if done else "")
        self.button.setVisible(possible and not done)
        self.said.setVisible(not possible or done)


class StepsStrip(QFrame):
    """Follows a `FirstStart`; hidden where its steps are put away."""

    demo_wanted = Signal()
    trend_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("steps-strip")
        self.setProperty("role", "card")
        self._first: FirstStart | None = None
        self.kit = kit
        self.steps = {
            SHOP: self._step(
                SHOP, translate("Overview", "1 Open the demo shops, or drop a file of yours"),
                translate("Overview", "Anywhere into the window; the demo can be removed at any time."),
                translate("Overview", "Open the demo shops"), self.demo_wanted,
            ),
            WHY: self._step(
                WHY, translate("Overview", "2 See the score, and why it moved"),
                translate("Overview", "Causes, parts of the change, distance to each line."),
                translate("Overview", "Show the trend"), self.trend_wanted,
            ),
            PAPER: self._step(
                PAPER, translate("Overview", "3 Print the checklist"),
                translate("Overview", "What is worth doing first, for whoever does it."),
                translate("Overview", "Print today's list"), self.print_wanted,
            ),
        }  # fmt: skip
        self.away = kit.button(
            "", "ghost", icon="close-line", tone="muted", tip=translate("Overview", "Put away for good")
        )
        self.away.setObjectName("put-steps-away")
        self.finished = kit.text(
            translate("Overview", "All done. F1 opens the guide with the rest."), "caption", "muted"
        )
        columns = across(*((one, 1) for one in self.steps.values()), gap=24)
        top = boxed(down(self.away, None))
        across((down(columns, self.finished, gap=6), 1), top, gap=8, margins=(16, 12, 8, 12), parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def follow(self, first: FirstStart) -> None:
        """Show the steps of this start, now and whenever they change."""
        self._first = first
        first.changed.connect(self._show)
        self.away.clicked.connect(first.put_away)
        self._show()

    def _step(self, name: str, title: str, text: str, words: str, wanted: object) -> _Step:
        button = self.kit.button(words, "link")
        button.setObjectName(f"do-{name}")
        button.clicked.connect(wanted)
        label = self.kit.text(title, "strong", elide=True)
        return _Step(self.kit, name, label, text, button)

    def _show(self) -> None:
        if self._first is None:
            return
        done = self._first.done
        for name, step in self.steps.items():
            step.show_done(done=name in done, possible=name == SHOP or SHOP in done)
        self.finished.setVisible(len(done) == len(STEPS))
        self.setVisible(self._first.shown)
