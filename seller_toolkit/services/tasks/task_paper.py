"""The checklist on paper and in files: which tasks, in which order, under which code it comes back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import KeyFigure, KeyFigures, Report, TickGroup, TickItem, TickList
from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow, key_of
from seller_toolkit.domain.tasks import AREAS, ROLES, TaskList, TaskState
from seller_toolkit.i18n.formats import arrowed, number, short_day
from seller_toolkit.i18n.labels import area_label, platform_label, role_label, total_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.builders.checklist import ChecklistInput, ListInput, build_checklist
from seller_toolkit.reports.exporters.tick_layout import Row, paginate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine, view_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import sheets, shops

KEPT = timedelta(days=400)
"""A sheet that was printed longer ago is not expected back."""


@dataclass(frozen=True)
class Extent:
    """How much there is to print."""

    tasks: int
    pages: int


@dataclass(frozen=True)
class _Part:
    """One list: whose it is, and its lines by headline."""

    scope: str
    groups: tuple[tuple[str, tuple[TaskLine, ...]], ...]


def checklist_document(
    context: JobContext,
    workspace: Workspace,
    shop_ids: tuple[int, ...],
    options: PaperOptions,
    profile_id: str = "",
    *,
    keep: bool = True,
) -> Outcome[Report]:
    """The list of these shops (one shop, or the same name on several platforms) as it is printed, under a code of its own.

    What stood where is kept, so that the list can be filled back by its code; without `keep` it has neither code nor QR
    codes. A list without a task is not kept.

    Raises:
        UserError: `checklist.no_list`, there is no list of this id.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        lists = own_knowledge.lists_of(workspace, connection) if options.content == "list" else ()
        views = []
        for shop in (shops.get_shop(connection, shop_id) for shop_id in shop_ids):
            stand = standing(workspace, connection, shop, profile_id=profile_id)
            views.append(view_of(workspace, connection, shop, stand))
    parts = _parts(views, options, lists)
    lines = [line for part in parts for _title, group in part.groups for line in group]
    report = _report(views, parts, options, lists)
    if not keep or not lines:
        return Outcome(report)
    context.report(1, 2)
    now = workspace.now_of(views[0].shop)
    with workspace.store.write() as connection:
        sheets.forget_before(connection, now - KEPT)
        code = sheets.next_code(connection, now.date())
        sheets.keep(connection, _sheet(report, lines, code, now, options))
    return Outcome(replace(report, code=code))


def extent(view: ChecklistView, options: PaperOptions) -> Extent:
    """How many tasks of a shop these options print, and on how many pages; 0 pages where there is nothing to print.

    A list that is not there any more has no tasks.
    """
    known = options.content != "list" or any(one.id == options.list_id for one in view.lists)
    parts = _parts([view], options, view.lists) if known else []
    report = _report([view], parts, options, view.lists)
    count = sum(len(lines) for part in parts for _title, lines in part.groups)
    return Extent(count, len(_pages(report)) if count else 0)


# --- which lines, in which order ------------------------------------------------------------------------------------


def _parts(views: Sequence[ChecklistView], options: PaperOptions, lists: Sequence[TaskList]) -> list[_Part]:
    chosen = [(view, _chosen(view, options, lists)) for view in views]
    named = len(views) > 1
    if options.split == "owner":
        owners = {line.owner for _, lines in chosen for line in lines}
        return [
            _Part(owner or translate("Reports", "Nobody yet"), _by_area(chosen, named=named, owner=owner))
            for owner in sorted(owners, key=_owner_rank)
        ]
    if options.split == "area":
        return [
            _Part(_area_words(area), _of_area(chosen, area, named=named))
            for area in (*AREAS, "")
            if any(_area_of(line) == area for _, lines in chosen for line in lines)
        ]
    if options.content == "list":
        groups = tuple((_shop_line(view) if named else translate("Reports", "Tasks"), lines) for view, lines in chosen)
        return [_Part("", groups)]
    return [_Part("", _by_area(chosen, named=named))]


def _chosen(view: ChecklistView, options: PaperOptions, lists: Sequence[TaskList]) -> tuple[TaskLine, ...]:
    """The lines of one shop that are to be printed, in the order of the checklist or of the list."""
    if options.content == "open":
        return view.open
    if options.content == "today":
        return tuple(line for line in view.open if line.due is not None and line.due <= view.today)
    if options.content == "list":
        lines = {
            line.knowledge_id: line for line in (*view.library, *view.lines) if line.knowledge_id and not line.hidden
        }
        return tuple(lines[one] for one in dict.fromkeys(_list(options.list_id, lists).tasks) if one in lines)
    return view.lines


def _list(list_id: str, lists: Sequence[TaskList]) -> TaskList:
    found = next((one for one in lists if one.id == list_id), None)
    if found is None:
        known = ", ".join(one.id for one in lists)
        raise UserError("checklist.no_list", id=list_id, known=known)
    return found


