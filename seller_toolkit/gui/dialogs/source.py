"""Where a number comes from: file, sheet, row, import; and what later files changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from seller_toolkit.domain.pages import Box
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.score_page.crop_view import CropView
from seller_toolkit.gui.dialogs.score_page.shown_picture import ShownPicture
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_fitting
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day, moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.provenance import ChangedValue, ValueSource

WIDTH = 620  # pixels at 100 %
MOST_ROWS = 6  # of changes that are seen at once


class SourceDialog(QDialog):
    """Close (Enter, Esc) or "Open this import". Opens in front of its window and does not block."""

    @classmethod
    def tell(
        cls, kit: Kit, window: QWidget | None, source: ValueSource, *, open_batch: Callable[[int], None]
    ) -> SourceDialog:
        """Show where a value stands and return at once; `open_batch` is given the import's number."""
        dialog = cls(kit, window, source, open_batch=open_batch)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, source: ValueSource, *, open_batch: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self.kit, self._source, self._open_batch = kit, source, open_batch
        self.setObjectName("source")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Source", "Source"))
        title = translate("Source", "{metric} {value}").format(metric=source.label, value=source.value)
        about = f"{source.shop} · {long_day(source.day)}"
        head = down(kit.text(title, "title", elide=True), kit.text(about, tone="muted", elide=True), gap=6)
        parts: list[Item] = [self._facts()]
        if source.picture and source.box is not None:
            parts.append(self._crop(source.picture, source.box))
        if source.changes:
            parts += [kit.text(translate("Source", "Changed by later files"), "section"), self._changes()]
        body = Scrolled(boxed(down(*parts, None, gap=14)))
        down(head, (body, 1), self._foot(), gap=14, margins=(24, 20, 24, 18), parent=self)
        let_enter_press(self, self.close_button)
        self.close_button.setFocus()
        open_fitting(self, body, kit.theme.scaled(WIDTH))

    def _facts(self) -> QWidget:
        source, kit = self._source, self.kit
        said = [
            (translate("Source", "File"), source.file),
            (translate("Source", "Sheet"), source.sheet),
            (translate("Source", "Row"), number(source.row)),
            (translate("Source", "Imported"), moment(source.at)),
        ]
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.facts = [(name, value) for name, value in said if value]
        for row, (name, value) in enumerate(self.facts):
            grid.addWidget(kit.text(name, tone="muted"), row, 0)
            shown = kit.text(value, wrap=True, selectable=True)
            shown.setAccessibleName(f"{name}: {value}")  # Tab comes to it, and a number alone says nothing
            grid.addWidget(shown, row, 1)
        return kit.frame("well", grid)

    def _crop(self, picture: bytes, box: Box) -> QWidget:
        """The value as it stood on the screenshot."""
        crop = CropView(self.kit)
        crop.show_crop(ShownPicture.of(picture).crop(box))
        return self.kit.frame("well", down(crop, margins=(16, 12, 16, 12)))

    def _changes(self) -> QWidget:
        table = changes_table(self.kit, self._source.changes, with_metric=False)
        return self.kit.framed(table.fit_at_most(MOST_ROWS))

    def _foot(self) -> Item:
        self.close_button = close = self.kit.button(translate("Source", "Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        self.open_import = self.kit.button(translate("Source", "Open this import"), icon="history-line")
        self.open_import.setObjectName("open-batch")
        self.open_import.clicked.connect(self._show_batch)
        return across(self.open_import, None, close)

    def _show_batch(self) -> None:
        self.accept()
        self._open_batch(self._source.batch)


def changes_table(kit: Kit, changes: Sequence[ChangedValue], *, with_metric: bool) -> Table:
    """Values that later files changed: day, metric, old, new, and both files."""
    head = [TableColumn(translate("Source", "Day"), 96), TableColumn(translate("Source", "Metric"), 120)]
    columns = [
        *(head if with_metric else []),
        TableColumn(translate("Source", "Old"), 76, right=True),
        TableColumn(translate("Source", "New"), 76, right=True),
        TableColumn(translate("Source", "Old file")),
        TableColumn(translate("Source", "New file"), 180),
    ]
    rows = [_change_cells(change, with_metric=with_metric) for change in changes]
    table = Table(kit, columns, rows)
    table.setObjectName("changes")
    table.setAccessibleName(translate("Source", "Changed by later files"))
    return table


def _change_cells(change: ChangedValue, *, with_metric: bool) -> tuple[Cell, ...]:
    old_place = translate("Source", "{file}, row {row}").format(file=change.old_file, row=change.old_row)
    head = (Cell(long_day(change.day), tone="muted"), Cell(change.label)) if with_metric else ()
    when = translate("Source", "imported {time}").format(time=moment(change.at))
    return (
        *head,
        Cell(change.old, tone="muted"),
        Cell(change.new, role="strong"),
        Cell(old_place, tip=old_place),
        Cell(change.file, tip=f"{change.file}\n{when}"),
    )
