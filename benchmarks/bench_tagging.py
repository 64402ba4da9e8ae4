"""Complete tagging on one core, against a dictionary tagger on jieba's words, in turns: `dev.py bench tagging`.

jieba is no part of the development environment: `.venv/bin/pip install jieba==0.42.1` (MIT); without it only our own figure
is printed. It cuts with the words of our lexicon as its user dictionary and knows the same aspects, tones and negators.
"""

import os

os.environ["OMP_NUM_THREADS"] = "1"

import importlib.util
import logging
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from clock import ROOT, RUNS
from review_texts import usual_reviews

from seller_toolkit.reviews.lexicon import GAP, Lexicon, Turn, load_lexicon
from seller_toolkit.reviews.tagging import Tagger

LEAST_SPEED, LEAST_RATIO = 150_000, 60
RIVAL_TEXTS = 2_000  # it would take minutes for all


def main() -> None:
    """Print the medians of both in turns, with their bars."""
    lexicon = load_lexicon(ROOT / "resources" / "lexicon")
    texts = usual_reviews(100_000)
    print(f"{len(texts):,} reviews of {statistics.mean(map(len, texts)):.0f} characters, {len(lexicon.words):,} words")
    tagger = Tagger(lexicon)
    tagger.verdicts(texts[:4_000])
    rival = _jieba_tagger(lexicon) if importlib.util.find_spec("jieba") else None
    ours, theirs = [], []
    for _ in range(RUNS):
        ours.append(_speed(tagger.verdicts, texts))
        if rival:
            theirs.append(_speed(rival, texts[:RIVAL_TEXTS]))
    speed = statistics.median(ours)
    print(f"{'Tagger.verdicts':32} {speed:10,.0f} reviews/s   bar {LEAST_SPEED:,}   (best {max(ours):,.0f})")
    if not theirs:
        print("jieba is not installed: pip install jieba==0.42.1")
        return
    print(f"{'dictionary tagger on jieba':32} {statistics.median(theirs):10,.0f} reviews/s")
    print(f"{'ratio':32} {speed / statistics.median(theirs):10,.0f}             bar {LEAST_RATIO}")


def _speed(tag: Callable[[Sequence[str]], object], texts: Sequence[str]) -> float:
    begun = time.process_time()  # other work on the machine does not count
    tag(texts)
    return len(texts) / (time.process_time() - begun)


def _jieba_tagger(lexicon: Lexicon) -> Callable[[Sequence[str]], object]:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    plain = {word.text: word for word in lexicon.words if GAP not in word.text}
    with TemporaryDirectory() as folder:
        dictionary = Path(folder) / "words.txt"
        dictionary.write_text("\n".join(f"{text} 9999" for text in plain), encoding="utf-8")
        jieba.load_userdict(str(dictionary))

    def tag(texts: Sequence[str]) -> list[tuple[float, dict[str, float]]]:
        return [_tag_one(jieba.lcut(text)) for text in texts]

    def _tag_one(pieces: Sequence[str]) -> tuple[float, dict[str, float]]:
        score, sign, aspects = 0.0, 1.0, {}
        for piece in pieces:
            word = plain.get(piece)
            if word is None:
                sign = 1.0 if piece in "，。！？,.!? " else sign
                continue
            if Turn.NEGATOR in word.turn:
                sign = -sign
            weight = sign * word.weight
            score += weight
            for aspect in word.aspects:
                aspects[aspect] = aspects.get(aspect, 0.0) + weight
        return score, aspects

    return tag


if __name__ == "__main__":
    main()
