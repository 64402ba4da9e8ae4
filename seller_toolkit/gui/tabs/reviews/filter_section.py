"""A group of rows in the column of filters that is there as long as one of its rows is."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.button import FilterButton
from seller_toolkit.gui.widgets.layout import down


class FilterSection(QWidget):
    """A caption with rows below; hidden until one is shown."""

    def __init__(self, caption: QWidget) -> None:
        super().__init__()
        self._rows: list[FilterButton] = []
        self._inside = down(gap=2)
        down(caption, self._inside, gap=2, margins=(0, 0, 0, 8), parent=self)
        self.setProperty("role", "clear")
        self.hide()

    def add(self, row: FilterButton) -> None:
        """One more row at the end."""
        self._rows.append(row)
        self._inside.addWidget(row)

    def show_only(self, rows: Collection[FilterButton]) -> None:
        """Show those of its rows that are among these."""
        for row in self._rows:
            row.setVisible(row in rows)
        self.setVisible(any(row in rows for row in self._rows))
