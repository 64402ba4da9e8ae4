"""Reviews are judged when they come in, and again when they or what is known has changed."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.reviews import ASPECTS, Grade, Nature
from seller_toolkit.reviews.judged_ahead import JudgedAhead
from seller_toolkit.reviews.judging import Judge
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import reading
from seller_toolkit.services.reviews.learning import judge_in_force
from seller_toolkit.store import verdicts
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.tables import RECORD_TABLES
from tests.conftest import make_workspace
from tests.long import examples
from tests.unit.services.files import bring, table
from tests.unit.store.stories import bring as bring_rows
from tests.unit.store.stories import columns_of

HEAD = ("订单编号", "评价内容", "星级", "评价时间", "是否回复")
GRADES, NATURES = tuple(Grade), tuple(Nature)


def test_an_import_judges_what_it_brings(workspace):
    receipt = _import(
        workspace, "a.csv", ("1", "起球了，质量太差", 1, "2026-11-02 10:00:00", ""), ("2", "很好", 5, "2026-11-03", "")
    )
    rows = _verdicts(workspace)
    assert [GRADES[row.grade] for row in rows] == [Grade.BAD, Grade.PRAISE]
    assert NATURES[rows[0].nature] is Nature.FACTUAL
    assert (rows[0].waits, rows[1].waits) == (1, 0)
    assert rows[0].due_at == str(datetime(2026, 11, 2, 10) + timedelta(hours=workspace.settings["first_answer_hours"]))
    assert (rows[0].closes_at, rows[1].due_at) == ("2026-12-02 10:00:00", None)
    assert rows[0].complained & 1 << ASPECTS.index("quality")
    assert "quality" in _tags(workspace)[rows[0].review_id]
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert _verdicts(workspace) == []
    assert _tags(workspace) == {}


def test_a_review_that_changes_is_judged_again_and_unseen(workspace):
    _import(workspace, "a.csv", ("1", "很好", 5, "2026-11-03", ""), ("2", "不错", 5, "2026-11-03", ""))
    first, second = _verdicts(workspace)
    with workspace.store.write() as connection:
        verdicts.see(connection, [first.review_id, second.review_id], datetime(2026, 11, 4))
    later = _import(workspace, "b.csv", ("1", "很好", 1, "2026-11-03", ""), ("2", "不错", 5, "2026-11-03", "是"))
    changed, same = _verdicts(workspace)
    assert (GRADES[changed.grade], changed.seen_at) == (Grade.BAD, None)
    assert same.seen_at
    import_files.undo(JobContext(), workspace, later.batch)
    back, _ = _verdicts(workspace)
    assert (GRADES[back.grade], back.complained, back.score) == (Grade.PRAISE, first.complained, first.score)


def test_an_answer_ends_the_waiting(workspace):
    _import(workspace, "a.csv", ("1", "质量太差", 1, "2026-11-03", "否"))
    assert _verdicts(workspace)[0].waits
    _import(workspace, "b.csv", ("1", "质量太差", 1, "2026-11-03", "是"))
    assert not _verdicts(workspace)[0].waits


def test_a_nature_set_by_hand_stays(workspace):
    _import(workspace, "a.csv", ("1", "起球了", 1, "2026-11-03", ""))
    with workspace.store.write() as connection:
        verdicts.set_nature(
            connection, _verdicts(workspace)[0].review_id, NATURES.index(Nature.SUSPECTED), by_hand=True
        )
    _import(workspace, "b.csv", ("1", "起球了", 2, "2026-11-03", ""))
    assert NATURES[_verdicts(workspace)[0].nature] is Nature.SUSPECTED


@pytest.fixture(scope="module")
def one_store(tmp_path_factory):
    made = make_workspace(tmp_path_factory.mktemp("reading") / "store.db")
    yield made
    made.close()


ROW = st.fixed_dictionaries(
    {
        "text": st.sampled_from((None, "", "质量太差", "很好", "物流慢但是好看", "起球了", "差")),
        "stars": st.sampled_from((None, 1.0, 3.0, 5.0)),
        "written_at": st.sampled_from((None, "2026-11-01 10:00:00", "2026-11-20 09:00:00")),
        "appended_text": st.sampled_from((None, "洗了一次掉色")),
        "replied": st.sampled_from((None, 0, 1)),
        "item_id": st.sampled_from((None, "", "7")),
        "item_title": st.sampled_from((None, "杯子")),
    }
)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(ROW, min_size=1, max_size=9), size=st.sampled_from((1, 3, 100)))
def test_in_pieces_or_within_the_import_the_verdicts_are_the_same(one_store, monkeypatch, rows, size):
    monkeypatch.setattr(reading, "PIECE", size)
    monkeypatch.setattr(verdicts, "MANY", size)
    part = columns_of("review", {str(k): r for k, r in enumerate(rows)})
    with one_store.store.write() as connection:
        batch = bring_rows(connection, f"{id(rows)}.csv", [part])
        numbers = verdicts.numbers_of(connection, batch)
    done = reading.judge_missing(JobContext(), one_store).value
    background = _verdicts(one_store), _tags(one_store)
    for inserts in (None, part, part.picked(range(1, len(rows)))):  # unknown, all, not all
        with one_store.store.write() as connection, JudgedAhead(judge_in_force(one_store, connection)) as ahead:
            connection.execute(REVIEW_VERDICT.delete())
            connection.execute(REVIEW_TAG.delete())
            reading.judge_batch(JobContext(), one_store, connection, batch, reading.Begun(ahead, inserts))
        assert (_verdicts(one_store), _tags(one_store)) == background
    assert done == len(numbers) == len(background[0])
    assert reading.judge_missing(JobContext(), one_store).value == 0
    with one_store.store.write() as connection:
        connection.execute(RECORD_TABLES["review"].delete())


def test_another_judge_reads_all_again_and_nobody_is_unseen(workspace, monkeypatch):
    _import(workspace, "a.csv", ("1", "质量太差", 1, "2026-11-03", ""), ("2", "很好", 5, "2026-11-03", ""))
    reading.catch_up(JobContext(), workspace)
    with workspace.store.write() as connection:
        verdicts.see(connection, [row.review_id for row in _verdicts(workspace)], datetime(2026, 11, 4))
    newer = Judge(workspace.tagger, version=7)
    monkeypatch.setattr(reading, "judge_in_force", lambda *_: newer)
    assert reading.catch_up(JobContext(), workspace).value == 2
    assert {(row.judge, row.seen_at is None) for row in _verdicts(workspace)} == {(7, False)}
    assert reading.catch_up(JobContext(), workspace).value == 0


def test_a_cancel_takes_effect_between_pieces(workspace, monkeypatch):
    monkeypatch.setattr(reading, "PIECE", 1)
    with workspace.store.write() as connection:
        bring_rows(connection, "a.csv", [columns_of("review", {"1": {"text": "好"}, "2": {"text": "差"}})])
    context = JobContext(on_progress=lambda progress: progress.begun and context.cancel())
    with pytest.raises(Cancelled):
        reading.judge_missing(context, workspace)
    assert 1 <= len(_verdicts(workspace)) <= 2
    reading.judge_missing(JobContext(), workspace)
    assert len(_verdicts(workspace)) == 2


def test_deadlines_follow_the_setting(workspace):
    _import(workspace, "a.csv", ("1", "质量太差", 1, "2026-11-03 10:00:00", ""), ("2", "很好", 5, "2026-11-03", ""))
    reading.catch_up(JobContext(), workspace)
    workspace.settings.set("first_answer_hours", 6)
    assert reading.catch_up(JobContext(), workspace).value == 1
    assert _verdicts(workspace)[0].due_at == "2026-11-03 16:00:00"
    assert reading.catch_up(JobContext(), workspace).value == 0


def test_what_changes_lets_the_number_grow(workspace):
    with workspace.store.read() as connection:
        before = verdicts.change_number(connection)
    _import(workspace, "a.csv", ("1", "质量太差", 1, str(date(2026, 11, 3)), ""))
    with workspace.store.read() as connection:
        assert verdicts.change_number(connection) > before


def _import(workspace, name, *rows):
    return bring(workspace, name, table(HEAD, *rows), shop="小店", platform="tmall")[0]


def _verdicts(workspace):
    with workspace.store.read() as connection:
        return list(connection.execute(select(REVIEW_VERDICT).order_by(REVIEW_VERDICT.c.review_id)))


def _tags(workspace):
    found = {}
    with workspace.store.read() as connection:
        for row in connection.execute(select(REVIEW_TAG)):
            found.setdefault(row.review_id, set()).add(row.tag)
    return found
