"""The one order in which names are listed: as a reader of the language in force looks them up."""

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import Any, TypeAlias

NameKey: TypeAlias = Any
"""What orders a name: keys can be compared with each other, also within tuples."""


class _Order:
    """Which order is in force. Without a language it is that of letters."""

    key: Callable[[str], NameKey] = staticmethod(str.casefold)


def set_order(compare: Callable[[str, str], int]) -> None:
    """Order names by `compare(one, other)` from now on: below 0, 0 or above 0."""
    _Order.key = staticmethod(cmp_to_key(compare))


def reset_order() -> None:
    """Back to the order of letters, which needs no language."""
    _Order.key = staticmethod(str.casefold)


def name_key(name: str) -> NameKey:
    """The key of a name of a shop, product, person or tag: in Chinese by how it is read, digits as numbers."""
    return _Order.key(name)


def in_order(names: Iterable[str]) -> list[str]:
    """The names in the order of the language in force."""
    return sorted(names, key=name_key)
