"""The status line: how fresh the data are, what is offered, what is running, how far it is, and the way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from seller_toolkit.gui.bar import until_words
from seller_toolkit.gui.job_list import JobList, JobState, line_words
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate

NOTICE_SECONDS = 12
LEARNED = "learned"
"""The topic of a version that was learned, which can be proposed by hand too."""
_WIDEST, _SHARE = 440, 4  # pixels at 100 % of the words that tell of a job, at most this part of the line
_BAR = 48, 160  # pixels at 100 % that the bar has at least and at most
_FINE = 1000  # steps of the bar


@dataclass(frozen=True)
class Offer:
    """Words with something to look at: `deed` is done when the user clicks on `look`. A newer one on a `topic` takes its place."""

    topic: str
    words: str
    look: str
    deed: Callable[[], object]


class StatusLine(QStatusBar):
    """Left: freshness, or the latest notice for a while. Right: the job in front with its progress, time left and Cancel.

    A click on the job wishes for the list of all.
    """

    jobs_wished = Signal()

    def __init__(self, kit: Kit, jobs: JobList) -> None:
        super().__init__()
        self._jobs = jobs
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
        self._offers: list[Offer] = []
        self._offer_box = QWidget()
        across(self.offered, self.look, self.not_now, gap=8, margins=(14, 0, 0, 0), parent=self._offer_box)
        self.addWidget(self._offer_box)
        self._offer_box.hide()
        self.look.clicked.connect(self._on_look)
        self.not_now.clicked.connect(self._take_front)
        self._make_job(kit)
        self.show_data_until(None)

    def _make_job(self, kit: Kit) -> None:
        self._widest = kit.theme.scaled(_WIDEST)
        self.job = kit.button("", "link", tip=translate("Window", "Show all running jobs (Ctrl+J)"))
        self.job.setObjectName("job")
        self.job.clicked.connect(self.jobs_wished)
        self._bar = PressedBar()
        self._bar.setMaximum(_FINE)
        self._bar.setMinimumWidth(kit.theme.scaled(_BAR[0]))
        self._bar.setMaximumWidth(kit.theme.scaled(_BAR[1]))
        self._bar.pressed.connect(self.jobs_wished)
        self.cancel = kit.button(translate("Window", "Cancel"), "link")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self._on_cancel)
        self._job = QWidget()
        across(self.job, self._bar, self.cancel, gap=12, margins=(0, 0, 22, 0), parent=self._job)
        self.addPermanentWidget(self._job)
        self._job.hide()
        self._jobs.changed.connect(self._show_job)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show a line for a while."""
        if words:
            self.showMessage(f"    {words}", NOTICE_SECONDS * 1000)
        else:
            self.clearMessage()

    @Slot(object)
    def offer(self, offer: Offer) -> None:
        """Show an offer until the user looks at it or puts it aside; those of other topics wait behind it."""
        self._offers = [one for one in self._offers if one.topic != offer.topic] + [offer]
        self._show_front()

    @Slot(str)
    def withdraw(self, topic: str) -> None:
        """What was offered on a topic is out of date."""
        self._offers = [one for one in self._offers if one.topic != topic]
        self._show_front()

    def _show_front(self) -> None:
        if self._offers:
            self.offered.set_words(self._offers[-1].words)
            self.look.setText(self._offers[-1].look)
        self._offer_box.setVisible(bool(self._offers))

    def _take_front(self) -> Offer:
        front = self._offers.pop()
        self._show_front()
        return front

    @Slot()
    def _on_look(self) -> None:
        self._take_front().deed()

    def show_data_until(self, day: date | None) -> None:
        """The newest day that any own shop has data of."""
        self.fresh.setText(until_words(day))

    @Slot()
    def _show_job(self) -> None:
        """Only what takes a while: quick questions would make the line flicker."""
        front = self._jobs.front
        self._job.setVisible(front is not None)
        if front is None:
            return
        words, more = line_words(front), len(self._jobs.running) - 1
        if more > 0:
            words = translate("Window", "{job} (+{count})").format(job=words, count=more)
        widest = min(self._widest, self.width() // _SHARE)  # else a long name would make the window wider
        shown = QFontMetrics(self.job.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, widest)
        if self.job.accessibleName() != words:
            self.job.setText(plain(shown))
            self.job.setAccessibleName(words)
        share = front.progress.share if front.progress is not None else None
        self._bar.setVisible(share is not None)
        self._bar.setValue(round(_FINE * (share or 0.0)))
        self._bar.setAccessibleName(front.title)
        self.cancel.setEnabled(front.state is not JobState.STOPPING)

    @Slot()
    def _on_cancel(self) -> None:
        front = self._jobs.front
        if front is not None:
            front.cancel()
            self._show_job()


class PressedBar(QProgressBar):
    """A bar that can be clicked; the words beside it do the same by keys."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()
