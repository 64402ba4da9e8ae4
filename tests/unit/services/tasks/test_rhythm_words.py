"""Rules of recurrence as people say them."""

import pytest

from seller_toolkit.checklist.recurrence import ONCE
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services.tasks.rhythm_words import rhythm_words, rule_words, weekday_name
from tests.cases import for_each


@for_each(
    "rule, words",
    [
        ("", ""),
        (ONCE, "Once"),
        ("FREQ=DAILY", "Every day"),
        ("FREQ=DAILY;INTERVAL=3", "Every 3 days"),
        ("FREQ=WEEKLY", "Every week"),
        ("FREQ=WEEKLY;INTERVAL=2", "Every 2 weeks"),
        ("FREQ=WEEKLY;BYDAY=TH,MO", "Every Monday and Thursday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,SU", "Every Monday, Wednesday and Sunday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "Every 2 weeks on Friday"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "Monday to Friday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Every day"),
        ("FREQ=MONTHLY", "Every month"),
        ("FREQ=MONTHLY;INTERVAL=2", "Every 2 months"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,-1", "Each month on day 1 and the last day"),
        ("FREQ=MONTHLY;BYDAY=1MO", "Each month on the first Monday"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "Every 3 months on the last Friday"),
    ],
)
def test_words(rule, words):
    assert rule_words(rule) == words


def test_a_task_without_a_rule_has_its_cadence():
    assert rhythm_words("", "weekly") == "Weekly"
    assert rhythm_words("FREQ=DAILY", "weekly") == "Every day"


def test_every_word_is_translated():
    set_backend(lambda _context, text: f"[{text}]", "zh_CN")
    assert rule_words("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR") == "[Every 2 weeks on [Friday]]"
    assert rule_words("FREQ=MONTHLY;BYMONTHDAY=1,-1") == "[Each month on [[day 1] and [the last day]]]"
    assert len({weekday_name(day) for day in range(7)}) == 7


def test_what_is_no_rule_is_refused():
    with pytest.raises(UserError, match=r"task\.bad_rule"):
        rule_words("weekly")
