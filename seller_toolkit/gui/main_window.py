"""The window: bar, rail, tabs, status line; takes drops and pastes, and carries news from one tab to the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QMimeData, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QStackedWidget, QWidget

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.domain.file_kinds import EXPORT_SUFFIXES, PICTURE_SUFFIXES
from seller_toolkit.gui import pasting, table_states
from seller_toolkit.gui.bar import Bar
from seller_toolkit.gui.dialogs_port import Dialogs, FileKind, QtDialogs
from seller_toolkit.gui.folder_watch import FolderWatch
from seller_toolkit.gui.fronts import Fronts
from seller_toolkit.gui.menus import Menus
from seller_toolkit.gui.notice_teller import NoticeTeller
from seller_toolkit.gui.printing import Printing
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.status_line import StatusLine
from seller_toolkit.gui.tabs.opening import TabOpening, load
from seller_toolkit.gui.tabs.registry import TABS, Tabs
from seller_toolkit.gui.tabs.tab import Tab, TabContext, Wishes
from seller_toolkit.gui.task_runner import Job, Runner
from seller_toolkit.gui.undo_history import UndoHistory
from seller_toolkit.gui.ways import Ways
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.nav_button import NavButton, Rail
from seller_toolkit.i18n.translate import translate, translated
from seller_toolkit.services.desks import desk, review_desk
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.import_tab import ImportTab
    from seller_toolkit.gui.tabs.overview_tab import OverviewTab
    from seller_toolkit.services.requests import Dropped


class MainWindow(QMainWindow):
    """Everything that the user sees. The store is opened by its first job, after the first paint."""

    look_changed = Signal()

    def __init__(self, workspace: Workspace, *, runner: Runner, kit: Kit, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._workspace, self._runner, self.kit = workspace, runner, kit
        self.dialogs: Dialogs = dialogs or QtDialogs(kit, self)
        self.selection, self.wishes = Selection(self), Wishes(self)
        self.closing = False  # from the first wish to close on: what comes now would be lost
        self.opens_again = False  # the program is to be started once more when this window has closed
        self.setWindowTitle(translate("Window", "Seller Toolkit"))
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.resize(1280, 800)
        context = TabContext(workspace, runner, kit, self.dialogs, self.selection, self.wishes)
        self.tabs = Tabs(context, self._on_tab_made)
        self.opening = TabOpening(self.tabs, self.show_tab, self)
        self.printing = Printing(self, kit)
        self.fronts = Fronts(self, context)
        self.watch = FolderWatch(workspace, runner, self)
        self.notices = NoticeTeller(workspace, runner, self.wishes, self)
        self.deeds = UndoHistory(workspace, runner, self.wishes, self)
        self._build()
        self._connect()
        self.ways = Ways(self)
        self.menus = Menus(self, workspace.settings)
        self._restore_geometry()

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self._rail = QButtonGroup(self)
        self._rail.setExclusive(True)
        buttons = []
        for place, kind in enumerate(TABS):
            button = NavButton(self.kit, translated("Window", kind.label), icon=kind.icon)
            button.setObjectName(f"nav-{kind.id}")
            button.setToolTip(f"{translated('Window', kind.label)} (Ctrl+{place + 1})")
            self._rail.addButton(button, place)
            buttons.append(button)
        self.nav = {kind.id: button for kind, button in zip(TABS, buttons, strict=True)}
        self._rail_frame = Rail(self.kit.frame("rail", down(*buttons, None, gap=4, margins=(6, 8, 6, 8))))
        self._fit_rail()
        self.bar = Bar(self.kit, self.selection)
        body = QWidget()
        down(self.bar, (across(self._rail_frame, (self.pages, 1), gap=0), 1), gap=0, parent=body)
        self.setCentralWidget(body)
        self.status = StatusLine(self.kit, self.fronts.jobs.list)
        self.setStatusBar(self.status)

    @Slot(str, object)
    def _on_tab_made(self, name: str, tab: Tab) -> None:
        self.pages.addWidget(tab)
        if name == "overview":
            cast("OverviewTab", tab).use_history(self.deeds)  # the registry says so
            cast("OverviewTab", tab).use_first_start(self.fronts.first_start)
        table_states.restore({name: tab}, self._workspace.settings)

    @Slot()
    def _fit_rail(self) -> None:
        """As wide as its words in the text size that is in force."""
        words = max(button.sizeHint().width() for button in self.nav.values())
        self._rail_frame.setFixedWidth(max(self.kit.theme.scaled(81), words + 13))

    def _connect(self) -> None:
        self.kit.theme_changed.connect(self._fit_rail)
        self._rail.idClicked.connect(self._on_rail)
        for place, kind in enumerate(TABS):
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self, lambda tab=kind.id: self.opening.open(tab))
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self.bar.import_requested.connect(self.choose_files)
        wishes = self.wishes
        wishes.tab_requested.connect(self.opening.open)
        wishes.files_requested.connect(self.choose_files)
        wishes.folder_requested.connect(self.choose_folder)
        wishes.paste_requested.connect(self.paste)
        wishes.demo_requested.connect(self.open_demo)
        wishes.demo_removal_requested.connect(self.remove_demo)
        wishes.shop_requested.connect(self.selection.choose_shop)
        wishes.print_requested.connect(self.printing.preview)
        wishes.stored.connect(self.store_changed)
        wishes.failed.connect(self._on_failure)
        wishes.notice.connect(self.status.say)
        wishes.offered.connect(self.status.offer)
        wishes.withdrawn.connect(self.status.withdraw)
        self.status.jobs_wished.connect(self.fronts.jobs.open)
        wishes.watch_changed.connect(self.watch.begin)
        self.watch.landed.connect(self._on_landed)

    # --- starting and closing -------------------------------------------------------------------------------------

    def begin(self, files: Sequence[Path] = ()) -> None:
        """Open the store and show the first tab; then warm up what later work needs. Call it when the window is shown."""
        self._first_files = tuple(files)
        self.pages.setFocus()  # not the first field of the bar: nobody is choosing anything yet
        self.show_tab("overview")
        self.fronts.rescue.open_store(self._on_opened)

    @Slot(object)
    def _on_opened(self, outcome: Outcome[Any]) -> None:
        self._take_shops(outcome)
        self.run(load, uses_store=False)
        self.run(review_desk.catch_up, done=self._on_stored, uses_store=False)
        self.fronts.begin()
        self.fronts.place.begin()
        if self._first_files:
            self.take_files(self._first_files)
        self.watch.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask running jobs to stop and close when they have; nothing is cut off in the middle of a write."""
        self.closing = True
        if self._runner.running:
            self._runner.cancel_all()
            self.status.say(translate("Window", "Finishing what is running…"))
            event.ignore()
            self._runner.running_changed.connect(self._on_running)
            return
        self.keep_state()
        self._runner.shutdown()
        self._workspace.close()
        super().closeEvent(event)

    def keep_state(self) -> None:
        """Write down where the window and its tables stand, for the next one."""
        table_states.keep(self.tabs.made, self._workspace.settings)
        self.fronts.end()
        self.watch.end(self.import_tab.waiting_files if "import" in self.tabs.made else ())
        self._workspace.settings.set("window_geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))

    # --- what the user wants --------------------------------------------------------------------------------------

    @Slot(str)
    def show_tab(self, tab: str) -> None:
        """Bring a tab to the front at once."""
        shown, focused = self.tabs[tab], self.focusWidget()
        on_rail = focused is not None and self._rail_frame.isAncestorOf(focused)
        if not on_rail:
            self.pages.setFocus()  # else Qt gives the focus of what is hidden to a stranger, such as the choice of shop
        self.pages.setCurrentWidget(shown)
        if not on_rail:
            shown.setFocus()  # out of the search too: a table that is pasted now is to be imported
        self.nav[tab].setChecked(True)
        self.fronts.first_start.see_tab(tab, has_shops=bool(self.selection.shops))

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and import them."""
        tables = FileKind(translate("Window", "Tables and screenshots"), (*EXPORT_SUFFIXES, *PICTURE_SUFFIXES))
        self.take_files(self.dialogs.ask_files(translate("Window", "Choose files to import"), (tables,)))

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        folder = self.dialogs.ask_folder(translate("Window", "Choose a folder of exports"))
        if folder is not None:
            self.take_files([folder])

    @Slot()
    def paste(self) -> None:
        """Import what the clipboard holds: files, a table or score page that was copied, or a screenshot."""
        if not self._take_mime(pasting.clipboard()):
            self.status.say(translate("Window", "The clipboard holds no table, no picture and no file."))

    def _take_mime(self, data: QMimeData) -> bool:
        """Import what was copied or dropped; whether there was anything."""
        files = pasting.files_of(data)
        other = [] if files else pasting.in_mime(data, self._workspace.now())
        self.take_files(files)
        self.take(other)
        return bool(files or other)

    @Slot()
    def search(self) -> None:
        """Put the cursor into the search of the tab in front, else of the reviews; a store without a shop says what to bring."""
        front = self.pages.currentWidget()
        if isinstance(front, Tab) and front.begin_search():
            return
        if self.bar.search.isVisible():
            self.bar.search.setFocus()
            self.bar.search.selectAll()
        else:
            self.show_tab("reviews")

    def take_files(self, files: Sequence[Path]) -> None:
        """Import files; a folder stands for the files in it."""
        if files:
            self.show_tab("import")
            self.import_tab.take_files(files)

    def take(self, dropped: Sequence[Dropped]) -> None:
        """Hand files and pasted tables to the import tab."""
        if dropped:
            self.show_tab("import")
            self.import_tab.take(dropped)

    @Slot()
    def open_demo(self) -> None:
        """Load the demo shops."""
        self.status.say(translate("Window", "Loading the demo shops…"))
        self.run(desk.load_demo, done=self._on_stored)

    @Slot()
    def remove_demo(self) -> None:
        """Take the demo shops and everything of theirs out of the store."""
        self.deeds.clear()  # they may speak of its tasks
        self.run(desk.remove_demo, done=self._on_stored)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pasting.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.raise_()
        self._take_mime(event.mimeData())

    # --- news -----------------------------------------------------------------------------------------------------

    @property
    def import_tab(self) -> ImportTab:
        return cast("ImportTab", self.tabs["import"])  # the registry says so

    @Slot(object)
    def store_changed(self, changes: ChangeSet) -> None:
        """The store is different: tell the tabs, and look at the shops again where they may have changed."""
        for tab in self.tabs.made.values():
            tab.store_changed(changes)
        if changes & {Part.SHOPS, Part.SCORES, Part.BATCHES}:
            self.run(desk.open_store, done=self._take_shops)

    @Slot(object)
    def _on_stored(self, outcome: Outcome[Any]) -> None:
        self.store_changed(outcome.changes)
        self.status.say("")

    @Slot(object)
    def _take_shops(self, outcome: Outcome[Any]) -> None:
        found = outcome.value
        self.selection.set_shops(found.own)
        self.bar.show_shops(found.own)
        self.status.show_data_until(found.data_until)
        self.menus.show_demo(has_demo=found.has_demo)

    @Slot(object)
    def _on_landed(self, files: Sequence[Path]) -> None:
        """Files of the watched folder; the tab in front stays."""
        self.import_tab.take_landed(files)

    @Slot(object)
    def _on_failure(self, error: BaseException) -> None:
        self.fronts.jobs.tell_failure(error)

    @Slot(int)
    def _on_rail(self, place: int) -> None:
        self.opening.open(TABS[place].id)

    @Slot(int)
    def _on_running(self, count: int) -> None:
        """The last job has ended while the window waits to close."""
        if not count:
            self._runner.running_changed.disconnect(self._on_running)
            self.close()

    def settings_changed(self, key: str) -> None:
        """A setting was changed: show it at once where that is possible."""
        if key in ("look", "text_size", "rise_colour"):
            self.look_changed.emit()
        elif key != "language":
            self.store_changed(frozenset({Part.SETTINGS}))
        elif self._runner.running or ("import" in self.tabs.made and self.import_tab.has_waiting):
            self.status.say(translate("Window", "The language changes at the next start."))
        else:
            self.opens_again = True
            self.close()

    def run(
        self,
        job: Job,
        *arguments: object,
        done: Callable[[Outcome[Any]], object] | None = None,
        uses_store: bool = True,
    ) -> None:
        """Run `job(context, workspace, *arguments)`; `done` gets its outcome, an error is shown."""
        self._runner.start(
            job, self._workspace, *arguments, uses_store=uses_store, on_success=done, on_failure=self._on_failure
        )

    def _restore_geometry(self) -> None:
        kept = self._workspace.settings["window_geometry"]
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii"))))
