"""The improvement checklist (改进清单) as it is printed, ticked on paper and given back."""

from dataclasses import dataclass, field, replace
from datetime import date

from seller_toolkit.domain.report import Block, KeyFigure, KeyFigures, Paragraph, Report, TickGroup, TickList
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate


@dataclass(frozen=True)
class ListInput:
    """One list: its tasks by area, how many of them are due on the day or overdue, and whose it is ("": everybody's)."""

    groups: tuple[TickGroup, ...]
    due_today: int = 0
    scope: str = ""


@dataclass(frozen=True)
class ChecklistInput:
    """What the document says: a shop's line ("name (platform)"), its day, its scores, one list or several.

    `code` is the sheet's id, printed on each page; "" where it is not kept.
    """

    shop: str
    day: date
    code: str
    scores: tuple[KeyFigure, ...]
    lists: tuple[ListInput, ...]
    paper: PaperOptions = field(default_factory=PaperOptions)
    title: str = ""  # of a list for an occasion


def build_checklist(view: ChecklistInput) -> Report:
    """The lists as a report; groups without tasks are left out, and a document without any task says so.

    The lines are numbered from 1 in the order in which they are printed.
    """
    lists = tuple(replace(one, groups=tuple(group for group in one.groups if group.items)) for one in view.lists)
    lists = tuple(one for one in lists if one.groups)
    scores: tuple[Block, ...] = (KeyFigures(view.scores),) if view.scores else ()
    tasks: tuple[Block, ...] = _tick_lists(view, lists)
    if not tasks:
        tasks = (Paragraph(translate("Reports", "There is no open task.")),)
    return Report(
        title=view.title or _title(view.paper),
        subtitle=_line(view, *lists),
        code=view.code,
        blocks=(*scores, *tasks),
        language=language(),
    )


def _title(paper: PaperOptions) -> str:
    if paper.content == "today":
        return translate("Reports", "Today's checklist")
    return translate("Reports", "Improvement checklist")


def _line(view: ChecklistInput, *lists: ListInput) -> str:
    count = sum(len(group.items) for one in lists for group in one.groups)
    return translate("Reports", "{shop}    {day}    Tasks: {count}    Due: {due}").format(
        shop=view.shop, day=long_day(view.day), count=count, due=sum(one.due_today for one in lists)
    )


def _tick_lists(view: ChecklistInput, lists: tuple[ListInput, ...]) -> tuple[TickList, ...]:
    number, found = 0, []
    for one in lists:
        groups = []
        for group in one.groups:
            items = tuple(replace(item, number=number + place) for place, item in enumerate(group.items, 1))
            number += len(items)
            groups.append(replace(group, items=items))
        found.append(_tick_list(view, replace(one, groups=tuple(groups))))
    return tuple(found)


def _tick_list(view: ChecklistInput, one: ListInput) -> TickList:
    return TickList(
        groups=one.groups,
        owner_label=translate("Reports", "Owner"),
        due_label=translate("Reports", "Due by"),
        note_label=translate("Reports", "Note"),
        hint=translate("Reports", "Tick what is done; write under Note why something was not."),
        continued=translate("Reports", " (continued)"),
        page=translate("Reports", "Page {page} of {pages}"),
        paper=view.paper,
        scope=one.scope,
        line=_line(view, one),
    )
