"""The tabs, in the order of the rail. A new tab is its module and one line here."""

from dataclasses import dataclass

from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
from seller_toolkit.gui.tabs.competitors_tab import CompetitorsTab
from seller_toolkit.gui.tabs.import_tab import ImportTab
from seller_toolkit.gui.tabs.overview_tab import OverviewTab
from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend_tab import TrendTab
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class TabKind:
    """A tab: its id, its word on the rail (marked in the context "Window"), its icon, its class."""

    id: str
    label: str
    icon: str
    make: type[Tab]


TABS = (
    TabKind("overview", QT_TRANSLATE_NOOP("Window", "Overview"), "dashboard-line", OverviewTab),
    TabKind("import", QT_TRANSLATE_NOOP("Window", "Import"), "upload-2-line", ImportTab),
    TabKind("trend", QT_TRANSLATE_NOOP("Window", "Score trend"), "line-chart-line", TrendTab),
    TabKind("checklist", QT_TRANSLATE_NOOP("Window", "Checklist"), "task-line", ChecklistTab),
    TabKind("competitors", QT_TRANSLATE_NOOP("Window", "Competitors"), "scales-line", CompetitorsTab),
    TabKind("reviews", QT_TRANSLATE_NOOP("Window", "Reviews"), "chat-quote-line", ReviewsTab),
)
