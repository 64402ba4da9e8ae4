from pathlib import Path

import pytest

from seller_toolkit.domain.pages import JUMP, SWAPPED
from seller_toolkit.i18n.doubts import doubt_text, expected_text, misfit_text
from seller_toolkit.profiles.book import load_profiles

METRICS = load_profiles(Path(__file__).parents[3] / "resources" / "profiles").metrics()
TOTAL = METRICS["tmall_experience.total"]


def test_a_jump_says_both_values_and_the_way_between_them():
    down = doubt_text(JUMP, TOTAL, 4.38, 4.88, days=1, of_today=True)
    assert down == "yesterday 4.88, today 4.38: down by 0.50. Typed right?"
    up = doubt_text(JUMP, TOTAL, 4.88, 4.38, days=3, of_today=False)
    assert up == "3 days before 4.38, this day 4.88: up by 0.50. Typed right?"


def test_swapped_digits_are_asked_about():
    assert "swapped" in doubt_text(SWAPPED, TOTAL, 4.58, 4.85, days=1, of_today=True)


def test_a_misfit_names_the_ends_of_the_dimensions():
    assert "4.05" in misfit_text(4.05, 4.3, 4.5, decimals=2)
    assert "4.30 to 4.50" in misfit_text(4.05, 4.3, 4.5, decimals=2)


@pytest.mark.parametrize(
    ("metric", "words"),
    [
        ("tmall_experience.total", "needs a number from 3 to 5, such as 4.88"),
        ("douyin_experience.total", "needs a number from 0 to 100, such as 94"),
        ("tmall_experience.praise_rate", "needs a percentage from 0 to 100, such as 99.4%"),
        ("tmall_experience.delivery_hours", "needs hours, such as 36.5"),
        ("tmall_experience.bonus", "needs a number, such as 12"),
    ],
)
def test_a_cell_says_what_it_needs(metric, words):
    assert expected_text(METRICS[metric]) == words
