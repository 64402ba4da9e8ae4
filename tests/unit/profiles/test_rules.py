"""Sources, metrics and their evidence."""

from collections.abc import Callable

import pytest

from seller_toolkit.domain.profiles import ProfileBook


def test_a_lag_keeps_its_days(load: Callable[[str], ProfileBook], small: str) -> None:
    lag = 'lag = { days = 3, confidence = "third_party", source = "S" }'
    metric = load(small.replace('unit = "hours"', f'unit = "hours"\n{lag}')).metrics()["small.hours"]
    assert (metric.lag_days, metric.id, metric.dimension) == (3, "small.hours", "speed")


def test_a_metric_of_unit_score_can_have_a_scale(load: Callable[[str], ProfileBook], small: str) -> None:
    metrics = load(small.replace('unit = "hours"', 'unit = "score"\nscale = [1, 5]')).metrics()
    assert metrics["small.hours"].scale == (1, 5)
    assert load(small).metrics()["small.hours"].scale is None


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('unit = "hours"', 'unit = "days"', "'days' is none of"),
        ('unit = "hours"', 'unit = "hours"\nscale = [1, 5]', "scale: only a metric of unit score"),
        ('unit = "hours"', 'unit = "score"\nscale = [5, 1]', "scale: must rise"),
        ('better = "lower"', 'better = "less"', "'less' is none of"),
        ('area = "logistics"\nunit', 'area = "warehouse"\nunit', "'warehouse' is none of"),
        ('dimension = "speed"', 'dimension = "sped"', "'sped' is none of"),
        ('source = "S"\nlabel = { zh_CN = "时长"', 'source = "T"\nlabel = { zh_CN = "时长"', "'T' is none of"),
        ('source = "S"\nlabel = { zh_CN = "时长"', 'label = { zh_CN = "时长"', "source: is missing"),
        ('unit = "hours"', 'unit = "hours"\nlag = { days = 3 }', "lag → confidence: is missing"),
        ('confidence = "notice"', 'confidence = "sure"', "'sure' is none of"),
        (
            'published = 2026-01-01\nconfidence = "official"',
            'confidence = "third_party"',
            "'official' is better than that of",
        ),
        ('aliases = ["耗时"]', 'aliases = ["快慢"]', "'快慢' names both"),
        ("[total]", '[[source]]\nid = "S"\ntitle = "x"\nconfidence = "memory"\n[total]', "'S' stands there twice"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    refusal: Callable[[str, str], str], old: str, new: str, detail: str
) -> None:
    assert detail in refusal(old, new)
