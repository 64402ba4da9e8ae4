"""What screens and the command line ask for, as plain values that cost nothing to import."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from seller_toolkit.domain.imports import ImportChoices


@dataclass(frozen=True)
class Dropped:
    """Something to import: a file, or text that was pasted (then `data` is set and `path` only names it)."""

    path: Path
    data: bytes | None = None
    choices: ImportChoices = field(default_factory=ImportChoices)


@dataclass(frozen=True)
class InboxFilter:
    """Which reviews to show; empty fields let everything pass. `tag` is an aspect id, `due` "overdue" | "today"."""

    shop_id: int | None = None
    grade: str = ""
    tag: str = ""
    search: str = ""
    due: str = ""
    open_only: bool = False
    first: date | None = None
    last: date | None = None
