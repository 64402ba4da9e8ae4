"""What an import would do, before it is done: counts, real rows, and the questions that a file leaves open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan, PreviewRow, RowState
from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.import_checks import CheckList
from seller_toolkit.gui.dialogs.import_questions import ImportQuestions, ImportRequest
from seller_toolkit.gui.dialogs.import_words import layout_words, row_chip, seen_counts, shop_words
from seller_toolkit.gui.dialogs.planner import Planner
from seller_toolkit.gui.dialogs.preview_rows import Shown, preview_cells, preview_columns, shown_rows
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.import_checks import recognised_text
from seller_toolkit.i18n.translate import translate

SIZE = (960, 640)  # pixels at 100 %
TYPING_PAUSE = 300  # ms after the last key before the file is looked at again


Answered = Callable[[ImportPlan, ImportChoices], None]
"""Called with the plan that is to be committed and the choices that led to it."""


class PreviewDialog(QDialog):
    """Cancel (Esc) or "Import 1,241 rows" (Enter). Opens in front of its window and does not block."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, request: ImportRequest, *, planner: Planner, done: Answered
    ) -> PreviewDialog:
        """Show the preview and return at once; `done` is called when the user has said to import."""
        dialog = cls(kit, window, request, planner=planner, done=done)
        dialog.open()
        dialog.start()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, request: ImportRequest, *, planner: Planner, done: Answered
    ) -> None:
        super().__init__(window)
        self.kit, self._request, self._planner, self._done = kit, request, planner, done
        self._plan, self._choices = request.plan, request.choices
        self._asked_for = request.choices
        self._import_when_read = False
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Import", "Import preview"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._build()
        self._connect()
        self._show(request.plan)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self.kit
        self.heading = kit.text(self._plan.source.name, "title", elide=True)
        self.context = kit.text("", tone="muted", elide=True)
        self.context.setObjectName("context")
        self.certainty = kit.text("", "caption", "muted", elide=True)
        self.certainty.setObjectName("certainty")
        self.questions = ImportQuestions(kit, self._request)
        self.trouble = kit.text("", tone="warning", wrap=True)
        self.trouble.setObjectName("trouble")
        self.checks = CheckList(kit)
        self._wells = {state: _Well(kit, state) for state in RowState}
        self.segments = kit.segments(_segment_names())
        self.more = kit.text("", "caption", "muted", elide=True)
        self.mapping = kit.button(translate("Import", "Change mapping…"), "ghost", icon="links-line")
        self.mapping.setObjectName("change-mapping")
        self.table = Table(kit, [])
        self.table.setObjectName("rows")
        self.table.setAccessibleName(translate("Import", "Rows of the file"))
        frame = kit.framed(self.table)
        self.cancel = kit.button(translate("Import", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("import")
        note = kit.text(
            translate("Import", "The whole import can be undone later in the history"), "caption", "muted", elide=True
        )
        down(
            down(self.heading, self.context, self.certainty, gap=6),
            self.questions,
            self.trouble,
            self.checks,
            across(*((self._wells[state].frame, 1) for state in RowState)),
            across(self.segments, 4, self.more, None, self.mapping),
            (frame, 1),
            across(kit.icon("information-line"), note, None, self.cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.primary)
        self.primary.setFocus()

    def _connect(self) -> None:
        self.questions.changed.connect(self._on_choice)
        self.questions.typed.connect(self._on_typed)
        self._pause.timeout.connect(self._on_choice)
        self.segments.chosen.connect(lambda _place: self._show_rows())
        self.mapping.clicked.connect(self._change_mapping)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.accept)

    # --- showing --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Look at the file again where the likeliest answers are not yet in the plan."""
        if self.questions.lacks_name:
            self.questions.shop.name.setFocus()
        if self._plan.status is FileStatus.AMBIGUOUS:
            self._on_choice()

    def _show(self, plan: ImportPlan) -> None:
        before, self._plan = self._plan, plan
        self._show_context(plan)
        self.questions.show_for(plan, self._choices)
        counts = seen_counts(plan)
        figures = {"new": counts.new, "changed": counts.changed, "same": counts.same, "rejected": counts.rejected}
        for state, well in self._wells.items():
            well.figure.set_words(number(figures[state.value]), "muted" if not figures[state.value] else "")
        if plan.header != before.header or not self.table.cells.columns:
            self.segments.choose(0)
        self._show_rows()
        self.mapping.setVisible(bool(plan.raw_header))
        self._show_primary()

    def _show_context(self, plan: ImportPlan) -> None:
        shop = shop_words(plan)
        what = layout_words(plan.layout, plan.platform, self._request.layouts)
        parts = [f"{what} → {shop}" if shop else what]
        if plan.source.sheet:
            parts.append(translate("Import", "sheet “{sheet}”").format(sheet=plan.source.sheet))
        parts.append(translate("Import", "{count} rows").format(count=number(plan.counts.read)))
        self.context.set_words(" · ".join(parts))
        sure = plan.recognised
        self.certainty.set_words(recognised_text(sure, plan.unknown_columns) if sure else "")
        self.certainty.setVisible(sure is not None)
        code = plan.trouble.code if plan.trouble else ""
        words = trouble_text(plan.trouble) if plan.trouble and code != "shop.unclear" else ""
        if plan.status is FileStatus.ALREADY_IMPORTED:
            words = translate("Import", "This file has been imported already; nothing would change.")
        self.trouble.set_words(words)
        self.trouble.setVisible(bool(words))
        self.checks.show_checks(() if plan.status is FileStatus.ALREADY_IMPORTED else plan.checks)

    def _show_rows(self) -> None:
        shown = list(Shown)[max(self.segments.chosen_index, 0)]
        plan = replace(self._plan, preview=_as_seen(self._plan))
        rows = shown_rows(plan, shown)
        columns = preview_columns(plan, shown, self.kit.theme)
        self.table.set_columns(columns, preview_cells(plan, rows), row_ids=[row.row for row in rows])
        all_rows = plan.counts.read
        words = translate("Import", "{shown} of {all} rows").format(shown=number(len(rows)), all=number(all_rows))
        self.more.set_words(words if len(rows) < all_rows else "")

    def _show_primary(self) -> None:
        counts = seen_counts(self._plan)
        taken = counts.new + counts.changed
        if taken == 1:
            words = translate("Import", "Import 1 row")
        elif taken:
            words = translate("Import", "Import {count} rows").format(count=number(taken))
        else:
            words = translate("Import", "Import, nothing new")
        self.primary.setText(words)
        ready = self._plan.importable and taken + counts.same > 0
        self.primary.setEnabled(self.questions.complete and (ready or self._pause.isActive()))

    # --- answers --------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Import; where the last answer has not been looked at yet, that comes first."""
        if self._pause.isActive():
            self._import_when_read = True
            self._on_choice()
        elif self._plan.importable and self.primary.isEnabled():
            super().accept()
            self._done(self._plan, self._choices)

    def _on_typed(self) -> None:
        self._pause.start()
        self._show_primary()

    def _on_choice(self) -> None:
        self._pause.stop()
        choices = self.questions.answered(self._choices)
        if choices == self._asked_for:
            self._taken(self._plan, choices)
            return
        self._asked_for = choices
        self.primary.setEnabled(False)
        self._planner.replan(choices, lambda plan: self._taken(plan, choices))

    def _taken(self, plan: ImportPlan, choices: ImportChoices) -> None:
        self._choices = choices
        self._show(plan)
        if self.primary.isEnabled() and self.focusWidget() in (None, self.questions.shop.select):
            self.primary.setFocus()  # all is said: Enter imports
        if self._import_when_read:
            self._import_when_read = False
            self.accept()
        elif choices != self.questions.answered(self._choices):
            self._on_choice()  # one answer has opened the next question, whose likeliest answer is there already

    def _change_mapping(self) -> None:
        request = replace(self._request, plan=self._plan, choices=self._choices)
        MappingDialog.ask(self.kit, self, request, planner=self._planner, done=self._on_mapped)

    def _on_mapped(self, choices: ImportChoices) -> None:
        self._choices = self._asked_for = choices
        self._planner.replan(choices, lambda plan: self._on_read_anew(plan, choices))

    def _on_read_anew(self, plan: ImportPlan, choices: ImportChoices) -> None:
        self.questions.start_again(plan, choices)
        self._taken(plan, choices)


class _Well:
    """One count: what it is, how many, and what happens to these rows."""

    def __init__(self, kit: Kit, state: RowState) -> None:
        self.figure: Label = kit.text("", "figure")
        self.figure.setObjectName(f"count-{state.value}")
        words, tone = row_chip(state)
        fate = {
            RowState.NEW: translate("Import", "will be added"),
            RowState.CHANGED: translate("Import", "earlier values are kept"),
            RowState.SAME: translate("Import", "stay as they are"),
            RowState.REJECTED: translate("Import", "are left out, see why"),
        }[state]
        body = down(
            across(kit.chip(words, tone), None),
            self.figure,
            kit.text(fate, "caption", "muted", elide=True),
            gap=4,
            margins=(16, 10, 16, 10),
        )
        self.frame: QFrame = kit.frame("well", body)


def _segment_names() -> list[str]:
    names = {
        Shown.KEY: translate("Import", "Key rows"),
        Shown.NEW: translate("Import", "New"),
        Shown.CHANGED: translate("Import", "Changed"),
        Shown.REJECTED: translate("Import", "Rejected"),
        Shown.ALL: translate("Import", "All"),
    }
    return [plain(names[shown]) for shown in Shown]


def _as_seen(plan: ImportPlan) -> tuple[PreviewRow, ...]:
    """The preview's rows; of a file that was imported already each is the same."""
    if plan.status is not FileStatus.ALREADY_IMPORTED:
        return plan.preview
    return tuple(row if row.problem else replace(row, state=RowState.SAME, old={}) for row in plan.preview)
