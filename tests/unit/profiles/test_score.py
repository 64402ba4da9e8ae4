"""The common part of a score."""

from collections.abc import Callable

import pytest

from seller_toolkit.domain.profiles import ProfileBook


def test_own_values_are_metrics_of_their_own(load: Callable[[str], ProfileBook], small: str) -> None:
    profile = load(small).versions[0]
    assert profile.score_ids == ("small.total", "small.speed")
    speed = profile.metric("small.speed")
    assert (speed.dimension, speed.unit, speed.decimals, speed.aliases) == ("speed", "score", 2, ("快慢",))
    assert profile.dimensions[0].weight is None


def test_own_values_have_the_scale_of_their_version_or_their_own(
    load: Callable[[str], ProfileBook], small: str
) -> None:
    wider = small.replace('version = "b"', 'version = "b"\nscale = [0, 5]')
    before, after = load(wider.replace('id = "speed"', 'id = "speed"\nscale = [3, 5]')).versions
    assert [before.metric(name).scale for name in before.score_ids] == [(3, 5), (3, 5)]
    assert [after.metric(name).scale for name in after.score_ids] == [(0, 5), (3, 5)]
    assert load(wider).metrics()["small.speed"].scale == (0, 5)


def test_an_own_value_can_have_a_name_of_its_own(load: Callable[[str], ProfileBook], small: str) -> None:
    words = 'value_label = { zh_CN = "速度分", zh_TW = "速度分", en = "Speed, value" }'
    profile = load(small.replace('id = "speed"', f'id = "speed"\n{words}')).versions[0]
    assert (profile.metric("small.speed").label.en, profile.dimension("speed").label.en) == ("Speed, value", "Speed")


def test_a_published_weight_is_kept(load: Callable[[str], ProfileBook], small: str) -> None:
    profile = load(small.replace('id = "speed"', 'id = "speed"\nweight = 1.0')).versions[0]
    assert profile.dimension("speed").weight == 1


def test_a_score_of_a_questionnaire_says_so(load: Callable[[str], ProfileBook], small: str) -> None:
    assert not load(small).versions[0].questionnaire
    assert load(small.replace('id = "small"', 'id = "small"\nquestionnaire = true')).versions[0].questionnaire


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('platforms = ["tmall"]', 'platforms = ["amazon"]', "unknown: amazon"),
        ('platforms = ["tmall"]', "platforms = []", "platforms: there is none"),
        ('target = "total"', 'target = "totl"', "'totl' is none of"),
        ('sample = "daily"', 'sample = "hourly"', "'hourly' is none of"),
        ('sample = "daily"', 'sample = "daily"\nplatforms = ["douyin"]', "names a platform"),
        ('id = "hours"', 'id = "speed"', "stands there twice"),
        ('id = "speed"', 'id = "total"', "is none of"),
        ('id = "speed"', 'id = "speed"\nweight = 0.25', "the weights are 0.25 together"),
        ('id = "speed"', 'id = "speed"\nweight = 1.2', "the weights are 1.2 together"),
        ('id = "small"', 'id = "small.score"', "must have no dot"),
        (
            'source = "S"\nlabel = { zh_CN = "速度"',
            'source = "S"\nwindow_days = 0\nlabel = { zh_CN = "速度"',
            "window_days: must be",
        ),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    refusal: Callable[[str, str], str], old: str, new: str, detail: str
) -> None:
    assert detail in refusal(old, new)
