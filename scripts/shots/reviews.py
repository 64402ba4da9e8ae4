"""The reviews: every page, one review in its states, and the forms that stand behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QScrollArea, QWidget

from scripts.shots.review_cases import shoot_cases, show_row
from scripts.shots.review_learning import shoot_learning
from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.tabs.reviews.filter_column import ALL
from seller_toolkit.gui.tabs.reviews.pages import PAGES
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews.reading import catch_up
from tests.unit.services.files import bring, table

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab

HEAD = ("订单编号", "商品ID", "商品名称", "评价时间", "星级", "评价内容", "追评内容")
THREAT = "不给钱就差评，这家店的东西真的太差了大家千万不要买"
EARLIER = (
    ("990001", "990", "禾畔全棉四件套", "2026-10-29 08:00:00", "1", THREAT, ""),
    ("990002", "990", "禾畔全棉四件套", "2026-10-29 08:20:00", "1", THREAT + "哦", ""),
    ("990003", "990", "禾畔全棉四件套", "2026-10-30 09:00:00", "2", "被套偏小，1.5米的床都铺不平", ""),
    ("990004", "990", "禾畔全棉四件套", "2026-10-30 10:00:00", "5", "料子很软，洗了三次也没有起球", ""),
)
LATER = (
    (*EARLIER[2][:5], "客服给换了一床，铺平了，就是等了四天", ""),
    (*EARLIER[3][:6], "用了半个月，边角开线了"),
)  # fmt: skip


def shoot_reviews(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Each page; where there are reviews, one of each state, its case, and the forms."""
    shoot_pages(studio, window, folder, name)
    if not window.selection.shops:
        return
    inbox = bring_changed(studio, window)
    for what, wanted, words in (
        ("hints", ALL, THREAT),
        ("edited", InboxFilter(change="edited"), LATER[0][5]),
        ("appended", InboxFilter(change="appended"), LATER[1][5]),
    ):
        choose(studio, inbox, wanted, words)
        if what == "edited":
            inbox.panel.findChild(QWidget, "show-earlier").click()
        bring_into_sight(studio, inbox, "suspicion-signs" if what == "hints" else "history")
        studio.grab(window, folder / f"reviews-{what}-{name}.png")
    shoot_cases(studio, window, folder, name)
    shoot_learning(studio, window, folder, name)


def shoot_pages(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Every page as it opens."""
    window.show_tab("reviews")
    tab = cast("ReviewsTab", window.tabs["reviews"])
    for page in PAGES:
        tab.show_page(page)
        studio.settle()
        studio.grab(window, folder / f"reviews-{page}-{name}.png")
    tab.show_page("inbox")


def bring_changed(studio: Studio, window: MainWindow) -> InboxPage:
    """Two threats of nearly the same words; one review that is edited and one that is added to in a later export."""
    shop = window.selection.shops[0]
    for file, rows in (("评价.csv", EARLIER), ("评价 2.csv", LATER)):
        bring(studio.workspace, file, table(HEAD, *rows), shop=shop.name, platform=shop.platform)
    catch_up(JobContext(), studio.workspace)
    window.store_changed(frozenset(Part))
    studio.settle()
    return cast("ReviewsTab", window.tabs["reviews"]).inbox


def choose(studio: Studio, inbox: InboxPage, wanted: InboxFilter, words: str) -> int:
    """Show the review of these words under a filter; its number."""
    inbox.show_reviews(InboxFilter(**{**vars(wanted), "search": words[:8]}))
    studio.settle()
    number = next(one.review.number for one in inbox.pages.reviews if one.review.text == words)
    show_row(studio, inbox, number)
    return number


def bring_into_sight(studio: Studio, inbox: InboxPage, part: str) -> None:
    """Scroll the panel of the review until a part of it is seen."""
    area, wanted = inbox.panel.findChild(QScrollArea), inbox.panel.findChild(QWidget, part)
    studio.settle()
    area.ensureWidgetVisible(wanted, 0, 24)
    studio.settle()
