"""Printed checklists: how they are laid out, and what stood where on one that was printed."""

import re
import unicodedata
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
    top: float = 0.0  # of its row below the paper's upper edge, in millimetres: where its box is to be looked for
    done: bool = False  # whether its box was ticked already: what is still so in a file that comes back is no news


@dataclass(frozen=True)
class Sheet:
    """A printed or exported list; `code` stands on each page and in its QR code."""

    code: str
    shop_id: int
    printed_at: datetime
    options: PaperOptions
    rows: tuple[SheetRow, ...]

    def row(self, number: int) -> SheetRow | None:
        """The line with this number on the whole list, from 1; None where there is none."""
        return self.rows[number - 1] if 1 <= number <= len(self.rows) else None


QR_LEAD = "ST1:"
"""What every QR code begins with: the program, and the version of what follows."""


def qr_text(code: str, number: int | None = None) -> str:
    """What the QR code of a list says, or that of its line `number` (from 1): `ST1:CL-261122-1/7`."""
    return f"{QR_LEAD}{code}" if number is None else f"{QR_LEAD}{code}/{number}"


def read_qr(text: str) -> tuple[str, int | None] | None:
    """The list's code and the number of its line that a QR code says; None where it is none of the program's."""
    if not text.startswith(QR_LEAD):
        return None
    code, _, number = text.removeprefix(QR_LEAD).partition("/")
    if not code or (number and not number.isdecimal()):
        return None
    return code, int(number) if number else None


def key_of(row: SheetRow) -> str:
    """What a line is called: the task it is, whichever place it has on the paper."""
    return f"{row.shop_id}:{row.knowledge_id if row.number is None else row.number}"


_LIST_CODE = re.compile(r"CL-\d{6}-\d+")
_OWN_ID = re.compile(r"T-(\d{1,3})")


@dataclass(frozen=True)
class Scanned:
    """What somebody typed or scanned: a list (`sheet`), a line of it by its number, or the short id of a task; else nothing."""

    sheet: str = ""
    number: int | None = None
    task: str = ""


def read_scan(text: str) -> Scanned:
    """What a typed or scanned text means, however a keyboard wrote it: full-width, in small letters, `T-12` for `T-0012`."""
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    found = read_qr(plain)
    if found is not None:
        return Scanned(*found)
    if _LIST_CODE.fullmatch(plain):
        return Scanned(plain)
    own = _OWN_ID.fullmatch(plain)
    return Scanned(task=f"T-{int(own[1]):04d}" if own else plain)
