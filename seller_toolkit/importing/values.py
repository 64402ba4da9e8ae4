"""One cell → a value of a field's type.

A parser gives a value, gives None for a cell that says "nothing", or raises ValueError(code).
"""

import hashlib
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from seller_toolkit.domain.records import FieldType
from seller_toolkit.domain.units import FRACTION, NPS, SECONDS_IN, STAR_SCALES, YUAN_IN
from seller_toolkit.importing import numbers, times
from seller_toolkit.importing.provinces import province_of
from seller_toolkit.importing.readers.sheet import Cell, shown

Parser = Callable[[Cell], Any]

EMPTY = {
    "",
    "-",
    "--",
    "---",
    "/",
    "\\",
    "—",
    "——",
    "null",
    "none",
    "nan",
    "n/a",
    "#n/a",
    "无",
    "暂无",
    "无退款申请",
    "暂无数据",
}
LONGEST_WRAPPED = 20  # no such word is longer, not even wrapped as ="…" with blanks
FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
LOST_DIGITS = re.compile(r"\d(?:\.\d+)?e\+?\d+", re.IGNORECASE)
ID_LEAD = re.compile(r"^[^\d:：]{1,12}[:：]\s*")  # 订单编号：260527-2778…, ID：123456
MOBILE = re.compile(r"(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])")
MASK = "***"
EXACT_DIGITS = 15  # of a number cell; Excel writes zeros for the digits behind
STARS = re.compile(r"(\d(?:\.\d)?)\s*(?:星|分|颗星|stars?)?", re.IGNORECASE)
SCORE_END = re.compile(r"\s*(?:分|星|颗星)$")
STAR_WORDS = {"一星": 1.0, "二星": 2.0, "两星": 2.0, "三星": 3.0, "四星": 4.0, "五星": 5.0}
FLAGS = {
    "1": 1, "是": 1, "有": 1, "y": 1, "yes": 1, "true": 1, "已回复": 1, "0": 0, "否": 0, "没有": 0, "n": 0, "no": 0, "false": 0, "未回复": 0,
}  # fmt: skip
STATUS_WORDS = (
    (("等待买家付款", "待付款", "待支付", "未付款", "未支付"), "unpaid"),
    (("等待卖家发货", "待发货", "备货中", "部分发货", "未发货"), "to_ship"),
    (("卖家已发货", "等待买家确认", "已发货", "待收货", "已签收"), "shipped"),
    (("交易成功", "已完成", "已收货", "交易完成"), "finished"),
    (("交易关闭", "已关闭", "已取消", "交易取消"), "closed"),
)
"""Platform texts → domain.records.ORDER_STATUSES; the first group that has a part of the text decides."""


@dataclass(frozen=True)
class Unreadable:
    """Stands where a cell could not be read."""

    code: str


def text_of(cell: Cell) -> str:
    """A cell as clean text: ="123" unwrapped, a leading apostrophe and outer blanks or tabs cut."""
    if not isinstance(cell, str):
        return shown(cell)
    text = cell.strip()
    if text.startswith("="):
        found = FORMULA_TEXT.fullmatch(text)
        return found.group(1).strip() if found else text
    return text[1:].strip() if text.startswith("'") else text


def says_nothing(cell: Cell) -> bool:
    """Whether a cell is empty or holds a word for it: -, --, /, null, 无退款申请 …"""
    if cell is None or not isinstance(cell, str):
        return cell is None
    if len(cell) > LONGEST_WRAPPED and len(cell.strip()) > LONGEST_WRAPPED:
        return False
    return text_of(cell).lower() in EMPTY


def text(cell: Cell) -> str:
    """Free text. Mobile numbers in it are masked: what buyers wrote is kept, how to reach them is not."""
    return MOBILE.sub(MASK, text_of(cell))


def identifier(cell: Cell) -> str:
    """An order or parcel number as text. Raises id.lost_digits for what a spreadsheet has rounded."""
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        if abs(cell) >= 10**EXACT_DIGITS or (isinstance(cell, float) and not cell.is_integer()):
            raise ValueError("id.lost_digits")
        return str(int(cell))
    found = ID_LEAD.sub("", text_of(cell))
    if LOST_DIGITS.fullmatch(found):
        raise ValueError("id.lost_digits")
    return found.removesuffix(".0")


def stars(cell: Cell) -> float:
    """1 to 5. Raises stars.unreadable, stars.out_of_range."""
    found = text_of(cell)
    if found and not found.strip("★☆"):
        value = float(found.count("★"))
    elif found in STAR_WORDS:
        value = STAR_WORDS[found]
    else:
        match = STARS.fullmatch(found)
        if not match:
            raise ValueError("stars.out_of_range" if _is_number(found) else "stars.unreadable")
        value = float(match.group(1))
    if not 1 <= value <= 5:
        raise ValueError("stars.out_of_range")
    return value


