"""Signs of malice below the nature, and what changed in a review: quiet until looked at."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from seller_toolkit.domain.reviews import Nature
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.change_lines import ChangeLines
from seller_toolkit.gui.tabs.reviews.hints_box import HintsBox
from seller_toolkit.gui.tabs.tab import Tab, TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.reviews.review_inbox import ReviewCard
from seller_toolkit.store.review_changes import ReviewChange
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")
COPIED = "不给钱就差评，这家店的东西真的太差了大家千万不要买"


class Page(Tab):
    def build(self) -> None:
        self.box = HintsBox(self)
        self.fill(self.box)

    def refresh(self) -> None:
        pass


@pytest.fixture
def page(qtbot, kit, workspace):
    day = workspace.today().isoformat()
    rows = [(n, text, 1, f"{day} 0{n}:00:00") for n, text in enumerate((COPIED, COPIED + "哦", "掉色，质量差"), 1)]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")
    page = Page(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), Selection(), Wishes()))
    qtbot.addWidget(page)
    page.show()
    return page


def card(page, number):
    return review_inbox.card(JobContext(), page.context.workspace, number).value


def words(box):
    return [label.words() for label in box.signs.findChildren(QLabel) if label.isVisible()]


def test_signs_are_told_one_by_one_and_set_nothing(page):
    page.box.show_review(card(page, 1).review)
    told = words(page.box)
    assert any("threatens" in line for line in told)
    assert any("nearly the same text: 1 more" in line for line in told)
    assert card(page, 1).review.nature is not Nature.SUSPECTED
    assert not page.box.appeal.isVisible()
    page.box.show_review(card(page, 3).review)
    assert not page.box.signs.isVisible()
    page.box.show_review(None)
    assert not page.box.isVisible()


def test_the_appeal_pack_is_offered_once_the_user_suspects_malice(page):
    review_inbox.set_nature(JobContext(), page.context.workspace, 3, Nature.SUSPECTED.value)
    page.box.show_review(card(page, 3).review)
    assert page.box.appeal.isVisible()
    assert not page.box.signs.isVisible()
    asked = []
    page.context.wishes.print_requested.connect(asked.append)
    page.box.appeal.click()
    assert len(asked) == 1


def test_the_earlier_text_is_shown_on_a_click(qtbot, kit, page):
    lines = ChangeLines(kit)
    qtbot.addWidget(lines)
    one, now = card(page, 1), datetime(2026, 11, 22, 9, 30)
    changes = (ReviewChange(1, 1, "edited", now, "挺好的"), ReviewChange(1, 2, "missing", now, ""))
    lines.show_card(ReviewCard(one.review, (), 0, changes, now, {}))
    assert lines.isVisible()
    earlier = lines.findChild(QLabel, "earlier-text")
    assert not earlier.isVisible()
    (link,) = lines.findChildren(QPushButton, "show-earlier")
    link.click()
    assert earlier.isVisible()
    assert "挺好的" in earlier.words()
    link.click()
    assert not earlier.isVisible()
    lines.show_card(ReviewCard(one.review, (), 0, (), now, {}))
    assert not lines.isVisible()
