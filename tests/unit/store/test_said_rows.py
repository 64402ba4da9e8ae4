"""Rows of what the user said: looked at, compared, put back."""

from datetime import date

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import RowChange
from seller_toolkit.store import events, memory, said_rows, shops

DAY = date(2026, 11, 11)


def event_changes(connection, deed):
    before = said_rows.look(connection, ("event",))
    deed()
    return said_rows.difference(before, said_rows.look(connection, ("event",)))


def turned(changes):
    return [RowChange(one.table, one.after, one.before) for one in reversed(changes)]


def test_what_came_went_and_changed_is_told_and_turned_back(workspace):
    with workspace.store.write() as connection:
        one, two = (events.add(connection, None, DAY, "other", title) for title in ("甲", "乙"))
        there = said_rows.look(connection, ("event",))

        def deed():
            events.remove(connection, one.id)
            events.change(connection, events.Event(two.id, None, DAY, "other", "丙"))
            events.add(connection, None, DAY, "other", "丁")

        changes = event_changes(connection, deed)
        assert [(one.before is None, one.after is None) for one in changes] == [
            (False, True),
            (False, False),
            (True, False),
        ]
        said_rows.put_back(connection, turned(changes))
        assert said_rows.look(connection, ("event",)) == there


def test_the_same_look_has_no_difference(workspace):
    with workspace.store.read() as connection:
        found = said_rows.look(connection, tuple(said_rows.TABLES))
    assert said_rows.difference(found, found) == ()


def test_a_row_that_is_another_now_is_left_alone(workspace):
    with workspace.store.write() as connection:
        changes = event_changes(connection, lambda: events.add(connection, None, DAY, "other", "甲"))
        events.change(connection, events.Event(int(changes[0].after["id"]), None, DAY, "other", "乙"))
        with pytest.raises(UserError, match=r"deed\.changed_since"):
            said_rows.put_back(connection, turned(changes))


def test_what_belongs_to_something_that_is_gone_cannot_come_back(workspace):
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "甲店", "tmall", own=True)
        event = events.add(connection, shop.id, DAY, "other", "甲")
        changes = event_changes(connection, lambda: events.remove(connection, event.id))
        shops.delete_shops(connection, {shop.id})
        with pytest.raises(UserError, match=r"deed\.changed_since"):
            said_rows.put_back(connection, turned(changes))


def test_of_notes_only_those_are_seen_that_are_asked_for(workspace):
    with workspace.store.write() as connection:
        memory.set_note(connection, "one", 1)
        memory.set_note(connection, "two", 2)
        assert [row["value"] for row in said_rows.look(connection, ("meta",), notes=("two",)).values()] == ["2"]
        assert said_rows.look(connection, ("meta",)) == {}


def test_reviews_are_named_by_corrections_and_verdicts_alone():
    changes = [
        RowChange("review_correction", {"review_id": 7}, None),
        RowChange("review_verdict", None, {"review_id": 3}),
        RowChange("event", {"id": 1}, None),
    ]
    assert said_rows.reviews_of(changes) == (3, 7)
