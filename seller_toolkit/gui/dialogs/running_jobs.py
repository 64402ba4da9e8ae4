"""What runs and waits, with the way to stop it, and below it what has ended. Stays open while the window is worked in."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QProgressBar, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.job_list import JobList, JobState, ListedJob, stage_words
from seller_toolkit.gui.troubles import Trouble
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.time_left import time_left_words

SIZE = (540, 500)  # pixels at 100 %
_FROM_EDGE = 16
FINE = 1000
"""Steps of a bar: it moves on within a long step too."""
_ICONS = {
    JobState.DONE: ("check-line", "accent"),
    JobState.CANCELLED: ("close-line", "muted"),
    JobState.FAILED: ("error-warning-line", "critical"),
}


class RunningJobs(QDialog):
    """Follows a `JobList` while it is open. Esc closes it; the jobs run on."""

    def __init__(self, kit: Kit, window: QWidget | None, jobs: JobList) -> None:
        super().__init__(window)
        self.kit, self._jobs = kit, jobs
        self.rows: dict[ListedJob, RunningRow] = {}
        self.past: dict[ListedJob, EndedRow] = {}
        self.setObjectName("running-jobs")
        self.setWindowTitle(translate("Jobs", "Running jobs"))
        self._nothing = kit.text(translate("Jobs", "Nothing is running."), tone="muted")
        self._running, self._ended = QVBoxLayout(), QVBoxLayout()
        self._ended_title = kit.text(translate("Jobs", "Ended since the program was started"), "section")
        body = QWidget()
        body.setProperty("role", "clear")
        running = kit.text(translate("Jobs", "Running"), "section")
        down(
            running, self._nothing, self._running, 6, self._ended_title, self._ended, None,
            gap=8, margins=(20, 16, 20, 12), parent=body,
        )  # fmt: skip
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        area.setAccessibleName(self.windowTitle())
        self.close_button = kit.button(translate("Dialogs", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.reject)
        foot = boxed(across(None, self.close_button, margins=(20, 10, 20, 14)))
        down((area, 1), kit.line(), foot, gap=0, parent=self)
        for layout in (self._running, self._ended):
            layout.setSpacing(8)
        jobs.changed.connect(self._on_changed)
        self.resize(*(kit.theme.scaled(side) for side in SIZE))

    def open_over(self, window: QWidget) -> None:
        """Show it above the window's status line, at the right, no larger than the window."""
        self._show()
        if not self.isVisible():
            room, edge = window.size(), self.kit.theme.scaled(_FROM_EDGE)
            self.resize(min(self.width(), room.width() - 2 * edge), min(self.height(), room.height() - 4 * edge))
            corner = QPoint(room.width() - self.width() - edge, room.height() - self.height() - 3 * edge)
            self.move(window.mapToGlobal(corner))
        self.show()
        self.activateWindow()
        self._focus_first()

    # --- inside

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        running, ended = self._jobs.running, self._jobs.ended
        focused = self.focusWidget()
        focus_goes = any(row.cancel is focused for job, row in self.rows.items() if job not in running)
        for job in [job for job in self.rows if job not in running]:
            _remove(self.rows.pop(job))
        for job in running:
            if job not in self.rows:
                self.rows[job] = RunningRow(self.kit, job)
                self._running.addWidget(self.rows[job])
                self._order_keys()
            self.rows[job].show_job()
        for job in [job for job in self.past if job not in ended]:
            _remove(self.past.pop(job))
        for job in reversed([job for job in ended if job not in self.past]):
            self.past[job] = EndedRow(self.kit, job)
            self._ended.insertWidget(0, self.past[job])
            self._order_keys()
        self._nothing.setVisible(not running)
        self._ended_title.setVisible(bool(ended))
        if focus_goes:
            self._focus_first()

    def _focus_first(self) -> None:
        """What can be stopped first; without anything, the way out."""
        able = [row.cancel for row in self.rows.values() if row.cancel.isEnabled()]
        (able[0] if able else self.close_button).setFocus()

    def _order_keys(self) -> None:
        """Tab goes down the lines as they are read, whatever order they came in."""
        let_enter_press(self, self.close_button)
        newest_first = [self.past[job] for job in self._jobs.ended if job in self.past]
        stops = [row.cancel for row in self.rows.values()] + [row.copy for row in newest_first if row.copy is not None]
        for one, following in pairwise([*stops, self.close_button]):
            QWidget.setTabOrder(one, following)


