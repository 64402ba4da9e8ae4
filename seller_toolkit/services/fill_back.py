"""回填: what was ticked on paper or in a workbook comes back to the tasks that stood there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.sheets import Sheet
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class FillLine:
    """One printed line: what it is now, and what the paper or workbook says of it.

    `key` names it among the lines of the sheet. `note` is what is to be kept beside the note that is there (`kept_note`).
    """

    key: str
    page: int
    place: int
    code: str
    title: str
    owner: str
    state: str  # of TaskState, now; "gone" where the task was deleted since
    was_done: bool  # at the time of printing or exporting, or since
    done: bool  # what is to be kept
    note: str
    kept_note: str

    @property
    def changes(self) -> bool:
        """Whether keeping it changes anything."""
        return self.state != "gone" and (
            self.done != self.was_done or (bool(self.note) and self.note != self.kept_note)
        )


@dataclass(frozen=True)
class FillBackView:
    """A printed list to be filled in; `problems` are sentences about what a workbook holds that fits nowhere."""

    sheet: Sheet
    shop: Shop
    today: date
    lines: tuple[FillLine, ...]
    problems: tuple[str, ...]
    source: str = ""  # the workbook's name, "" for paper


@dataclass(frozen=True)
class SheetLine:
    """A printed list, for the choice of one."""

    code: str
    shop: Shop
    printed_at: datetime
    count: int
    done: int  # of its tasks, by now


@dataclass(frozen=True)
class Filled:
    """What is to be kept of one line."""

    done: bool
    note: str = ""


def recent_sheets(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[tuple[SheetLine, ...]]:
    """The lists that were printed or exported, the newest first."""
    raise NotImplementedError


def open_sheet(context: JobContext, workspace: Workspace, code: str) -> Outcome[FillBackView]:
    """A printed list by its code, or by what its QR code says; a task's own short id finds the newest list that holds it.

    Raises:
        UserError: `sheet.unknown`.
    """
    raise NotImplementedError


def from_workbook(context: JobContext, workspace: Workspace, path: Path) -> Outcome[FillBackView]:
    """What a filled-in workbook says, beside what is stored.

    Raises:
        UserError: the file cannot be read, is no list of this program's, or of another store.
    """
    raise NotImplementedError


def save(
    context: JobContext, workspace: Workspace, code: str, filled: Mapping[str, Filled], who: str = ""
) -> Outcome[Deed]:
    """Keep what differs of the lines `filled` (by key); the rest is left alone."""
    raise NotImplementedError
