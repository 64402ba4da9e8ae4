"""How much a good review helps other buyers to choose.

What helps, counted in points: the aspects that are praised (up to four), what can be checked (measures, days of use, a number with
its unit), the variant bought, a picture, and a length that says something. Points and not a probability: they order a shelf.
A text that complains, says next to nothing or repeats one that stands before it has no place there. The weights are this
program's own judgement.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

SHORTEST, LONGEST = 10, 160
"""Characters of a text between which more of it helps more; shorter ones are not shown."""

MOST_ASPECTS = 4
SAME = 0.6
"""Texts that share so much of their pairs of characters are the same for a reader."""

_FACT = re.compile(
    r"\d+(?:\.\d+)?\s*(?:cm|kg|斤|公斤|厘米|公分|ml|g|克|码|碼|号|號|天|个月|個月|年|周|次|度|℃|小时|小時|米|寸|L|W|mAh|%|岁|歲)"
    r"|身高|体重|體重|[一二两三半几][天周月年]|个多?月|個多?月|回购|回購|第[二三四五]次|对比|對比|之前[买用]|以前[买用]|比.{1,8}(?:好|软|轻|大|小|快|厚|薄)",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"如图|如圖|见图|見圖|上图|上圖|看图|看圖|实拍|實拍|照片|拍了|晒图|曬圖|晒照|附图|附圖")
_LETTER = re.compile(r"[\w\u4e00-\u9fff]")


@dataclass(frozen=True)
class Usefulness:
    """Points of one review and what they are for: aspects, facts, variant, picture, length."""

    points: float
    reasons: tuple[str, ...]


def usefulness(text: str, aspects: int, sku: str) -> Usefulness:
    """The points of a text that praises so many `aspects`; 0 where it says too little.

    `sku` is the variant bought, "" where it is not known.
    """
    letters = len(_LETTER.findall(text))
    if letters < SHORTEST:
        return Usefulness(0.0, ())
    facts = len({match[0] for match in _FACT.finditer(text)})
    parts = {
        "aspects": 2.0 * min(aspects, MOST_ASPECTS),
        "facts": 1.5 * min(facts, 3),
        "variant": 0.5 if sku else 0.0,
        "picture": 1.0 if _PICTURE.search(text) else 0.0,
        "length": 2.0 * (min(letters, LONGEST) - SHORTEST) / (LONGEST - SHORTEST),
    }
    spread = len(set(text)) / len(text)  # 很好很好很好很好 says once what it says four times
    points = sum(parts.values()) * min(1.0, 2.5 * spread)
    return Usefulness(round(points, 2), tuple(name for name, value in parts.items() if value >= 0.5))


def ranking(
    texts: Sequence[str],
    praised: Sequence[int],
    complained: Sequence[int],
    skus: Sequence[str],
    *,
    most: int | None = None,
) -> list[tuple[int, Usefulness]]:
    """Places of the texts that are worth showing, the most useful first, each with its points; no two of them alike.

    `praised` and `complained` have a bit for each of `ASPECTS`. Equal points keep the order of the texts. `most`: no more than so many.
    """
    fine = [place for place in range(len(texts)) if not complained[place]]
    rated = [(place, usefulness(texts[place], int(praised[place]).bit_count(), skus[place])) for place in fine]
    rated = sorted((one for one in rated if one[1].points > 0), key=lambda one: -one[1].points)
    return list(islice(_unlike(texts, rated), most))


def _unlike(texts: Sequence[str], rated: Sequence[tuple[int, Usefulness]]) -> Iterator[tuple[int, Usefulness]]:
    """Those that share not too many pairs of characters with a more useful one."""
    having: dict[str, list[int]] = {}  # pair of characters → places in `sizes` of the texts that have it
    sizes: list[int] = []
    for place, rating in rated:
        pairs = _pairs(texts[place])
        shared: dict[int, int] = {}
        for pair in pairs:
            for other in having.get(pair, ()):
                shared[other] = shared.get(other, 0) + 1
        if any(count >= SAME * min(len(pairs), sizes[other]) for other, count in shared.items()):
            continue
        for pair in pairs:
            having.setdefault(pair, []).append(len(sizes))
        sizes.append(len(pairs))
        yield place, rating


def _pairs(text: str) -> set[str]:
    letters = "".join(_LETTER.findall(text.lower()))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}
