"""The program's end of the reading process: starts it at first use, asks it, does without it again."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.pages import Box, Line, Screen
from seller_toolkit.reading.ocr.process import AGAIN, ERROR, PROGRESS, READ, serve

IDLE = 90.0  # seconds without a picture, after which the process gives its memory back
TICK = 0.05
PACKAGES = ("rapidocr", "onnxruntime", "cv2")

Report = Callable[[int, int], None]


def is_installed() -> bool:
    """Whether this installation can read pictures at all."""
    return all(find_spec(name) is not None for name in PACKAGES)


class PictureReader:
    """Reads pictures in a process of its own. One at a time; may be asked from any thread.

    `report(done, total)` is called often and may raise to cancel: then the process is ended.
    """

    def __init__(self, *, idle: float = IDLE) -> None:
        self._idle = idle
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    @property
    def is_running(self) -> bool:
        """Whether the reading process is there just now."""
        return self._process is not None and self._process.is_alive()

    def begin(self) -> None:
        """Start the process if it is not there, and do not wait for it: its first two seconds go on beside other work."""
        if is_installed():
            with self._lock:
                if not self.is_running:
                    self._start()

    def read(self, data: bytes, name: str, report: Report) -> Screen:
        """All lines of text of a picture.

        Raises:
            UserError: ocr.missing, ocr.stopped, or why the picture cannot be read (picture.*).
        """
        if not is_installed():
            raise UserError("ocr.missing")
        with self._lock:
            width, height, found = self._ask((READ, data, name), report)
        lines = tuple(Line(text, box, confidence) for text, box, confidence in found)
        return Screen(lines, width, height, pictured=True)

    def read_again(self, boxes: Sequence[Box], report: Report) -> tuple[tuple[str, float], ...]:
        """A second look at places of the picture that was read last: text and confidence of each.

        Raises:
            UserError: ocr.stopped.
        """
        with self._lock:
            (found,) = self._ask((AGAIN, tuple(boxes)), report)
        return tuple(found)

    def close(self) -> None:
        """End the process if it is there; the next picture starts another one."""
        with self._lock:
            self._end()

    def _ask(self, question: tuple[Any, ...], report: Report) -> list[Any]:
        """The answer without its kind. Raises UserError where it is a refusal.

        A process that has ended for want of work, perhaps this very moment, is started once more.
        """
        fresh = not self.is_running
        if fresh and question[0] == AGAIN:
            raise UserError("ocr.stopped")
        if fresh:
            self._start()
        try:
            answer = self._answer(question, report)
        except (EOFError, OSError) as error:
            if question[0] == READ and not fresh:
                return self._ask(question, report)
            raise UserError("ocr.stopped") from error
        if answer[0] == ERROR:
            _, code, params = answer
            raise UserError(code, **params)
        return answer[1:]

    def _answer(self, question: tuple[Any, ...], report: Report) -> list[Any]:
        """Whatever comes in between ends the process: its answer would be taken for that of the next question."""
        answer: list[Any] = []
        try:
            answer = self._wait_for(question, report)
            return answer
        finally:
            if not answer:
                self._end()

    def _wait_for(self, question: tuple[Any, ...], report: Report) -> list[Any]:
        pipe = self._pipe
        assert pipe is not None  # noqa: S101 - `_start` has made it
        pipe.send(question)
        done = total = 0
        while True:
            report(done, total)
            if not pipe.poll(TICK):
                continue
            answer: list[Any] = list(pipe.recv())
            if answer[0] != PROGRESS:
                return answer
            done, total = answer[1:]

    def _start(self) -> None:
        self._end()
        context = get_context("spawn")  # a fork would carry the window's threads and memory along
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._idle), daemon=True, name="picture-reader")
        self._process.start()
        theirs.close()  # so that its end is seen
        self._pipe = ours

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None
