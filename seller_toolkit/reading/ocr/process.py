"""The reading process: waits for pictures on a pipe, answers with lines of text, ends when nobody wants it."""

import ctypes
import os
import sys
from multiprocessing.connection import Connection
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.offline import refuse_network
from seller_toolkit.domain.pages import Box

READ, AGAIN = "read", "again"
LINES, TEXTS, ERROR, PROGRESS = "lines", "texts", "error", "progress"
NICER = 5  # of 19
BELOW_NORMAL = 0x4000  # the same on Windows
M_ARENA_MAX = -8  # a name of glibc's malloc.h


def serve(pipe: Connection, idle: float) -> None:
    """Answer questions until the other end is closed or none came for `idle` seconds.

    (READ, bytes, name) → any number of (PROGRESS, done, total), then (LINES, width, height, ((text, box, confidence), …)).
    (AGAIN, boxes) → (TEXTS, ((text, confidence), …)) of the picture that was read last.
    (ERROR, code, params) where the picture cannot be read.
    """
    refuse_network()
    _step_back()
    _share_memory()
    from seller_toolkit.reading.ocr.engine import Engine  # start-up: only this process carries the models

    engine, picture = Engine(), None
    try:
        while pipe.poll(idle):
            kind, *words = pipe.recv()
            if kind == READ:
                picture = _read(pipe, engine, *words)
            elif kind == AGAIN and picture is not None:
                pipe.send((TEXTS, tuple(engine.read_lines_again(picture, words[0]))))
    except (EOFError, OSError):  # the program has ended
        return


def _read(pipe: Connection, engine: Any, data: bytes, name: str) -> Any:  # noqa: ANN401 - NumPy is not loaded above
    from seller_toolkit.reading.ocr.pictures import open_picture  # start-up: NumPy

    try:
        picture = open_picture(data, name)
    except UserError as error:
        pipe.send((ERROR, error.code, dict(error.params)))
        return None
    boxes: list[Box] = engine.find_boxes(picture)
    lines = []
    pipe.send((PROGRESS, 0, len(boxes)))
    for place, (text, confidence) in enumerate(engine.read_lines(picture, boxes), 1):
        pipe.send((PROGRESS, place, len(boxes)))
        if text.strip():
            lines.append((text, boxes[place - 1], confidence))
    height, width = picture.shape[:2]
    pipe.send((LINES, width, height, tuple(lines)))
    return picture


def _step_back() -> None:
    """Let the window go first: it shares the processor's cores with this process."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
    else:
        os.nice(NICER)


def _share_memory() -> None:
    """On Linux each thread would hold back memory of its own, twice as much in all."""
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
