from datetime import date, timedelta

import pytest

from seller_toolkit.domain.events import Event
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import overview
from seller_toolkit.services.scores import event_log
from seller_toolkit.services.scores.countdowns import FAR, countdowns, month_end
from tests.conftest import NOW
from tests.unit.services.files import bring_scores

CONTEXT = JobContext()
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2026, 11, 22), date(2026, 11, 30)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_the_month_ends_on_its_last_day(day, end):
    assert month_end(day) == end


def test_month_end_and_promotions_are_counted_down_from_the_nearest(workspace):
    bring_scores(workspace, (f"{TODAY}", 4.5, 4.6, 4.4, 4.5))
    bring_scores(workspace, (f"{TODAY}", 4.5, 4.6, 4.4, 4.5), shop="另一家", name="b.csv")
    for days, title in ((20, "双12"), (FAR + 1, "年货节"), (-1, "双11")):
        event_log.save_event(CONTEXT, workspace, Event(0, None, TODAY + timedelta(days=days), "promotion", title))
    view = overview.overview(CONTEXT, workspace).value
    assert [(one.kind, one.days, one.words, len(one.shops)) for one in view.countdowns] == [
        ("assessment", 8, "8 days to the month-end assessment", 2),
        ("promotion", 20, "20 days to 双12", 2),
    ]


def test_a_promotion_of_one_shop_is_no_date_of_the_others(workspace):
    bring_scores(workspace, (f"{TODAY}", 4.5, 4.6, 4.4, 4.5))
    bring_scores(workspace, (f"{TODAY}", 4.5, 4.6, 4.4, 4.5), shop="另一家", name="b.csv")
    first, second = (card.shop for card in overview.overview(CONTEXT, workspace).value.cards)
    event_log.save_event(CONTEXT, workspace, Event(0, first.id, TODAY, "promotion", "店庆"))
    (sale,) = [one for one in overview.overview(CONTEXT, workspace, first.id).value.countdowns if one.event]
    assert (sale.words, sale.shops) == ("Today: 店庆", (first,))
    assert not [one for one in overview.overview(CONTEXT, workspace, second.id).value.countdowns if one.event]


def test_without_shops_nothing_is_counted():
    assert countdowns((), {}, {}, [Event(1, None, TODAY, "promotion", "x")]) == ()
