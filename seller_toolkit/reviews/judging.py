"""What reviews come to, as columns: polarity, grade, aspects and root causes, from the lexicon and what was learned here.

Without a learned model the columns say what `Tagger.tag` and `grading.grade` say. What a buyer added later (追评) is the
newer word: where it has a tone, that is the review's; aspects and causes are those of both texts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.domain.reviews import ASPECTS, Grade, Nature, Polarity
from seller_toolkit.reviews.grading import CLEARLY_NEGATIVE, FEWEST_GOOD, KIND_SHARE, WORST_MIDDLING, tells_a_fact
from seller_toolkit.reviews.letters import Ints
from seller_toolkit.reviews.tag_tree import OwnWords
from seller_toolkit.reviews.tagging import NEUTRAL_BAND, Floats, Mask, Tagger

POLARITIES = tuple(Polarity)
GRADES = tuple(Grade)
NATURES = tuple(Nature)
NO_NATURE = 255
RULES = 3
"""To be raised when the rules of judging change, so that stored verdicts are made anew."""
_ENDING_SHARE = 0.5  # of the last clause's tone: what comes last is what is meant
_TOLD = 2.0  # the least score of a text whose tone the user has told
_POSITIVE, _NEUTRAL, _NEGATIVE, _UNCERTAIN = map(
    POLARITIES.index, (Polarity.POSITIVE, Polarity.NEUTRAL, Polarity.NEGATIVE, Polarity.UNCERTAIN)
)
_BAD, _MIDDLING, _HIDDEN, _PRAISE = map(GRADES.index, (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT, Grade.PRAISE))
_FACTUAL, _EXPERIENTIAL = map(NATURES.index, (Nature.FACTUAL, Nature.EXPERIENTIAL))
_BITS = 1 << np.arange(len(ASPECTS))


class LearnedPolarity(Protocol):
    """A model of polarity that was fitted on the shop's own reviews; scores are log-odds of praise against complaint."""

    def score(self, texts: Sequence[str], lexicon_scores: Floats) -> Floats:
        """The log-odds of each text."""
        ...

    @property
    def uncertain_within(self) -> float:
        """Scores nearer to zero than this are no answer."""
        ...

    @property
    def hidden_below(self) -> float:
        """From which score on, with the tones of its clauses, a text with good stars counts as a complaint."""
        ...


@dataclass(frozen=True)
class Judged:
    """A row a review. `polarity` and `grade` are places in POLARITIES and GRADES; aspects are bits by their place in ASPECTS.

    `nature` is a place in NATURES, or NO_NATURE for a review that wants no answer or complains of nothing.
    `cause_row` and `cause` are pairs: the row of a review and the place in `Judge.causes` of a root cause that it names,
    sorted. A score is comparable with the scores of the same judge only.
    """

    polarity: NDArray[np.uint8]
    score: NDArray[np.float32]
    grade: NDArray[np.uint8]
    nature: NDArray[np.uint8]
    praised: NDArray[np.uint16]
    complained: NDArray[np.uint16]
    cause_row: NDArray[np.int32]
    cause: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.polarity)


@dataclass(frozen=True)
class _Read:
    """What texts say, before the stars are looked at."""

    polarity: NDArray[np.int64]
    score: Floats
    clear: Mask  # a complaint whatever the stars
    praised: Mask
    complained: Mask
    concrete: Mask
    causes: Ints  # pairs of row and cause, each once, rising