def _by_area(
    chosen: Sequence[tuple[ChecklistView, tuple[TaskLine, ...]]], *, named: bool, owner: str | None = None
) -> tuple[tuple[str, tuple[TaskLine, ...]], ...]:
    """One group an area, its title named after the shop where the list has several; of one owner, or of all."""
    return tuple(
        (
            _lead(view, named=named) + _area_words(area),
            tuple(line for line in lines if _area_of(line) == area and owner in (None, line.owner)),
        )
        for view, lines in chosen
        for area in (*AREAS, "")
    )


def _of_area(
    chosen: Sequence[tuple[ChecklistView, tuple[TaskLine, ...]]], area: str, *, named: bool
) -> tuple[tuple[str, tuple[TaskLine, ...]], ...]:
    return tuple(
        (_lead(view, named=named) + _area_words(area), tuple(line for line in lines if _area_of(line) == area))
        for view, lines in chosen
    )


def _area_of(line: TaskLine) -> str:
    return line.area if line.area in AREAS else ""


def _area_words(area: str) -> str:
    return area_label(area) if area else translate("Tasks", "Other")


def _lead(view: ChecklistView, *, named: bool) -> str:
    return f"{_shop_line(view)} · " if named else ""


def _owner_rank(owner: str) -> tuple[int, str]:
    """The usual roles first, then names, those that nobody does yet last."""
    roles = [role_label(role) for role in ROLES]
    if owner in roles:
        return roles.index(owner), ""
    return len(roles) + (not owner), owner


# --- as a document --------------------------------------------------------------------------------------------------


def _report(
    views: Sequence[ChecklistView], parts: Sequence[_Part], options: PaperOptions, lists: Sequence[TaskList]
) -> Report:
    """The document without a code."""
    titles = [one.title.of(language()) for one in lists if options.content == "list" and one.id == options.list_id]
    return build_checklist(
        ChecklistInput(
            shop=", ".join(_shop_line(view) for view in views),
            day=views[0].today,
            code="",
            scores=tuple(figure for view in views for figure in _key_figures(view.standing)),
            lists=tuple(_list_input(part, views[0], options) for part in parts),
            paper=options,
            title=titles[0] if titles else "",
        )
    )


def _list_input(part: _Part, view: ChecklistView, options: PaperOptions) -> ListInput:
    left = [line for _, lines in part.groups for line in lines if line.state is not TaskState.DONE]
    groups = tuple(TickGroup(title, tuple(_item(line, options) for line in lines)) for title, lines in part.groups)
    return ListInput(groups, sum(line.due is not None and line.due <= view.today for line in left), part.scope)


def _item(line: TaskLine, options: PaperOptions) -> TickItem:
    return TickItem(
        id=line.id,
        title=line.title,
        detail=line.done_when or line.reason,
        owner=line.owner,
        due=short_day(line.due) if line.due else "",
        cadence=line.cadence,
        done=line.state is TaskState.DONE,
        key=key_of(_row(line)),
        area=_area_words(_area_of(line)),
        steps=line.steps if options.steps else (),
        steps_done=line.steps_done if options.steps else (),
        caution=line.caution if options.steps else "",
    )


def _key_figures(stand: Standing | None) -> tuple[KeyFigure, ...]:
    if stand is None:
        return ()
    figures = []
    for metric in stand.profile.score_ids:
        value, change = stand.value(metric), stand.change(metric)
        if value is None:
            continue
        target = metric.rpartition(".")[2]
        label = total_label() if target == "total" else stand.profile.dimension(target).label.of(language())
        digits = stand.profile.decimals
        figures.append(KeyFigure(label, number(value, digits), arrowed(change.change, digits) if change else ""))
    return tuple(figures)


def _shop_line(view: ChecklistView) -> str:
    words = translate("Reports", "{shop} ({platform})")
    return words.format(shop=view.shop.name, platform=platform_label(view.shop.platform))


# --- what stood where -----------------------------------------------------------------------------------------------


def _pages(report: Report) -> list[tuple[Row, ...]]:
    """The rows of each page of the document."""
    figures = next((len(block.figures) for block in report.blocks if isinstance(block, KeyFigures)), 0)
    pages = paginate([block for block in report.blocks if isinstance(block, TickList)], figures=figures)
    return [tuple(part for part in page.parts if isinstance(part, Row)) for page in pages]


def _sheet(report: Report, lines: Sequence[TaskLine], code: str, now: datetime, options: PaperOptions) -> Sheet:
    rows = tuple(
        _row(lines[row.item.number - 1], page=page, place=row.place, top=round(row.y, 2))
        for page, found in enumerate(_pages(report), 1)
        for row in found
    )
    return Sheet(code, lines[0].shop.id, now, options, rows)


def _row(line: TaskLine, *, page: int = 0, place: int = 0, top: float = 0.0) -> SheetRow:
    done = line.state is TaskState.DONE
    return SheetRow(page, place, line.id, line.shop.id, line.number, line.knowledge_id, line.title, top, done)
