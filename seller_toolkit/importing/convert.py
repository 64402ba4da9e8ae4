"""A recognised sheet → records, problems, and what is still unclear."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from datetime import date
from functools import cached_property
from itertools import chain

from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.domain.records import KIND_OF, FieldType, RecordColumns
from seller_toolkit.importing import times
from seller_toolkit.importing.answers import channel_of
from seller_toolkit.importing.detect import Match, Recognition, settle
from seller_toolkit.importing.drafts import Draft, Question, records_of, without_rows
from seller_toolkit.importing.observations import read_observations
from seller_toolkit.importing.owners import owners
from seller_toolkit.importing.readers.sheet import Sheet, shown
from seller_toolkit.importing.row_records import read_records
from seller_toolkit.importing.rows import DataRows, data_rows
from seller_toolkit.importing.shown_digits import merged
from seller_toolkit.importing.values import says_nothing, text_of

DAY = r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
PREAMBLE_DAY = re.compile(
    rf"(?:(?:统计|数据|更新|业务)(?:日期|时间|周期)|截至|截止|^日期)\s*:?\s*({DAY}(?:\s*(?:~|\||至|到|-)\s*{DAY})?)"
)


@dataclass(frozen=True)
class Converted:
    """A sheet as records. `open_titles` have several meanings; the three flags say what the file leaves open."""

    records: tuple[RecordColumns, ...]
    problems: tuple[RowProblem, ...]
    blocks: tuple[DataRows, ...]
    platform: str
    shops: tuple[str, ...]
    days: tuple[str, ...]
    open_titles: tuple[str, ...]
    shop_unclear: bool
    day_unclear: bool
    platform_unclear: bool
    digits: Mapping[str, int] = attribute(default_factory=dict)  # of competitors: metric → digits that are shown
    categories: Mapping[str, str] = attribute(default_factory=dict)  # of competitors: shop → what it sells
    other_scale: tuple[str, ...] = ()  # titles whose figures are on a scale that their metric does not have

    @property
    def skipped(self) -> int:
        return sum(block.skipped for block in self.blocks)

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Row numbers of all data rows."""
        return tuple(chain.from_iterable(block.numbers for block in self.blocks))


def convert_sheet(
    sheet: Sheet, recognition: Recognition, question: Question, *, today: date, named_day: str = ""
) -> Converted:
    """Convert every block. A row with any unreadable cell gives no record and is told with all its problems.

    `question` carries what the user said; its day is used where the sheet has none. For layouts that allow it (lists of
    competitors) it is then `named_day`, that of the file's name, unless it lies ahead, else `today`.
    """
    layout = recognition.layout
    question = replace(question, platform=question.platform or layout.platform, own=not layout.competitors, today=today)
    settled, platform, open_titles, several = settle(recognition, question.catalogue, question.platform)
    question = replace(question, platform=platform)
    blocks = _blocks(sheet, settled)
    titles = [title for block in blocks for title in block.match.titles]
    question = replace(question, channel=layout.channel or channel_of(titles))
    if layout.competitors and all(_speaks_of(block, question.shop) for block in blocks):
        question = replace(question, own=True)
    drafts: list[Draft] = []
    problems: list[RowProblem] = []
    other_scale: tuple[str, ...] = ()
    day_unclear = False
    for block in blocks:
        day = _day(sheet, block.match, settled.matches) or question.day
        if not day and layout.day_default == "today":
            day = named_day if named_day and named_day <= today.isoformat() else today.isoformat()
        day_unclear = day_unclear or (_wants_day(block.match) and not day)
        draft, found, unclear, platform, unused = _block(sheet, block, replace(question, day=day))
        other_scale += unused
        question = replace(question, platform=question.platform or platform)
        drafts.append(draft)
        problems += found
        open_titles += unclear
    made = _assembled(
        drafts, problems, blocks, question, open_titles=open_titles, day_unclear=day_unclear, platform_unclear=several
    )
    return replace(made, categories={} if question.own else _categories(blocks), other_scale=other_scale)


def _assembled(
    drafts: Sequence[Draft],
    problems: list[RowProblem],
    blocks: tuple[DataRows, ...],
    question: Question,
    *,
    open_titles: tuple[str, ...],
    day_unclear: bool,
    platform_unclear: bool,
) -> Converted:
    bad = {problem.row for problem in problems}
    clean = [without_rows(_on_platform(draft, question.platform), bad) for draft in drafts]
    records, contradictions, kept = records_of(clean, own=question.own)
    shops = tuple(dict.fromkeys(record.shop for record in records if record.shop))
    named = all(platform for draft in drafts for platform in draft.platforms)  # by the rows themselves
    nobody = any(not shop for draft in drafts for shop in draft.shops)
    return Converted(
        records=records,
        problems=_in_order(problems + contradictions, blocks),
        blocks=blocks,
        platform=_platform(records, question.platform),
        shops=shops,
        days=_days(kept),
        open_titles=open_titles,
        shop_unclear=nobody and not shops,
        day_unclear=day_unclear,
        platform_unclear=platform_unclear and not named,
        digits=merged(*(draft.digits for draft in drafts)),
    )


