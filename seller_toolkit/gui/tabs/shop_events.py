"""What is done with a shop's events, from whichever tab the list is opened."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from seller_toolkit.domain.events import Event
from seller_toolkit.gui.dialogs.event_form import EventFormDialog, new_event
from seller_toolkit.gui.dialogs.events import EventsDialog
from seller_toolkit.gui.tabs.checklist.deed_words import shortened
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import score_desk

if TYPE_CHECKING:
    from seller_toolkit.services.scores.event_log import EventsView


class ShopEvents:
    """Opens the list of events and does what is wished in it. A deletion asks nothing: it can be undone."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._dialog: EventsDialog | None = None
        self._view: EventsView | None = None
        self._shop = 0
        self._gone: Event | None = None

    def open(self, shop: int) -> None:
        """Show the events of a shop in front of the window."""
        dialog = EventsDialog(self._tab.kit, self._tab.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.add_wished.connect(self._add)
        dialog.edit_wished.connect(self._edit)
        dialog.delete_wished.connect(self._delete)
        dialog.undo_wished.connect(self._undo)
        dialog.finished.connect(self._on_closed)
        self._dialog, self._view, self._shop, self._gone = dialog, None, shop, None
        dialog.open()
        self._refresh()

    def _on_closed(self) -> None:
        self._dialog = None

    def _refresh(self, chosen: int = 0) -> None:
        self._tab.run(score_desk.events_view, self._shop, done=partial(self._show, chosen), replaces="events")

    def _show(self, chosen: int, view: EventsView) -> None:
        self._view = view
        if self._dialog is not None:
            self._dialog.show_view(view, chosen)
            self._dialog.offer_undo(on=self._gone is not None)

    def _add(self) -> None:
        if self._view is not None:
            self._ask(new_event(self._view.shop, self._view.today))

    def _edit(self, event_id: int) -> None:
        found = [line.event for line in self._view.lines if line.event.id == event_id] if self._view else []
        if found:
            self._ask(found[0])

    def _ask(self, event: Event) -> None:
        assert self._view is not None  # noqa: S101 - asked only with a view
        kept = EventFormDialog.ask(self._tab.kit, self._dialog, shop=self._view.shop, event=event)
        if kept is not None:
            add, change = translate("Deeds", "add event “{title}”"), translate("Deeds", "change event “{title}”")
            words = (change if kept.id else add).format(title=shortened(kept.title))
            self._tab.do(words, score_desk.save_event, kept, done=self._on_saved)

    def _on_saved(self, event: Event) -> None:
        self._refresh(event.id)

    def _delete(self, event_id: int) -> None:
        title = (
            next((line.event.title for line in self._view.lines if line.event.id == event_id), "") if self._view else ""
        )
        words = translate("Deeds", "delete event “{title}”").format(title=shortened(title))
        self._tab.do(words, score_desk.remove_event, event_id, done=self._on_deleted)

    def _on_deleted(self, event: Event | None) -> None:
        self._gone = event
        if event is not None:
            self._tab.context.wishes.notice.emit(translate("Events", "Deleted: {event}").format(event=event.title))
        self._refresh()

    def _undo(self) -> None:
        """What was deleted is kept anew, under another number."""
        if self._gone is not None:
            event, self._gone = replace(self._gone, id=0), None
            words = translate("Deeds", "add event “{title}”").format(title=shortened(event.title))
            self._tab.do(words, score_desk.save_event, event, done=self._on_saved)
