"""Sentences about effects: what they say, and what they never say."""

from dataclasses import replace
from datetime import date

import pytest

from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.task_effects import RunCases
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.domain.words import Words
from seller_toolkit.services.tasks import task_effect_words as words
from seller_toolkit.services.tasks.task_effect_words import Judged

RATE = Metric("x.rate", "a", Words("及时率", "及時率", "Rate"), (), "percent", 1, Better.HIGHER, 30)
FOUND = Effect(90.0, 92.5, 2.5, 0.4, 4.6, 7, 1.0, "", 29)
CASES = (RunCases(1200.4, 1000), RunCases(1310, 1100))


def said(verdict: str, found: Effect = FOUND, *, compared_with: str = "", cases=CASES) -> str:
    return words.judged_words(Judged(found, RATE, verdict, compared_with, cases, date(2026, 9, 9)))


def test_a_rise_of_a_rate_is_told_in_percentage_points_with_cases() -> None:
    assert said("better") == (
        "Rate: 90.0% → 92.5%. Since you began it rose by 2.5 pp (95%: 0.4 pp to 4.6 pp), more than its usual ups and "
        "downs. 7 days before and after, with 1,200 and 1,310 cases. Compared with its own past only."
    )


def test_a_fall_says_so_and_what_is_compared_is_named() -> None:
    fell = replace(FOUND, after=87.5, difference=-2.5, low=-4.6, high=-0.4)
    assert "it fell by 2.5 pp (95%: 0.4 pp to 4.6 pp)" in said("worse", fell)
    compared = said("worse", fell, compared_with="另一家店")
    assert "it did worse than 另一家店 by 2.5 pp" in compared
    assert "own past only" not in compared


def test_no_clear_change_shows_the_whole_interval() -> None:
    unclear = replace(FOUND, low=-0.1, high=5.1)
    assert "it changed by +2.5 pp (95%: −0.1 pp to +5.1 pp), no more than its usual ups and downs" in said(
        "none", unclear
    )
    assert "against 另一家店, no more than" in said("none", unclear, compared_with="另一家店")


def test_unknown_cases_and_a_window_that_still_fills_are_told() -> None:
    filling = said("better", replace(FOUND, replaced=0.6), cases=(None, None))
    assert "the number of cases is not known" in filling
    assert "So far 60% of the counted days lie after the start; all of them will on 2026-09-09." in filling


@pytest.mark.parametrize("verdict", ["better", "worse", "none"])
def test_a_cause_is_never_claimed(verdict: str) -> None:
    assert not any(word in said(verdict).casefold() for word in ("because", "caused", "thanks to", "due to", "led to"))


def test_long_lists_are_cut() -> None:
    assert words.beside_words([f"L{place:02}" for place in range(9)]).startswith(
        "Begun in the same weeks for the same metric: L00, L01, L02, L03, L04, L05 and 3 more."
    )
    assert words.beside_words([]) == words.events_words([]) == ""
