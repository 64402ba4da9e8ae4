import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.page_text import screen_of_text
from seller_toolkit.reading.sequence import REACH, pair_in_order
from seller_toolkit.reading.tokens import tokens_of
from tests.unit.reading.screens import SHOP


def paired(text: str, metrics) -> list[tuple[str, str]]:
    return [(one.label.text, one.figure.text) for one in pair_in_order(tokens_of(screen_of_text(text), SHOP), metrics)]


def test_a_label_has_the_first_figure_of_its_unit_behind_it(metrics):
    assert paired("宝贝质量 97.91% 4.51 4.62", metrics) == [("宝贝质量", "4.51")]
    assert paired("4.51 宝贝质量", metrics) == []
    assert paired("宝贝质量 物流速度 4.96", metrics) == [("物流速度", "4.96")]


def test_a_word_for_the_trade_takes_the_figure_behind_it(metrics):
    assert paired("宝贝质量 行业均值 4.62 4.51", metrics) == [("行业均值", "4.62"), ("宝贝质量", "4.51")]


def test_a_figure_far_behind_is_another_one(metrics):
    assert paired(f"宝贝质量{'。' * (REACH + 1)}4.51", metrics) == []


@pytest.mark.parametrize("between", [" -- ", "\t--\t", "\n--\n", "\t-\t", "\n-\n", "\t暂无数据\t", " — "])
def test_a_sign_that_there_is_no_figure_ends_the_search(metrics, between):
    assert paired(f"商品负反馈率{between}4.51%", metrics) == [("商品负反馈率", between.strip())]


@given(
    text=st.lists(
        st.sampled_from(["宝贝质量", "物流速度", "行业均值", "较前1日", "4.51", "4.96", "97%", "--", "\n"]), max_size=15
    )
)
def test_a_figure_never_belongs_to_two_labels(text):
    found = pair_in_order(tokens_of(screen_of_text(" ".join(text)), SHOP), {})
    assert len({one.figure.start for one in found}) == len(found)
    assert all(one.label.end <= one.figure.start + 1 for one in found)
