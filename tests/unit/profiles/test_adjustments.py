"""Points, stages, small samples and days that do not count."""

from collections.abc import Callable
from datetime import date

import pytest

from seller_toolkit.domain.profiles import ProfileBook

WORDS = 'confidence = "notice"\nsource = "S"\nlabel = { zh_CN = "名", zh_TW = "名", en = "Name" }\n'
EVIDENCE = 'confidence = "notice"\nsource = "S"\n'
ALL = f"""
[[points]]
id = "lie"
target = "total"
points = -0.5
per = "case"
cap = 1
cap_days = 30
{WORDS}
[[points]]
id = "gift"
target = "speed"
points = 0.1
per = "once"
{WORDS}
[[stage]]
id = "young"
below_orders = 30
score = 4
fallen = 3.5
{WORDS}
[[small_sample]]
id = "few"
metrics = ["hours"]
below_orders = 500
listed_below_orders = 300
bad = 3
score = 4.5
{EVIDENCE}
[[exemption]]
id = "feast"
first = 2026-02-10
last = 2026-02-23
metrics = ["hours"]
condition = {{ zh_CN = "休店", zh_TW = "休店", en = "closed shops" }}
{WORDS}
"""
NAMED = 'points = ["lie", "gift"]\nstages = ["young"]\nsmall_samples = ["few"]\nexemptions = ["feast"]\nmin_orders = 30'


def test_a_version_hands_them_on_until_one_says_otherwise(
    load: Callable[[str], ProfileBook], add: Callable[..., str]
) -> None:
    first, second = load(add(ALL, NAMED).replace('version = "b"', 'version = "b"\nstages = []')).versions
    lie, gift = first.points
    assert (lie.points, lie.per, lie.cap, lie.cap_days, lie.target) == (-0.5, "case", 1, 30, "total")
    assert (gift.points, gift.cap, gift.cap_days) == (0.1, None, None)
    (stage,) = first.stages
    assert (stage.below_orders, stage.score, stage.fallen) == (30, 4, 3.5)
    (few,) = first.small_samples
    assert (few.metrics, few.below_orders, few.listed_below_orders, few.bad, few.score) == (
        ("small.hours",),
        500,
        300,
        3,
        4.5,
    )
    (feast,) = first.exemptions
    assert (feast.first, feast.last, feast.metrics) == (date(2026, 2, 10), date(2026, 2, 23), ("small.hours",))
    assert feast.condition is not None
    assert (second.points, second.small_samples, second.exemptions) == (
        first.points,
        first.small_samples,
        first.exemptions,
    )
    assert second.stages == ()


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ("cap_days = 30\n", "", "cap: stands together with `cap_days`"),
        ("cap = 1\n", "", "cap: stands together with `cap_days`"),
        ("cap = 1\n", "cap = 0.4\n", "is less than one case gives"),
        ("points = -0.5", "points = 0", "must not be 0"),
        ('per = "case"', 'per = "day"', "'day' is none of"),
        ('target = "speed"', 'target = "sped"', "'sped' is none of"),
        ("fallen = 3.5", "fallen = 4", "must be less than `score`"),
        ("score = 4\n", "", "must be less than `score`"),
        ("below_orders = 30\n", "below_orders = 0\n", "below_orders: must be"),
        ("listed_below_orders = 300", "listed_below_orders = 600", "must not be more than"),
        ('metrics = ["hours"]\nbelow', 'metrics = ["days"]\nbelow', "unknown: days"),
        ('metrics = ["hours"]\nbelow', "metrics = []\nbelow", "metrics: there is none"),
        ("last = 2026-02-23", "last = 2026-02-09", "is before `first`"),
        ('metrics = ["hours"]\ncondition', "condition", "metrics: is missing"),
        (f"score = 4.5\n{EVIDENCE}", 'score = 4.5\nsource = "S"\n', "confidence: is missing"),
        ('id = "gift"', 'id = "lie"', "'lie' stands there twice"),
    ],
)
def test_what_is_wrong_is_refused(
    why_not: Callable[[str], str], add: Callable[..., str], old: str, new: str, detail: str
) -> None:
    assert old in ALL
    assert detail in why_not(add(ALL.replace(old, new, 1), NAMED))
