"""Drafts: whole in every language, decent, and never twice in a row."""

from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.reviews.lexicon import Lexicon
from seller_toolkit.reviews.reply_check import check
from seller_toolkit.reviews.reply_drafts import (
    FIELDS,
    GENERAL,
    NATURES,
    TONES,
    Draft,
    ReplyParts,
    Wish,
    choose,
    drafts,
    filled,
    load_replies,
    ordered,
    own_drafts,
    unknown_fields,
)  # fmt: skip
from tests.long import part

FOLDER = Path(__file__).parents[3] / "resources" / "replies"
KNOWN = {"shop": "某店", "item": "毛衣", "sku": "红色 M", "cause": "偏小", "remedy": "换大一码", "days": "3"}


@pytest.fixture(scope="module")
def parts() -> ReplyParts:
    return _parts()


def _parts() -> ReplyParts:
    causes = ["too_small", "too_large", "colour_difference", "wrong_item", "missing_items", "damaged", "leaking"]
    causes += ["bad_smell", "pilling", "fading", "broken", "allergy", "not_fresh", "late_dispatch", "slow_delivery"]
    causes += ["not_received", "no_reply", "rude", "refund_refused", "price_drop", "fake"]
    return load_replies(FOLDER, causes)


def test_every_body_is_about_something_that_the_lexicon_knows(lexicon: Lexicon) -> None:
    load_replies(FOLDER, list(lexicon.causes))


@pytest.mark.parametrize(("nature", "tone", "language"), part(product(NATURES, TONES, LANGUAGES), 2))
def test_each_wish_has_many_decent_drafts(parts: ReplyParts, nature: str, tone: str, language: str) -> None:
    for about in (GENERAL, *ASPECTS, "too_small"):
        for fields in ({}, KNOWN):
            offered = drafts(parts, Wish(nature, (about,), tone, language), fields)
            assert len(offered) >= 4
            assert len({draft.text for draft in offered}) == len(offered)
            assert [draft.text for draft in offered if check(draft.text)] == []
            assert all("{" not in draft.text for draft in offered)


def test_the_cause_goes_before_the_aspect(parts: ReplyParts) -> None:
    by_cause = drafts(parts, Wish("factual", ("too_small", "size"), "plain", "zh_CN"), {})
    by_aspect = drafts(parts, Wish("factual", ("a_cause_without_a_body", "size"), "plain", "zh_CN"), {})
    assert by_cause[0].id.startswith("factual.too_small.open.plain/")
    assert by_aspect[0].id.startswith("factual.size.open.plain/")


def test_a_remedy_is_named(parts: ReplyParts) -> None:
    wish = Wish("factual", ("too_small",), "plain", "zh_CN")
    assert all("换大一码" in draft.text for draft in drafts(parts, wish, KNOWN))


def test_neighbours_differ_in_their_beginning_and_their_middle(parts: ReplyParts) -> None:
    offered = drafts(parts, Wish("factual", ("size",), "warm", "zh_CN"), KNOWN)
    for one, other in pairwise(offered):
        before, behind = one.id.rpartition("/")[2].split("-"), other.id.rpartition("/")[2].split("-")
        assert before[0] != behind[0]
        assert before[1] != behind[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_remedy_makes_a_decent_draft(parts: ReplyParts, language: str) -> None:
    for remedy in parts.remedies.values():
        for tone in TONES:
            offered = drafts(parts, Wish("factual", ("too_small",), tone, language), {"remedy": remedy.of(language)})
            assert [draft.text for draft in offered if check(draft.text)] == []


WISHES = st.builds(
    Wish, st.sampled_from(NATURES), st.lists(st.sampled_from(("too_small", *ASPECTS)), max_size=2).map(tuple),
    st.sampled_from(TONES), st.sampled_from(LANGUAGES),
)  # fmt: skip
PARTS = _parts()


@given(st.lists(st.tuples(WISHES, st.dictionaries(st.sampled_from(FIELDS), st.just("那件事"))), max_size=30))
def test_no_two_customers_in_a_row_read_the_same(wishes: list[tuple[Wish, dict[str, str]]]) -> None:
    used: list[str] = []
    last = ""
    for wish, fields in wishes:
        draft = choose(drafts(PARTS, wish, fields), used)
        assert draft.text != last
        assert draft.id not in used[:1]
        assert draft == choose(drafts(PARTS, wish, fields), used)
        used.insert(0, draft.id)
        last = draft.text


def test_every_variant_has_its_turn(parts: ReplyParts) -> None:
    offered = drafts(parts, Wish("praise", (), "plain", "zh_CN"), {})
    used: list[str] = []
    for _ in offered:
        used.insert(0, choose(offered, used).id)
    assert sorted(used) == sorted(draft.id for draft in offered)


@given(st.lists(st.integers(0, 5), max_size=12))
def test_the_order_begins_with_the_choice(history: list[int]) -> None:
    offered = [Draft(str(number), f"text {number}") for number in range(6)]
    used = [str(number) for number in history]
    assert ordered(offered, used)[0] == choose(offered, used)
    assert sorted(ordered(offered, used), key=lambda one: one.id) == offered


def test_own_drafts_are_filled() -> None:
    assert own_drafts({3: "{item}：{remedy}"}, {"item": "毛衣"}) == (Draft("own:3", "毛衣：{remedy}"),)
    assert unknown_fields("{item} {name} {name}") == ("name",)
    assert filled("{a}", {}) == "{a}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('tone = "plain"', 'tone = "loud"', "loud"),
        ('nature = "praise"', 'nature = "factual"', "stands twice"),
        ('"您好，您的评价我们看到了。", ', "", "as many variants"),
        ("{cause}", "{price}", "fields"),
        ("[opening.texts]", "[opening.words]", "is missing"),
    ],
)
def test_what_is_not_right_is_told(tmp_path: Path, old: str, new: str, words: str) -> None:
    for path in FOLDER.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        (tmp_path / path.name).write_text(text.replace(old, new) if path.stem == "openings" else text, encoding="utf-8")
    with pytest.raises(UserError, match=r"replies\.invalid") as error:
        load_replies(tmp_path, list(PARTS_CAUSES))
    assert words in error.value.params["detail"]


PARTS_CAUSES = {about for group, about in PARTS.bodies if group == "complaint" and about not in (GENERAL, *ASPECTS)}
