"""The improvement checklist (改进清单) as it is printed, ticked on paper and given back."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, KeyFigure, KeyFigures, Paragraph, Report, TickGroup, TickList
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate


@dataclass(frozen=True)
class ChecklistInput:
    """What the list says: a shop's line ("name (platform)"), its day, its scores, its tasks by area.

    `code` is the sheet's id, printed on each page. `due_today` counts the tasks that are due on `day` or overdue.
    """

    shop: str
    day: date
    code: str
    scores: tuple[KeyFigure, ...]
    groups: tuple[TickGroup, ...]
    due_today: int = 0


def build_checklist(view: ChecklistInput) -> Report:
    """The list as a report; groups without tasks are left out, and a list without any task says so."""
    groups = tuple(group for group in view.groups if group.items)
    count = sum(len(group.items) for group in groups)
    subtitle = translate("Reports", "{shop}    {day}    Tasks: {count}    Due: {due}").format(
        shop=view.shop, day=long_day(view.day), count=count, due=view.due_today
    )
    scores: tuple[Block, ...] = (KeyFigures(view.scores),) if view.scores else ()
    tasks: Block = _tick_list(groups) if groups else Paragraph(translate("Reports", "There is no open task."))
    return Report(
        title=translate("Reports", "Improvement checklist"),
        subtitle=subtitle,
        code=view.code,
        blocks=(*scores, tasks),
        language=language(),
    )


def _tick_list(groups: tuple[TickGroup, ...]) -> TickList:
    return TickList(
        groups=groups,
        owner_label=translate("Reports", "Owner"),
        due_label=translate("Reports", "Due by"),
        note_label=translate("Reports", "Note"),
        hint=translate("Reports", "Tick what is done; write under Note why something was not."),
        continued=translate("Reports", " (continued)"),
        page=translate("Reports", "Page {page} of {pages}"),
    )
