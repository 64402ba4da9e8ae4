"""The review page that is pasted as text goes the way of every import."""

from pathlib import Path

from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.store import reviews, shops
from tests.unit.reading.test_review_blocks import PAGE


def planned(workspace, text=PAGE, **choices):
    chosen = ImportChoices(shop="甲店", platform="tmall", **choices)
    dropped = Dropped(Path("pasted.txt"), data=text.encode(), choices=chosen)
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    return plan


def test_a_copied_page_shows_its_reviews_and_what_it_did_not_understand(workspace):
    plan = planned(workspace)
    assert (plan.status, plan.layout, plan.counts.new) == (FileStatus.READY, "review_page", 2)
    told = {check.code: check.params for check in plan.checks}
    assert told["review_page.unread"] == {"count": 1, "rows": (5,)}
    assert "review_page.unverified" in told
    assert any("掉毛严重" in cell for row in plan.preview for cell in row.cells)
    (receipt,) = import_files.commit(JobContext(), workspace, [plan]).value
    with workspace.store.read() as c:
        found = reviews.page(c, [shops.all_shops(c)[0].id])
    assert [(one.stars, one.order_no, one.appended_text) for one in found] == [
        (1.0, "2605271234567890124", "客服不理人"),
        (5.0, "2605271234567890123", ""),
    ]
    assert planned(workspace).status is FileStatus.ALREADY_IMPORTED
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert planned(workspace).counts.new == 2


def test_a_page_that_says_the_same_again_changes_nothing(workspace):
    import_files.commit(JobContext(), workspace, [planned(workspace)])
    assert planned(workspace, PAGE + "\n").counts.same == 2


def test_a_text_that_is_no_review_page_is_asked_about_as_before(workspace):
    assert planned(workspace, "质量很好\n物流很快\n").layout == ""
