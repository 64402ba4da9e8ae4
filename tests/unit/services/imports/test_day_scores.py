"""The scores of one day: what is there, what lacks, and what is stored when it was typed."""

from datetime import date, timedelta

import pytest

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.day_scores import day_scores, save
from seller_toolkit.services.imports.import_log import import_log
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND, DayValue, FilledIn
from seller_toolkit.store import shops

TODAY = date(2026, 11, 22)
T = "tmall_experience."


@pytest.fixture
def own(workspace):
    """禾畔店 on Tmall, 禾畔馆 on Douyin, 禾畔京东 on a platform without a score; ids by name."""
    named = (("禾畔店", "tmall"), ("禾畔馆", "douyin"), ("禾畔京东", "jd"))
    with workspace.store.write() as connection:
        made = [shops.ensure_shop(connection, name, platform, own=True) for name, platform in named]
        shops.ensure_shop(connection, "别家", "tmall", own=False)
    return {shop.name: shop.id for shop in made}


def typed(shop, day=TODAY, **values):
    return FilledIn(shop, tuple(DayValue(day, f"{T}{name}", value) for name, value in values.items()))


def test_own_shops_are_grouped_by_the_score_that_they_have(workspace, own):
    view = day_scores(JobContext(), workspace).value
    assert [[one.shop.name for one in group.shops] for group in view.groups] == [["禾畔店"], ["禾畔馆"]]
    assert [score.id for score in view.groups[0].scores] == ["tmall_experience", "dsr"]
    assert [shop.name for shop in view.unscored] == ["禾畔京东"]
    assert [shop.name for shop in view.lacking] == ["禾畔店", "禾畔馆"]
    assert view.day == TODAY


def test_what_is_saved_is_there_with_its_time_and_measures_the_next_day(workspace, own):
    save(JobContext(), workspace, [typed(own["禾畔店"], total=4.88, quality=4.9)])
    view = day_scores(JobContext(), workspace).value
    shop = view.groups[0].shops[0]
    assert (shop.score, f"{shop.at:%H:%M}") == ("4.88", "09:30")
    assert shop.stored == {T + "total": 4.88, T + "quality": 4.9}
    assert [one.name for one in view.lacking] == ["禾畔馆"]
    tomorrow = day_scores(JobContext(), workspace, TODAY + timedelta(days=1)).value.groups[0].shops[0]
    assert (tomorrow.score, tomorrow.stored) == ("", {})
    assert (tomorrow.before[T + "total"].value, tomorrow.before[T + "total"].days) == (4.88, 1)


def test_dimensions_without_the_total_are_not_the_score(workspace, own):
    save(JobContext(), workspace, [typed(own["禾畔店"], quality=4.9)])
    assert "禾畔店" in [shop.name for shop in day_scores(JobContext(), workspace).value.lacking]


def test_a_shop_that_has_only_the_other_score_is_asked_for_that_one(workspace, own):
    save(JobContext(), workspace, [FilledIn(own["禾畔店"], (DayValue(TODAY, "dsr.description", 4.8),))])
    group = next(g for g in day_scores(JobContext(), workspace).value.groups if g.shops[0].shop.name == "禾畔店")
    assert [score.id for score in group.scores] == ["dsr", "tmall_experience"]
    assert group.shops[0].score == "4.80"


def test_each_shop_gets_a_batch_that_the_history_can_take_back(workspace, own):
    douyin = FilledIn(own["禾畔馆"], (DayValue(TODAY, "douyin_experience.total", 82.0),))
    done = save(JobContext(), workspace, [typed(own["禾畔店"], total=4.88), douyin])
    assert Part.SCORES in done.changes
    assert [(r.status, r.shop, r.counts.new, r.layout) for r in done.value] == [
        (FileStatus.IMPORTED, "禾畔店", 1, BY_HAND), (FileStatus.IMPORTED, "禾畔馆", 1, BY_HAND),
    ]  # fmt: skip
    log = import_log(JobContext(), workspace).value
    assert {batch.file for batch in log.batches} == {"Filled in by hand 09.30"}
    assert log.layouts[BY_HAND] == "Typed scores"
    import_files.undo(JobContext(), workspace, done.value[0].batch)
    assert [shop.name for shop in day_scores(JobContext(), workspace).value.lacking] == ["禾畔店"]


def test_the_same_values_may_be_typed_again_after_others(workspace, own):
    for value in (4.88, 4.87, 4.88):
        (receipt,) = save(JobContext(), workspace, [typed(own["禾畔店"], total=value)]).value
        assert receipt.status is FileStatus.IMPORTED
    assert receipt.counts.changed == 1
    assert day_scores(JobContext(), workspace).value.groups[0].shops[0].score == "4.88"


def test_nothing_is_stored_for_a_shop_that_is_gone(workspace, own):
    with pytest.raises(UserError, match=r"shop\.unknown"):
        save(JobContext(), workspace, [typed(own["禾畔店"], total=4.88), typed(999, total=4.88)])
    assert day_scores(JobContext(), workspace).value.groups[0].shops[0].stored == {}


def test_demo_shops_are_left_out_where_there_are_others(demo):
    view = day_scores(JobContext(), demo).value
    assert len(view.shops) == 2
    assert view.lacking == ()  # a demo shop's today is the last day that it has data of
    with demo.store.write() as connection:
        shops.ensure_shop(connection, "禾畔店", "tmall", own=True)
    assert [one.shop.name for one in day_scores(JobContext(), demo).value.shops] == ["禾畔店"]
