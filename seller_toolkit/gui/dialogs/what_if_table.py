"""Which metric gains most per effort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.targets import WhatIfMetric, WhatIfView


class WhatIfTable(QWidget):
    """A row a metric in the view's order: those that gain most per effort first. Hidden until a view has rows."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        columns = [
            TableColumn(translate("Target", "Metric")),
            TableColumn(translate("Target", "Now"), 88, right=True),
            TableColumn(translate("Target", "Goal"), 112, right=True),
            TableColumn(translate("Target", "Cases needed"), 210, right=True),
            TableColumn(
                translate("Target", "Gain"), 96, right=True, tooltip=translate("Target", "Points of the score")
            ),
        ]
        self.table = Table(kit, columns, row_height=44, many=False).fit()
        self.table.setObjectName("gains")
        title = translate("Target", "Which metric gains most per effort")
        self.table.setAccessibleName(title)
        down(kit.card(title, self.table, flush=True), parent=self)
        self.hide()

    def show_view(self, view: WhatIfView) -> None:
        """Show the rows that have a goal."""
        rows = [row for row in view.rows if row.goal is not None]
        self.table.set_rows([_cells(view, row) for row in rows], [row.metric for row in rows])
        self.setVisible(bool(rows))


def _cells(view: WhatIfView, row: WhatIfMetric) -> list[Cell]:
    gain = Cell(delta=row.gain, digits=view.digits) if row.gain is not None else Cell(NOTHING, tip=_no_gain(row))
    return [
        Cell(row.label),
        Cell(measured(row.value, row.unit, row.digits), value=row.value),
        Cell(measured(row.goal, row.unit, row.digits), sub=row.goal_words, value=row.goal),
        Cell(number(row.needed), sub=row.what if row.needed is not None else "", value=row.needed),
        gain,
    ]


def _no_gain(row: WhatIfMetric) -> str:
    return translate("Target", "Its weight is not known, so its gain is not either.") if row.weight is None else ""
