from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.pages import Screen
from seller_toolkit.reading.page_text import screen_of_text
from seller_toolkit.reading.tokens import Kind, label_pattern, plain, tokens_of
from tests.cases import for_each
from tests.unit.reading.screens import SHOP, line, screen


def told(text: str) -> list[tuple[str, str]]:
    return [(token.kind.value, token.text) for token in tokens_of(screen_of_text(text), SHOP)]


@for_each(
    "text, pieces",
    [
        ("宝贝质量 4.51", [("label", "宝贝质量"), ("figure", "4.51")]),
        ("宝 贝\n质量：4.51", [("label", "宝 贝\n质量"), ("figure", "4.51")]),
        ("48小时揽收及时率 99.1%", [("label", "48小时揽收及时率"), ("figure", "99.1%")]),
        ("行业均值 4.62", [("owner", "行业均值"), ("figure", "4.62")]),
        ("较前1日 持平", [("extra", "较前1日 持平")]),
        ("统计日期 2026-08-01", [("day", "2026-08-01")]),
        ("宝贝质量 --", [("label", "宝贝质量"), ("nothing", "--")]),
        ("宝贝质量 -- 4.62", [("label", "宝贝质量"), ("nothing", "--"), ("figure", "4.62")]),
        ("-", [("nothing", "-")]),
        ("宝贝质量 -0.02", [("label", "宝贝质量"), ("figure", "-0.02")]),
        ("新服务率 3.2%", [("unknown", "新服务率"), ("figure", "3.2%")]),
        ("新指标率 3.2%", [("figure", "3.2%")]),
        ("满199减20", []),
        ("¥128 已售1.2万", []),
    ],
)
def test_a_line_is_taken_apart(text, pieces):
    assert [piece for piece in told(text) if piece[1] != "128"] == pieces


@given(text=st.text("宝贝质量物流速度服务保障行业均值较前1日持平近30天得分率 4.51%-:~2026-08年月\n", max_size=60))
def test_pieces_stand_in_order_and_never_share_a_letter(text):
    tokens = tokens_of(screen_of_text(text), SHOP)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert all(token.text == plain(text)[token.start : token.end].strip() for token in tokens)


def test_a_label_within_a_longer_word_is_marked():
    (clean,) = [token for token in tokens_of(screen_of_text("店铺宝贝质量 "), SHOP) if token.kind is Kind.LABEL]
    (within,) = [token for token in tokens_of(screen_of_text("关于宝贝质量说明"), SHOP) if token.kind is Kind.LABEL]
    assert (clean.embedded, within.embedded) == (False, True)


def test_a_piece_has_its_own_part_of_the_box():
    label, figure = tokens_of(screen(line("宝贝质量 4.51", 100, 20)), SHOP)
    assert label.box.x == 100
    assert label.box.right < figure.box.x + 1
    assert figure.box.right == pytest.approx(line("宝贝质量 4.51", 100, 20).box.right)


def test_a_unit_in_a_box_of_its_own_belongs_to_the_figure_before_it():
    beside = screen(line("1.2441", 100, 20, height=24, confidence=0.9), line("%", 185, 26))
    far = screen(line("1.2441", 100, 20, height=24), line("%", 400, 26))
    (joined,) = tokens_of(beside, SHOP)
    (alone,) = tokens_of(far, SHOP)
    assert (joined.text, joined.figure.unit, joined.confidence) == ("1.2441 %", "%", 0.9)
    assert joined.box.right == beside.lines[1].box.right
    assert alone.figure.unit == ""


def test_full_width_letters_and_every_minus_are_read_alike():
    assert plain("１００．００％ − –～") == "100.00% - -~"


def test_the_longest_name_wins_and_nothing_matches_without_names():
    assert label_pattern(("物流", "物流速度")).findall("物 流速度 物流") == ["物 流速度", "物流"]
    assert label_pattern(()).findall("物流速度") == []


def test_an_empty_screen_has_no_pieces():
    assert tokens_of(Screen((), pictured=True), SHOP) == []


def test_letters_that_only_look_like_those_of_a_label_make_none(page_layouts):
    layout = next(one for one in page_layouts if "im平均响应时长" in one.labels)
    kinds = [
        [token.kind for token in tokens_of(screen_of_text(f"{word}平均响应时长 3秒"), layout)] for word in ("ｉM", "İM")
    ]
    assert (kinds[0][0], Kind.LABEL in kinds[1]) == (Kind.LABEL, False)


def test_in_a_line_without_an_end_the_letters_just_before_a_number_tell_whether_it_is_in_words():
    """Were the whole line looked at for each number, this one would take minutes."""
    text = "满19 " * 2_000 + "满" * 60_000 + " 宝贝质量 4.85"
    found = tokens_of(screen_of_text(text), SHOP)
    assert [token.text for token in found if token.kind in (Kind.LABEL, Kind.FIGURE)] == ["宝贝质量", "4.85"]
