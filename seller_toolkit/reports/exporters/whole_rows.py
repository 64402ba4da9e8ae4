"""Rows of a table stay in one piece: Qt's rich text cuts a row in two where the page ends."""

from collections.abc import Iterator

from PySide6.QtGui import QTextDocument, QTextTable, QTextTableCell

MOST = 0.8
"""Of a page; a higher row has to be cut."""


def keep_rows_whole(document: QTextDocument) -> None:
    """Push each row that would be cut to the next page, by room above its words. The document has its page size."""
    for table in _tables(document):
        for row in range(table.format().headerRowCount(), table.rows()):
            _keep_whole(document, [table.cellAt(row, column) for column in range(table.columns())])


def _tables(document: QTextDocument) -> Iterator[QTextTable]:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield frame


def _keep_whole(document: QTextDocument, cells: list[QTextTableCell]) -> None:
    page = document.pageSize().height()
    top, bottom = _span(document, cells)
    if top // page == (bottom - 1) // page or bottom - top > MOST * page:
        return
    room = page - top % page - 1  # a line that does not fit into the last pixel goes below the head of the next page
    for cell in cells:
        form = cell.format().toTableCellFormat()
        form.setTopPadding(form.topPadding() + room)
        cell.setFormat(form)


def _span(document: QTextDocument, cells: list[QTextTableCell]) -> tuple[float, float]:
    """From the first line of a row to its last, in the document's pixels."""
    layout = document.documentLayout()
    tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
    bottoms = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells]
    return min(tops), max(bottoms)
