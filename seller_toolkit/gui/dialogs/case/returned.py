"""A workbook of cases that came back: what differs, where both sides changed the same, and what is to be taken over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.case_labels import case_field_label
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import CaseTaken

if TYPE_CHECKING:
    from seller_toolkit.services.cases.case_files import CaseBack, CasesBackView, FieldBack

WIDTH, HEIGHT = 1080, 640  # pixels at 100 %
PROBLEMS = 5  # sentences that are shown at once
_TAKE = 0  # the column with the boxes


class CasesBackDialog(QDialog):
    """`save_wished` carries what is to be taken over: a tuple of `CaseTaken`.

    What only the file changed is taken unless the user says no; where it was changed here too, it is left unless the user
    says yes.
    """

    save_wished = Signal(object)

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, view: CasesBackView) -> CasesBackDialog:
        """Show it and return at once."""
        dialog = cls(kit, window, view)
        dialog.open()
        dialog.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, view: CasesBackView) -> None:
        super().__init__(window)
        self.kit, self._view = kit, view
        self._lines = {(line.number, one.name): (line, one) for line in view.lines for one in line.fields}
        self._taken = {key for key, (_, one) in self._lines.items() if not one.conflict}
        self.setObjectName("cases-back")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Cases", "Cases that came back"))
        self._make()
        self._connect()
        self._draw()
        open_at(self, kit.theme.scaled(WIDTH), kit.theme.scaled(HEIGHT), within=window)

    @property
    def taken(self) -> tuple[CaseTaken, ...]:
        """What the boxes say now."""
        chosen: dict[int, list[FieldBack]] = {}
        for key in self._lines:
            if key in self._taken:
                line, one = self._lines[key]
                chosen.setdefault(line.number, []).append(one)
        return tuple(
            CaseTaken(case, {one.name: one.back for one in some}, {one.name: one.now for one in some})
            for case, some in chosen.items()
        )

    # --- building -------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        kit, view = self.kit, self._view
        heading = kit.text(translate("Cases", "Cases that came back"), "title", elide=True)
        about = translate("Cases", "{file}, written on {day} · {changed} cases differ, {same} do not")
        self.about = kit.text(
            about.format(
                file=view.source, day=view.exported_at or NOTHING, changed=number(len(view.lines)),
                same=number(view.unchanged),
            ),
            tone="muted", elide=True,
        )  # fmt: skip
        self.about.setObjectName("about")
        self.table = Table(kit, _columns(), many=False)
        self.table.setObjectName("lines")
        self.table.setAccessibleName(self.windowTitle())
        self.problems = self._make_problems(view.problems)
        self.theirs = kit.button(translate("Cases", "Where both changed: take the file's"))
        self.ours = kit.button(translate("Cases", "Keep what is here"))
        self.theirs.setObjectName("take-theirs")
        self.ours.setObjectName("keep-ours")
        conflicts = any(one.conflict for _, one in self._lines.values())
        self.theirs.setVisible(conflicts)
        self.ours.setVisible(conflicts)
        self.cancel = kit.button(translate("Dialogs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")
        down(
            down(heading, self.about, gap=6), self.problems, (kit.framed(self.table), 1),
            across(self.theirs, self.ours, None, self.cancel, self.primary),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip

    def _make_problems(self, sentences: Sequence[str]) -> QWidget:
        shown = list(sentences[:PROBLEMS])
        if len(sentences) > PROBLEMS:
            more = translate("Cases", "… and {count} more")
            shown.append(more.format(count=number(len(sentences) - PROBLEMS)))
        said = self.kit.text("\n".join(shown), tone="warning", wrap=True, selectable=True)
        said.setObjectName("problems")
        said.setToolTip("\n".join(sentences))
        icon = boxed(down(self.kit.icon("alert-line", "warning"), None, margins=(0, 2, 0, 0)))
        well = self.kit.frame("well", across(icon, (said, 1), margins=(12, 8, 12, 8)))
        well.setVisible(bool(sentences))
        return well

    def _connect(self) -> None:
        self.table.row_toggled.connect(self._toggle)
        self.table.row_activated.connect(self._toggle)
        self.table.cell_clicked.connect(self._on_clicked)
        self.theirs.clicked.connect(lambda: self._decide(take=True))
        self.ours.clicked.connect(lambda: self._decide(take=False))
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self._save)

    # --- drawing --------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        rows = [_cells(line, one, taken=key in self._taken) for key, (line, one) in self._lines.items()]
        self.table.set_rows(rows, list(self._lines))
        count = len(self._taken)
        words = (
            translate("Cases", "Take over {count} changes") if count != 1 else translate("Cases", "Take over 1 change")
        )
        self.primary.setText(words.format(count=number(count)))
        self.primary.setEnabled(bool(count))

    @Slot(object)
    def _toggle(self, key: object) -> None:
        if isinstance(key, tuple) and key in self._lines:
            self._taken ^= {key}
            self._draw()

    @Slot(object, int)
    def _on_clicked(self, key: object, column: int) -> None:
        if column == _TAKE:
            self._toggle(key)

    def _decide(self, *, take: bool) -> None:
        both = {key for key, (_, one) in self._lines.items() if one.conflict}
        self._taken = self._taken | both if take else self._taken - both
        self._draw()

    @Slot()
    def _save(self) -> None:
        self.primary.setEnabled(False)
        self.save_wished.emit(self.taken)

    @Slot()
    def let_again(self) -> None:
        """It could not be kept: the user may try again."""
        self._draw()


def _columns() -> list[TableColumn]:
    return [
        TableColumn(translate("Cases", "Take"), 56),
        TableColumn(translate("Cases", "Case"), 168),
        TableColumn(translate("Cases", "Field"), 96),
        TableColumn(translate("Cases", "Here now"), 140),
        TableColumn(translate("Cases", "In the file"), least=120),
        TableColumn(translate("Cases", "Remark"), 128),
    ]


def _cells(line: CaseBack, one: FieldBack, *, taken: bool) -> list[Cell]:
    box = translate("Cases", "☑") if taken else translate("Cases", "☐")
    both = translate("Cases", "Changed here too")
    tip = translate("Cases", "When the file was written: {text}").format(text=one.was_words or NOTHING)
    return [
        Cell(box),
        Cell(f"{line.number} · {line.title}", tip=line.title),
        Cell(case_field_label(one.name)),
        Cell(_line(one.now_words), tone="muted" if taken else "text", tip=one.now_words),
        Cell(_line(one.back_words), tone="text" if taken else "muted", tip=one.back_words),
        Cell(chips=((both, "warning"),) if one.conflict else (), tip=tip),
    ]


def _line(text: str) -> str:
    return " ".join(text.split()) or NOTHING
