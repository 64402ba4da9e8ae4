"""How well complaints behind five stars are found, where 3 % of such texts complain.

Each row: the area under the curve; the share found at 1, 2, 2.5 and 4 % false alarms; the precision where eight of ten are
found; then the share found and the precision of the program's own grade. Texts of one star stand for the complaints, by
resampling: each side weighs as its share. What counts as praise is told in three ways:

    stars   every text with good stars, as labelled
    read    without those in which a reader found a plain complaint (the stars are wrong there, not the text)
    real    as `read`, but those complaints are what is to be found, instead of the texts of one star

`five_star_readings.txt` keeps the marks beside a checksum of each text: C complains, M is mixed or middling (it stays praise
here, so that finding it is a false alarm). One reader went through all texts with good stars in random order and without
scores, but had looked at the 83 lowest ones before. Texts of one star keep their label: of 350 that were read, 6 % say
nothing bad, which no way can find.
"""

from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.reviews.grading import KIND_SHARE
from seller_toolkit.reviews.judging import GRADES, Judge, beside_stars
from seller_toolkit.reviews.ngrams import Floats
from seller_toolkit.reviews.polarity import Ints, PolarityModel
from seller_toolkit.reviews.tagging import Tagger

Mask = NDArray[np.bool_]
Way = tuple[PolarityModel | None, Ints]
"""A model (None: the lexicon alone) and the rows that it has not seen."""
SHARE, FOUND = 0.03, 0.8
FALSE_ALARMS = (0.01, 0.02, 0.025, 0.04)
BAR = 0.5
_READINGS = Path(__file__).with_name("five_star_readings.txt")


def report(tagger: Tagger, texts: list[str], wanted: Floats, ways: dict[str, list[Way]]) -> None:
    """Print the curves of each way and whether the bar is held."""
    good, bad = wanted > 0.5, wanted <= 0.5
    complains = good & _read_as_complaint(texts)
    sides = {"stars": (good, bad)}
    if complains.any():
        sides |= {"read": (good & ~complains, bad), "real": (good & ~complains, complains)}
    print(f"\nfive stars, bad text, at {SHARE:.0%}; bar: precision >= {BAR} where >= {FOUND} are found")
    print(f"{'':21}    AUC" + "".join(f"  at {rate:.1%}" for rate in FALSE_ALARMS) + "  prec@.8   found precision")
    for name, splits in ways.items():
        read = [_read(tagger, texts, way) for way in splits]
        for side, (praise, blame) in sides.items():
            row = np.mean([_row(score, hidden, praise[of], blame[of]) for score, hidden, of in read], axis=0)
            print(f"{name:14}{side:7}" + "".join(f"{value:8.3f}" for value in row) + _verdict(row))
    if complains.any():
        share = complains.sum() / good.sum()
        limit = precision(FOUND, FOUND * share)
        print(f"a reader found a complaint in {share:.1%} of the texts with good stars: by the stars, whoever errs")
        print(f"nowhere and finds {FOUND:.0%} of all complaints is right in {limit:.2f} of what it finds")


def precision(found: float, false: float) -> float:
    """How much of what is found complains, by the shares found of complaints and of praise."""
    hit = found * SHARE
    return hit / max(hit + false * (1 - SHARE), 1e-12)


def _read(tagger: Tagger, texts: list[str], way: Way) -> tuple[Floats, Mask, Ints]:
    model, rows = way
    some = [texts[row] for row in rows]
    said = tagger.verdicts(some)
    if model is None:
        score = said.score + KIND_SHARE * said.kindest
    else:
        score = beside_stars(model.score(some, said.score), said.kindest, said.ending)
    grade = Judge(tagger, model).judge(some, [5.0] * len(some)).grade
    return score, grade == GRADES.index(Grade.HIDDEN_COMPLAINT), rows


def _row(score: Floats, hidden: Mask, praise: Mask, blame: Mask) -> list[float]:
    good, bad = np.sort(score[praise]), score[blame]
    above = 1 - (np.searchsorted(good, bad, "left") + np.searchsorted(good, bad, "right")) / (2 * len(good))
    line = np.sort(bad)[int(np.ceil(FOUND * len(bad))) - 1]
    found, false = float(hidden[blame].mean()), float(hidden[praise].mean())
    at_rates = [float((bad < np.quantile(good, rate)).mean()) for rate in FALSE_ALARMS]
    at_line = precision(float((bad <= line).mean()), float((good <= line).mean()))
    return [float(above.mean()), *at_rates, at_line, found, precision(found, false)]


def _verdict(row: NDArray[np.float64]) -> str:
    return "  holds" if row[-1] >= BAR and row[-2] >= FOUND else "  missed"


def _read_as_complaint(texts: list[str]) -> Mask:
    marks = dict(line.split() for line in _READINGS.read_text(encoding="ascii").splitlines())
    return np.array([marks.get(f"{crc32(text.encode()):08x}") == "C" for text in texts])
