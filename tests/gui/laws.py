"""What holds for everything that the window shows: names for readers, ways for the keyboard, room for the words."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)  # fmt: skip

from seller_toolkit.gui.dialogs.score_page.picture_view import PictureView
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.coverage import Coverage, DayMark
from seller_toolkit.gui.widgets.gauge import Gauge
from seller_toolkit.gui.widgets.label import IconLabel, Label
from seller_toolkit.gui.widgets.look import Painted
from seller_toolkit.gui.widgets.spark import Spark
from seller_toolkit.gui.widgets.waterfall import Waterfall

Law = Callable[[QWidget], Iterator[str]]
"""Says in words what breaks it in a window."""

_SHOWN_AS_PICTURES = (Gauge, Spark, Coverage, Waterfall)
_MOST_STEPS = 400
_READABLE = 4.5
"""The least contrast of text, by WCAG 2."""

_EDITORS = ("note-field",)
"""Fields over a cell that close when the focus leaves them: Tab takes what was written and does not come back."""


def visible(root: QWidget) -> list[QWidget]:
    """What is shown of a window, without what stands in windows of its own."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root]


def told(widget: QWidget) -> str:
    """Which widget that is, for the report of a test."""
    above = [type(one).__name__ for one in _parents(widget)][:4]
    return f"{type(widget).__name__} {widget.objectName()!r} {words_of(widget)!r} in {' < '.join(above)}"


def words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:40] if callable(text) else ""


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is given."""
    if isinstance(widget, QComboBox) and what is QAccessible.Text.Name:
        return widget.accessibleName()  # Qt gives the text that is typed instead
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(what)) if interface is not None else ""


# --- names --------------------------------------------------------------------------------------------------------------


def unnamed(root: QWidget) -> Iterator[str]:
    """What can take the focus, or draws itself, and does not say what it is."""
    for widget in visible(root):
        if takes_focus(widget) and not _has_letters(spoken(widget)):
            yield f"no name: {told(widget)}"
        if isinstance(widget, SelectButton) and not widget.title:
            yield f"does not say what is chosen: {told(widget)}"
        if isinstance(widget, Painted) and not isinstance(widget, (IconLabel, DayMark)) and not spoken(widget):
            yield f"drawn and not said: {told(widget)}"
        if isinstance(widget, _SHOWN_AS_PICTURES) and not spoken(widget, QAccessible.Text.Description):
            yield f"drawn and not described: {told(widget)}"
        if isinstance(widget, QTableView) and widget.horizontalHeader().isVisible():
            yield from (f"column {at} has no name: {told(widget)}" for at in _unnamed_columns(widget))


def takes_focus(widget: QWidget) -> bool:
    """By Tab or a click; parts of a compound one do not count."""
    inner = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)) or isinstance(widget, QHeaderView)
    enabled = widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return enabled and not inner and widget.focusProxy() is None


def _unnamed_columns(view: QTableView) -> Iterator[int]:
    """Those that hold something to read; a column of marks or deeds says it cell by cell."""
    model, head = view.model(), view.horizontalHeader()
    for at in range(model.columnCount()):
        title = model.headerData(at, Qt.Orientation.Horizontal) or model.headerData(
            at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
        )
        if head.isSectionHidden(at) or title:
            continue
        columns = getattr(model, "columns", None)
        if columns is None or columns[at].sortable:
            yield at


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


# --- keys ---------------------------------------------------------------------------------------------------------------


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab is to reach: of a group of which one is on only that one, as everywhere in Qt."""
    return [
        one
        for one in visible(root)
        if one.objectName() not in _EDITORS
        and takes_focus(one)
        and one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and not _reached_by_arrows(one)
    ]


def walked(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """The widgets that Tab goes through until it comes back to one that it has been to."""
    root.activateWindow()
    QApplication.processEvents()
    first = first_stop(root)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    seen: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget() or root, key)
        here = QApplication.focusWidget()
        if seen and here is seen[-1]:
            continue  # the next part of it: day and month of a date, the cells of a grid
        if here is None or here in seen:
            break
        seen.append(here)
    return seen


def first_stop(root: QWidget) -> QWidget | None:
    """Where the chain of a window begins."""
    wanted = tab_stops(root)
    here = root.nextInFocusChain()
    while here is not None and here is not root:
        if here in wanted:
            return here
        here = here.nextInFocusChain()
    return None


def unreached(root: QWidget) -> Iterator[str]:
    """What Tab or Shift+Tab leave out, what takes the focus where it cannot be seen, what does not show it."""
    wanted = tab_stops(root)
    for back in (False, True):
        seen = walked(root, back=back)
        ways = "Shift+Tab" if back else "Tab"
        yield from (f"{ways} does not reach {told(one)}" for one in wanted if not _among(one, seen))
        yield from (f"{ways} goes where nothing is seen: {told(one)}" for one in seen if not one.isVisible())
    yield from out_of_order(walked(root))


