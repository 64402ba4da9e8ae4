"""One of a few, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from seller_toolkit.gui.widgets.button import Button
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
