"""Finding the words of a list in many texts at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reviews.letters import Alphabet, Ints, Row
from seller_toolkit.reviews.lexicon import GAP

WIDEST_GAP = 8
"""Characters that may stand between the two parts of a word like 颜色…不一样."""


@dataclass(frozen=True)
class Found:
    """Words that were found, in the order of the row: places [start, end) and the number of the word."""

    start: Ints
    end: Ints
    word: Ints

    def where(self, wanted: NDArray[np.bool_] | Ints) -> "Found":
        return Found(self.start[wanted], self.end[wanted], self.word[wanted])


class WordFinder:
    """A trie over the words, walked from every place of a row at once."""

    def __init__(self, words: Sequence[str], variants: Mapping[str, str], *, negators: Sequence[str] = ()) -> None:
        """`negators` are those of the words that break a two-part word when they stand just before its second part."""
        numbers = {word: number for number, word in enumerate(words) if GAP not in word}
        pairs: list[tuple[int, int, int]] = []
        for number, word in enumerate(words):
            if GAP in word:
                head, tail = (numbers.setdefault(part, len(words) + len(numbers)) for part in word.split(GAP))
                pairs.append((head, tail, number))
        count = max(numbers.values(), default=-1) + 1
        self._words = len(words)
        self._pairs = _Pairs(pairs, count)
        self._is_negator = np.zeros(count, dtype=bool)
        self._is_negator[[numbers[negator] for negator in negators]] = True
        self._alphabet = Alphabet("".join(numbers), variants)
        self._trie = _Trie({tuple(self._alphabet.numbers(word)): n for word, n in numbers.items()}, self._alphabet.size)

    def row(self, texts: Sequence[str]) -> Row:
        return self._alphabet.row(texts)

    def find(self, row: Row) -> Found:
        """Words that do not overlap: the longest win, among equally long ones the rightmost."""
        by_size = self._trie.walk(row.letters)
        pairs = self._pairs.find(by_size, row, lambda: self._negated_places(by_size, len(row)))
        plain = {size: found.where(found.word < self._words) for size, found in by_size.items()}
        return _without_overlaps(plain, pairs, len(row))

    def _negated_places(self, by_size: Mapping[int, Found], length: int) -> NDArray[np.bool_]:
        """Places that a negator ends at, or ends one or two characters before."""
        negated = np.zeros(length + 3, dtype=bool)
        for found in by_size.values():
            ends = found.end[self._is_negator[found.word]]
            for step in range(3):
                negated[ends + step] = True
        return negated


class _Pairs:
    """The words of two parts, by the numbers of their parts: finds all of them with one look into a sorted column."""

    def __init__(self, pairs: Sequence[tuple[int, int, int]], count: int) -> None:
        tails = {tail: place for place, tail in enumerate(sorted({tail for _, tail, _ in pairs}))}
        ordered = sorted(pairs)
        self._tail_place = np.full(count, -1, dtype=np.int64)
        self._tail_place[list(tails)] = list(tails.values())
        self._tails = len(tails)
        heads = np.array([head for head, _, _ in ordered], dtype=np.int64)
        self._count = np.bincount(heads, minlength=count)
        self._first = np.cumsum(self._count) - self._count
        self._tail_of = np.array([tails[tail] for _, tail, _ in ordered], dtype=np.int64)
        self._word_of = np.array([word for _, _, word in ordered], dtype=np.int32)

    def find(self, by_size: Mapping[int, Found], row: Row, negated_places: Callable[[], NDArray[np.bool_]]) -> Found:
        """Each head with the nearest of each of its tails, if that is near, in its clause and not denied."""
        heads = _joined([found.where(self._count[found.word] > 0) for found in by_size.values()])
        if not len(heads.start):
            return _joined([])
        tails = _joined([found.where(self._tail_place[found.word] >= 0) for found in by_size.values()])
        tail_place = self._tail_place[tails.word]
        scale = len(row) + WIDEST_GAP + 2  # so far apart that no head is near a tail of another number
        key = tail_place * scale + tails.start
        order = np.argsort(key)
        key = np.append(key[order], self._tails * scale)
        count = self._count[heads.word]
        which = np.repeat(np.arange(len(count)), count)
        pair = (self._first[heads.word] - np.cumsum(count) + count)[which] + np.arange(len(which))
        start, head_end = heads.start[which], heads.end[which]
        wanted = self._tail_of[pair] * scale
        nearest = np.searchsorted(key, wanted + head_end)
        tail_start = key[nearest] - wanted
        near = np.flatnonzero(tail_start - head_end <= WIDEST_GAP)
        near = near[row.clause[tail_start[near]] == row.clause[start[near]]]
        near = near[~negated_places()[tail_start[near]]]
        return Found(start[near], tails.end[order[nearest[near]]], self._word_of[pair[near]])


class _Trie:
    """A trie whose rows lie shifted into one another in one short table, so that a step is three look-ups.

    A node is known by where its row begins; the slot of a letter in it tells whose it is, where it leads and which word ends.
    """

    def __init__(self, words: Mapping[tuple[int, ...], int], letters: int) -> None:
        children: list[dict[int, int]] = [{}]
        word_at = [-1]
        for word, number in words.items():
            node = 0
            for letter in word:
                following = children[node].setdefault(letter, len(children))
                if following == len(children):
                    children.append({})
                    word_at.append(-1)
                node = following
            word_at[node] = number
        self._lay_out(children, word_at, letters)

    def _lay_out(self, children: Sequence[Mapping[int, int]], word_at: Sequence[int], letters: int) -> None:
        """Give each row with entries an offset of its own, widest row first, at which its entries hit free slots only."""
        size = 1 << (2 * len(children)).bit_length()
        offsets = [-1] * len(children)  # a row without entries has none
        used: set[int] = set()
        taken: set[int] = set()
        offset = 0
        for node in sorted((node for node, row in enumerate(children) if row), key=lambda node: -len(children[node])):
            while offset in taken or not used.isdisjoint(offset + letter for letter in children[node]):
                offset = (offset + 7919) % size  # any odd stride visits every slot
            offsets[node] = offset
            taken.add(offset)
            used.update(offset + letter for letter in children[node])
        self._owner = np.full(size + letters, -1, dtype=np.int32)
        self._target = np.full(size + letters, -1, dtype=np.int32)
        self._word = np.full(size + letters, -1, dtype=np.int32)
        for node, row in enumerate(children):
            for letter, following in row.items():
                slot = offsets[node] + letter
                self._owner[slot] = offsets[node]
                self._target[slot] = offsets[following]
                self._word[slot] = word_at[following]
        root = np.arange(letters) + offsets[0]
        self._starts = self._owner[root] == offsets[0] if offsets[0] >= 0 else np.zeros(letters, dtype=bool)
        self._root = offsets[0]

    def walk(self, letters: NDArray[np.uint16]) -> dict[int, Found]:
        """Every word at every place, overlapping ones too, by their size; those of one size in the order of the row."""
        place = np.flatnonzero(self._starts[letters]).astype(np.int32)
        slot = letters[place] + np.int32(self._root)
        found: dict[int, Found] = {}
        size = 1
        while len(place):
            word = self._word[slot]
            ends = np.flatnonzero(word >= 0)
            if len(ends):
                found[size] = Found(place[ends], place[ends] + size, word[ends])
            node = self._target[slot]
            leads_on = np.flatnonzero(node >= 0)
            place, node = place[leads_on], node[leads_on]
            # The row ends with the end of a text, which no word holds: nothing reaches beyond it.
            slot = node + letters[place + size]
            alive = np.flatnonzero(self._owner[slot] == node)
            place, slot = place[alive], slot[alive]
            size += 1
        return found


def _joined(parts: Sequence[Found]) -> Found:
    if not parts:
        return Found(*(np.zeros(0, dtype=np.int32) for _ in range(3)))
    return Found(
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        np.concatenate([part.word for part in parts]),
    )


def _without_overlaps(plain: Mapping[int, Found], pairs: Found, length: int) -> Found:
    """Longest first, then rightmost (Chinese puts the head last: 很好看 is 很 + 好看), the rest is dropped; in row order."""
    pair_size = pairs.end - pairs.start
    taken = np.zeros(length, dtype=bool)
    word_at = np.full(length, -1, dtype=np.int32)
    end_at = np.zeros(length, dtype=np.int32)
    for size in sorted({*plain, *np.unique(pair_size).tolist()}, reverse=True):
        some = _of_size(size, plain.get(size), pairs.where(np.flatnonzero(pair_size == size)))
        # What was taken is longer, so that it holds an edge of whatever it overlaps.
        free = np.flatnonzero(~(taken[some.start] | taken[some.end - 1]))
        if size > 1:
            free = free[_rightmost(some.start[free], size)]
        start = some.start[free]
        for step in range(size):
            taken[start + step] = True
        word_at[start] = some.word[free]
        end_at[start] = some.end[free]
    start = np.flatnonzero(word_at >= 0).astype(np.int32)
    return Found(start, end_at[start], word_at[start])


def _of_size(size: int, plain: Found | None, pairs: Found) -> Found:
    """Words of one size by start; of those at one place the highest number stands last."""
    if plain is None or len(pairs.start):
        both = _joined([pairs] if plain is None else [plain, pairs])
        return both.where(np.lexsort((both.word, both.start)))
    return plain


def _rightmost(start: Ints, size: int) -> Ints:
    """Of words of one size, sorted by start, the places of those that do not reach into a kept one to their right."""
    reaches = np.zeros(len(start) + 1, dtype=bool)
    reaches[1:-1] = start[1:] - start[:-1] < size
    contested = np.flatnonzero(reaches[1:] | reaches[:-1])
    keep = np.ones(len(start), dtype=bool)
    edge = np.iinfo(np.int64).max
    # One by one: few words are contested, and each decision hangs on the one to its right.
    for index, begin in zip(contested[::-1].tolist(), start[contested][::-1].tolist(), strict=True):
        if begin + size <= edge:
            edge = begin
        else:
            keep[index] = False
    return np.flatnonzero(keep)
