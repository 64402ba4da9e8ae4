"""The page of lists: at the left all of them, at the right the tasks of one in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from seller_toolkit.domain.task_drafts import ListDraft
from seller_toolkit.domain.tasks import Deed, TaskList
from seller_toolkit.gui.dialogs.knowledge.choose import ChooseDialog, keys_text
from seller_toolkit.gui.dialogs.knowledge.order_table import OrderTable
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView

LIST_WIDTH, LEAST_LIST_WIDTH = 340, 240  # pixels at 100 %
LEAST_ORDER = 150


class ListsPage(QWidget):
    """Signals as those of the page of tasks. A list that the program brings can only be copied."""

    deed_wished = Signal(str, object, tuple)
    changed = Signal()
    held_back = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.view: KnowledgeView | None = None
        self.list: TaskList | None = None  # None: a new one is being written
        self._shown = ListDraft("", "")
        self._tasks: tuple[str, ...] = ()
        self.setProperty("role", "clear")
        self.lists = Table(kit, [TableColumn("", sortable=False)], header=False, inset=12, many=False)
        self.lists.setObjectName("lists")
        self.lists.setAccessibleName(translate("Knowledge", "Lists"))
        self.new = self._button("new-list", translate("Knowledge", "New list"), icon="add-line")
        self.copy = self._button("copy-list", translate("Knowledge", "Copy"), icon="file-copy-line")
        self.delete = self._button("delete-list", translate("Knowledge", "Delete"), icon="delete-bin-line")
        left = boxed(down((kit.framed(self.lists), 1), flowing(self.new, self.copy, self.delete), gap=8))
        left.setMinimumWidth(kit.theme.scaled(LEAST_LIST_WIDTH))
        left.setMaximumWidth(kit.theme.scaled(LIST_WIDTH))
        across((left, 2), (self._card(), 3), gap=16, parent=self)
        self._connect()

    # --- for the dialog

    @property
    def draft(self) -> ListDraft:
        """What the form says now."""
        return ListDraft(self._shown.id, self.title.text(), self.purpose.text(), self._tasks)

    @property
    def has_unsaved(self) -> bool:
        """Whether the form says something that is not kept."""
        return self.draft != self._shown

    def show_view(self, view: KnowledgeView, deed: Deed | None = None) -> None:
        """Show the lists as they are now; after a `deed` the list that it made, else the one before."""
        self.view = view
        made = [change.after.id for change in deed.lists if change.after] if deed else []
        key = (made[0] if made else "") or (self.list.id if self.list else "")
        self.lists.set_rows([(self._cell(one),) for one in view.lists], [one.id for one in view.lists])
        self._show(view.list_of(key) or next(iter(view.lists), None))

    def show_state(self, *, storing: bool) -> None:
        """Draw what depends on what was typed and on a job that runs."""
        fixed = self._fixed
        idle = not storing and self.view is not None
        self.save_button.setEnabled(idle and self.has_unsaved and bool(self.title.text().strip()))
        self.discard.setEnabled(
            idle and (self.has_unsaved or (self.list is None and bool(self.view and self.view.lists)))
        )
        self.copy.setEnabled(idle and self.list is not None and not self.has_unsaved)
        self.delete.setEnabled(idle and self.list is not None and self.list.own and not self.has_unsaved)
        row = self.order.currentIndex().row()
        self.add.setEnabled(idle and not fixed)
        self.take_out.setEnabled(idle and not fixed and row >= 0)
        self.up.setEnabled(idle and not fixed and row > 0)
        self.downward.setEnabled(idle and not fixed and 0 <= row < len(self._tasks) - 1)

    def save(self) -> None:
        """Wish that what the form says is kept."""
        if self.save_button.isEnabled():
            words = translate("Knowledge", "Kept the list “{list}”").format(list=self.title.text().strip())
            self.deed_wished.emit(words, task_desk.save_list, (self.draft,))

    def drop(self) -> None:
        """Show the list again as it is kept."""
        if self.view is not None:
            self._show(self.list or next(iter(self.view.lists), None))

    def begin_new(self) -> None:
        """Show an empty form."""
        self._begin(ListDraft("", ""))

    # --- inside

    @property
    def _fixed(self) -> bool:
        return self.list is not None and not self.list.own

    def _card(self) -> QFrame:
        kit = self.kit
        self.title = QLineEdit()
        self.title.setObjectName("list-title")
        self.title.setPlaceholderText(translate("Knowledge", "Name of the list"))
        self.title.setAccessibleName(translate("Knowledge", "Name of the list"))
        self.purpose = QLineEdit()
        self.purpose.setObjectName("list-purpose")
        self.purpose.setPlaceholderText(translate("Knowledge", "What it is for"))
        self.purpose.setAccessibleName(translate("Knowledge", "What it is for"))
        columns = (
            TableColumn(translate("Knowledge", "No."), 56, sortable=False),
            TableColumn(translate("Knowledge", "Code"), 64, sortable=False),
            TableColumn(translate("Knowledge", "Task"), sortable=False),
            TableColumn(translate("Knowledge", "Area"), 120, sortable=False),
        )
        self.order = OrderTable(kit, columns)
        self.order.setAccessibleName(translate("Knowledge", "Tasks of the list"))
        self.hint = kit.text("", "caption", "muted", wrap=True)
        self.add = self._button("add", translate("Knowledge", "Add tasks…"), icon="add-line")
        self.take_out = self._button("take-out", translate("Knowledge", "Take out"))
        self.up = self._button("up", translate("Knowledge", "Up"))
        self.downward = self._button("down", translate("Knowledge", "Down"))
        self.up.setToolTip(keys_text("Alt+Up"))
        self.downward.setToolTip(keys_text("Alt+Down"))
        self.discard = self._button("discard-list", translate("Knowledge", "Discard"))
        self.save_button = kit.button(translate("Knowledge", "Save"), "primary")
        self.save_button.setObjectName("save-list")
        self.save_button.setToolTip(keys_text("Ctrl+Return"))
        fields = down(self.title, self.purpose, self.hint, gap=8, margins=(16, 0, 16, 0))
        deeds = flowing(self.add, self.take_out, self.up, self.downward)
        deeds.setContentsMargins(16, 0, 16, 0)
        foot = across(None, self.discard, self.save_button, margins=(16, 0, 16, 0))
        self.order.setMinimumHeight(kit.theme.scaled(LEAST_ORDER))
        body = Scrolled(boxed(down(fields, (self.order, 1), deeds, gap=10)))
        return kit.frame("card", down((body, 1), kit.line(), foot, gap=10, margins=(1, 14, 1, 12)))

    def _connect(self) -> None:
        self.lists.row_chosen.connect(self._on_list)
        for field in (self.title, self.purpose):
            field.textChanged.connect(lambda _words: self.changed.emit())
        self.order.row_chosen.connect(lambda _row: self.changed.emit())
        self.order.moved.connect(self._move)
        self.order.dropped.connect(self._take_out)
        self.new.clicked.connect(self.begin_new)
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(self._delete)
        self.add.clicked.connect(self._add)
        self.take_out.clicked.connect(lambda: self._take_out(self.order.currentIndex().row()))
        self.up.clicked.connect(lambda: self.order.move_current(-1))
        self.downward.clicked.connect(lambda: self.order.move_current(1))
        self.discard.clicked.connect(self.drop)
        self.save_button.clicked.connect(self.save)

    def _show(self, one: TaskList | None) -> None:
        """Show a list as it is kept."""
        self.list = one
        words = language()
        draft = ListDraft(one.id, one.title.of(words), one.purpose.of(words), one.tasks) if one else ListDraft("", "")
        self._stay()
        self._shown = draft
        self._fill(draft)

    def _fill(self, draft: ListDraft) -> None:
        self.title.setText(draft.title)
        self.purpose.setText(draft.purpose)
        for field in (self.title, self.purpose):
            field.setReadOnly(self._fixed)
            field.setCursorPosition(0)
        self.order.fixed = self._fixed
        self.hint.set_words(
            translate("Knowledge", "This list comes with the program. Copy it to change it.")
            if self._fixed
            else translate("Knowledge", "Drag the tasks into their order, or move them with Alt+Up and Alt+Down.")
        )
        self._show_tasks(draft.tasks, 0)

    def _show_tasks(self, tasks: tuple[str, ...], row: int) -> None:
        """Show these tasks, the keyboard on the one at `row`."""
        self._tasks = tasks
        self.order.set_rows([self._row(place, key) for place, key in enumerate(tasks, 1)], tasks)
        if tasks:
            self.order.select_row_id(tasks[min(row, len(tasks) - 1)])
        self.changed.emit()

    def _row(self, place: int, key: str) -> tuple[Cell, ...]:
        task = self.view.task(key) if self.view else None
        if task is None:
            return Cell(str(place)), Cell(), Cell(key, tone="muted"), Cell()
        title = task.title.of(language())
        chips = ((translate("Knowledge", "Hidden"), "neutral"),) if task.hidden else ()
        return (
            Cell(str(place), tone="muted"), Cell(task.code, tone="muted"), Cell(title, chips=chips, tip=title),
            Cell(area_label(task.area), tone="muted"),
        )  # fmt: skip

    def _cell(self, one: TaskList) -> Cell:
        count = translate("Knowledge", "{count} tasks").format(count=len(one.tasks))
        chips = ((translate("Knowledge", "Own"), "accent"),) if one.own else ()
        return Cell(one.title.of(language()), chips=((count, "neutral"), *chips))

    def _begin(self, draft: ListDraft) -> None:
        if self.has_unsaved:
            self.held_back.emit()
            return
        self.list = None
        self._stay()
        self._shown = ListDraft("", "")
        self._fill(draft)
        self.title.setFocus()
        self.title.selectAll()

    def _copy(self) -> None:
        name = translate("Knowledge", "{list} (copy)").format(list=self.draft.title)
        self._begin(ListDraft("", name, self.draft.purpose, self._tasks))

    def _delete(self) -> None:
        if self.list is not None:
            words = translate("Knowledge", "Deleted the list “{list}”").format(list=self.list.title.of(language()))
            self.deed_wished.emit(words, task_desk.remove_list, (self.list.id,))

    def _add(self) -> None:
        if self.view is None:
            return
        words = language()
        options = {
            task.id: f"{task.code}  {task.title.of(words)} · {area_label(task.area)}"
            for task in self.view.tasks
            if task.id not in self._tasks and not task.hidden
        }
        title, yes = translate("Knowledge", "Add tasks"), translate("Knowledge", "Add")
        ChooseDialog.ask(self.kit, self.window(), title, options, chosen=(), yes=yes, done=self._on_added)

    def _on_added(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._show_tasks((*self._tasks, *chosen), len(self._tasks))

    def _move(self, place: int, target: int) -> None:
        tasks = list(self._tasks)
        tasks.insert(target, tasks.pop(place))
        self._show_tasks(tuple(tasks), target)

    def _take_out(self, row: int) -> None:
        if 0 <= row < len(self._tasks):
            self._show_tasks((*self._tasks[:row], *self._tasks[row + 1 :]), row)

    def _on_list(self, key: object) -> None:
        if self.view is None or (self.list is not None and self.list.id == key):
            return
        if self.has_unsaved:
            QTimer.singleShot(0, self._stay)  # the table selects the row that was pressed only after this
            self.held_back.emit()
            return
        self._show(self.view.list_of(str(key)))

    def _stay(self) -> None:
        """Select the list that the form shows, none while a new one is written."""
        if self.list is None:
            self.lists.setCurrentIndex(QModelIndex())
            self.lists.clearSelection()
        else:
            self.lists.select_row_id(self.list.id)

    def _button(self, name: str, words: str, *, icon: str = "") -> Button:
        button = self.kit.button(words, icon=icon)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
