"""What a typed text means, and what is asked about it."""

import re
from datetime import date
from pathlib import Path

import pytest

from seller_toolkit.analysis.plausibility import Before
from seller_toolkit.profiles.book import load_profiles
from seller_toolkit.services.imports.score_entry import read_value, table_of

BOOK = load_profiles(Path(__file__).parents[4] / "resources" / "profiles")
METRICS = BOOK.metrics()
TMALL = table_of(BOOK.on("tmall_experience", date(2026, 11, 22)))
T = "tmall_experience."


@pytest.mark.parametrize(
    ("metric", "text", "value"),
    [
        (T + "total", "4.88", 4.88),
        (T + "total", " 4.88分 ", 4.88),
        (T + "total", "４．８８", 4.88),
        (T + "total", "4.88 ↑0.01", 4.88),
        ("douyin_experience.total", "82", 82.0),
        (T + "praise_rate", "99.4%", 99.4),
        (T + "praise_rate", "９９.４％", 99.4),
        (T + "praise_rate", "0.4", 0.4),
        (T + "delivery_hours", "36.5", 36.5),
        (T + "delivery_hours", "1天12小时", 36.0),
    ],
)
def test_a_text_is_the_value_that_a_person_means(metric, text, value):
    assert read_value(text, METRICS[metric]) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", " ", "-", "—", "暂无"])
def test_a_text_that_says_nothing_is_no_value(text):
    assert read_value(text, METRICS[T + "total"]) is None


@pytest.mark.parametrize("text", ["四点八", "4.8l", "4.8s", "99.4%", "488", "0", "4.8.8", "-4.8"])
def test_a_text_that_is_no_score_is_refused(text):
    with pytest.raises(ValueError, match=re.escape(text)):
        read_value(text, METRICS[T + "total"])


def look(texts, before=None, stored=None, of_today=True):
    last = {T + name: Before(value) for name, value in (before or {}).items()}
    there = {T + name: value for name, value in (stored or {}).items()}
    found = TMALL.look_at({T + n: text for n, text in texts.items()}, before=last, stored=there, of_today=of_today)
    return {name.removeprefix(T): check for name, check in found.items()}


def test_a_usual_value_raises_nothing():
    assert look({"total": "4.87"}, {"total": 4.88})["total"] == (look({"total": "4.87"})["total"])
    check = look({"total": "4.87"}, {"total": 4.88})["total"]
    assert (check.value, check.problem, check.doubts, check.old) == (4.87, "", (), "")


def test_a_fall_is_asked_about():
    check = look({"total": "4.38"}, {"total": 4.88})["total"]
    assert check.value == 4.38
    assert check.doubts == ("yesterday 4.88, today 4.38: down by 0.50. Typed right?",)


def test_swapped_digits_are_asked_about_once():
    (said,) = look({"total": "4.58"}, {"total": 4.85})["total"].doubts
    assert "swapped" in said


def test_what_is_off_the_scale_is_not_taken():
    check = look({"total": "2.9"})["total"]
    assert check.value is None
    assert check.problem.startswith("needs a number from 3 to 5")


def test_a_total_is_held_against_its_dimensions_typed_or_stored():
    dimensions = {"quality": "4.9", "logistics": "4.8", "service": "4.9"}
    (said,) = look({"total": "4.4"} | dimensions)["total"].doubts
    assert "4.80 to 4.90" in said
    stored = {"quality": 4.9, "logistics": 4.8, "service": 4.9}
    assert look({"total": "4.4"}, stored=stored)["total"].doubts == (said,)


def test_a_dimension_that_does_not_fit_a_stored_total_is_asked_about_itself():
    stored = {"total": 4.4, "logistics": 4.8, "service": 4.9}
    check = look({"quality": "4.9"}, stored=stored)["quality"]
    assert "4.40" in check.doubts[0]


def test_a_value_that_would_change_a_stored_one_names_it():
    assert look({"total": "4.87"}, stored={"total": 4.88})["total"].old == "4.88"
    assert look({"total": "4.88"}, stored={"total": 4.88})["total"].old == ""


def test_metrics_of_another_score_are_passed_over():
    assert TMALL.look_at({"dsr.description": "4.8"}, before={}, stored={}, of_today=True) == {}


def test_the_columns_are_the_total_and_its_dimensions_and_on_request_all_metrics():
    assert [field.id for field in TMALL.fields] == [T + name for name in ("total", "quality", "logistics", "service")]
    assert set(TMALL.fields) < set(TMALL.every)
    assert TMALL.headline == T + "total"
