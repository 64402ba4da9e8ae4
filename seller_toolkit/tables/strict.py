"""TOML read strictly: a typo in a rule must be an error, never a rule that is silently not there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import TypeGuard

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.words import LANGUAGES, Words

_ID = re.compile(r"[a-z0-9]+(?:[_.-][a-z0-9]+)*")


def read_table(path: Path, code: str) -> Table:
    """The whole file as a table; `code` is that of the errors about it.

    Raises:
        UserError: `code` with `file` and `detail`, when it is not readable as TOML.
    """
    try:
        return Table(tomllib.loads(path.read_text(encoding="utf-8")), file=path.name, code=code)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(code, file=path.name, detail=str(error)) from error


class Table:
    """One table of a file. Every reader names a key; `close` complains about the keys that nobody asked for.

    All readers raise UserError `code` with `file` and a `detail` that says where and what.
    """

    def __init__(self, values: Mapping[str, object], *, file: str, code: str, where: str = "") -> None:
        self.file = file
        self.code = code
        self.where = where
        self._values = values
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """One line of text: not blank, no spaces around it. Without `default` the key must be there."""
        value = self._value(key, default)
        if value == default and isinstance(value, str):
            return value
        if not isinstance(value, str) or not value or value != value.strip() or "\n" in value:
            raise self.wrong(key, "must be one line of text")
        return value

    def matching(self, key: str, pattern: re.Pattern[str]) -> str:
        """A text that is `pattern` as a whole."""
        value = self.text(key)
        if not pattern.fullmatch(value):
            raise self.wrong(key, f"{value!r} is not like {pattern.pattern}")
        return value

    def name(self, key: str) -> str:
        """An id: small Latin letters and digits, joined by `_`, `.` or `-`."""
        value = self.text(key)
        if not _ID.fullmatch(value):
            raise self.wrong(key, f"{value!r} is no id")
        return value

    def one_of(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, f"{value!r} is none of {', '.join(choices)}")
        return value

    def number(self, key: str) -> float:
        value = self._value(key)
        if not _is_number(value):
            raise self.wrong(key, "must be a number")
        return float(value)

    def whole(self, key: str, default: int | None = None, *, least: int = 0) -> int:
        """A whole number from `least` on."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.wrong(key, f"must be a whole number from {least} on")
        return value

    def flag(self, key: str) -> bool:
        value = self._value(key)
        if not isinstance(value, bool):
            raise self.wrong(key, "must be true or false")
        return value

    def day(self, key: str) -> date:
        value = self._value(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(key, "must be a day like 2026-03-16")
        return value

    def texts(
        self,
        key: str,
        choices: Collection[str] | None = None,
        *,
        pattern: re.Pattern[str] | None = None,
        required: bool = False,
    ) -> tuple[str, ...]:
        """A list of texts without repetition, each one of `choices` and like `pattern` where these are given.

        () when the key is missing, unless it is `required`.
        """
        if required:
            self._value(key)
        value = self._list(key)
        texts = tuple(text for text in value if isinstance(text, str) and text.strip())
        if len(texts) != len(value):
            raise self.wrong(key, "must be a list of texts")
        if len(set(texts)) != len(texts):
            raise self.wrong(key, "names something twice")
        foreign = [text for text in texts if choices is not None and text not in choices]
        foreign += [text for text in texts if pattern is not None and not pattern.fullmatch(text)]
        if foreign:
            raise self.wrong(key, f"unknown: {', '.join(foreign)}")
        return texts

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        """A list of exactly `count` numbers."""
        return self._row(key, self._value(key), count)

    def rows(self, key: str, width: int) -> tuple[tuple[float, ...], ...]:
        """A list of rows of `width` numbers, () when the key is missing."""
        return tuple(self._row(key, row, width) for row in self._list(key))

    def words(self, key: str) -> Words:
        """A text in all languages: { zh_CN = "…", zh_TW = "…", en = "…" }."""
        return _words(self.table(key))

    def long_words(self, key: str) -> Words:
        """A text of several lines in all languages; no line ends in a space, the whole has no blank edge."""
        table = self.table(key)
        found = Words(*(table.long_text(language) for language in LANGUAGES))
        table.close()
        return found

    def long_text(self, key: str) -> str:
        """Text of one or more lines: not blank, no blank edge, no line that ends in a space."""
        value = self._value(key, None)
        if not isinstance(value, str) or not value or value != "\n".join(map(str.rstrip, value.strip().split("\n"))):
            raise self.wrong(key, "must be text without blank edges")
        return value

    def words_list(self, key: str, *, least: int = 0, most: int = 1000) -> tuple[Words, ...]:
        """From `least` to `most` texts in all languages."""
        tables = self.tables(key)
        if not least <= len(tables) <= most:
            raise self.wrong(key, f"must be {least} to {most}, not {len(tables)}")
        return tuple(_words(table) for table in tables)

    def table(self, key: str) -> Table:
        return self._table(self._value(key), key, key)

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables, () when the key is missing."""
        return tuple(self._table(value, key, f"{key} {place}") for place, value in enumerate(self._list(key), 1))

    def named_tables(self, key: str) -> Mapping[str, Table]:
        """The tables below `key` by their names, {} when the key is missing."""
        if not self.has(key):
            return {}
        outer = self.table(key)
        return {name: outer.table(name) for name in outer._values}

    def over(self, below: Table, keys: Collection[str] | None = None) -> Table:
        """A table of both: keys that stand here win, the others (or those of `keys`) come from below."""
        taken = {key: value for key, value in below._values.items() if keys is None or key in keys}
        return Table({**taken, **self._values}, file=self.file, code=self.code, where=self.where)

    def close(self) -> None:
        """Every key must have been asked for."""
        unknown = [key for key in self._values if key not in self._asked]
        if unknown:
            raise self.wrong("", f"unknown keys: {', '.join(unknown)}")

    def wrong(self, key: str, detail: str) -> UserError:
        """The error to raise about `key` ("" for the table as a whole)."""
        place = " → ".join(part for part in (self.where, key) if part)
        return UserError(self.code, file=self.file, detail=f"{place}: {detail}" if place else detail)

    def _value(self, key: str, default: object = None) -> object:
        self._asked.add(key)
        value = self._values.get(key, default)
        if value is None:
            raise self.wrong(key, "is missing")
        return value

    def _row(self, key: str, value: object, count: int) -> tuple[float, ...]:
        if not isinstance(value, list) or len(value) != count or not all(_is_number(cell) for cell in value):
            raise self.wrong(key, f"must be {count} numbers")
        return tuple(float(cell) for cell in value)

    def _list(self, key: str) -> list[object]:
        value = self._value(key, [])
        if not isinstance(value, list):
            raise self.wrong(key, "must be a list")
        return value

    def _table(self, value: object, key: str, name: str) -> Table:
        if not isinstance(value, dict):
            raise self.wrong(key, "must be a table")
        label = value.get("id", value.get("version"))
        here = f"{key} {label!r}" if isinstance(label, str) else name
        return Table(
            value, file=self.file, code=self.code, where=" → ".join(part for part in (self.where, here) if part)
        )


def _is_number(cell: object) -> TypeGuard[int | float]:
    return isinstance(cell, int | float) and not isinstance(cell, bool) and isfinite(cell)


def _words(table: Table) -> Words:
    words = Words(**{language: table.text(language) for language in LANGUAGES})
    table.close()
    return words
