"""The template of the brief: parts are put in, empty lines vanish, what is unknown or forbidden is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.reports.brief_template import PARTS, checked, filled, part_labels, program_template

NONE = dict.fromkeys(PARTS, "")
WORDS = st.text(alphabet="ab 分：·", max_size=6)


def test_parts_are_put_in_and_other_braces_stay():
    assert filled("{shop}: {x y} {}", NONE | {"shop": "甲店"}) == "甲店: {x y} {}"


def test_a_line_whose_parts_are_all_empty_vanishes_and_others_stay():
    assert filled("a\n{shop} {day}\n\nb {due}", NONE) == "a\n"
    assert filled("a\n{shop} {day}\nb {due}", NONE | {"day": "今天"}) == "a\n 今天"


def test_a_part_of_several_lines_begins_below_the_words_before_it():
    parts = NONE | {"tasks": "1. x\n2. y", "due": "z"}
    assert filled("To do: {tasks}\nDue: {due}", parts) == "To do:\n1. x\n2. y\nDue: z"
    assert filled("{tasks}", parts) == "1. x\n2. y"


@given(st.lists(st.tuples(WORDS, st.sampled_from(sorted(PARTS)), st.booleans()), max_size=6))
def test_every_part_that_there_is_stands_in_the_text_and_no_brace_is_left(lines):
    template = "\n".join(f"{words}{{{name}}}" for words, name, _ in lines)
    parts = NONE | {name: f"<{name}>" for _, name, there in lines if there}
    text = filled(template, parts)
    assert "{" not in text
    assert all((f"<{name}>" in text) == bool(parts[name]) for _, name, _ in lines)
    assert len(text.splitlines()) <= len(lines)


def test_a_blank_template_is_the_program_s_and_that_names_only_parts_that_there_are():
    assert checked(" \n") == program_template() == checked(program_template())
    assert [name for name, _ in part_labels()] == list(PARTS)


@pytest.mark.parametrize("template", ["{sales}", "a {shop} {店铺}"])
def test_an_unknown_part_is_refused_with_its_name(template):
    with pytest.raises(UserError) as caught:
        checked(template)
    assert caught.value.code == "brief.unknown_part"
    assert str(caught.value.params["name"]) in template
    assert "{tasks}" in str(caught.value.params["known"])


def test_what_is_forbidden_is_refused_and_may_be_warned_of():
    with pytest.raises(UserError, match="forbidden"):
        checked("{shop}\n今天好评返现 5 元")
    assert checked("{shop}\n禁止好评返现") == "{shop}\n禁止好评返现"
