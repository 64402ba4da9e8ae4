"""Asks for a task in the user's own words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.gui.drafts import Drafts
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.tabs.checklist.recurrence import RecurrenceField
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewTask

KEY = "new-task"
"""Of a title that is being written, among the drafts."""


class NewTaskDialog(QuestionDialog):
    """Title, area, owner, due day, recurrence. Enter adds the task once it has a title."""

    def __init__(
        self, kit: Kit, window: QWidget | None, *, shop: Shop, today: date, area: str = "", owners: Sequence[str] = (),
        drafts: Drafts | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            kit,
            window,
            title=translate("Checklist", "New task"),
            text=translate("Checklist", "For {shop}, in your own words").format(shop=shop.name),
            yes=translate("Checklist", "Add task"),
            no=translate("Dialogs", "Cancel"),
        )
        self.title = QLineEdit()
        self.title.setObjectName("title")
        self.title.setPlaceholderText(translate("Checklist", "What is to be done"))
        self.title.textChanged.connect(self._allow)
        self.area = kit.select([area_label(one) for one in AREAS], chosen=AREAS.index(area) if area in AREAS else 0)
        self.area.setObjectName("area")
        self.area.setAutoDefault(False)
        self._shop = shop
        self.owner = OwnerField()
        self.owner.setObjectName("owner")
        self.owner.offer(owners)
        self.due = DayField(kit, today)
        self.due.setObjectName("due")
        self.recurrence = RecurrenceField(kit)
        self.recurrence.show_rule("", own=True)
        self.recurrence.select.setAutoDefault(False)
        self.body.addLayout(self._fields())
        self.title.setFocus()
        self._allow("")
        self._drafts = Drafts() if drafts is None else drafts
        self.title.setText(self._drafts.of(KEY))
        self.title.textChanged.connect(lambda words: self._drafts.typed(KEY, words))
        self.finished.connect(lambda: self._drafts.done(KEY))

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, *, shop: Shop, today: date, area: str = "", owners: Sequence[str] = (),
        drafts: Drafts | None = None,
    ) -> NewTask | None:  # fmt: skip
        """The task that the user wrote, None where the user cancelled. `area` is offered, `owners` complete names."""
        dialog = cls(kit, window, shop=shop, today=today, area=area, owners=owners, drafts=drafts)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        return dialog.task if taken else None

    @property
    def task(self) -> NewTask:
        """What the fields say now."""
        area = AREAS[self.area.chosen_index]
        rule = self.recurrence.rule or ""
        return NewTask(self._shop.id, self.title.text().strip(), area, self.owner.text(), self.due.day, rule)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (translate("Checklist", "Task"), self.title),
            (translate("Checklist", "Area"), self.area),
            (translate("Checklist", "Owner"), self.owner),
            (translate("Checklist", "Due"), self.due),
            (translate("Checklist", "Repeats"), self.recurrence),
        )
        for row, (words, field) in enumerate(rows):
            label = self.kit.text(words, tone="muted")
            label.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
            field.setAccessibleName(words)
        return grid

    def _allow(self, words: str) -> None:
        self.yes.setEnabled(bool(words.strip()))
