"""The knowledge base as the user wants it: own tasks, own words over the program's, what is hidden, own lists."""

from seller_toolkit.domain.tasks import KnowledgeTask, TaskList
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection


def knowledge_of(workspace: Workspace, connection: Connection) -> tuple[KnowledgeTask, ...]:
    """Every task: the program's with the user's words over them, then the user's own; hidden ones are marked, not left out."""
    return workspace.knowledge


def lists_of(workspace: Workspace, connection: Connection) -> tuple[TaskList, ...]:
    """The program's lists, then the user's own."""
    return workspace.task_lists
