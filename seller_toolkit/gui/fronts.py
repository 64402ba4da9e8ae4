"""What opens in front of the window because a tab wished for it: sources, rows behind a number, rules, printed lists, brief, report, help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.draft_keeper import DraftKeeper
from seller_toolkit.gui.first_start import FirstStart
from seller_toolkit.gui.help_form import HelpForm
from seller_toolkit.gui.jobs_form import JobsForm
from seller_toolkit.gui.recent_files import RecentFiles
from seller_toolkit.gui.rescue_form import RescueForm
from seller_toolkit.gui.saved_views import SavedViews
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.services.desks import desk

if TYPE_CHECKING:
    from seller_toolkit.gui.brief_form import BriefForm
    from seller_toolkit.gui.case_form import CaseForm
    from seller_toolkit.gui.diagnostic_form import DiagnosticForm
    from seller_toolkit.gui.evidence_rows import EvidenceRows
    from seller_toolkit.gui.fill_back_form import FillBackForm
    from seller_toolkit.gui.hours_form import HoursForm
    from seller_toolkit.gui.knowledge_base import KnowledgeBase
    from seller_toolkit.gui.learning_form import LearningForm
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.palette import Palette
    from seller_toolkit.gui.place_form import PlaceForm
    from seller_toolkit.gui.privacy_form import PrivacyForm
    from seller_toolkit.gui.quiet_learner import QuietLearner
    from seller_toolkit.gui.report_form import ReportForm
    from seller_toolkit.gui.rules_form import RulesForm
    from seller_toolkit.gui.safety_form import SafetyForm
    from seller_toolkit.gui.settings_form import SettingsForm
    from seller_toolkit.gui.tag_tree_form import TagTreeForm
    from seller_toolkit.services.requests import ValueAt
    from seller_toolkit.services.scores.provenance import ValueSource


class Fronts(QObject):
    """Made once by the window; answers the wishes that need a dialog instead of a tab.

    A form is made, and its module with those of its dialogs imported, when it is first wished for; the menus begin with some.
    """

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.jobs = JobsForm(window, context)
        self.recent = RecentFiles(window, context)
        self.views = SavedViews(window, context)
        self.rescue = RescueForm(window, context, self.safety)
        self.drafts = DraftKeeper(context, self)
        self.help = HelpForm(window, context)
        self.first_start = FirstStart(context.workspace.settings, self)
        window.printing.previewed.connect(self.first_start.see_paper)
        wishes = context.wishes
        wishes.source_requested.connect(self._ask_source)
        wishes.evidence_requested.connect(lambda at: self.rows.show(at))
        wishes.rules_requested.connect(lambda shop, profile: self.rules.open(shop, profile))
        wishes.fill_back_requested.connect(lambda path: self.fill_back.open(path))
        wishes.cases_back_requested.connect(lambda path: self.cases.open(path))
        wishes.cases_export_requested.connect(lambda: self.cases.export())
        wishes.cases_requested.connect(lambda reviews: self.cases.handle(reviews))
        wishes.rule_offered.connect(lambda words, tag, tone: self.learning.offer_rule(words, tag, tone))
        wishes.phrase_asked.connect(lambda number, aspect: self.learning.ask_phrase(number, aspect))
        wishes.knowledge_requested.connect(lambda task: self.knowledge.open(task))
        wishes.template_requested.connect(lambda text: self.knowledge.open_text(text))

    # --- the forms ------------------------------------------------------------------------------------------------

    @cached_property
    def rules(self) -> RulesForm:
        from seller_toolkit.gui.rules_form import RulesForm  # start-up: made when it is first wished for

        form = RulesForm(self._window, self._context)
        form.file_requested.connect(self._window.menus.take_in_rules)
        return form

    @cached_property
    def fill_back(self) -> FillBackForm:
        from seller_toolkit.gui.fill_back_form import FillBackForm  # start-up: made when it is first wished for

        return FillBackForm(self._window, self._context)

    @cached_property
    def knowledge(self) -> KnowledgeBase:
        from seller_toolkit.gui.knowledge_base import KnowledgeBase  # start-up: made when it is first wished for

        return KnowledgeBase(self._window, self._context)

    @cached_property
    def cases(self) -> CaseForm:
        from seller_toolkit.gui.case_form import CaseForm  # start-up: made when it is first wished for

        return CaseForm(self._window, self._context)

    @cached_property
    def brief(self) -> BriefForm:
        from seller_toolkit.gui.brief_form import BriefForm  # start-up: made when it is first wished for

        return BriefForm(self._window, self._context)

    @cached_property
    def hours(self) -> HoursForm:
        from seller_toolkit.gui.hours_form import HoursForm  # start-up: made when it is first wished for

        return HoursForm(self._window, self._context)

    @cached_property
    def report(self) -> ReportForm:
        from seller_toolkit.gui.report_form import ReportForm  # start-up: made when it is first wished for

        return ReportForm(self._window, self._context)

    @cached_property
    def safety(self) -> SafetyForm:
        from seller_toolkit.gui.safety_form import SafetyForm  # start-up: made when it is first wished for

        return SafetyForm(self._window, self._context)

    @cached_property
    def privacy(self) -> PrivacyForm:
        from seller_toolkit.gui.privacy_form import PrivacyForm  # start-up: made when it is first wished for

        return PrivacyForm(self._window, self._context)

    @cached_property
    def place(self) -> PlaceForm:
        from seller_toolkit.gui.place_form import PlaceForm  # start-up: made when it is first wished for

        return PlaceForm(self._window, self._context)

    @cached_property
    def palette(self) -> Palette:
        from seller_toolkit.gui.palette import Palette  # start-up: made when it is first wished for

        return Palette(self._window, self._context)

    @cached_property
    def settings(self) -> SettingsForm:
        from seller_toolkit.gui.settings_form import SettingsForm  # start-up: made when it is first wished for

        return SettingsForm(self._window, self._context)

    @cached_property
    def diagnostics(self) -> DiagnosticForm:
        from seller_toolkit.gui.diagnostic_form import DiagnosticForm  # start-up: made when it is first wished for

        return DiagnosticForm(self._window, self._context)

    @cached_property
    def tags(self) -> TagTreeForm:
        from seller_toolkit.gui.tag_tree_form import TagTreeForm  # start-up: made when it is first wished for

        return TagTreeForm(self._window, self._context)

    @cached_property
    def learning(self) -> LearningForm:
        from seller_toolkit.gui.learning_form import LearningForm  # start-up: made when it is first wished for

        return LearningForm(self._window, self._context)

    @cached_property
    def learner(self) -> QuietLearner:
        from seller_toolkit.gui.quiet_learner import QuietLearner  # start-up: it begins when the store is open

        return QuietLearner(self._context, lambda proposal: self.learning.propose(proposal), self)

    @cached_property
    def rows(self) -> EvidenceRows:
        from seller_toolkit.gui.evidence_rows import EvidenceRows  # start-up: made when it is first wished for

        window, context = self._window, self._context
        return EvidenceRows(
            window, context.kit, context.dialogs, run=window.run, notice=context.wishes.notice.emit,
            open_batch=self._open_batch,
        )  # fmt: skip

    # --- by themselves ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The store is open: what goes on by itself begins."""
        self.learner.begin()
        self.safety.begin()
        self.drafts.begin()

    def end(self) -> None:
        """The window closes."""
        self.learner.end()
        self.drafts.end()

    # --- where a value comes from -----------------------------------------------------------------------------------

    @Slot(object)
    def _ask_source(self, value: ValueAt) -> None:
        self._window.run(desk.value_source, value, done=self._tell_source)

    def _tell_source(self, outcome: Outcome[ValueSource | None]) -> None:
        from seller_toolkit.gui.dialogs.source import SourceDialog  # start-up: the first question comes later

        if outcome.value is not None:
            SourceDialog.tell(self._context.kit, self._window, outcome.value, open_batch=self._open_batch)

    def _open_batch(self, batch: int) -> None:
        self._window.show_tab("import")
        self._window.import_tab.past.open_batch(batch)
