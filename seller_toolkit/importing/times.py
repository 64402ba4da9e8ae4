"""Days, times and durations as the platforms write them."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone

from seller_toolkit.importing.readers.sheet import Cell

LONGEST = 1e10  # seconds: three hundred years
UNREADABLE = "time.unreadable"
LOCAL = timezone(timedelta(hours=8))
"""The wall clock of the platforms and their sellers, without summer time: what names another zone is told in this one."""
SERIAL_ZERO = datetime(1899, 12, 30)  # Excel's day 0 for every day after February 1900
SERIALS = range(36526, 73051)  # 2000-01-01 … 2100-01-01; other numbers are no days
NEVER = {"0000-00-00", "0000-00-00 00:00:00", "1970-01-01 08:00:00", "1970-01-01 00:00:00", "0001-01-01 00:00:00"}

_LEAD = r"(?:[^\d]{1,12}:\s*|北京时间\s*)?"  # 初次评价: …
_CLOCK = r"(?:(?:\s*T\s*|\s+|(?<=日))(?P<hour>\d{1,2})[:时](?P<minute>\d{1,2})(?:[:分](?P<second>\d{1,2})(?:\.\d+)?秒?|分)?)?"
_ZONE = (
    r"(?:\s*(?:(?P<utc>Z|UTC|GMT)|(?:UTC|GMT)?(?P<ahead>[+-])(?P<zone_hours>\d{1,2})(?::?(?P<zone_minutes>\d{2}))?))?"
)
_TAIL = r"(?:\s*(?:(?:星期|周)[一二三四五六日天]|\((?:星期|周)[一二三四五六日天]\)))?"
SHAPES = tuple(
    re.compile(_LEAD + day + _CLOCK + _ZONE + _TAIL)
    for day in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
        r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
        r"(?P<year>\d{4})\.(?P<month>\d{1,2})\.(?P<day>\d{1,2})",
        r"(?P<year>\d{4})年\s*(?P<month>\d{1,2})月\s*(?P<day>\d{1,2})日?",
        r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{2}|\d{4})",  # 6/7/26: Excel's US short date, month first
    )
)
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?")
SERIAL_TEXT = re.compile(r"\d{5}(?:\.\d+)?")
YEARLESS = re.compile(
    r"(\d{1,2})(?:月(\d{1,2})[日号]|[-/](\d{1,2}))"
)  # 6月1日: how Excel shows a day, and so pastes it
MONTH_FIRST = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})")
RANGE = re.compile(r"(?<=[\d日])\s*(?:\||~|至|到|—|\s-\s)\s*(?=\d)")
DURATION = re.compile(
    r"(?:(?P<days>\d+(?:\.\d+)?)\s*(?:天|d))?\s*(?:(?P<hours>\d+(?:\.\d+)?)\s*(?:小时|时|h))?\s*"
    r"(?:(?P<minutes>\d+(?:\.\d+)?)\s*(?:分钟|分|min|m))?\s*(?:(?P<seconds>\d+(?:\.\d+)?)\s*(?:秒钟|秒|s))?",
    re.IGNORECASE,
)
CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?")


def moment(cell: Cell) -> datetime | None:
    """The time in a cell on the local wall clock, to the second; midnight where only a day stands.

    A time that names its zone (…Z, …+00:00) is told on the local clock.
    None where the platform writes a time for "never" (0000-00-00, the epoch). Raises ValueError when it is no time.
    """
    if isinstance(cell, datetime):
        return _on_local_clock(cell.replace(microsecond=0))
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)
    if isinstance(cell, (bool, time, timedelta)) or cell is None:
        raise ValueError(UNREADABLE)
    if isinstance(cell, (int, float)):
        return _from_number(float(cell))
    return _from_text(_plain(cell))


def day(cell: Cell) -> date | None:
    """The day in a cell; "2026-06-18|2026-06-18" is one day, a longer range raises ValueError like all unreadable text."""
    if isinstance(cell, str):
        ends = [moment(end) for end in RANGE.split(_plain(cell))]
        if len(ends) == 2 and ends[0] == ends[1] and ends[0]:
            return ends[0].date()
        if len(ends) != 1:
            raise ValueError(UNREADABLE)
    found = moment(cell)
    return found.date() if found else None


def with_year(cell: Cell, today: date) -> Cell:
    """The latest such day that is not after `today` for a day without its year (6月1日, 06-01); other cells as they are."""
    found = YEARLESS.fullmatch(_plain(cell)) if isinstance(cell, str) else None
    if not found:
        return cell
    month, number = int(found.group(1)), int(found.group(2) or found.group(3))
    for year in range(today.year, today.year - 8, -1):  # eight years have a February 29
        try:
            said = date(year, month, number)
        except ValueError:
            continue
        if said <= today:
            return said
    return cell


def month_first(cell: Cell) -> Cell:
    """The day in a text that names the month first and ends in the year (06-05-26); other cells as they are."""
    found = MONTH_FIRST.fullmatch(_plain(cell)) if isinstance(cell, str) else None
    if not found:
        return cell
    month, number, year = (int(part) for part in found.groups())
    try:
        return date(year + 2000 if year < 100 else year, month, number)
    except ValueError:
        return cell


def _plain(text: str) -> str:
    """Full-width digits, colons and blanks as plain ones."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).strip()


