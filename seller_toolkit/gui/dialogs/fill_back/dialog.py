"""回填: what was ticked on paper goes back to the tasks in seconds; what a workbook says is looked at first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.fill_back.lines_table import LinesTable
from seller_toolkit.gui.dialogs.fill_back.recent_lists import RecentLists
from seller_toolkit.gui.dialogs.fill_back.scan_field import ScanField
from seller_toolkit.gui.dialogs.fill_back.ticking import Ticking
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.fill_back import FillBackView, Filled, SheetLine

WIDTH, HEIGHT, LISTS = 1180, 720, 236  # pixels at 100 %
PROBLEMS = 4  # sentences that are shown at once


class ListKeeper(Protocol):
    """Whoever reads lists and keeps what was ticked. `ended` is called in any case, after `done`."""

    def open_list(
        self, text: str, done: Callable[[FillBackView], None], failed: Callable[[UserError], None]
    ) -> None: ...

    def save(
        self, code: str, filled: Mapping[str, Filled], done: Callable[[], None], ended: Callable[[], None]
    ) -> None: ...


class FillBackDialog(QDialog):
    """Cancel (Esc, twice where something was ticked) or "Save 5 changes" (Enter in the empty field, Ctrl+Enter)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, lists: Sequence[SheetLine], view: FillBackView | None, *,
        keeper: ListKeeper, today: date,
    ) -> FillBackDialog:  # fmt: skip
        """Show the lists that were printed last, or (`view`) what a workbook says, and return at once."""
        dialog = cls(kit, window, lists, keeper=keeper, today=today)
        dialog.lists.setVisible(view is None and bool(lists))
        if view is not None:
            dialog.show_view(view)
        let_enter_press(dialog, dialog.primary)
        dialog.open()
        dialog.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, lists: Sequence[SheetLine], *, keeper: ListKeeper, today: date
    ) -> None:
        super().__init__(window)
        self.kit, self._keeper, self._today = kit, keeper, today
        self.ticking: Ticking | None = None
        self.warned, self.storing, self.gone = False, False, False
        self._asked = ""  # what was typed or chosen while something is not saved: the second time it is done
        self.setObjectName("fill-back")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Fill back", "Fill back a list"))
        self._make(lists)
        down(
            down(self.heading, self.about, gap=6),
            across((self.field, 1), self.all_of_page, None, self.count, self.only_changed, gap=12),
            self.problems,
            (across(self.lists, (self.pages, 1), gap=16), 1),
            across(self.note, None, self.cancel, self.primary),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        self._connect()
        self._show_state()
        open_at(self, kit.theme.scaled(WIDTH), kit.theme.scaled(HEIGHT), within=window)

    # --- building -------------------------------------------------------------------------------------------------

    def _make(self, lists: Sequence[SheetLine]) -> None:
        kit = self.kit
        self.heading = kit.text(translate("Fill back", "Fill back a list"), "title", elide=True)
        self.about = kit.text("", tone="muted", elide=True)
        self.about.setObjectName("about")
        self.field = ScanField()
        self.field.setObjectName("scan")
        self.field.setMinimumWidth(kit.theme.scaled(200))
        self.field.setMaximumWidth(kit.theme.scaled(420))
        self.field.setPlaceholderText(translate("Fill back", "Number on the page, No., or scan a code"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.all_of_page = kit.button("", icon="check-line", tip="Ctrl+Shift+A")
        self.all_of_page.setObjectName("all-of-page")
        self.count = kit.text("", "strong")
        self.count.setObjectName("count")
        self.only_changed = kit.toggle(translate("Fill back", "Only what changes"), on=False)
        self.only_changed.setObjectName("only-changed")
        self.problems = self._make_problems()
        self.recent = RecentLists(kit, lists, self._today)
        self.recent.setObjectName("recent")
        self.lists = kit.framed(self.recent)
        self.lists.setFixedWidth(kit.theme.scaled(LISTS))
        self.table = LinesTable(kit)
        self.table.setObjectName("lines")
        self.pages = QStackedWidget()
        self.pages.addWidget(_nothing_printed(kit) if not lists else _nothing_open(kit))
        self.pages.addWidget(kit.framed(self.table))
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Fill back", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")

    def _make_problems(self) -> QWidget:
        self._sentences = self.kit.text("", tone="warning", wrap=True, selectable=True)
        self._sentences.setObjectName("problems")
        icon = boxed(down(self.kit.icon("alert-line", "warning"), None, margins=(0, 2, 0, 0)))
        row: Item = (self._sentences, 1)
        well = self.kit.frame("well", across(icon, row, margins=(12, 8, 12, 8)))
        well.hide()
        return well

    def _connect(self) -> None:
        self.field.entered.connect(self._on_entered)
        self.field.save_wished.connect(self.save)
        self.field.toggle_wished.connect(self._toggle_current)
        self.field.note_wished.connect(self._note_current)
        self.field.moved.connect(self._move)
        self.table.typed.connect(self._type)
        self.table.save_wished.connect(self.save)
        self.table.toggle_wished.connect(self._toggle)
        self.table.note_written.connect(self._write)
        self.table.page_changed.connect(self._show_page)
        self.recent.wished.connect(self.open_list)
        self.only_changed.toggled.connect(lambda _on: self._draw())
        self.all_of_page.clicked.connect(self._tick_page)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        self.finished.connect(self._on_finished)
        QShortcut(QKeySequence("Ctrl+Shift+A"), self, self._tick_page)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    # --- which list -----------------------------------------------------------------------------------------------

    @Slot(str)
    def open_list(self, text: str) -> None:
        """Open the list that a code or a short id means; ticks that are not saved are dropped only at the second time."""
        self.table.note.finish()
        if self.ticking is not None and self.ticking.touched and self._asked != text:
            self._asked = text
            words = translate(
                "Fill back",
                "What was ticked on {code} is not saved yet. Save it first, or open the other list once more.",
            )
            self._say(words.format(code=self.ticking.view.sheet.code), "warning")
            return
        self._keeper.open_list(text, lambda view: self._on_opened(view, text), self._on_unknown)

    def _on_opened(self, view: FillBackView, text: str) -> None:
        if self.gone:
            return
        self.show_view(view)
        aim = self.ticking.aim(text, 1) if self.ticking else None
        if aim is not None and aim.key and text != view.sheet.code:
            self._tick(aim.key, done=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unknown(self, error: UserError) -> None:
        if not self.gone:
            self._say(error_text(error.code, error.params), "warning")

    def show_view(self, view: FillBackView) -> None:
        """Show a list, or what a workbook says of one."""
        self.ticking = Ticking(view)
        self._asked, self.warned = "", False
        self.recent.select_row_id(view.sheet.code)
        self.about.set_words(_about(view, self._today))
        more = len(view.problems) - PROBLEMS
        rest = [translate("Fill back", "… and {count} more").format(count=number(more))] if more > 0 else []
        self._sentences.set_words("\n".join([*view.problems[:PROBLEMS], *rest]))
        self._sentences.setToolTip("\n".join(view.problems) if rest else "")
        self.problems.setVisible(bool(view.problems))
        self.pages.setCurrentIndex(1)
        self._draw()
        self._say("")

    # --- ticking --------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        aim = self.ticking.aim(text, self.table.page) if self.ticking else None
        if aim is None or aim.other_list:
            self.open_list(text)
        elif aim.key:
            self._tick(aim.key, done=aim.done)
        elif self.ticking is not None:
            words = translate("Fill back", "“{text}” is no line of this list.")
            self._say(words.format(text=text), "warning")

    def _tick(self, key: str, *, done: bool) -> None:
        """Tick a line that was named, and bring it into sight."""
        ticking = self.ticking
        line = ticking.line(key) if ticking else None
        if ticking is None or line is None:
            return
        fresh = ticking.set_done([key], done=done)
        self._changed()
        self.table.select_row_id(key)
        self._show_page(self.table.page)
        self._say(_told(line.place, line.title, fresh=bool(fresh), done=done, gone=line.state == "gone"))

    @Slot(str)
    def _toggle(self, key: str) -> None:
        if self.ticking is not None:
            self.table.select_row_id(key)
            self.ticking.toggle(key)
            self.table.step()
            self._changed()
            self._say("")

    @Slot()
    def _toggle_current(self) -> None:
        line = self.table.current_line
        if line is not None:
            self._toggle(line.key)

    @Slot()
    def _tick_page(self) -> None:
        if self.ticking is not None:
            self.table.note.finish()
            page = self.table.page
            count = self.ticking.tick_page(page)
            self._changed()
            words = translate("Fill back", "Page {page}: {count} ticked")
            self._say(words.format(page=page, count=number(count)))

    @Slot(str, str)
    def _write(self, key: str, note: str) -> None:
        if self.ticking is not None:
            self.ticking.set_note(key, note)
            self._changed()

    @Slot()
    def _note_current(self) -> None:
        line = self.table.current_line
        if line is not None:
            self.table.edit_note(line.key)

    @Slot(str)
    def _type(self, text: str) -> None:
        """Letters that were typed over the table are meant for the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    @Slot(QKeyEvent)
    def _move(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self.table, event)

    # --- showing --------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self.warned, self._asked = False, ""
        self._draw()

    def _draw(self) -> None:
        if self.ticking is not None:
            self.table.show_lines(self.ticking, only_changed=self.only_changed.isChecked())
        self._show_state()

    def _show_state(self) -> None:
        """How many lines will change."""
        count = len(self.ticking.changed) if self.ticking else 0
        words = translate("Fill back", "1 will change") if count == 1 else translate("Fill back", "{count} will change")
        nothing = translate("Fill back", "Nothing changes yet") if self.ticking else ""
        self.count.set_words(words.format(count=number(count)) if count else nothing)
        save = translate("Fill back", "Save 1 change") if count == 1 else translate("Fill back", "Save {count} changes")
        self.primary.setText(save.format(count=number(count)) if count else translate("Fill back", "Save"))
        self.primary.setEnabled(bool(count) and not self.storing)
        for widget in (self.all_of_page, self.only_changed):
            widget.setVisible(self.ticking is not None)

    @Slot(int)
    def _show_page(self, page: int) -> None:
        self.all_of_page.setText(translate("Fill back", "All of page {page} done").format(page=page))

    def _say(self, words: str, tone: str = "muted") -> None:
        """Tell what was done, else which keys there are."""
        keys = translate(
            "Fill back", "7 Enter: tick number 7 · -7: open again · Space: tick, next · F2: note · Enter: save"
        )
        self.note.set_words(words or keys, tone)

    # --- the end --------------------------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Keep what differs."""
        self.table.note.finish()
        if self.ticking is None or self.storing or self.gone or not self.ticking.changed:
            return
        self.storing = True
        self._show_state()
        self._keeper.save(self.ticking.view.sheet.code, self.ticking.filled, self._on_saved, self._on_ended)

    def _on_saved(self) -> None:
        if not self.gone:
            self.accept()

    def _on_ended(self) -> None:
        self.storing = False
        if not self.gone:
            self._show_state()

    def reject(self) -> None:
        """Esc and Cancel; what was ticked is dropped only at the second one."""
        if self.ticking is not None and self.ticking.touched and not self.warned:
            self.warned = True
            self._say(translate("Fill back", "Nothing is saved yet. Esc once more drops what was ticked."), "warning")
            return
        super().reject()

    @Slot()
    def _on_finished(self) -> None:
        self.gone = True


def _about(view: FillBackView, today: date) -> str:
    if view.source:
        words = translate("Fill back", "{file} · list {code} · {shop} · exported {when}")
    else:
        words = translate("Fill back", "List {code} · {shop} · printed {when}")
    when = moment(view.sheet.printed_at, today)
    return words.format(file=view.source, code=view.sheet.code, shop=view.shop.name, when=when)


def _told(place: int, title: str, *, fresh: bool, done: bool, gone: bool) -> str:
    """What became of a line that was named."""
    if gone:
        words = translate("Fill back", "{place} {title}: deleted since, cannot be ticked")
    elif not fresh:
        done_words = translate("Fill back", "{place} {title}: is ticked already")
        words = done_words if done else translate("Fill back", "{place} {title}: is open already")
    elif done:
        words = translate("Fill back", "{place} {title}: done")
    else:
        words = translate("Fill back", "{place} {title}: open again")
    return words.format(place=number(place), title=title)


def _nothing_printed(kit: Kit) -> QWidget:
    return EmptyState(
        kit, "printer-line", translate("Fill back", "No list was printed yet"),
        translate("Fill back", "Print or export the checklist first. Each list has a code; by it, what was ticked comes back here."),
    )  # fmt: skip


def _nothing_open(kit: Kit) -> QWidget:
    return EmptyState(
        kit, "qr-scan-2-line", translate("Fill back", "Scan the code on the page"),
        translate("Fill back", "Or type the list's code or the No. of a task, or choose a list at the left."),
    )  # fmt: skip
