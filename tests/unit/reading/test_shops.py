import pytest

from seller_toolkit.reading.page_text import screen_of_text
from seller_toolkit.reading.shops import find_shop
from tests.unit.reading.screens import SHOP, line, screen


@pytest.mark.parametrize(
    ("text", "shop"),
    [
        ("店铺：青禾家居\n宝贝质量 4.51", "青禾家居"),
        ("宝贝质量 4.51\n青禾家居旗舰店\n关注", "青禾家居旗舰店"),
        ("进入店铺\n本店铺\n宝贝质量 4.51", ""),
        ("关注旗舰店", ""),
        ("青禾家居旗舰店的宝贝质量", ""),
        ("", ""),
    ],
)
def test_whose_page_it_is(text, shop):
    assert find_shop(screen_of_text(text), SHOP, ()) == shop


def test_a_known_name_counts_wherever_it_stands_and_the_longest_of_several():
    text = "欢迎来到 青禾 家居旗舰店!"
    assert find_shop(screen_of_text(text), SHOP, ("青禾家居", "青禾家居旗舰店", "别家")) == "青禾家居旗舰店"
    assert find_shop(screen_of_text(text), SHOP, ("店",)) == ""


def test_the_name_behind_its_word_wins_over_others():
    seen = screen(line("星光旗舰店", 20, 20), line("店铺: 青禾家居", 20, 60))
    assert find_shop(seen, SHOP, ("星光旗舰店",)) == "青禾家居"
