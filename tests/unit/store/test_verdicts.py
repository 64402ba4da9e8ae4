"""Verdicts: written with the reviews they are of, gone with them, found again."""

from dataclasses import fields
from datetime import datetime

import pytest
from sqlalchemy import select

from seller_toolkit.store import batches, verdicts
from seller_toolkit.store.dialects import sqlite_file
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.verdicts import Verdicts
from tests.unit.store.stories import AT, bring, columns_of

ROWS = {
    "1": {"text": "差", "stars": 1.0, "written_at": "2026-11-01 10:00:00", "item_id": "7", "replied": 1},
    "2": {"text": "好", "stars": 5.0, "item_title": "杯子", "appended_text": "又坏了"},
}


@pytest.fixture
def batch(store):
    with store.write() as c:
        return bring(c, "a.xlsx", [columns_of("review", ROWS)])


def _write(c, numbers, *, grade=0, judge=1, afresh=False, tags=(("quality", (0,)),)):
    of = verdicts.of_numbers(c, numbers)
    many = len(of)
    said = Verdicts(
        (2,) * many, (-1.5,) * many, (grade,) * many, (None,) * many, (0,) * many, (1,) * many, (1,) * many,
        ("2026-11-02 10:00:00",) * many, (None,) * many,
    )  # fmt: skip
    verdicts.write(c, of, said, tags, judge=judge, afresh=afresh)


def test_what_is_judged_by_comes_with_its_number(store, batch):
    with store.read() as c:
        found = verdicts.of_numbers(c, verdicts.numbers_of(c, batch))
    assert (found.item, found.text, found.appended) == (("7", "杯子"), ("差", "好"), ("", "又坏了"))
    assert (found.answered, found.known, found.written_at) == ((1, 0), (0, 0), ("2026-11-01 10:00:00", None))


def test_from_the_columns_of_the_import_they_are_those_of_the_store(store, batch):
    rows = ROWS | {"3": {"text": None, "item_id": "", "item_title": None, "appended_at": "2026-11-03 10:00:00"}}
    with store.write() as c:
        part = columns_of("review", {f"later {key}": row for key, row in rows.items()})
        later = bring(c, "b.xlsx", [part])
        dealt = {column.name: "" for column in REVIEW_CASE.c if not column.nullable} | {"shop_id": 1, "cost": None}
        second = verdicts.numbers_of(c, later)[1]
        c.execute(REVIEW_CASE.insert().values(dealt | {"id": 1, "review_id": second, "state": "closed"}))
        read, known = verdicts.brought_by(c, later, 0, 10), verdicts.inserted(c, later, part)
        assert known is not None
        assert [list(getattr(known, each.name)) for each in fields(known)] == [
            list(getattr(read, each.name)) for each in fields(read)
        ]
        assert known.answered == [1, 1, 0]
        assert verdicts.inserted(c, batch, part) is None
        assert known.part(1, 1).text == ["好"]


def test_verdicts_and_tags_are_replaced_not_doubled(store, batch):
    with store.write() as c:
        numbers = verdicts.numbers_of(c, batch)
        _write(c, numbers, tags=(("quality", (0,)), ("size", (0,)), ("price", (1,))))
        verdicts.see(c, numbers, AT)
        _write(c, numbers, tags=(("price", (0,)),))
        assert verdicts.tags_of(c, numbers) == {numbers[0]: ("price",)}
        assert {kept.seen_at is None for kept in verdicts.by_review(c, numbers).values()} == {False}
        _write(c, numbers, grade=1, afresh=True, tags=())
        assert {kept.seen_at for kept in verdicts.by_review(c, numbers).values()} == {None}


def test_an_undone_import_takes_them_along(store, batch):
    with store.write() as c:
        _write(c, verdicts.numbers_of(c, batch))
        batches.undo(c, batch, AT)
        assert list(c.execute(select(REVIEW_VERDICT))) == list(c.execute(select(REVIEW_TAG))) == []


def test_those_that_an_older_judge_has_read_are_found_in_pieces(store, batch):
    with store.write() as c:
        first, second = verdicts.numbers_of(c, batch)
        _write(c, [first], judge=2)
        assert verdicts.not_judged(c, 2, 0, 1)[0].number == ()
        found, last = verdicts.not_judged(c, 2, first, 1)
        assert (found.number, last) == ((second,), second)
        assert verdicts.not_judged(c, 2, second, 1)[1] == 0
        found, last = verdicts.not_judged(c, 3, 0, 10)
        assert (found.number, found.known, last) == ((first, second), (1, 0), second)


def test_the_indexes_of_many_new_verdicts_are_made_after_them(store, batch, monkeypatch):
    def indexes(c):
        of = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('review_verdict', 'review_tag')"
        return [tuple(row) for row in c.exec_driver_sql(of + " AND sql IS NOT NULL ORDER BY name")]

    monkeypatch.setattr(verdicts, "MANY", 2)
    with store.write() as c:
        before = indexes(c)
        assert len(before) > 1
        with verdicts.many_new(c, batch):
            assert indexes(c) == []
            _write(c, verdicts.numbers_of(c, batch))
        assert indexes(c) == before
        with verdicts.many_new(c, batch):  # there are as many already
            assert indexes(c) == before
    assert sqlite_file.is_sound(store.path, thorough=True)


def test_marks_and_rules_are_kept(store):
    with store.write() as c:
        assert (verdicts.mark(c), verdicts.rules(c)) == ((-1, 0), "")
        verdicts.set_mark(c, 3, 17)
        verdicts.set_rules(c, "hours 24")
        assert (verdicts.mark(c), verdicts.rules(c)) == ((3, 17), "hours 24")


def test_seeing_counts_only_what_it_changes(store, batch):
    with store.write() as c:
        numbers = verdicts.numbers_of(c, batch)
        _write(c, numbers)
        before = verdicts.change_number(c)
        assert verdicts.see(c, numbers, datetime(2026, 11, 22)) == 2
        assert verdicts.see(c, numbers, datetime(2026, 11, 23)) == 0
        assert verdicts.change_number(c) == before + 1
        assert verdicts.see(c, numbers[:1], None) == 1
        assert verdicts.see_all(c, [1], datetime(2026, 11, 24)) == 1


def test_settling_and_a_nature_by_hand(store, batch):
    with store.write() as c:
        numbers = verdicts.numbers_of(c, batch)
        _write(c, numbers)
        verdicts.settle(c, numbers, (0, 1), (None, "2026-11-05 10:00:00"), (None, None))
        rows = list(c.execute(select(REVIEW_VERDICT.c.waits, REVIEW_VERDICT.c.due_at)))
        assert [tuple(row) for row in rows] == [(0, None), (1, "2026-11-05 10:00:00")]
        verdicts.set_nature(c, numbers[0], 2, by_hand=True)
        kept = verdicts.by_review(c, numbers)[numbers[0]]
        assert (kept.nature, kept.by_hand) == (2, True)
        assert verdicts.complaints(c) == numbers
