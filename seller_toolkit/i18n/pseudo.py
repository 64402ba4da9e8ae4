"""A language that nobody speaks: every text in brackets, accented and longer, so that what is cut or not translated is seen.

For developers: `--lang pseudo`. It is made of the English texts at run time and has no file.
"""

import re
from itertools import cycle, islice
from math import ceil

PSEUDO = "pseudo"
LONGER = 0.4
"""How much longer than English a text gets, by its letters: more than what other languages usually take."""

_ACCENTS = dict(zip("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ", strict=True))
_KEPT = re.compile(r"(\{[^{}]*\})")  # parameters stay what they are
_VOWEL = re.compile("[áéíóúÁÉÍÓÚ]")


def pseudo(text: str) -> str:
    """`Score trend` becomes `[Šçóóóréé trééñd]`; parameters, lines and the marks of keys stay."""
    if not text.strip():
        return text
    pieces = [
        piece if _KEPT.fullmatch(piece) else "".join(_ACCENTS.get(letter, letter) for letter in piece)
        for piece in _KEPT.split(text)
    ]
    words = "".join(piece for piece in pieces if not _KEPT.fullmatch(piece))
    wanted = ceil(LONGER * sum(letter.isalpha() for letter in words))
    vowels = sum(len(_VOWEL.findall(piece)) for piece in pieces if not _KEPT.fullmatch(piece))
    if not vowels:
        return f"[{''.join(pieces)}{'~' * wanted}]"
    more = [0] * vowels
    for place in islice(cycle(range(vowels)), wanted):
        more[place] += 1
    counts = iter(more)
    longer = [
        piece if _KEPT.fullmatch(piece) else _VOWEL.sub(lambda found: found[0] * (1 + next(counts)), piece)
        for piece in pieces
    ]
    return f"[{''.join(longer)}]"
