"""One table of a knowledge file, read strictly: a typo must be an error, never a task that silently helps nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.words import LANGUAGES, Words


class Entry:
    """Every reader names a key; `close` complains about the keys that nobody asked for.

    All readers raise UserError `knowledge.invalid` with `file` and a `detail` that says where and what.
    """

    def __init__(self, values: Mapping[str, object], *, file: str, where: str = "") -> None:
        self.file = file
        self.where = where
        self._values = values
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        """One line of text: not blank, no spaces around it."""
        value = self._value(key)
        if not isinstance(value, str) or not value or value != value.strip() or "\n" in value:
            raise self.wrong(key, "must be one line of text")
        return value

    def matching(self, key: str, pattern: re.Pattern[str]) -> str:
        """A text that is `pattern` as a whole."""
        value = self.text(key)
        if not pattern.fullmatch(value):
            raise self.wrong(key, f"{value!r} is not like {pattern.pattern}")
        return value

    def one_of(self, key: str, choices: Collection[str]) -> str:
        value = self.text(key)
        if value not in choices:
            raise self.wrong(key, f"{value!r} is none of {', '.join(choices)}")
        return value

    def whole(self, key: str, *, least: int) -> int:
        """A whole number from `least` on."""
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.wrong(key, f"must be a whole number from {least} on")
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self._value(key)
        if not isinstance(value, bool):
            raise self.wrong(key, "must be true or false")
        return value

    def names(self, key: str, *, pattern: re.Pattern[str] | None = None, choices: Collection[str] | None = None) -> tuple[str, ...]:  # fmt: skip
        """A list of texts without repetition, () when it is empty; each like `pattern` or one of `choices`."""
        names = [value for value in self._list(key) if isinstance(value, str)]
        if len(names) != len(self._list(key)):
            raise self.wrong(key, "must be a list of texts")
        if len(set(names)) != len(names):
            raise self.wrong(key, "names something twice")
        unknown = [
            n for n in names if (choices is not None and n not in choices) or (pattern and not pattern.fullmatch(n))
        ]
        if unknown:
            raise self.wrong(key, f"unknown: {', '.join(unknown)}")
        return tuple(names)

    def words(self, key: str) -> Words:
        """A text in every language."""
        return self._words(self._value(key), key)

    def words_list(self, key: str, *, least: int, most: int) -> tuple[Words, ...]:
        """From `least` to `most` texts in every language."""
        values = self._list(key)
        if not least <= len(values) <= most:
            raise self.wrong(key, f"must be {least} to {most}, not {len(values)}")
        return tuple(self._words(value, f"{key} {place}") for place, value in enumerate(values, 1))

    def entries(self, key: str) -> tuple[Entry, ...]:
        """A list of tables, () when the key is missing."""
        values = self._list(key) if self.has(key) else []
        return tuple(self._entry(value, f"{key} {place}") for place, value in enumerate(values, 1))

    def close(self) -> None:
        """Every key must have been asked for."""
        unknown = [key for key in self._values if key not in self._asked]
        if unknown:
            raise self.wrong("", f"unknown keys: {', '.join(unknown)}")

    def wrong(self, key: str, detail: str) -> UserError:
        """The error to raise about `key` ("" for the table as a whole)."""
        place = " → ".join(part for part in (self.where, key) if part)
        return UserError("knowledge.invalid", file=self.file, detail=f"{place}: {detail}" if place else detail)

    def _value(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._values:
            raise self.wrong(key, "is missing")
        return self._values[key]

    def _list(self, key: str) -> list[object]:
        value = self._value(key)
        if not isinstance(value, list):
            raise self.wrong(key, "must be a list")
        return value

    def _words(self, value: object, name: str) -> Words:
        entry = self._entry(value, name)
        words = Words(**{language: entry.text(language) for language in LANGUAGES})
        entry.close()
        return words

    def _entry(self, value: object, name: str) -> Entry:
        if not isinstance(value, dict):
            raise self.wrong(name, "must be a table")
        label = value.get("id")
        here = label if isinstance(label, str) else name
        return Entry(value, file=self.file, where=" → ".join(part for part in (self.where, here) if part))
