"""The page of tasks: at the left all of them by area, at the right the form of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from seller_toolkit.domain.tasks import Deed, KnowledgeTask
from seller_toolkit.gui.dialogs.knowledge.choose import keys_text
from seller_toolkit.gui.dialogs.knowledge.task_form import TaskForm
from seller_toolkit.gui.dialogs.knowledge.task_list import TaskChoice, markers
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView

LIST_WIDTH, LEAST_LIST_WIDTH = 340, 260  # pixels at 100 %


class TasksPage(QWidget):
    """`deed_wished`: what it is in words, a job of the desk, and what the job is given. `held_back`: save or discard first."""

    deed_wished = Signal(str, object, tuple)
    changed = Signal()
    held_back = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.view: KnowledgeView | None = None
        self.task: KnowledgeTask | None = None  # None: a new one is being written
        self.setProperty("role", "clear")
        self.choice = TaskChoice(kit)
        self.new = self._button("new", translate("Knowledge", "New task"), icon="add-line")
        self.new.setToolTip(keys_text("Ctrl+N"))
        self.form = TaskForm(kit)
        self.discard = self._button("discard", translate("Knowledge", "Discard"))
        self.save_button = kit.button(translate("Knowledge", "Save"), "primary")
        self.save_button.setObjectName("save")
        self.save_button.setToolTip(keys_text("Ctrl+Return"))
        left = boxed(down((self.choice, 1), across(self.new, None), gap=8))
        left.setMinimumWidth(kit.theme.scaled(LEAST_LIST_WIDTH))
        left.setMaximumWidth(kit.theme.scaled(LIST_WIDTH))
        across((left, 2), (self._card(), 3), gap=16, parent=self)
        self.choice.chosen.connect(self._on_chosen)
        self.form.changed.connect(self._on_typed)
        self.new.clicked.connect(self.begin_new)
        self.discard.clicked.connect(self.drop)
        self.save_button.clicked.connect(self.save)

    # --- for the dialog

    @property
    def has_unsaved(self) -> bool:
        """Whether the form says something that is not kept."""
        return self.form.is_changed

    def show_view(self, view: KnowledgeView, deed: Deed | None = None, chosen: str = "") -> None:
        """Show the tasks as they are now. After a `deed` the task that it was about is shown, else the one before."""
        self.view = view
        made = [change.after.id for change in deed.knowledge if change.after] if deed else []
        key = chosen or (made[0] if made else "") or (self.task.id if self.task else "")
        task = view.task(key) or self._nearest(view)
        self.choice.show_view(view)
        self._show(task)

    def show_state(self, *, storing: bool) -> None:
        """Draw what depends on what was typed and on a job that runs."""
        changed, task, view = self.has_unsaved, self.task, self.view
        idle = not storing and view is not None
        self.save_button.setEnabled(idle and changed and bool(self.form.title.text().strip()))
        self.discard.setEnabled(idle and (changed or task is None))
        known = task is not None and view is not None and task.id in view.program
        for button, there in ((self.reset, known), (self.delete, task is not None and not known)):
            button.setVisible(there)
        self.hide_button.setVisible(task is not None)
        for button in (self.hide_button, self.delete):
            button.setEnabled(idle and not changed)
        self.reset.setEnabled(idle and not changed and task is not None and task.own)

    def save(self) -> None:
        """Wish that what the form says is kept."""
        if self.save_button.isEnabled():
            draft = self.form.draft
            words = translate("Knowledge", "Kept “{task}”").format(task=draft.title.strip())
            self.deed_wished.emit(words, task_desk.save_known, (draft,))

    def drop(self) -> None:
        """Show the task again as it is kept."""
        if self.view is not None:
            self._show(self.task or self._nearest(self.view))

    def begin_new(self) -> None:
        """Show an empty form, in the area of the task that was shown."""
        if self.has_unsaved:
            self.held_back.emit()
        elif self.view is not None:
            self._show(None, area=self.task.area if self.task else "")
            self.form.title.setFocus()

    # --- inside

    def _card(self) -> QFrame:
        kit = self.kit
        self.code = kit.text("", "caption", "muted")
        self.marks = [kit.chip("", "accent"), kit.chip("")]
        self.heading = kit.text("", "section", elide=True)
        self.heading.setObjectName("heading")
        self.hide_button = self._button("hide", "")
        self.reset = self._button("reset", translate("Knowledge", "The program's words"), icon="arrow-go-back-line")
        self.reset.setToolTip(translate("Knowledge", "Drop your words; those of the program stand again"))
        self.delete = self._button("delete", translate("Knowledge", "Delete"), icon="delete-bin-line")
        self.hide_button.clicked.connect(self._hide)
        self.reset.clicked.connect(self._reset)
        self.delete.clicked.connect(self._delete)
        head = across(self.code, (self.heading, 0), *self.marks, None, margins=(16, 0, 16, 0), strut=24)
        foot = flowing(self.hide_button, self.reset, self.delete, None, self.discard, self.save_button)
        foot.setContentsMargins(16, 0, 16, 0)
        body = Scrolled(self.form)
        return kit.frame("card", down(head, (body, 1), kit.line(), foot, gap=10, margins=(1, 12, 1, 12)))

    def _show(self, task: KnowledgeTask | None, *, area: str = "") -> None:
        view = self.view
        if view is None:
            return
        self.task = task
        self.form.show_task(task, view, area=area)
        self.choice.select(task.id if task else "")
        self.code.set_words(task.code if task else "")
        self.heading.set_words(task.title.of(language()) if task else translate("Knowledge", "New task"))
        chips = markers(task, view) if task else ()
        for place, chip in enumerate(self.marks):
            chip.setVisible(place < len(chips))
            if place < len(chips):
                chip.set_words(chips[place][0], tone=chips[place][1])
        hidden = task is not None and task.hidden
        self.hide_button.setText(translate("Knowledge", "Show") if hidden else translate("Knowledge", "Hide"))
        self.hide_button.setAccessibleName(self.hide_button.text())
        self.changed.emit()

    def _nearest(self, view: KnowledgeView) -> KnowledgeTask | None:
        """What is shown when a task is gone: the first one of its area, else the first at all."""
        area = self.task.area if self.task else ""
        return next((task for task in view.tasks if task.area == area), next(iter(view.tasks), None))

    def _on_chosen(self, key: str) -> None:
        if self.view is None or (self.task is not None and self.task.id == key):
            return
        if self.has_unsaved:
            QTimer.singleShot(0, self._stay)  # the table selects the row that was pressed only after this
            self.held_back.emit()
            return
        self._show(self.view.task(key))

    def _stay(self) -> None:
        self.choice.select(self.task.id if self.task else "")

    def _on_typed(self) -> None:
        self.changed.emit()

    def _hide(self) -> None:
        if self.task is not None:
            hidden = not self.task.hidden
            words = (
                translate("Knowledge", "Hid “{task}”") if hidden else translate("Knowledge", "Showed “{task}” again")
            )
            self._wish(words, task_desk.hide_known, hidden)

    def _reset(self) -> None:
        self._wish(translate("Knowledge", "“{task}” back to the program's words"), task_desk.reset_known)

    def _delete(self) -> None:
        self._wish(translate("Knowledge", "Deleted “{task}”"), task_desk.remove_known)

    def _wish(self, words: str, job: object, *more: object) -> None:
        if self.task is not None:
            title = self.task.title.of(language())
            self.deed_wished.emit(words.format(task=title), job, ((self.task.id,), *more))

    def _button(self, name: str, words: str, *, icon: str = "") -> Button:
        button = self.kit.button(words, icon=icon)
        button.setObjectName(name)
        return button
