"""The user's own tasks and lists as a file: written, looked into, taken in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from seller_toolkit.checklist import own_tasks
from seller_toolkit.checklist.own_file import OwnFile, file_text, read_file
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.tasks import Deed, KnowledgeChange, KnowledgeTask, ListChange, OwnKnowledge, TaskList
from seller_toolkit.i18n.translate import language
from seller_toolkit.reports import targets
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection

LARGEST = 5 * 1024 * 1024  # bytes; a thousand tasks take two of them


@dataclass(frozen=True)
class FileItem:
    """One thing that a file says: a "task", a "hidden" task or a "list".

    `state`: "new", "changed", "same", or "refused" for a `reason`.
    """

    kind: str
    id: str
    code: str
    title: str
    state: str
    reason: Trouble | None = None


@dataclass(frozen=True)
class FilePreview:
    """What a file would do: each thing that it says, and the changes of those that are new or changed."""

    file: str
    items: tuple[FileItem, ...]
    knowledge: tuple[KnowledgeChange, ...]
    lists: tuple[ListChange, ...]

    def count(self, state: str) -> int:
        """How many things are in this state."""
        return sum(item.state == state for item in self.items)


def export_knowledge(context: JobContext, workspace: Workspace, path: Path) -> Outcome[Path]:
    """Write everything that is the user's own as a file. Raises UserError export.not_writable, knowledge.nothing_own."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        file = own_things(workspace, connection)
    if file == OwnFile():
        raise UserError("knowledge.nothing_own")
    targets.place(path, file_text(file).encode())
    return Outcome(path)


def own_things(workspace: Workspace, connection: Connection) -> OwnFile:
    """Own tasks, own words over the program's, what is hidden, own lists."""
    known = own_knowledge.knowledge_of(workspace, connection)
    lists = own_knowledge.lists_of(workspace, connection)
    return OwnFile(
        tuple(replace(task, hidden=False) for task in known if task.own),
        tuple(task.id for task in known if task.hidden),
        tuple(one for one in lists if one.own),
    )


def read_knowledge(context: JobContext, workspace: Workspace, path: Path) -> Outcome[FilePreview]:
    """What taking in a file would do; nothing is changed. What breaks a rule is left out, with the reason.

    Raises:
        UserError: the file cannot be read; a code of `own_file.read_file`.
    """
    context.report(0, 1)
    content = read_bytes(path)
    try:
        text = content.decode("utf-8-sig") if len(content) <= LARGEST else ""
    except UnicodeDecodeError as error:
        raise UserError("knowledge.file_foreign", file=path.name) from error
    file = read_file(text, path.name)
    with workspace.store.read() as connection:
        reader = _Reader(workspace, connection, file)
        items = tuple(reader.items())
    return Outcome(FilePreview(path.name, items, tuple(reader.knowledge), tuple(reader.lists)))


def take_in(context: JobContext, workspace: Workspace, preview: FilePreview) -> Outcome[Deed]:
    """Keep what is new or changed. Raises UserError task.changed_since where it was changed after the preview."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        return own_knowledge.carried_out(connection, preview.knowledge, preview.lists)


class _Reader:
    """Holds a file against what there is. `knowledge` and `lists` fill up while `items` is gone through."""

    def __init__(self, workspace: Workspace, connection: Connection, file: OwnFile) -> None:
        self._workspace, self._file = workspace, file
        self._program = {task.id: task for task in workspace.knowledge}
        self._known = {task.id: task for task in own_knowledge.knowledge_of(workspace, connection)}
        self._said = own_knowledge.stored(connection)
        self._lists = own_knowledge.stored_lists(connection)
        self.knowledge: list[KnowledgeChange] = []
        self.lists: list[ListChange] = []

    def items(self) -> Iterator[FileItem]:
        """Each thing that the file says, in its order."""
        for task in self._file.tasks:
            yield self._task(task)
        named = {task.id for task in self._file.tasks}
        for key in self._file.hidden:
            if key not in named:
                yield self._hidden(key)
        for one in self._file.lists:
            yield self._list(one)

    def _task(self, task: KnowledgeTask) -> FileItem:
        program = self._program.get(task.id)
        if program is not None:
            task = own_tasks.over(program, task)
        elif task.id in self._known:
            task = replace(task, code=self._known[task.id].code)
        else:
            task = replace(task, code=self._free(task.code))
        trouble = self._trouble(task, program)
        before = self._said.get(task.id)
        hidden = task.id in self._file.hidden or (before is not None and before.hidden)
        after = own_knowledge.said_of(task.id, task, program, hidden=hidden)
        state = "changed" if before is not None and before.task is not None else "new"
        item = FileItem("task", task.id, task.code, task.title.of(language()), state)
        if trouble is not None:
            return replace(item, state="refused", reason=trouble)
        self._known[task.id] = task
        return self._kept(item, before, after)

    def _hidden(self, key: str) -> FileItem:
        known = self._known.get(key)
        if known is None:
            return FileItem("hidden", key, "", key, "refused", Trouble("task.unknown", {"id": key}))
        before = self._said.get(key)
        item = FileItem("hidden", key, known.code, known.title.of(language()), "new")
        return self._kept(item, before, replace(before or OwnKnowledge(key), hidden=True))

    def _list(self, one: TaskList) -> FileItem:
        before = self._lists.get(one.id)
        item = FileItem("list", one.id, "", one.title.of(language()), "new" if before is None else "changed")
        trouble = own_tasks.list_trouble(one, self._known)
        if trouble is not None:
            return replace(item, state="refused", reason=trouble)
        if before == one:
            return replace(item, state="same")
        self.lists.append(ListChange(before, one))
        return item

    def _kept(self, item: FileItem, before: OwnKnowledge | None, after: OwnKnowledge | None) -> FileItem:
        if before == after:
            return replace(item, state="same")
        self.knowledge.append(KnowledgeChange(before, after))
        return item

    def _trouble(self, task: KnowledgeTask, program: KnowledgeTask | None) -> Trouble | None:
        if program is None and not own_tasks.is_own(task.id):
            return Trouble("own_task.no_program")
        return own_tasks.task_trouble(task, program, self._workspace.metrics, self._workspace.templates)

    def _free(self, code: str) -> str:
        """The file's code where nobody has it, else the next one that is free."""
        taken = {task.code for task in self._known.values()}
        if own_tasks.number_of(code) and code not in taken:
            return code
        return own_knowledge.next_code(tuple(self._known.values()))
