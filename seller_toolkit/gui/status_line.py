"""The status line: how fresh the data are, what is offered, what is running, how far it is, and the way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from seller_toolkit.gui.bar import until_words
from seller_toolkit.gui.task_runner import Runner, Task
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import Progress

NOTICE_SECONDS = 12


@dataclass(frozen=True)
class Offer:
    """Words with something to look at: `deed` is done when the user clicks on `look`."""

    words: str
    look: str
    deed: Callable[[], object]


class StatusLine(QStatusBar):
    """Left: freshness, or the latest notice for a while. Right: the oldest running job with its progress and Cancel."""

    def __init__(self, kit: Kit, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._watched: Task | None = None
        self.setSizeGripEnabled(False)
        self.fresh = kit.text("", "caption", "muted")
        self.fresh.setObjectName("fresh")
        self.fresh.setContentsMargins(14, 0, 0, 0)
        self.addWidget(self.fresh)
        self.offered = kit.text("", "caption", elide=True)
        self.look = kit.button("", "link")
        self.look.setObjectName("look")
        self.not_now = kit.button(translate("Window", "Not now"), "link")
        self.not_now.setObjectName("not_now")
        self._offer: Offer | None = None
        self._offer_box = QWidget()
        across(self.offered, self.look, self.not_now, gap=8, margins=(14, 0, 0, 0), parent=self._offer_box)
        self.addWidget(self._offer_box)
        self._offer_box.hide()
        self.look.clicked.connect(self._on_look)
        self.not_now.clicked.connect(lambda: self.offer(None))
        self._words = kit.text("", "caption", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(kit.theme.scaled(160))
        self.cancel = kit.button(translate("Window", "Cancel"), "link")
        self.cancel.setObjectName("cancel")
        self._job = QWidget()
        across(self._words, self._bar, self.cancel, gap=12, margins=(0, 0, 22, 0), parent=self._job)
        self.addPermanentWidget(self._job)
        self._job.hide()
        self.cancel.clicked.connect(self._on_cancel)
        runner.running_changed.connect(self._on_running)
        self.show_data_until(None)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show a line for a while."""
        if words:
            self.showMessage(f"    {words}", NOTICE_SECONDS * 1000)
        else:
            self.clearMessage()

    @Slot(object)
    def offer(self, offer: Offer | None) -> None:
        """Show an offer until the user looks at it or puts it aside; None takes it away."""
        self._offer = offer
        if offer is not None:
            self.offered.set_words(offer.words)
            self.look.setText(offer.look)
        self._offer_box.setVisible(offer is not None)

    @Slot()
    def _on_look(self) -> None:
        offer = self._offer
        self.offer(None)
        if offer is not None:
            offer.deed()

    def show_data_until(self, day: date | None) -> None:
        """The newest day that any own shop has data of."""
        self.fresh.setText(until_words(day))

    @Slot(int)
    def _on_running(self, _count: int) -> None:
        oldest = next(iter(self._runner.running), None)
        if oldest is not None and oldest is not self._watched:
            oldest.progressed.connect(self._on_progress)
        if oldest is None:
            self._job.hide()
        self._watched = oldest

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        """Shown only for work that has several steps: quick questions would make the line flicker."""
        if self.sender() is not self._watched or progress.total < 2:
            return
        self._words.setText(f"{progress.stage}  {progress.done:,} / {progress.total:,}" if progress.stage else "")
        self._bar.setMaximum(progress.total)
        self._bar.setValue(progress.done)
        self._job.setVisible(progress.done < progress.total)

    @Slot()
    def _on_cancel(self) -> None:
        if self._watched is not None:
            self._watched.cancel()
