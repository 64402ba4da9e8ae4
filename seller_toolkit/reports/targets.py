"""Where a finished document goes: beside its target first, then into place, so that no half file is ever seen."""

import contextlib
from pathlib import Path
from uuid import uuid4

from seller_toolkit.domain.errors import UserError


def place(path: Path, content: bytes) -> None:
    """Write `content` to `path`, replacing what was there only when all of it is on the disk.

    Raises UserError("export.not_writable", path=<name>) where the folder is missing or closed to us, the disk is full,
    or another program holds the file open (Excel on Windows does); the earlier file then stays as it was.
    """
    partial = path.with_name(f".{uuid4().hex}.part")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise UserError("export.not_writable", path=path.name) from error
