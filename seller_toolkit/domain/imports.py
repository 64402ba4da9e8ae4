"""What the import of a file says: its plan before, its receipt afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from seller_toolkit.domain.pages import JudgedPage
from seller_toolkit.domain.records import RecordColumns


class FileStatus(Enum):
    """How an import of one file (or sheet) stands; the values are words of the command line's contract."""

    READY = "ready"  # planned, may be committed
    IMPORTED = "imported"
    ALREADY_IMPORTED = "already_imported"
    NEEDS_MAPPING = "needs_mapping"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"


class RowState(Enum):
    """What a row of the file is to the store."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REJECTED = "rejected"


@dataclass(frozen=True)
class RowProblem:
    """Why a row was not taken. `found` is the cell as it stood there, masked where the column is personal."""

    row: int
    column: str
    code: str
    found: str


@dataclass(frozen=True)
class RejectedRow:
    """A row that was not taken, as it stood below the titles of row `head`; what may name a person is masked."""

    row: int
    head: int
    titles: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Trouble:
    """Why a whole file was not taken: a code of `i18n.error_texts` and its parameters."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


class CheckLevel(Enum):
    """How grave a check is: BLOCK keeps the sheet out, WARN wants a look before importing, INFO is good to know."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True)
class Check:
    """Something to look at before a sheet is written: a code of `i18n.import_checks` and its parameters."""

    level: CheckLevel
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Recognised:
    """How sure it is what a sheet is, and why: `known` of its `columns` have a meaning in the layout.

    `by`: "titles" (compared with all layouts), "remembered" (these titles were imported before), "choice" (the user
    named the layout) or "mapping" (the user matched the columns).
    """

    by: str
    known: int
    columns: int


@dataclass(frozen=True)
class SourceFile:
    """A file (or pasted text) as it was read: where it came from and what its bytes are.

    `alone`: the file holds nothing else, so that its bytes stand for this one sheet.
    """

    name: str
    sheet: str  # "" for files without sheets
    sha256: str
    size: int
    alone: bool = False


@dataclass(frozen=True)
class PreviewRow:
    """One real row for the preview: its state, the cells that are shown (masked), and old values where they change."""

    row: int
    state: RowState
    cells: tuple[str, ...]
    old: Mapping[int, str] = field(default_factory=dict)  # place in `cells` → earlier value
    problem: RowProblem | None = None


@dataclass(frozen=True)
class Counts:
    """Rows of a file by what became of them; read = new + changed + same + rejected."""

    new: int = 0
    changed: int = 0
    same: int = 0
    rejected: int = 0
    skipped: int = 0  # totals, blank lines, repeated heads: not rows at all

    @property
    def read(self) -> int:
        return self.new + self.changed + self.same + self.rejected


@dataclass(frozen=True)
class ImportPlan:
    """One sheet, read and converted, before anything is written."""

    source: SourceFile
    status: FileStatus
    layout: str = ""  # id of the layout, "" when none was recognised
    platform: str = ""
    shop: str = ""  # "" while it is unclear; several shops: the first of them
    shops: tuple[str, ...] = ()
    records: tuple[RecordColumns, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    counts: Counts = Counts()
    header: tuple[str, ...] = ()  # of the preview: the columns that are shown
    preview: tuple[PreviewRow, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    fingerprint: str = ""  # of the header set; a remembered mapping or shop is found by it
    candidates: tuple[str, ...] = ()  # layouts to choose from when ambiguous
    raw_header: tuple[str, ...] = ()  # for the mapping dialog: the sheet's own columns …
    raw_rows: tuple[tuple[str, ...], ...] = ()  # … and its first rows
    days: tuple[str, ...] = ()  # days that the file speaks of, sorted
    mapping: "ColumnMapping | None" = None  # the user's own, where one was needed
    trouble: Trouble | None = None
    earlier: int | None = None  # the import that brought the same bytes, where there is one
    checks: tuple[Check, ...] = ()  # the gravest first
    recognised: Recognised | None = None
    page: JudgedPage | None = None  # of a score page: what was seen and what is doubtful

    @property
    def block(self) -> Check | None:
        """The check that keeps the sheet from being written, None when there is none."""
        return next((check for check in self.checks if check.level is CheckLevel.BLOCK), None)

    @property
    def importable(self) -> bool:
        """Whether nothing is asked and nothing forbids to write it."""
        return self.status is FileStatus.READY and self.block is None


@dataclass(frozen=True)
class Receipt:
    """What became of one file (or sheet). `rejected` names every row that was not taken, with its reason."""

    source: SourceFile
    status: FileStatus
    layout: str
    platform: str
    shop: str
    batch: int | None
    counts: Counts
    rejected: tuple[RowProblem, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    trouble: Trouble | None = None
    checks: tuple[Check, ...] = ()
    recognised: Recognised | None = None


@dataclass(frozen=True)
class Batch:
    """One import in the history."""

    id: int
    file: str
    sheet: str
    layout: str
    shop: str
    platform: str
    at: datetime
    counts: Counts
    undone: bool


@dataclass(frozen=True)
class ColumnMapping:
    """A user's own answer for an unknown sheet: which column is which field, and what its values mean.

    `values` translates cell texts of a column ({"sentiment": {"1": "5", "0": "1"}}). `metrics` are columns that hold a
    metric's value by day (column → metric id). `units` say in which of `domain.units` the bare numbers of a column stand
    (column → unit id); without an entry they are taken as written.
    """

    kind: str
    columns: Mapping[str, str]  # column title → field name
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    metrics: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    units: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportChoices:
    """What the user said about a file beforehand, and what the program remembers. Empty means: guess."""

    shop: str = ""
    platform: str = ""
    layout: str = ""
    day: str = ""  # for sheets that carry no day
    mapping: ColumnMapping | None = None


Cells = Sequence[Any]
