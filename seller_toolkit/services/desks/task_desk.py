"""The window's door to the checklist: tasks and what is done with them, the due sheet, sheets that come back. See `desk`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.sheets import PaperOptions
    from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
    from seller_toolkit.domain.tasks import Deed, TextTemplate
    from seller_toolkit.services.requests import NewTask, TaskEdit, TaskRef
    from seller_toolkit.services.tasks.due_sheet import DueItem, DueView
    from seller_toolkit.services.tasks.fill_back import FillBackView, Filled, SheetLine
    from seller_toolkit.services.tasks.knowledge_files import FilePreview
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView
    from seller_toolkit.services.tasks.task_deeds import HistoryLine
    from seller_toolkit.services.tasks.task_effects import HelpedView, TaskEffect
    from seller_toolkit.services.tasks.task_list import ChecklistView


def checklist(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[ChecklistView]:
    """The tasks of one shop, proposed ones first."""
    from seller_toolkit.services.tasks import task_list  # start-up: SQLAlchemy

    return task_list.checklist(context, workspace, shop_id)


# --- what is done with tasks


def accept(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Take tasks of the knowledge base on."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.accept(context, workspace, tasks, who)


def dismiss(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Do not propose them again for a while, which grows each time."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.dismiss(context, workspace, tasks, who)


def postpone(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], until: date, who: str = ""
) -> Outcome[Deed]:
    """Not before `until`."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.postpone(context, workspace, tasks, until, who)


def add_own(context: JobContext, workspace: Workspace, task: NewTask, who: str = "") -> Outcome[Deed]:
    """A task in the user's own words."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.add_own(context, workspace, task, who)


def tick(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], done: bool, who: str = ""
) -> Outcome[Deed]:
    """Mark tasks as done, or open them again."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.tick(context, workspace, tasks, done, who)


def tick_step(
    context: JobContext, workspace: Workspace, number: int, step: int, done: bool, who: str = ""
) -> Outcome[Deed]:
    """Tick one step of a task, or take the tick back."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.tick_step(context, workspace, number, step, done, who)


def edit(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values: TaskEdit, who: str = ""
) -> Outcome[Deed]:
    """Give tasks new values."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.edit(context, workspace, numbers, values, who)


