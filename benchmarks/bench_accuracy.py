"""How often the lexicon alone is right, against its rivals: `dev.py bench accuracy [FOLDER]`.

FOLDER holds taobao_reviews_labelled_gbk.csv (comment, sentiment) and jd_reviews_star_time_bom.csv (content, score); without
it, ../shared/data. Words are added after looking at the first half (rows 1, 3 …) only; the second half is the measure. Many
labels of the first file contradict their text (不错 under 0), so that no method reaches 1. The rivals are the majority and
the first sketch of the tagger, where it lies in ../prototypes/tagging of that folder. Own sentences give the aspects' F1.
"""

import csv
import importlib
import io
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from clock import ROOT
from numpy.typing import NDArray
from review_texts import labels_folder, sentences

from seller_toolkit.domain.reviews import ASPECTS, Polarity
from seller_toolkit.reviews.lexicon import load_lexicon
from seller_toolkit.reviews.tagging import Tagger

Scores = NDArray[np.float64]
FILES = (
    ("taobao_reviews_labelled_gbk.csv", "gbk", "comment", "sentiment", "1"),
    ("jd_reviews_star_time_bom.csv", "utf-8-sig", "content", "score", "5"),
)
SIGNS = {"+": Polarity.POSITIVE, "-": Polarity.NEGATIVE}


def main() -> None:
    """Polarity on the files that are there, then aspects and causes on our own sentences."""
    folder = labels_folder(*sys.argv[1:2])
    tagger = Tagger(load_lexicon(ROOT / "resources" / "lexicon"))
    ways = {
        "lexicon alone": lambda texts: tagger.verdicts(texts).score,
        **_sketch(folder.parent / "prototypes" / "tagging"),
    }
    for name, encoding, column, label, good in FILES:
        if (folder / name).exists():
            _polarity(folder / name, encoding, column, label, good, ways)
        else:
            print(f"{name} is not in {folder.name}")
    _aspects(tagger)


def _sketch(folder: Path) -> dict[str, Callable[[Sequence[str]], Scores]]:
    if not (folder / "vectag.py").exists():
        return {}
    sys.path.insert(0, str(folder))
    sketch = importlib.import_module("vectag").VecLex()
    return {"first sketch": lambda texts: np.asarray(sketch.run(list(texts))[0])}


def _polarity(
    file: Path, encoding: str, column: str, label: str, good: str, ways: dict[str, Callable[[Sequence[str]], Scores]]
) -> None:
    rows = list(csv.DictReader(io.StringIO(file.read_bytes().decode(encoding))))
    praised = np.array([row[label] == good for row in rows])
    print(f"\n{file.name}: {len(rows)} rows, majority {max(praised.mean(), 1 - praised.mean()):.3f}")
    print(f"{'':16} {'half':>6} {'0 is praise':>12} {'0 is wrong':>11} {'no word':>8}")
    for way, scored in ways.items():
        score = scored([row[column] for row in rows])
        for half, part in (("first", slice(0, None, 2)), ("second", slice(1, None, 2))):
            some, wanted = score[part], praised[part]
            right, silent = (some >= 0) == wanted, some == 0
            print(f"{way:16} {half:>6} {right.mean():12.3f} {(right & ~silent).mean():11.3f} {silent.mean():8.3f}")


def _aspects(tagger: Tagger) -> None:
    rows = sentences()
    for half, part in (("first", rows[::2]), ("second", rows[1::2])):
        counted, causes = _Counted(), _Counted()
        signs = []
        for (_, named, caused), tags in zip(part, tagger.tag([text for text, _, _ in part]), strict=True):
            wanted = {each[:-1]: each[-1] for each in named.split()}
            found = {tag.aspect: tag.polarity for tag in tags.aspects}
            counted.add(set(wanted), set(found))
            causes.add(set(caused.split()), {tag.cause for tag in tags.causes})
            signs += [
                SIGNS[wanted[each]] is found[each] for each in wanted.keys() & found.keys() if wanted[each] in SIGNS
            ]
        print(
            f"\nown sentences, {half} half ({len(part)}): aspects F1 {counted.f1():.3f}, causes F1 {causes.f1():.3f}, ",
            end="",
        )
        print(f"tone of a found aspect {sum(signs) / len(signs):.3f}")
        print("  ".join(f"{aspect} {counted.f1(aspect):.2f}" for aspect in ASPECTS))


class _Counted:
    """Labels found and wanted."""

    def __init__(self) -> None:
        self.both: Counter[str] = Counter()
        self.either: Counter[str] = Counter()  # found plus wanted

    def add(self, wanted: set[str], found: set[str]) -> None:
        self.both.update(wanted & found)
        self.either.update([*wanted, *found])

    def f1(self, label: str | None = None) -> float:
        both, either = (
            (self.both.total(), self.either.total()) if label is None else (self.both[label], self.either[label])
        )
        return 2 * both / either if either else 1.0


if __name__ == "__main__":
    main()
