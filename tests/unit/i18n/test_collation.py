from collections.abc import Iterator
from itertools import permutations
from random import Random

import pytest

from seller_toolkit.app.paths import resource
from seller_toolkit.i18n.collation import in_order, name_key, reset_order
from seller_toolkit.i18n.qt_backend import Translators

BY_READING = [
    "2号店", "10号店", "阿里家居", "安踏运动", "波浪布艺", "陈记茶行", "大河家纺", "方圆灯具", "禾畔家居", "李家小铺",
    "苏杭丝绸", "王记床品", "张小泉", "Apple Home", "zara home",
]  # fmt: skip


@pytest.fixture(autouse=True)
def no_order_stays(qapp: object) -> Iterator[None]:
    yield
    reset_order()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_chinese_names_stand_as_they_are_read(language: str) -> None:
    Translators(resource("i18n")).use(language)
    for seed in range(5):
        mixed = list(BY_READING)
        Random(seed).shuffle(mixed)
        assert in_order(mixed) == BY_READING


def test_in_taiwan_names_stand_by_their_strokes() -> None:
    Translators(resource("i18n")).use("zh_TW")
    assert in_order(["張家", "王家", "李家", "一家"]) == ["一家", "王家", "李家", "張家"]


def test_keys_can_stand_within_tuples_and_tell_equal_names() -> None:
    Translators(resource("i18n")).use("zh_CN")
    rows = [(name_key("禾畔"), 2), (name_key("禾畔"), 1), (name_key("安踏"), 3)]
    for order in permutations(rows):
        assert [number for _, number in sorted(order)] == [3, 1, 2]


def test_without_a_language_letters_decide() -> None:
    assert in_order(["b", "A", "a", "C"]) == ["A", "a", "b", "C"]
