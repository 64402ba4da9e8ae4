"""What the program learned from this store's own reviews, and the judge that reads reviews with it."""

from seller_toolkit.reviews.judging import Judge
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection


def judge_in_force(workspace: Workspace, connection: Connection) -> Judge:
    """The judge that reads reviews now; the same one until what was learned changes."""
    return workspace.kept_for("judge of reviews", workspace.tagger, lambda: Judge(workspace.tagger))
