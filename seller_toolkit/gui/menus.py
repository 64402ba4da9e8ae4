"""The menu bar: everything that the window can do, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from seller_toolkit import __version__
from seller_toolkit.gui.setting_words import choice_words
from seller_toolkit.gui.tabs.registry import TABS
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate, translated
from seller_toolkit.services.desks import desk, task_desk
from seller_toolkit.settings.file import Settings
from seller_toolkit.settings.options import OPTION_OF

if TYPE_CHECKING:
    from seller_toolkit.domain.changes import Outcome
    from seller_toolkit.domain.report import Report
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.score_tools import ScoreTools
    from seller_toolkit.gui.tabs.overview_tab import OverviewTab

PALETTE = "palette"
"""The data of the action that opens the palette, which does not offer itself."""


class Menus:
    """Builds the menus once and keeps what changes in them."""

    open_demo: QAction
    remove_demo: QAction

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self._window, self.settings = window, settings
        bar = window.menuBar()
        self._file(bar.addMenu(translate("Menu", "&File")))
        self._edit(bar.addMenu(translate("Menu", "&Edit")))
        self._view(bar.addMenu(translate("Menu", "&View")))
        self._report(bar.addMenu(translate("Menu", "&Report")))
        self._tools(bar.addMenu(translate("Menu", "&Tools")))
        self._help(bar.addMenu(translate("Menu", "&Help")))

    def show_demo(self, *, has_demo: bool) -> None:
        """Offer the demo shops, or their removal."""
        self.open_demo.setVisible(not has_demo)
        self.remove_demo.setVisible(has_demo)

    # --- one menu each --------------------------------------------------------------------------------------------

    def _file(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, translate("Menu", "&Import files…"), window.choose_files, QKeySequence.StandardKey.Open)
        self._add(menu, translate("Menu", "Import a f&older…"), window.choose_folder)
        self._add(menu, translate("Menu", "&Paste a table") + "\tCtrl+V", window.paste)
        window.fronts.recent.use_menu(menu.addMenu(translate("Menu", "Recent i&mports")))
        words = translate("Menu", "Fill back a &list…")
        self._add(menu, words, lambda: window.wishes.fill_back_requested.emit(None), QKeySequence("Ctrl+Shift+B"))
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Write review cases to a file…"), window.wishes.cases_export_requested.emit)
        words = translate("Menu", "&Take review cases back…")
        self._add(menu, words, lambda: window.wishes.cases_back_requested.emit(None))
        menu.addSeparator()
        self.open_demo = self._add(menu, translate("Menu", "Open the &demo shops"), window.open_demo)
        self.remove_demo = self._add(menu, translate("Menu", "&Remove the demo shops"), window.remove_demo)
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Back up…"), lambda: window.fronts.safety.back_up())
        self._add(menu, translate("Menu", "Back&ups…"), lambda: window.fronts.safety.open())
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Quit"), window.close, QKeySequence.StandardKey.Quit)
        self.show_demo(has_demo=False)

    def _edit(self, menu: QMenu) -> None:
        deeds = self._window.deeds
        self.undo = self._add(menu, "", deeds.undo, QKeySequence("Ctrl+Z"))
        self.redo = self._add(menu, "", deeds.redo)
        self.undo.setData("action:undo")
        self.redo.setData("action:redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        deeds.changed.connect(self._show_deeds)
        self._show_deeds()
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Copy as a table"), self._copy, QKeySequence.StandardKey.Copy)
        menu.addSeparator()
        words = translate("Menu", "&Go to…")
        self._add(menu, words, lambda: self._window.fronts.palette.open(), QKeySequence("Ctrl+K")).setData(PALETTE)
        self._add(menu, translate("Menu", "&Search"), self._window.search, QKeySequence.StandardKey.Find)

    def _view(self, menu: QMenu) -> None:
        for place, kind in enumerate(TABS):
            words = f"{translated('Window', kind.label)}\tCtrl+{place + 1}"
            self._add(menu, words, partial(self._window.show_tab, kind.id)).setData(f"tab:{kind.id}")
        menu.addSeparator()
        self._window.fronts.views.use_menu(menu.addMenu(translate("Menu", "Saved &views")))
        menu.addSeparator()
        self._choices(menu.addMenu(translate("Menu", "&Look")), "look")
        self._choices(menu.addMenu(translate("Menu", "&Text size")), "text_size")
        self._choices(menu.addMenu(translate("Menu", "&Colour of a rise")), "rise_colour")
        self._choices(menu.addMenu(translate("Menu", "L&anguage")), "language")
        self._choices(menu.addMenu(translate("Menu", "&Notices")), "notices")
        menu.addSeparator()
        self._add(menu, translate("Menu", "Running &jobs"), self._window.fronts.jobs.open, QKeySequence("Ctrl+J"))

    def _report(self, menu: QMenu) -> None:
        fronts = self._window.fronts
        words = translate("Menu", "Copy the &brief")
        self.copy_brief = self._add(menu, words, lambda: fronts.brief.copy(), QKeySequence("Ctrl+Shift+C"))
        self._add(menu, translate("Menu", "Brief of the &day…"), lambda: fronts.brief.open())
        words = translate("Menu", "&Monthly report…")
        self.monthly_report = self._add(menu, words, lambda: fronts.report.open(), QKeySequence("Ctrl+M"))
        menu.addSeparator()
        words = translate("Menu", "&Print the checklist…")
        self._add(menu, words, self.print_checklist, QKeySequence.StandardKey.Print)

    def _tools(self, menu: QMenu) -> None:
        words = translate("Menu", "&Today's scores…")
        self._add(menu, words, self.fill_in_scores, QKeySequence("Ctrl+D"))
        self._add(menu, translate("Menu", "E&vents…"), self.show_events)
        self._add(menu, translate("Menu", "Self-&audit…"), self.audit)
        wishes = self._window.wishes
        self._add(menu, translate("Menu", "Tasks and &lists…"), lambda: wishes.knowledge_requested.emit(""))
        self._add(menu, translate("Menu", "Working &hours…"), lambda: self._window.fronts.hours.open())
        self._add(menu, translate("Menu", "Te&xts to copy…"), lambda: wishes.template_requested.emit(""))
        menu.addSeparator()
        self._reviews(menu.addMenu(translate("Menu", "Re&views")))
        menu.addSeparator()
        self._add(menu, translate("Menu", "Score &rules…"), self.score_rules)
        self._add(menu, translate("Menu", "Replace the rules by a &file…"), self.take_in_rules)
        self._add(menu, translate("Menu", "&Back to the program's rules…"), self._go_back)
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Data of buyers…"), lambda: self._window.fronts.privacy.open())
        self._add(menu, translate("Menu", "&Where the data lie…"), lambda: self._window.fronts.place.open())
        self._add(menu, translate("Menu", "&Check the store"), lambda: self._window.fronts.safety.check())
        words = translate("Menu", "&Settings…")
        self._add(menu, words, lambda: self._window.fronts.settings.open(), QKeySequence("Ctrl+,"))

    def _reviews(self, menu: QMenu) -> None:
        fronts = self._window.fronts
        self._add(menu, translate("Menu", "&Tags…"), lambda: fronts.tags.open())
        self._add(menu, translate("Menu", "What was &learned…"), lambda: fronts.learning.open_learned())
        self._add(menu, translate("Menu", "How &good are the tags…"), lambda: fronts.learning.open_quality())
        menu.addSeparator()
        self._choices(menu.addMenu(translate("Menu", "Learn &by itself")), "learns_by_itself")

    def _help(self, menu: QMenu) -> None:
        self._window.fronts.help.offer(menu, undo=self.undo, redo=self.redo)
        self._add(menu, translate("Menu", "Save a &diagnostic file…"), lambda: self._window.fronts.diagnostics.open())
        menu.addSeparator()
        self._add(menu, translate("Menu", "&About"), self._about)

    # --- deeds ----------------------------------------------------------------------------------------------------

    def _show_deeds(self) -> None:
        """Say what undo and redo would do; grey where there is nothing."""
        undo, redo = self._window.deeds.undo_words, self._window.deeds.redo_words
        self.undo.setText(
            translate("Menu", "&Undo: {what}").format(what=plain(undo)) if undo else translate("Menu", "&Undo")
        )
        self.redo.setText(
            translate("Menu", "&Redo: {what}").format(what=plain(redo)) if redo else translate("Menu", "&Redo")
        )
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def _copy(self) -> None:
        """Copy the table that has the focus; other widgets copy for themselves."""
        from seller_toolkit.gui.widgets.table import Table  # start-up: the first copy comes later than the first paint

        focused = self._window.focusWidget()
        if isinstance(focused, Table) or (focused is not None and hasattr(focused, "copy")):
            focused.copy()

    def fill_in_scores(self) -> None:
        """Open the grid of today's scores; the tab in front stays."""
        self._window.import_tab.day.fill_in()

    def show_events(self) -> None:
        """Open the overview with the events of the chosen shop."""
        self._window.show_tab("overview")
        cast("OverviewTab", self._window.tabs["overview"]).open_events()  # the registry says so

    def score_rules(self) -> None:
        """Open the form of the chosen shop's weights and lines."""
        shop = self._window.selection.one_shop
        if shop is None:
            self._window.status.say(translate("Menu", "There is no shop yet. Import a file first."))
        else:
            self._window.fronts.rules.open(shop)

    def take_in_rules(self) -> None:
        """Ask for a newer file of score rules."""
        self._score_tools.take_in_rules()

    def _go_back(self) -> None:
        self._score_tools.go_back()

    def audit(self) -> None:
        self._score_tools.audit()

    @property
    def _score_tools(self) -> ScoreTools:
        from seller_toolkit.gui.score_tools import ScoreTools  # start-up: the menus are older than the tabs

        return ScoreTools(self._window.import_tab)

    def print_checklist(self) -> None:
        shop = self._window.selection.one_shop
        if shop is None:
            self._window.status.say(translate("Menu", "There is no shop yet. Import a file first."))
        else:
            from seller_toolkit.gui.dialogs.print_options import options_of  # start-up: a dialog's

            self._window.run(
                task_desk.checklist_document,
                (shop,),
                options_of(self.settings["checklist_paper"]),
                done=self._on_checklist,
            )

    def _on_checklist(self, outcome: Outcome[Report]) -> None:
        self._window.printing.preview(outcome.value)

    def _about(self) -> None:
        words = translate(
            "Menu",
            "Seller Toolkit {version}. Your data stay on this computer; the program makes no network connection.",
        )
        without = translate("Menu", "This installation does not read pictures of score pages.")
        lines = [words.format(version=__version__), *([] if desk.can_read_pictures() else [without])]
        self._window.dialogs.show_error(translate("Menu", "About"), "\n".join(lines))

    def _chosen(self, key: str, value: object) -> None:
        self._window.fronts.settings.change(key, value)

    # --- building -------------------------------------------------------------------------------------------------

    def _add(
        self,
        menu: QMenu,
        words: str,
        deed: Callable[[], object],
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = QAction(words, self._window)
        action.triggered.connect(lambda _checked=False: deed())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        return action

    def _choices(self, menu: QMenu, key: str) -> None:
        """The values of an option, the one in force marked."""
        option, group = OPTION_OF[key], QActionGroup(self._window)
        for value, words in zip(option.choices, choice_words(option), strict=True):
            action = QAction(words, group)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, v=value: self._chosen(key, v))
            menu.addAction(action)

        def mark() -> None:
            """A screen may have changed the setting in the meantime."""
            for action, value in zip(group.actions(), option.choices, strict=True):
                action.setChecked(self.settings[key] == value)

        mark()
        menu.aboutToShow.connect(mark)
