"""Answers about unknown tables that are kept: by the titles of the table, under a name."""

import re
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.imports import ColumnMapping

_NUMBERS = re.compile(r"[(（\[【]?\d[\d\s._:~年月日至到-]*[)）\]】]?")
_SEAMS = re.compile(r"[\s_.~-]{2,}|[_~]")
_ENDS = " _-.~()（）[]【】"


@dataclass(frozen=True)
class RememberedMapping:
    """A user's own mapping as it is kept: `titles` are all columns of the table, in its order, used or not.

    `fingerprint` is that of the titles; `used` is the day of its last import or change, None where it was not kept.
    """

    fingerprint: str
    titles: tuple[str, ...]
    mapping: ColumnMapping
    used: date | None = None

    @property
    def name(self) -> str:
        return self.mapping.name


def name_from_file(file: str) -> str:
    """What files like this one are probably called: `发货明细_20261120(1).xlsx` → `发货明细`; the whole stem where only
    numbers would be left out.
    """
    stem = file.rpartition(".")[0] or file
    name = _SEAMS.sub(" ", _NUMBERS.sub(" ", stem)).strip(_ENDS)
    return name or stem
