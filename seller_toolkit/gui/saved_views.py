"""Saved views: what the window looks at now under a name, and the way back to it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from seller_toolkit.domain.changes import SettingChange
from seller_toolkit.gui.tabs.checklist.deed_words import shortened
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab
    from seller_toolkit.services.saved_view import SavedView


class SavedViews(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._menu: QMenu | None = None
        context.wishes.put_back.connect(self._fill)

    @property
    def views(self) -> tuple[SavedView, ...]:
        """The views that were saved, by their names."""
        text = self._context.workspace.settings["saved_views"]
        if not text:
            return ()
        from seller_toolkit.services.saved_view import views_of  # start-up: most have none

        return tuple(sorted(views_of(text), key=lambda one: one.name))

    def use_menu(self, menu: QMenu) -> None:
        """Keep a menu filled with the views and what can be done with them."""
        self._menu = menu
        self._fill()

    # --- what the user does

    @Slot()
    def save(self) -> None:
        """Ask for a name and keep what the window looks at; a name that is there already gets it in its place."""
        title = translate("Views", "Save this view")
        text = translate("Views", "Shop, period, page and the filters of the reviews are kept under this name.")
        name = self._context.dialogs.ask_text(title, text)
        if not name:
            return
        if name in [view.name for view in self.views]:
            words = translate("Views", 'There is a view "{name}" already. Put this one in its place?')
            if not self._context.dialogs.confirm(title, words.format(name=name), translate("Views", "Replace")):
                return
        words = translate("Deeds", "save view “{name}”").format(name=shortened(name))
        self._keep(words, *(view for view in self.views if view.name != name), self._now(name))
        self._context.wishes.notice.emit(translate("Views", "Saved as a view: {name}").format(name=name))

    def show(self, view: SavedView) -> None:
        """Look at what a view says; a shop that is gone is said and nothing changes."""
        selection, window = self._context.selection, self._window
        shop = next((one.id for one in selection.shops if one.name == view.shop), None)
        if (view.shop and shop is None) or view.tab not in window.tabs:
            words = translate("Views", "There is no shop {shop} any more.")
            self._context.wishes.notice.emit(words.format(shop=view.shop))
            return
        selection.choose_shop(shop)
        selection.choose_period(view.period)
        if view.tab == "reviews":
            tab = cast("ReviewsTab", window.tabs["reviews"])  # the registry says so
            tab.show_page(view.page or "inbox")
            if view.filter is not None:
                tab.show_reviews(view.filter)
        window.show_tab(view.tab)

    @Slot()
    def rename(self) -> None:
        """Ask which view, and for its new name."""
        view = self._which(translate("Views", "Rename a view"))
        if view is None:
            return
        title = translate("Views", "Rename a view")
        name = self._context.dialogs.ask_text(title, translate("Views", "The new name"), view.name)
        if not name or name == view.name:
            return
        if name in [one.name for one in self.views]:
            words = translate("Views", "There is a view of this name already.")
            self._context.dialogs.show_error(title, words)
            return
        words = translate("Deeds", "rename view “{name}”").format(name=shortened(view.name))
        self._keep(words, *(one for one in self.views if one != view), replace(view, name=name))

    @Slot()
    def delete(self) -> None:
        """Ask which view, and forget it."""
        view = self._which(translate("Views", "Delete a view"))
        if view is not None:
            words = translate("Deeds", "delete view “{name}”").format(name=shortened(view.name))
            self._keep(words, *(one for one in self.views if one != view))

    # --- inside

    def _now(self, name: str) -> SavedView:
        selection, window = self._context.selection, self._window
        front = window.pages.currentWidget()
        tab = next((key for key, made in window.tabs.made.items() if made is front), "overview")
        shop = next((one.name for one in selection.shops if one.id == selection.shop), "")
        from seller_toolkit.services.saved_view import SavedView  # start-up: nothing is kept before the first paint

        view = SavedView(name, tab, shop, selection.period)
        if tab != "reviews":
            return view
        reviews = cast("ReviewsTab", front)
        if reviews.page.id != "inbox":
            return replace(view, page=reviews.page.id)
        inbox = reviews.inbox
        return replace(
            view, page="inbox", filter=replace(inbox.filters.choice, search=inbox.search.text().strip(), shop_id=None)
        )

    def _which(self, title: str) -> SavedView | None:
        views = self.views
        place = self._context.dialogs.choose(title, translate("Views", "Which one?"), [one.name for one in views])
        return None if place is None else views[place]

    def _keep(self, words: str, *views: SavedView) -> None:
        """Keep these, in the place of what was there; `words` name the deed where it can be undone."""
        from seller_toolkit.domain.tasks import Deed  # start-up: nothing is kept before the first paint
        from seller_toolkit.services.saved_view import views_text  # start-up: the same

        settings = self._context.workspace.settings
        change = SettingChange("saved_views", settings["saved_views"], views_text(views))
        settings.set(change.key, change.after)
        self._context.wishes.deed_done.emit(Deed(settings=(change,)), words)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        if menu is None:
            return
        menu.clear()
        menu.addAction(translate("Views", "&Save this view…")).triggered.connect(self.save)
        views = self.views
        if not views:
            return
        menu.addSeparator()
        for view in views:
            action = menu.addAction(plain(view.name))
            action.setData(f"view:{view.name}")
            action.triggered.connect(partial(self._on_chosen, view))
        menu.addSeparator()
        menu.addAction(translate("Views", "&Rename…")).triggered.connect(self.rename)
        menu.addAction(translate("Views", "&Delete…")).triggered.connect(self.delete)

    def _on_chosen(self, view: SavedView, _checked: bool = False) -> None:
        self.show(view)