def _from_number(number: float) -> datetime:
    if int(number) in SERIALS:
        return (SERIAL_ZERO + timedelta(days=number) + timedelta(microseconds=500_000)).replace(microsecond=0)
    if number.is_integer() and 2000_01_01 <= number < 2100_01_01:
        return _from_compact(str(int(number)))
    raise ValueError(UNREADABLE)


def _from_text(text: str) -> datetime | None:
    if text in NEVER:
        return None
    if len(text) in (16, 19) and text[4:8:3] == "--" and text[10] == " ":
        return datetime.fromisoformat(text)  # the usual shape, five times as fast
    for shape in SHAPES:
        found = shape.fullmatch(text)
        if found:
            year, month, day_, hour, minute, second = (
                int(found.group(part) or 0) for part in ("year", "month", "day", "hour", "minute", "second")
            )
            said = datetime(year + 2000 if year < 100 else year, month, day_, hour, minute, second)
            return _on_local_clock(said.replace(tzinfo=_zone(found)))
    if SERIAL_TEXT.fullmatch(text):
        return _from_number(float(text))
    return _from_compact(text)


def _zone(found: re.Match[str]) -> timezone | None:
    """The zone that stands behind a clock; a day alone has none. Raises ValueError where there is no such zone."""
    if found.group("hour") is None:
        if found.group("utc") or found.group("ahead"):
            raise ValueError(UNREADABLE)
        return None
    if found.group("utc"):
        return UTC
    if not found.group("ahead"):
        return None
    offset = timedelta(hours=int(found.group("zone_hours")), minutes=int(found.group("zone_minutes") or 0))
    if offset > timedelta(hours=14):
        raise ValueError(UNREADABLE)
    return timezone(offset if found.group("ahead") == "+" else -offset)


def _on_local_clock(at: datetime) -> datetime:
    return at if at.tzinfo is None else at.astimezone(LOCAL).replace(tzinfo=None)


def _from_compact(text: str) -> datetime:
    """20260605 and 20260605225300."""
    found = COMPACT.fullmatch(text)
    if not found or not 2000 <= int(found.group(1)) < 2100:
        raise ValueError(UNREADABLE)
    return datetime(*(int(part) for part in found.groups() if part is not None))  # type: ignore[arg-type]


def seconds(cell: Cell, unit: int = 1) -> float:
    """The seconds in a duration: 2分30秒, 7小时41分52秒, 13.893 秒, 00:02:30; a bare number counts in `unit` seconds.

    Raises ValueError.
    """
    found = _seconds(cell, unit)
    if not abs(found) < LONGEST:  # nan is no number either
        raise ValueError("number.unreadable")
    return found


def _seconds(cell: Cell, unit: int) -> float:
    if isinstance(cell, timedelta):
        return cell.total_seconds()
    if isinstance(cell, datetime):  # a duration beyond a day in a cell with a date format
        return (cell - SERIAL_ZERO).total_seconds()
    if isinstance(cell, time):
        return cell.hour * 3600.0 + cell.minute * 60 + cell.second + cell.microsecond / 1e6
    if isinstance(cell, (bool, date)) or cell is None:
        raise ValueError("number.unreadable")
    if isinstance(cell, (int, float)):
        return float(cell) * unit
    return _seconds_of_text(_plain(cell).replace(",", ""), unit)


def _seconds_of_text(text: str, unit: int) -> float:
    clock = CLOCK.fullmatch(text)
    if clock:
        hours, minutes, rest = clock.group(1), clock.group(2), clock.group(3)
        if rest is None:  # 02:30 is minutes and seconds: service reports never write hours and minutes
            return int(hours) * 60.0 + int(minutes)
        return int(hours) * 3600.0 + int(minutes) * 60 + float(rest)
    found = DURATION.fullmatch(text)
    if found and any(found.groups()):
        sizes = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}
        return sum(float(found.group(part) or 0) * size for part, size in sizes.items())
    return float(text) * unit
