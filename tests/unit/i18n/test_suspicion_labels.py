"""Each sign of malice has a sentence with what it stands on."""

from seller_toolkit.i18n.suspicion_labels import SIGNS, sign_words
from seller_toolkit.reviews import suspicion
from tests.cases import for_each


@for_each("code", SIGNS)
def test_a_sign_is_a_sentence(code):
    said = sign_words(code, "加微信", 1200)
    assert said
    assert "{" not in said


def test_the_words_and_the_number_stand_in_it():
    assert "加微信" in sign_words("contact_outside", "加微信", 0)
    assert "1,200" in sign_words("burst", "", 1200)


def test_every_code_has_one():
    assert {*suspicion._WORDS, "stars_against_text", "nothing_concrete", "copied_text", "burst", "no_order"} == set(
        SIGNS
    )
