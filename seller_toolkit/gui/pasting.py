"""What is dropped on the window or pasted into it: files, or a table or score page as text."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import Dropped

FIGURE = re.compile(r"\d+(?:\.\d+)?")
FEWEST_FIGURES = 3  # of a page that was copied as a single line


def has_files(data: QMimeData) -> bool:
    """Whether any local file is among what is dragged."""
    return any(url.isLocalFile() for url in data.urls())


def files_of(data: QMimeData) -> list[Path]:
    """The local files that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def files_on_clipboard() -> list[Path]:
    """The files and folders that were copied."""
    return files_of(QGuiApplication.clipboard().mimeData())


def table_on_clipboard(now: datetime) -> list[Dropped]:
    """The table or score page that the clipboard holds as text; nothing when it holds none."""
    text = QGuiApplication.clipboard().mimeData().text()
    one_line = "\t" not in text and "\n" not in text.strip()
    if one_line and len(FIGURE.findall(text)) < FEWEST_FIGURES:
        return []
    name = translate("Import", "Pasted {time}").format(time=f"{now:%H.%M.%S}")
    return [Dropped(Path(f"{name}.txt"), data=text.encode("utf-8"))]
