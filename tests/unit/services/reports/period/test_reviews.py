"""The chapter on reviews against the reviews tab and what `reviews --json` lists."""

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from seller_toolkit.domain.reviews import Grade, Polarity
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.reports.period.reviews import days_label, reviews_chapter
from seller_toolkit.services.reports.report_periods import CUSTOM, MONTH, QUARTER, WEEK, ReportPeriod
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import review_inbox
from tests.unit.services.files import bring, table

CONTEXT = JobContext()
OCTOBER = ReportPeriod.month("2026-10")


def chapter(workspace, shop, period):
    with workspace.store.read() as connection:
        return reviews_chapter(CONTEXT, workspace, connection, shop, period)


def own(workspace):
    return shop_list.shop_list(CONTEXT, workspace).value.own


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize(
    "period", [OCTOBER, ReportPeriod.month("2026-09"), ReportPeriod(CUSTOM, date(2026, 9, 10), date(2026, 9, 24))]
)
def test_figures_are_those_of_the_tab_and_of_the_command(demo, place, period):
    shop = own(demo)[place]
    found = chapter(demo, shop, period)
    listed = review_inbox.judged(CONTEXT, demo, [shop])  # what `reviews --json` gives
    of_period = [one for one in listed if period.first <= one.review.written_at.date() <= period.last]
    wanted = InboxFilter(shop.id, period=Period(first=period.first, last=period.last))
    tab = review_inbox.inbox(CONTEXT, demo, wanted).value
    now = found.now
    grades = {
        Grade.BAD: now.bad,
        Grade.MIDDLING: now.middling,
        Grade.HIDDEN_COMPLAINT: now.hidden,
        Grade.PRAISE: now.praise,
    }
    assert now.count == len(of_period) == tab.in_period
    assert {grade: count for grade, count in grades.items() if count} == tab.by_grade
    assert {row.label: row.now for row in found.aspects if row.now} == {one.label: one.total for one in tab.by_aspect}
    assert now.mean == pytest.approx(sum(one.review.stars for one in of_period) / len(of_period))
    assert now.by_stars == tuple(sum(one.review.stars == star for one in of_period) for star in (1, 2, 3, 4, 5))
    assert found.answers.waiting == sum(one.waits(tab.now) for one in of_period)
    assert found.answers.wanted == now.wanting == sum(one.wants_answer for one in of_period)
    complained = Counter(one.item for one in of_period if one.wants_answer)
    assert [row.complaints for row in found.items] == sorted(complained.values(), reverse=True)[:10]


def test_the_period_before_is_counted_likewise(demo):
    shop = own(demo)[0]
    assert chapter(demo, shop, OCTOBER).before == chapter(demo, shop, OCTOBER.before).now
    assert chapter(demo, shop, OCTOBER).year_before is None


def test_days_without_reviews_have_no_chapter(demo):
    assert chapter(demo, own(demo)[0], ReportPeriod.month("2024-01")) is None


def reviews(*rows):
    return table(("评价内容", "星级", "时间", "商品名称"), *rows)


def test_what_rises_beyond_chance_is_told_and_what_is_too_little_said_so(workspace):
    september = [("很好", 5, f"2026-09-{day:02} 10:00:00", f"杯子{day}") for day in range(1, 31)]
    october = [("物流太慢了", 2, f"2026-10-{day:02} 10:00:00", "毯子") for day in range(1, 21)]
    more = [("很好", 5, f"2026-10-{day:02} 11:00:00", "杯子") for day in range(1, 21)] + [
        ("尺码偏小", 2, "2026-10-05 12:00:00", "毯子")
    ]
    bring(workspace, "r.csv", reviews(*september, *october, *more), shop="小店", platform="tmall")
    found = chapter(workspace, own(workspace)[0], OCTOBER)
    assert [(row.label, row.item, row.before, row.now, row.new) for row in found.rising] == [
        ("Delivery", "", 0, 20, True), ("Delivery", "毯子", 0, 20, True),
    ]  # fmt: skip
    assert found.too_few == ("Size and fit",)
    assert found.items[0].item == "毯子"
    assert (found.items[0].reviews, found.items[0].complaints, found.items[0].before, found.items[0].aspect) == (21, 21, 0, "Delivery")  # fmt: skip


def test_nothing_is_said_to_rise_without_reviews_before(workspace):
    rows = [("物流太慢了", 2, f"2026-10-{day:02} 10:00:00", "毯子") for day in range(1, 21)]
    bring(workspace, "r.csv", reviews(*rows), shop="小店", platform="tmall")
    found = chapter(workspace, own(workspace)[0], OCTOBER)
    assert (found.before, found.rising, found.too_few) == (None, (), ())
    assert all(row.before is None for row in found.aspects)


def test_a_period_that_runs_is_held_against_as_many_days(workspace):
    days = [datetime(2026, 10, 1, 9) + timedelta(days=place) for place in range(52)]  # to the 21st of November
    bring(workspace, "r.csv", reviews(*(("很好", 5, day, "毯子") for day in days)), shop="小店", platform="tmall")
    found = chapter(workspace, own(workspace)[0], ReportPeriod.month("2026-11"))
    assert found.until == date(2026, 11, 22)
    assert (found.now.count, found.before.count) == (21, 22)
    assert found.before.label == "2026-10-01 – 2026-10-22"


def test_an_undated_review_is_counted_apart(workspace):
    rows = [("很好", 5, "2026-10-05", "毯子"), ("太差了", 1, "", "毯子")]
    bring(workspace, "r.csv", reviews(*rows), shop="小店", platform="tmall")
    found = chapter(workspace, own(workspace)[0], OCTOBER)
    assert (found.now.count, found.undated) == (1, 1)


def test_periods_are_called_as_people_call_them():
    days = date(2026, 10, 26)
    labels = [days_label(ReportPeriod.containing(kind, days)) for kind in (MONTH, QUARTER, WEEK)]
    assert labels == ["2026-10", "2026 Q4", "2026-10-26 – 2026-11-01"]


def test_named_aspects_are_those_of_the_tags(demo):
    shop = own(demo)[0]
    listed = review_inbox.judged(CONTEXT, demo, [shop], first=OCTOBER.first, last=OCTOBER.last)
    named = Counter(tag.aspect for one in listed for tag in one.tags.aspects if tag.polarity is Polarity.NEGATIVE)
    labels = review_inbox.aspect_labels(demo)
    assert {row.label: row.now for row in chapter(demo, shop, OCTOBER).aspects if row.now} == {
        labels[aspect]: count for aspect, count in named.items()
    }
