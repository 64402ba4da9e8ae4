"""The index of texts: what it offers holds all that contain the words, indexed or not."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.store import review_search, verdicts
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.tables import RECORD_TABLES
from tests.long import examples
from tests.unit.store.stories import bring, columns_of

LETTERS = st.text(alphabet="质量好aB1 ,，%_\"'é😀", max_size=8)


def test_pairs_end_where_letters_do():
    assert review_search.pairs("质量,好 Ab1") == {"质量", "量", "好", "ab", "b1", "1"}
    assert review_search.pairs("，") == set()


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    made = open_store(tmp_path_factory.mktemp("search") / "s.db")
    yield made
    made.close()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(LETTERS, max_size=6), words=st.lists(LETTERS, min_size=1, max_size=2), size=st.integers(0, 7))
def test_every_text_with_the_words_is_found_and_no_other(many, texts, words, size):
    asked = " ".join(words).split()
    with many.write() as c:
        c.execute(RECORD_TABLES["review"].delete())
        rows = {str(key): {"text": text, "item_title": "x"} for key, text in enumerate(texts)}
        bring(c, "a", [columns_of("review", rows)])
        if size:
            review_search.index_next(c, size)
        held = {
            row.id: f"{row.text}"
            for row in c.execute(RECORD_TABLES["review"].select())
            if all(word.lower() in (row.text or "").lower() or word.lower() == "x" for word in asked)
        }
        assert set(review_search.every(c, asked)) == set(held)
        found = review_search.candidates(c, asked, 100)
        assert found is None or set(found) >= set(held)


def test_a_text_that_changed_is_found_by_its_new_words(store):
    with store.write() as c:
        batch = bring(c, "a", [columns_of("review", {"1": {"text": "很好"}})])
        (number,) = verdicts.numbers_of(c, batch)
        assert review_search.is_behind(c)
        assert review_search.index_next(c, 10) == 1
        assert not review_search.is_behind(c)
        c.execute(RECORD_TABLES["review"].update().values(appended_text="起球"))
        review_search.note_changed(c, [number, number])
        assert review_search.candidates(c, ["起球"], 10) == [number]
        assert review_search.containing(c, ["起球"], [number]) == {number}


def test_many_changes_make_the_index_anew(store, monkeypatch):
    monkeypatch.setattr(review_search, "MOST_CHANGED", 0)
    with store.write() as c:
        batch = bring(c, "a", [columns_of("review", {"1": {"text": "很好"}, "2": {"text": "起球"}})])
        review_search.index_next(c, 10)
        review_search.note_changed(c, verdicts.numbers_of(c, batch))
        assert review_search.index_next(c, 10) == 2
        assert len(sqlite.find_in_text_index(c, ["起球"], 5)) == 1


def test_without_an_index_all_texts_are_looked_at(store):
    with store.write() as c:
        bring(c, "a", [columns_of("review", {"1": {"text": "很好"}})])
        c.exec_driver_sql("DROP TABLE review_search")
        assert review_search.index_next(c, 10) == 0
        assert not review_search.is_behind(c)
        assert len(review_search.every(c, ["很好"])) == 1
