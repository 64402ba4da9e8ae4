import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.rival_target import rival_target
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.services.rival_stories import Stories

CONTEXT = JobContext()


@pytest.fixture
def shops(workspace):
    """The own shop at 4.80 and a competitor that buyers see at 4.8."""
    stories = Stories(workspace)
    own, rival = stories.shop("我的店", own=True), stories.shop("甲店")
    exact, seen = stories.file("own.csv", "dsr_page"), stories.file("seen.csv", dsr__description=1)
    stories.values(exact, own, 20, dsr__description=4.80, dsr__service=4.9, dsr__logistics=4.9)
    stories.values(seen, rival, 20, dsr__description=4.8, dsr__service=4.7, dsr__logistics=5.0)
    return stories, own, rival


def ask(workspace, shops, dimension, profile="dsr"):
    _, own, rival = shops
    return rival_target(CONTEXT, workspace, own.id, profile, rival.id, dimension).value


def test_the_goal_is_surely_above_what_the_competitor_may_have(workspace, shops):
    found = ask(workspace, shops, "description")
    assert (found.rival_value, found.goal, found.gap) == (4.8, 4.86, 0.06)
    assert found.target.goal == 4.86
    assert found.sentence.startswith("To pass 甲店 in Description match: +0.06, to 4.86.")
    assert "cannot be told" in found.sentence  # nobody knows how many ratings stand behind the score


def test_the_ratings_that_it_takes_are_counted_at_the_shops_own_pace(workspace, shops):
    _, own, _ = shops
    observation = RECORD_TABLES["observation"]
    with workspace.store.write() as c:  # the export tells how many ratings the score is the mean of
        of_own = (observation.c.shop_id == own.id) & (observation.c.metric == "dsr.description")
        c.execute(observation.update().where(of_own).values(denominator=1820))
    found = ask(workspace, shops, "description")
    assert found.target.needed == 780  # 1820 × (4.86 − 4.80) ÷ (5 − 4.86)
    assert "about 780 ratings of five stars" in found.sentence
    assert "at your pace" in found.sentence


def test_who_is_ahead_needs_nothing_and_the_top_cannot_be_passed(workspace, shops):
    assert ask(workspace, shops, "service").target is None
    assert ask(workspace, shops, "service").sentence == "You are ahead of 甲店 in Service attitude already."
    top = ask(workspace, shops, "logistics")
    assert (top.target, top.goal) == (None, 5.01)
    assert "not pass it" in top.sentence


def test_of_bands_the_goal_is_the_first_point_above(workspace):
    stories = Stories(workspace)
    own, rival, page = (
        stories.shop("我的抖店", "douyin", own=True),
        stories.shop("乙店", "douyin"),
        stories.file("p.txt"),
    )
    stories.values(page, own, 20, douyin_experience__total=90)
    stories.values(page, rival, 20, shown_score=4.8)
    found = rival_target(CONTEXT, workspace, own.id, "douyin_experience", rival.id, "total").value
    assert 92 < found.goal <= 93
    assert "cannot be told" in found.sentence
    with pytest.raises(UserError, match=r"rival\.no_value"):
        rival_target(CONTEXT, workspace, own.id, "douyin_experience", rival.id, "service")
