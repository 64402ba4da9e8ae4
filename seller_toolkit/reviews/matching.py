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

    def where(self, wanted: Ints) -> "Found":
        return Found(self.start.take(wanted), self.end.take(wanted), self.word.take(wanted))


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
        self._pairs = _Pairs(pairs, count, {number: len(word) for word, number in numbers.items()})
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
        return _without_overlaps(by_size, pairs, self._words, len(row))

    def _negated_places(self, by_size: Mapping[int, Found], length: int) -> NDArray[np.bool_]:
        """Places that a negator ends at, or ends one or two characters before."""
        negated = np.zeros(length + 3, dtype=bool)
        for found in by_size.values():
            ends = found.end.take(np.flatnonzero(self._is_negator.take(found.word)))
            for step in range(3):
                negated[ends + step] = True
        return negated


_HEAD, _TAIL = np.int8(1), np.int8(2)


class _Pairs:
    """The words of two parts, by the numbers of their parts: finds all of them with one look into a sorted column."""

    def __init__(self, pairs: Sequence[tuple[int, int, int]], count: int, sizes: Mapping[int, int]) -> None:
        """`pairs` are head, tail and word by number; `sizes` tells how long a part is, `count` how many numbers there are."""
        tails = {tail: place for place, tail in enumerate(sorted({tail for _, tail, _ in pairs}))}
        ordered = sorted(pairs)
        self._tail_place = np.full(count, -1, dtype=np.intp)
        self._tail_place[list(tails)] = list(tails.values())
        self._tails = len(tails)
        heads = np.array([head for head, _, _ in ordered], dtype=np.intp)
        self._count = np.bincount(heads, minlength=count)
        self._kind = (self._count > 0) * _HEAD | (self._tail_place >= 0) * _TAIL
        self._first = np.cumsum(self._count) - self._count
        self._tail_of = np.array([tails[tail] for _, tail, _ in ordered], dtype=np.intp)
        self._tail_size = np.array([sizes[tail] for _, tail, _ in ordered], dtype=np.intp)
        self._word_of = np.array([word for _, _, word in ordered], dtype=np.intp)

    def find(self, by_size: Mapping[int, Found], row: Row, negated_places: Callable[[], NDArray[np.bool_]]) -> Found:
        """Each head with the nearest of each of its tails, if that is near, in its clause and not denied."""
        parts = _joined(list(by_size.values()))
        kind = self._kind.take(parts.word)
        heads = parts.where(np.flatnonzero(kind & _HEAD))
        tails = parts.where(np.flatnonzero(kind & _TAIL))
        if not len(heads.start) or not len(tails.start):
            return _joined([])
        tail_place = self._tail_place.take(tails.word)
        stands_in = np.zeros((int(row.clause[-1]) + 1) * self._tails, dtype=bool)
        stands_in[row.clause.take(tails.start) * self._tails + tail_place] = True
        count = self._count.take(heads.word)
        which = np.repeat(np.arange(len(count)), count)
        pair = (self._first.take(heads.word) - np.cumsum(count) + count).take(which) + np.arange(len(which))
        cell = (row.clause.take(heads.start) * self._tails).take(which) + self._tail_of.take(pair)
        both = np.flatnonzero(stands_in.take(cell))
        which, pair = which.take(both), pair.take(both)
        # So far apart that no head is near a tail of another number.
        scale = len(row) + WIDEST_GAP + 2
        key = np.append(tail_place * scale + tails.start, self._tails * scale)
        key.sort()
        head_end, wanted = heads.end.take(which), self._tail_of.take(pair) * scale
        tail_start = key.take(np.searchsorted(key, wanted + head_end)) - wanted
        near = np.flatnonzero(tail_start - head_end <= WIDEST_GAP)
        near = near[row.clause[tail_start[near]] == row.clause[head_end[near] - 1]]
        near = near[~negated_places()[tail_start[near]]]
        pair = pair[near]
        return Found(heads.start[which[near]], tail_start[near] + self._tail_size[pair], self._word_of[pair])


