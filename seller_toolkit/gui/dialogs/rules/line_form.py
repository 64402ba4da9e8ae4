"""The lines of a score: whether each applies to the shop, its level where only the seller knows it, what happens below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from seller_toolkit.gui.dialogs.rules.percents import NumberField, shown_number
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import OwnLine

INDENT = 24  # pixels: what is said of a line stands below its name, not below its box


class LineForm(QWidget):
    """One row for each line; those of one program are switched together. `changed`: a switch or a level is another one."""

    changed = Signal()

    def __init__(self, kit: Kit, lines: Sequence[OwnLine]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.rows = [LineRow(kit, line) for line in lines]
        parts: list[QWidget] = []
        for row in self.rows:
            parts += [kit.line(), row] if parts else [row]
            row.changed.connect(self.changed)
            row.switch.toggled.connect(lambda on, program=row.line.program: self._switch_program(program, on=on))
        down(*parts, gap=10, parent=self)

    def answer(self) -> dict[str, float | None]:
        """The lines that are another way now: their level, None where they do not apply."""
        return {row.line.id: row.level for row in self.rows if row.is_changed}

    def _switch_program(self, program: str, *, on: bool) -> None:
        """Whoever takes part in a program is judged by all of its lines; a level still has to be given."""
        for row in self.rows:
            if program and row.line.program == program and not row.line.asked:
                row.switch.setChecked(on)

    @property
    def first_open(self) -> LineRow | None:
        """The first line that applies and has no level on its scale."""
        return next((row for row in self.rows if row.is_open), None)


class LineRow(QWidget):
    """A switch with the line's name, its level, and below them whom it concerns and what happens."""

    changed = Signal()

    def __init__(self, kit: Kit, line: OwnLine) -> None:
        super().__init__()
        self.line = line
        self.setProperty("role", "clear")
        self.switch = QCheckBox(plain(line.label))
        self.switch.setObjectName(f"line-{line.id}")
        self.switch.setChecked(line.applies)
        self.field = NumberField(kit, f"level-{line.id}", line.label)
        self.field.setText(shown_number(line.value) if line.own else "")
        self.field.setPlaceholderText(f"{shown_number(line.low)}–{shown_number(line.high)}")
        self.field.setVisible(line.asked)
        level = kit.text(shown_number(line.value), "strong")
        level.setVisible(not line.asked)
        chip = [] if line.verified else [kit.chip(translate("Score rules", "Unverified"))]
        where = kit.text(_about(line), "caption", "muted", elide=True)
        consequence = kit.text(line.consequence, "caption", "muted", wrap=True)
        below = boxed(down(where, consequence, gap=2, margins=(INDENT, 0, 0, 0)))
        down(across(self.switch, *chip, None, level, self.field), below, gap=4, parent=self)
        self.switch.toggled.connect(lambda _on: self.changed.emit())
        self.field.textEdited.connect(self._on_level)

    @property
    def level(self) -> float | None:
        """The level that is judged by, None where the line does not apply or has none yet."""
        if not self.switch.isChecked():
            return None
        return self.field.value if self.line.asked else self.line.value

    @property
    def is_open(self) -> bool:
        """Whether the line applies and its level is none that the score can have."""
        if not self.switch.isChecked():
            return False
        return self.level is None or self.level == 0 or not self.line.low <= self.level <= self.line.high

    @property
    def is_changed(self) -> bool:
        before = self.line.value if self.line.applies else None
        return self.switch.isChecked() != self.line.applies or self.level != before

    def _on_level(self, text: str) -> None:
        """Whoever writes a level means that the line applies."""
        self.switch.setChecked(bool(text.strip()))
        self.changed.emit()


def _about(line: OwnLine) -> str:
    parts = [translate("Score rules", "judges: {score}").format(score=line.target_label)]
    if line.program:
        parts.append(translate("Score rules", "only for shops that take part"))
    if line.asked:
        parts.append(translate("Score rules", "the level stands in your back office only"))
    return " · ".join(parts)
