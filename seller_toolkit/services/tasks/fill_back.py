"""回填: what was ticked on paper or in a workbook comes back to the tasks that stood there.

Of a workbook only what somebody changed in it counts: a box that is as it was exported says nothing, whatever was done
in the window since. So the same file can come back twice.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from seller_toolkit.domain.changes import NOTHING, Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.sheets import Sheet, SheetRow, key_of, read_scan
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Deed, TaskChange
from seller_toolkit.reading.ticks import TickedRow, TickedSheet
from seller_toolkit.services.imports.checklist_files import read_checklist
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import TaskEdit
from seller_toolkit.services.tasks import sheet_lines, task_deeds
from seller_toolkit.services.tasks.sheet_lines import GONE, LineNow
from seller_toolkit.services.tasks.sheet_problems import Problems
from seller_toolkit.services.tasks.task_work import TaskWork
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import sheets, shops
from seller_toolkit.store.connection import Connection

MOST_LISTS = 50


@dataclass(frozen=True)
class FillLine:
    """One printed line: what it is now, and what the paper or workbook says of it.

    `key` names it among the lines of the sheet. `note` is what is to be kept beside the note that is there (`kept_note`):
    lines that stand in that one already are not added again.
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
        return self.state != GONE and (self.done != self.was_done or self.notes != self.kept_note)

    @property
    def notes(self) -> str:
        """The note as it is afterwards: the lines that are there, then those of `note` that are new."""
        there = [line.strip() for line in self.kept_note.splitlines()]
        fresh = [line.strip() for line in self.note.splitlines() if line.strip() not in there]
        return "\n".join([self.kept_note, *filter(None, fresh)] if self.kept_note else filter(None, fresh))

    @property
    def filled(self) -> "Filled":
        """What `save` is to be given of it."""
        return Filled(self.done, self.note)


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
    context.report(0, 1)
    with workspace.store.read() as connection:
        tasks = sheet_lines.Tasks(workspace, connection)
        named = {shop.id: shop for shop in shops.all_shops(connection)}
        found = sheets.recent(connection, shop_id, most=MOST_LISTS)
        return Outcome(tuple(_sheet_line(sheet, named[sheet.shop_id], tasks) for sheet in found))


def _sheet_line(sheet: Sheet, shop: Shop, tasks: sheet_lines.Tasks) -> SheetLine:
    done = sum(tasks.now(row, sheet.printed_at).done for row in sheet.rows)
    return SheetLine(sheet.code, shop, sheet.printed_at, len(sheet.rows), done)


def open_sheet(context: JobContext, workspace: Workspace, code: str) -> Outcome[FillBackView]:
    """A printed list by its code, or by what its QR code says; a task's own short id finds the newest list that holds it.

    Raises:
        UserError: `sheet.unknown`.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        sheet = _find(connection, code)
        if sheet is None:
            raise UserError("sheet.unknown", sheet=code.strip())
        return Outcome(_view(workspace, connection, sheet))


def _find(connection: Connection, code: str) -> Sheet | None:
    said = read_scan(code)
    if not said.task:
        return sheets.find(connection, said.sheet)
    recent = sheets.recent(connection, most=MOST_LISTS)
    return next((sheet for sheet in recent if any(row.code == said.task for row in sheet.rows)), None)


def from_workbook(context: JobContext, workspace: Workspace, path: Path) -> Outcome[FillBackView]:
    """What a filled-in workbook says, beside what is stored.

    Raises:
        UserError: the file cannot be read (`file.…`), is no list of this program's (`sheet.none`), none of this store
            (`sheet.foreign`), or has none of its lines left (`sheet.no_lines`).
    """
    context.report(0, 1)
    ticked = read_checklist(path)
    with workspace.store.read() as connection:
        sheet = _sheet_of(connection, ticked)
        if sheet is None or not _is_ours(ticked, sheet):
            raise UserError("sheet.foreign", name=path.name, sheet=ticked.code or "—")
        if not ticked.rows:
            raise UserError("sheet.no_lines", name=path.name, sheet=sheet.code)
        return Outcome(_filled_in(_view(workspace, connection, sheet), ticked, path.name))


def save(
    context: JobContext, workspace: Workspace, code: str, filled: Mapping[str, Filled], who: str = ""
) -> Outcome[Deed]:
    """Keep what differs of the lines `filled` (by key); the rest is left alone.

    It is done by `who`, or by the owner of each line, and is one deed. What fails leaves nothing behind.

    Raises:
        UserError: `sheet.unknown`.
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        sheet = sheets.find(connection, code)
        if sheet is None:
            raise UserError("sheet.unknown", sheet=code)
        places = [
            replace(place, line=replace(place.line, done=filled[key].done, note=filled[key].note))
            for key, place in _places(workspace, connection, sheet).items()
            if key in filled
        ]
        deed = _keep(workspace, connection, [place for place in places if place.line.changes], who)
    return Outcome(deed, task_deeds.CHANGED if deed.tasks else NOTHING)


# --- what a list is now -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    """A line of the list, and the task that it is now."""

    line: FillLine
    now: LineNow


def _view(workspace: Workspace, connection: Connection, sheet: Sheet) -> FillBackView:
    shop = shops.get_shop(connection, sheet.shop_id)
    places = _places(workspace, connection, sheet)
    return FillBackView(sheet, shop, workspace.today_of(shop), tuple(place.line for place in places.values()), ())


