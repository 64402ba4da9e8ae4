"""The program learns by itself when it is worth it, at most once a day, and offers only what is better."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.polarity import ENOUGH_RATED, ENOUGH_TEXTS
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import relearning, self_learning, teaching
from seller_toolkit.services.reviews.self_learning import FRESH_CORRECTIONS, Amounts, is_time
from seller_toolkit.store import review_learning
from tests.unit.services.files import bring, table

JOB = JobContext()
COUNTS = st.builds(Amounts, *[st.integers(0, 5_000)] * 3)


def fill(workspace, count, *, name="a"):
    """Rated reviews in words that the lexicon does not know; half of them complain."""
    rows = [
        (f"{name}{k}", f"杯子{'灰头土脸' if k % 2 else '锃光瓦亮'}，第{k}{name}", 1 if k % 2 else 5, "2026-11-03")
        for k in range(count)
    ]
    head = ("订单编号", "评价内容", "星级", "评价时间")
    bring(workspace, f"{name}.csv", table(head, *rows), shop="小店", platform="tmall")


def look(workspace, shown=0):
    return self_learning.look(JOB, workspace, shown).value


def later(workspace, days=1):
    now = workspace.now()
    workspace.now = lambda: now + timedelta(days=days)


def versions(workspace):
    with workspace.store.read() as connection:
        return [one.id for one in review_learning.models(connection)]


@given(COUNTS)
def test_the_same_amounts_are_never_worth_it_twice(amounts):
    assert not is_time(amounts, amounts)


@given(COUNTS, st.integers(FRESH_CORRECTIONS, 100))
def test_fresh_corrections_are_always_worth_it(before, fresh):
    assert is_time(before, Amounts(before.texts, before.rated, before.corrections + fresh))


@pytest.mark.parametrize(
    ("before", "now", "worth"),
    [
        (Amounts(), Amounts(texts=ENOUGH_TEXTS), True),
        (Amounts(), Amounts(texts=ENOUGH_TEXTS - 1, rated=ENOUGH_RATED - 1), False),
        (Amounts(ENOUGH_TEXTS), Amounts(9 * ENOUGH_TEXTS, ENOUGH_RATED - 1), False),
        (Amounts(ENOUGH_TEXTS), Amounts(ENOUGH_TEXTS, ENOUGH_RATED), True),
        (Amounts(600, 200), Amounts(900, 399), False),
        (Amounts(600, 200), Amounts(900, 400), True),
        (Amounts(600, 200, 5), Amounts(600, 200, 24), False),
    ],
)
def test_when_it_is_worth_it(before, now, worth):
    assert is_time(before, now) is worth


def test_it_offers_what_reads_the_rated_reviews_better_and_keeps_nothing(workspace):
    fill(workspace, 200)
    found = look(workspace)
    assert found.version.by_stars[1] > found.version.by_stars[0]
    assert found.version.is_better
    assert found.difference.changed > 0
    assert not found.version.active
    assert relearning.what_was_learned(JOB, workspace).value.now is None


def test_an_offer_comes_again_in_the_next_window_until_it_is_answered(workspace):
    fill(workspace, 200)
    number = look(workspace).version.number
    assert look(workspace, shown=number) is None
    again = look(workspace)
    assert (again.version.number, versions(workspace)) == (number, [number])
    relearning.keep(JOB, workspace, number)
    assert look(workspace) is None
    later(workspace)
    assert look(workspace) is None
    assert versions(workspace) == [number]


def test_it_learns_once_a_day_at_most(workspace):
    fill(workspace, 200)
    relearning.reject(JOB, workspace, look(workspace).version.number)
    fill(workspace, 300, name="b")
    assert look(workspace) is None
    later(workspace)
    assert look(workspace).version.reviews == 500


def test_few_reviews_are_left_alone_and_so_is_everything_where_it_is_switched_off(workspace):
    fill(workspace, ENOUGH_RATED - 1)
    assert look(workspace) is None
    fill(workspace, 100, name="b")
    workspace.settings.set("learns_by_itself", "off")
    assert look(workspace) is None
    assert versions(workspace) == []
    workspace.settings.set("learns_by_itself", "on")
    assert look(workspace) is not None


def test_what_the_user_had_learned_is_not_learned_again(workspace):
    fill(workspace, 200)
    made = self_learning.by_wish(JOB, workspace).value.version.number
    relearning.reject(JOB, workspace, made)
    later(workspace)
    assert look(workspace) is None


def test_what_is_not_better_is_dropped(workspace):
    texts = ["质量很好，很喜欢", "太失望了，质量很差"]
    rows = [(k, f"{texts[k % 2]}{k}", 1 + 4 * (k % 2 == 0), "2026-11-03") for k in range(200)]
    head = ("订单编号", "评价内容", "星级", "评价时间")
    bring(workspace, "a.csv", table(head, *rows), shop="小店", platform="tmall")
    assert look(workspace) is None  # the words alone read all of them rightly
    assert versions(workspace) == []


def test_what_is_stopped_is_not_begun_again_on_the_same_day(workspace):
    fill(workspace, 200)
    stopped = JobContext(on_progress=lambda _: stopped.cancel())
    with pytest.raises(Cancelled):
        self_learning.look(stopped, workspace, 0)
    assert (look(workspace), versions(workspace)) == (None, [])
    later(workspace)
    assert look(workspace) is not None


def test_corrections_are_counted_once_a_review(workspace):
    fill(workspace, 60)
    with workspace.store.read() as connection:
        numbers = next(review_learning.in_pieces(connection, 100)).number
        assert review_learning.amounts(connection) == (60, 60, 0)
    for said in (Polarity.NEUTRAL, Polarity.POSITIVE):
        teaching.correct(JOB, workspace, numbers[0], said)
    teaching.correct(JOB, workspace, numbers[1], Polarity.NEUTRAL)
    with workspace.store.read() as connection:
        assert review_learning.amounts(connection) == (60, 60, 2)
