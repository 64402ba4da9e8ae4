"""What reviews speak of and in what tone, from the words of the lexicon: all texts at once, without a model.

The rules, in the order of use: a word's own weight; a negator before it in its clause turns it round; an intensifier or a
weakener beside it; less weight before a contrast word (但是) and after a concession (虽然, 如果). An aspect's tone is that of
the words from its mention to the next mention, else of its clause, else half of the next clause.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.domain.reviews import ASPECTS, AspectTag, CauseTag, Polarity, ReviewTags
from seller_toolkit.reviews.letters import Ints, Row
from seller_toolkit.reviews.lexicon import GAP, Lexicon, Turn
from seller_toolkit.reviews.matching import Found, LabelsOfWords, WordFinder

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Spans = tuple[tuple[int, int], ...]

NEUTRAL_BAND = 0.2
"""A score nearer to zero than this is neither praise nor complaint."""

_NEGATOR_REACH = 5  # characters between a negator and the word it turns round
_WORDS_BACK = 4  # words between them, at most, counting the negator
_INTENSER, _WEAKER = 1.4, 0.6
_AFTER_CONTRAST, _BEFORE_CONTRAST = 1.4, 0.6
_CONCEDED = 0.3
_NEXT_CLAUSE = 0.5
_BARE_DENIAL = -0.15  # a negator that turns nothing known round: 不是纯棉的
_STOPS = Turn.BARRIER | Turn.CONTRAST  # beyond them, and beyond a word of tone, no negator reaches
_CHUNK = 1500  # so many reviews stay in the processor's cache


@dataclass(frozen=True)
class _Cues:
    """The found words of a row with their tone in place; `clause` and `segment` count up along the row."""

    found: Found
    text: Ints
    weight: Floats
    turned: Mask  # by a negator
    conceded: Mask
    clause: Ints
    sentence: Ints


@dataclass(frozen=True)
class _Mentions:
    """Mentions of labels (aspects or causes) with their evidence, in the order of their words."""

    text: Ints
    label: Ints
    start: Ints
    end: Ints
    tone: Floats


@dataclass(frozen=True)
class Verdicts:
    """What the tags of texts come to, as columns without their evidence: a row a text, for `mentioned`, `complained` and
    `praised` a column for each of ASPECTS.

    `score` and `heard` give a text's polarity, `kindest` and `ending` the tone of its kindest and of its last clause that has
    one (0 where none has), `concrete` says that it names a cause that can be checked. `causes` are pairs
    of a text's row and the place of a cause in `Tagger.cause_ids`, each pair once, in rising order.
    """

    score: Floats
    heard: Mask  # a word of tone stands in it; without, it is UNCERTAIN
    kindest: Floats
    ending: Floats
    concrete: Mask
    mentioned: Mask
    complained: Mask
    praised: Mask
    causes: Ints

    @property
    def negative(self) -> Mask:
        return self.heard & (self.score <= -NEUTRAL_BAND)

    @property
    def neutral(self) -> Mask:
        return self.heard & (np.abs(self.score) < NEUTRAL_BAND)


class Tagger:
    """Tags texts with the words of one lexicon. Building takes a moment: build once and keep."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.words
        negators = [word.text for word in words if Turn.NEGATOR in word.turn]
        self._finder = WordFinder([word.text for word in words], lexicon.variants, negators=negators)
        self._weight = np.array([word.weight for word in words], dtype=np.float64)
        self._stops = np.array([word.weight != 0 or bool(word.turn & _STOPS) for word in words], dtype=bool)
        # 不退款 is said once, with its negator in it, and 用…就坏 is a clause of its own: nothing before turns them.
        fixed = [GAP in word.text or word.text.startswith(tuple(negators)) for word in words]
        self._fixed = np.array(fixed, dtype=bool)
        self._turns = {turn: np.array([turn in word.turn for word in words], dtype=bool) for turn in Turn}
        self._aspects = LabelsOfWords([word.aspects for word in words], ASPECTS)
        self.cause_ids = tuple(lexicon.causes)
        self.cause_aspects = tuple(cause.aspect for cause in lexicon.causes.values())
        self._concrete = tuple(cause.concrete for cause in lexicon.causes.values())
        self._causes = LabelsOfWords([word.causes for word in words], self.cause_ids)

    def tag(self, texts: Sequence[str]) -> tuple[ReviewTags, ...]:
        """The tags of each text, in order. A text without any known word is UNCERTAIN with score 0."""
        return tuple(
            tags for first in range(0, len(texts), _CHUNK) for tags in self._tag_chunk(texts[first : first + _CHUNK])
        )

    def causes(self, texts: Sequence[str]) -> tuple[tuple[CauseTag, ...], ...]:
        """The root causes that each text names as a complaint; the same as in its tags."""
        return tuple(tags.causes for tags in self.tag(texts))

    def verdicts(self, texts: Sequence[str]) -> Verdicts:
        """What `tag` would say of each text, as columns: several times as fast, for counting."""
        chunks = [self._verdicts_of(texts[first : first + _CHUNK]) for first in range(0, len(texts), _CHUNK)]
        if not chunks:
            return self._verdicts_of(())
        for place, chunk in enumerate(chunks):
            chunk.causes[:, 0] += place * _CHUNK
        return Verdicts(*(np.concatenate([getattr(one, field.name) for one in chunks]) for field in fields(Verdicts)))

    def _verdicts_of(self, texts: Sequence[str]) -> Verdicts:
        row = self._finder.row(texts)
        cues = self._cues(row)
        scores, heard = _scores(cues, len(texts))
        kindest, ending = _clause_tones(cues, len(texts))
        which, label = self._causes.expand(cues.found.word, _complains(cues))
        pairs = np.sort(cues.text[which] * len(self.cause_ids) + label)
        pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]]
        causes = np.stack(np.divmod(pairs, len(self.cause_ids)), axis=1)
        concrete = np.zeros(len(texts), dtype=bool)
        concrete[causes[np.array(self._concrete, dtype=bool)[causes[:, 1]], 0]] = True
        said = _heard(cues, self._aspects)
        cell = cues.text.take(said.which) * np.intp(len(ASPECTS)) + said.label
        shape = len(texts), len(ASPECTS)
        mentioned = np.zeros(len(texts) * len(ASPECTS), dtype=bool)
        mentioned[cell] = True
        tone = np.bincount(cell, said.tone, len(mentioned)).reshape(shape)
        complained, praised = tone <= -NEUTRAL_BAND, tone >= NEUTRAL_BAND
        return Verdicts(scores, heard, kindest, ending, concrete, mentioned.reshape(shape), complained, praised, causes)

    def _tag_chunk(self, texts: Sequence[str]) -> list[ReviewTags]:
        row = self._finder.row(texts)
        cues = self._cues(row)
        aspects = self._aspect_tags(cues, row)
        causes = self._cause_tags(cues, row)
        scores, heard_in = _scores(cues, len(texts))
        kindest, _ = _clause_tones(cues, len(texts))
        columns = zip(scores.tolist(), heard_in.tolist(), kindest.tolist(), strict=True)
        return [
            ReviewTags(
                _polarity(score, heard), score, tuple(aspects.get(index, ())), tuple(causes.get(index, ())), kind
            )
            for index, (score, heard, kind) in enumerate(columns)
        ]

    def _cues(self, row: Row) -> _Cues:
        found = self._finder.find(row)
        clause = row.clause[found.start]
        sentence = row.sentence[found.start]
        weight, turned = self._turned(found, clause)
        after_contrast = self._contrast_factor(found, sentence)
        conceded = self._conceded(found, clause)
        weight = weight * after_contrast * np.where(conceded, _CONCEDED, 1.0)
        return _Cues(found, row.text[found.start], weight, turned, conceded, clause, sentence)

    def _turned(self, found: Found, clause: Ints) -> tuple[Floats, Mask]:
        """Each word's weight after negation and degree, and which words a negator turned round."""
        weight = self._weight[found.word]
        negator = self._turns[Turn.NEGATOR][found.word]
        stops = self._stops[found.word]
        turned = np.zeros(len(weight), dtype=bool)
        spent = np.zeros(len(weight), dtype=bool)
        open_ = (weight != 0) & ~self._fixed[found.word]
        for back in range(1, min(_WORDS_BACK, len(weight) - 1) + 1):
            here, there = slice(back, None), slice(None, -back)
            near = (clause[here] == clause[there]) & (found.start[here] - found.end[there] <= _NEGATOR_REACH)
            open_[here] &= near
            open_[:back] = False
            hit = open_[here] & negator[there]
            turned[here] ^= hit
            spent[there] |= hit
            open_[here] &= negator[there] | ~stops[there]
        plain = weight * self._degree(found)
        inverted = np.where(weight > 0, -(0.4 + 0.6 * weight), -0.4 * weight)
        denies = negator & (weight == 0)
        return np.where(spent, 0.0, np.where(turned, inverted, np.where(denies, _BARE_DENIAL, plain))), turned

    def _degree(self, found: Found) -> Floats:
        """How much the word directly before strengthens or weakens each word."""
        factor = np.ones(len(found.word))
        if len(factor) < 2:
            return factor
        beside = found.start[1:] == found.end[:-1]
        factor[1:][beside & self._turns[Turn.INTENSIFIER][found.word[:-1]]] = _INTENSER
        factor[1:][beside & self._turns[Turn.WEAKENER][found.word[:-1]]] = _WEAKER
        return factor

    def _contrast_factor(self, found: Found, sentence: Ints) -> Floats:
        contrast = self._turns[Turn.CONTRAST][found.word]
        last = np.full(int(sentence[-1]) + 1 if len(sentence) else 0, -1, dtype=np.int64)
        last[sentence[contrast]] = found.start[contrast]  # of several the last one stays
        turning = last[sentence]
        factor = np.where(found.start >= turning, _AFTER_CONTRAST, _BEFORE_CONTRAST)
        return np.where(turning < 0, 1.0, factor)

    def _conceded(self, found: Found, clause: Ints) -> Mask:
        """Words that follow a concession in their clause."""
        opening = np.flatnonzero(self._turns[Turn.CONCESSION][found.word])[::-1]
        first = np.full(int(clause[-1]) + 1 if len(clause) else 0, np.iinfo(np.int64).max, dtype=np.int64)
        first[clause[opening]] = found.start[opening]  # backwards, so that the first one stays
        return found.start > first[clause]

    def _aspect_tags(self, cues: _Cues, row: Row) -> dict[int, list[AspectTag]]:
        mentions = _aspect_mentions(cues, self._aspects, row)
        tags: dict[int, list[AspectTag]] = {}
        for text, label, spans, total, largest in _groups(_sorted(mentions)):
            tags.setdefault(text, []).append(AspectTag(ASPECTS[label], _aspect_polarity(total, largest), spans))
        return tags

    def _cause_tags(self, cues: _Cues, row: Row) -> dict[int, list[CauseTag]]:
        which, label = self._causes.expand(cues.found.word, _complains(cues))
        text = cues.text[which]
        first = row.first[text]
        start, end = cues.found.start[which] - first, cues.found.end[which] - first
        tags: dict[int, list[CauseTag]] = {}
        for of, cause, spans, _, _ in _groups(_sorted(_Mentions(text, label, start, end, cues.weight[which]))):
            tags.setdefault(of, []).append(CauseTag(self.cause_ids[cause], self._concrete[cause], spans))
        return tags