class RunningRow(QFrame):
    """A job that waits or runs."""

    def __init__(self, kit: Kit, job: ListedJob) -> None:
        super().__init__()
        self._job = job
        self.setProperty("role", "card")
        self.title = kit.text(job.title, "strong", elide=True)
        self.stage = kit.text("", "caption", "muted", elide=True)
        self.stage.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.left = kit.text("", "caption", "muted", right=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(FINE)
        self.bar.setAccessibleName(job.title)
        self.cancel = kit.button(translate("Jobs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.cancel.setAccessibleName(translate("Jobs", "Cancel: {title}").format(title=job.title))
        self.cancel.clicked.connect(self._on_cancel)
        words = down(self.title, self.bar, across((self.stage, 1), self.left), gap=6)
        across((words, 1), self.cancel, gap=16, margins=(14, 10, 12, 10), parent=self)
        self.show_job()

    def show_job(self) -> None:
        """How far it is now."""
        progress, state = self._job.progress, self._job.state
        share = progress.share if progress is not None else None
        self.stage.set_words(stage_words(self._job))
        self.left.set_words(time_left_words(self._job.seconds_left))
        self.bar.setValue(round(FINE * (share or 0.0)))
        self.bar.setVisible(share is not None and state is not JobState.WAITING)
        self.cancel.setEnabled(state in (JobState.WAITING, JobState.RUNNING))
        self.setAccessibleName(" · ".join(part for part in (self.title.words(), self.stage.words()) if part))

    @Slot()
    def _on_cancel(self) -> None:
        self._job.cancel()
        self.show_job()


class EndedRow(QWidget):
    """A job that has ended: how, and when; of one that failed what went wrong, with details to be copied."""

    def __init__(self, kit: Kit, job: ListedJob) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._kit = kit
        icon, tone = _ICONS[job.state]
        self.title = kit.text(job.title, elide=True)
        self.how = kit.text(end_words(job), "caption", "critical" if job.trouble else "muted", right=True)
        self.copy: QWidget | None = None
        head = across(kit.icon(icon, tone), (self.title, 1), None, self.how, gap=8)
        rows = down(head, gap=4, margins=(2, 4, 2, 4), parent=self)
        if job.trouble is not None:
            rows.addWidget(self._told(job, job.trouble))

    def _told(self, job: ListedJob, trouble: Trouble) -> QWidget:
        words = self._kit.text(trouble.words, "caption", wrap=True, selectable=True)
        words.setObjectName("trouble")
        self.copy = button = self._kit.button(translate("Dialogs", "Copy details"), "link")
        button.setObjectName("copy")
        button.setAccessibleName(translate("Jobs", "Copy details: {title}").format(title=job.title))

        def copy() -> None:
            QGuiApplication.clipboard().setText(trouble.details)
            button.setText(translate("Jobs", "Copied"))
            QTimer.singleShot(2000, button, lambda: button.setText(translate("Dialogs", "Copy details")))

        button.clicked.connect(copy)
        return boxed(across((words, 1), button, gap=12, margins=(24, 0, 0, 0)))


def end_words(job: ListedJob) -> str:
    """How it has ended, and when."""
    how = {
        JobState.DONE: translate("Jobs", "done"),
        JobState.CANCELLED: translate("Jobs", "cancelled"),
        JobState.FAILED: translate("Jobs", "failed"),
    }[job.state]
    return how if job.ended_at is None else f"{how} · {job.ended_at:%H:%M}"


def _remove(row: QWidget) -> None:
    row.hide()
    row.setParent(None)
    row.deleteLater()
