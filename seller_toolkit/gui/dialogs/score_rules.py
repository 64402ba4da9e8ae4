"""The form of a score's rules for one shop: weights and lines that only its seller knows, and what the program knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.rules.line_form import LineForm
from seller_toolkit.gui.dialogs.rules.rule_notes import RuleNotes
from seller_toolkit.gui.dialogs.rules.table_choice import TableChoice
from seller_toolkit.gui.dialogs.rules.weight_group import DIMENSIONS, WeightGroup
from seller_toolkit.gui.style_sheet import restyle
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import OwnRules

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import RulesView

SIZE = (820, 700)  # pixels at 100 %

Saved = Callable[[Sequence[Receipt]], None]
"""Called with the receipts when everything is stored."""


class RulesKeeper(Protocol):
    """Whoever brings the rules and stores what was typed. `ended` is called in any case, after `done`."""

    def rules(self, shop: int, profile: str, done: Callable[[RulesView], None]) -> None: ...

    def save(self, shop: int, profile: str, rules: OwnRules, done: Saved, ended: Callable[[], None]) -> None: ...


class ScoreRulesDialog(EntryDialog):
    """Cancel (Esc, twice where something is typed) or "Save" (Enter). `file_requested`: a newer rules file is at hand."""

    file_requested = Signal()

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, view: RulesView, *, keeper: RulesKeeper, done: Saved
    ) -> ScoreRulesDialog:
        """Show the form and return at once; `done` is called when everything is stored."""
        dialog = cls(kit, window, view, keeper=keeper, done=done)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, view: RulesView, *, keeper: RulesKeeper, done: Saved) -> None:
        super().__init__(window, done)
        self.kit, self._keeper = kit, keeper
        self.setObjectName("score-rules")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Score rules", "Score rules"))
        self._build()
        self.show_rules(view)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self.kit
        self.heading = kit.text(translate("Score rules", "Score rules"), "title")
        self.context = kit.text("", tone="muted", elide=True)
        self.context.setObjectName("context")
        self.scores = kit.select(width=190)
        self.scores.setObjectName("score")
        self.scores.setAccessibleName(translate("Score rules", "Score"))
        self._page = QVBoxLayout()
        self._page.setContentsMargins(0, 0, 0, 0)
        self.since = kit.select(width=210)
        self.since.setObjectName("since")
        self.since.setAccessibleName(translate("Score rules", "Holds from"))
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.file = kit.button(translate("Score rules", "Rules file…"), "ghost", icon="upload-2-line")
        self.file.setObjectName("rules-file")
        self.file.setToolTip(translate("Score rules", "Replace the rules of this score by a newer file"))
        self.cancel = kit.button(translate("Score rules", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button(translate("Score rules", "Save"), "primary")
        self.primary.setObjectName("save")
        self.holds = kit.text(translate("Score rules", "Holds from"), tone="muted")
        down(
            across(down(self.heading, self.context, gap=6), None, self.scores, margins=(24, 0, 24, 0)),
            (self._page, 1),
            across(self.holds, self.since, 8, self.note, None, margins=(24, 0, 24, 0)),
            across(self.file, None, self.cancel, self.primary, margins=(24, 0, 24, 0)),
            gap=12, margins=(0, 20, 0, 18), parent=self,
        )  # fmt: skip
        self.scores.chosen.connect(self._on_score)
        self.since.chosen.connect(lambda _place: self.show_state())
        self.file.clicked.connect(self.file_requested)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def show_rules(self, view: RulesView) -> None:
        """Show the rules of a score; what was typed for another is gone."""
        self.view, self.warned = view, False
        words = translate("Score rules", "{shop} ({platform}) · {score}")
        self.context.set_words(
            words.format(
                shop=view.shop.name, platform=platform_label(view.shop.platform), score=view.profile_label
            )
        )  # fmt: skip
        self.scores.set_options([label for _, label in view.profiles], self._place_of_score)
        self.scores.setVisible(len(view.profiles) > 1)
        self._days = _days_to_choose(view)
        self.since.set_options([words for _, words in self._days])
        for widget in (self.since, self.holds):
            widget.setVisible(bool(view.weights or view.lines))
        self._show_page(view)
        let_enter_press(self, self.primary)
        self.show_state()

    def _show_page(self, view: RulesView) -> None:
        for old in self.findChildren(QScrollArea, "rules"):
            self._page.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.groups = self._make_groups(view)
        self.lines = LineForm(self.kit, view.lines)
        for group in self.groups:
            group.changed.connect(self._on_typed)
        self.lines.changed.connect(self._on_typed)
        page = Scrolled(
            boxed(
                down(
                    self.kit.card(translate("Score rules", "Weights"), *self._weights(view)),
                    self.kit.card(translate("Score rules", "Lines that are judged"), *self._lines(view)),
                    self.kit.card(translate("Score rules", "What is known of the rules"), RuleNotes(self.kit, view)),
                    None,
                    gap=16,
                    margins=(24, 16, 24, 16),
                )
            )
        )
        page.widget().setProperty("role", "page")
        restyle(page.widget())
        page.setObjectName("rules")
        self._page.addWidget(page)
        chain = (page.findChildren(QWidget)[-1], self.since, self.file, self.cancel, self.primary)
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)
        fields = [field for group in self.groups for field in group.fields.values()]
        (fields[0] if fields else self.cancel).setFocus()

    def _make_groups(self, view: RulesView) -> list[WeightGroup]:
        labels = {line.dimension: line.label for line in view.weights if line.group == DIMENSIONS}
        found = []
        for group in dict.fromkeys(line.group for line in view.weights):
            lines = [line for line in view.weights if line.group == group]
            title = (
                translate("Score rules", "Dimensions in the total")
                if group == DIMENSIONS
                else translate("Score rules", "Metrics in {dimension}").format(dimension=labels.get(group, group))
            )
            found.append(WeightGroup(self.kit, title, lines))
        return found

    def _weights(self, view: RulesView) -> list[QWidget]:
        kit = self.kit
        if not self.groups:
            return [
                kit.text(translate("Score rules", "This score has no total, so nothing is weighted."), tone="muted")
            ]
        hint = translate(
            "Score rules", "Copy the percentages that your back office shows. With them the parts of a change add up."
        )
        parts: list[QWidget] = [kit.text(hint, tone="muted", wrap=True)]
        if view.industries:
            choice = TableChoice(kit, view)
            choice.chosen.connect(self._fill)
            parts.append(choice)
        if view.opaque:
            words = translate("Score rules", "The platform no longer gives single metrics a weight.")
            return [*parts, *self.groups, kit.text(words, "caption", "muted", wrap=True)]
        return [*parts, *self.groups]

    def _lines(self, view: RulesView) -> list[QWidget]:
        if view.lines:
            return [self.lines]
        return [self.kit.text(translate("Score rules", "No line of this score is known."), tone="muted")]

    # --- state ----------------------------------------------------------------------------------------------------

    @property
    def is_changed(self) -> bool:
        return any(group.is_changed for group in self.groups) or bool(self.lines.answer())

    def answer(self) -> OwnRules:
        """What is to be stored."""
        weights = {metric: value for group in self.groups for metric, value in group.answer().items()}
        return OwnRules(weights, self.lines.answer(), self._days[self.since.chosen_index][0])

    def _first_open(self) -> QWidget | None:
        open_fields = [group.first_open for group in self.groups if group.is_changed]
        field = next((field for field in open_fields if field is not None), None)
        row = self.lines.first_open
        if field is None and row is not None and row.is_changed:
            return row.field
        return field

    @property
    def has_unsaved(self) -> bool:
        return self.is_changed

    def show_state(self) -> None:
        self.primary.setEnabled(self.is_changed and not self.storing)
        if self.warned:
            words = translate("Score rules", "Nothing is saved yet. Esc once more drops what was typed.")
            self.note.set_words(words, "warning")
        elif self.is_changed and self._first_open() is not None:
            self.note.set_words(translate("Score rules", "Something is still missing or does not fit"), "warning")
        else:
            self.note.set_words("", "muted")

    @property
    def _place_of_score(self) -> int:
        return [profile for profile, _ in self.view.profiles].index(self.view.profile)

    def _on_typed(self) -> None:
        self.warned = False
        self.show_state()

    def _fill(self, percents: dict[str, float]) -> None:
        for group in self.groups:
            group.fill(percents)

    # --- deeds ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Store what was typed; where something does not fit, the cursor goes there instead."""
        if self.storing or self.gone or not self.is_changed:
            return
        wanted = self._first_open()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_state()
            return
        self.storing = True
        self.show_state()
        self._keeper.save(self.view.shop.id, self.view.profile, self.answer(), self.on_saved, self.on_ended)

    def _on_score(self, place: int) -> None:
        """Show another score, unless something is typed for this one."""
        wanted = self.view.profiles[place][0]
        if wanted == self.view.profile:
            return
        if self.is_changed:
            self.scores.choose(self._place_of_score)
            self.note.set_words(translate("Score rules", "Save or drop what was typed first"), "warning")
            return
        self._keeper.rules(self.view.shop.id, wanted, lambda view: None if self.gone else self.show_rules(view))


def _days_to_choose(view: RulesView) -> list[tuple[date, str]]:
    """Days from which what is typed may hold; the first one is offered: as before, else as long as the rules are in force."""
    words = {
        view.valid_from: translate("Score rules", "{day}, since these rules are in force"),
        view.today.replace(day=1): translate("Score rules", "{day}, the first of the month"),
        view.today: translate("Score rules", "{day}, today"),
    }
    days = [day for day in words if view.valid_from <= day]
    if view.since is not None:
        words.setdefault(view.since, translate("Score rules", "{day}, as before"))
        days = [view.since, *(day for day in days if day > view.since)]
    return [(day, words[day].format(day=long_day(day))) for day in dict.fromkeys(days)]
