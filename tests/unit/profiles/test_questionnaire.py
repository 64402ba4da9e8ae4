"""The questions of the self-audit, and the scores that answers give."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ProfileBook
from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.profiles.book import load_profiles
from seller_toolkit.profiles.questionnaire import load_questionnaire
from tests.unit.checklist.test_knowledge_files import ADVICE
from tests.unit.fair_words import forbidden, foreign

RESOURCES = Path(__file__).parents[3] / "resources"
BOOK = load_profiles(RESOURCES / "profiles")
SHIPPED = load_questionnaire(RESOURCES / "questionnaires" / "self_audit.toml", BOOK)
TEXT = """
profile = "small"
[[section]]
dimension = "speed"
[[section.question]]
id = "fast"
advice = ["L1"]
text = { zh_CN = "快吗？", zh_TW = "快嗎？", en = "Is it fast?" }
"""


@pytest.fixture
def read(tmp_path: Path, load: Callable[[str], ProfileBook], small: str) -> Callable[[str], object]:
    def read_text(text: str) -> object:
        book = load(small.replace('id = "small"', 'id = "small"\nquestionnaire = true'))
        folder = tmp_path / "questions"
        folder.mkdir(exist_ok=True)
        (folder / "small.toml").write_text(text, encoding="utf-8")
        return load_questionnaire(folder / "small.toml", book)

    return read_text


def test_the_shipped_questions_cover_every_dimension_with_six_to_eight() -> None:
    newest = BOOK.versions[[p.id for p in BOOK.versions].index("self_audit")]
    assert SHIPPED.dimensions == tuple(d.id for d in newest.dimensions)
    assert all(6 <= len(SHIPPED.of(name)) <= 8 for name in SHIPPED.dimensions)


def test_each_question_checks_advice_that_there_is_in_its_own_language() -> None:
    known = set(" ".join(ADVICE.values()).split())
    for question in SHIPPED.questions:
        assert set(question.advice) <= known, question.id
        assert list(foreign(question.text)) == [], question.id
        assert [text for text in question.text.all() if forbidden(text)] == [], question.id
        assert question.text.zh_CN.endswith("？")
        assert question.text.en.endswith("?")
    covered = {name for question in SHIPPED.questions for name in question.advice}
    wanted = {name for area in ("logistics", "product", "description", "service", "after_sales", "storefront") for name in ADVICE[area].split()}  # fmt: skip
    assert wanted - covered == set()


def test_yes_is_everything_no_is_nothing() -> None:
    ids = [question.id for question in SHIPPED.questions]
    for answer, score in ((Answer.YES, 100), (Answer.PARTLY, 50), (Answer.NO, 0)):
        scores = SHIPPED.scores(dict.fromkeys(ids, answer))
        assert scores == dict.fromkeys(SHIPPED.dimensions, score)
        assert SHIPPED.total(scores) == score


def test_what_is_not_answered_does_not_count() -> None:
    first, second, *_ = SHIPPED.of("service")
    assert SHIPPED.scores({first.id: Answer.YES, second.id: Answer.PARTLY}) == {"service": 75}
    assert SHIPPED.total({"service": 75}) is None
    assert SHIPPED.scores({}) == {}
    with pytest.raises(KeyError):
        SHIPPED.scores({"service.no_such": Answer.YES})


@given(st.dictionaries(st.sampled_from([q.id for q in SHIPPED.questions]), st.sampled_from(Answer)))
def test_a_better_answer_never_lowers_a_score(answers: dict[str, Answer]) -> None:
    before = SHIPPED.scores(answers)
    assert all(0 <= score <= 100 for score in before.values())
    for question in answers:
        after = SHIPPED.scores({**answers, question: Answer.YES})
        assert all(after[name] >= score - 1e-9 for name, score in before.items())


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('profile = "small"', 'profile = "dsr"', "'dsr' is none of"),
        ('dimension = "speed"', 'dimension = "sped"', "'sped' is none of"),
        ('advice = ["L1"]', "advice = []", "advice: there is none"),
        ('advice = ["L1"]\n', "", "advice: is missing"),
        ('id = "fast"', 'id = "fast"\nweight = 2', "unknown keys: weight"),
        (TEXT[TEXT.index("[[section]]") :], "", "must be one for each of speed"),
        (TEXT[TEXT.index("[[section.question]]") :], "", "question: there is none"),
        ("[[section.question]]", TEXT[TEXT.index("[[section.question]]") :] + "[[section.question]]", "twice: fast"),
    ],
)
def test_what_is_wrong_is_refused(read: Callable[[str], object], old: str, new: str, detail: str) -> None:
    assert old in TEXT
    with pytest.raises(UserError) as caught:
        read(TEXT.replace(old, new, 1))
    assert caught.value.code == "questionnaire.invalid"
    assert detail in str(caught.value.params["detail"])