def _scores(cues: _Cues, count: int) -> tuple[Floats, Mask]:
    """The score of each text, and whether a word of tone stands in it."""
    total = np.bincount(cues.text, cues.weight, count)
    said = np.bincount(cues.text, np.abs(cues.weight), count)
    return np.round(total / np.sqrt(np.maximum(said, 1.0)), 4), said > 0


def _clause_tones(cues: _Cues, count: int) -> tuple[Floats, Floats]:
    """The tone of each text's kindest clause and of its last one; clauses without a word of tone are passed over."""
    kindest, ending = np.zeros(count), np.zeros(count)
    toned = np.flatnonzero(cues.weight)
    if not len(toned):
        return kindest, ending
    clause, weight = cues.clause[toned], cues.weight[toned]
    begins = np.flatnonzero(np.append(True, clause[1:] != clause[:-1]))
    said = np.add.reduceat(np.abs(weight), begins)
    tone = np.round(np.add.reduceat(weight, begins) / np.sqrt(np.maximum(said, 1.0)), 4)
    text = cues.text[toned[begins]]
    first = np.flatnonzero(np.append(True, text[1:] != text[:-1]))
    own = text[first]
    kindest[own] = np.maximum.reduceat(tone, first)
    ending[own] = tone[np.append(first[1:], len(tone)) - 1]
    return kindest, ending


