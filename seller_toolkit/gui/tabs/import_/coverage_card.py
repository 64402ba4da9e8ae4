"""The card that says which days of which export are there."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from seller_toolkit.gui.widgets.coverage import Coverage, CoverageRow, DayMark, DayState
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.coverage import CoverageRow as Row
    from seller_toolkit.services.coverage import CoverageView

MOST_FILES = 4  # named for one day
_STATES = {"#": DayState.THERE, ".": DayState.MISSING, "+": DayState.IDLE}


class CoverageCard(QWidget):
    """The last sixty days, a line for each kind of data."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        there, missing = translate("Import", "there"), translate("Import", "missing")
        legend = boxed(
            across(
                DayMark(kit, DayState.THERE), kit.text(there, "caption", "accent"), 4,
                DayMark(kit, DayState.MISSING), kit.text(missing, "caption", "warning"), gap=6,
            )
        )  # fmt: skip
        self.days = Coverage(kit, [], date.min)
        self.days.setObjectName("coverage")
        note = kit.text(
            translate("Import", "Missing days stay open in the trend; nothing is made up."),
            "caption",
            "muted",
            wrap=True,
        )
        inside = QWidget()
        inside.setProperty("role", "clear")
        down(self.days, note, None, gap=12, margins=(0, 0, 8, 0), parent=inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(translate("Import", "Days with data"))
        area.viewport().setAutoFillBackground(False)
        empty = EmptyState(
            kit, "layout-column-line", translate("Import", "No days yet"),
            translate("Import", "Here you will see which days of which export are there, and which are missing."),
        )  # fmt: skip
        for label in (empty.title, empty.text):
            label.setMinimumWidth(kit.theme.scaled(160))  # the card is narrow on a small screen
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(empty)
        self._stack.addWidget(area)
        card = kit.card(translate("Import", "Days with data"), (body, 1), extra=[legend])
        self._legend = legend
        down(card, margins=(0, 0, 0, 0), parent=self)
        self._show_legend(on=False)

    def show_coverage(self, view: CoverageView) -> None:
        """Draw the calendar; the shop is named where a platform has more than one."""
        shops = Counter(platform for platform, _ in {(row.shop.platform, row.shop.id) for row in view.rows})
        rows = [
            CoverageRow(
                _label(row, by_name=shops[row.shop.platform] > 1), _days(row), _note(row, view.first), _tips(row)
            )
            for row in view.rows
        ]
        self.days.set_rows(rows, view.first)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._show_legend(on=bool(rows))

    def _show_legend(self, *, on: bool) -> None:
        self._legend.setVisible(on)


def _label(row: Row, *, by_name: bool) -> str:
    return f"{row.shop.name} · {row.label.split('·', 1)[-1]}" if by_name else row.label


def _days(row: Row) -> tuple[DayState, ...]:
    return tuple(_STATES[day] for day in row.days)


def _tips(row: Row) -> tuple[str, ...]:
    """Of each day the files that it came from, or that it is missing."""
    missing = translate("Import", "missing")
    tips = []
    for state, files in zip(row.days, row.files, strict=True):
        more = [translate("Import", "{count} more files").format(count=len(files) - MOST_FILES)]
        named = [*files[:MOST_FILES], *(more if len(files) > MOST_FILES else [])]
        tips.append(missing if state == "." else "\n".join(named))
    return tuple(tips)


def _note(row: Row, first: date) -> str:
    """What is missing, else how far the data reach where they end before yesterday."""
    if row.missing == 1:
        return translate("Import", "1 day missing")
    if row.missing:
        return translate("Import", "{count} days missing").format(count=row.missing)
    last = row.days.rfind("#")
    if last < len(row.days) - 2:
        return translate("Import", "until {day}").format(day=short_day(first + timedelta(days=last)))
    return translate("Import", "complete")