def _categories(blocks: Sequence[DataRows]) -> dict[str, str]:
    """What each shop sells, as the first of its rows that tells it says."""
    found: dict[str, str] = {}
    for block in blocks:
        shop, category = block.match.role("shop"), block.match.role("category")
        if shop is not None and category is not None:
            for name, said in zip(block.cells(shop), block.cells(category), strict=True):
                if not says_nothing(said):
                    found.setdefault(text_of(name), text_of(said))
    return found


def _speaks_of(block: DataRows, shop: str) -> bool:
    """Whether a block names the shop that the user said and no other: then it is no list of competitors."""
    at = block.match.role("shop")
    return bool(shop) and at is not None and {text_of(cell) for cell in block.cells(at)} == {shop}


def _blocks(sheet: Sheet, recognition: Recognition) -> tuple[DataRows, ...]:
    matches = recognition.matches
    several = len(recognition.layout.blocks) > 1
    ends = [*(match.header for match in matches[1:]), len(sheet.rows) if several else None]
    totals = recognition.layout.total_labels
    return tuple(data_rows(sheet, match, until=end, totals=totals) for match, end in zip(matches, ends, strict=True))


def _block(
    sheet: Sheet, block: DataRows, question: Question
) -> tuple[Draft, list[RowProblem], tuple[str, ...], str, tuple[str, ...]]:
    """The draft of one block with the owners of its records, its problems, unclear names, the platform guessed, and the titles
    whose figures are on another scale.
    """
    unclear: tuple[str, ...] = ()
    other_scale: tuple[str, ...] = ()
    platform = question.platform
    if block.match.block.shape == "records":
        draft, problems = read_records(block, question)
    else:
        observed = read_observations(sheet, block, question)
        draft, problems, unclear = observed.draft, observed.problems, observed.unclear
        platform, other_scale = platform or observed.platform, observed.other_scale
    found = owners(block, replace(question, platform=platform))
    draft.shops = _per_record(found.shops, block, draft)
    draft.platforms = _per_record(found.platforms, block, draft)
    return draft, problems + list(found.problems), unclear, platform, other_scale


def _per_record(owners_: Sequence[str], block: DataRows, draft: Draft) -> list[str]:
    """What is known of each row, for each record: several records may come from one row."""
    if draft.rows is block.numbers:
        return list(owners_)
    by_row = dict(zip(block.numbers, owners_, strict=True))
    return list(map(by_row.__getitem__, draft.rows))


def _on_platform(draft: Draft, platform: str) -> Draft:
    """What was read before the platform was guessed takes the guess, too."""
    if platform and "" in draft.platforms:
        draft.platforms = [named or platform for named in draft.platforms]
    return draft


def _platform(records: Sequence[RecordColumns], platform: str) -> str:
    return records[0].platform if records else platform


def _in_order(problems: Sequence[RowProblem], blocks: Sequence[DataRows]) -> tuple[RowProblem, ...]:
    """From the top left down; one problem a cell, the first one said."""
    titles = [title for block in blocks for title in block.match.titles]
    places = {title: place for place, title in reversed(list(enumerate(titles)))}
    cells: dict[tuple[int, str], RowProblem] = {}
    for problem in problems:
        cells.setdefault((problem.row, problem.column), problem)
    return tuple(sorted(cells.values(), key=lambda problem: (problem.row, places.get(problem.column, 0))))


def _wants_day(match: Match) -> bool:
    """Whether the day is part of what a record is, and no column tells it."""
    if match.block.kind == "observation":
        return match.role("day") is None and not match.days
    has_day = any(column.field == "day" for column in match.columns.values())
    return "day" in KIND_OF[match.block.kind].key_names and not has_day


def _day(sheet: Sheet, match: Match, matches: Sequence[Match]) -> str:
    """The day that stands above the header: nearest line first, then the lines above earlier blocks. "" when none."""
    headers = {other.header for other in matches}
    for place in range(match.header - 1, -1, -1):
        if place in headers:
            continue
        line = unicodedata.normalize("NFKC", " ".join(shown(cell) for cell in sheet.rows[place][:20]))
        found = PREAMBLE_DAY.search(line)
        if found and (day := _single_day(found.group(1))):
            return day
    return ""


def _single_day(text: str) -> str:
    try:
        day = times.day(text)
    except ValueError:
        return ""  # a range of several days is nobody's day
    return day.isoformat() if day else ""


def _days(drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The days that the records speak of: an observation's day, else the first time that a record has."""
    days: set[str] = set()
    for draft in drafts:
        names = [f.name for f in KIND_OF[draft.kind].fields if f.type in (FieldType.DAY, FieldType.TIME)]
        columns = [draft.columns[name] for name in names if name in draft.columns]
        if columns:
            days |= _first_days(columns)
    return tuple(sorted(days))


def _first_days(columns: Sequence[Sequence[str | None]]) -> set[str]:
    if None not in columns[0]:
        return {said[:10] for said in columns[0] if said}
    cut = ([said[:10] if said else "" for said in column] for column in columns)
    return {next(filter(None, days), "") for days in set(zip(*cut, strict=True))} - {""}


def titles_by_field(match: Match) -> Mapping[str, int]:
    """Field name or metric id → place of its column, for values that a preview has to find again."""
    found = {column.field or column.role: at for at, column in match.columns.items() if column.field or column.role}
    return found | {c.candidates[0]: at for at, c in match.metrics.items() if c.subject_kind == "shop"}
