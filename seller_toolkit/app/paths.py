"""Where things lie: what the program brings, and what it keeps for the user."""

import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "SellerToolkit"


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
    source = Path(__file__).resolve().parents[2]
    return (source, Path(sysconfig.get_path("data")) / "share" / "seller-toolkit")


@dataclass(frozen=True)
class UserFolders:
    """What belongs to the user: one store, one settings file, backups beside the store."""

    data: Path

    @property
    def store(self) -> Path:
        return self.data / "store.db"

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
    """The folders of the user who runs the program, as the system wants them; made when first written to."""
    return UserFolders(Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False)))
