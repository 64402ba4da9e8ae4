"""Which words tell some reviews from others."""

from seller_toolkit.reviews.telling_words import telling_words

OTHERS = [f"很好用，物流快，第{number}次买了" for number in range(300)]


def test_the_word_that_only_these_have_comes_first_and_whole() -> None:
    texts = [*(f"滚轮异响，{end}" for end in ("真烦", "受不了", "不行", "没法用", "哎")), "很好用", "物流快"]
    found = telling_words(texts, OTHERS)
    assert found[0].word == "滚轮异响"
    assert found[0].texts == 5
    assert found[0].others == 0


def test_no_piece_stands_beside_its_word() -> None:
    words = [one.word for one in telling_words(["滚轮异响啊"] * 6, OTHERS)]
    assert not any(one != other and one in other for one in words for other in words)


def test_what_all_say_tells_nothing() -> None:
    assert telling_words(OTHERS[:20], OTHERS[20:]) == ()


def test_a_text_counts_a_word_once() -> None:
    assert telling_words(["异响异响异响异响异响异响"], OTHERS) == ()


def test_nothing_to_tell_from() -> None:
    assert telling_words([], OTHERS) == ()
    assert telling_words(["异响"] * 4, []) is not None


def test_sentence_pieces_are_no_words() -> None:
    words = [one.word for one in telling_words([f"它的异响{end}" for end in "甲乙丙丁戊己"], OTHERS)]
    assert words == ["异响"]


def test_words_may_be_passed_over() -> None:
    assert telling_words(["异响啊"] * 6, OTHERS, wanted=lambda word: word != "异响") == ()
