"""The files of resources/templates themselves: linked, in three languages, ready to fill in, and within the rules."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.templates import load_templates
from seller_toolkit.domain.tasks import TEMPLATE_KINDS, TextTemplate
from seller_toolkit.domain.words import LANGUAGES, Words
from tests.cases import for_each
from tests.unit.fair_words import forbidden, foreign

RESOURCES = Path(__file__).parents[3] / "resources"
KNOWLEDGE = load_knowledge(RESOURCES / "knowledge")
TEMPLATES = load_templates(RESOURCES / "templates")

LENGTHS = {"zh_CN": 22, "zh_TW": 22, "en": 60}
PLACES = {"zh_CN": r"【([^【】]+)】", "zh_TW": r"【([^【】]+)】", "en": r"\[([^\[\]]+)\]"}
"""Where something is to be filled in."""
PHONE = re.compile(r"[0-9]{7,}|[0-9]{3,4}-[0-9]{4}|@")
OF_REVIEWS = {"neutral_invitation", "thank_you_card", "public_answer_malice", "middling_answer", "after_solving"}
"""Texts about reviews, or near them: these say what is forbidden."""


def texts(template: TextTemplate) -> Iterator[tuple[str, Words]]:
    """Everything of a text that a reader sees, but the note."""
    yield "title", template.title
    yield "use", template.use
    yield "text", template.text


each_template = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES.keys())


def test_there_are_texts_of_every_kind():
    assert len(TEMPLATES) >= 14
    assert {template.kind for template in TEMPLATES.values()} == set(TEMPLATE_KINDS)


def test_every_link_is_real_and_every_text_is_linked():
    linked = {name for task in KNOWLEDGE for name in task.templates}
    assert linked == set(TEMPLATES)


def test_titles_are_told_apart():
    for language in LANGUAGES:
        titles = [template.title.of(language) for template in TEMPLATES.values()]
        assert len(set(titles)) == len(titles)


@each_template
def test_every_title_fits_its_line(template):
    lengths = {language: len(template.title.of(language)) for language in LANGUAGES}
    assert {language: n for language, n in lengths.items() if n > LENGTHS[language]} == {}


@each_template
def test_each_text_is_in_its_own_language(template):
    for name, words in (*texts(template), *([("note", template.note)] if template.note else [])):
        assert list(foreign(words)) == [], name


@each_template
def test_the_same_places_are_filled_in_in_every_language(template):
    counts = {language: len(re.findall(PLACES[language], template.text.of(language))) for language in LANGUAGES}
    assert len(set(counts.values())) == 1
    assert counts["en"] >= 3
    for language, other in (("zh_CN", "[["), ("zh_TW", "[["), ("en", "【】")):
        assert not set(other) & set(template.text.of(language))


@each_template
def test_the_languages_have_the_same_lines(template):
    blank = {tuple(not line for line in words.split("\n")) for words in template.text.all()}
    assert len(blank) == 1


@each_template
def test_brackets_are_closed(template):
    for language in LANGUAGES:
        left = re.sub(PLACES[language], "", template.text.of(language))
        assert not set("【】[]") & set(left), language


@each_template
def test_nobody_is_named(template):
    """No phone, no address, no account: people stand on the paper only."""
    assert [text for text in template.text.all() if PHONE.search(text)] == []


@each_template
def test_no_text_induces_reviews_or_fakes_orders(template):
    """Such words stand in notes, or in a sentence that says not to."""
    for name, words in texts(template):
        for text in words.all():
            assert forbidden(text, anywhere=name == "title") == [], name


@for_each("name", sorted(OF_REVIEWS))
def test_what_is_near_reviews_says_what_is_forbidden(name):
    note = TEMPLATES[name].note
    assert note is not None
    assert "评价" in note.zh_CN or "好评" in note.zh_CN or "恶意" in note.zh_CN


@each_template
def test_words_to_customers_do_not_speak_of_stars(template):
    """What is sent or printed names no stars and no praise; the note may."""
    if template.kind == "wording":
        assert [
            text for text in template.text.all() if re.search("好评|好評|五星|5 ?星|five[- ]star|good review", text)
        ] == []


@pytest.mark.parametrize("text", ["【日】 13800000000", "a@b", "010-1234"])
def test_the_rule_about_people_bites(text):
    assert PHONE.search(text)
