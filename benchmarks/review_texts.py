"""Reviews to tag: the hand-written sentences of tests/samples, joined until a review is as long as they are on the platforms."""

import random
import tomllib
from pathlib import Path

from clock import ROOT

SENTENCES = ROOT / "tests" / "samples" / "tagged_reviews" / "sentences.toml"
USUAL_LENGTH = 58


def sentences() -> list[tuple[str, str, str]]:
    """Text, aspects with their sign, causes."""
    return [tuple(row) for row in tomllib.loads(SENTENCES.read_text(encoding="utf-8"))["sentences"]]


def usual_reviews(count: int) -> list[str]:
    """`count` reviews of `USUAL_LENGTH` characters on the average, the same each time."""
    dice = random.Random(8)
    pieces = [text for text, _, _ in sentences()]
    made = []
    for _ in range(count):
        wanted, review = dice.randrange(2 * USUAL_LENGTH - 22), dice.choice(pieces)
        while len(review) < wanted:
            review += dice.choice("，。！，") + dice.choice(pieces)
        made.append(review)
    return made


def labels_folder(named: str = "") -> Path:
    """Where the real review files lie: as named, else beside the project."""
    return Path(named) if named else ROOT.parent / "shared" / "data"
