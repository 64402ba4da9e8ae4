"""A score page before anything of it is stored: the picture with boxes beside the values, each doubt asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan
from seller_toolkit.domain.pages import JudgedPage, JudgedValue, PageAnswers
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.import_checks import CheckList
from seller_toolkit.gui.dialogs.import_questions import ImportRequest
from seller_toolkit.gui.dialogs.import_words import layout_words
from seller_toolkit.gui.dialogs.score_page.page_questions import PageQuestions
from seller_toolkit.gui.dialogs.score_page.picture_view import PictureView
from seller_toolkit.gui.dialogs.score_page.shown_picture import ShownPicture
from seller_toolkit.gui.dialogs.score_page.unknown_labels import Named, UnknownLabels
from seller_toolkit.gui.dialogs.score_page.value_panel import ValuePanel
from seller_toolkit.gui.dialogs.score_page.value_rows import beside_words, marks_of, value_cells, value_columns
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

SIZE = (1180, 720)  # pixels at 100 %, with a picture
NARROW = (760, 680)  # without one
TYPING_PAUSE = 300  # ms after the last key before shop and day are looked at again
BESIDE_PICTURE = (5, 6)  # shares of the width: picture, values


class PagePlanner(Protocol):
    """Judges a page again and unpacks its picture, on a worker; `done` is called on the thread of the window."""

    def judge(self, choices: ImportChoices, answers: PageAnswers, done: Callable[[ImportPlan], None]) -> None:
        """The plan under other choices and answers; the newest question only."""
        ...

    def picture(self, width: int, done: Callable[[ShownPicture], None]) -> None:
        """The picture for a view that is `width` pixels wide."""
        ...

    def metrics(self, platform: str, done: Callable[[Sequence[Named]], None]) -> None:
        """The metrics that a label of this platform may be given."""
        ...


Answered = Callable[[ImportPlan, ImportChoices, PageAnswers], None]
"""Called with the plan that is to be committed and the answers that led to it."""


class ScorePageDialog(QDialog):
    """Cancel (Esc) or "Store 12 values" (Enter). Enter on a value in doubt says that it is right and goes to the next."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, request: ImportRequest, *, planner: PagePlanner, done: Answered
    ) -> ScorePageDialog:
        """Show the page and return at once; `done` is called when the user has said to store it."""
        dialog = cls(kit, window, request, planner=planner, done=done)
        dialog.open()
        dialog.start()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, request: ImportRequest, *, planner: PagePlanner, done: Answered
    ) -> None:
        super().__init__(window)
        self.kit, self._request, self._planner, self._done = kit, request, planner, done
        self._plan, self._choices = request.plan, request.choices
        self._asked_for: tuple[ImportChoices, PageAnswers] | None = None
        self._picture: ShownPicture | None = None
        self._store_when_judged = False
        self.setObjectName("score-page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Score page", "Score page"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._build()
        self._connect()
        self._show(request.plan)
        open_at(self, *(kit.theme.scaled(side) for side in (SIZE if self._judged.screen.pictured else NARROW)))

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self.kit
        self.heading = kit.text(self._plan.source.name, "title", elide=True)
        self.context = kit.text("", tone="muted", elide=True)
        self.context.setObjectName("context")
        self.questions = PageQuestions(kit, self._request)
        self.hint = kit.text("", "caption", "warning", elide=True)
        self.hint.setObjectName("hint")
        self.trouble = kit.text("", tone="warning", wrap=True)
        self.trouble.setObjectName("trouble")
        self.checks = CheckList(kit)
        self.view = PictureView(kit)
        self.table = Table(kit, value_columns(), many=False)
        self.table.setObjectName("values")
        self.table.setAccessibleName(translate("Score page", "Values of the page"))
        self.panel = ValuePanel(kit)
        self.unknown = UnknownLabels(kit)
        self.keep = QCheckBox(translate("Score page", "Keep the picture with the import"))
        self.keep.setObjectName("keep-picture")
        self.zoom = kit.toggle(translate("Score page", "Original size"), on=False)
        self.zoom.setObjectName("zoom")
        self.cancel = kit.button(translate("Score page", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("store")
        pictured = self._judged.screen.pictured
        left = kit.frame("well", down(self.view, margins=(1, 1, 1, 1)))
        left.setVisible(pictured)
        for widget in (self.keep, self.zoom):
            widget.setVisible(pictured)
        right = boxed(down((kit.framed(self.table), 1), self.panel, self.unknown, gap=12))
        down(
            down(self.heading, self.context, gap=6),
            down(self.questions, self.hint, gap=4),
            self.trouble,
            self.checks,
            (across((left, BESIDE_PICTURE[0]), (right, BESIDE_PICTURE[1]), gap=16), 1),
            across(self.zoom, 8, self.keep, None, self.cancel, self.primary),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.primary)

    def _connect(self) -> None:
        self.questions.changed.connect(self._judge)
        self.questions.typed.connect(self._on_typed)
        self._pause.timeout.connect(self._judge)
        self.view.chosen.connect(self._choose)
        self.table.row_chosen.connect(lambda _metric: self._show_chosen())
        self.table.row_activated.connect(lambda _metric: self._on_enter())
        self.panel.accepted.connect(self._accept_value)
        self.panel.corrected.connect(self._correct)
        self.panel.left_out.connect(self._leave_out)
        self.panel.field.entered.connect(self._on_enter)
        self.unknown.changed.connect(self._on_labels)
        self.zoom.toggled.connect(self.view.zoom)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.accept)

    # --- showing --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Unpack the picture, and judge again where the likeliest answers are not in the plan yet."""
        if self._judged.screen.pictured:
            self._planner.picture(self.view.width() or self.kit.theme.scaled(560), self._on_picture)
        if self._judged.page.unread:
            self._planner.metrics(self._plan.platform, self.unknown.offer)
        if self._judged.values:
            self.table.select_row_id(self._judged.values[0].seen.metric)
        self._focus()
        self._judge(move_on=True)

    @property
    def _judged(self) -> JudgedPage:
        page = self._plan.page
        assert page is not None  # noqa: S101 - whoever opens this dialog has a page
        return page

    @property
    def _chosen(self) -> JudgedValue | None:
        values = self._judged.values
        found = (value for value in values if value.seen.metric == self.table.current_row_id)
        return next(found, values[0] if values else None)

    def _show(self, plan: ImportPlan) -> None:
        self._plan = plan
        judged = self._judged
        what = layout_words(plan.layout, plan.platform, self._request.layouts)
        count = translate("Score page", "{count} values").format(count=number(len(judged.values)))
        self.context.set_words(f"{what} · {count}")
        words, tone = self._shop_hint(plan)
        self.hint.set_words(words, tone)
        self.hint.setVisible(bool(words))
        self.trouble.set_words(self._trouble_words(plan))
        self.trouble.setVisible(bool(self.trouble.words()))
        self.checks.show_checks(plan.checks)
        self.table.set_rows(value_cells(judged), [value.seen.metric for value in judged.values])
        self.unknown.show_labels(judged.page.unread, judged.answers.labels)
        self._show_chosen()
        self._show_primary()

    def _shop_hint(self, plan: ImportPlan) -> tuple[str, str]:
        """What is to be known of the shop, and its tone: it is only guessed, or it is new."""
        page = self._judged.page
        if not plan.shop or page.competitors:
            return "", "muted"
        if page.shop and page.shop != plan.shop:
            words = translate("Score page", "The page names another shop: {shop}. Is it the right one?")
            return words.format(shop=page.shop), "warning"
        if not any(shop.name == plan.shop for shop in self._request.shops):
            return translate("Score page", "A new shop: it is added when the scores are stored."), "muted"
        if page.shop:
            return "", "muted"
        return translate("Score page", "The page does not say its shop: is it this one?"), "warning"

    @staticmethod
    def _trouble_words(plan: ImportPlan) -> str:
        if plan.status is FileStatus.ALREADY_IMPORTED:
            return translate("Score page", "These scores are stored already; nothing would change.")
        asked_elsewhere = ("shop.unclear", "day.unclear", "page.doubtful")
        return trouble_text(plan.trouble) if plan.trouble and plan.trouble.code not in asked_elsewhere else ""

    def _show_chosen(self) -> None:
        value = self._chosen
        if value is None:
            return
        crop = self._picture.crop(value.seen.box) if self._picture and value.seen.box else None
        self.panel.show_value(value, crop, beside_words(self._judged, value.seen.metric))
        self.view.show_marks(marks_of(self._judged), value.seen.metric)

    def _show_primary(self) -> None:
        judged = self._judged
        open_ = len(judged.open)
        taken = sum(value.value is not None for value in judged.values)
        if open_:
            words = translate("Score page", "{count} to look at").format(count=number(open_))
        else:
            words = translate("Score page", "Store {count} values").format(count=number(taken))
        self.primary.setText(words)
        ready = self._plan.importable or self._pause.isActive() or self._plan.status is FileStatus.ALREADY_IMPORTED
        self.primary.setEnabled(self.questions.complete and ready and not open_)

    def _focus(self) -> None:
        """Where the next answer is wanted: an open question, a value in doubt, else the button that stores."""
        wanted = self.questions.first_open
        open_ = self._judged.open
        if wanted is not None:
            wanted.setFocus()
        elif open_:
            self._choose(open_[0].seen.metric)
            self.panel.field.setFocus()
            self.panel.field.selectAll()
        else:
            self.primary.setFocus()

    def _on_picture(self, picture: ShownPicture) -> None:
        self._picture = picture
        self.view.show_picture(picture)
        self._show_chosen()

    # --- answers --------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Store; where the last answer has not been looked at yet, that comes first."""
        if self._pause.isActive():
            self._store_when_judged = True
            self._judge()
        elif self.primary.isEnabled():
            super().accept()
            answers = replace(self._judged.answers, keep_picture=self.keep.isChecked())
            self._done(self._plan, self._choices, answers)

    def done(self, result: int) -> None:
        """The dialog ends; its picture is large and goes at once, not when Python gets round to it."""
        super().done(result)
        self._picture = None
        self.view.show_picture(None)
        self.panel.crop.show_crop(None)

    def _choose(self, metric: object) -> None:
        self.table.select_row_id(metric)
        self._show_chosen()

    def _on_enter(self) -> None:
        value = self._chosen
        if value is not None and (value.is_open or self.panel.field.isModified()):
            self.panel.answer()
        elif not self._judged.open:
            self.accept()

    def _accept_value(self) -> None:
        value = self._chosen
        if value is not None:
            answers = self._judged.answers
            self._answer(replace(answers, accepted=answers.accepted | {value.seen.metric}))

    def _correct(self, number_: float) -> None:
        self._take_value(number_)

    def _leave_out(self) -> None:
        self._take_value(None)

    def _take_value(self, number_: float | None) -> None:
        value = self._chosen
        if value is None:
            return
        metric, answers = value.seen.metric, self._judged.answers
        values: Mapping[str, float | None] = {**answers.values, metric: number_}
        again = value.is_open and number_ is not None and number_ == value.value  # the same number twice is meant so
        accepted = answers.accepted | {metric} if again else answers.accepted - {metric}
        self._answer(replace(answers, values=values, accepted=accepted))

    def _on_labels(self, labels: Mapping[str, str]) -> None:
        self._answer(replace(self._judged.answers, labels=labels))

    def _answer(self, answers: PageAnswers) -> None:
        self.panel.field.setModified(False)
        self._ask(self._choices, answers, move_on=True)

    def _on_typed(self) -> None:
        self._pause.start()
        self._show_primary()

    def _judge(self, *, move_on: bool = False) -> None:
        self._pause.stop()
        choices = self.questions.answered(self._choices)
        self._ask(choices, self._judged.answers, move_on=move_on)

    def _ask(self, choices: ImportChoices, answers: PageAnswers, *, move_on: bool) -> None:
        if (choices, answers) == self._asked_for or (answers == self._judged.answers and self._says_the_same(choices)):
            self._taken(self._plan, choices, move_on=move_on)
            return
        self._asked_for = (choices, answers)
        self.primary.setEnabled(False)
        self._planner.judge(choices, answers, lambda plan: self._taken(plan, choices, move_on=move_on))

    def _says_the_same(self, choices: ImportChoices) -> bool:
        """Whether the plan is for this shop and day already, whoever said so first."""
        plan = self._plan
        shop = plan.shop == choices.shop and choices.platform in ("", plan.platform)
        return shop and bool(plan.shop) and self._judged.day == choices.day

    def _taken(self, plan: ImportPlan, choices: ImportChoices, *, move_on: bool) -> None:
        self._choices = choices
        if plan.page is not None:
            self._show(plan)
        if self._store_when_judged:
            self._store_when_judged = False
            self.accept()
        elif move_on or self.focusWidget() in (None, self.primary, self.questions.shop.select):
            self._focus()
