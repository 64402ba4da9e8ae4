"""Questions that a shop answers about itself, and the scores that its answers give."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import fsum

from seller_toolkit.domain.words import Words

FULL = 100.0


class Answer(Enum):
    """What a shop says to a question; `share` is the part of the points that it gives."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"

    @property
    def share(self) -> float:
        return {"yes": 1.0, "partly": 0.5, "no": 0.0}[self.value]


@dataclass(frozen=True)
class Question:
    """A question that is answered yes, partly or no; yes is always the good answer. `advice` are ids of the advice it checks."""

    id: str
    dimension: str  # id within the profile
    text: Words
    advice: tuple[str, ...]


@dataclass(frozen=True)
class Questionnaire:
    """All questions of one score, a dimension's together, in the order in which they are asked."""

    profile: str  # id of the score profile
    questions: tuple[Question, ...]

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The ids of the dimensions, in order."""
        return tuple(dict.fromkeys(question.dimension for question in self.questions))

    def of(self, dimension: str) -> tuple[Question, ...]:
        return tuple(question for question in self.questions if question.dimension == dimension)

    def scores(self, answers: Mapping[str, Answer]) -> dict[str, float]:
        """The score of each dimension from 0 to 100: the mean of what was answered. Without an answer there is none.

        Raises:
            KeyError: an answer to a question that there is not.
        """
        places = {question.id: question.dimension for question in self.questions}
        found: dict[str, list[float]] = {}
        for question, answer in answers.items():
            found.setdefault(places[question], []).append(FULL * answer.share)
        return {name: fsum(found[name]) / len(found[name]) for name in self.dimensions if name in found}

    def total(self, scores: Mapping[str, float]) -> float | None:
        """The mean of all dimensions; None while one of them lacks, so that totals of different days compare."""
        if not all(name in scores for name in self.dimensions):
            return None
        return fsum(scores[name] for name in self.dimensions) / len(self.dimensions)
