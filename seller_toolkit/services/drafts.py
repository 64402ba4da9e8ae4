"""Texts that somebody is writing and that are not kept anywhere yet: in a small file beside the store, until they are used.

What a buyer would be known by is masked there, as it is in the store.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.reviews.masking import mask
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


def keep(context: JobContext, workspace: Workspace, texts: Mapping[str, str]) -> Outcome[None]:
    """Keep these texts by their forms, in the place of those that were kept; none takes the file away.

    Raises:
        UserError: "file.not_writable".
    """
    context.silent().report(0, 0)
    path = _path(workspace)
    beside = path.with_name(f"{path.name}.new")
    try:
        if not texts:
            path.unlink(missing_ok=True)
            return Outcome(None)
        beside.touch(mode=0o600)
        masked = {key: mask(text) for key, text in texts.items()}
        beside.write_text(json.dumps(masked, ensure_ascii=False), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise UserError("file.not_writable", name=path.name) from error
    return Outcome(None)


def kept(context: JobContext, workspace: Workspace) -> Outcome[Mapping[str, str]]:
    """The texts that are kept, by their forms; what cannot be read is none."""
    context.silent().report(0, 0)
    try:
        found = json.loads(_path(workspace).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Outcome({})
    if not isinstance(found, dict):
        return Outcome({})
    return Outcome({key: text for key, text in found.items() if isinstance(text, str)})


def _path(workspace: Workspace) -> Path:
    return workspace.store_path.with_name(f"{workspace.store_path.name}.drafts")
