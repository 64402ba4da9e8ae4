"""Which words misled the tagger where the user corrected a tag, or say what it did not read: proposed as phrase rules.

A tag that was taken away had its evidence: the shortest words that undo the misreading, when they no longer mean the aspect,
are looked for in it. A tag that was added has none: clauses are proposed, and over several reviews the words that tell them.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from seller_toolkit.domain.reviews import AspectTag, Polarity
from seller_toolkit.reviews.letters import CLAUSE_MARKS, SENTENCE_MARKS
from seller_toolkit.reviews.lexicon import GAP, LONGEST_PART, Lexicon, Word
from seller_toolkit.reviews.new_words import PlainWords
from seller_toolkit.reviews.phrase_rules import PhraseRule, with_rules
from seller_toolkit.reviews.tag_tree import folded
from seller_toolkit.reviews.tagging import Tagger
from seller_toolkit.reviews.telling_words import telling_words

FEWEST_TEXTS = 3
"""So many different texts, corrected alike, speak for a rule by themselves."""

MOST_PROPOSED = 5
_SHORTEST = 2
_TRIED = 12  # phrases that several texts share, at most
_MOST_TEXTS = 200
_TONES = {Polarity.NEGATIVE: -1, Polarity.POSITIVE: 1}
_CLAUSE = re.compile(f"[^{re.escape(CLAUSE_MARKS + SENTENCE_MARKS)}]+")


@dataclass(frozen=True)
class CorrectedTag:
    """What the user said of an aspect of a text; `said` None: it is not about that."""

    text: str
    aspect: str
    said: Polarity | None

    @property
    def tone(self) -> int:
        """The tone of the rule that would say the same."""
        return 0 if self.said is None else _TONES.get(self.said, 0)


@dataclass(frozen=True)
class SharedPhrase:
    """A rule that several corrections speak for: by how many different texts."""

    rule: PhraseRule
    texts: int


class CorrectedPhrases:
    """Proposes phrases by the words in force: `lexicon` holds the user's phrase rules already."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._texts = {word.text: word for word in lexicon.words}
        self._parts = [(word, tuple(folded(part) for part in word.text.split(GAP))) for word in lexicon.words]
        self._narrow, self._tagger_of = cache(self._narrowed), cache(self._narrow_tagger)

    def of_one(self, one: CorrectedTag) -> tuple[str, ...]:
        """Phrases for the correction of one review, those that alone make the tagger read it so first."""
        tag = self._tag(one)
        found = self._in_evidence(one.text, tag) if tag is not None else self._clauses(one)
        found = [words for words in dict.fromkeys(found) if len(words.replace(GAP, "")) >= _SHORTEST]
        helps = {words: self._is_read(one, words) for words in found[:_TRIED]}
        return tuple(sorted(helps, key=lambda words: not helps[words]))[:MOST_PROPOSED]

    def shared(self, corrected: Collection[CorrectedTag], others: Sequence[str]) -> tuple[SharedPhrase, ...]:
        """Rules that at least `FEWEST_TEXTS` different texts speak for, those of most texts first.

        `others` are texts of other reviews. What the tagger reads as the user says already teaches nothing.
        """
        misread: dict[tuple[str, int, bool], list[CorrectedTag]] = {}
        right: dict[str, list[str]] = {}
        for one in dict.fromkeys(corrected):
            tag = self._tag(one)
            if self._reads_so(one, tag):
                right.setdefault(one.aspect, []).extend(_evidence(one.text, tag))
            else:
                misread.setdefault((one.aspect, one.tone, tag is not None), []).append(one)
        found = []
        for (aspect, tone, has_evidence), ones in misread.items():
            texts = ones[-_MOST_TEXTS:]
            if len(texts) < FEWEST_TEXTS:
                continue
            words = (
                self._shared_evidence(texts, right.get(aspect, ())) if has_evidence else self._telling(texts, others)
            )
            found += [SharedPhrase(PhraseRule(phrase, aspect, tone), count) for phrase, count in words]
        return tuple(sorted(found, key=lambda one: -one.texts))

    # --- one review

    def _in_evidence(self, text: str, tag: AspectTag) -> Iterator[str]:
        """What a span says: with its clause where it is a bare word of the lexicon, as two parts where it is too long."""
        for start, end in tag.spans:
            for first, stop in _clauses_at(text, start, end):
                words = text[first:stop]
                whole = text[slice(*next(_clauses_at(text, first, stop, whole=True)))]
                if words in self._texts and len(whole) <= LONGEST_PART:
                    yield whole
                if len(words) <= LONGEST_PART:
                    yield words
                else:
                    yield from self._ends(words, tag.aspect)

    def _ends(self, words: str, aspect: str) -> Iterator[str]:
        """A long stretch by the word that it begins with and the one that it ends with."""
        sizes = range(LONGEST_PART, 0, -1)
        head = next((words[:size] for size in sizes if aspect in self._aspects(words[:size])), "")
        tail = next((words[-size:] for size in sizes if self._weight(words[-size:])), "")
        if head and tail:
            yield f"{head}{GAP}{tail}"
        yield words[:LONGEST_PART]

    def _aspects(self, words: str) -> frozenset[str]:
        word = self._texts.get(words)
        return word.aspects if word else frozenset()

    def _weight(self, words: str) -> float:
        word = self._texts.get(words)
        return word.weight if word else 0.0

    def _clauses(self, one: CorrectedTag) -> list[str]:
        """The clauses, those that speak of nothing known in the tone that is wanted first."""
        clauses = [found.group() for found in _CLAUSE.finditer(one.text) if len(found.group()) >= _SHORTEST]

        def unlikely(clause: str) -> tuple[bool, bool]:
            said = self._tagger_of(clause).tag([clause])[0]
            return bool(said.aspects), said.score * one.tone < 0

        return [clause[:LONGEST_PART] for clause in sorted(clauses[:_MOST_TEXTS], key=unlikely)]

    # --- several reviews

    def _shared_evidence(self, ones: Sequence[CorrectedTag], right: Sequence[str]) -> list[tuple[str, int]]:
        """The longest phrases in what misled, each of texts that no longer one explains; never a bare name of an aspect."""
        stretches = {one: list(_stretches(one.text, tag)) for one in ones if (tag := self._tag(one))}
        having: dict[str, list[CorrectedTag]] = {}
        for one, pieces in stretches.items():
            for phrase in {phrase for piece in pieces for phrase in _pieces(piece)}:
                having.setdefault(phrase, []).append(one)
        often = [
            phrase
            for phrase, of in having.items()
            if len(of) >= FEWEST_TEXTS and not self._is_name(phrase) and not any(phrase in words for words in right)
        ]
        often.sort(key=lambda phrase: (-len(phrase) * len(having[phrase]), phrase))
        found: list[tuple[str, int]] = []
        explained: set[CorrectedTag] = set()
        for phrase in often[: _TRIED * _TRIED]:
            left = [one for one in having[phrase] if one not in explained]
            if len(left) < FEWEST_TEXTS or len(found) >= MOST_PROPOSED:
                continue
            helped = [one for one in left if self._is_read(one, phrase)]
            if len(helped) >= FEWEST_TEXTS:
                explained.update(helped)
                found.append((phrase, len(helped)))
        return found

    def _telling(self, ones: Sequence[CorrectedTag], others: Sequence[str]) -> list[tuple[str, int]]:
        """Words that stand in these texts and hardly in others."""
        plain, aspect = PlainWords(self._lexicon), ones[0].aspect

        def wanted(word: str) -> bool:
            return not plain.has(word) and aspect not in self._aspects(word)

        texts = [one.text for one in ones]
        found = telling_words(texts, others, most=MOST_PROPOSED, fewest=FEWEST_TEXTS, wanted=wanted)
        return [(one.word, one.texts) for one in found]

    def _is_name(self, phrase: str) -> bool:
        """A word that only names what a text is about: it would be unlearned for all other reviews."""
        word = self._texts.get(phrase)
        return word is not None and not word.weight

    # --- reading

    def _tag(self, one: CorrectedTag) -> AspectTag | None:
        return _of(self._tagger_of(one.text), one)

    def _is_read(self, one: CorrectedTag, words: str) -> bool:
        """Whether the text is read as the user says, with a rule for these words."""
        narrow = self._narrow(one.text)
        return self._reads_so(one, _of(Tagger(with_rules(narrow, [PhraseRule(words, one.aspect, one.tone)])), one))

    def _reads_so(self, one: CorrectedTag, tag: AspectTag | None) -> bool:
        if one.said in _TONES:
            return tag is not None and tag.polarity is one.said
        return tag is None or (one.said is not None and tag.polarity not in _TONES)

    def _narrow_tagger(self, text: str) -> Tagger:
        return Tagger(self._narrow(text))

    def _narrowed(self, text: str) -> Lexicon:
        """Only the words that stand in this text: it is read the same, and they are loaded at once."""
        variants: Mapping[str, str] = self._lexicon.variants
        plain = "".join(variants.get(letter, letter) for letter in folded(text))
        words: list[Word] = [word for word, parts in self._parts if all(part in plain for part in parts)]
        return replace(self._lexicon, words=tuple(words))


def _of(tagger: Tagger, one: CorrectedTag) -> AspectTag | None:
    return next((tag for tag in tagger.tag([one.text])[0].aspects if tag.aspect == one.aspect), None)


def _evidence(text: str, tag: AspectTag | None) -> list[str]:
    return [] if tag is None else [text[start:end] for start, end in tag.spans]


def _stretches(text: str, tag: AspectTag) -> Iterator[str]:
    """The clauses in which a tag's evidence stands."""
    for start, end in tag.spans:
        for first, stop in _clauses_at(text, start, end, whole=True):
            yield text[first:stop]


def _clauses_at(text: str, start: int, end: int, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """The parts of a stretch that lie in one clause each, or those clauses as a `whole`."""
    for found in _CLAUSE.finditer(text):
        first, stop = max(found.start(), start), min(found.end(), end)
        if first < stop:
            yield found.span() if whole else (first, stop)


def _pieces(words: str) -> Iterator[str]:
    for size in range(_SHORTEST, min(LONGEST_PART, len(words)) + 1):
        for start in range(len(words) - size + 1):
            yield words[start : start + size]
