"""Tasks and lists of the knowledge base: written, edited, hidden, put in order, handed on as files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.knowledge.lists_page import ListsPage
from seller_toolkit.gui.dialogs.knowledge.tasks_page import TasksPage
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView

SIZE = (1080, 720)  # pixels at 100 %
TASKS, LISTS = range(2)

Job = Callable[..., Outcome[Deed]]
Done = Callable[[Deed, "KnowledgeView"], None]


class KnowledgeKeeper(Protocol):
    """Whoever runs the jobs. `ended` is called in any case, after `done` or `refused`, which gets the reason in words."""

    def do(
        self, words: str, job: Job, arguments: tuple[object, ...], *,
        done: Done, refused: Callable[[str], None], ended: Callable[[], None],
    ) -> None: ...  # fmt: skip


class KnowledgeDialog(EntryDialog):
    """Close (Esc, twice where something is typed). `export_wished`, `take_in_wished`: a file is to be written or read."""

    export_wished = Signal()
    take_in_wished = Signal()

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, view: KnowledgeView, *, keeper: KnowledgeKeeper, chosen: str = ""
    ) -> KnowledgeDialog:
        """Show the form, at the task `chosen` if there is one, and return at once."""
        dialog = cls(kit, window, view, keeper=keeper, chosen=chosen)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, view: KnowledgeView, *, keeper: KnowledgeKeeper, chosen: str = ""
    ) -> None:
        super().__init__(window, lambda _receipts: None)
        self.kit, self._keeper, self._said = kit, keeper, ("", "muted")
        self.setObjectName("knowledge")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Knowledge", "Tasks and lists"))
        self._build()
        self.tasks.show_view(view, chosen=chosen)
        self.lists.show_view(view)
        self._connect()
        self.show_state()
        self.tasks.choice.search.setFocus()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    # --- building

    def _build(self) -> None:
        kit = self.kit
        self.tasks, self.lists = TasksPage(kit), ListsPage(kit)
        self.pages = kit.segments([translate("Knowledge", "Tasks"), translate("Knowledge", "Lists")])
        self.pages.setObjectName("pages")
        self.export = self._button("export", translate("Knowledge", "Export…"), icon="upload-2-line")
        self.take_in = self._button("take-in", translate("Knowledge", "Import…"), icon="download-2-line")
        self.close_button = self._button("close", translate("Knowledge", "Close"))
        self.note = kit.text("", tone="muted", wrap=True, selectable=True)
        self.note.setObjectName("note")
        body = QWidget()
        body.setProperty("role", "clear")
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.tasks)
        self._stack.addWidget(self.lists)
        head = across(kit.text(translate("Knowledge", "Tasks and lists"), "title"), 8, self.pages, None)
        down(
            boxed(head), (body, 1), kit.line(), across(self.export, self.take_in, 8, (self.note, 1), 8, self.close_button),
            gap=12, margins=(24, 18, 24, 16), parent=self,
        )  # fmt: skip

    def _connect(self) -> None:
        for page in (self.tasks, self.lists):
            page.deed_wished.connect(self._do)
            page.changed.connect(self._on_changed)
            page.held_back.connect(self._hold_back)
        self.pages.chosen.connect(self._on_page)
        self.export.clicked.connect(lambda: self._wish(self.export_wished))
        self.take_in.clicked.connect(lambda: self._wish(self.take_in_wished))
        self.close_button.clicked.connect(self.reject)
        keys = {
            "Ctrl+Return": self._save,
            "Ctrl+S": self._save,
            "Ctrl+N": self._begin_new,
            "Ctrl+F": self._search,
        }
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self, deed)
        let_enter_press(self, self.page.save_button)

    def _button(self, name: str, words: str, *, icon: str = "") -> Button:
        button = self.kit.button(words, icon=icon)
        button.setObjectName(name)
        return button

    # --- for whoever runs the jobs

    def show_view(self, view: KnowledgeView, deed: Deed | None = None) -> None:
        """Show what is kept now, at what a deed was about."""
        self.tasks.show_view(view, deed)
        self.lists.show_view(view, deed)

    def say(self, words: str, tone: str = "muted") -> None:
        """Say something beside the buttons until something else is to be said."""
        self._said = (words, tone)
        self.show_state()

    def carry_out(self, words: str, job: Job, arguments: tuple[object, ...]) -> None:
        """Run a deed, then show what is kept now and say what was done, or why not."""
        if self.storing or self.gone:
            return
        self.storing = True
        self.show_state()

        def done(deed: Deed, view: KnowledgeView) -> None:
            if not self.gone:
                self.show_view(view, deed)
                self.say(words)

        def refused(reason: str) -> None:
            if not self.gone:
                self.say(reason, "warning")

        self._keeper.do(words, job, arguments, done=done, refused=refused, ended=self.on_ended)

    # --- state

    @property
    def page(self) -> TasksPage | ListsPage:
        """The page that is shown."""
        return self.lists if self.pages.chosen_index == LISTS else self.tasks

    @property
    def has_unsaved(self) -> bool:
        return self.tasks.has_unsaved or self.lists.has_unsaved

    def show_state(self) -> None:
        for page in (self.tasks, self.lists):
            page.show_state(storing=self.storing)
        for button in (self.export, self.take_in):
            button.setEnabled(not self.storing)
        if self.warned:
            words = translate("Knowledge", "Nothing is saved yet. Esc once more drops what was typed.")
            self.note.set_words(words, "warning")
        else:
            self.note.set_words(*self._said)

    def _on_changed(self) -> None:
        self.warned = False
        self._said = ("", "muted")
        self.show_state()

    def _on_page(self, place: int) -> None:
        if self.has_unsaved:
            self.pages.choose(self._stack.currentIndex())
            self._hold_back()
            return
        self._stack.setCurrentIndex(place)
        let_enter_press(self, self.page.save_button)
        self._on_changed()

    def _hold_back(self) -> None:
        self.say(translate("Knowledge", "Save or discard what was typed first."), "warning")

    def _save(self) -> None:
        self.page.save()

    def _begin_new(self) -> None:
        self.page.begin_new()

    def _search(self) -> None:
        if self.page is self.tasks:
            self.tasks.choice.search.setFocus()

    def _wish(self, wish: SignalInstance) -> None:
        if self.has_unsaved:
            self._hold_back()
        else:
            wish.emit()

    def _do(self, words: str, job: Job, arguments: tuple[object, ...]) -> None:
        self.carry_out(words, job, arguments)
