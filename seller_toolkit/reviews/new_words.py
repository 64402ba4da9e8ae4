"""Words of complaints that the lexicon does not know, offered as topics of the user's own."""

from collections.abc import Iterable, Sequence

from seller_toolkit.reviews.lexicon import GAP, Lexicon
from seller_toolkit.reviews.telling_words import TellingWord, telling_words

FEWEST_USES = 5
_SHORTEST_KNOWN = 2  # a known character alone (差) makes no word known


class KnownWords:
    """What the lexicon and the user have words for, with the parts of two-part words."""

    def __init__(self, lexicon: Lexicon, own: Sequence[str] = ()) -> None:
        parts = {part for word in lexicon.words for part in word.text.split(GAP)} | set(own)
        self._parts = {part.lower() for part in parts if len(part) >= _SHORTEST_KNOWN}
        self._pieces = {
            part[start : start + length]
            for part in self._parts
            for length in range(_SHORTEST_KNOWN, len(part) + 1)
            for start in range(len(part) - length + 1)
        }

    def knows(self, word: str) -> bool:
        """A known word stands in it, or it stands in one."""
        if word in self._pieces:
            return True
        ends = range(_SHORTEST_KNOWN, len(word) + 1)
        return any(word[start:end] in self._parts for end in ends for start in range(end - 1))


class PlainWords:
    """Words that tell nothing of a matter: those of the items' own titles, and words of speech (一下)."""

    def __init__(self, lexicon: Lexicon, titles: Iterable[str] = ()) -> None:
        self._functions, self._particles = lexicon.function_words, lexicon.particles
        self._titles = "\n".join(dict.fromkeys(title.lower() for title in titles))

    def has(self, word: str) -> bool:
        """It is one, or one with a letter beside it that makes no other word of it (用一下, 床单上)."""
        if self._is_plain(word):
            return True
        longer = len(word) > _SHORTEST_KNOWN
        before, behind = word[0] in self._particles, word[-1] in self._particles
        return longer and ((before and self._is_plain(word[1:])) or (behind and self._is_plain(word[:-1])))

    def _is_plain(self, word: str) -> bool:
        return word in self._functions or word in self._titles


def new_words(
    complaints: Sequence[str],
    others: Sequence[str],
    known: KnownWords,
    plain: PlainWords | None = None,
    *,
    most: int = 10,
    fewest: int = FEWEST_USES,
) -> tuple[TellingWord, ...]:
    """Unknown words that stand in at least `fewest` complaints and far more often there than in `others`.

    `complaints` are those of one subject, `others` the remaining reviews of the shop; none of the `plain` words is meant.
    A word is offered, never taken over.
    """

    def is_new(word: str) -> bool:
        return not known.knows(word) and not (plain is not None and plain.has(word))

    return telling_words(complaints, others, most=most, fewest=fewest, wanted=is_new)