class Judge:
    """Judges reviews by one tagger and, where there is one, one learned model; keeps nothing between calls.

    `version` tells its verdicts from those of a judge that knew other things. `said` is what the user said of texts (with
    what was added to them, after a line feed): it stands whatever the words and the model say. `said_of_tags` is the same of
    the aspects in them, None for one that a text is not about. `own` finds the words of the
    user's own tags, which are put on reviews that complain.
    """

    def __init__(
        self,
        tagger: Tagger,
        model: LearnedPolarity | None = None,
        *,
        version: int = 0,
        said: Mapping[str, Polarity] | None = None,
        own: OwnWords | None = None,
        said_of_tags: Mapping[str, Mapping[str, Polarity | None]] | None = None,
    ) -> None:
        self._tagger, self._model, self.version, self._own = tagger, model, version, own
        self._said = {text: POLARITIES.index(polarity) for text, polarity in (said or {}).items()}
        self._said_of_tags = said_of_tags or {}

    @property
    def causes(self) -> tuple[str, ...]:
        """The ids that `Judged.cause` counts: root causes, then the user's own tags."""
        return (*self._tagger.cause_ids, *(self._own.tags if self._own else ()))

    def judge(
        self, texts: Sequence[str], stars: Sequence[float | None], appended: Sequence[str] | None = None
    ) -> Judged:
        """The verdict on each review; it depends on the review alone, not on its neighbours.

        `stars` None: not rated. `appended`: what the buyers added later, "" for nothing.
        """
        read = self._read(texts)
        later = [row for row, text in enumerate(appended or ()) if text.strip()]
        if later and appended:
            read = _with_later(read, self._read([appended[row] for row in later]), np.array(later))
            texts = [f"{text}\n{added}" if added.strip() else text for text, added in zip(texts, appended, strict=True)]
        told = {row: self._said[text] for row, text in enumerate(texts) if text in self._said} if self._said else {}
        if told:
            read = _as_told(read, told)
        if self._said_of_tags:
            read = self._with_tags(read, texts)
        grade = _grades(read, stars)
        causes = self._with_own(read, grade, texts)
        return Judged(
            read.polarity.astype(np.uint8),
            read.score.astype(np.float32),
            grade.astype(np.uint8),
            _natures(read, grade, texts),
            (read.praised * _BITS).sum(axis=1).astype(np.uint16),
            (read.complained * _BITS).sum(axis=1).astype(np.uint16),
            causes[:, 0].astype(np.int32),
            causes[:, 1].astype(np.int32),
        )

    def _with_tags(self, read: _Read, texts: Sequence[str]) -> _Read:
        """The rows whose aspects the user spoke of, as the user said; a cause goes with the complaint that it stands below."""
        praised, complained, kept = read.praised.copy(), read.complained.copy(), np.ones(len(read.causes), dtype=bool)
        aspect_of = np.array([ASPECTS.index(aspect) for aspect in self._tagger.cause_aspects], dtype=np.int64)
        for row, text in enumerate(texts):
            for aspect, polarity in self._said_of_tags.get(text, {}).items():
                place = ASPECTS.index(aspect)
                praised[row, place] = polarity is Polarity.POSITIVE
                complained[row, place] = polarity is Polarity.NEGATIVE
                if polarity is not Polarity.NEGATIVE:
                    kept &= (read.causes[:, 0] != row) | (aspect_of[read.causes[:, 1]] != place)
        return replace(read, praised=praised, complained=complained, causes=read.causes[kept])

    def _with_own(self, read: _Read, grade: Ints, texts: Sequence[str]) -> Ints:
        """The pairs of row and cause, and after the causes of each row the own tags whose words stand in a complaint."""
        if self._own is None or not self._own.tags:
            return read.causes
        complains = np.flatnonzero((grade != _PRAISE) | (read.polarity == _NEGATIVE) | read.complained.any(axis=1))
        place, tag = self._own.found([texts[row] for row in complains.tolist()])
        own = np.stack([complains[place], tag + len(self._tagger.cause_ids)], axis=1)
        return np.unique(np.concatenate([read.causes, own]), axis=0)

    def _read(self, texts: Sequence[str]) -> _Read:
        found = self._tagger.verdicts(texts)
        if self._model is None:
            polarity = np.where(found.heard, _sides(found.score, NEUTRAL_BAND, np.array(_NEUTRAL)), _UNCERTAIN)
            clear = found.negative & (found.score + KIND_SHARE * found.kindest <= CLEARLY_NEGATIVE)
            return _Read(
                polarity, found.score, clear, found.praised, found.complained, found.concrete, found.causes
            )  # fmt: skip
        score = self._model.score(texts, found.score)
        # A review of stars alone has no word to learn from.
        said = np.fromiter((bool(text.strip()) for text in texts), dtype=bool, count=len(texts))
        unsure = np.where(found.heard, _NEUTRAL, _UNCERTAIN)
        polarity = np.where(said, _sides(score, self._model.uncertain_within, unsure), _UNCERTAIN)
        clear = said & (beside_stars(score, found.kindest, found.ending) <= self._model.hidden_below)
        score = np.where(said, score, 0.0)
        return _Read(polarity, score, clear, found.praised, found.complained, found.concrete, found.causes)


def beside_stars(score: Floats, kindest: Floats, ending: Floats) -> Floats:
    """A learned score as it is held against good stars; the lower, the surer the text complains in spite of them.

    The score of a whole text knows no order: a kind clause speaks for the stars, a clause of blame at the end against them.
    """
    return score + KIND_SHARE * kindest + _ENDING_SHARE * ending


