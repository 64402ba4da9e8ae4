"""Calendars that the tests of the clock share."""

from datetime import date

from seller_toolkit.reviews.public_days import ChinesePublicDays
from seller_toolkit.reviews.working_clock import WorkingCalendar, WorkingWeek, spans_of_text

PUBLIC = ChinesePublicDays()


def spans(text: str):
    found = spans_of_text(text)
    assert found is not None
    return found


def week(*texts: str, make_up: str = "", holidays: bool = True) -> WorkingWeek:
    """A week of seven texts, or of one for each day."""
    days = texts if len(texts) == 7 else texts * 7
    return WorkingWeek(tuple(map(spans, days)), spans(make_up), holidays)


OFFICE_DAY = "09:00-12:00 13:30-18:00"
OFFICE = week(*[OFFICE_DAY] * 5, "", "", make_up=OFFICE_DAY)
WEEKS = {
    "office": ((date.min, OFFICE),),
    "daily": ((date.min, week("09:00-22:00", make_up="09:00-22:00", holidays=False)),),
    "daily with holidays": ((date.min, week("09:00-22:00", make_up="09:00-22:00")),),
    "nights": ((date.min, week("20:00-02:00", make_up="20:00-02:00", holidays=False)),),
    "shorter from 2026-11-25": (
        (date.min, OFFICE),
        (date(2026, 11, 25), week(*["10:00-16:00"] * 5, "", "", make_up="10:00-16:00")),
    ),
}


def calendar(name: str, own: dict[str, bool] | None = None) -> WorkingCalendar:
    return WorkingCalendar(WEEKS[name], PUBLIC, {date.fromisoformat(day): works for day, works in (own or {}).items()})