def _complains(cues: _Cues) -> Mask:
    """Words of complaint that nothing turns round and nobody only grants."""
    return (cues.weight < 0) & ~cues.turned & ~cues.conceded


@dataclass(frozen=True)
class _Stretches:
    """Stretches of a row: which one each found word lies in, counting up from 0 without a break, and the tone in each."""

    number: Ints
    tone: Floats
    toned: Mask  # a word of tone lies in it

    @classmethod
    def between(cls, begins: Mask, weight: Floats) -> "_Stretches":
        """`begins` are the words that a stretch begins with."""
        number = np.cumsum(begins) - 1
        count = int(number[-1]) + 1 if len(number) else 0
        toned = np.zeros(count, dtype=bool)
        toned[number[np.flatnonzero(weight)]] = True
        return cls(number, np.bincount(number, weight, count).astype(np.float64, copy=False), toned)

    def edges(self, cues: _Cues) -> tuple[Ints, Ints]:
        """From where to where the words of tone reach in each; only where there are any."""
        toned = np.flatnonzero(cues.weight)
        first, last = np.zeros(len(self.tone), dtype=np.intp), np.zeros(len(self.tone), dtype=np.intp)
        last[self.number[toned]] = cues.found.end[toned]
        first[self.number[toned[::-1]]] = cues.found.start[toned[::-1]]
        return first, last


