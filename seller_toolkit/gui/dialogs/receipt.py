"""What became of the files: counts that add up, rows that were not taken and why, and what can be seen now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.domain.imports import Counts, RowProblem
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.import_words import reason
from seller_toolkit.gui.dialogs.source import changes_table
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_fitting
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.import_checks import unknown_text
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.imports.unlocks import Unlocked
    from seller_toolkit.services.scores.provenance import ChangedValue

WIDTH = 820  # pixels at 100 %
MOST_FILES = 5  # rows of files that are seen at once
MOST_REJECTED = 8  # rows of reasons that are seen at once
MOST_CHANGES = 5  # rows of changed values that are seen at once
MOST_MISSING = 3
TAB_OF_KIND = {
    "scores": "trend",
    "order_line": "trend",
    "parcel": "trend",
    "service": "trend",
    "after_sale": "checklist",
    "review": "reviews",
    "competitors": "competitors",
}
_TAB_WORDS = {
    "trend": QT_TRANSLATE_NOOP("Window", "Score trend"),
    "checklist": QT_TRANSLATE_NOOP("Window", "Checklist"),
    "reviews": QT_TRANSLATE_NOOP("Window", "Reviews"),
    "competitors": QT_TRANSLATE_NOOP("Window", "Competitors"),
}


Deed = Callable[[Sequence[int]], None]
"""What is done to imports, given by their numbers."""


@dataclass(frozen=True)
class FileResult:
    """One file of a receipt. `about` is its second line (shop · layout); `failure` says why it was not taken at all."""

    file: str
    about: str
    counts: Counts
    rejected: tuple[RowProblem, ...] = ()
    batch: int | None = None
    failure: str = ""
    changes: tuple[ChangedValue, ...] = ()  # values of scores that this file changed
    unknown: tuple[str, ...] = ()  # columns that were left out because nothing is known about them


class ReceiptDialog(QDialog):
    """Close (Enter, Esc) or "Undo". Opens in front of its window and does not block."""

    @classmethod
    def tell(
        cls,
        kit: Kit,
        window: QWidget | None,
        files: Sequence[FileResult],
        *,
        title: str,
        unlocked: Unlocked | None = None,
        undo: Deed | None = None,
        save: Deed | None = None,
        open_tab: Callable[[str], None] | None = None,
    ) -> ReceiptDialog:
        """Show what became of the files and return at once; without `undo` there is nothing to take back.

        `save` is given the imports whose rejected rows the user wants as a file.
        """
        dialog = cls(kit, window, files, title=title, unlocked=unlocked, undo=undo, save=save, open_tab=open_tab)
        dialog.open()
        return dialog

    def __init__(
        self,
        kit: Kit,
        window: QWidget | None,
        files: Sequence[FileResult],
        *,
        title: str,
        unlocked: Unlocked | None,
        undo: Deed | None,
        save: Deed | None,
        open_tab: Callable[[str], None] | None,
    ) -> None:
        super().__init__(window)
        self.kit, self._files, self._undo, self._save, self._open_tab = kit, tuple(files), undo, save, open_tab
        self.setObjectName("receipt")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Import", "Import result"))
        heading = kit.text(title, "title", elide=True)
        parts: list[Item] = [self._build_files()]
        if any(file.unknown for file in files):
            parts.append(self._build_unknown())
        if any(file.changes for file in files):
            parts += self._build_changes()
        if any(file.rejected for file in files):
            parts += self._build_rejected()
        elif not any(file.failure for file in files):
            words = translate("Import", "Every row was read; nothing was rejected.")
            parts.append(across(kit.icon("check-line"), kit.text(words, tone="muted"), None))
        if unlocked is not None and (unlocked.now or unlocked.missing):
            parts.append(self._build_unlocked(unlocked))
        body = Scrolled(boxed(down(*parts, None, gap=14)))
        down(heading, (body, 1), self._build_foot(), gap=14, margins=(24, 20, 24, 18), parent=self)
        let_enter_press(self, self.close_button)
        self.close_button.setFocus()
        open_fitting(self, body, kit.theme.scaled(WIDTH))

    @property
    def batches(self) -> tuple[int, ...]:
        """The imports that can be taken back, the newest first."""
        return tuple(sorted((file.batch for file in self._files if file.batch is not None), reverse=True))

    @property
    def _to_save(self) -> tuple[int, ...]:
        """The imports of which rejected rows were kept."""
        return tuple(file.batch for file in self._files if file.batch is not None and file.rejected)

    # --- building -------------------------------------------------------------------------------------------------

    def _build_files(self) -> QWidget:
        columns = [
            TableColumn(translate("Import", "File")),
            TableColumn(translate("Import", "Read"), 80, right=True),
            TableColumn(translate("Import", "New"), 80, right=True),
            TableColumn(translate("Import", "Changed"), 80, right=True),
            TableColumn(translate("Import", "Same"), 80, right=True),
            TableColumn(translate("Import", "Rejected"), 88, right=True),
        ]
        self.files = Table(self.kit, columns, [_file_cells(file) for file in self._files], row_height=48)
        self.files.setObjectName("files")
        self.files.setAccessibleName(translate("Import", "Files"))
        return self.kit.framed(self.files.fit_at_most(MOST_FILES))

    def _build_unknown(self) -> QWidget:
        """The columns that a changed export has brought and that were left out, file by file where there are several."""
        said = [(file.file, unknown_text(file.unknown)) for file in self._files if file.unknown]
        lines = [_begun(words) if len(self._files) == 1 else f"{name}: {words}" for name, words in said]
        label = self.kit.text("\n".join(lines), tone="muted", wrap=True)
        label.setObjectName("unknown")
        return label

    def _build_changes(self) -> list[Item]:
        """What the platform has changed since an earlier export."""
        changes = [change for file in self._files for change in file.changes]
        table = changes_table(self.kit, changes, with_metric=True)
        words = translate("Import", "Earlier values that this file changed")
        return [self.kit.text(words, "section"), self.kit.framed(table.fit_at_most(MOST_CHANGES))]

    def _build_rejected(self) -> list[Item]:
        several = sum(bool(file.rejected) for file in self._files) > 1
        columns = [TableColumn(translate("Import", "File"), 200)] if several else []
        columns += [
            TableColumn(translate("Import", "Row"), 64, right=True),
            TableColumn(translate("Import", "Column"), 140),
            TableColumn(translate("Import", "Found"), 160),
            TableColumn(translate("Import", "Reason")),
        ]
        rows = [_problem_cells(file.file, one, several=several) for file in self._files for one in file.rejected]
        self.reasons = Table(self.kit, columns, rows)
        self.reasons.setObjectName("rejected")
        bad = len({(place, one.row) for place, file in enumerate(self._files) for one in file.rejected})
        words = translate("Import", "1 row was not imported") if bad == 1 else translate("Import", "{count} rows were not imported")  # fmt: skip
        self.reasons.setAccessibleName(words.format(count=number(bad)))
        hint = translate("Import", "Correct them in the file and import it again")
        save = self.kit.button(translate("Import", "Save these rows…"), icon="save-3-line")
        save.setObjectName("save-rejected")
        save.setVisible(self._save is not None and bool(self._to_save))
        save.clicked.connect(lambda: self._save(self._to_save) if self._save is not None else None)
        head = across(
            self.kit.text(words.format(count=number(bad)), "section"), 4,
            self.kit.text(hint, "caption", "muted", elide=True), None, save,
        )  # fmt: skip
        return [head, self.kit.framed(self.reasons.fit_at_most(MOST_REJECTED))]

    def _build_unlocked(self, unlocked: Unlocked) -> QWidget:
        lines: list[Item] = []
        if unlocked.now:
            lines.append(self.kit.text(translate("Import", "You can see now"), "section"))
            lines += [self._now_line(kind, shows) for kind, shows in unlocked.now]
        if unlocked.missing:
            lines += [4] if lines else []
            lines.append(self.kit.text(translate("Import", "Still missing"), "section"))
            for missing in unlocked.missing[:MOST_MISSING]:
                words = translate("Import", "{file}: shows {shows}").format(file=missing.file, shows=missing.shows)
                lines.append(self.kit.text(_begun(words), tone="muted", wrap=True))
        return self.kit.frame("well", down(*lines, gap=6, margins=(16, 12, 16, 12)))

    def _now_line(self, kind: str, shows: str) -> Item:
        tab = TAB_OF_KIND[kind]
        link = self.kit.button(translated("Window", _TAB_WORDS[tab]), "link")
        link.setObjectName(f"open-{tab}")
        link.clicked.connect(lambda: self._go(tab))
        return across(self.kit.text(_begun(shows), elide=True), 4, link, None)

    def _build_foot(self) -> Item:
        self.close_button = close = self.kit.button(translate("Import", "Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        self.undo = self.kit.button(translate("Import", "Undo"), icon="arrow-go-back-line")
        self.undo.setObjectName("undo")
        self.undo.setVisible(self._undo is not None and bool(self.batches))
        self.undo.clicked.connect(self._take_back)
        return across(self.undo, None, close)

    # --- deeds ----------------------------------------------------------------------------------------------------

    def _take_back(self) -> None:
        self.accept()
        if self._undo is not None:
            self._undo(self.batches)

    def _go(self, tab: str) -> None:
        self.accept()
        if self._open_tab is not None:
            self._open_tab(tab)


def _begun(words: str) -> str:
    """As a line of its own begins."""
    return words[:1].upper() + words[1:]


def _file_cells(file: FileResult) -> tuple[Cell, ...]:
    if file.failure:
        return (Cell(file.file, sub=file.failure, tip=file.failure), *(Cell("—", tone="disabled"),) * 5)
    counts = file.counts
    numbers = (counts.read, counts.new, counts.changed, counts.same)
    quiet = (Cell(number(count), tone="text" if count else "muted") for count in numbers)
    rejected = Cell(number(counts.rejected), tone="warning" if counts.rejected else "muted")
    return (Cell(file.file, sub=file.about), *quiet, rejected)


def _problem_cells(file: str, problem: RowProblem, *, several: bool) -> tuple[Cell, ...]:
    cells = (
        Cell(number(problem.row), value=problem.row, tone="muted"),
        Cell(problem.column),
        Cell(problem.found),
        Cell(reason(problem), tip=reason(problem)),
    )
    return (Cell(file), *cells) if several else cells
