"""How many random examples a run tries: a fixed part of them, all in the long run (`python3 dev.py test --long`)."""

import os

LONG = os.environ.get("LONG_TESTS") == "1"
PART, LEAST = 4, 10


def examples(whole: int) -> int:
    """How many of a law's `whole` examples are tried; the same ones in each run."""
    return whole if LONG else max(min(whole, LEAST), whole // PART)
