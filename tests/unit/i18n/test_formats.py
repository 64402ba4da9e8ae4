from datetime import date, datetime

import pytest

from seller_toolkit.i18n import formats


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(1432.984, 2, "1,432.98"), (0, 0, "0"), (-0.5, 1, "−0.5"), (None, 2, "—"), (4.4, 2, "4.40")],
)
def test_numbers_have_thousands_a_true_minus_and_a_dash_for_nothing(value, digits, text):
    assert formats.number(value, digits) == text


@pytest.mark.parametrize(("value", "text"), [(0.03, "+0.03"), (-0.09, "−0.09"), (0.004, "unchanged"), (None, "—")])
def test_a_change_is_signed_and_nothing_is_said_in_words(value, text):
    assert formats.signed(value, 2) == text


@pytest.mark.parametrize(("value", "text"), [(0.03, "▲ +0.03"), (-0.09, "▼ −0.09"), (0.001, "unchanged"), (None, "—")])
def test_direction_is_shown_by_arrow_and_sign(value, text):
    assert formats.arrowed(value, 2) == text


@pytest.mark.parametrize(
    ("unit", "value", "digits", "text"),
    [
        ("percent", 95.1, 1, "95.1%"),
        ("hours", 64.7, 1, "64.7 h"),
        ("seconds", 13, 0, "13 s"),
        ("money", 1234.5, 2, "¥1,234.50"),
        ("score", 4.48, 2, "4.48"),
        ("hours", None, 1, "—"),
    ],
)
def test_a_metric_carries_its_unit(unit, value, digits, text):
    assert formats.measured(value, unit, digits) == text


@pytest.mark.parametrize(("code", "text"), [("en", "One. Two."), ("zh_CN", "One.Two."), ("zh_TW", "One.Two.")])
def test_sentences_follow_each_other_as_the_language_writes_them(monkeypatch, code, text):
    monkeypatch.setattr(formats, "language", lambda: code)
    assert formats.joined(("One.", "", "Two.")) == text


def test_days_and_moments():
    today = date(2026, 11, 22)
    assert formats.short_day(date(2026, 9, 27)) == "09-27"
    assert formats.short_day(None) == "—"
    assert formats.long_day(date(2026, 9, 27)) == "2026-09-27"
    assert formats.long_day(None) == "—"
    assert formats.span(date(2026, 10, 19), date(2026, 11, 17)) == "10-19 – 11-17"
    assert formats.moment(datetime(2026, 11, 22, 8, 42), today) == "Today 08:42"
    assert formats.moment(datetime(2026, 11, 18, 8, 55), today) == "11-18 08:55"
    assert formats.moment(datetime(2025, 11, 18, 8, 55), today) == "2025-11-18 08:55"
    assert formats.moment(None) == "—"
