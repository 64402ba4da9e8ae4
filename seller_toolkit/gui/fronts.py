"""What opens in front of the window because a tab wished for it: sources, rows behind a number, rules, printed lists, brief, report, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.brief_form import BriefForm
from seller_toolkit.gui.case_form import CaseForm
from seller_toolkit.gui.diagnostic_form import DiagnosticForm
from seller_toolkit.gui.dialogs.source import SourceDialog
from seller_toolkit.gui.draft_keeper import DraftKeeper
from seller_toolkit.gui.evidence_rows import EvidenceRows
from seller_toolkit.gui.fill_back_form import FillBackForm
from seller_toolkit.gui.first_start import FirstStart
from seller_toolkit.gui.help_form import HelpForm
from seller_toolkit.gui.hours_form import HoursForm
from seller_toolkit.gui.knowledge_base import KnowledgeBase
from seller_toolkit.gui.learning_form import LearningForm
from seller_toolkit.gui.palette import Palette
from seller_toolkit.gui.place_form import PlaceForm
from seller_toolkit.gui.privacy_form import PrivacyForm
from seller_toolkit.gui.quiet_learner import QuietLearner
from seller_toolkit.gui.recent_files import RecentFiles
from seller_toolkit.gui.report_form import ReportForm
from seller_toolkit.gui.rescue_form import RescueForm
from seller_toolkit.gui.rules_form import RulesForm
from seller_toolkit.gui.safety_form import SafetyForm
from seller_toolkit.gui.saved_views import SavedViews
from seller_toolkit.gui.settings_form import SettingsForm
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.tag_tree_form import TagTreeForm
from seller_toolkit.services import desk

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.provenance import ValueSource
    from seller_toolkit.services.requests import ValueAt


class Fronts(QObject):
    """Made once by the window; answers the wishes that need a dialog instead of a tab."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.rules = RulesForm(window, context)
        self.fill_back = FillBackForm(window, context)
        self.knowledge = KnowledgeBase(window, context)
        self.cases = CaseForm(window, context)
        self.brief = BriefForm(window, context)
        self.hours = HoursForm(window, context)
        self.report = ReportForm(window, context)
        self.safety = SafetyForm(window, context)
        self.privacy = PrivacyForm(window, context)
        self.place = PlaceForm(window, context)
        self.rescue = RescueForm(window, context, self.safety)
        self.diagnostics = DiagnosticForm(window, context)
        self.drafts = DraftKeeper(context, self)
        self.tags = TagTreeForm(window, context)
        self.learning = LearningForm(window, context)
        self.help = HelpForm(window, context)
        self.first_start = FirstStart(context.workspace.settings, self)
        self.learner = QuietLearner(context, self.learning.propose, self)
        self.palette = Palette(window, context)
        self.settings = SettingsForm(window, context)
        self.recent = RecentFiles(window, context)
        self.views = SavedViews(window, context)
        self.rows = EvidenceRows(
            window, context.kit, context.dialogs, run=window.run, notice=context.wishes.notice.emit,
            open_batch=self._open_batch,
        )  # fmt: skip
        window.printing.previewed.connect(self.first_start.see_paper)
        wishes = context.wishes
        wishes.source_requested.connect(self._ask_source)
        wishes.evidence_requested.connect(self.rows.show)
        wishes.rules_requested.connect(self.rules.open)
        wishes.fill_back_requested.connect(self.fill_back.open)
        wishes.cases_back_requested.connect(self.cases.open)
        wishes.cases_export_requested.connect(self.cases.export)
        wishes.cases_requested.connect(self.cases.handle)
        wishes.rule_offered.connect(self.learning.offer_rule)
        wishes.phrase_asked.connect(self.learning.ask_phrase)
        wishes.knowledge_requested.connect(self.knowledge.open)
        wishes.template_requested.connect(self.knowledge.open_text)

    def begin(self) -> None:
        """The store is open: what goes on by itself begins."""
        self.learner.begin()
        self.safety.begin()
        self.drafts.begin()

    def end(self) -> None:
        """The window closes."""
        self.learner.end()
        self.drafts.end()

    @Slot(object)
    def _ask_source(self, value: ValueAt) -> None:
        self._window.run(desk.value_source, value, done=self._tell_source)

    def _tell_source(self, outcome: Outcome[ValueSource | None]) -> None:
        if outcome.value is not None:
            SourceDialog.tell(self._context.kit, self._window, outcome.value, open_batch=self._open_batch)

    def _open_batch(self, batch: int) -> None:
        self._window.show_tab("import")
        self._window.import_tab.past.open_batch(batch)