def _as_told(read: _Read, told: Mapping[int, int]) -> _Read:
    """The rows that the user spoke of with the tone that the user gave them."""
    polarity, score, clear = read.polarity.copy(), read.score.copy(), read.clear.copy()
    for row, code in told.items():
        polarity[row], clear[row] = code, code == _NEGATIVE
        size = max(abs(float(score[row])), _TOLD) if code in (_POSITIVE, _NEGATIVE) else 0.0
        score[row] = -size if code == _NEGATIVE else size
    return replace(read, polarity=polarity, score=score, clear=clear)


@dataclass(frozen=True)
class ChangedRows:
    """Rows whose polarity or grade differs between two verdicts, and those whose aspects or causes differ.

    `lost` and `gained` have, for each of the latter, the places in ASPECTS and, counted on behind them, in `Judge.causes` of
    the complaints that are gone and that are new.
    """

    rows: list[int]
    lost: dict[int, list[int]]
    gained: dict[int, list[int]]

    @property
    def tags(self) -> int:
        """How many rows have other tags."""
        return len({*self.lost, *self.gained})


def changed_rows(before: Judged, after: Judged) -> ChangedRows:
    """Where two judges differ; both have judged the same reviews and count the same causes."""
    differs = (before.polarity != after.polarity) | (before.grade != after.grade)
    old, new = _complaints(before), _complaints(after)
    rows = [int(row) for row in np.flatnonzero(differs)]
    return ChangedRows(rows, _by_row(np.setdiff1d(old, new)), _by_row(np.setdiff1d(new, old)))


def _complaints(judged: Judged) -> NDArray[np.int64]:
    """Each complaint as one number: its row, then the place of its aspect, or of its cause behind the aspects."""
    row, aspect = np.nonzero(judged.complained[:, None] & _BITS)
    causes = judged.cause_row.astype(np.int64) << 32 | (judged.cause.astype(np.int64) + len(ASPECTS))
    return np.concatenate([row.astype(np.int64) << 32 | aspect, causes])


def _by_row(complaints: NDArray[np.int64]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for row, place in zip((complaints >> 32).tolist(), (complaints & 0xFFFFFFFF).tolist(), strict=True):
        found.setdefault(row, []).append(place)
    return found


def _sides(score: Floats, band: float, between: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.where(score >= band, _POSITIVE, np.where(score <= -band, _NEGATIVE, between))


def _with_later(read: _Read, added: _Read, rows: Ints) -> _Read:
    """The rows given with what was added to them: its tone where it has one, what is named in either."""
    toned = (added.polarity == _POSITIVE) | (added.polarity == _NEGATIVE)
    polarity, score = read.polarity.copy(), read.score.copy()
    polarity[rows[toned]] = added.polarity[toned]
    score[rows[toned]] = added.score[toned]
    moved = np.stack([rows[added.causes[:, 0]], added.causes[:, 1]], axis=1)
    return _Read(
        polarity,
        score,
        clear=_either(read.clear, added.clear, rows),
        praised=_either(read.praised, added.praised, rows),
        complained=_either(read.complained, added.complained, rows),
        concrete=_either(read.concrete, added.concrete, rows),
        causes=np.unique(np.concatenate([read.causes, moved]), axis=0),
    )


def _either(whole: Mask, part: Mask, rows: Ints) -> Mask:
    united = whole.copy()
    united[rows] |= part
    return united


def _grades(read: _Read, stars: Sequence[float | None]) -> Ints:
    """By stars first, as `grading.grade` does it; the text decides where there are none."""
    rated = np.array(stars, dtype=np.float64)  # None becomes NaN, which no comparison holds for
    unrated = np.where(read.polarity == _NEGATIVE, _BAD, np.where(read.polarity == _NEUTRAL, _MIDDLING, _PRAISE))
    grade = np.where(read.clear, _HIDDEN, _PRAISE)
    grade = np.where(rated < FEWEST_GOOD, _MIDDLING, grade)
    grade = np.where(rated <= WORST_MIDDLING, _BAD, grade)
    return np.where(np.isnan(rated), unrated, grade)


def _natures(read: _Read, grade: Ints, texts: Sequence[str]) -> NDArray[np.uint8]:
    """As `grading.nature` gives it, of the reviews that want an answer."""
    complains = (grade != _PRAISE) & ((read.polarity == _NEGATIVE) | read.complained.any(axis=1))
    nature = np.full(len(grade), NO_NATURE, dtype=np.uint8)
    nature[complains] = np.where(read.concrete[complains], _FACTUAL, _EXPERIENTIAL)
    vague = np.flatnonzero(complains & ~read.concrete).tolist()
    nature[[row for row in vague if tells_a_fact(texts[row])]] = _FACTUAL
    return nature
