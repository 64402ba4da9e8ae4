"""Places of the row are places of the texts."""

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.letters import Alphabet

ALPHABET = Alphabet("质量ok8😡", {"質": "质"})


@given(st.lists(st.text(), min_size=1, max_size=6))
def test_every_character_has_its_place(texts: list[str]) -> None:
    row = ALPHABET.row(texts)
    assert len(row) == sum(len(text) + 1 for text in texts)
    for number, text in enumerate(texts):
        assert (row.text[row.first[number] : row.first[number] + len(text) + 1] == number).all()


def test_width_case_and_script_do_not_matter() -> None:
    row = ALPHABET.row(["質量OK８", "质量ok8"])
    assert row.letters[:5].tolist() == row.letters[6:11].tolist() == ALPHABET.numbers("质量ok8")


def test_characters_beyond_two_bytes_keep_one_place() -> None:
    row = ALPHABET.row(["😡质"])
    assert row.letters[:2].tolist() == ALPHABET.numbers("😡质")


def test_marks_end_clauses_and_sentences_and_texts() -> None:
    row = ALPHABET.row(["质，质。质", "质"])
    places = [0, 2, 4, 6]
    assert row.clause[places].tolist() == [0, 1, 2, 3]
    assert row.sentence[places].tolist() == [0, 0, 1, 2]
