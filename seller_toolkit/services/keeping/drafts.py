"""Texts that somebody is writing and that are not kept anywhere yet: in a small file beside the store, until they are used.

What a buyer would be known by is masked there, as it is in the store.
"""

import json
import re
import shutil
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.reviews.masking import mask
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import kept_log
from seller_toolkit.services.workspace import Workspace

_OF_REVIEW = re.compile(r"(?:reply|case-note):(\d+)")


def keep(context: JobContext, workspace: Workspace, texts: Mapping[str, str]) -> Outcome[None]:
    """Keep these texts by their forms, in the place of those that were kept; none takes the file away.

    Raises:
        UserError: "file.not_writable".
    """
    context.silent().report(0, 0)
    _write(workspace, {key: mask(text) for key, text in texts.items()})
    return Outcome(None)


def kept(context: JobContext, workspace: Workspace) -> Outcome[Mapping[str, str]]:
    """The texts that are kept, by their forms; what cannot be read is none."""
    context.silent().report(0, 0)
    return Outcome(_read(workspace))


def forms(workspace: Workspace) -> frozenset[str]:
    """The forms of which texts are kept."""
    return frozenset(_read(workspace))


def review_of(form: str) -> int | None:
    """The number of the review that a form belongs to; None for those that belong to none."""
    found = _OF_REVIEW.fullmatch(form)
    return int(found[1]) if found else None


def written_on(workspace: Workspace) -> date | None:
    """The day on which any of them was last written down; None where there are none."""
    path = _path(workspace)
    return kept_log.written_on(path) if path.exists() else None


def drop(workspace: Workspace, gone: Collection[str]) -> None:
    """Let the texts of these forms go, and a file that cannot be read.

    Raises:
        UserError: "file.not_writable".
    """
    found = _read(workspace)
    left = {form: text for form, text in found.items() if form not in gone}
    if left != found or not found:
        _write(workspace, left)


def move_along(workspace: Workspace, old: Path) -> None:
    """Bring those of a store that has moved to its new folder; where that is refused they stay behind."""
    try:
        shutil.move(_path_beside(old), _path(workspace))
    except OSError:
        return


def _read(workspace: Workspace) -> dict[str, str]:
    try:
        found = json.loads(_path(workspace).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: text for key, text in found.items() if isinstance(text, str)} if isinstance(found, dict) else {}


def _write(workspace: Workspace, texts: Mapping[str, str]) -> None:
    path = _path(workspace)
    beside = path.with_name(f"{path.name}.new")
    try:
        if not texts:
            path.unlink(missing_ok=True)
            return
        beside.touch(mode=0o600)
        beside.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise UserError("file.not_writable", name=path.name) from error


def _path(workspace: Workspace) -> Path:
    return _path_beside(workspace.store_path)


def _path_beside(store: Path) -> Path:
    return store.with_name(f"{store.name}.drafts")
