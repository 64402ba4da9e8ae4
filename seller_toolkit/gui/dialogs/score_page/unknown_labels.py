"""Labels of a page that nobody knows yet: each can be given a metric once, or be passed over for good."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_toolkit.domain.pages import UnknownLabel
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down, emptied
from seller_toolkit.i18n.translate import translate

HIGHEST = 112  # pixels at 100 %

Named = tuple[str, str]
"""A metric's id and its name."""


class UnknownLabels(QWidget):
    """`changed` carries label → metric id ("" : pass over for good) for the labels that were answered."""

    changed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._answers: dict[str, str] = {}
        self._metrics: Sequence[Named] = ()
        self._labels: Sequence[UnknownLabel] = ()
        self.setProperty("role", "clear")
        self.setObjectName("unknown-labels")
        self.title = kit.text("", "strong", elide=True)
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMaximumHeight(kit.theme.scaled(HIGHEST))
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        down(self.title, area, gap=6, margins=(0, 0, 0, 0), parent=self)
        self.hide()

    def offer(self, metrics: Sequence[Named]) -> None:
        """The metrics that a label may be given."""
        self._metrics = metrics
        self._build()

    def show_labels(self, labels: Sequence[UnknownLabel], answers: Mapping[str, str]) -> None:
        """Show these labels; those that were answered stay in sight with their answer."""
        self._answers = dict(answers)
        kept = [one for one in self._labels if one.label in answers and one.label not in {new.label for new in labels}]
        shown = [*kept, *labels]
        if [one.label for one in shown] != [one.label for one in self._labels] or not self._lines.count():
            self._labels = shown
            self._build()

    def _build(self) -> None:
        emptied(self._lines)
        self.setVisible(bool(self._labels))
        words = translate("Score page", "Not known yet ({count}): say once what they are, or leave them")
        self.title.set_words(words.format(count=len(self._labels)))
        self._area.setAccessibleName(self.title.words())
        for one in self._labels:
            self._lines.addLayout(self._line(one))

    def _line(self, one: UnknownLabel) -> QVBoxLayout:
        leave = translate("Score page", "Leave it this time")
        never = translate("Score page", "Never ask again")
        names = [name for _, name in self._metrics]
        choice = self.kit.select([leave, *names, never], width=200)
        choice.setAccessibleName(one.label)
        answer = self._answers.get(one.label)
        ids = [metric for metric, _ in self._metrics]
        choice.choose(
            0 if answer is None else len(names) + 1 if not answer else 1 + ids.index(answer) if answer in ids else 0
        )
        choice.chosen.connect(lambda place, label=one.label: self._on_chosen(label, place))
        label = self.kit.text(one.label, elide=True)
        figure = self.kit.text(one.text, "strong")
        box = QVBoxLayout()
        box.addLayout(across((label, 1), figure, 4, choice))
        return box

    def _on_chosen(self, label: str, place: int) -> None:
        if place == 0:
            self._answers.pop(label, None)
        else:
            self._answers[label] = self._metrics[place - 1][0] if place <= len(self._metrics) else ""
        self.changed.emit(dict(self._answers))
