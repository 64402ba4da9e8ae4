"""Whose rows they are: the shop and platform of every row."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.importing.drafts import Question, missing_in
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.values import says_nothing, text_of

PLATFORM_WORDS = (
    ("天猫", "tmall"), ("淘宝", "taobao"), ("抖", "douyin"), ("拼多多", "pdd"), ("京东", "jd"), ("快手", "kuaishou"),
    ("小红书", "xiaohongshu"), ("微信", "wechat"), ("视频号", "wechat"),
)  # fmt: skip
"""What files call the platforms (any text that has the word) → platform ids."""


@dataclass(frozen=True)
class Owners:
    """The shop and platform of each data row ("" where unclear), and rows that should name a shop but do not."""

    shops: Sequence[str]
    platforms: Sequence[str]
    problems: Sequence[RowProblem]


def owners(rows: DataRows, question: Question) -> Owners:
    """A file that names several shops wins over what the user said; one that names a single shop does not.

    Lists of competitors always name their shops themselves: they never become the user's own shop.
    """
    at = rows.match.role("shop")
    named = _texts(rows, at)
    several = len(set(named) - {""}) > 1 or not question.own
    said = "" if not question.own and at is not None else question.shop
    shops = [name or said for name in named] if several or not said else [said] * len(named)
    problems: list[RowProblem] = []
    if at is not None and any(shops):
        problems = missing_in([shop or None for shop in shops], rows.numbers, rows.match.titles[at])
    return Owners(shops, _platforms(rows, question), problems)


def _platforms(rows: DataRows, question: Question) -> list[str]:
    named = list(map(lru_cache(platform_of), _texts(rows, rows.match.role("platform"))))
    if question.own and len(set(named) - {""}) <= 1 and question.platform:
        return [question.platform] * len(named)
    return [name or question.platform for name in named]


def platform_of(text: str) -> str:
    """The platform id that a text names; "" for no text, "other" for an unknown platform."""
    if not text or text.lower() in PLATFORMS:
        return text.lower()
    return next((platform for word, platform in PLATFORM_WORDS if word in text), "other")


def _texts(rows: DataRows, at: int | None) -> list[str]:
    if at is None:
        return [""] * len(rows)
    cells = rows.cells(at)
    texts = {cell: "" if says_nothing(cell) else text_of(cell) for cell in set(cells)}
    return list(map(texts.__getitem__, cells))
