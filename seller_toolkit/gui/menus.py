"""The menu bar: everything that the window can do, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from seller_toolkit import __version__
from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.gui.dialogs.print_options import options_of
from seller_toolkit.gui.palette import PALETTE
from seller_toolkit.gui.tabs.registry import TABS
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services import desk, task_desk
from seller_toolkit.settings.file import Settings

if TYPE_CHECKING:
    from seller_toolkit.domain.changes import Outcome
    from seller_toolkit.domain.report import Report
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.score_tools import ScoreTools
    from seller_toolkit.gui.tabs.overview_tab import OverviewTab

LOOKS = {
    "system": QT_TRANSLATE_NOOP("Menu", "Like the system"),
    "light": QT_TRANSLATE_NOOP("Menu", "Light"),
    "dark": QT_TRANSLATE_NOOP("Menu", "Dark"),
}
LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
TEXT_SIZES = (100, 110, 125, 150)


class Menus:
    """Builds the menus once and keeps what changes in them."""

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
        self._add(menu, translate("Menu", "&Back up…"), window.fronts.safety.back_up)
        self._add(menu, translate("Menu", "Back&ups…"), window.fronts.safety.open)
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
        self._add(menu, words, self._window.fronts.palette.open, QKeySequence("Ctrl+K")).setData(PALETTE)
        self._add(menu, translate("Menu", "&Search"), self._window.search, QKeySequence.StandardKey.Find)

    def _view(self, menu: QMenu) -> None:
        for place, kind in enumerate(TABS):
            words = f"{translated('Window', kind.label)}\tCtrl+{place + 1}"
            self._add(menu, words, partial(self._window.show_tab, kind.id)).setData(f"tab:{kind.id}")
        menu.addSeparator()
        looks = {key: translated("Menu", words) for key, words in LOOKS.items()}
        self._choices(menu.addMenu(translate("Menu", "&Look")), "look", looks)
        sizes = {size: f"{size}%" for size in TEXT_SIZES}
        self._choices(menu.addMenu(translate("Menu", "&Text size")), "text_size", sizes)
        colours = {
            "red": translate("Menu", "Rises red, falls green"),
            "green": translate("Menu", "Rises green, falls red"),
        }
        self._choices(menu.addMenu(translate("Menu", "&Colour of a rise")), "rise_colour", colours)
        names = {language: LANGUAGE_NAMES[language] for language in LANGUAGES}
        self._choices(menu.addMenu(translate("Menu", "L&anguage")), "language", names)
        notices = {
            "all": translate("Menu", "All"),
            "serious": translate("Menu", "Serious ones only"),
            "off": translate("Menu", "None"),
        }
        self._choices(menu.addMenu(translate("Menu", "&Notices")), "notices", notices)

    def _report(self, menu: QMenu) -> None:
        fronts = self._window.fronts
        words = translate("Menu", "Copy the &brief")
        self.copy_brief = self._add(menu, words, fronts.brief.copy, QKeySequence("Ctrl+Shift+C"))
        self._add(menu, translate("Menu", "Brief of the &day…"), fronts.brief.open)
        words = translate("Menu", "&Monthly report…")
        self.monthly_report = self._add(menu, words, fronts.report.open, QKeySequence("Ctrl+M"))
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
        self._add(menu, translate("Menu", "Working &hours…"), self._window.fronts.hours.open)
        self._add(menu, translate("Menu", "Te&xts to copy…"), lambda: wishes.template_requested.emit(""))
        menu.addSeparator()
        self._reviews(menu.addMenu(translate("Menu", "Re&views")))
        menu.addSeparator()
        self._add(menu, translate("Menu", "Score &rules…"), self.score_rules)
        self._add(menu, translate("Menu", "Replace the rules by a &file…"), self.take_in_rules)
        self._add(menu, translate("Menu", "&Back to the program's rules…"), self._go_back)
        menu.addSeparator()
        self._add(menu, translate("Menu", "&Data of buyers…"), self._window.fronts.privacy.open)
        self._add(menu, translate("Menu", "&Where the data lie…"), self._window.fronts.place.open)
        self._add(menu, translate("Menu", "&Check the store"), self._window.fronts.safety.check)

    def _reviews(self, menu: QMenu) -> None:
        fronts = self._window.fronts
        self._add(menu, translate("Menu", "&Tags…"), fronts.tags.open)
        self._add(menu, translate("Menu", "What was &learned…"), fronts.learning.open_learned)
        self._add(menu, translate("Menu", "How &good are the tags…"), fronts.learning.open_quality)
        menu.addSeparator()
        when = {
            "on": translate("Menu", "When it is worth it, at most once a day"),
            "off": translate("Menu", "Only when I wish it"),
        }
        self._choices(menu.addMenu(translate("Menu", "Learn &by itself")), "learns_by_itself", when)

    def _help(self, menu: QMenu) -> None:
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
        self.settings.set(key, value)
        self._window.settings_changed(key)

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

    def _choices(self, menu: QMenu, key: str, options: dict[str, str] | dict[int, str]) -> None:
        group = QActionGroup(self._window)
        for value, words in options.items():
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(self.settings[key] == value)
            action.triggered.connect(lambda _checked=False, v=value: self._chosen(key, v))
            menu.addAction(action)

        def mark() -> None:
            """A screen may have changed the setting in the meantime."""
            for action, value in zip(group.actions(), options, strict=True):
                action.setChecked(self.settings[key] == value)

        menu.aboutToShow.connect(mark)
