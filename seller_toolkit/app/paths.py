"""Where things lie: what the program brings, and what it keeps for the user."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

import platformdirs

from seller_toolkit.domain.errors import UserError

APP = "SellerToolkit"
PORTABLE = "portable.txt"
"""Beside the packaged program: everything that belongs to the user then lies beside it too, in a folder `data`."""


def resource(*parts: str) -> Path:
    """A file or folder that the program brings (resources/…, i18n/…): source tree, installed wheel or frozen bundle.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for base in _bases():
        path = base.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


def _bases() -> tuple[Path, ...]:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return (Path(bundle),)
    import sysconfig  # start-up: of no use to a frozen program

    source = Path(__file__).resolve().parents[2]
    return (source, Path(sysconfig.get_path("data")) / "share" / "seller-toolkit")


class UserFolders(NamedTuple):
    """What belongs to the user: one store, one settings file, backups beside the store."""

    data: Path

    @property
    def store(self) -> Path:
        return self.data / "store.db"

    def store_in(self, folder: str) -> Path:
        """The store where the user moved it to; "" where it was never moved."""
        return Path(folder) / self.store.name if folder else self.store

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def cache(self) -> Path:
        return self.data / "cache"


def user_folders() -> UserFolders:
    """The folders of the user who runs the program, as the system wants them or, of a portable one, beside it.

    They are made when first written to.
    """
    beside = portable_folder()
    return UserFolders(beside or Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False)))


def portable_folder() -> Path | None:
    """Where a portable program keeps everything; None for one that is installed or runs from its source."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent
    return beside / "data" if (beside / PORTABLE).is_file() else None


def prepare_portable() -> None:
    """Make the folder of a portable program, see that it can be written to, and have matplotlib keep its list of fonts there.

    Of any other program nothing is done.

    Raises:
        UserError: portable.not_writable.
    """
    folder = portable_folder()
    if folder is None:
        return
    import tempfile  # start-up: few programs are portable

    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise UserError("portable.not_writable", folder=str(folder)) from error
    os.environ.setdefault("MPLCONFIGDIR", str(UserFolders(folder).cache / "matplotlib"))