def _places(workspace: Workspace, connection: Connection, sheet: Sheet) -> dict[str, _Place]:
    """Every line by its key, in the printed order."""
    tasks = sheet_lines.Tasks(workspace, connection)
    return {key_of(row): _place(row, tasks.now(row, sheet.printed_at)) for row in sheet.rows}


def _place(row: SheetRow, now: LineNow) -> _Place:
    line = FillLine(
        key_of(row), row.page, row.place, row.code, row.title or now.title, now.owner, now.state,
        was_done=now.done, done=now.done, note="", kept_note=now.note,
    )  # fmt: skip
    return _Place(line, now)


# --- what a workbook says -----------------------------------------------------------------------------------------


def _sheet_of(connection: Connection, ticked: TickedSheet) -> Sheet | None:
    """By its code; where that is gone, the newest list that has all these lines."""
    if ticked.code:
        return sheets.find(connection, ticked.code)
    keys = {row.key for row in ticked.rows if row.key}
    recent = sheets.recent(connection, most=MOST_LISTS)
    return next((sheet for sheet in recent if keys <= {key_of(row) for row in sheet.rows}), None)


def _is_ours(ticked: TickedSheet, sheet: Sheet) -> bool:
    """Whether the list in the file is the one that is kept under its code: each computer counts its own lists.

    The register that came along must say the same, and most lines must still have the titles that they were printed with.
    """
    for number, said in ticked.register.items():
        row = sheet.row(number)
        if row is None or said != (key_of(row), row.code):
            return False
    by_key = {key_of(row): row for row in sheet.rows}
    titled = [(by_key[one.key], one) for one in ticked.rows if one.key in by_key and by_key[one.key].title]
    same = sum(_has_title(one, row.title) for row, one in titled)
    return 2 * same >= len(titled)


def _has_title(row: TickedRow, title: str) -> bool:
    """Whether a cell says the title, its steps below it or not."""
    wanted = "".join(title.split())
    return any("".join(text.split()).startswith(wanted) for text in row.texts)


def _filled_in(view: FillBackView, ticked: TickedSheet, source: str) -> FillBackView:
    problems = Problems(several=len({row.sheet for row in ticked.rows}) > 1)
    for stranger in ticked.strangers:
        problems.no_line(stranger.sheet, stranger.row, stranger.found)
    said = _said(view.sheet, ticked.rows, problems)
    if ticked.rows and not any(row.found or row.done is not None for row in ticked.rows):
        problems.no_boxes()
    printed = {key_of(row): row for row in view.sheet.rows}
    lines = tuple(_answered(line, printed[line.key], said.get(line.key), problems) for line in view.lines)
    return replace(view, lines=lines, problems=problems.sentences, source=source)


def _said(sheet: Sheet, rows: Iterable[TickedRow], problems: Problems) -> dict[str, TickedRow]:
    """The row of each line by its key. One that stands there twice and says two things says nothing."""
    keys = {key_of(row) for row in sheet.rows}
    codes = Counter(row.code for row in sheet.rows)
    by_code = {row.code: key_of(row) for row in sheet.rows}
    said: dict[str, TickedRow] = {}
    for row in rows:
        key = row.key or by_code.get(row.code, "")
        if key not in keys:
            problems.no_line(row.sheet, row.row, row.code or row.key)
        elif not row.key and codes[row.code] > 1:
            problems.not_told_apart(row.sheet, row.row, row.code)
        elif key in said:
            said[key] = _both(said[key], row, problems)
        else:
            said[key] = row
            if row.done is None and row.found:
                problems.no_answer(row.sheet, row.row, row.found)
    return said


def _both(one: TickedRow, other: TickedRow, problems: Problems) -> TickedRow:
    """A row that was copied."""
    if one.done != other.done:
        problems.twice(other.sheet, other.row, other.code)
    done = one.done if one.done == other.done else None
    return replace(one, done=done, note="\n".join(dict.fromkeys(filter(None, (one.note, other.note)))))


def _answered(line: FillLine, printed: SheetRow, row: TickedRow | None, problems: Problems) -> FillLine:
    """What the file says of a line; a box that is as it was exported leaves it as it is."""
    if row is None:
        return line
    done = line.was_done if row.done is None or row.done == printed.done else row.done
    if line.state == GONE and (row.note or (row.done is not None and row.done != printed.done)):
        problems.gone(row.sheet, row.row, line.code)
    return replace(line, done=done, note=row.note)


# --- what is kept -------------------------------------------------------------------------------------------------


def _keep(workspace: Workspace, connection: Connection, places: Sequence[_Place], who: str) -> Deed:
    """What each hand did, one after the other, as one deed."""
    hands: dict[str, list[_Place]] = {}
    for place in places:
        hands.setdefault(who or place.line.owner, []).append(place)
    changes: list[TaskChange] = []
    for hand, some in hands.items():
        work = TaskWork(workspace, connection, hand)
        _fill_in(work, connection, some)
        changes += work.deed().tasks
    return Deed(tuple(changes))


def _fill_in(work: TaskWork, connection: Connection, places: Sequence[_Place]) -> None:
    """Tick, open again and note. What was only proposed and has a note alone is taken on: somebody is at it."""
    fresh = [place.now.ref for place in places if place.now.ref.number is None]
    for ref in fresh:
        work.accept(ref)
    begun = sheet_lines.open_numbers(connection) if fresh else {}
    for place in places:
        line, ref = place.line, place.now.ref
        number = ref.number if ref.number is not None else begun[ref.shop_id, ref.knowledge_id]
        work.tick(replace(ref, number=number), line.done)
        if line.notes != line.kept_note:
            work.edit(number, TaskEdit(note=line.notes))