def _is_number(found: str) -> bool:
    try:
        numbers.number(found)
    except ValueError:
        return False
    return True


def stars_of_scale(cell: Cell, scale: str) -> float:
    """Stars of an answer from 0 to 10. Raises stars.unreadable, stars.out_of_range."""
    try:
        value = float(numbers.number(SCORE_END.sub("", text_of(cell)))[0])
    except ValueError as error:
        raise ValueError("stars.unreadable") from error
    if not 0 <= value <= 10:
        raise ValueError("stars.out_of_range")
    if scale == NPS:
        return 5.0 if value > 8 else 3.0 if value > 6 else 1.0
    return float(max(1, math.ceil(value / 2)))


def flag(cell: Cell) -> int:
    """1 or 0. Raises flag.unreadable."""
    found = FLAGS.get(text_of(cell).lower())
    if found is None:
        raise ValueError("flag.unreadable")
    return found


def order_status(cell: Cell) -> str:
    """One of domain.records.ORDER_STATUSES."""
    found = text_of(cell)
    return next((status for parts, status in STATUS_WORDS if any(part in found for part in parts)), "other")


def time_text(cell: Cell) -> str | None:
    """YYYY-MM-DD HH:MM:SS. Raises time.unreadable."""
    found = times.moment(_unwrapped(cell))
    return found.isoformat(" ", "seconds") if found else None


def day_text(cell: Cell) -> str | None:
    """YYYY-MM-DD. Raises time.unreadable."""
    found = times.day(_unwrapped(cell))
    return f"{found:%Y-%m-%d}" if found else None


def percent(cell: Cell) -> float:
    """Percent as it stands; whether a bare number is a fraction is for `metric_values` to say."""
    return float(numbers.number(_unwrapped(cell))[0])


def fraction(cell: Cell) -> float:
    """Percent of a cell whose bare number is a fraction."""
    value, signed = numbers.number(_unwrapped(cell))
    return float(value if signed else value * 100)


def _unwrapped(cell: Cell) -> Cell:
    return text_of(cell) if isinstance(cell, str) else cell


def _buyer(key: bytes) -> Parser:
    def hashed(cell: Cell) -> str:
        return hashlib.blake2b(text_of(cell).encode(), key=key, digest_size=8).hexdigest()

    return hashed


_PARSERS: Mapping[FieldType, Parser] = {
    FieldType.ID: identifier,
    FieldType.TEXT: text,
    FieldType.INTEGER: lambda cell: numbers.whole(_unwrapped(cell)),
    FieldType.NUMBER: lambda cell: float(numbers.number(_unwrapped(cell))[0]),
    FieldType.MONEY: lambda cell: numbers.cents(_unwrapped(cell)),
    FieldType.PERCENT: percent,
    FieldType.SECONDS: lambda cell: times.seconds(_unwrapped(cell)),
    FieldType.TIME: time_text,
    FieldType.DAY: day_text,
    FieldType.STARS: stars,
    FieldType.FLAG: flag,
    FieldType.PROVINCE: lambda cell: province_of(text_of(cell)),
    FieldType.ORDER_STATUS: order_status,
}
KNOWN_CODES = {
    "id.lost_digits", "stars.unreadable", "stars.out_of_range", "flag.unreadable", "number.unreadable", "time.unreadable",
    "score.out_of_range", "percent.out_of_range", "metric.unknown",
}  # fmt: skip


def parser_for(kind: FieldType, buyer_key: bytes = b"", unit: str = "") -> Parser:
    """The parser of a type. `buyer_key` keys the hash of nicknames, so that it cannot be looked up elsewhere.

    `unit` is that of bare numbers, one of `units_of_field`; "" takes them as written.
    """
    if kind is FieldType.BUYER:
        return _buyer(buyer_key)
    return _in_unit(kind, unit) if unit else _PARSERS[kind]


def _in_unit(kind: FieldType, unit: str) -> Parser:
    if kind is FieldType.MONEY:
        return lambda cell: numbers.cents(_unwrapped(cell), YUAN_IN[unit])
    if kind is FieldType.SECONDS:
        return lambda cell: times.seconds(_unwrapped(cell), SECONDS_IN[unit])
    if unit in STAR_SCALES:
        return partial(stars_of_scale, scale=unit)
    return fraction if unit == FRACTION else _PARSERS[kind]
