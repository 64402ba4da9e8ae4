"""What would be read differently, shown before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.learning.words import from_to, polarity_tone, polarity_word
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING
from seller_toolkit.i18n.labels import grade_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.retagging import ChangedReview, Difference

SIZE = (980, 600)  # pixels at 100 %


class DifferenceDialog(QDialog):
    """Opens in front of its window and does not block. `kept`: keep it; closing it in any other way is `refused`."""

    kept = Signal()
    refused = Signal()

    def __init__(
        self, kit: Kit, window: QWidget | None, difference: Difference, *, note: str = "", may_keep: bool = True
    ) -> None:
        super().__init__(window)
        self.setObjectName("difference")
        self.setWindowTitle(translate("Learning", "What would be different"))
        self.told = kit.text(_sum(difference), wrap=True)
        self.note = kit.text(note, tone="muted" if may_keep else "warning", wrap=True)
        self.note.setVisible(bool(note))
        self.changes = self._changes(kit, difference)
        self.examples = self._examples(kit, difference.examples)
        self.keep = kit.button(translate("Learning", "Keep"), "primary")
        self.keep.setObjectName("keep")
        self.keep.setEnabled(may_keep)
        self.keep.clicked.connect(self.accept)
        self.leave = kit.button(translate("Learning", "Leave it as it is"))
        self.leave.setObjectName("leave")
        self.leave.clicked.connect(self.reject)
        left = boxed(down(kit.text(translate("Learning", "Changes"), "section"), (kit.framed(self.changes), 1), gap=8))
        right = boxed(
            down(kit.text(translate("Learning", "Examples"), "section"), (kit.framed(self.examples), 1), gap=8)
        )
        down(
            kit.text(translate("Learning", "What would be different"), "title"),
            self.told,
            self.note,
            (boxed(across((left, 2), (right, 3), gap=16)), 1),
            across(None, self.leave, self.keep),
            gap=12,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        let_enter_press(self, self.keep if may_keep else self.leave)
        self.accepted.connect(self.kept)
        self.rejected.connect(self.refused)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _changes(self, kit: Kit, difference: Difference) -> Table:
        columns = [
            TableColumn(translate("Learning", "From → to")),
            TableColumn(translate("Learning", "Reviews"), 80, right=True),
        ]
        table = Table(kit, columns, many=False)
        table.setObjectName("changes")
        table.setAccessibleName(translate("Learning", "Changes"))
        counted = [(from_to(grade_label(a.value), grade_label(b.value)), n) for (a, b), n in difference.grade.items()]
        counted += [(from_to(polarity_word(a), polarity_word(b)), n) for (a, b), n in difference.polarity.items()]
        counted += [(_without(label), n) for label, n in difference.lost.items()]
        counted += [(_with(label), n) for label, n in difference.gained.items()]
        counted.sort(key=lambda one: -one[1])
        rows = [(Cell(words, tip=words), Cell(f"{count:,}", value=count)) for words, count in counted]
        table.set_rows(rows, list(range(len(rows))))
        return table

    def _examples(self, kit: Kit, examples: tuple[ChangedReview, ...]) -> Table:
        columns = [
            TableColumn(translate("Learning", "Review"), least=220),
            TableColumn(translate("Learning", "Stars"), 56, right=True),
            TableColumn(translate("Learning", "From → to"), 150),
        ]
        table = Table(kit, columns, many=False)
        table.setObjectName("examples")
        table.setAccessibleName(translate("Learning", "Examples"))
        table.set_rows([_example(one) for one in examples], [one.number for one in examples])
        return table


def _example(one: ChangedReview) -> tuple[Cell, ...]:
    stars = NOTHING if one.stars is None else f"{one.stars:g}"
    tagged = [*map(_without, one.lost), *map(_with, one.gained)]
    if one.polarity[0] is one.polarity[1] and one.grade[0] is one.grade[1]:
        moved = Cell("\u3000".join(tagged), tip="\n".join(tagged))
    elif one.polarity[0] is one.polarity[1]:
        moved = Cell(from_to(grade_label(one.grade[0].value), grade_label(one.grade[1].value)))
    else:
        moved = Cell(
            from_to(polarity_word(one.polarity[0]), polarity_word(one.polarity[1])), tone=polarity_tone(one.polarity[1])
        )
    return Cell(one.text.replace("\n", " "), tip=one.text), Cell(stars, value=one.stars), moved


def _without(label: str) -> str:
    return translate("Learning", "no longer {tag}").format(tag=label)


def _with(label: str) -> str:
    return translate("Learning", "{tag} as well").format(tag=label)


def _sum(difference: Difference) -> str:
    if difference.is_nothing:
        return translate("Learning", "None of the {total} reviews would be read differently.").format(
            total=f"{difference.total:,}"
        )
    words = translate(
        "Learning",
        "Of {total} reviews {polarities} would get another polarity, {grades} another grade and {tags} other tags. Nothing is changed yet.",
    )
    return words.format(
        total=f"{difference.total:,}",
        polarities=f"{difference.polarities:,}",
        grades=f"{difference.grades:,}",
        tags=f"{difference.tags:,}",
    )
