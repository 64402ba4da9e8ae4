"""The words of stored reviews, rewritten as a whole: when more is known of what must not be kept."""

import json
from collections.abc import Callable

from sqlalchemy import Connection, select

from seller_toolkit.store import review_search
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import REVIEW_CHANGE
from seller_toolkit.store.statements import rows, stretches
from seller_toolkit.store.tables import BATCH_CHANGE, RECORD_TABLES

WORDS = ("text", "appended_text", "reply_text")
"""The fields of a review that people write."""
_REVIEW = RECORD_TABLES["review"]
_SIZE = 20_000


def rewrite(c: Connection, change: Callable[[str], str]) -> int:
    """Put `change` of every text in its place, in reviews and in what is kept of their earlier words; how many reviews differ now.

    Where a text that was in the index for the search differs, the index begins anew: it must not know what may not be kept.
    """
    query = select(_REVIEW.c.id, *(_REVIEW.c[name] for name in WORDS))
    found = []
    for ids, *columns in stretches(c, query, _SIZE):
        for number, *texts in zip(ids, *columns, strict=True):
            changed = [text and change(text) for text in texts]
            if changed != texts:
                found.append((*changed, number))
    sqlite.update_many(c, _REVIEW, WORDS, found)
    if found and min(number for *_, number in found) <= review_search.mark(c):
        review_search.begin_anew(c)
    _rewrite_journal(c, change)
    t = REVIEW_CHANGE
    for number, before in rows(c, select(t.c.id, t.c.before).where(t.c.before != "")):
        if change(before) != before:
            c.execute(t.update().where(t.c.id == number).values(before=change(before)))
    return len(found)


def _rewrite_journal(c: Connection, change: Callable[[str], str]) -> None:
    t = BATCH_CHANGE.c
    for batch, seq, said in rows(c, select(t.batch_id, t.seq, t.before_json).where(t.table_name == "review")):
        before = json.loads(said)
        changed = {name: change(value) if name in WORDS and value else value for name, value in before.items()}
        if changed != before:
            same = (t.batch_id == batch, t.seq == seq)
            kept = json.dumps(changed, ensure_ascii=False)
            c.execute(BATCH_CHANGE.update().where(*same).values(before_json=kept))
