"""Open cases go out as a workbook for the service lead at another computer, and what was written in it comes back.

Of a workbook only what somebody changed in it counts, whatever was done in the window since; where both changed the same
field, both values are shown and the user chooses. So the same file can come back twice.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from seller_toolkit.domain.cases import Case, CaseState, edited
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.i18n.case_labels import case_field_label
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reading.case_sheets import (
    DAYS,
    FIELDS,
    MOMENTS,
    MONEY,
    ReturnedCases,
    ReturnedRow,
    plain,
    read_cases,
)
from seller_toolkit.reports.exporters.case_workbook import BookRow, CaseBook, CellValue, write_case_workbook
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reviews.masking import mask
from seller_toolkit.services.cases import cases
from seller_toolkit.services.cases.case_columns import book_columns, field_words
from seller_toolkit.services.cases.case_words import cause_choices, cause_labels
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.imports.checklist_files import all_texts
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseTaken
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import cases as stored
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class FieldBack:
    """One field that the file changes: what it says, what is stored now, what it was when the file was written.

    `conflict`: it was changed here too meanwhile. `…_words` are for people.
    """

    name: str
    back: str
    now: str
    back_words: str
    now_words: str
    was_words: str
    conflict: bool


@dataclass(frozen=True)
class CaseBack:
    """One case that the file changes; `title` names its item or order."""

    number: int
    title: str
    owner: str
    fields: tuple[FieldBack, ...]

    @property
    def conflicts(self) -> int:
        return sum(one.conflict for one in self.fields)


@dataclass(frozen=True)
class CasesBackView:
    """What a workbook says beside what is stored: lines that differ, and sentences about what fits nowhere."""

    source: str
    exported_at: str
    lines: tuple[CaseBack, ...]
    unchanged: int
    problems: tuple[str, ...]


def export_cases(
    context: JobContext, workspace: Workspace, path: Path, shop_id: int | None = None, owner: str | None = None
) -> Outcome[int]:
    """Write the open cases of one shop or of all own ones (of one owner, where given) to `path`; how many they are.

    Raises:
        UserError: "case.none_open"; what `write_case_workbook` raises.
    """
    context.report(0, 2)
    book = case_book(workspace, shop_id, owner)
    if not book.rows:
        raise UserError("case.none_open")
    context.report(1, 2)
    write_case_workbook(book, path)
    return Outcome(len(book.rows))


def case_book(workspace: Workspace, shop_id: int | None, owner: str | None) -> CaseBook:
    """The open cases as the workbook shows them; what buyers wrote is masked."""
    with workspace.store.read() as connection:
        own = {one.id: one.name for one in shops.all_shops(connection) if one.own and shop_id in (None, one.id)}
        found = stored.open_cases(connection, tuple(own), owner)
        about = _about(connection, found)
    causes = cause_labels(workspace)
    columns = book_columns(cause_choices(workspace, [case.cause for case in found]), with_shop=len(own) > 1)
    rows = []
    for case in found:
        kept = kept_texts(case)
        given = _given(case, about.get(case.review or 0), own[case.shop_id])
        words = {name: field_words(name, text, causes) for name, text in kept.items()}
        cells = tuple(
            given[column.id] if column.id in given else _cell(column.id, kept[column.id], words[column.id])
            for column in columns
        )
        rows.append(BookRow(f"case:{case.number}", _mark(case), kept, cells))
    title = translate("Case files", "Review cases")
    return CaseBook(title, f"{workspace.now():%Y-%m-%d %H:%M}", columns, rows, frozen=1)


def kept_texts(case: Case) -> dict[str, str]:
    """Every field that can be filled in as the one text by which it is compared; "" is nothing."""
    found: dict[str, str] = {}
    for name in FIELDS:
        value = getattr(case, name)
        if value is None:
            found[name] = ""
        elif isinstance(value, datetime):
            found[name] = f"{value:%Y-%m-%d %H:%M}"
        else:
            found[name] = plain(printable(str(value)))
    return found


def _cell(name: str, text: str, words: str) -> CellValue:
    if not text:
        return None
    if name in MONEY:
        return float(Decimal(text) / 100)
    return date.fromisoformat(text) if name in DAYS else words


def _given(case: Case, facts: stored.ReviewFacts | None, shop: str) -> dict[str, CellValue]:
    """What the service lead reads and does not change."""
    return {
        "number": float(case.number),
        "shop": shop,
        "order": case.order_no,
        "written": (facts.written_at or "")[:16] if facts else "",
        "stars": facts.stars if facts else None,
        "item": facts.item_title if facts else "",
        "review": mask(facts.text) if facts else "",
    }


def _about(connection: Connection, found: Sequence[Case]) -> dict[int, stored.ReviewFacts]:
    reviews = [case.review for case in found if case.review is not None]
    return {one.number: one for one in stored.facts_of(connection, reviews)}


def _mark(case: Case) -> str:
    """Tells the case from one that has the same number in another store."""
    said = f"{case.number}|{case.shop_id}|{case.order_no}|{case.opened_at}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


# --- what comes back ----------------------------------------------------------------------------------------------


def from_workbook(context: JobContext, workspace: Workspace, path: Path) -> Outcome[CasesBackView]:
    """What a filled-in workbook says, beside what is stored.

    Raises:
        UserError: the file cannot be read (`file.…`), is no workbook of cases ("case.no_workbook"), or of another data
            file ("case.foreign").
    """
    context.report(0, 1)
    name = path.name.encode("utf-8", "replace").decode("utf-8")
    said = read_cases(all_texts(read_bytes(path), name))
    if said is None:
        raise UserError("case.no_workbook", name=name)
    numbers = [int(key.partition(":")[2]) for key in said.kept]
    with workspace.store.read() as connection:
        there = stored.find(connection, numbers)
        about = _about(connection, tuple(there.values()))
    ours = {
        f"case:{case.number}": case for case in there.values() if said.kept[f"case:{case.number}"].mark == _mark(case)
    }
    if said.kept and not ours:
        raise UserError("case.foreign", name=name)
    return Outcome(_Comparison(workspace, said, ours, about).view(name))


class _Comparison:
    """Row by row: what the file says, what it said when it went out, and what is stored now."""

    def __init__(
        self, workspace: Workspace, said: ReturnedCases, ours: Mapping[str, Case],
        about: Mapping[int, stored.ReviewFacts],
    ) -> None:  # fmt: skip
        self._said, self._ours, self._about = said, ours, about
        self._causes = cause_labels(workspace)
        self._now = workspace.now()
        self._problems: list[str] = []

    def view(self, source: str) -> CasesBackView:
        lines, unchanged, seen = [], 0, set[str]()
        for row in self._said.rows:
            case = self._case_of(row, seen)
            if case is None:
                continue
            line = self._line(row, case)
            unchanged += not line.fields
            lines += [line] if line.fields else []
        return CasesBackView(source, self._said.exported_at, tuple(lines), unchanged, tuple(self._problems))

    def _case_of(self, row: ReturnedRow, seen: set[str]) -> Case | None:
        if not row.key or row.key not in self._said.kept:
            self._tell(
                row, translate("Case files", "“{found}” is no case that went out with this file and is left out.")
            )
            return None
        if row.key in seen:
            self._tell(row, translate("Case files", "“{found}” is there twice; only the first row counts."))
            return None
        seen.add(row.key)
        if row.key not in self._ours:
            self._tell(row, translate("Case files", "“{found}”: this case is not here any more and is left out."))
            return None
        return self._ours[row.key]

    def _line(self, row: ReturnedRow, case: Case) -> CaseBack:
        was, now = self._said.kept[row.key].values, kept_texts(case)
        fields = []
        for name, text in row.texts.items():
            back = self._said.value_of(name, text)
            if back is not None and name in cases.FREE_TEXTS:
                back = cases.without_persons(back)  # as it would be kept
            if back is None:
                heading = case_field_label(name)
                self._tell(row, translate("Case files", "“{found}” cannot be read in the column {column} and is left out."),
                           found=text, column=heading)  # fmt: skip
            elif back not in (was.get(name, ""), now[name]) and not self._is_called_so(name, back, now[name]):
                fields.append(self._field(name, back, now[name], was.get(name, "")))
        facts = self._about.get(case.review or 0)
        title = (facts.item_title if facts else "") or case.order_no or row.begins
        return CaseBack(case.number, title, case.owner, self._allowed(row, case, fields))

    def _is_called_so(self, name: str, back: str, now: str) -> bool:
        """Causes that were merged have one name: a choice of it says nothing new."""
        return name == "cause" and field_words(name, back, self._causes) == field_words(name, now, self._causes)

    def _field(self, name: str, back: str, now: str, was: str) -> FieldBack:
        back_words, now_words, was_words = (field_words(name, text, self._causes) for text in (back, now, was))
        return FieldBack(name, back, now, back_words, now_words, was_words, conflict=now != was)

    def _allowed(self, row: ReturnedRow, case: Case, fields: list[FieldBack]) -> tuple[FieldBack, ...]:
        """Without what a case cannot be: closed without cause or remedy, an outcome of an appeal that was not sent."""
        order = sorted(fields, key=lambda one: (one.name != "appeal", one.name == "state"))
        kept: list[FieldBack] = []
        for one in order:
            values = {other.name: typed(other.name, other.back) for other in (*kept, one)}
            try:
                after = edited(case, values, self._now)
                if after.state == CaseState.CLOSED and after.lacks:
                    raise UserError(cases.LACKING[frozenset(after.lacks)], count=1)
            except UserError as error:
                self._tell(row, "{found}", found=error_text(error.code, error.params))
                continue
            kept.append(one)
        names = [one.name for one in kept]
        return tuple(one for one in fields if one.name in names)

    def _tell(self, row: ReturnedRow, words: str, **more: str) -> None:
        said = words.format(**{"found": row.begins, **more})
        where = translate("Case files", "Row {row}: {said}")
        self._problems.append(where.format(row=row.row, said=said))


def typed(name: str, text: str) -> object:
    """A field's text as the value of a `Case`."""
    if name in MONEY:
        return int(text) if text else None
    if name in DAYS:
        return date.fromisoformat(text) if text else None
    if name in MOMENTS:
        return datetime.fromisoformat(text) if text else None
    return text


def save(context: JobContext, workspace: Workspace, taken: Sequence[CaseTaken], who: str = "") -> Outcome[Deed]:
    """Keep what was taken of a workbook, all of it or nothing, as one deed.

    Raises:
        UserError: "case.moved_on": a field is not as it was shown any more; what `cases.change` raises.
    """

    def values_of(case: Case) -> Mapping[str, object]:
        one = wanted[case.number]
        now = kept_texts(case)
        if any(now[name] != seen for name, seen in one.seen.items()):
            raise UserError("case.moved_on")
        return {name: typed(name, text) for name, text in one.values.items() if name in FIELDS}

    wanted = {one.number: one for one in taken}
    return cases.change_each(context, workspace, tuple(wanted), values_of, who)
