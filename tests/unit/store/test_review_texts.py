from seller_toolkit.store import batches, review_changes, review_texts, reviews, shops
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
