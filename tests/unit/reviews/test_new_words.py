"""Words that the lexicon does not know."""

from seller_toolkit.reviews.lexicon import Lexicon
from seller_toolkit.reviews.new_words import KnownWords, PlainWords, new_words

OTHERS = [f"很好用，物流快，第{number}次买了" for number in range(300)]


def test_an_unknown_word_is_offered_and_a_known_one_is_not(lexicon: Lexicon) -> None:
    complaints = ["夹耳廓，质量差", "夹耳廓，起球", "太夹耳廓，起球", "夹耳廓，起球了", "夹耳廓，起球", "夹耳廓"]
    words = [one.word for one in new_words(complaints, OTHERS, KnownWords(lexicon))]
    assert words == ["夹耳廓"]


def test_fewer_than_five_uses_are_not_enough(lexicon: Lexicon) -> None:
    assert new_words(["夹耳廓"] * 4, OTHERS, KnownWords(lexicon)) == ()


def test_own_words_are_known(lexicon: Lexicon) -> None:
    assert new_words(["夹耳廓"] * 6, OTHERS, KnownWords(lexicon, ["耳廓"])) == ()


def test_pieces_and_extensions_of_known_words_are_known(lexicon: Lexicon) -> None:
    known = KnownWords(lexicon)
    assert known.knows("起球")
    assert known.knows("起球严")
    assert not known.knows("耳廓")


def test_words_of_titles_and_of_speech_are_not_offered(lexicon: Lexicon) -> None:
    complaints = [f"床单夹耳廓，用一下{number}" for number in range(8)]
    offered = [one.word for one in new_words(complaints, OTHERS, KnownWords(lexicon))]
    assert any("床单" in word for word in offered)
    plain = PlainWords(lexicon, ["加厚磨毛床单 四件套"])
    offered = [one.word for one in new_words(complaints, OTHERS, KnownWords(lexicon), plain)]
    assert any("夹耳廓" in word for word in offered)
    assert not {"床单", "一下", "用一下"} & set(offered)


def test_a_letter_beside_makes_no_word_of_a_plain_one_and_a_verb_does(lexicon: Lexicon) -> None:
    plain = PlainWords(lexicon, ["Silk 宽肩带背心"])
    assert plain.has("肩带")
    assert plain.has("肩带上")
    assert plain.has("silk")
    assert not plain.has("勒肩带")
    assert not plain.has("带背心丑")
    assert not plain.has("silk\nx")