class _Trie:
    """A trie whose rows lie shifted into one another in one short table, so that a step is two look-ups.

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
        dead = size  # beyond every row: no slot from here on has this owner
        self._owner = np.full(size + 2 * letters, -1, dtype=np.intp)
        self._target = np.full(size + 2 * letters, -1, dtype=np.intp)
        self._word = np.full(size + 2 * letters, -1, dtype=np.intp)
        for node, row in enumerate(children):
            for letter, following in row.items():
                slot = offsets[node] + letter
                self._owner[slot] = offsets[node]
                self._target[slot] = offsets[following]
                self._word[slot] = word_at[following]
        self._first_word = np.full(letters, -1, dtype=np.intp)
        self._first_row = np.full(letters, dead, dtype=np.intp)
        for letter, following in children[0].items():
            self._first_word[letter] = word_at[following]
            self._first_row[letter] = offsets[following] if children[following] else dead
        self._is_word = self._first_word >= 0

    def walk(self, letters: NDArray[np.uint16]) -> dict[int, Found]:
        """Every word at every place, overlapping ones too, by their size; those of one size in the order of the row.

        The row ends with the end of a text, which no word holds: nothing reaches beyond it.
        """
        found: dict[int, Found] = {}
        place = np.flatnonzero(self._is_word.take(letters))
        if len(place):
            found[1] = Found(place, place + 1, self._first_word.take(letters.take(place)))
        node = self._first_row.take(letters[:-1])
        slot = node + letters[1:]
        place = np.flatnonzero(self._owner.take(slot) == node)
        slot = slot.take(place)
        size = 2
        while len(place):
            word = self._word.take(slot)
            ends = np.flatnonzero(word >= 0)
            if len(ends):
                start = place.take(ends)
                found[size] = Found(start, start + size, word.take(ends))
            node = self._target.take(slot)
            leads_on = np.flatnonzero(node >= 0)
            place, node = place.take(leads_on), node.take(leads_on)
            slot = node + letters.take(place + size)
            alive = np.flatnonzero(self._owner.take(slot) == node)
            place, slot = place.take(alive), slot.take(alive)
            size += 1
        return found


def _joined(parts: Sequence[Found]) -> Found:
    if not parts:
        return Found(*(np.zeros(0, dtype=np.intp) for _ in range(3)))
    return Found(
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        np.concatenate([part.word for part in parts]),
    )


def _without_overlaps(by_size: Mapping[int, Found], pairs: Found, words: int, length: int) -> Found:
    """Longest first, the rest is dropped; in row order.

    Of equally long ones those of two parts come first, then the rightmost: Chinese puts the head last, 很好看 is 很 + 好看.
    """
    pairs = pairs.where(np.lexsort((pairs.word, pairs.start)))
    pair_size = pairs.end - pairs.start
    pair_sizes = set(pair_size.tolist())
    taken = np.zeros(length, dtype=bool)
    word_at = np.full(length, -1, dtype=np.intp)
    size_at = np.zeros(length, dtype=np.int8)
    for size in sorted({*by_size, *pair_sizes}, reverse=True):
        equals = [pairs.where(np.flatnonzero(pair_size == size))] if size in pair_sizes else []
        equals += [by_size[size]] if size in by_size else []
        for some in equals:
            # What was taken is as long or longer, so that it holds an edge of whatever it overlaps.
            barred = taken.take(some.start)
            if size > 1:
                barred |= taken.take(some.end - 1)
            barred |= some.word >= words  # bare parts have numbers beyond the words
            free = np.flatnonzero(~barred)
            start = some.start.take(free)
            if size > 1:
                kept = _rightmost(start, size)
                free, start = free.take(kept), start.take(kept)
                for step in range(size):
                    taken[start + step] = True
            word_at[start] = some.word.take(free)
            size_at[start] = size
    start = np.flatnonzero(word_at >= 0)
    return Found(start, start + size_at.take(start), word_at.take(start))


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


class LabelsOfWords:
    """Which labels each word of the lexicon carries."""

    def __init__(self, labels_of: Sequence[frozenset[str]], names: Sequence[str]) -> None:
        flat = [[names.index(label) for label in sorted(labels)] for labels in labels_of]
        self._count = np.array([len(labels) for labels in flat], dtype=np.int64)
        self._any = self._count > 0
        self._first = np.cumsum(self._count) - self._count
        self._labels = np.array([label for labels in flat for label in labels], dtype=np.int64)

    def carried(self, words: Ints) -> NDArray[np.bool_]:
        """Which of the words carry any."""
        return self._any.take(words)

    def expand(self, words: Ints, wanted: NDArray[np.bool_]) -> tuple[Ints, Ints]:
        """One row per label of each wanted word: the place in `words`, the label."""
        chosen = np.flatnonzero(wanted & self.carried(words))
        count = self._count[words[chosen]]
        which = np.repeat(chosen, count)
        if len(which) == len(chosen):
            return which, self._labels[self._first[words[which]]]
        step = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        return which, self._labels[self._first[words[which]] + step]
