"""Texts as one row of small numbers, so that every position of many reviews can be looked at at once."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer[Any]]

_OTHER, _CLAUSE_END, _SENTENCE_END, _FIRST_LETTER = 0, 1, 2, 3
CLAUSE_MARKS = "，,；;：: \t\u3000|/"
SENTENCE_MARKS = "。！？!?.…~～\r\n\x0b\x0c\x85\u2028\u2029"
_CODE_POINTS = 0x110000


@dataclass(frozen=True)
class Row:
    """Texts laid end to end, each followed by a sentence end. Columns run over characters; `first` over texts.

    Its places are small integers, so a row holds some hundred million characters at most: read many texts in parts.
    """

    letters: NDArray[np.uint16]
    text: Ints  # which text a place belongs to
    clause: Ints
    sentence: Ints
    first: Ints  # where each text begins

    def __len__(self) -> int:
        return len(self.letters)


class Alphabet:
    """Numbers for the characters of a word list; width, case and traditional forms of a character share its number."""

    def __init__(self, characters: Iterable[str], variants: Mapping[str, str]) -> None:
        self._table = np.full(_CODE_POINTS, _OTHER, dtype=np.uint16)
        for marks, number in ((CLAUSE_MARKS, _CLAUSE_END), (SENTENCE_MARKS, _SENTENCE_END)):
            self._table[[ord(mark) for mark in marks]] = number
        known = sorted({character.lower() for character in characters})
        numbers = {character: number for number, character in enumerate(known, start=_FIRST_LETTER)}
        self.size = _FIRST_LETTER + len(known)
        for character, number in numbers.items():
            self._table[ord(character)] = number
        for code in (*range(0x41, 0x5B), *range(0xFF01, 0xFF5F)):
            plain = unicodedata.normalize("NFKC", chr(code)).lower()
            if plain in numbers:
                self._table[code] = numbers[plain]
        for traditional, simplified in variants.items():
            if simplified in numbers and traditional not in numbers:
                self._table[ord(traditional)] = numbers[simplified]

    def numbers(self, word: str) -> list[int]:
        """The numbers of a word's characters; all of them must be of the alphabet."""
        return [int(self._table[ord(character.lower())]) for character in word]

    def row(self, texts: Sequence[str]) -> Row:
        """All texts as one row. Places in a text are places of Python's `str`."""
        joined = "\n".join(texts) + "\n"
        codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        letters = self._table[codes]
        lengths = np.fromiter(map(len, texts), dtype=np.int32, count=len(texts)) + 1
        ends_sentence = letters == _SENTENCE_END
        return Row(
            letters,
            text=np.repeat(np.arange(len(texts), dtype=np.int32), lengths),
            clause=np.cumsum(ends_sentence | (letters == _CLAUSE_END), dtype=np.int32),
            sentence=np.cumsum(ends_sentence, dtype=np.int32),
            first=np.cumsum(lengths, dtype=np.int32) - lengths,
        )
