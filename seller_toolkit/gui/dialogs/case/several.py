"""Asks what is to be said of several cases at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from seller_toolkit.domain.cases import CaseState, Remedy
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.case_labels import case_field_label, case_state_label, remedy_label
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import UNCHANGED, CaseEdit

if TYPE_CHECKING:
    from seller_toolkit.services.cases.case_view import CasesView

_STATES = (CaseState.OPEN, CaseState.WAITING, CaseState.CLOSED)


class SeveralCasesDialog(QuestionDialog):
    """Owner, cause, remedy, follow-up, state; what is left as it is stays. It says what closing would lack."""

    def __init__(self, kit: Kit, window: QWidget | None, view: CasesView) -> None:
        super().__init__(
            kit, window,
            title=translate("Cases", "{count} reviews").format(count=number(len(view.reviews))),
            text=_about(view),
            yes=translate("Cases", "Apply to all"),
            no=translate("Dialogs", "Cancel"),
        )  # fmt: skip
        self._view, self._causes = view, list(view.causes)
        same = translate("Cases", "As it is")
        self.owner = OwnerField(same)
        self.owner.offer(view.owners)
        self.cause = kit.select([same, *view.causes.values()])
        self.remedy = kit.select([same, *(remedy_label(one) for one in Remedy)])
        self.state = kit.select([same, *(case_state_label(one) for one in _STATES)])
        self.follow_up = DayField(kit, view.now.date(), nothing=same)
        self.lacks = kit.text("", "caption", "warning", wrap=True)
        self.lacks.setObjectName("lacks")
        self.body.addLayout(self._fields())
        self.body.addWidget(self.lacks)
        for select in (self.cause, self.remedy, self.state):
            select.setAutoDefault(False)
            select.chosen.connect(self._allow)
        self.owner.editTextChanged.connect(self._allow)
        self.follow_up.edit.dateChanged.connect(self._allow)
        self._allow()
        self.owner.setFocus()

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, view: CasesView) -> CaseEdit | None:
        """What the user wants to be changed, None where the user cancelled."""
        dialog = cls(kit, window, view)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        return dialog.values if taken else None

    @property
    def values(self) -> CaseEdit:
        """What the fields say now."""
        cause, remedy, state = (one.chosen_index - 1 for one in (self.cause, self.remedy, self.state))
        return CaseEdit(
            owner=self.owner.text() or UNCHANGED,
            cause=self._causes[cause] if cause >= 0 else UNCHANGED,
            remedy=str(tuple(Remedy)[remedy]) if remedy >= 0 else UNCHANGED,
            state=str(_STATES[state]) if state >= 0 else UNCHANGED,
            follow_up=self.follow_up.day or UNCHANGED,
        )

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("owner", self.owner), ("cause", self.cause), ("remedy", self.remedy), ("follow_up", self.follow_up),
            ("state", self.state),
        )  # fmt: skip
        for row, (name, field) in enumerate(rows):
            field.setObjectName(name)
            field.setAccessibleName(case_field_label(name))
            grid.addWidget(self.kit.text(case_field_label(name), tone="muted"), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
        return grid

    def _allow(self, _change: object = None) -> None:
        """Nothing to do without a field, and no closing of what lacks a cause or a remedy."""
        values, view = self.values, self._view
        new = len(view.reviews) - view.cases
        words = ""
        if values.state == CaseState.CLOSED:
            causes = 0 if values.cause is not UNCHANGED else view.without_cause
            remedies = 0 if values.remedy is not UNCHANGED else view.without_remedy + new
            if causes or remedies:
                words = translate(
                    "Cases", "Closing needs a cause and a remedy: {causes} lack the one, {remedies} the other."
                )
                words = words.format(causes=number(causes), remedies=number(remedies))
        self.lacks.set_words(words, "warning")
        self.lacks.setVisible(bool(words))
        self.yes.setEnabled(bool(values.values) and not words)


def _about(view: CasesView) -> str:
    new = len(view.reviews) - view.cases
    words = translate("Cases", "{cases} of them have a case ({closed} closed); for {new} one is opened.")
    return words.format(cases=number(view.cases), closed=number(view.closed), new=number(new))
