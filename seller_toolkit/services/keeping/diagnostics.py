"""A file for whoever helps: what program, what system, how much of what is stored, and the log; nothing of anybody's business."""

import json
import platform
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seller_toolkit import __version__
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping.kept_log import files_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.options import OPTIONS
from seller_toolkit.store import backup_contents
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.migrations import HEAD


def save(context: JobContext, workspace: Workspace, target: Path, versions: Mapping[str, str]) -> Outcome[Path]:
    """Write the file; `versions` are those of what only the window knows, such as Qt.

    Raises:
        UserError: "file.not_writable".
    """
    context.report(0, 1)
    about = {
        "program": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "versions": {**versions, "SQLite": sqlite.VERSION},
        "schema": HEAD,
        "settings": settings_without_words(workspace),
        "store": _store(workspace),
    }
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("about.json", json.dumps(about, ensure_ascii=False, indent=1))
            for log in files_of(workspace):
                file.writestr(f"log/log{log.name.rpartition('.log')[2]}.txt", log.read_bytes())
    except OSError as error:
        raise UserError("file.not_writable", name=target.name) from error
    return Outcome(target)


def settings_without_words(workspace: Workspace) -> dict[str, Any]:
    """The settings that are one of a fixed list or a number; what was typed (names, folders, texts) stays out."""
    return {
        option.key: workspace.settings[option.key]
        for option in OPTIONS
        if option.choices or not isinstance(option.default, str)
    }


def _store(workspace: Workspace) -> dict[str, Any]:
    """How many rows each table has, the size in bytes, and whether it was closed properly; or why it cannot be opened."""
    try:
        with workspace.store.read() as connection:
            rows = backup_contents.rows_by_table(connection)
    except UserError as error:
        return {"cannot_be_opened": error.code}
    size = workspace.store_path.stat().st_size
    return {"rows": rows, "bytes": size, "after_crash": workspace.store.after_crash}
