"""Makes the pages of the reviews. A new page is its module, a word in `PAGE_LABELS`, a maker and one line here."""

from collections.abc import Callable, Mapping

from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.tabs.tab import TabContext


def _inbox(context: TabContext) -> ReviewsPage:
    from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage  # start-up: made when it is first looked at

    return InboxPage(context)


def _look_back(context: TabContext) -> ReviewsPage:
    from seller_toolkit.gui.tabs.reviews.look_back_page import LookBackPage  # start-up: made when it is first looked at

    return LookBackPage(context)


def _praise(context: TabContext) -> ReviewsPage:
    from seller_toolkit.gui.tabs.reviews.praise_page import PraisePage  # start-up: made when it is first looked at

    return PraisePage(context)


def _invitations(context: TabContext) -> ReviewsPage:
    from seller_toolkit.gui.tabs.reviews.invitations_page import (  # start-up: made when it is first looked at
        InvitationsPage,
    )

    return InvitationsPage(context)


def _topics(context: TabContext) -> ReviewsPage:
    from seller_toolkit.gui.tabs.reviews.topics_page import TopicsPage  # start-up: made when it is first looked at

    return TopicsPage(context)


PAGES: Mapping[str, Callable[[TabContext], ReviewsPage]] = {
    "inbox": _inbox,
    "look_back": _look_back,
    "praise": _praise,
    "invitations": _invitations,
    "topics": _topics,
}
