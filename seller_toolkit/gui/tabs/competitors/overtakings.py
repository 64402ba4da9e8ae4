"""Who overtook whom in the last weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import CompareView, Overtaking


class OvertakingsList(QWidget):
    """A line for each, the newest first; without any it says what is needed to see one."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        columns = (
            TableColumn(translate("Compare", "Day"), 64),
            TableColumn(translate("Compare", "Dimension"), 92),
            TableColumn(translate("Compare", "Who passed whom"), least=120),
            TableColumn(translate("Compare", "Values"), 108, right=True, sortable=False),
        )
        self.table = Table(kit, columns, inset=0, many=False)
        self.table.setObjectName("overtakings")
        self.table.setAccessibleName(translate("Compare", "Who overtook whom"))
        words = translate(
            "Compare",
            "Nobody has overtaken anybody in the last 12 weeks. It takes two snapshots of a competitor to see it.",
        )
        self.nothing = boxed(down(kit.text(words, tone="muted", wrap=True), None))
        self._parts = QStackedLayout(self)
        self._parts.addWidget(self.nothing)
        self._parts.addWidget(self.table)

    def show_view(self, view: CompareView) -> None:
        """List the overtakings of a view."""
        labels, digits = dict(view.dimensions), view.profile.decimals if view.profile else 2
        own = view.own.id if view.own else None
        self.table.set_rows([_row(one, labels, digits, own) for one in view.overtakings])
        self._parts.setCurrentWidget(self.table if view.overtakings else self.nothing)


def _row(one: Overtaking, labels: dict[str, str], digits: int, own: int | None) -> tuple[Cell, ...]:
    words = translate("Compare", "{ahead} passed {behind}")
    mine = own in (one.ahead.id, one.behind.id)
    values = f"{number(one.ahead_value, digits)} > {number(one.behind_value, digits)}"
    return (
        Cell(short_day(one.day), value=one.day, tone="muted"),
        Cell(labels.get(one.dimension, one.dimension)),
        Cell(words.format(ahead=one.ahead.name, behind=one.behind.name), role="strong" if mine else "body"),
        Cell(values, tone="muted"),
    )
