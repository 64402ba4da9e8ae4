"""Printed checklists: how they are laid out, and what stood where on one that was printed."""

from dataclasses import dataclass
from datetime import datetime

SIZES = ("A4", "A5")
SPLITS = ("one", "owner", "area")
"""One list, or a list of its own (on pages of its own) for each owner or area."""

CONTENTS = ("today", "open", "listed", "list")
"""What is due today or overdue; all that is open; exactly what the tab and `tasks` list; a list of the knowledge base."""


@dataclass(frozen=True)
class PaperOptions:
    """How a checklist is printed."""

    size: str = "A4"
    landscape: bool = False
    split: str = "one"
    content: str = "listed"
    list_id: str = ""  # with content "list"
    steps: bool = False
    large: bool = False  # large type, for a wall or weak eyes


@dataclass(frozen=True)
class SheetRow:
    """One line of a printed list: where it stood, and which task it is.

    `number` is the task's id in the store, None where it was only proposed (or known): then `knowledge_id` names it.
    """

    page: int  # from 1
    place: int  # on its page, from 1
    code: str  # the short id as printed
    shop_id: int
    number: int | None
    knowledge_id: str = ""
    title: str = ""  # as printed


@dataclass(frozen=True)
class Sheet:
    """A printed or exported list; `code` stands on each page and in its QR code."""

    code: str
    shop_id: int
    printed_at: datetime
    options: PaperOptions
    rows: tuple[SheetRow, ...]
