"""A file → one plan a sheet, before anything is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Counts, FileStatus, ImportChoices, ImportPlan, Recognised, SourceFile, Trouble
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.catalogue import SCORES, Catalogue
from seller_toolkit.importing.checks import checks_of
from seller_toolkit.importing.convert import Converted, convert_sheet
from seller_toolkit.importing.dedupe import Marked, mark
from seller_toolkit.importing.detect import Recognition, fingerprint, recognise, recognise_as
from seller_toolkit.importing.drafts import Question
from seller_toolkit.importing.layouts import Layout
from seller_toolkit.importing.mapping import LAYOUT_ID, layout_of
from seller_toolkit.importing.preview import Material, header_of, preview_rows, row_states
from seller_toolkit.importing.raw_files import RawFile
from seller_toolkit.importing.raw_sheets import day_in_name, looks_like_table, raw_table
from seller_toolkit.importing.readers import Sheet

Remembered = Callable[[str], ImportChoices | None]
Report = Callable[[int, int], None]


@dataclass(frozen=True)
class SheetPlan(ImportPlan):
    """An ImportPlan that still knows its sheet, so that the preview can be made when the store has been asked.

    `marked` is what the records were to the store when it had seen `writes` transactions. `digits` are those behind the
    point that the source shows of a metric (`shown_digits.digits_key`), of competitors only: own exports are exact.
    `categories` says what competitors sell, by their name.
    """

    material: Material | None = field(default=None, repr=False, compare=False)
    marked: tuple[Marked, ...] = field(default=(), repr=False, compare=False)
    writes: int = field(default=-1, repr=False, compare=False)
    digits: Mapping[str, int] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Setting:
    """All that planning is told besides the file."""

    layouts: Sequence[Layout]
    catalogue: Catalogue
    choices: ImportChoices
    remembered: Remembered
    buyer_key: bytes
    today: date


def plan_file(
    files: Sequence[RawFile],
    *,
    layouts: Sequence[Layout],
    metrics: Mapping[str, Metric],
    choices: ImportChoices,
    remembered: Remembered,
    buyer_key: bytes,
    today: date,
    report: Report,
    scores: Mapping[str, Sequence[str]] = SCORES,
) -> tuple[ImportPlan, ...]:
    """One plan for each sheet that `read_file` found; in a workbook with a known sheet, notes and help are left out.

    `remembered` gives earlier choices by a header's fingerprint; what `choices` says wins over them. `report(done,
    total)` is told after each sheet and may raise to cancel. `scores` names the platforms of each score. A file that
    cannot be read gives one refused plan; counts and preview are those of an empty store until `with_states`.
    Raises UserError day.invalid, mapping.invalid.
    """
    _check_day(choices.day)
    setting = Setting(layouts, Catalogue(metrics, scores), choices, remembered, buyer_key, today)
    plans: list[ImportPlan] = []
    for place, one in enumerate(files):
        plans += _plan_sheets(one, setting, _part(report, place, len(files)))
    return tuple(plans)


def with_states(plan: ImportPlan, marked: Sequence[Marked]) -> ImportPlan:
    """The plan with counts and preview as the store sees them; `marked` are its records in their order."""
    material = plan.material if isinstance(plan, SheetPlan) else None
    if material is None:
        return with_counts(plan, marked)
    states = row_states(material, marked)
    return replace(plan, counts=states.counts(material.skipped), preview=preview_rows(material, marked, states))


def with_counts(plan: ImportPlan, marked: Sequence[Marked]) -> ImportPlan:
    """The plan with the counts of what was really written; its preview stays as it was.

    A plan without a sheet counts its records, each of which is a row by itself.
    """
    material = plan.material if isinstance(plan, SheetPlan) else None
    if material is None:
        new, changed, same = (
            sum(len(places) for places in state)
            for state in ([m.new for m in marked], [m.changed for m in marked], [m.same for m in marked])
        )
        return replace(plan, counts=Counts(new=new, changed=changed, same=same))
    return replace(plan, counts=row_states(material, marked).counts(material.skipped))


def _check_day(day: str) -> None:
    try:
        if day:
            date.fromisoformat(day)
    except ValueError as error:
        raise UserError("day.invalid", value=day) from error


def _part(report: Report, place: int, files: int) -> Report:
    """Progress of one file as a part of the whole: thousandths."""
    return lambda done, total: report(place * 1000 + done * 1000 // max(total, 1), files * 1000)


def _refused(source: SourceFile, error: UserError) -> ImportPlan:
    return SheetPlan(source, FileStatus.REFUSED, trouble=Trouble(error.code, error.params))


def _plan_sheets(raw: RawFile, setting: Setting, report: Report) -> list[ImportPlan]:
    report(0, 1)
    sheets = raw.sheets
    if raw.error is not None and not sheets:
        return [_refused(raw.source, raw.error)]
    plans: list[ImportPlan] = []
    for done, sheet in enumerate(sheets, 1):
        plans.append(_plan_sheet(sheet, replace(raw.source, sheet=sheet.name), setting))
        report(done, len(sheets))
    return _without_notes(plans, sheets)


def _without_notes(plans: Sequence[ImportPlan], sheets: Sequence[Sheet]) -> list[ImportPlan]:
    """Where one sheet is recognised, others that hold no table (notes, help) are not worth an entry."""
    if not any(plan.layout for plan in plans):
        return list(plans)
    return [plan for plan, sheet in zip(plans, sheets, strict=True) if plan.layout or looks_like_table(sheet)]


def _plan_sheet(sheet: Sheet, source: SourceFile, setting: Setting) -> ImportPlan:
    table = raw_table(sheet, setting.layouts)
    found = _recognised(sheet, setting, setting.choices)
    mark_ = fingerprint(found[0].matches[0].titles if len(found) == 1 else table.header)
    choices = _merged(setting.choices, setting.remembered(mark_))
    if choices != setting.choices:
        found = _recognised(sheet, setting, choices)
    raw = SheetPlan(
        source, FileStatus.NEEDS_MAPPING, fingerprint=mark_, raw_header=table.header, raw_rows=table.rows,
        shop=choices.shop, platform=choices.platform,
    )  # fmt: skip
    if len(found) > 1:
        ids = tuple(recognition.layout.id for recognition in found)
        trouble = Trouble("layout.unclear", {"layouts": ", ".join(ids)})
        return replace(raw, status=FileStatus.AMBIGUOUS, candidates=ids, trouble=trouble)
    if not found:
        return replace(raw, trouble=_unknown(choices, table.header, source.name))
    if found[0].layout.unused:
        return _unused(raw, found[0].layout)
    raw = replace(raw, recognised=_certainty(found[0], _reason(setting.choices, choices)))
    return _converted(sheet, found[0], raw, setting, choices)


def _unused(raw: SheetPlan, layout: Layout) -> ImportPlan:
    trouble = Trouble("layout.unused", {"name": raw.source.name, "kind": layout.label})
    return replace(raw, status=FileStatus.REFUSED, layout=layout.id, platform=layout.platform, trouble=trouble)


def _reason(said: ImportChoices, merged: ImportChoices) -> str:
    """What the recognition rests on, as `Recognised.by` says it."""
    if said.mapping:
        return "mapping"
    if said.layout:
        return "choice"
    return "remembered" if merged.mapping or merged.layout else "titles"


def _certainty(recognition: Recognition, by: str) -> Recognised:
    known = sum(match.known for match in recognition.matches)
    return Recognised(by, known, known + sum(len(match.unknown) for match in recognition.matches))


def _unknown(choices: ImportChoices, header: Sequence[str], name: str) -> Trouble:
    """Nobody knows the titles; where the user gave a mapping, the columns that it misses are named."""
    there = {fold(title) for title in header}
    mapping = choices.mapping
    missing = [title for title in (*mapping.columns, *mapping.metrics) if fold(title) not in there] if mapping else []
    if missing:
        return Trouble("mapping.invalid", {"detail": ", ".join(missing)})
    return Trouble("layout.unknown", {"name": name, "columns": ", ".join(header), "layout": choices.layout})


def _recognised(sheet: Sheet, setting: Setting, choices: ImportChoices) -> tuple[Recognition, ...]:
    """By the user's mapping, else by the layout that was named, else by the titles."""
    if choices.mapping:
        one = recognise_as(sheet, layout_of(choices.mapping, setting.catalogue.metrics), setting.catalogue)
        return (one,) if one else ()
    if choices.layout:
        named = [layout for layout in setting.layouts if layout.id == choices.layout]
        return recognise(sheet, named, setting.catalogue)
    return recognise(sheet, setting.layouts, setting.catalogue)


def _merged(said: ImportChoices, remembered: ImportChoices | None) -> ImportChoices:
    """What the user says now wins; a layout named now also wins over a remembered mapping."""
    if remembered is None:
        return said
    layout = "" if remembered.layout == LAYOUT_ID else remembered.layout  # the mapping itself says it all
    mapping = said.mapping or (None if said.layout else remembered.mapping)
    return ImportChoices(
        shop=said.shop or remembered.shop,
        platform=said.platform or remembered.platform,
        layout=said.layout or ("" if said.mapping else layout),
        day=said.day,  # a day is never remembered: the next file speaks of another
        mapping=mapping,
    )


def _converted(
    sheet: Sheet, recognition: Recognition, raw: SheetPlan, setting: Setting, choices: ImportChoices
) -> ImportPlan:
    question = Question(
        setting.catalogue, setting.buyer_key, platform=choices.platform, shop=choices.shop, day=choices.day
    )
    converted = convert_sheet(sheet, recognition, question, today=setting.today, named_day=day_in_name(raw.source.name))
    material = Material(sheet, converted.blocks, converted.problems, converted.skipped, setting.catalogue.metrics)
    status, trouble = _verdict(converted, raw.source.name)
    plan = replace(
        raw,
        status=status,
        layout=recognition.layout.id,
        platform=converted.platform,
        shop=converted.shops[0] if converted.shops else choices.shop,
        shops=converted.shops,
        records=converted.records,
        problems=converted.problems,
        header=header_of(converted.blocks),
        unknown_columns=tuple(
            dict.fromkeys((*(t for match in recognition.matches for t in match.unknown), *converted.other_scale))
        ),
        mapping=choices.mapping,
        days=converted.days,
        checks=checks_of(sheet, converted, setting.catalogue, today=setting.today),
        trouble=trouble,
        material=material,
        digits=converted.digits,
        categories=converted.categories,
    )
    return with_states(plan, [mark(records, {}) for records in plan.records])


def _verdict(converted: Converted, name: str) -> tuple[FileStatus, Trouble | None]:
    """What keeps the sheet from being imported as it is; the first open question is asked."""
    if not converted.rows:
        return FileStatus.REFUSED, Trouble("file.no_rows", {"name": name})
    clashes = sum(problem.code == "row.contradicts" for problem in converted.problems)
    if clashes > len(converted.rows) / 2:  # the rows speak of something that no known column names
        return FileStatus.NEEDS_MAPPING, Trouble("layout.unknown", {"name": name})
    if converted.open_titles:
        return FileStatus.AMBIGUOUS, Trouble("metric.unclear", {"columns": ", ".join(converted.open_titles)})
    if converted.platform_unclear:
        return FileStatus.AMBIGUOUS, Trouble("platform.unclear")
    if converted.day_unclear:
        return FileStatus.AMBIGUOUS, Trouble("day.unclear", {"suggestion": day_in_name(name)})
    if converted.shop_unclear:
        return FileStatus.AMBIGUOUS, Trouble("shop.unclear")
    return FileStatus.READY, None
