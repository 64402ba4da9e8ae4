"""Figures and days as score pages print them: 4.88 · 82 分 · 1.340 % · 2天3小时 · 13.893秒 · 2026-09-09 11:00:37."""

import re
from dataclasses import dataclass
from datetime import date

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
SIGNED = rf"(?:[-+][^\S\t\n]*(?=\d)|\s*){NUMBER}"  # a dash in a cell of its own is no sign
CLOCK = ("天", "小时", "分钟", "分", "秒")
SECONDS = {"天": 86400, "小时": 3600, "时": 3600, "h": 3600, "分钟": 60, "min": 60, "分": 60, "秒": 1, "s": 1}
MOST_DIGITS = 15  # before the point: an order number is no score
_STEP = rf"{NUMBER}\s*(?:天|小时|分钟|分(?!钟)|秒|h(?![a-z])|min|s(?![a-z]))"
DURATION = re.compile(rf"(?<![\d.×x*/-])(?<!\d:)[+]?\s*{_STEP}(?:\s*{_STEP})*", re.IGNORECASE)
PERCENT = re.compile(rf"(?<![\d.×x*/-])(?<!\d:){SIGNED}\s*%")
PLAIN = re.compile(
    rf"(?<![\d./×x*A-Za-z-])(?<!\d[:-]){SIGNED}(?!\d)\s*(?:分(?!钟)|星(?!级|对应))?(?![\d./~%]|:\d|-\d|\s*(?:分钟|星对应|[%年月日天小秒钟倍次个件单人笔万家名条款粉赞]))"
)
"""A score or points: no part of a day, a share, a weight (×25%) or a number with another unit (近30天, 3分钟, 12万粉丝)."""
_DAY = r"(?:20\d{2})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
_HOUR = r"(?:\s*\d{1,2}:\d{2}(?::\d{2})?)"
DAY = re.compile(rf"(?P<day>(?:20\d{{2}})\s*[-/.年]\s*\d{{1,2}}\s*[-/.月]\s*(?:[0-2]\d|3[01]|\d))(?:\s*日)?{_HOUR}?")
SPAN = re.compile(rf"{_DAY}{_HOUR}?\s*(?:~|至|到|—|–|-{{1,2}})\s*(?:{_DAY}|\d{{1,2}}\s*[-/.月]\s*\d{{1,2}}\s*日?)")
PARTS = re.compile(rf"({NUMBER})\s*(天|小时|分钟|分|秒|h|min|s)", re.IGNORECASE)
UNIT = re.compile(r"(?:%|分钟|分|小时|天|秒|星)$")


@dataclass(frozen=True)
class Figure:
    """A figure as it is printed: `number` with `unit` behind it ("" where there is none), `decimals` behind its point."""

    text: str
    number: float
    unit: str
    decimals: int

    @property
    def is_odd(self) -> bool:
        """Whether nobody prints numbers so: 065, or a comma at a strange place."""
        return bool(re.match(r"[-+]?\s*0\d", self.text))


def figure_of(text: str) -> Figure | None:
    """The figure that a whole text is, None where it is none or counts beyond reason. Durations of parts are in seconds."""
    plain = " ".join(text.split())
    found = re.fullmatch(rf"([-+]?)\s*({NUMBER})\s*(%|[^\d\s]*)", plain)
    if found:
        sign, digits, unit = found.groups()
        whole, _, fraction = digits.replace(",", "").partition(".")
        if len(whole.lstrip("0")) > MOST_DIGITS:
            return None
        number = float(f"{whole}.{fraction or 0}")
        return Figure(plain, -number if sign == "-" else number, unit, len(fraction))
    parts = PARTS.findall(plain)
    if not parts:
        return None
    seconds = sum(float(number.replace(",", "")) * SECONDS[unit.lower()] for number, unit in parts)
    return Figure(plain, seconds, "秒", 0)


def in_unit(figure: Figure, unit: str) -> float:
    """The figure's number in a metric's unit: "hours" and "seconds" are converted, others are as printed."""
    seconds = SECONDS.get(figure.unit.lower())
    if unit == "hours" and seconds:
        return figure.number * seconds / 3600
    if unit == "seconds" and seconds:
        return figure.number * seconds
    return figure.number


def day_of(text: str) -> str:
    """The day at the beginning of a text as YYYY-MM-DD, "" where there is none or the calendar lacks it."""
    found = DAY.match(text)
    numbers = re.findall(r"\d+", found["day"]) if found else []
    try:
        return date(*map(int, numbers)).isoformat() if numbers else ""
    except ValueError:
        return ""
