"""The words of a plain start of the window, read without the parser of all commands: the first paint need not wait for it."""

import argparse
from collections.abc import Sequence


def window_words(words: Sequence[str]) -> argparse.Namespace | None:
    """What `parse` would say of no words, `window`, a store; None for all other words, which `parse` is for."""
    options = argparse.Namespace(command=None)
    waiting = iter(words)
    for word in waiting:
        if word == "--store":
            options.store = next(waiting, "-")
            if options.store.startswith("-"):
                return None
        elif word == "window" and options.command is None:
            options.command, options.files, options.until_painted = word, [], ""
        elif word == "--until-painted" and options.command:
            options.until_painted = "window"
        elif word == "--until-splash" and options.command:
            options.until_painted = "splash"
        else:
            return None
    return options
