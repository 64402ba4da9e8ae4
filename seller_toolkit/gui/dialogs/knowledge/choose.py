"""Some of many, found by typing: a dialog of options with ticks, and the field of a form that opens it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

SIZE = (620, 560)  # pixels at 100 %
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """A line to search by; Down leads into the table below it."""

    left_down = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setClearButtonEnabled(False)
        self.setPlaceholderText(translate("Knowledge", "Search"))
        self.setAccessibleName(translate("Knowledge", "Search"))
        self.addAction(kit.theme.icon("search-line", "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class _Options(Table):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the dialog's button; Space ticks."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChooseDialog(QuestionDialog):
    """`options` by id, the chosen ones ticked. Typing narrows them, Space or a click ticks, Enter takes the choice."""

    @classmethod
    def ask(
        cls,
        kit: Kit,
        window: QWidget,
        title: str,
        options: Mapping[str, str],
        *,
        chosen: Collection[str],
        yes: str,
        done: Callable[[tuple[str, ...]], None],
    ) -> ChooseDialog:
        """Show the options and return at once; `done` gets the chosen ids in the order of the options."""
        dialog = cls(kit, window, title, options, chosen=chosen, yes=yes)
        dialog.accepted.connect(lambda: done(dialog.chosen))
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget, title: str, options: Mapping[str, str], *, chosen: Collection[str], yes: str
    ) -> None:
        super().__init__(kit, window, title=title, text="", yes=yes, no=translate("Dialogs", "Cancel"))
        self.setObjectName("choose")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options, self._chosen = dict(options), {one for one in chosen if one in options}
        self._order = sorted(self._options, key=lambda key: key not in self._chosen)  # what is chosen stands first
        self.search = SearchField(kit)
        self.table = _Options(kit, [TableColumn("", sortable=False)], header=False, many=False)
        self.table.setObjectName("options")
        self.table.setAccessibleName(title)
        self.count = kit.text("", "caption", "muted")
        self.body.addWidget(self.search)
        self.body.addWidget(kit.framed(self.table), 1)
        self.foot.insertWidget(0, self.count)
        self.search.textChanged.connect(lambda _words: self._show())
        self.search.left_down.connect(self._into_table)
        self.table.row_toggled.connect(self.toggle)
        self.table.cell_clicked.connect(lambda key, _column: self.toggle(key))
        let_enter_press(self, self.yes)
        self._show()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self.search.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order of the options."""
        return tuple(key for key in self._options if key in self._chosen)

    def toggle(self, key: object) -> None:
        """Tick an option, or take its tick away."""
        self._chosen ^= {str(key)}
        self._show()

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        shown = [key for key in self._order if matches(self.search.text(), self._options[key])]
        self.table.set_rows([self._cells(key) for key in shown], shown)
        words = translate("Knowledge", "{count} chosen").format(count=len(self._chosen))
        self.count.set_words(words)

    def _cells(self, key: str) -> tuple[Cell, ...]:
        on = key in self._chosen
        icon, tone = ("checkbox-circle-fill", "accent") if on else ("checkbox-blank-circle-line", "text")
        spoken = translate("Knowledge", "chosen") if on else ""
        return (Cell(self._options[key], icon=icon, tone=tone, tip=spoken),)


class SeveralField(QWidget):
    """A field of a form for some of many: what is chosen in words, and a button that opens the choice."""

    changed = Signal()

    def __init__(self, kit: Kit, title: str, *, nothing: str, name: str) -> None:
        super().__init__()
        self.kit, self._title, self._nothing = kit, title, nothing
        self._options: Mapping[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        self.setProperty("role", "clear")
        self.words = kit.text("", elide=True)
        self.words.setObjectName(f"{name}-chosen")
        self.button = kit.button(translate("Knowledge", "Choose…"))
        self.button.setObjectName(name)
        self.button.setAccessibleName(title)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        across(self.button, 4, self.words, None, parent=self)
        self.setFocusProxy(self.button)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are chosen."""
        return self._chosen

    def show_choice(self, options: Mapping[str, str], chosen: Sequence[str]) -> None:
        """Show another choice; nothing is emitted. What is chosen and no option keeps its id as its name."""
        self._options = {**options, **{one: one for one in chosen if one not in options}}
        self._choose(tuple(chosen))

    def _ask(self) -> None:
        yes = translate("Knowledge", "Choose")
        ChooseDialog.ask(
            self.kit, self.window(), self._title, self._options, chosen=self._chosen, yes=yes, done=self._on_chosen
        )

    def _on_chosen(self, chosen: tuple[str, ...]) -> None:
        if set(chosen) != set(self._chosen):
            self._choose(chosen)
            self.changed.emit()

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self._chosen = chosen
        labels = " · ".join(self._options[one] for one in chosen)
        self.words.set_words(labels or self._nothing, "" if labels else "muted")
        self.button.setToolTip("\n".join(self._options[one] for one in chosen))


def matches(search: str, *texts: str) -> bool:
    """Whether each word of `search` stands in one of the texts."""
    whole = " ".join(texts).casefold()
    return all(word in whole for word in search.casefold().split())


def keys_text(keys: str) -> str:
    """Keys as the system writes them, for a tool tip."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
