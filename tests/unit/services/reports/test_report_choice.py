"""Which periods are offered, and what is kept of a choice."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.reports.report_choice import (
    FORMATS,
    OFFERED,
    ReportChoice,
    choice_of,
    choice_text,
    file_name,
    last_complete,
    of_shops,
    period_words,
    periods_of,
)
from seller_toolkit.services.reports.report_periods import CUSTOM, KINDS, MONTH, QUARTER, WEEK, ReportPeriod

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
NAMED = st.sampled_from([MONTH, WEEK, QUARTER])


@given(NAMED, DAYS)
def test_the_last_complete_period_is_over_and_the_next_one_is_not(kind, today):
    period = last_complete(kind, today)
    assert period.last <= today
    assert ReportPeriod.containing(kind, period.last + timedelta(days=1)).last > today


@given(NAMED, DAYS)
def test_the_last_complete_one_is_offered_first_and_each_once(kind, today):
    offered = periods_of(kind, today)
    assert offered[0] == last_complete(kind, today)
    assert len(set(offered)) == len(offered) == OFFERED[kind]
    assert ReportPeriod.containing(kind, today) in offered
    days = sorted(offered, key=lambda one: one.first)
    assert all(one.last + timedelta(days=1) == later.first for one, later in pairwise(days))


@given(st.sampled_from(KINDS), st.sampled_from(FORMATS), DAYS, DAYS)
def test_a_choice_is_kept_as_it_was(kind, suffix, first, last):
    choice = ReportChoice(kind, first.isoformat(), last.isoformat(), suffix)
    assert choice_of(choice_text(choice)) == choice
    assert choice.days == ((first, last) if first <= last else None)


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"kind": "year", "suffix": ".csv"}'])
def test_what_is_kept_wrongly_is_as_at_first(text):
    assert choice_of(text) == ReportChoice()


def test_periods_in_words():
    today = date(2026, 11, 22)
    assert period_words(ReportPeriod.month("2026-10"), today) == "10/2026"
    assert period_words(ReportPeriod.month("2026-11"), today) == "11/2026 (not over yet)"
    assert period_words(ReportPeriod.containing(QUARTER, date(2026, 8, 1)), today) == "Q3 2026"
    assert (
        period_words(ReportPeriod(CUSTOM, date(2026, 11, 1), date(2026, 11, 30)), today) == "2026-11-01 to 2026-11-30"
    )


def test_a_file_is_called_by_shop_and_period():
    shop, other = Shop(1, "甲店", "tmall"), Shop(2, "乙店", "douyin")
    assert file_name((shop,), ReportPeriod.month("2026-10"), ".pdf") == "report-甲店-2026-10.pdf"
    assert (
        file_name((shop, other), ReportPeriod.containing(QUARTER, date(2026, 8, 1)), ".html") == "report-2026-Q3.html"
    )


def test_all_shops_are_those_of_the_user_once_there_are_any():
    demo, mine = Shop(1, "示例", "tmall", demo=True), Shop(2, "我的店", "tmall")
    assert of_shops((demo,), ()) == (demo,)
    assert of_shops((demo, mine), ()) == (mine,)
    assert of_shops((demo, mine), (1,)) == (demo,)
