"""QR codes as modules, for whatever paints them."""

from functools import lru_cache

import segno

QUIET = 4
"""Modules around a code that must stay white (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=512)
def qr_modules(text: str) -> Modules:
    """The code's rows from the top, True where a module is dark, without the quiet zone.

    Error correction is level M (15 % may be spoilt), or better where it needs no larger code.
    """
    return tuple(tuple(bool(module) for module in row) for row in segno.make_qr(text, error="m").matrix)


def dark_runs(modules: Modules) -> tuple[tuple[int, int, int], ...]:
    """Dark modules beside each other as (row, first column, length)."""
    runs = []
    for row, line in enumerate(modules):
        start = None
        for column, dark in enumerate((*line, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((row, start, column - start))
                start = None
    return tuple(runs)
