"""How good the tags are: the user looks at samples, one key for each, and sees precision and recall of each tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.dialogs.learning.words import share_words
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at, room_for
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.measuring import Sample, TagLine

SIZE = (980, 600)  # pixels at 100 %
_LEAST_TABLE = 120  # pixels at 100 %
_TEXT_HEIGHT = 220


class QualityDialog(QDialog):
    """Opens in front of its window and does not block. `tag_wished`: samples of a tag are wanted. `labelled`: a review's
    number, the tag, and whether it complains of it; None takes the last answer back.
    """

    tag_wished = Signal(str)
    labelled = Signal(int, str, object)

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self._kit = kit
        self._lines: tuple[TagLine, ...] = ()
        self._samples: tuple[Sample, ...] = ()
        self._at = 0
        self._answered: list[int] = []
        self.setObjectName("quality")
        self.setWindowTitle(translate("Learning", "How good are the tags?"))
        columns = [
            TableColumn(translate("Learning", "Tag"), least=84),
            TableColumn(translate("Learning", "Carried"), 62, right=True),
            TableColumn(translate("Learning", "Looked at"), 76, right=True),
            TableColumn(translate("Learning", "Right"), 128, right=True),
            TableColumn(translate("Learning", "Found"), 128, right=True),
        ]
        self.tags = Table(kit, columns, many=False)
        self.tags.setObjectName("tags")
        self.tags.setMinimumHeight(kit.theme.scaled(_LEAST_TABLE))
        self.tags.setAccessibleName(translate("Learning", "Tags"))
        self.tags.row_chosen.connect(lambda tag: self.tag_wished.emit(str(tag)))
        told = translate(
            "Learning",
            "Right: how many of those that carry the tag complain of it indeed. Found: how many of the complaints of it carry the tag. In brackets the range of certainty (95 %).",
        )
        left = boxed(down((kit.framed(self.tags), 1), kit.text(told, "caption", "muted", wrap=True), gap=8))
        close = self._button("close", translate("Learning", "Close"), self.accept)
        down(
            kit.text(translate("Learning", "How good are the tags?"), "title"),
            (Scrolled(boxed(across((left, 13), (self._asking(), 9), gap=16))), 1),
            across(None, close),
            gap=12,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        self._show_sample()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _asking(self) -> QWidget:
        kit = self._kit
        self.question = kit.text("", "section", wrap=True)
        self.question.setObjectName("question")
        self.stars = kit.text("", "caption", "muted")
        self.text = kit.text("", wrap=True, selectable=True)
        self.text.setObjectName("sample")
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.text.setMinimumHeight(min(kit.theme.scaled(_TEXT_HEIGHT), room_for(self).height() // 5))
        self.progress = kit.text("", "caption", "muted")
        self.yes = self._answer("yes", translate("Learning", "Yes (1)"), "1", lambda: self._say(holds=True))
        self.no = self._answer("no", translate("Learning", "No (2)"), "2", lambda: self._say(holds=False))
        self.skip = self._answer("skip", translate("Learning", "Not sure (3)"), "3", self._next)
        self.undo = self._answer("undo", translate("Learning", "One back (0)"), "0", self._one_back)
        return kit.frame(
            "card",
            down(
                self.question, self.stars, (self.text, 1), across(self.yes, self.no, self.skip, None, self.undo),
                self.progress, gap=10, margins=(16, 14, 16, 14),
            ),
        )  # fmt: skip

    def _answer(self, name: str, words: str, key: str, deed: Callable[[], object]) -> Button:
        QShortcut(QKeySequence(key), self).activated.connect(deed)
        return self._button(name, words, deed)

    def _button(self, name: str, words: str, deed: Callable[[], object]) -> Button:
        button = self._kit.button(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: deed())
        return button

    # --- showing --------------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[TagLine]) -> None:
        """Show what is known of the tags; the first time the tag that most reviews carry is asked about."""
        first = not self._lines
        self._lines = tuple(lines)
        self.tags.set_rows([_cells(line) for line in lines], [line.tag for line in lines])
        if first and lines:
            most = max(lines, key=lambda line: line.carried)
            self.tags.select_row_id(most.tag)
            self.tag_wished.emit(most.tag)

    def show_line(self, line: TagLine) -> None:
        """What is known of one tag has changed."""
        chosen = self.tags.current_row_id
        self.show_lines([line if one.tag == line.tag else one for one in self._lines])
        self.tags.select_row_id(chosen)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Ask about these reviews, one after another."""
        self._samples, self._at, self._answered = tuple(samples), 0, []
        self._show_sample()

    @property
    def tag(self) -> str:
        """The tag that is asked about."""
        return str(self.tags.current_row_id or "")

    def _show_sample(self) -> None:
        one = self._samples[self._at] if self._at < len(self._samples) else None
        label = next((line.label for line in self._lines if line.tag == self.tag), "")
        for button in (self.yes, self.no, self.skip):
            button.setEnabled(one is not None)
        self.undo.setEnabled(bool(self._answered))
        if one is None:
            self.question.set_words(
                translate("Learning", "That was this round.")
                if self._samples
                else translate("Learning", "Nothing to ask")
            )
            self.text.set_words(
                translate("Learning", "Choose a tag for another round.")
                if self._samples
                else translate("Learning", "There is no complaint that you have not looked at for this tag.")
            )
            self.stars.set_words("")
            self.progress.set_words("")
            return
        self.question.set_words(translate("Learning", "Does it complain of “{label}”?").format(label=label))
        self.stars.set_words(
            "" if one.stars is None else translate("Learning", "Rated {stars} ★").format(stars=f"{one.stars:g}")
        )
        self.text.set_words(one.text)
        self.progress.set_words(
            translate("Learning", "{place} of {count}").format(place=self._at + 1, count=len(self._samples))
        )

    # --- answers --------------------------------------------------------------------------------------------------

    def _say(self, *, holds: bool) -> None:
        if self._at < len(self._samples):
            self._answered.append(self._at)
            self.labelled.emit(self._samples[self._at].number, self.tag, holds)
            self._next()

    def _next(self) -> None:
        if self._at < len(self._samples):
            self._at += 1
            self._show_sample()

    def _one_back(self) -> None:
        if self._answered:
            self._at = self._answered.pop()
            self.labelled.emit(self._samples[self._at].number, self.tag, None)
            self._show_sample()


def _cells(line: TagLine) -> tuple[Cell, ...]:
    quality = line.quality
    return (
        Cell(line.label),
        Cell(f"{line.carried:,}" if line.carried else "", value=line.carried, tone="muted"),
        Cell(str(line.labelled) if line.labelled else "", value=line.labelled, tone="muted"),
        Cell(share_words(quality.precision), value=quality.precision.value if quality.precision else None),
        Cell(share_words(quality.recall), value=quality.recall.value if quality.recall else None),
    )
