"""Lines: how often they are missed, who is judged by them, and what only the seller knows."""

from collections.abc import Callable

import pytest

from seller_toolkit.domain.profiles import FailRule, ProfileBook

ASKED = """
[[threshold]]
id = "ads"
program = "ads"
asked = true
target = "speed"
strict = false
sample = "mean_30d"
fail = { count = 2, of = 3 }
warn_margin = 0.1
confidence = "official"
source = "S"
label = { zh_CN = "投放", zh_TW = "投放", en = "Ads" }
consequence = { zh_CN = "停", zh_TW = "停", en = "Stop" }
recovery = { zh_CN = "恢复", zh_TW = "恢復", en = "Back" }
"""


def test_a_line_fails_at_once_unless_it_says_otherwise(load: Callable[[str], ProfileBook], small: str) -> None:
    def rule(words: str) -> FailRule:
        return load(small.replace('sample = "daily"', f'sample = "daily"\n{words}')).versions[0].thresholds[0].fail

    assert rule("") == FailRule(1, None)
    assert rule("fail = { count = 14 }") == FailRule(14, None)
    assert rule("fail = { count = 3, of = 6 }") == FailRule(3, 6)


def test_a_line_of_a_program_that_only_the_seller_knows(
    load: Callable[[str], ProfileBook], add: Callable[..., str]
) -> None:
    first, second = load(add(ASKED, 'more_lines = ["ads"]')).versions
    (line,) = first.more_lines
    assert (line.program, line.asked, line.value, line.fail) == ("ads", True, 0, FailRule(2, 3))
    assert line.recovery is not None
    assert line.recovery.en == "Back"
    assert second.more_lines == first.more_lines
    assert [one.id for one in first.thresholds] == ["line"]


def test_lines_of_another_platform_are_left_out(load: Callable[[str], ProfileBook], add: Callable[..., str]) -> None:
    two = add(ASKED.replace("asked = true", 'asked = true\nplatforms = ["tmall"]'), 'more_lines = ["ads"]')
    version = load(two.replace('platforms = ["tmall"]', 'platforms = ["tmall", "taobao"]', 1)).versions[0]
    assert [line.id for line in version.on_platform("tmall").more_lines] == ["ads"]
    assert version.on_platform("taobao").more_lines == ()
    assert [line.id for line in version.on_platform("taobao").thresholds] == ["line"]


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('sample = "mean_30d"', 'sample = "mean_30d"\nvalue = 4', "a line that the seller is asked for has none"),
        ("asked = true", "asked = false", "value: is missing"),
        ("of = 3", "of = 2", "`of` must be more than `count`"),
        ("count = 2", "count = 0", "must be a whole number from 1 on"),
        ("of = 3", "off = 3", "unknown keys: off"),
        ('sample = "mean_30d"', 'sample = "at_event"', "is looked at once"),
        ("warn_margin = 0.1", "warn_margin = -0.1", "must not be negative"),
        ("warn_margin = 0.1", "warn_margin = nan", "must be a number"),
        ('program = "ads"', 'program = "Ads!"', "is no id"),
    ],
)
def test_what_is_wrong_is_refused(
    why_not: Callable[[str], str], add: Callable[..., str], old: str, new: str, detail: str
) -> None:
    assert old in ASKED
    assert detail in why_not(add(ASKED.replace(old, new), 'more_lines = ["ads"]'))
