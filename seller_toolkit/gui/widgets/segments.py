"""One of a few, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from seller_toolkit.gui.widgets.button import Button, SelectButton
from seller_toolkit.gui.widgets.layout import across, emptied
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import plain, width_of

_SIDES = 24  # pixels left and right of a name, with the border


class Segments(QFrame):
    """A track with one raised button. `chosen` carries the place of the one that the user picked."""

    chosen = Signal(int)

    def __init__(self, look: Look, names: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.look = look
        self.setProperty("role", "segment")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self._row = across(gap=0, margins=(3, 3, 3, 3), parent=self)
        look.theme_changed.connect(self._set_height)
        look.theme_changed.connect(self._set_widths)
        self._set_height()
        self.set_names(names, chosen)

    @property
    def chosen_index(self) -> int:
        """The place of the raised button, -1 when there are none."""
        return self._group.checkedId()

    def set_names(self, names: Sequence[str], chosen: int = 0) -> None:
        """Show other names; nothing is emitted."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        emptied(self._row)
        for place, name in enumerate(names):
            button = Button(self.look, plain(name), kind="segment")
            button.setCheckable(True)
            self._group.addButton(button, place)
            self._row.addWidget(button)
        self._set_widths()
        self.choose(chosen)

    def say(self, title: str) -> None:
        """What is chosen here, for readers, before each name: where a name alone is a mark or a figure."""
        for button in self._group.buttons():
            button.setAccessibleName(f"{title}: {button.text()}")

    def choose(self, place: int) -> None:
        """Raise another button, or none where there is none at `place`; nothing is emitted."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == place)
        self._group.setExclusive(True)
        stop = self._group.button(place) or next(iter(self._group.buttons()), None)
        for button in self._group.buttons():  # Tab comes to the raised one, the arrow keys to its neighbours
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _set_widths(self) -> None:
        """Room for each name in bold, which Qt does not ask for when a button is raised."""
        for button in self._group.buttons():
            name = button.text().replace("&&", "&")
            button.setMinimumWidth(round(width_of(name, self.look.theme.font("strong"))) + _SIDES)

    def _set_height(self) -> None:
        self.setFixedHeight(self.look.theme.height("control"))


class FoldingSegments(QWidget):
    """`Segments` where there is room for all names, else one button with a list; used in the same way.

    `title` says what is chosen here: the folded button has no words beside it that would.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, names: Sequence[str], chosen: int = 0, *, title: str) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.row, self.folded = Segments(look, names, chosen), SelectButton(look, names, chosen=chosen)
        self.folded.setAccessibleName(title)
        self.folded.setAutoDefault(False)
        self.folded.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        across(self.row, self.folded, gap=0, parent=self)
        for one in (self.row, self.folded):
            one.chosen.connect(self._on_chosen)
        look.theme_changed.connect(self._fold)

    @property
    def chosen_index(self) -> int:
        """The place of the chosen name, -1 when there are none."""
        return self.row.chosen_index

    def set_names(self, names: Sequence[str], chosen: int = 0) -> None:
        """Show other names; nothing is emitted."""
        self.row.set_names(names, chosen)
        self.folded.set_options(names, chosen)
        self.updateGeometry()
        self._fold()

    def choose(self, place: int) -> None:
        """Choose another name; nothing is emitted."""
        self.row.choose(place)
        self.folded.choose(place)

    def sizeHint(self) -> QSize:
        return self.row.minimumSizeHint().expandedTo(self.row.minimumSize())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.folded.minimumWidth()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        fits = self.sizeHint().width() <= self.width()
        self.row.setVisible(fits)
        self.folded.setVisible(not fits)

    def _on_chosen(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)
