"""Finding words in all texts of reviews: pairs of neighbouring letters are indexed, what they find is looked at itself.

The index is filled in the background after an import. Until then, and where a review changed since, texts are looked at
without it, so that the answer is always exact. It holds no text and names only reviews' numbers, which are never used again.
"""

import re
from collections.abc import Collection, Sequence
from operator import add

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, true

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import REVIEW_SEARCH_CHANGED
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import META, RECORD_TABLES

_REVIEW = RECORD_TABLES["review"]
_FIELDS = (_REVIEW.c.text, _REVIEW.c.appended_text, _REVIEW.c.item_title, _REVIEW.c.order_no)
_MARK = "search_mark"
_LETTERS = re.compile("[0-9a-z\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+")
MOST_CHANGED = 5_000
"""Changed reviews that are looked at one by one; with more of them the index is made anew."""


def pairs(text: str) -> set[str]:
    """Every two neighbouring letters of a text, small ones; what stands between signs and spaces is taken by itself.

    Its last letter stands there alone: so each letter begins one of them.
    """
    found: set[str] = set()
    for run in _LETTERS.findall(text.lower()):
        found.update(map(add, run, run[1:]))
        found.add(run[-1])
    return found


def _asked(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The pairs that a text with these words must have, and the letters that one of its pairs must begin with."""
    runs = {run for word in words for run in _LETTERS.findall(word.lower())}
    both = {pair for run in runs for pair in map(add, run, run[1:])}
    return sorted(both), sorted(run for run in runs if len(run) == 1)


def contains(words: Sequence[str]) -> ColumnElement[bool]:
    """Every word stands in the text, the additional text, the item's title or the order's number of a review."""
    return and_(true(), *(or_(*(sqlite.holds(field, word) for field in _FIELDS)) for word in words))


def candidates(c: Connection, words: Sequence[str], most: int) -> list[int] | None:
    """Numbers of reviews among which are all that contain the words, at most `most`; None where they may be more.

    None also for words that have no letters, and where too many texts are not indexed yet. Single letters, which many texts
    have, are asked of the index only without a limit.
    """
    both, letters = _asked(words)
    few = most < sqlite.NO_LIMIT
    if not (both if few else both or letters) or not sqlite.has_text_index(c):
        return None
    number = mark(c)
    found = sqlite.find_in_text_index(c, both, most + 1, beginnings=() if few else letters)
    if len(found) > most:
        return None
    late = select(_REVIEW.c.id).where(_REVIEW.c.id > number, contains(words)).limit(most + 1)
    changed = select(REVIEW_SEARCH_CHANGED.c.review_id)
    together = {*found, *scalars(c, late), *scalars(c, changed)}
    return None if len(together) > most + MOST_CHANGED else sorted(together)


def containing(c: Connection, words: Sequence[str], numbers: Collection[int]) -> set[int]:
    """Those of the reviews with these numbers that contain the words."""
    query = select(_REVIEW.c.id).where(_REVIEW.c.id.in_(sqlite.numbers_in(numbers)), contains(words))
    return set(scalars(c, query))


def every(c: Connection, words: Sequence[str]) -> list[int]:
    """The numbers of all reviews that contain the words; without an index for them each text is looked at."""
    found = candidates(c, words, sqlite.NO_LIMIT)
    if found is None:
        return list(scalars(c, select(_REVIEW.c.id).where(contains(words))))
    return sorted(containing(c, words, found))


def mark(c: Connection) -> int:
    """Up to this number the texts are in the index."""
    return int(c.scalar(select(META.c.value).where(META.c.key == _MARK)) or 0)


def index_next(c: Connection, size: int) -> int:
    """Put the next `size` reviews into the index; the answer is how many they were, 0 when all are there."""
    if not sqlite.has_text_index(c):
        return 0
    after = mark(c)
    if after and (c.scalar(select(func.count()).select_from(REVIEW_SEARCH_CHANGED)) or 0) > MOST_CHANGED:
        sqlite.clear_text_index(c)
        c.execute(REVIEW_SEARCH_CHANGED.delete())
        after = 0
    query = select(_REVIEW.c.id, *(func.coalesce(field, "") for field in _FIELDS))
    found = rows(c, query.where(_REVIEW.c.id > after).order_by(_REVIEW.c.id).limit(size))
    if found:
        sqlite.fill_text_index(c, [(number, " ".join(pairs("\n".join(texts)))) for number, *texts in found])
        sqlite.upsert(c, META, "key", {"key": _MARK, "value": str(found[-1][0])})
    return len(found)


def is_behind(c: Connection) -> bool:
    """Whether texts wait for being indexed."""
    return sqlite.has_text_index(c) and (c.scalar(select(func.max(_REVIEW.c.id))) or 0) > mark(c)


def begin_anew(c: Connection) -> None:
    """Empty the index: every text waits for being indexed, and nothing of what they said before is left in it."""
    if sqlite.has_text_index(c):
        sqlite.clear_text_index(c)
        c.execute(REVIEW_SEARCH_CHANGED.delete())
        c.execute(META.delete().where(META.c.key == _MARK))


def note_changed(c: Connection, numbers: Collection[int]) -> None:
    """Note that the texts of these reviews may be others than those in the index."""
    number = mark(c)
    changed = [(one,) for one in numbers if one <= number]
    sqlite.insert_new(c, REVIEW_SEARCH_CHANGED, ("review_id",), changed)
