"""The words of a plain start of the window, read without the parser of all commands: the first paint need not wait for it."""

from collections.abc import Sequence
from typing import NamedTuple


class WindowWish(NamedTuple):
    """What a start of the window was asked for; "" where nothing was said. A tuple, because the first paint waits for it."""

    store: str = ""
    files: Sequence[str] = ()
    lang: str = ""
    until_painted: str = ""
    """"window" or "splash": leave when it was painted, for `benchmarks/bench_start.py`."""


def window_words(words: Sequence[str]) -> WindowWish | None:
    """What `parse` would say of no words, `window`, a store; None for all other words, which `parse` is for."""
    store, until, is_named = "", "", False
    waiting = iter(words)
    for word in waiting:
        if word == "--store":
            store = next(waiting, "-")
            if store.startswith("-"):
                return None
        elif word == "window" and not is_named:
            is_named = True
        elif word in UNTIL and is_named:
            until = UNTIL[word]
        else:
            return None
    return WindowWish(store, until_painted=until)


UNTIL = {"--until-painted": "window", "--until-splash": "splash"}
