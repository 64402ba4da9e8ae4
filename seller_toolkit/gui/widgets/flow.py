"""A row of widgets that goes on in a second one where the first has no room for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

FlowItem: TypeAlias = QWidget | int | None


@dataclass(eq=False)
class _Part:
    """A widget of the row: the space before it, and whether what is left over of the width goes there too."""

    item: QLayoutItem
    before: int = 0
    pushed: bool = False

    @property
    def least(self) -> int:
        return self.item.minimumSize().width()

    @property
    def wanted(self) -> int:
        return max(self.least, min(self.item.sizeHint().width(), self.item.maximumSize().width()))

    def height(self, width: int) -> int:
        """How high it is to be at this width."""
        if self.item.hasHeightForWidth():
            return self.item.heightForWidth(width)
        return max(self.item.sizeHint().height(), self.item.minimumSize().height())


@dataclass
class _Row:
    """Parts side by side and how wide each is."""

    parts: list[_Part] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    spare: int = 0

    def height(self) -> int:
        return max((part.height(width) for part, width in zip(self.parts, self.widths, strict=True)), default=0)


class Flow(QLayout):
    """Written as `across`: None is a stretch, a number a space in pixels.

    One row as long as its widgets can be made narrow enough for it; else as many rows as they need, each widget as wide as it
    would like to be. What stands behind a stretch keeps to the right edge in any row.
    """

    def __init__(self, *items: FlowItem, gap: int = 8, strut: int = 0, parent: QWidget | None = None) -> None:
        super().__init__()
        self._gap, self._strut, self._after, self._parts = gap, strut, 0, list[_Part]()
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)
        before, pushed = 0, False
        for one in items:
            if one is None:
                pushed = True
            elif isinstance(one, int):
                before += one
            else:
                self.addWidget(one)
                self._parts[-1].before, self._parts[-1].pushed = before, pushed
                before, pushed = 0, False
        self._after = before

    # --- what Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(_Part(item))

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks for nothing behind the last
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return max(sum(row.height() for row in rows) + self._gap * max(0, len(rows) - 1), self._strut)

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((part.least for part in shown), default=0)
        return QSize(width + self._after, max((part.height(part.wanted) for part in shown), default=0))

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(part.wanted for part in shown) + self._gaps(shown)
        return QSize(
            width + self._after, max(self._strut, max((part.height(part.wanted) for part in shown), default=0))
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top, rows = rect.top(), self._rows(rect.width())
        slack = max(0, rect.height() - self.heightForWidth(rect.width())) // 2
        for row in rows:
            height = max(row.height(), self._strut) if len(rows) == 1 else row.height()
            height += 2 * slack if len(rows) == 1 else 0
            self._place(row, QPoint(rect.left(), top), rect.width(), height)
            top += height + self._gap

    # --- rows

    def _shown(self) -> list[_Part]:
        return [part for part in self._parts if not part.item.isEmpty()]

    def _gaps(self, parts: Sequence[_Part]) -> int:
        return self._gap * max(0, len(parts) - 1) + sum(part.before for part in parts[1:])

    def _rows(self, whole: int) -> list[_Row]:
        shown, width = self._shown(), whole - self._after
        if sum(part.least for part in shown) + self._gaps(shown) <= width:
            return [self._fitted(shown, width)] if shown else []
        rows: list[list[_Part]] = []
        for part in shown:
            row = rows[-1] if rows else []
            if row and sum(min(one.wanted, width) for one in (*row, part)) + self._gaps([*row, part]) <= width:
                row.append(part)
            else:
                rows.append([part])
        return [self._fitted(row, width) for row in rows]

    def _fitted(self, parts: list[_Part], width: int) -> _Row:
        """The widths of one row: what is wanted, or as much less of each as is needed."""
        room = width - self._gaps(parts)
        widths = [part.wanted for part in parts]
        while sum(widths) > room:
            soft = [at for at, part in enumerate(parts) if widths[at] > part.least]
            if not soft:
                break
            share = max(1, (sum(widths) - room) // len(soft))
            for at in soft:
                taken = min(share, widths[at] - parts[at].least, max(0, sum(widths) - room))
                widths[at] -= taken
        return _Row(parts, widths, max(0, room - sum(widths)))

    def _place(self, row: _Row, at: QPoint, width: int, height: int) -> None:
        stretch = next((at for at, part in enumerate(self._parts) if part.pushed), len(self._parts))
        push_at = next((place for place, part in enumerate(row.parts) if self._parts.index(part) >= stretch), -1)
        left = at.x()
        for place, (part, wide) in enumerate(zip(row.parts, row.widths, strict=True)):
            left += (self._gap + part.before if place else 0) + (row.spare if place == push_at else 0)
            part.item.setGeometry(QRect(left, at.y(), wide, height))
            left += wide


class FlowBox(QWidget):
    """A transparent widget around a row that flows; as high as its rows.

    It tells its height only when it knows its width: a page that asked for heights by widths would want all that its tables and
    charts would like to have, and scroll where it need not.
    """

    def __init__(self, *items: FlowItem, gap: int, strut: int) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row, self._is_laid = Flow(*items, gap=gap, strut=strut, parent=self), False

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_laid = True
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _height(self) -> int:
        margins = self.contentsMargins()
        if not self._is_laid:  # its width says nothing yet
            return self._row.sizeHint().height() + margins.top() + margins.bottom()
        inside = self.width() - margins.left() - margins.right()
        return self._row.heightForWidth(inside) + margins.top() + margins.bottom()


def flowing(*items: FlowItem, gap: int = 8, strut: int = 0) -> FlowBox:
    """A row that flows, for places that take widgets only."""
    return FlowBox(*items, gap=gap, strut=strut)
