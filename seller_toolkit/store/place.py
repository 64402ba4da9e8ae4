"""Whether a store lies where a file in use should not lie: in a folder that a service copies elsewhere, or on a network drive.

A service that copies single files of a store while they are written to can leave halves of it on another computer, or bring
an older one back; network drives often know no locks.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

SYNCED: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nutstore": "坚果云",
    "我的坚果云": "坚果云",
    "坚果云": "坚果云",
    "baidusyncdisk": "百度网盘",
    "baidunetdisk": "百度网盘",
    "百度网盘": "百度网盘",
    "百度云同步盘": "百度网盘",
    "阿里云盘": "阿里云盘",
    "微云": "微云",
    "微云同步助手": "微云",
    "wps云盘": "WPS 云盘",
    "wpsdrive": "WPS 云盘",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "seafile": "Seafile",
    "synologydrive": "Synology Drive",
    "synology drive": "Synology Drive",
}
"""How services name their folders (small letters) and themselves. Written down from memory, not from their documents: it only warns."""
_REMOTE_FILE_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.glusterfs", "glusterfs",
}  # fmt: skip
_DRIVE_REMOTE = 4  # of fileapi.h


class Peril(Enum):
    """What is wrong with a place."""

    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True)
class Risk:
    """Why a store should lie elsewhere; `service` is who copies the folder, "" for a network drive."""

    peril: Peril
    service: str = ""


def risk_of(store: Path) -> Risk | None:
    """What is wrong with the place of a store; None where nothing is known against it."""
    path = Path(os.path.abspath(store))  # noqa: PTH100 - `resolve` would leave the folder that the service watches
    for part in path.parent.parts:
        service = _service_of(part)
        if service:
            return Risk(Peril.SYNCED, service)
    return Risk(Peril.NETWORK) if _is_remote(path) else None


def _service_of(folder: str) -> str:
    """Whose folder it is: `OneDrive`, and `OneDrive - 公司` too."""
    name = folder.lower().strip()
    return next(
        (
            whose
            for begin, whose in SYNCED.items()
            if name == begin or name.startswith((f"{begin} ", f"{begin}-", f"{begin}("))
        ),
        "",
    )


if sys.platform == "win32":
    import ctypes

    def _is_remote(path: Path) -> bool:
        if str(path).startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _DRIVE_REMOTE)

else:

    def _is_remote(path: Path) -> bool:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8")
        except OSError:  # another system: nothing is known
            return False
        return file_system_of(path, mounts) in _REMOTE_FILE_SYSTEMS


def file_system_of(path: Path, mounts: str) -> str:
    """The kind of file system that a path lies on, by the lines of /proc/mounts; "" where none holds it."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        words = line.split()
        if len(words) < 3:
            continue
        point = Path(words[1].replace("\\040", " "))
        if (path == point or point in path.parents) and len(point.parts) > best:
            best, kind = len(point.parts), words[2]
    return kind
