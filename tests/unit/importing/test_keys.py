from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.importing.keys import key_texts, unrepeated


def test_keys_join_the_key_fields_and_skip_what_is_not_there():
    columns = {"order_no": ["1", None], "status": ["a", "b"]}
    assert key_texts(KIND_OF["order_line"], columns, 2) == ["1\x1f", "\x1f"]


def test_equal_reviews_are_twins_and_their_keys_are_short():
    keys = key_texts(KIND_OF["review"], {"text": ["好" * 500, "好" * 500, "差", "好" * 500]}, 4)
    assert keys[1] == f"{keys[0]}#2"
    assert keys[3] == f"{keys[0]}#3"
    assert keys[2] not in keys[:2]
    assert len(keys[0]) == 21


def test_reviews_stand_in_the_order_of_their_days():
    (key,) = key_texts(KIND_OF["review"], {"text": ["好"], "written_at": ["2026-06-05 22:53:10"]}, 1)
    assert key.startswith("2026-06-05 ")
    assert len(key) == 31


def test_a_repeated_record_may_fill_but_not_contradict():
    columns = {"a": [1, 1, 1, 2, None], "b": [None, 5, 6, 5, 7]}
    found = unrepeated(["k", "k", "k", "k", "l"], columns)
    assert list(found.places) == [0, 4]
    assert found.fills == {(0, "b"): 5}
    assert [(c.place, c.earlier, c.field) for c in found.contradictions] == [(2, 0, "b"), (3, 0, "a")]
