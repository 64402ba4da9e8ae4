"""Dated versions that say only what is new."""

from collections.abc import Callable
from datetime import date

import pytest

from seller_toolkit.domain.profiles import ProfileBook


def test_a_new_version_says_only_what_is_new(load: Callable[[str], ProfileBook], small: str) -> None:
    first, second = load(small).versions
    assert (first.valid_to, second.valid_to) == (date(2026, 5, 31), None)
    assert (second.low, second.decimals, second.assessed, second.thresholds) == (3, 2, True, first.thresholds)
    assert first.metric("small.hours").window_days is None
    assert second.metric("small.hours").window_days == 90
    assert second.total is not None
    assert second.total.decimals == 2


def test_a_version_can_drop_a_metric_and_a_later_one_bring_it_back(
    load: Callable[[str], ProfileBook], small: str
) -> None:
    third = '[[version]]\nversion = "c"\nfrom = 2026-08-01\nconfidence = "official"\nsource = "S"\nadds = ["hours"]\n'
    changed = small.replace('version = "b"', 'version = "b"\ndrops = ["hours"]') + third
    versions = load(changed).versions
    assert [len(version.metrics) for version in versions] == [2, 1, 2]
    assert versions[2].metric("small.hours").window_days == 90  # as it was last changed


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ("from = 2026-06-01", "from = 2025-06-01", "ends before it begins"),
        ("from = 2026-01-01", "from = 2026-01-01\nto = 2026-07-01", "begins before the one above it ends"),
        ('version = "b"', 'version = "a"', "stands there twice"),
        ('metrics = ["hours"]', 'metrics = ["hour"]', "unknown: hour"),
        ('thresholds = ["line"]', 'thresholds = ["lines"]', "unknown: lines"),
        ('version = "b"', 'version = "b"\nadds = ["hours"]', "unknown: hours"),
        ('version = "b"', 'version = "b"\ndrops = ["days"]', "unknown: days"),
        ('version = "a"', 'version = "a"\nadds = ["hours"]', "unknown keys: adds"),
        ("[version.changed.hours]", "[version.changed.days]", "unknown: days"),
        ("window_days = 90", "window_day = 90", "unknown keys: window_day"),
        ("window_days = 90", 'id = "days"', "cannot change"),
        ("scale = [3, 5]", "scale = [5, 3]", "must rise"),
        ("scale = [3, 5]", "scale = [3, 5]\ndisplay = [[4, 6, 5.0]]", "leaves the scale"),
        ("scale = [3, 5]", "scale = [3, 5]\ndisplay = [[4, 5, 5.0], [3, 4, 4.0]]", "overlap"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    refusal: Callable[[str, str], str], old: str, new: str, detail: str
) -> None:
    assert detail in refusal(old, new)
