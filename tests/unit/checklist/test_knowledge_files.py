"""The files of resources/knowledge themselves: whole, true to the other resources, printable, and within the rules."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.matching import Help, help_of, propose
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.tasks import AREAS, KnowledgeTask
from seller_toolkit.domain.words import LANGUAGES, Words
from seller_toolkit.profiles.book import load_profiles
from tests.cases import for_each
from tests.unit.fair_words import forbidden, foreign

RESOURCES = Path(__file__).parents[3] / "resources"
KNOWLEDGE = load_knowledge(RESOURCES / "knowledge")
METRICS = load_profiles(RESOURCES / "profiles").metrics()
PROFILES = load_profiles(RESOURCES / "profiles").versions
ENDED = {p.id for p in PROFILES if p.valid_to} - {p.id for p in PROFILES if p.valid_to is None}
"""Scores that no platform gives any more: nobody works on them."""
HERE = tuple(area for area in AREAS if any(task.area == area for task in KNOWLEDGE))

ADVICE = {
    "logistics": "L1 L2 L3 L4 L5 L6 L7 L8 L9 L10",
    "product": "Q1 Q2 Q3 Q4 Q5",
    "description": "D1 D2 D3 D4 D5 D6",
    "service": "S1 S2 S3 S4 S5 S6 S7 S8",
    "after_sales": "A1 A2 A3 A4 A5 A6 A7",
    "storefront": "P1 P2 P3 P4 P5",
    "reviews": "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17",
    "operations": "O1 O2 O3 O4 O5 O6 O7 O8 O9 O10",
}
IN_THE_PROGRAM = {"R1", "R2", "R3", "R4", "R5", "R6", "R7", "O4", "O6", "O7", "O8", "O9", "O10"}
"""Advice that a feature of the program covers, with or without a task."""

LENGTHS = {"title": {"zh_CN": 22, "zh_TW": 22, "en": 60}, "done_when": {"zh_CN": 45, "zh_TW": 45, "en": 90}}
WITH_NOTE = {"A1", "A6", "O2", "R7", "R8", "R9", "R11", "R14", "R15", "R16"}
"""Advice that rules or the law limit: whatever covers it says what is forbidden."""


def texts(task: KnowledgeTask) -> Iterator[tuple[str, Words]]:
    """Everything of a task that a reader sees, but the note."""
    yield "title", task.title
    yield "why", task.why
    yield "done_when", task.done_when
    for place, step in enumerate(task.steps, 1):
        yield f"step {place}", step


def with_note(task: KnowledgeTask) -> Iterator[tuple[str, Words]]:
    yield from texts(task)
    if task.note:
        yield "note", task.note


each_task = for_each("task", KNOWLEDGE, named=lambda task: task.id)


@pytest.mark.parametrize("area", HERE)
def test_an_area_has_enough_tasks_for_a_choice(area):
    assert sum(task.area == area for task in KNOWLEDGE) >= 10


def test_there_are_tasks_for_every_area():
    assert HERE == AREAS
    assert len(KNOWLEDGE) >= 116


@pytest.mark.parametrize("area", HERE)
def test_every_advice_is_covered_by_a_task_or_by_the_program(area):
    covered = {name for task in KNOWLEDGE for name in task.advice}
    assert set(ADVICE[area].split()) - covered - IN_THE_PROGRAM == set()


def test_no_advice_is_left_to_the_program_alone():
    """What the program does still needs somebody who opens it: that is a task too."""
    covered = {name for task in KNOWLEDGE for name in task.advice}
    assert covered >= IN_THE_PROGRAM


@each_task
def test_what_rules_limit_says_so(task):
    assert task.note or not WITH_NOTE & set(task.advice)


def test_titles_and_reasons_are_told_apart():
    for name in ("title", "why", "done_when"):
        for language in LANGUAGES:
            said = [getattr(task, name).of(language) for task in KNOWLEDGE]
            assert sorted(set(said)) == sorted(said), (name, language)


@each_task
def test_metrics_and_advice_are_real(task):
    assert [metric for metric in task.metrics if metric not in METRICS] == []
    assert [name for name in task.advice if name not in " ".join(ADVICE.values()).split()] == []
    assert task.advice


@each_task
def test_a_task_of_some_platforms_helps_scores_of_these(task):
    platforms = {p.id: p.platforms for p in PROFILES}
    for metric in task.metrics:
        served = platforms.get(metric.split(".")[0])
        assert not task.platforms or served is None or set(served) & set(task.platforms), metric


@each_task
def test_every_language_fits_its_line(task):
    for name, limits in LENGTHS.items():
        words: Words = getattr(task, name)
        too_long = {language: len(words.of(language)) for language in LANGUAGES if len(words.of(language)) > limits[language]}  # fmt: skip
        assert too_long == {}, name


@each_task
def test_each_text_is_in_its_own_language(task):
    for name, words in with_note(task):
        assert list(foreign(words)) == [], name


@each_task
def test_the_steps_are_different_and_say_something(task):
    assert len({step.zh_CN for step in task.steps}) == len(task.steps)
    assert all(len(step.zh_CN) >= 8 and len(step.en) >= 20 for step in task.steps)


@each_task
def test_no_text_induces_reviews_or_fakes_orders(task):
    """Such words stand in notes, or in a sentence that says not to."""
    for name, words in texts(task):
        for text in words.all():
            assert forbidden(text, anywhere=name == "title") == [], name


@for_each(
    "metric",
    [
        metric.id
        for metric in METRICS.values()
        if metric.dimension
        and metric.area in HERE
        and not metric.id.endswith(("_daily", "_abnormal_rate"))
        and metric.id.split(".")[0] not in ENDED
    ],
)
def test_what_a_score_measures_has_a_task_that_helps_it_directly(metric):
    known = METRICS[metric]
    platform = next(p.platforms[0] for p in PROFILES if metric.startswith(f"{p.id}."))
    fell = Finding(FindingKind.FELL, 1, known.area, dimension=known.dimension, metric=metric, severity=1.0)
    (proposal, *_) = propose([fell], KNOWLEDGE, taken=(), platform=platform)
    assert proposal.finding == fell
    assert help_of(proposal.task, fell) is Help.METRIC
