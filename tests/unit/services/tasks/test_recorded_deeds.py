"""Recorded deeds: undoing restores every row and setting, doing again brings all of it back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.imports import ColumnMapping
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.importing.detect import fingerprint
from seller_toolkit.services.desks import (
    channel_desk,
    desk,
    hours_desk,
    learning_desk,
    reply_desk,
    review_desk,
    rival_desk,
    score_desk,
    tag_desk,
    topic_desk,
)
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import DayValue, FilledIn, NewReview, NewReviews
from seller_toolkit.services.reviews.own_tags import ReasonLine
from seller_toolkit.services.tasks import recorded_deeds, task_deeds
from seller_toolkit.settings.options import OPTIONS
from seller_toolkit.store import memory, said_rows, shops
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES
from tests.conftest import make_workspace
from tests.long import examples

JOB = JobContext()
DAY = date(2026, 11, 11)
WORDS = "发货慢得像蜗牛"


def everything(workspace):
    """All that people said, all that is said of reviews, and the settings."""
    with workspace.store.read() as connection:
        tables = (*said_rows.TABLES.values(), REVIEW_TAG)
        found = {table.name: sorted(map(tuple, rows(connection, select(table))), key=repr) for table in tables}
    found["meta"] = [one for one in found["meta"] if one[0] == memory.note_key("phrases put aside")]
    return found, {option.key: workspace.settings[option.key] for option in OPTIONS}


def some_review(workspace) -> int:
    """A review of a demo shop that complains, seen."""
    with workspace.store.write() as connection:
        number = scalars(connection, select(REVIEW_VERDICT.c.review_id).where(REVIEW_VERDICT.c.nature.is_not(None)))[0]
        at = "2026-11-01 10:00:00"
        connection.execute(REVIEW_VERDICT.update().where(REVIEW_VERDICT.c.review_id == number).values(seen_at=at))
    return number


def kept_event(workspace) -> Event:
    return score_desk.save_event(JOB, workspace, Event(0, None, DAY, "other", "换仓")).value


def kept_table(workspace) -> str:
    titles = ("快递公司", "订单号")
    mapping = ColumnMapping("parcel", {"快递公司": "courier", "订单号": "order_no"}, name="旧表")
    with workspace.store.write() as connection:
        memory.keep_mapping(connection, RememberedMapping(fingerprint(titles), titles, mapping, DAY))
    return fingerprint(titles)


def own_tag(workspace, label: str = "蝴蝶结") -> str:
    view = tag_desk.save(
        JOB, workspace, tag_desk.draft("", label, parent="packaging", words=(label,), aliases=("结",))
    ).value
    return next(one.id for one in view.tags if one.label == label)


def spoken_tag(workspace) -> str:
    """A tag that a phrase, a reason and another tag speak of."""
    tag = own_tag(workspace)
    learning_desk.add_rule(JOB, workspace, WORDS, tag, -1)
    tag_desk.map_reason(JOB, workspace, ReasonLine("tmall", "少配件", 1, None, ""), tag)
    tag_desk.merge(JOB, workspace, "too_small", tag)
    return tag


def rule(workspace) -> int:
    return learning_desk.add_rule(JOB, workspace, WORDS, "logistics", -1).value


def own_draft(workspace) -> int:
    return reply_desk.keep_own(
        JOB, workspace, OwnReply(0, "experiential", "", "", "谢谢，我们会改进包装。")
    ).value.number


def rival(workspace) -> int:
    with workspace.store.write() as connection:
        return shops.ensure_shop(connection, "邻家", "tmall", own=False, category="旧", note="").id


def corrected(workspace) -> int:
    number = some_review(workspace)
    learning_desk.correct(JOB, workspace, number, Polarity.POSITIVE)
    learning_desk.correct_tag(JOB, workspace, number, "packaging", Polarity.NEGATIVE)
    return number


def natured(workspace) -> int:
    number = some_review(workspace)
    review_desk.set_nature(JOB, workspace, number, "suspected_malicious")
    return number


PLAIN = {
    "add an event": lambda w: (score_desk.save_event, Event(0, None, DAY, "other", "大促")),
    "change an event": lambda w: (score_desk.save_event, Event(kept_event(w).id, None, DAY, "courier", "换快递")),
    "delete an event": lambda w: (score_desk.remove_event, kept_event(w).id),
    "put a notice away": lambda w: (score_desk.dismiss_notice, "fell:1:total"),
    "rename a table": lambda w: (desk.rename_mapping, kept_table(w), "新表"),
    "forget a table": lambda w: (desk.forget_mapping, kept_table(w)),
    "a phrase": lambda w: (learning_desk.add_rule, WORDS, "logistics", -1),
    "a phrase rests": lambda w: (learning_desk.set_rule, rule(w), False),
    "an offer is refused": lambda w: (learning_desk.put_aside_offer, WORDS, "logistics", -1),
    "a new tag": lambda w: (tag_desk.save, tag_desk.draft("", "蝴蝶结", parent="packaging", aliases=("结",))),
    "a tag of the program": lambda w: (tag_desk.save, tag_desk.draft("too_small", "小一号")),
    "merge": lambda w: (tag_desk.merge, own_tag(w), "too_small"),
    "remove a tag": lambda w: (tag_desk.remove, spoken_tag(w)),
    "a reason": lambda w: (tag_desk.map_reason, ReasonLine("tmall", "少配件", 1, None, ""), "too_small"),
    "take a word": lambda w: (topic_desk.accept_word, "线头", "packaging"),
    "leave a word": lambda w: (topic_desk.ignore_word, "线头"),
    "keep a draft": lambda w: (reply_desk.keep_own, OwnReply(0, "experiential", "", "", "谢谢您的提醒。")),
    "delete a draft": lambda w: (reply_desk.remove_own, own_draft(w)),
    "own days of use": lambda w: (reply_desk.keep_days, {w.invitation_rules.groups[0].id: 77}),
    "describe competitors": lambda w: (rival_desk.describe_each, {rival(w): ("女装", "隔壁")}),
}  # fmt: skip

REVIEWED = {
    "tone": lambda w: (learning_desk.correct, some_review(w), Polarity.POSITIVE),
    "tone is taken back": lambda w: (learning_desk.take_back, corrected(w)),
    "aspect": lambda w: (learning_desk.correct_tag, some_review(w), "packaging", Polarity.NEGATIVE),
    "aspect is taken back": lambda w: (learning_desk.take_back_tag, corrected(w), "packaging"),
    "nature": lambda w: (review_desk.set_nature, some_review(w), "suspected_malicious"),
    "nature as its words say": lambda w: (review_desk.set_nature, natured(w), ""),
}


def law(workspace, prepare) -> None:
    job, *arguments = prepare(workspace)
    before = everything(workspace)
    recorded = recorded_deeds.recorded(JOB, workspace, job, *arguments).value
    after = everything(workspace)
    assert after != before
    assert recorded.deed != Deed()
    undone = task_deeds.put_back(JOB, workspace, recorded.deed)
    assert everything(workspace) == before
    assert undone.changes
    again = task_deeds.put_back(JOB, workspace, undone.value)
    assert everything(workspace) == after
    task_deeds.put_back(JOB, workspace, again.value)
    assert everything(workspace) == before


@pytest.mark.parametrize("deed", PLAIN)
def test_undoing_restores_all_of_it_and_redoing_brings_it_back(workspace, deed):
    law(workspace, PLAIN[deed])


@pytest.mark.parametrize("deed", REVIEWED)
def test_a_review_is_read_as_before(demo, deed):
    law(demo, REVIEWED[deed])


TAGS = ("蝴蝶结", "流苏", "暗扣")
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just(score_desk.save_event), st.builds(Event, st.integers(0, 3), st.none(), st.just(DAY), st.just("other"), st.sampled_from(TAGS))),
        st.tuples(st.just(score_desk.remove_event), st.integers(1, 3)),
        st.tuples(st.just(topic_desk.accept_word), st.sampled_from(TAGS), st.sampled_from(("size", "packaging"))),
        st.tuples(st.just(tag_desk.merge), st.sampled_from(("own:1", "own:2", "too_small")), st.sampled_from(("own:1", "own:2", "poor_fit", ""))),
        st.tuples(st.just(tag_desk.remove), st.sampled_from(("own:1", "own:2"))),
        st.tuples(st.just(learning_desk.add_rule), st.sampled_from(("像蜗牛", "掉毛毛")), st.sampled_from(("size", "own:1")), st.sampled_from((-1, 0, 1))),
        st.tuples(st.just(learning_desk.set_rule), st.integers(1, 3), st.booleans()),
        st.tuples(st.just(topic_desk.ignore_word), st.sampled_from(TAGS)),
        st.tuples(st.just(reply_desk.remove_own), st.integers(1, 2)),
    ),
    max_size=8,
)  # fmt: skip


@pytest.fixture(scope="module")
def one_store(tmp_path_factory):
    made = make_workspace(tmp_path_factory.mktemp("law") / "store.db")
    yield made
    made.close()


@settings(max_examples=examples(25), deadline=None)
@given(wanted=DEEDS)
def test_any_row_of_deeds_is_undone_one_by_one_and_done_again(one_store, wanted):
    states, deeds = [everything(one_store)], []
    for job, *arguments in wanted:
        try:
            deed = recorded_deeds.recorded(JOB, one_store, job, *arguments).value.deed
        except UserError:
            continue  # such a tag or rule cannot be
        if deed != Deed():
            deeds.append(deed)
            states.append(everything(one_store))
    undone = []
    for place in reversed(range(len(deeds))):
        undone.append(task_deeds.put_back(JOB, one_store, deeds[place]).value)
        assert everything(one_store) == states[place]
    for place, deed in enumerate(reversed(undone), start=1):
        undone[-place] = task_deeds.put_back(JOB, one_store, deed).value
        assert everything(one_store) == states[place]
    for deed in undone:
        task_deeds.put_back(JOB, one_store, deed)
    assert everything(one_store) == states[0]


def test_working_hours_come_back_with_their_aims_and_days(workspace):
    entry = hours_desk.working_hours(JOB, workspace).value.entry
    changed = replace(entry, bad_hours=entry.bad_hours + 3)
    law(workspace, lambda _w: (hours_desk.save_working_hours, changed, [OwnDay(DAY, works=False, label="盘点")]))


def test_a_mapping_from_a_file_comes_and_goes(workspace, tmp_path):
    mark = kept_table(workspace)
    path = tmp_path / "表.json"
    desk.export_mapping(JOB, workspace, mark, path)
    desk.forget_mapping(JOB, workspace, mark)
    law(workspace, lambda _w: (desk.take_in_mapping, path))


def test_every_watched_deed_is_tried_here_or_stands_for_the_same_tables():
    tried = {recorded_deeds.name_of(prepare_job) for prepare_job in _jobs()}
    rest = {"desk.save_mapping", "desk.replace_mapping"}  # the same table as the other deeds with mappings
    rest |= {"rival_desk.save_values", "rules_desk.save_audit", "rules_desk.save_rules"}  # imports like typed scores
    assert tried | rest == set(recorded_deeds.WATCHED)


def _jobs():
    yield from (
        score_desk.save_event, score_desk.remove_event, score_desk.dismiss_notice, desk.rename_mapping,
        desk.forget_mapping, desk.take_in_mapping, learning_desk.add_rule, learning_desk.set_rule,
        learning_desk.put_aside_offer, tag_desk.save, tag_desk.merge, tag_desk.remove, tag_desk.map_reason,
        topic_desk.accept_word, topic_desk.ignore_word, reply_desk.keep_own, reply_desk.remove_own,
        reply_desk.keep_days, rival_desk.describe_each, learning_desk.correct, learning_desk.take_back,
        learning_desk.correct_tag, learning_desk.take_back_tag, review_desk.set_nature, hours_desk.save_working_hours, desk.save_scores,
        channel_desk.save_reviews,
    )  # fmt: skip


def test_what_was_changed_since_is_not_undone(workspace):
    event = kept_event(workspace)
    deed = recorded_deeds.recorded(JOB, workspace, score_desk.remove_event, event.id).value.deed
    undone = task_deeds.put_back(JOB, workspace, deed).value
    score_desk.save_event(JOB, workspace, Event(event.id, None, DAY, "other", "anders"))
    with pytest.raises(UserError, match=r"deed\.changed_since"):
        task_deeds.put_back(JOB, workspace, undone)


def test_a_setting_that_was_changed_since_stays(workspace):
    deed = recorded_deeds.recorded(JOB, workspace, topic_desk.ignore_word, "线头").value.deed
    topic_desk.ignore_word(JOB, workspace, "纽扣")
    with pytest.raises(UserError, match=r"deed\.changed_since"):
        task_deeds.put_back(JOB, workspace, deed)
    assert workspace.settings["ignored_topics"] == "线头\n纽扣"


def test_what_was_seen_since_stays_seen(demo):
    number = some_review(demo)
    deed = recorded_deeds.recorded(JOB, demo, learning_desk.correct, number, Polarity.POSITIVE).value.deed
    review_desk.mark_seen(JOB, demo, (number,), True)
    task_deeds.put_back(JOB, demo, deed)
    with demo.store.read() as connection:
        (seen,) = said_rows.seen_of(connection, (number,)).values()
    assert seen is not None


def test_what_changed_nothing_is_no_deed(workspace):
    assert recorded_deeds.recorded(JOB, workspace, score_desk.remove_event, 99).value.deed == Deed()


def test_a_job_that_nobody_watches_is_not_recorded(workspace):
    with pytest.raises(KeyError, match=r"score_desk\.notices"):
        recorded_deeds.recorded(JOB, workspace, score_desk.notices)


def test_the_answer_says_which_screens_are_out_of_date(workspace):
    deed = recorded_deeds.recorded(JOB, workspace, score_desk.save_event, Event(0, None, DAY, "other", "x")).value.deed
    assert task_deeds.put_back(JOB, workspace, deed).changes == {Part.EVENTS}
    assert isinstance(task_deeds.put_back(JOB, workspace, Deed()), Outcome)


# --- what is typed ------------------------------------------------------------------------------------------------


def figures(workspace):
    """What stands in the store of scores and reviews, whichever import brought it."""
    with workspace.store.read() as connection:
        scores = RECORD_TABLES["observation"].c
        texts = RECORD_TABLES["review"].c
        queries = (select(scores.shop_id, scores.key, scores.value), select(texts.shop_id, texts.text, texts.stars))
        return [sorted(map(tuple, rows(connection, query)), key=repr) for query in queries]


def shop_of(workspace) -> int:
    with workspace.store.write() as connection:
        return shops.ensure_shop(connection, "禾畔店", "tmall", own=True).id


def filled(workspace, total: float) -> FilledIn:
    return FilledIn(shop_of(workspace), (DayValue(DAY, "tmall_experience.total", total),))


def test_typed_scores_go_with_their_import_and_are_typed_again(workspace):
    desk.save_scores(JOB, workspace, [filled(workspace, 4.7)])
    before = figures(workspace)
    recorded = recorded_deeds.recorded(JOB, workspace, desk.save_scores, [filled(workspace, 4.88)]).value
    after = figures(workspace)
    assert after != before
    deed = recorded.deed
    for _ in range(2):
        undone = task_deeds.put_back(JOB, workspace, deed)
        assert figures(workspace) == before
        assert Part.SCORES in undone.changes
        deed = task_deeds.put_back(JOB, workspace, undone.value).value
        assert figures(workspace) == after
    assert deed.imports[0].after > recorded.deed.imports[0].after, "it is another import now"


def test_typed_reviews_go_and_come_back(workspace):
    new = NewReviews(shop_of(workspace), (NewReview("被套偏小", "chat"),))
    before = figures(workspace)
    deed = recorded_deeds.recorded(JOB, workspace, channel_desk.save_reviews, new).value.deed
    after = figures(workspace)
    undone = task_deeds.put_back(JOB, workspace, deed).value
    assert figures(workspace) == before
    task_deeds.put_back(JOB, workspace, undone)
    assert figures(workspace) == after != before


def test_an_import_that_was_undone_in_the_list_is_not_undone_again(workspace):
    deed = recorded_deeds.recorded(JOB, workspace, desk.save_scores, [filled(workspace, 4.7)]).value.deed
    desk.undo(JOB, workspace, deed.imports[0].after[0])
    with pytest.raises(UserError, match=r"batch\.already_undone"):
        task_deeds.put_back(JOB, workspace, deed)
