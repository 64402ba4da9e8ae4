"""How well praise and complaint are told apart before and after learning, and how long learning takes.

    python dev.py bench learning [FILE.csv]

FILE is a table with the columns comment and sentiment (1 praise, 0 complaint), in UTF-8 or GBK; the default is the labelled
reviews of ../shared/data. Rivals in the same run: the more frequent answer, and the lexicon alone. Means of five splits.
Then the bar of complaints behind five stars: `five_stars` tells what its rows mean.
"""

import csv
import io
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import five_stars
import numpy as np
from five_stars import Way

from seller_toolkit.reviews.lexicon import load_lexicon
from seller_toolkit.reviews.ngrams import Floats, fit
from seller_toolkit.reviews.polarity import Ints, PolarityModel, learn, lesson, words_alone
from seller_toolkit.reviews.residual import UserRows, learn_corrections, try_corrections
from seller_toolkit.reviews.tagging import Tagger

ROOT = Path(__file__).resolve().parents[1]
DEFAULT = ROOT.parent / "shared" / "data" / "taobao_reviews_labelled_gbk.csv"
SPLITS = 5


def main() -> None:
    texts, wanted = read(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT)
    tagger = Tagger(load_lexicon(ROOT / "resources" / "lexicon"))
    words = tagger.verdicts(texts).score
    print(f"{len(texts)} reviews, {wanted.mean():.1%} of them praise")
    found = np.array([split(texts, wanted, words, seed) for seed in range(SPLITS)])
    for name, value in zip(NAMES, found.mean(axis=0), strict=True):
        print(f"{name:58}{value:8.3f}")
    five_stars.report(tagger, texts, wanted, ways(texts, wanted, words))
    speed(texts, wanted)


NAMES = (
    "the more frequent answer",
    "lexicon alone",
    "lexicon, then fitted on its own confident answers",
    "100 rated reviews",
    "300 rated reviews",
    "1,000 rated reviews",
    "self-trained, then 60 corrections with rows left alone",
    "share of trials in which the corrections were kept",
)


def split(texts: list[str], wanted: Floats, words: Floats, seed: int) -> list[float]:
    order = np.random.default_rng(seed).permutation(len(texts))
    half, rest = order[: len(order) // 2], order[len(order) // 2 :]
    held = [texts[row] for row in rest]
    own = learned(texts, words, half, [None] * len(half))
    scores = own.score(held, words[rest])
    row = [
        max(wanted[rest].mean(), 1 - wanted[rest].mean()),
        right(words[rest], wanted[rest]),
        right(scores, wanted[rest]),
    ]
    for count in (100, 300, 1000):
        seen, other = order[:count], order[count:]
        model = learned(texts, words, seen, np.where(wanted[seen] > 0.5, 5.0, 1.0).tolist())
        scores = model.score([texts[at] for at in other], words[other])
        row.append(right(scores, wanted[other]))
    return row + corrected(texts, wanted, words, own, half, rest)


def ways(texts: list[str], wanted: Floats, words: Floats) -> dict[str, list[Way]]:
    """What was learned of each split, with the rows that it has not seen."""
    found: dict[str, list[Way]] = {
        "lexicon alone": [(None, np.arange(len(texts)))],
        "self-trained": [],
        "1,000 rated": [],
    }
    for seed in range(SPLITS):
        order = np.random.default_rng(seed).permutation(len(texts))
        half, rest = order[: len(order) // 2], order[len(order) // 2 :]
        found["self-trained"].append((learned(texts, words, half, [None] * len(half)), rest))
        stars = np.where(wanted[order[:1000]] > 0.5, 5.0, 1.0).tolist()
        found["1,000 rated"].append((learned(texts, words, order[:1000], stars), order[1000:]))
    return found


def learned(texts: list[str], words: Floats, rows: Ints, stars: list[float | None]) -> PolarityModel:
    found = learn([texts[row] for row in rows], words[rows], lesson(stars, words[rows]))
    return words_alone() if found is None else found


def right(scores: Floats, wanted: Floats) -> float:
    return float(((scores >= 0) == (wanted > 0.5)).mean())


def corrected(
    texts: list[str], wanted: Floats, words: Floats, model: PolarityModel, half: Ints, rest: Ints
) -> list[float]:
    """The user reads reviews of one half until 60 wrong answers are corrected."""
    base = model.score([texts[row] for row in half], words[half])
    wrong = (base >= 0) != (wanted[half] > 0.5)
    stop = int(np.searchsorted(np.cumsum(wrong), 60)) + 1
    seen = half[:stop]
    rows = UserRows(
        tuple(texts[row] for row in seen), base[:stop], wanted[seen], np.where(wrong[:stop], 1.0, 0.5)
    )  # fmt: skip
    more = learn_corrections(rows)
    held = [texts[row] for row in rest]
    after = model.score(held, words[rest]) + more.score(held)
    return [right(after, wanted[rest]), float(try_corrections(rows).holds)]


def speed(texts: list[str], wanted: Floats) -> None:
    times = -(-50_000 // len(texts))
    many, target = (list(texts) * times)[:50_000], np.tile(wanted, times)[:50_000]
    begun = time.perf_counter()
    model = fit(many, target)
    print(f"{'seconds for fitting 50,000 reviews':58}{time.perf_counter() - begun:8.2f}")
    begun = time.perf_counter()
    model.score(many)
    print(f"{'reviews scored in a second':58}{50_000 / (time.perf_counter() - begun):8,.0f}")
    print(f"{'bytes kept':58}{len(model.to_bytes()):8,}")


def read(path: Path) -> tuple[list[str], Floats]:
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("gb18030")
    labels = {row["comment"]: float(row["sentiment"]) for row in csv.DictReader(io.StringIO(text))}
    return list(labels), np.array(list(labels.values()))


if __name__ == "__main__":
    main()
