from seller_toolkit.domain.pages import FLAGS
from seller_toolkit.i18n.page_words import FLAG_TEXTS, FLAG_WORDS, flag_text, flag_word


def test_every_doubt_has_a_word_and_a_sentence():
    assert set(FLAG_WORDS) == set(FLAG_TEXTS) == set(FLAGS)
    assert flag_word("jump") == "unusual jump"
    assert all(flag_text(flag).endswith((".", "?")) for flag in FLAGS)
