"""What must fit together within a version, and that nothing stands in a file without effect."""

from collections.abc import Callable

import pytest

from tests.unit.profiles.test_adjustments import ALL, NAMED
from tests.unit.profiles.test_lines import ASKED


@pytest.mark.parametrize(
    ("old", "new", "named", "detail"),
    [
        ("", "", NAMED.replace("min_orders = 30", "min_orders = 29"), "stages: 'young' goes beyond the 29 orders"),
        ("score = 4\n", "score = 6\n", NAMED, "stages: 'young' leaves the scale"),
        ("score = 4.5", "score = 80", NAMED, "small_samples: 80 leaves the scale"),
        ("", "", NAMED.replace('"lie", ', ""), "points 'lie': no version names it"),
        ("", "", NAMED.replace('stages = ["young"]', ""), "stage 'young': no version names it"),
        ("", "", NAMED.replace('small_samples = ["few"]', ""), "small_sample 'few': no version names it"),
        ("", "", NAMED.replace('exemptions = ["feast"]', ""), "exemption 'feast': no version names it"),
    ],
)
def test_adjustments(
    why_not: Callable[[str], str], add: Callable[..., str], old: str, new: str, named: str, detail: str
) -> None:
    assert detail in why_not(add(ALL.replace(old, new, 1) if old else ALL, named))


@pytest.mark.parametrize(
    ("text", "named", "detail"),
    [
        (ASKED, "", "threshold 'ads': no version names it"),
        (ASKED, 'more_lines = ["add"]', "unknown: add"),
        (ASKED.replace("asked = true", "value = 7"), 'more_lines = ["ads"]', "'ads' leaves the scale from 3 to 5"),
        (
            ASKED.replace("asked = true", "value = 4").replace('program = "ads"', ""),
            'more_lines = ["ads"]',
            "more_lines: 'ads' has no program",
        ),
    ],
)
def test_lines(why_not: Callable[[str], str], add: Callable[..., str], text: str, named: str, detail: str) -> None:
    assert detail in why_not(add(text, named))


def test_a_line_of_a_program_is_not_for_everybody(why_not: Callable[[str], str], add: Callable[..., str]) -> None:
    text = add(ASKED.replace("asked = true", "value = 4")).replace(
        'thresholds = ["line"]', 'thresholds = ["line", "ads"]'
    )
    assert "thresholds: 'ads' is not for everybody" in why_not(text)


def test_a_metric_that_went_has_no_small_sample(why_not: Callable[[str], str], add: Callable[..., str]) -> None:
    text = add(ALL, NAMED).replace('version = "b"', 'version = "b"\ndrops = ["hours"]')
    assert "version 'b' → small_samples: not in force: small.hours" in why_not(text)


def test_a_metric_that_no_version_has_is_refused(refusal: Callable[[str, str], str]) -> None:
    assert "metric 'hours': no version names it" in refusal('metrics = ["hours"]', "metrics = []")