def out_of_order(seen: list[QWidget]) -> Iterator[str]:
    """Neighbours in the chain that stand in one box the other way round than they are read.

    The chain is a ring: from what is read last, or to what is read first, it goes up.
    """
    top, bottom = min(seen, key=_place_in_window, default=None), max(seen, key=_place_in_window, default=None)
    for one, other in pairwise([*seen[-1:], *seen]):
        if (
            other is not top
            and one is not bottom
            and one.parentWidget() is other.parentWidget()
            and one.parentWidget() is not None
        ):
            a, b = one.geometry(), other.geometry()
            above = b.bottom() < a.top()
            left = b.right() < a.left() and b.top() < a.bottom() and a.top() < b.bottom()
            if above or left:
                yield f"{told(other)} comes after {told(one)}"


def _place_in_window(widget: QWidget) -> tuple[int, int]:
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return at.y(), at.x()


def unseen_focus(widget: QWidget) -> bool:
    """Whether a widget looks the same with the focus and without it."""
    window = widget.window()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if widget.visibleRegion().isEmpty():
        return False  # scrolled away: Tab brings it back into sight
    focused = window.grab(area).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return focused == window.grab(area).toImage()


def unseen_focuses() -> Callable[[QWidget], Iterator[str]]:
    """A law that asks once for each kind of control, wherever it stands, whether the focus can be seen on it."""
    asked: set[tuple[str, object, str]] = set()

    def law(root: QWidget) -> Iterator[str]:
        for widget in tab_stops(root):
            kind = (type(widget).__name__, widget.property("kind"), widget.objectName())
            if kind not in asked:
                asked.add(kind)
                if unseen_focus(widget):
                    yield f"the focus is not seen: {told(widget)}"

    return law


def _among(widget: QWidget, seen: list[QWidget]) -> bool:
    return widget in seen or any(
        widget.isAncestorOf(one) for one in seen if isinstance(widget, (QComboBox, QAbstractSpinBox))
    )


def _reached_by_arrows(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return group.checkedButton() is not None and group.checkedButton() is not widget
    return widget.autoExclusive() and not widget.isChecked()


# --- room ---------------------------------------------------------------------------------------------------------------


def clipped(root: QWidget) -> Iterator[str]:
    """Words that have less room than they need, and controls that are cut by what holds them."""
    for widget in visible(root):
        if isinstance(widget, QLabel) and widget.text() and not _may_elide(widget):
            lack = _lack_of_label(widget)
            if lack:
                yield f"lacks {lack}: {told(widget)}"
        elif (
            isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width()
        ):
            yield f"lacks {widget.minimumSizeHint().width() - widget.width()} px: {told(widget)}"
        if isinstance(widget, (QLabel, QAbstractButton)) or takes_focus(widget):
            cut = _cut(widget)
            if cut:
                yield f"cut by {cut}: {told(widget)}"


def sideways(root: QWidget) -> Iterator[str]:
    """Pages and bodies that are wider than what shows them; tables and pictures may be."""
    for area in visible(root):
        inside = area.widget() if isinstance(area, QScrollArea) and not isinstance(area, PictureView) else None
        if isinstance(area, QScrollArea) and inside is not None and inside.width() > area.viewport().width():
            yield f"wider by {inside.width() - area.viewport().width()}: {told(area)}"


def faint(root: QWidget) -> Iterator[str]:
    """Words that stand out too little from what is behind them; what cannot be used now may be faint."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)[:, : picture.width()]
    for widget in visible(root):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isEnabled() or not words_of(widget).strip():
            continue
        if widget.visibleRegion().boundingRect() != widget.rect():
            continue  # scrolled away
        at = widget.mapTo(root, QPoint(0, 0))
        reached = _most_contrast(pixels[at.y() : at.y() + widget.height(), at.x() : at.x() + widget.width()])
        if reached < _READABLE:
            yield f"contrast {reached:.1f}: {told(widget)}"


def _most_contrast(part: "np.ndarray[tuple[int, int], np.dtype[np.uint32]]") -> float:
    """Of the inks of a piece of a picture to its ground, the colour that there is most of; as `theme.contrast` reckons."""
    colours, counts = np.unique(part, return_counts=True)
    channels = np.stack([colours >> shift & 255 for shift in (16, 8, 0)]) / 255
    straight = np.where(channels <= 0.03928, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    light = np.array([0.2126, 0.7152, 0.0722]) @ straight + 0.05
    ratios = light / light[counts.argmax()]
    return float(np.maximum(ratios, 1 / ratios).max())


def _may_elide(label: QLabel) -> bool:
    return isinstance(label, Label) and label._elide


def _lack_of_label(label: QLabel) -> str:
    if label.wordWrap():
        lack = label.heightForWidth(label.width()) - label.height()
        return f"{lack} px in height" if lack > 1 else ""
    lack = label.sizeHint().width() - label.width()
    if lack > 1:
        return f"{lack} px"
    lack = label.sizeHint().height() - label.height()
    return f"{lack} px in height" if lack > 3 else ""


def _cut(widget: QWidget) -> str:
    """What cuts a widget, "" for nothing: what can be scrolled to is not cut."""
    inside = widget
    for above in _parents(widget):
        scroll = above.parentWidget() if above.parentWidget() is not None else None
        if isinstance(scroll, (QAbstractScrollArea, QHeaderView)):
            return ""
        area = QRect(inside.mapTo(above, QPoint(0, 0)), inside.size())
        if not above.rect().adjusted(-1, -1, 1, 1).contains(area):
            return type(above).__name__
        inside = above
        if above.isWindow():
            return ""
    return ""


def _parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        if above.isWindow():
            return
        above = above.parentWidget()
