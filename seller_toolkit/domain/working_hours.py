"""The shop's own hours and aims as they are typed and kept."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class OwnDay:
    """A day that is worked, or off, whatever the calendar says."""

    day: date
    works: bool
    label: str = ""


@dataclass(frozen=True)
class HoursEntry:
    """What holds for reviews written from the day `since` on, and for the hours of the days from then on.

    Aims are hours until the first answer; `working`: they count in working hours. `week` has a text for each day, Monday
    first, such as "09:00-12:00 13:30-18:00", "" for a free day; `make_up` is that of a day that is worked although its
    weekday is free. `holidays`: public days off are free, and their make-up days worked.
    """

    since: date
    bad_hours: float
    middling_hours: float
    working: bool
    week: tuple[str, ...]
    make_up: str
    holidays: bool = True
