"""Typed words find entries: characters, beginnings, pinyin; the best first."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.i18n.pinyin import readings
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex

CHINESE = "评价管理店铺示例禾畔家居旗舰重复银行女装乐器长短物流速度"
NAMES = st.text(alphabet=CHINESE, min_size=1, max_size=8)


def entry(words, key="", kind="action", **more):
    return PaletteEntry(kind, key or f"{kind}:{words}", words, **more)


def index(*entries):
    return PaletteIndex(entries, readings)


def found(typed, *words, recent=()):
    return [one.words for one in index(*map(entry, words)).find(typed, recent)]


@given(NAMES, st.data())
def test_a_name_is_found_by_any_part_of_it_by_its_initials_and_by_its_full_pinyin(name, data):
    first = data.draw(st.integers(0, len(name) - 1))
    last = data.draw(st.integers(first + 1, len(name)))
    syllables = [data.draw(st.sampled_from(sorted(readings(character)))) for character in name[first:last]]
    mixed = "".join(one[: data.draw(st.integers(1, len(one)))] for one in syllables)
    for typed in (name[first:last], "".join(syllables), "".join(one[0] for one in syllables), mixed):
        assert len(typed) > 24 or found(typed, name) == [name]


@given(st.lists(NAMES, max_size=8, unique=True), st.text(alphabet=CHINESE + string.ascii_lowercase + " ", max_size=6))
def test_what_is_found_is_there_once_and_one_more_letter_never_finds_more(names, typed):
    hits = found(typed, *names)
    assert len(set(hits)) == len(hits)
    assert set(hits) <= set(names)
    if typed.strip():
        assert set(found(typed.split()[0], *names)) >= set(hits)


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("评价", "评价管理"),
        ("pjgl", "评价管理"),
        ("pingjgl", "评价管理"),
        ("PINGJIA", "评价管理"),
        ("chongfu", "重复的评价"),
        ("print", "Print the checklist…"),
        ("ptc", "Print the checklist…"),
        ("check print", "Print the checklist…"),
        ("list", "Lists"),
    ],
)
def test_the_best_stands_first(typed, best):
    words = ("Print the checklist…", "评价管理", "重复的评价", "Lists", "商品评价")
    assert found(typed, *words)[0] == best


def test_the_beginning_counts_more_than_the_middle_and_words_more_than_what_stands_below():
    words = [entry("商品评价"), entry("评价管理"), entry("收件", below="评价")]
    assert [one.words for one in index(*words).find("评价")] == ["评价管理", "商品评价", "收件"]


def test_what_was_used_last_stands_first_where_nothing_is_typed_and_among_equals():
    words = ("Alpha", "Beta", "Gamma")
    assert found("", *words, recent=("action:Gamma", "action:gone", "action:Beta")) == ["Gamma", "Beta", "Alpha"]
    assert found("a", "Aa", "Ab", recent=("action:Ab",)) == ["Ab", "Aa"]


def test_actions_stand_before_items_of_the_same_fit():
    mixed = index(entry("Review A", kind="item"), entry("Review B"))
    assert [one.words for one in mixed.find("review")] == ["Review B", "Review A"]


def test_keys_find_what_they_lead_to():
    assert index(entry("Open", keys="Ctrl+O")).find("ctrl+o")[0].words == "Open"


def test_without_readings_characters_still_find():
    plain = PaletteIndex([entry("评价管理")])
    assert plain.find("管理")
    assert not plain.find("pjgl")
    assert len(plain) == 1
