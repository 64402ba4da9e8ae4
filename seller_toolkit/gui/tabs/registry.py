"""The tabs, in the order of the rail. A new tab is its module, a maker and one line here."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from seller_toolkit.gui.tabs.tab import Tab, TabContext
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP


def _overview(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.overview_tab import OverviewTab  # start-up: made when it is first looked at

    return OverviewTab(context)


def _import(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.import_tab import ImportTab  # start-up: made when it is first looked at

    return ImportTab(context)


def _trend(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.trend_tab import TrendTab  # start-up: made when it is first looked at

    return TrendTab(context)


def _checklist(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab  # start-up: made when it is first looked at

    return ChecklistTab(context)


def _competitors(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.competitors_tab import CompetitorsTab  # start-up: made when it is first looked at

    return CompetitorsTab(context)


def _reviews(context: TabContext) -> Tab:
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab  # start-up: made when it is first looked at

    return ReviewsTab(context)


@dataclass(frozen=True)
class TabKind:
    """A tab: its id, its word on the rail (marked in the context "Window"), its icon, what makes it."""

    id: str
    label: str
    icon: str
    make: Callable[[TabContext], Tab]


TABS = (
    TabKind("overview", QT_TRANSLATE_NOOP("Window", "Overview"), "dashboard-line", _overview),
    TabKind("import", QT_TRANSLATE_NOOP("Window", "Import"), "upload-2-line", _import),
    TabKind("trend", QT_TRANSLATE_NOOP("Window", "Score trend"), "line-chart-line", _trend),
    TabKind("checklist", QT_TRANSLATE_NOOP("Window", "Checklist"), "task-line", _checklist),
    TabKind("competitors", QT_TRANSLATE_NOOP("Window", "Competitors"), "scales-line", _competitors),
    TabKind("reviews", QT_TRANSLATE_NOOP("Window", "Reviews"), "chat-quote-line", _reviews),
)


class Tabs(Mapping[str, Tab]):
    """The tabs by id, each made when it is first asked for; their ids and their number make none."""

    def __init__(self, context: TabContext, arrived: Callable[[str, Tab], object]) -> None:
        """`arrived(id, tab)` is called with each tab that has just been made."""
        self._context, self._arrived = context, arrived
        self._kinds = {kind.id: kind for kind in TABS}
        self._made: dict[str, Tab] = {}

    @property
    def made(self) -> Mapping[str, Tab]:
        """The tabs that are there already."""
        return self._made

    def __getitem__(self, tab: str) -> Tab:
        if tab not in self._made:
            self._made[tab] = self._kinds[tab].make(self._context)
            self._arrived(tab, self._made[tab])
        return self._made[tab]

    def __contains__(self, tab: object) -> bool:
        return tab in self._kinds

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)