def remove(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[Deed]:
    """Delete tasks."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.remove(context, workspace, numbers)


def put_back(context: JobContext, workspace: Workspace, deed: Deed, who: str = "") -> Outcome[Deed]:
    """Undo a deed, or do it again: what comes back can be put back too."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.put_back(context, workspace, deed, who)


def history(context: JobContext, workspace: Workspace, number: int) -> Outcome[tuple[HistoryLine, ...]]:
    """What was done to a task, the newest first."""
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    return task_deeds.history(context, workspace, number)


# --- what they did


def effect_of(context: JobContext, workspace: Workspace, number: int) -> Outcome[TaskEffect]:
    """What one task did to the metric that it should move."""
    from seller_toolkit.services.tasks import task_effects  # start-up: SQLAlchemy

    return task_effects.effect_of(context, workspace, number)


def what_helped(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[HelpedView]:
    """What every begun task of a shop did."""
    from seller_toolkit.services.tasks import task_effects  # start-up: SQLAlchemy

    return task_effects.what_helped(context, workspace, shop_id)


def helped_document(context: JobContext, workspace: Workspace, view: HelpedView) -> Outcome[Report]:
    """What every begun task did, for paper and files."""
    from seller_toolkit.services.tasks import helped_document as document  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(document.helped_document(view))


# --- what is due


def due_sheet(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[DueView]:
    """Orders and after-sales that cost points if nobody acts, fewest hours left first."""
    from seller_toolkit.services.tasks import due_sheet as sheet  # start-up: SQLAlchemy

    return sheet.due_sheet(context, workspace, shop_id)


def due_items(context: JobContext, workspace: Workspace, view: DueView) -> Outcome[tuple[DueItem, ...]]:
    """Every item of a sheet, made: a hundred thousand take seconds, which a screen must not."""
    context.report(0, 1)
    return Outcome(tuple(view.items))


def due_document(
    context: JobContext, workspace: Workspace, view: DueView, items: Sequence[DueItem], split: str = ""
) -> Outcome[Report]:
    """These orders and cases for paper and files; `split`: a list each "courier", "warehouse" or "agent"."""
    from seller_toolkit.services.tasks import due_sheet as sheet  # start-up: SQLAlchemy

    return sheet.due_document(context, workspace, view, items, split)


# --- paper and back


def checklist_document(
    context: JobContext, workspace: Workspace, shop_ids: tuple[int, ...], options: PaperOptions
) -> Outcome[Report]:
    """The list as it is printed, under a code of its own by which it comes back."""
    from seller_toolkit.services.tasks import task_paper  # start-up: SQLAlchemy

    return task_paper.checklist_document(context, workspace, shop_ids, options)


def recent_sheets(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[tuple[SheetLine, ...]]:
    """The lists that were printed or exported, the newest first."""
    from seller_toolkit.services.tasks import fill_back  # start-up: SQLAlchemy

    return fill_back.recent_sheets(context, workspace, shop_id)


def open_sheet(context: JobContext, workspace: Workspace, code: str) -> Outcome[FillBackView]:
    """A printed list by its code, what its QR code says, or a short id that it holds."""
    from seller_toolkit.services.tasks import fill_back  # start-up: SQLAlchemy

    return fill_back.open_sheet(context, workspace, code)


def filled_workbook(context: JobContext, workspace: Workspace, path: Path) -> Outcome[FillBackView]:
    """What a filled-in workbook says, beside what is stored."""
    from seller_toolkit.services.tasks import fill_back  # start-up: SQLAlchemy

    return fill_back.from_workbook(context, workspace, path)


def save_filled(
    context: JobContext, workspace: Workspace, code: str, filled: Mapping[str, Filled], who: str = ""
) -> Outcome[Deed]:
    """Keep what differs of these lines."""
    from seller_toolkit.services.tasks import fill_back  # start-up: SQLAlchemy

    return fill_back.save(context, workspace, code, filled, who)


# --- the knowledge base


def knowledge_base(context: JobContext, workspace: Workspace) -> Outcome[KnowledgeView]:
    """Every task and list, the program's and the user's own, and what a task may name."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.view(context, workspace)


def save_known(context: JobContext, workspace: Workspace, draft: TaskDraft) -> Outcome[Deed]:
    """Keep a task of the knowledge base as its form has it."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.save_task(context, workspace, draft)


def hide_known(context: JobContext, workspace: Workspace, ids: Sequence[str], hidden: bool) -> Outcome[Deed]:
    """Do not show these tasks of the knowledge base any more, or show them again."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.hide(context, workspace, ids, hidden)


def reset_known(context: JobContext, workspace: Workspace, ids: Sequence[str]) -> Outcome[Deed]:
    """Go back to the program's words."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.reset(context, workspace, ids)


def remove_known(context: JobContext, workspace: Workspace, ids: Sequence[str]) -> Outcome[Deed]:
    """Delete tasks of the knowledge base that the user wrote."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.remove_own(context, workspace, ids)


def save_list(context: JobContext, workspace: Workspace, draft: ListDraft) -> Outcome[Deed]:
    """Keep a list of tasks as its form has it."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.save_list(context, workspace, draft)


def remove_list(context: JobContext, workspace: Workspace, list_id: str) -> Outcome[Deed]:
    """Delete a list of the user's own."""
    from seller_toolkit.services.tasks import own_knowledge  # start-up: SQLAlchemy

    return own_knowledge.remove_list(context, workspace, list_id)


def export_knowledge(context: JobContext, workspace: Workspace, path: Path) -> Outcome[Path]:
    """Write the user's own tasks and lists as a file for others."""
    from seller_toolkit.services.tasks import knowledge_files  # start-up: SQLAlchemy

    return knowledge_files.export_knowledge(context, workspace, path)


def read_knowledge(context: JobContext, workspace: Workspace, path: Path) -> Outcome[FilePreview]:
    """What taking in a file of tasks and lists would do."""
    from seller_toolkit.services.tasks import knowledge_files  # start-up: SQLAlchemy

    return knowledge_files.read_knowledge(context, workspace, path)


def take_in_knowledge(context: JobContext, workspace: Workspace, preview: FilePreview) -> Outcome[Deed]:
    """Keep what is new or changed in a file of tasks and lists."""
    from seller_toolkit.services.tasks import knowledge_files  # start-up: SQLAlchemy

    return knowledge_files.take_in(context, workspace, preview)


def text_templates(context: JobContext, workspace: Workspace) -> Outcome[tuple[TextTemplate, ...]]:
    """The texts that help with tasks."""
    from seller_toolkit.services.tasks import text_templates as texts  # start-up: reads files

    return texts.text_templates(context, workspace)


def template_document(context: JobContext, workspace: Workspace, template: TextTemplate) -> Outcome[Report]:
    """A text that helps with tasks, for paper."""
    from seller_toolkit.services.tasks import text_templates as texts  # start-up: reads files

    return texts.template_document(context, workspace, template)
