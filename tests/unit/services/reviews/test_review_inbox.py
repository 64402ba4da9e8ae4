"""The inbox: pages by index against every review looked at by itself, on random small stores."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import ASPECTS, Grade, Polarity, Sureness
from seller_toolkit.services.cases import cases
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit, InboxFilter
from seller_toolkit.services.reviews import own_tags, reading, review_inbox
from seller_toolkit.services.reviews.own_tags import TagDraft
from seller_toolkit.store import review_pages, review_search, shops, verdicts
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_CHANGE
from tests.conftest import NOW, make_workspace
from tests.long import examples
from tests.unit.services.files import bring as bring_file
from tests.unit.services.files import table
from tests.unit.store.stories import bring, columns_of

JOB = JobContext()
PIECES = ("质量太差", "很好", "物流太慢", "尺码偏小，", "起球了", "但是", "贵", "Ab12", "!", "")
ROW = st.fixed_dictionaries(
    {
        "text": st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
        "appended_text": st.sampled_from((None, None, "又坏了")),
        "stars": st.none() | st.sampled_from((1.0, 3.0, 5.0)),
        "written_at": st.none()
        | st.integers(0, 900).map(lambda hours: str(NOW.replace(microsecond=0) - timedelta(hours=hours))),
        "replied": st.sampled_from((None, 0, 1)),
        "item_id": st.sampled_from((None, "7", "8")),
        "channel": st.sampled_from((None, None, "chat")),
        "order_no": st.sampled_from((None, "12345678", "99912345")),
    }
)
FILTERS = st.builds(
    InboxFilter,
    grade=st.sampled_from(("", "", *(grade.value for grade in Grade))),
    tag=st.sampled_from(("", "", "quality", "logistics", "pilling")),
    search=st.sampled_from(("", "", "质量", "量太差", "好", "ab12 质", "3456", "没有这个")),
    due=st.sampled_from(("", "", "overdue", "today", "soon")),
    open_only=st.booleans(),
    item=st.sampled_from(("", "", "7")),
    complaints=st.booleans(),
    nature=st.sampled_from(("", "", "factual", "experiential")),
    owner=st.sampled_from(("", "", "小王")),
    channel=st.sampled_from(("", "", "chat")),
    seen=st.sampled_from((None, None, True, False)),
    at_odds=st.sampled_from(("", "", "praised", "blamed")),
    change=st.sampled_from(("", "", "edited", "missing")),
    surest_first=st.booleans(),
)
NUMBERS = count()


@pytest.fixture(scope="module")
def store_of_many(tmp_path_factory):
    made = make_workspace(tmp_path_factory.mktemp("inbox") / "store.db")
    yield made
    made.close()


@settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(ROW, max_size=7), wanted=FILTERS, platform=st.sampled_from(("tmall", "douyin")),
    newest_first=st.booleans(), few=st.sampled_from((0, 2, 4_000)), window=st.sampled_from((1, 3)),
    limit=st.sampled_from((1, 2, 50)), indexed=st.booleans(),
)  # fmt: skip
def test_pages_hold_what_passes_in_its_order(
    store_of_many, monkeypatch, rows, wanted, platform, newest_first, few, window, limit, indexed
):
    monkeypatch.setattr(review_pages, "FEW", few)
    monkeypatch.setattr(review_pages, "_WINDOW", window)
    monkeypatch.setattr(review_pages, "_WINDOWS", 2)
    workspace, name = store_of_many, f"店 {next(NUMBERS)}"
    shop, numbers = _filled(workspace, name, platform, rows, indexed=indexed)
    wanted = replace(wanted, shop_id=shop.id)
    every = review_inbox.judged(JOB, workspace, [shop])
    expected = sorted(
        (one for one in every if _passes(one, wanted, workspace)),
        key=lambda one: _order(one, newest_first, surest=wanted.surest_first and wanted.grade == "hidden_complaint"),
    )

    found, after = [], None
    while True:
        page = review_inbox.page(JOB, workspace, wanted, newest_first=newest_first, after=after, limit=limit).value
        found += page.reviews
        after = page.after
        if after is None:
            break
    assert [one.review.number for one in found] == [one.review.number for one in expected]
    assert review_inbox.count(JOB, workspace, wanted).value == len(expected)
    assert len(every) == len(numbers)


def _filled(workspace, name, platform, rows, *, indexed):
    with workspace.store.write() as connection:
        shops.ensure_shop(connection, name, platform, own=True)
        kept = {f"{place}": row for place, row in enumerate(rows)}
        batch = bring(
            connection, f"{name}.xlsx", [columns_of("review", kept, shop=name, platform=platform)] if rows else []
        )
        numbers = verdicts.numbers_of(connection, batch)
        if indexed:
            while review_search.index_next(connection, 3):
                pass
        reading.judge_batch(JOB, workspace, connection, batch)
        verdicts.see(connection, numbers[::2], NOW)
        shop = shops.find_shops(connection, name, platform)[0]
        for number in numbers[::3]:
            connection.execute(REVIEW_CASE.insert().values(_case(shop.id, number)))
            for kind in ("edited", "missing", "back"):
                change = {"review_id": number, "batch_id": batch, "kind": kind, "at": str(NOW), "before": "x"}
                connection.execute(REVIEW_CHANGE.insert().values(change))
    return shop, numbers


def _case(shop, number):
    texts = dict.fromkeys(("review_key", "order_no", "nature", "cause", "remedy", "note", "evidence", "appeal"), "")
    return texts | {
        "shop_id": shop, "review_id": number, "owner": "小王", "state": "open", "opened_at": str(NOW), "appeal_outcome": ""
    }  # fmt: skip


def _passes(one, wanted, workspace):
    """What the filters mean, said once more without any index."""
    now, low = NOW.replace(microsecond=0), {"praised": Grade.HIDDEN_COMPLAINT}
    waits = one.waits(NOW)
    day = (one.deadline.date() - now.date()).days if waits and one.deadline else None
    due = {
        "": True,
        "overdue": day is not None and one.deadline <= now,
        "today": day == 0 and one.deadline > now,
        "soon": day in (1, 2, 3) and one.deadline > now,
    }[wanted.due]
    said = {tag.aspect: tag.polarity for tag in one.tags.aspects}
    complained = {aspect for aspect, polarity in said.items() if polarity is Polarity.NEGATIVE}
    causes = {cause.cause for cause in workspace.tagger.causes([one.review.text])[0]}
    causes |= {cause.cause for cause in workspace.tagger.causes([one.review.appended_text])[0]}
    named = {a for a, polarity in said.items() if polarity in (Polarity.NEGATIVE, Polarity.POSITIVE)}
    of_tag = (complained if wanted.complaints else named) if wanted.tag in ASPECTS else causes
    texts = f"{one.review.text}\n{one.review.appended_text}\n{one.review.item_title}\n{one.review.order_no}".lower()
    blamed = one.grade in (Grade.BAD, Grade.MIDDLING) and one.tags.polarity is Polarity.POSITIVE
    return (
        due
        and wanted.grade in ("", one.grade.value)
        and (not wanted.tag or wanted.tag in of_tag)
        and (not wanted.complaints or bool(wanted.tag) or one.wants_answer)
        and all(word in texts for word in wanted.search.lower().split())
        and (not wanted.open_only or waits)
        and wanted.item in ("", one.item)
        and (not wanted.nature or (one.nature is not None and one.nature.value == wanted.nature))
        and wanted.seen in (None, one.seen)
        and (not wanted.at_odds or (blamed if wanted.at_odds == "blamed" else one.grade is low["praised"]))
        and _beside(one, wanted, workspace)
    )


def _beside(one, wanted, workspace):
    card = review_inbox.card(JOB, workspace, one.review.number).value
    kinds = {change.kind for change in card.changes} - {"missing", "back"}
    channel = "chat" if one.review.number in _of_chat(workspace) else ""
    return (
        wanted.owner in ("", card.review.owner)
        and (not wanted.change or wanted.change in kinds)
        and wanted.channel in ("", channel)
    )


def _of_chat(workspace):
    from seller_toolkit.store.tables import RECORD_TABLES

    table = RECORD_TABLES["review"]
    with workspace.store.read() as connection:
        return {row.id for row in connection.execute(table.select().where(table.c.channel == "chat"))}


def _order(one, newest_first, *, surest=False):
    """Reviews that can still be answered in time, the soonest first; late ones, the latest first; the newest of the rest.

    Complaints behind good stars can come by their scores instead.
    """
    if surest:
        return (one.tags.score, -one.review.number)
    written = one.review.written_at
    if one.waits(NOW) and one.deadline and not newest_first:
        left = (one.deadline - NOW.replace(microsecond=0)).total_seconds()
        return (left <= 0, abs(left), -one.review.number)
    newest = -(written - datetime(2000, 1, 1)).total_seconds() if written else 0
    return (2 if written else 3, newest, -one.review.number)


def test_counts_agree_with_the_lists(demo):
    view = review_inbox.inbox(JOB, demo, InboxFilter()).value
    assert view.total == len(view.reviews) == review_inbox.count(JOB, demo, InboxFilter()).value
    for wanted, number in (
        (InboxFilter(due="overdue"), view.overdue),
        (InboxFilter(due="today"), view.due_today),
        (InboxFilter(due="soon"), view.due_soon),
        (InboxFilter(open_only=True), view.waiting),
        (InboxFilter(seen=False), view.unseen),
        (InboxFilter(at_odds="blamed"), view.blamed),
        *((InboxFilter(grade=grade.value), number) for grade, number in view.by_grade.items()),
        *((InboxFilter(tag=topic.aspect, complaints=True), topic.total) for topic in view.by_aspect),
        *((InboxFilter(tag=cause), number) for cause, number in view.by_cause.items()),
    ):
        assert review_inbox.count(JOB, demo, wanted).value == number, wanted


def test_what_was_seen_is_noted_and_can_be_taken_back(demo):
    page = review_inbox.page(JOB, demo, InboxFilter(seen=False), limit=3).value
    numbers = [one.review.number for one in page.reviews]
    assert review_inbox.mark_seen(JOB, demo, numbers).value == 3
    assert not set(numbers) & {
        one.review.number for one in review_inbox.page(JOB, demo, InboxFilter(seen=False)).value.reviews
    }
    assert review_inbox.mark_seen(JOB, demo, numbers[:1], seen=False).value == 1
    assert review_inbox.card(JOB, demo, numbers[0]).value.review.seen is False
    review_inbox.mark_all_seen(JOB, demo, None)
    assert review_inbox.counts(JOB, demo, InboxFilter()).value.unseen == 0


def test_a_review_that_is_gone_has_no_card(demo):
    assert review_inbox.card(JOB, demo, 10_000_000).value is None


def test_evidence_of_what_was_added_later_stands_behind_the_text(workspace):
    shop, (number,) = _filled(
        workspace, "小店", "tmall", [{"text": "很好", "appended_text": "质量太差", "stars": 5.0}], indexed=False
    )
    one = review_inbox.card(JOB, workspace, number).value.review
    whole = f"{one.review.text}\n{one.review.appended_text}"
    assert "质量太差" in "".join(whole[start:end] for tag in one.tags.aspects for start, end in tag.spans)
    assert one.grade is Grade.HIDDEN_COMPLAINT
    assert shop.id == one.shop.id


TAGGED = ("尺码偏小", "尺码偏大", "少了蝴蝶结", "少了蝴蝶结，质量太差", "很好")


def _tagged(workspace):
    """Reviews, two tags of which one was merged into the other, and an own tag below an aspect."""
    own_tags.save(JOB, workspace, TagDraft("", "没有蝴蝶结", "quality", ("蝴蝶结",)))
    own_tags.merge(JOB, workspace, "too_small", "too_large")
    rows = [
        {"text": text, "stars": 5.0 if text == "很好" else 1.0, "written_at": f"2026-11-1{place} 10:00:00"}
        for place, text in enumerate(TAGGED)
    ]
    _filled(workspace, "小店", "tmall", rows, indexed=False)


@pytest.mark.parametrize("few", [0, 4_000])
@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        (InboxFilter(tag="too_large", complaints=True), (0, 1)),
        (InboxFilter(tag="too_small", complaints=True), (0, 1)),
        (InboxFilter(tag="own:1", complaints=True), (2, 3)),
        (InboxFilter(tag="quality", complaints=True), (2, 3)),
        (InboxFilter(tag="quality"), (2, 3)),
        (InboxFilter(tag="size", complaints=True), (0, 1)),
        (InboxFilter(tag="own:9", complaints=True), ()),
    ],
)
def test_a_tag_finds_what_was_merged_into_it_and_the_own_tags_below_it(workspace, monkeypatch, few, wanted, places):
    monkeypatch.setattr(review_pages, "FEW", few)
    _tagged(workspace)
    found = review_inbox.page(JOB, workspace, wanted, newest_first=True).value.reviews
    assert [one.review.text for one in found] == [TAGGED[place] for place in reversed(places)]
    assert review_inbox.count(JOB, workspace, wanted).value == len(places)


def test_counts_of_merged_and_own_tags_agree_with_the_lists(workspace):
    _tagged(workspace)
    view = review_inbox.counts(JOB, workspace, InboxFilter()).value
    assert view.by_cause["own:1"] == view.by_cause["too_large"] == 2
    assert "too_small" not in view.by_cause
    for topic in view.by_aspect:
        wanted = InboxFilter(tag=topic.aspect, complaints=True)
        assert review_inbox.count(JOB, workspace, wanted).value == topic.total == topic.now + topic.before, topic


def test_counts_know_of_owners_and_of_an_import_that_was_undone(workspace):
    (receipt,) = bring_file(
        workspace, "a.csv", table(("订单编号", "评价内容", "星级"), ("1", "质量太差", 1)), shop="甲", platform="tmall"
    )
    assert review_inbox.counts(JOB, workspace, InboxFilter()).value.by_owner == {}
    (one,) = review_inbox.page(JOB, workspace, InboxFilter()).value.reviews
    cases.handle(JOB, workspace, [one.review.number], CaseEdit(owner="小王"))
    assert review_inbox.counts(JOB, workspace, InboxFilter()).value.by_owner == {"小王": 1}
    import_files.undo(JOB, workspace, receipt.batch)
    view = review_inbox.counts(JOB, workspace, InboxFilter()).value
    assert (view.total, view.waiting, view.by_owner) == (0, 0, {})


def test_a_review_that_is_back_counts_as_missing_nowhere(workspace):
    _, (number, _) = _filled(workspace, "小店", "tmall", [{"text": "贵"}, {"text": "好"}], indexed=False)
    view = review_inbox.counts(JOB, workspace, InboxFilter()).value
    assert view.by_change.get("missing", 0) == review_inbox.count(JOB, workspace, InboxFilter(change="missing")).value
    card = review_inbox.card(JOB, workspace, number).value
    assert "missing" not in card.review.changes


def test_only_complaints_behind_good_stars_say_how_sure_they_are(demo):
    found = review_inbox.page(
        JOB, demo, InboxFilter(grade="hidden_complaint", surest_first=True), limit=500
    ).value.reviews
    assert found
    ranks = [list(Sureness).index(one.sureness) for one in found]
    assert ranks == sorted(ranks)
    others = review_inbox.page(JOB, demo, InboxFilter(grade="bad"), limit=50).value.reviews
    assert {one.sureness for one in others} == {None}
