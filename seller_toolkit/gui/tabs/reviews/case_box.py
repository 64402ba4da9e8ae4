"""The record of what is done about one review: owner, cause, remedy, cost, what follows, and the deeds that move it on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from seller_toolkit.domain.cases import Appeal, CaseState, Remedy
from seller_toolkit.gui.dialogs.case.timeline import TimelineDialog
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.case_labels import appeal_label, case_field_label, case_state_label, remedy_label
from seller_toolkit.i18n.formats import NOTHING
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import case_desk
from seller_toolkit.services.requests import CaseEdit

if TYPE_CHECKING:
    from seller_toolkit.domain.cases import Case
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.cases.case_timeline import Timeline
    from seller_toolkit.services.cases.case_view import CaseView

_TONES = {"open": "accent", "waiting": "warning", "closed": "neutral"}
_LINES = 60  # pixels at 100 % of a field of two lines
_MORE = ("cost", "follow_up", "note", "evidence", "appeal", "appeal_due", "appeal_outcome")
_OF_APPEAL = ("appeal_due", "appeal_outcome")


class CaseBox(QWidget):
    """The case of the review that `show_review` was given; every change is kept at once and can be undone."""

    def __init__(self, page: Tab) -> None:
        super().__init__()
        self._page, self._kit = page, page.kit
        self._review: int | None = None
        self.view: CaseView | None = None
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._causes: list[str] = [""]
        self._appeals: list[str] = [""]
        self._open_wide = False
        self.setObjectName("case-box")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._make()
        self._connect()
        self.hide()

    def show_review(self, number: int | None) -> None:
        """Ask for the case of this review; None: no review is chosen."""
        if number != self._review:
            self._open_wide, self.view = False, None
            self.hide()
        self._review = number
        if number is not None:
            self._page.run(case_desk.view, number, done=self._show, replaces="case")

    # --- building -------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        kit = self._kit
        self.title = kit.text(translate("Cases", "Case"), "strong")
        self.state = kit.chip("")
        self.state.setObjectName("case-state")
        self.timeline = kit.button(translate("Cases", "Timeline"), "link")
        self.timeline.setObjectName("case-timeline")
        self.begin = kit.button(translate("Cases", "Open a case"), icon="add-line")
        self.begin.setObjectName("open-case")
        self.answered = kit.button(translate("Cases", "First answer given"))
        self.answered.setObjectName("first-answer")
        self.wait = kit.button("")
        self.wait.setObjectName("wait")
        self.close_case = kit.button("")
        self.close_case.setObjectName("close-case")
        self.more = kit.button("", "link")
        self.more.setObjectName("more")
        self.lacks = kit.text("", "caption", "warning", wrap=True)
        self.lacks.setObjectName("lacks")
        self.last = kit.text("", "caption", "muted", wrap=True)
        self.last.setObjectName("last-deed")
        self.fields = self._make_fields()
        down(
            kit.line(),
            across(self.title, self.state, None, self.timeline),
            self.fields,
            across(self.more, None),
            self.lacks,
            across(self.begin, self.answered, None, gap=6),
            across(self.wait, self.close_case, None, gap=6),
            self.last,
            gap=8, parent=self,
        )  # fmt: skip

    def _make_fields(self) -> QWidget:
        kit, today = self._kit, self._page.context.workspace.today()
        self.owner = OwnerField()
        self.cause, self.remedy, self.appeal = kit.select(), kit.select(), kit.select()
        self.cost, self.outcome = QLineEdit(), QLineEdit()
        self.cost.setPlaceholderText(translate("Cases", "for example 12.50"))
        self.follow_up, self.appeal_due = DayField(kit, today), DayField(kit, today)
        self.note, self.evidence = _Lines(), _Lines()
        for lines in (self.note, self.evidence):
            lines.setFixedHeight(kit.theme.scaled(_LINES))
        for day in (self.follow_up, self.appeal_due):
            day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made: dict[str, QWidget] = {
            "owner": self.owner, "cause": self.cause, "remedy": self.remedy, "cost": self.cost,
            "follow_up": self.follow_up, "note": self.note, "evidence": self.evidence, "appeal": self.appeal,
            "appeal_due": self.appeal_due, "appeal_outcome": self.outcome,
        }  # fmt: skip
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(made.items()):
            label = kit.text(case_field_label(name), "caption", "muted")
            field.setObjectName(f"case-{name}")
            field.setAccessibleName(case_field_label(name))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            self._rows[name] = (label, field)
        return boxed(grid)

    def _connect(self) -> None:
        self.timeline.clicked.connect(self._ask_timeline)
        self.begin.clicked.connect(lambda: self._keep(CaseEdit(), translate("Cases", "Case opened")))
        self.answered.clicked.connect(self._note_answer)
        self.wait.clicked.connect(self._on_wait)
        self.close_case.clicked.connect(self._on_close)
        self.more.clicked.connect(self._on_more)
        self.owner.committed.connect(lambda: self._commit("owner", self.owner.text()))
        self.cause.chosen.connect(lambda at: self._commit("cause", self._causes[at]))
        self.remedy.chosen.connect(lambda at: self._commit("remedy", _REMEDIES[at]))
        self.appeal.chosen.connect(lambda at: self._commit("appeal", self._appeals[at]))
        self.cost.editingFinished.connect(self._on_cost)
        self.follow_up.committed.connect(lambda: self._commit("follow_up", self.follow_up.day))
        self.appeal_due.committed.connect(lambda: self._commit("appeal_due", self.appeal_due.day))
        self.note.textChanged.connect(self._on_note_typed)
        self.note.left.connect(self._on_note_left)
        self.evidence.left.connect(lambda: self._commit("evidence", self.evidence.toPlainText().strip()))
        self.outcome.editingFinished.connect(lambda: self._commit("appeal_outcome", self.outcome.text().strip()))

    # --- drawing --------------------------------------------------------------------------------------------------

    def _show(self, view: CaseView) -> None:
        if view.review != self._review:
            return
        self.view, case = view, view.case
        self.lacks.hide()
        has = case is not None
        for widget in (self.state, self.fields, self.more, self.wait, self.close_case, self.last):
            widget.setVisible(has)
        self.begin.setVisible(not has)
        self.answered.setVisible(case is None or case.first_answer_at is None)
        if case is not None:
            self._show_case(view, case)
        self.show()

    def _show_case(self, view: CaseView, case: Case) -> None:
        waits = case.state == CaseState.WAITING
        self.state.set_words(case_state_label(case.state), tone=_TONES[case.state])
        self.wait.setText(
            translate("Cases", "Buyer has answered") if waits else translate("Cases", "Wait for the buyer")
        )
        self.wait.setVisible(case.is_open)
        self.close_case.setText(translate("Cases", "Close case") if case.is_open else translate("Cases", "Open again"))
        self._show_values(view, case)
        self._show_more(case)
        if view.history:
            line = view.history[0]
            who = f"{line.who} · " if line.who else ""
            self.last.set_words(f"{line.at:%m-%d %H:%M} · {who}{line.words}")

    def _show_values(self, view: CaseView, case: Case) -> None:
        """The fields say what is kept; one that is being written in is left alone."""
        self._causes = ["", *view.causes]
        if case.cause not in self._causes:
            self._causes.append(case.cause)
        labels = [NOTHING, *(view.causes.get(one, one) for one in self._causes[1:])]
        self.cause.set_options(labels, self._causes.index(case.cause))
        self.remedy.set_options([NOTHING, *map(remedy_label, _REMEDIES[1:])], _REMEDIES.index(case.remedy))
        sent = case.appeal in (Appeal.SENT, Appeal.WON, Appeal.LOST)
        self._appeals = [str(one) for one in Appeal if sent or one not in (Appeal.WON, Appeal.LOST)]
        self.appeal.set_options([appeal_label(one) for one in self._appeals], self._appeals.index(case.appeal))
        self.owner.offer(view.owners)
        self.owner.set_text(case.owner)
        for field, text in ((self.cost, _yuan(case.cost)), (self.outcome, case.appeal_outcome)):
            if not field.hasFocus():
                field.setText(text)
        for lines, text in ((self.note, case.note), (self.evidence, case.evidence)):
            if not lines.hasFocus():
                lines.setPlainText(text)
        written = self._page.context.drafts.of(self._key)
        if written and not self.note.hasFocus():
            self._open_wide = True
            self.note.setPlainText(written)
            self._say(
                translate("Cases", "The note is as you had written it, and not kept yet: click into it and go on.")
            )
        today = view.now.date()
        self.follow_up.show_day(case.follow_up, today)
        self.appeal_due.show_day(case.appeal_due, today)

    def _show_more(self, case: Case) -> None:
        """What most cases do not need is folded away while it is empty."""
        filled = any(getattr(case, name) for name in _MORE)
        wide = self._open_wide or filled
        for name, pair in self._rows.items():
            shown = (name not in _MORE or wide) and (name not in _OF_APPEAL or bool(case.appeal))
            for widget in pair:
                widget.setVisible(shown)
        self.more.setVisible(not wide)
        self.more.setText(translate("Cases", "Cost, follow-up, note, appeal…"))

    # --- what the user does ---------------------------------------------------------------------------------------

    def _commit(self, name: str, value: object) -> None:
        case = self.view.case if self.view else None
        if case is None or getattr(case, name) == value:
            return
        words = translate("Cases", "Case: {field}").format(field=case_field_label(name))
        self._keep(CaseEdit(**{name: value}), words)  # type: ignore[arg-type] # each field gives its own type

    @property
    def _key(self) -> str:
        """Of a note that is being written, among the drafts."""
        return f"case-note:{self._review}"

    @Slot()
    def _on_note_typed(self) -> None:
        if self.note.hasFocus():
            self._page.context.drafts.typed(self._key, self.note.toPlainText())

    @Slot()
    def _on_note_left(self) -> None:
        self._page.context.drafts.done(self._key)
        self._commit("note", self.note.toPlainText().strip())

    @Slot()
    def _on_cost(self) -> None:
        cost = _fen(self.cost.text())
        if cost is _UNREADABLE:
            self._say(translate("Cases", "The cost is an amount in yuan, for example 12.50."))
        else:
            self._commit("cost", cost)

    @Slot()
    def _on_wait(self) -> None:
        case = self.view.case if self.view else None
        if case is not None:
            waits = case.state == CaseState.WAITING
            words = translate("Cases", "Buyer has answered") if waits else translate("Cases", "Wait for the buyer")
            self._keep(CaseEdit(state=CaseState.OPEN if waits else CaseState.WAITING), words)

    @Slot()
    def _on_close(self) -> None:
        case = self.view.case if self.view else None
        if case is None:
            return
        if not case.is_open:
            self._keep(CaseEdit(state=CaseState.OPEN), translate("Cases", "Case opened again"))
        elif case.lacks:
            names = translate("Cases", ", ").join(map(case_field_label, case.lacks))
            self._say(translate("Cases", "Before it can be closed: {fields}").format(fields=names))
        else:
            self._keep(CaseEdit(state=CaseState.CLOSED), translate("Cases", "Case closed"))

    @Slot()
    def _on_more(self) -> None:
        self._open_wide = True
        if self.view and self.view.case:
            self._show_more(self.view.case)

    @Slot()
    def _note_answer(self) -> None:
        self._do(case_desk.note_first_answer, translate("Cases", "First answer given"))

    def _keep(self, values: CaseEdit, words: str) -> None:
        self._do(case_desk.handle, words, values)

    def _do(self, deed: Callable[..., object], words: str, *values: object) -> None:
        number, who = self._review, self._page.context.workspace.settings["my_name"]
        if number is None:
            return

        def done(value: Deed) -> None:
            self._page.context.wishes.deed_done.emit(value, words)
            if number == self._review:
                self.show_review(number)

        self._page.run(deed, [number], *values, who, done=done)  # type: ignore[arg-type]

    def _say(self, words: str) -> None:
        self.lacks.set_words(words, "warning")
        self.lacks.show()

    @Slot()
    def _ask_timeline(self) -> None:
        if self._review is not None:
            self._page.run(case_desk.timeline, self._review, done=self._show_timeline)

    def _show_timeline(self, timeline: Timeline) -> None:
        TimelineDialog.tell(self._kit, self.window(), timeline)


class _Lines(QPlainTextEdit):
    """A few lines of text; `left`: the keyboard has gone on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


_REMEDIES: Sequence[str] = ("", *(str(one) for one in Remedy))
_UNREADABLE = -1


def _fen(text: str) -> int | None:
    """An amount in yuan as fen; None for nothing, `_UNREADABLE` for what is no amount."""
    clean = text.strip().strip("¥￥元").replace(",", "").strip()
    if not clean:
        return None
    try:
        fen = Decimal(clean) * 100
    except InvalidOperation:
        return _UNREADABLE
    sound = fen.is_finite() and 0 <= fen <= 10**12 and fen == fen.to_integral_value()
    return int(fen) if sound else _UNREADABLE


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{Decimal(fen) / 100:.2f}"
