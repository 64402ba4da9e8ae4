"""What can be gone to from one field, and how typed words find it. Costs nothing to import."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

KINDS = ("action", "tab", "view", "shop", "task", "item", "known", "text", "list")
"""What an entry may be, those first that stand first where all else is equal."""
MOST_SHOWN = 60
_MOST_SPELT = 24  # letters: nobody spells more of a name, and each could end a syllable
_LATIN = re.compile(r"[a-z0-9]+")
_PIECE = re.compile(r"[a-z0-9]+|[^\W_]")

Readings = Callable[[str], frozenset[str]]
"""Every reading of one Chinese character in Latin letters."""


@dataclass(frozen=True)
class PaletteEntry:
    """Something to go to. `key` tells it from every other one and stays the same between starts; `below` says where it
    stands or what it belongs to, `keys` which keys lead to it as well.
    """

    kind: str
    key: str
    words: str
    below: str = ""
    keys: str = ""


@dataclass(frozen=True)
class _Findable:
    entry: PaletteEntry
    words: str
    below: str
    pieces: tuple[frozenset[str], ...]  # what each character or Latin word may be spelt as
    initials: tuple[str, ...]  # the letters that each piece may begin with
    pairs: frozenset[str]  # the two letters that a spelling may begin with: whatever else is typed need not be tried


class PaletteIndex:
    """Entries in the order in which they are shown where nothing was typed."""

    def __init__(self, entries: Iterable[PaletteEntry], readings: Readings | None = None) -> None:
        """Without `readings` Chinese is found by its characters only."""
        self._all = tuple(_findable(entry, readings) for entry in entries)

    def __len__(self) -> int:
        return len(self._all)

    def find(self, typed: str, recent: Sequence[str] = (), most: int = MOST_SHOWN) -> tuple[PaletteEntry, ...]:
        """The entries that fit what was typed, the best first; `recent` are keys, the one used last first.

        Every typed word must stand in the entry, begin words of it, or spell its characters (by initials, whole syllables or both).
        """
        used = {key: place for place, key in reversed(list(enumerate(recent)))}
        wanted = _plain(typed)
        if not wanted:
            known = sorted(self._all, key=lambda one: used.get(one.entry.key, len(used)))
            return tuple(one.entry for one in known[:most])
        ranked = [(rank, one) for one in self._all if (rank := _rank(one, wanted)) is not None]
        ranked.sort(key=lambda pair: (pair[0], *_order(pair[1].entry, used)))
        return tuple(one.entry for _, one in ranked[:most])


def _order(entry: PaletteEntry, used: dict[str, int]) -> tuple[int, int, int]:
    return used.get(entry.key, len(used)), KINDS.index(entry.kind), len(entry.words)


def _findable(entry: PaletteEntry, readings: Readings | None) -> _Findable:
    words = _plain(entry.words)
    pieces = []
    for piece in _PIECE.findall(words):
        if _LATIN.fullmatch(piece):
            pieces.append(frozenset({piece}))
        elif readings is not None:
            pieces.append(readings(piece))
    initials = tuple("".join({one[0] for one in piece}) for piece in pieces)
    below = _plain(f"{entry.below} {entry.keys}")
    return _Findable(entry, words, below, tuple(pieces), initials, _pairs(pieces, initials))


def _pairs(pieces: Sequence[frozenset[str]], initials: Sequence[str]) -> frozenset[str]:
    within = {one[:2] for piece in pieces for one in piece}
    across = {one + other for here, there in pairwise(initials) for one in here for other in there}
    return frozenset(within | across)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _rank(one: _Findable, wanted: str) -> int | None:
    """0 is the best; None where it does not fit. Several words count as far off as the farthest of them."""
    whole = _rank_of(one, wanted)
    if " " not in wanted or (whole is not None and whole <= 2):
        return whole
    ranks = [_rank_of(one, word) for word in wanted.split()]
    if any(rank is None for rank in ranks):
        return whole
    return max(rank for rank in ranks if rank is not None)


def _rank_of(one: _Findable, word: str) -> int | None:
    if one.words.startswith(word):
        return 0 if one.words == word else 1
    place = one.words.find(word)
    if place > 0:
        return 2 if not one.words[place - 1].isalnum() or not one.words[place].isascii() else 4
    if len(word) <= _MOST_SPELT and word.isascii() and word.isalnum() and (len(word) == 1 or word[:2] in one.pairs):
        for at, letters in enumerate(one.initials):
            if word[0] in letters and _spells(one.pieces, at, word):
                return 5 if at else 3
    return 6 if word in one.below else None


def _spells(pieces: Sequence[frozenset[str]], at: int, typed: str) -> bool:
    """Whether `typed` is made of beginnings of the pieces from `at` on, none left out: pjgl, pingjgl, pingjiaguanli."""
    if not typed:
        return True
    if at == len(pieces):
        return False
    for spelt in pieces[at]:
        longest = min(len(spelt), len(typed))
        for size in range(longest, 0, -1):
            if spelt.startswith(typed[:size]) and _spells(pieces, at + 1, typed[size:]):
                return True
    return False
