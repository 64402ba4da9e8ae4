"""The bytes of a file that the user brings, whatever else has it open at the moment."""

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from seller_toolkit.domain.errors import UserError

LARGEST_FILE = 500 * 1024 * 1024
SHORTCUTS = (".lnk", ".url", ".webloc", ".desktop")
PAUSES = (0.1, 0.3, 0.6)  # seconds between tries: Excel and WPS hold a file back for a moment while they save it


def read_bytes(path: Path, *, wait: Callable[[float], object] = time.sleep) -> bytes:
    """The bytes of a file, read while other programs may have it open.

    A file that is refused or that is being written is tried again for a second, then read through a copy, which Windows
    also makes of files that it opens for nobody.

    Raises:
        UserError: it is not there, a folder, a shortcut, larger than 500 MB, or still not readable.
    """
    if path.suffix.lower() in SHORTCUTS:
        raise UserError("file.is_shortcut", name=path.name)
    try:
        if path.is_dir():  # asked first: Windows answers the reading of a folder like that of a closed file
            raise UserError("file.is_folder", name=path.name)
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("file.too_large", name=path.name, limit=LARGEST_FILE // 1024**2)
        return _read_patiently(path, wait)
    except FileNotFoundError as error:
        raise UserError("file.not_found", name=path.name) from error
    except OSError as error:
        raise UserError("file.not_readable", name=path.name) from error


def _read_patiently(path: Path, wait: Callable[[float], object]) -> bytes:
    """As often as there are pauses, then through a copy. Raises OSError where that is refused, too."""
    for pause in PAUSES:
        try:
            return _read_whole(path)
        except FileNotFoundError:
            raise
        except OSError:  # open elsewhere, or changed meanwhile
            wait(pause)
    with tempfile.TemporaryDirectory(prefix="seller-toolkit-") as folder:
        return Path(shutil.copy2(path, Path(folder) / "copy")).read_bytes()


def _read_whole(path: Path) -> bytes:
    """The bytes, provided that nobody wrote into the file in the meantime. Raises OSError."""
    before = path.stat()
    data = path.read_bytes()
    after = path.stat()
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise BlockingIOError(path.name)
    return data
