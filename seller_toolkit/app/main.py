"""The program's entrance: the window without a command, else the command line."""

import gc
import sys
from collections.abc import Sequence

from seller_toolkit.app.window_words import window_words
from seller_toolkit.domain.offline import refuse_network


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code (0 done, 1 our bug, 2 wrong usage, 3 something was refused)."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # start-up: a program from source has no need of it

        multiprocessing.freeze_support()  # the reading process starts here
    is_process = arguments is None  # not a test
    if is_process:
        refuse_network()
    words = list(sys.argv[1:] if arguments is None else arguments)
    wish = window_words(words)
    if wish is not None:
        if is_process:
            gc.disable()  # modules are no garbage; the window's `IdleCollector` goes on
        from seller_toolkit.app.opening import run_window  # start-up: Qt's widgets are for the window alone

        return run_window(wish)
    from seller_toolkit.app.command_line import run_command_line  # start-up: the window has no need of it

    return run_command_line(words, is_process=is_process)
