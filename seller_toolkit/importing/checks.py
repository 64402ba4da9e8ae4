"""What to look at before a sheet is written: graded checks that need the sheet and its records, and no store."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from seller_toolkit.domain.imports import Check, CheckLevel, RowProblem
from seller_toolkit.domain.records import KIND_OF, FieldType, RecordColumns
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.convert import Converted
from seller_toolkit.importing.readers.sheet import Sheet
from seller_toolkit.importing.totals import mismatches

OFF_SCALE = ("score.out_of_range", "percent.out_of_range", "stars.out_of_range")
DEADLINES = ("ship_by", "act_by")  # these may well lie ahead
FEWEST_DAYS = 4  # fewer do not tell whether an export is a daily one
OLD_DAYS = 366
MOST_TOTALS = 3


def checks_of(sheet: Sheet, converted: Converted, catalogue: Catalogue, *, today: date) -> tuple[Check, ...]:
    """Every check that found something, the gravest first."""
    found = [
        *_all_rejected(converted),
        *_totals(sheet, converted, catalogue),
        *_contradictions(converted.problems),
        *_off_scale(converted.problems),
        *_future(converted.records, today),
        *(check for part in converted.records if part.own for check in _missing_days(part, today)),
        *_old(converted.days, today),
    ]
    return tuple(sorted(found, key=lambda check: list(CheckLevel).index(check.level)))


def _all_rejected(converted: Converted) -> Iterator[Check]:
    bad = {problem.row for problem in converted.problems}
    if converted.rows and bad.issuperset(converted.rows):
        yield Check(CheckLevel.BLOCK, "rows.all_rejected", {"count": len(converted.rows)})


def _totals(sheet: Sheet, converted: Converted, catalogue: Catalogue) -> Iterator[Check]:
    rejected = frozenset(problem.row for problem in converted.problems)
    for one in mismatches(sheet, converted.blocks, rejected, catalogue)[:MOST_TOTALS]:
        params = {"column": one.column, "total": float(one.total), "sum": float(one.read)}
        yield Check(CheckLevel.WARN, "totals.rejected" if one.explained else "totals.differ", params)


def _contradictions(problems: Iterable[RowProblem]) -> Iterator[Check]:
    """Days that are doubled with different values, and any other row that says what an earlier one denies."""
    rows = _rows(problem for problem in problems if problem.code == "row.contradicts")
    if rows:
        yield Check(CheckLevel.WARN, "rows.contradict", {"rows": rows})


def _off_scale(problems: Iterable[RowProblem]) -> Iterator[Check]:
    off = [problem for problem in problems if problem.code in OFF_SCALE]
    if off:
        columns = tuple(dict.fromkeys(problem.column for problem in off))
        yield Check(CheckLevel.WARN, "values.off_scale", {"columns": columns, "rows": _rows(off)})


def _rows(problems: Iterable[RowProblem]) -> tuple[int, ...]:
    return tuple(sorted({problem.row for problem in problems}))


def _future(records: Sequence[RecordColumns], today: date) -> Iterator[Check]:
    """What has happened cannot have happened after today."""
    last = today.isoformat()
    days: set[str] = set()
    rows: set[int] = set()
    for part in records:
        for column in _happenings(part):
            if max(filter(None, column), default="")[:10] > last:
                late = [place for place, said in enumerate(column) if said and said[:10] > last]
                days |= {column[place][:10] for place in late}
                rows |= {part.rows[place] for place in late}
    if days:
        params = {"days": tuple(sorted(days)), "rows": tuple(sorted(rows)), "today": last}
        yield Check(CheckLevel.WARN, "days.future", params)


def _happenings(part: RecordColumns) -> Iterator[Sequence[str]]:
    for field in KIND_OF[part.kind].fields:
        if field.type in (FieldType.DAY, FieldType.TIME) and field.name not in DEADLINES and field.name in part.columns:
            yield part.columns[field.name]


def _missing_days(part: RecordColumns, today: date) -> Iterator[Check]:
    """Days without figures inside the span of a daily table; one that has less than half of its days is none."""
    if part.kind != "observation":
        return
    columns = part.columns
    said = {day for day, kind in zip(columns["day"], columns["subject_kind"], strict=True) if kind == "shop"}
    days = sorted(
        day for text in said if text and (day := date.fromisoformat(text)) <= today
    )  # a mistyped year is no span
    if len(days) < FEWEST_DAYS:
        return
    span = (days[-1] - days[0]).days + 1
    if span - len(days) in range(1, len(days)):
        there = set(days)
        missing = (day for place in range(span) if (day := days[0] + timedelta(place)) not in there)
        params = {
            "days": tuple(day.isoformat() for day in missing),
            "first": days[0].isoformat(),
            "last": days[-1].isoformat(),
            "shop": part.shop,
        }
        yield Check(CheckLevel.WARN, "days.missing", params)


def _old(days: Sequence[str], today: date) -> Iterator[Check]:
    if days and (today - date.fromisoformat(days[-1])).days > OLD_DAYS:
        yield Check(CheckLevel.INFO, "data.old", {"last": days[-1]})