@dataclass(frozen=True)
class _Heard:
    """Mentions of aspects, each with the tone that belongs to it; `which` is the place of its word among the found ones."""

    which: Ints
    label: Ints
    tone: Floats
    segments: _Stretches  # from a mention to the next one in its clause
    clauses: _Stretches
    by_clause: Mask  # the segment says nothing, the clause does


def _heard(cues: _Cues, labels: LabelsOfWords) -> _Heard:
    mentioned = labels.carried(cues.found.word)
    new_clause = np.ones(len(mentioned), dtype=bool)
    new_clause[1:] = cues.clause[1:] != cues.clause[:-1]
    clauses = _Stretches.between(new_clause, cues.weight)
    segments = _Stretches.between(mentioned | new_clause, cues.weight)
    which, label = labels.expand(cues.found.word, mentioned)
    segment, clause = segments.number.take(which), clauses.number.take(which)
    own = segments.toned.take(segment)
    by_clause = clauses.toned.take(clause) & ~own
    next_tone = _NEXT_CLAUSE * _following_tone(cues, clauses).take(clause)
    tone = np.where(own, segments.tone.take(segment), np.where(by_clause, clauses.tone.take(clause), next_tone))
    return _Heard(which, label, tone, segments, clauses, by_clause)


def _aspect_mentions(cues: _Cues, labels: LabelsOfWords, row: Row) -> _Mentions:
    """Every mention of an aspect with the tone and the evidence that belong to it."""
    heard = _heard(cues, labels)
    which, text = heard.which, cues.text[heard.which]
    start, end = cues.found.start[which], cues.found.end[which]
    _, last = heard.segments.edges(cues)
    end = np.maximum(end, last[heard.segments.number[which]])
    first, last = (edge[heard.clauses.number[which]] for edge in heard.clauses.edges(cues))
    start = np.where(heard.by_clause, np.minimum(start, first), start)
    end = np.where(heard.by_clause, np.maximum(end, last), end)
    return _Mentions(text, heard.label, start - row.first[text], end - row.first[text], heard.tone)


