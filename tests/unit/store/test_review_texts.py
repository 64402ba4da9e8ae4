from seller_toolkit.store import batches, review_changes, review_search, review_texts, reviews, shops
from tests.unit.store.stories import AT, bring, columns_of


def test_every_kept_word_is_rewritten_the_earlier_ones_too(c):
    bring(c, "a.xlsx", [columns_of("review", {"k": {"text": "old A"}, "l": {"text": "b", "stars": 1.0}})])
    second = bring(c, "b.xlsx", [columns_of("review", {"k": {"text": "new A", "reply_text": "A"}})])
    shop = shops.find_shops(c, "甲店")[0].id
    (number,) = (one.number for one in reviews.page(c, [shop]) if one.text == "new A")
    review_changes.keep(c, second, AT, [(number, "edited", "old A")])
    assert review_texts.rewrite(c, lambda text: text.replace("A", "*")) == 1
    assert {one.text for one in reviews.page(c, [shop])} == {"new *", "b"}
    assert review_changes.of_reviews(c, [number])[number][0].before == "old *"
    batches.undo(c, second, AT)
    assert {one.text for one in reviews.page(c, [shop])} == {"old *", "b"}
    assert review_texts.rewrite(c, str) == 0


def test_words_that_were_put_in_are_found_and_the_earlier_ones_are_in_no_index(c):
    bring(c, "a.xlsx", [columns_of("review", {"k": {"text": "找王小明退"}, "l": {"text": "很好"}})])
    assert review_search.index_next(c, 10) == 2
    review_texts.rewrite(c, lambda text: text.replace("王小明", "某人"))
    assert len(review_search.every(c, ["某人"])) == 1
    assert review_search.is_behind(c)
    while review_search.index_next(c, 1):
        pass
    assert len(review_search.candidates(c, ["某人"], 10)) == 1
    assert review_search.candidates(c, ["王小"], 10) == []


def test_an_index_that_nothing_changed_in_stays(c):
    bring(c, "a.xlsx", [columns_of("review", {"k": {"text": "很好"}})])
    review_search.index_next(c, 10)
    bring(c, "b.xlsx", [columns_of("review", {"l": {"text": "王小明"}})])
    review_texts.rewrite(c, lambda text: text.replace("王小明", "某人"))
    assert review_search.mark(c) == 1
