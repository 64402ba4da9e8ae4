"""The log of a task as people read it."""

from datetime import datetime

import pytest

from seller_toolkit.services.tasks.task_log_words import said
from seller_toolkit.store.tasks import TaskChange

AT = datetime(2026, 11, 22, 9, 30)


@pytest.mark.parametrize(
    ("field", "before", "after", "words"),
    [
        ("state", "", "open", "taken on"),
        ("state", "postponed", "open", "taken on"),
        ("state", "open", "done", "done"),
        ("state", "done", "open", "opened again"),
        ("state", "", "dismissed", "dismissed"),
        ("state", "", "postponed", "postponed"),
        ("until", "", "2026-11-25", "not before 11-25"),
        ("until", "2026-11-25", "", ""),
        ("due", "2026-11-20", "2026-11-25", "due 11-20 → 11-25"),
        ("due", "", "2026-11-25", "due — → 11-25"),
        ("owner", "老王", "", "owner 老王 → —"),
        ("title", "一", "二", "title 一 → 二"),
        ("area", "logistics", "product", "area Logistics → Product quality"),
        ("steps_json", "", "[1]", "step 2 ticked"),
        ("steps_json", "[0, 1]", "[1, 2]", "step 3 ticked; step 1 open again"),
        ("steps_json", "[1]", "", "step 2 open again"),
        ("note", "", "两种规格", "note: 两种规格"),
        ("note", "两种规格", "", "note removed"),
        ("rule", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO", "recurs Every day → Every Monday"),
        ("metric", "", "tmall_experience.logistics", "metric watched — → Logistics speed"),
        ("metric", "gone", "", "metric watched gone → —"),
        ("started_on", "", "2026-11-20", "began — → 11-20"),
        ("lag_days", "3", "7", "days until an effect shows 3 → 7"),
        ("done_at", "", "2026-11-22 09:30:00", ""),
        ("follows", "", "3", ""),
    ],
)
def test_words(workspace, field, before, after, words):
    assert said(TaskChange(AT, field, before, after), workspace.metrics) == words
