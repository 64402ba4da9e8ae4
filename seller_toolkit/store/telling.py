"""How work on whole files tells how far it is. Who listens may stop it by raising `Cancelled`: nothing is left of it then."""

from collections.abc import Callable

Tell = Callable[[int, int], object]
"""Called with what is done and of how much: bytes, pages, tables. Of how much is 0 where nobody knows."""
_FINE = 1000


def nobody(_done: int, _of: int) -> None:
    """For who does not want to know."""


def part(tell: Tell, number: int, parts: int) -> Tell:
    """What one of several parts is told to, the first of them being number 0; each counts alike in the whole."""

    def told(done: int, of: int) -> None:
        tell(number * _FINE + (_FINE * done // of if of else 0), parts * _FINE)

    return told