def _following_tone(cues: _Cues, clauses: _Stretches) -> Floats:
    """For each clause the tone of the next one in its sentence, else 0."""
    sentence = np.zeros(len(clauses.tone), dtype=np.intp)
    sentence[clauses.number] = cues.sentence
    following = np.zeros(len(clauses.tone))
    if len(following) > 1:
        following[:-1] = np.where(sentence[1:] == sentence[:-1], clauses.tone[1:], 0.0)
    return following


def _sorted(mentions: _Mentions) -> _Mentions:
    """By text and label; those of one label stay in the order of their words, in which their tones are summed."""
    order = np.lexsort((mentions.label, mentions.text))
    return _Mentions(
        mentions.text[order], mentions.label[order], mentions.start[order], mentions.end[order], mentions.tone[order]
    )


def _groups(mentions: _Mentions) -> list[tuple[int, int, Spans, float, float]]:
    """One row per text and label: text, label, its spans, the sum of its tones and the largest of their sizes."""
    if not len(mentions.text):
        return []
    changes = (np.diff(mentions.text) != 0) | (np.diff(mentions.label) != 0)
    first = np.concatenate([[0], np.flatnonzero(changes) + 1])
    stop = np.append(first[1:], len(mentions.text)).tolist()
    number = np.zeros(len(mentions.text), dtype=np.int64)
    number[1:] = np.cumsum(changes)
    spans = list(zip(mentions.start.tolist(), mentions.end.tolist(), strict=True))
    total = np.bincount(number, mentions.tone).tolist()
    largest = np.maximum.reduceat(np.abs(mentions.tone), first).tolist()
    rows = zip(first.tolist(), stop, mentions.text[first].tolist(), mentions.label[first].tolist(), strict=True)
    return [
        (text, label, _united(spans[start:end]), total[index], largest[index])
        for index, (start, end, text, label) in enumerate(rows)
    ]


def _united(spans: list[tuple[int, int]]) -> Spans:
    """Spans by their start, with those that overlap made one."""
    if len(spans) == 1:
        return (spans[0],)
    spans = sorted(spans)
    united = [spans[0]]
    for start, end in spans[1:]:
        earlier = united[-1]
        if start < earlier[1]:
            united[-1] = (earlier[0], max(earlier[1], end))
        else:
            united.append((start, end))
    return tuple(united)


def _polarity(score: float, heard: bool) -> Polarity:
    if not heard:
        return Polarity.UNCERTAIN
    if abs(score) < NEUTRAL_BAND:
        return Polarity.NEUTRAL
    return Polarity.POSITIVE if score > 0 else Polarity.NEGATIVE


def _aspect_polarity(total: float, largest: float) -> Polarity:
    """UNCERTAIN where praise and complaint of one aspect cancel out, NEUTRAL where nothing was said."""
    if abs(total) >= NEUTRAL_BAND:
        return Polarity.POSITIVE if total > 0 else Polarity.NEGATIVE
    return Polarity.UNCERTAIN if largest >= NEUTRAL_BAND else Polarity.NEUTRAL
