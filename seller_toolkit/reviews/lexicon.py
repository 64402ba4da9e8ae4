"""The review words of resources/lexicon: read, checked and merged into one list."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Flag, auto
from functools import cached_property
from pathlib import Path
from typing import Any
from zlib import crc32

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.words import LANGUAGES, Words

GAP = "…"
"""Parts the head of a two-part word from its tail (颜色…不一样)."""

LONGEST_PART = 14
_FUNCTIONS = "function_words.toml"
_TONE_WEIGHTS = {"strong": 1.6, "plain": 1.0, "mild": 0.3}


class Turn(Flag):
    """What a word does to the words near it."""

    NONE = 0
    NEGATOR = auto()  # turns the next word of tone round, within the clause
    BARRIER = auto()  # a negator does not reach beyond it
    INTENSIFIER = auto()
    WEAKENER = auto()
    CONTRAST = auto()  # but: what follows in the sentence counts more
    CONCESSION = auto()  # although, if, I feared: what follows in the clause counts less
    SILENT = auto()  # says nothing, although shorter words in it would (别人, 不得不)


_TURN_LISTS = {
    "negators": Turn.NEGATOR,
    "barriers": Turn.BARRIER,
    "intensifiers": Turn.INTENSIFIER,
    "weakeners": Turn.WEAKENER,
    "contrasts": Turn.CONTRAST,
    "concessions": Turn.CONCESSION,
    "silent": Turn.SILENT,
}


@dataclass(frozen=True)
class Word:
    """One word. `weight` > 0 praises, < 0 complains, 0 judges nothing; aspects and causes by id."""

    text: str
    weight: float = 0.0
    aspects: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    turn: Turn = Turn.NONE


@dataclass(frozen=True)
class Cause:
    """A root cause of complaints; a `concrete` one can be checked (a defect, a wrong item, a date)."""

    id: str
    aspect: str
    concrete: bool
    label: Words


@dataclass(frozen=True)
class Lexicon:
    """All words once each, with the labels of aspects and causes; `variants` maps traditional to simplified characters.

    `function_words` say nothing of a matter, and `particles` are letters that make no other word of one that they stand beside.
    """

    aspect_labels: Mapping[str, Words]
    causes: Mapping[str, Cause]
    words: tuple[Word, ...]
    variants: Mapping[str, str]
    function_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()

    @cached_property
    def stamp(self) -> int:
        """Another number when a newer program brings other words."""
        return crc32(repr(self.words).encode())


def load_lexicon(folder: Path) -> Lexicon:
    """The lexicon in `folder` (aspects, causes, polarity, variants, function_words).toml.

    Raises UserError("lexicon.invalid", file, problem, word) for a missing or broken file, an unknown aspect, a word that
    both praises and complains, a missing label.
    """
    aspects = _read_toml(folder / "aspects.toml")
    causes = _read_toml(folder / "causes.toml")
    polarity = _read_toml(folder / "polarity.toml")
    variants = _read_toml(folder / "variants.toml")
    functions = _read_toml(folder / _FUNCTIONS)
    known_causes = {cause.id: cause for cause in _causes(causes)}
    gathered: dict[str, Word] = {}
    for file, found in (
        ("aspects.toml", _aspect_words(aspects)),
        ("causes.toml", _cause_words(causes)),
        ("polarity.toml", _tone_words(polarity)),
        ("polarity.toml", _turn_words(polarity)),
    ):
        for word in found:
            _check_text(file, word.text)
            gathered[word.text] = _merged(file, gathered.get(word.text), word)
    return Lexicon(
        _aspect_labels(aspects),
        known_causes,
        tuple(gathered.values()),
        _variants(variants),
        frozenset(_split(_FUNCTIONS, functions, "words")),
        frozenset("".join(_split(_FUNCTIONS, functions, "particles"))),
    )


def _invalid(file: str, problem: str, word: str = "") -> UserError:
    return UserError("lexicon.invalid", file=file, problem=problem, word=word)


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise _invalid(path.name, "unreadable") from trouble


def _entries(file: str, content: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    entries = content.get(name)
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _invalid(file, "missing", name)
    return entries


def _split(file: str, entry: Mapping[str, Any], name: str) -> list[str]:
    words = entry.get(name, "")
    if not isinstance(words, str):
        raise _invalid(file, "not_text", name)
    return words.split()


def _label(file: str, entry: Mapping[str, Any]) -> Words:
    texts = entry.get("label", {})
    if not isinstance(texts, dict) or not all(isinstance(texts.get(language), str) for language in LANGUAGES):
        raise _invalid(file, "label", str(entry.get("id")))
    label = Words(**{language: texts[language].strip() for language in LANGUAGES})
    if not all(label.all()):
        raise _invalid(file, "label", str(entry.get("id")))
    return label


def _aspect_labels(content: Mapping[str, Any]) -> dict[str, Words]:
    entries = _entries("aspects.toml", content, "aspect")
    labels = {str(entry.get("id")): _label("aspects.toml", entry) for entry in entries}
    if len(labels) != len(entries) or set(labels) != set(ASPECTS):
        raise _invalid("aspects.toml", "aspects", " ".join(sorted(set(labels) ^ set(ASPECTS))))
    return {aspect: labels[aspect] for aspect in ASPECTS}


def _aspect_words(content: Mapping[str, Any]) -> Iterator[Word]:
    for entry in _entries("aspects.toml", content, "aspect"):
        aspect = frozenset({str(entry.get("id"))})
        for name, weight in (("names", 0.0), ("praise", 1.0), ("complaint", -1.0)):
            for text in _split("aspects.toml", entry, name):
                yield Word(text, weight, aspects=aspect)


def _causes(content: Mapping[str, Any]) -> Iterator[Cause]:
    seen: set[str] = set()
    for entry in _entries("causes.toml", content, "cause"):
        name, aspect, concrete = entry.get("id"), entry.get("aspect"), entry.get("concrete")
        if not isinstance(name, str) or not name or name in seen:
            raise _invalid("causes.toml", "id", str(name))
        if aspect not in ASPECTS or not isinstance(concrete, bool):
            raise _invalid("causes.toml", "aspect", name)
        seen.add(name)
        yield Cause(name, aspect, concrete, _label("causes.toml", entry))


def _cause_words(content: Mapping[str, Any]) -> Iterator[Word]:
    for entry in _entries("causes.toml", content, "cause"):
        weight = entry.get("weight", -1.0)
        if not isinstance(weight, float) or weight >= 0:
            raise _invalid("causes.toml", "weight", str(entry.get("id")))
        for text in _split("causes.toml", entry, "cues"):
            yield Word(text, weight, aspects=frozenset({entry["aspect"]}), causes=frozenset({entry["id"]}))


def _tone_words(content: Mapping[str, Any]) -> Iterator[Word]:
    for table, sign in (("praise", 1.0), ("complaint", -1.0)):
        lists = content.get(table)
        if not isinstance(lists, dict) or set(lists) != set(_TONE_WEIGHTS):
            raise _invalid("polarity.toml", "missing", table)
        for strength, weight in _TONE_WEIGHTS.items():
            for text in _split("polarity.toml", lists, strength):
                yield Word(text, sign * weight)


def _turn_words(content: Mapping[str, Any]) -> Iterator[Word]:
    lists = content.get("turn")
    if not isinstance(lists, dict) or set(lists) != set(_TURN_LISTS):
        raise _invalid("polarity.toml", "missing", "turn")
    for name, turn in _TURN_LISTS.items():
        for text in _split("polarity.toml", lists, name):
            yield Word(text, turn=turn)


def _merged(file: str, earlier: Word | None, word: Word) -> Word:
    """One word out of two entries; the stronger weight counts, opposite weights are a mistake of the lists."""
    if earlier is None:
        return word
    if earlier.weight * word.weight < 0:
        raise _invalid(file, "praise_and_complaint", word.text)
    merged = replace(
        word,
        weight=max(earlier.weight, word.weight, key=abs),
        aspects=earlier.aspects | word.aspects,
        causes=earlier.causes | word.causes,
        turn=earlier.turn | word.turn,
    )
    if Turn.SILENT in merged.turn and merged != Word(word.text, turn=Turn.SILENT):
        raise _invalid(file, "silent_and_not", word.text)
    return merged


def _check_text(file: str, text: str) -> None:
    parts = text.split(GAP)
    if len(parts) > 2 or not all(0 < len(part) <= LONGEST_PART for part in parts):
        raise _invalid(file, "word", text)


def _variants(content: Mapping[str, Any]) -> dict[str, str]:
    pairs = _split("variants.toml", content, "pairs")
    for pair in pairs:
        if len(pair) != 2 or pair[0] == pair[1]:
            raise _invalid("variants.toml", "pair", pair)
    return {pair[0]: pair[1] for pair in pairs}
