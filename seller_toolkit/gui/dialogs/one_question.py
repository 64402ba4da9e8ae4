"""Questions that follow each other faster than they are answered."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

What = TypeVar("What", bound=Hashable)
Answer = TypeVar("Answer")

Ask = Callable[[What, Callable[[Answer], None], Callable[[], None]], None]
"""Asks for something; the answer goes to the first callable, and the second is called when the job has ended either way."""


class OneQuestion(Generic[What, Answer]):
    """Has one question out at a time. Of those that come meanwhile only the newest is asked next.

    `answered` gets what was asked and the answer; an answer that a newer question overtook is dropped. `failed` is called
    where the newest question ended without an answer.
    """

    def __init__(
        self,
        ask: Ask[What, Answer],
        answered: Callable[[What, Answer], None],
        *,
        failed: Callable[[], None] | None = None,
    ) -> None:
        self._ask, self._answered, self._failed = ask, answered, failed
        self._out: What | None = None
        self._next: What | None = None
        self._closed, self._came = False, False

    def put(self, what: What) -> None:
        """Ask, now or as soon as the question that is out has ended."""
        self._next = what
        if self._out is None:
            self._go_on()

    def close(self) -> None:
        """Nobody listens any longer."""
        self._closed, self._next = True, None

    def _go_on(self) -> None:
        if self._next is not None and not self._closed:
            self._out, self._next, self._came = self._next, None, False
            self._ask(self._out, self._on_answer, self._on_ended)

    def _on_answer(self, answer: Answer) -> None:
        self._came = True
        if self._out is not None and self._next is None and not self._closed:
            self._answered(self._out, answer)

    def _on_ended(self) -> None:
        self._out = None
        if not self._came and self._next is None and not self._closed and self._failed is not None:
            self._failed()
        self._go_on()
