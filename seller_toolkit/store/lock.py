"""One program per store: a file beside it says who has it open."""

import json
import os
import platform
import secrets
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.values import time_text

_HALF_WRITTEN_SECONDS = 5.0


@dataclass(frozen=True)
class Lock:
    """A lock that is held. `taken_over`: its earlier owner ended without giving it back."""

    path: Path
    token: str
    taken_over: bool

    def release(self) -> None:
        """Give the store free. Does nothing when the lock is not ours any more."""
        found = _read(self.path)
        if found is not None and found.get("token") == self.token:
            self.path.unlink(missing_ok=True)


def lock_path(store: Path) -> Path:
    """Where the lock of a store lies: beside it."""
    return store.with_name(store.name + ".lock")


def acquire(store: Path, *, now: Callable[[], datetime]) -> Lock:
    """Take the lock of a store; one whose process is gone is taken over.

    Raises:
        UserError: "store.locked" (pid, host, since) where another program has it open.
    """
    path = lock_path(store)
    token = secrets.token_hex(8)
    content = {
        "pid": os.getpid(), "born": process_birth(os.getpid()), "host": platform.node(),
        "since": time_text(now()), "token": token,
    }  # fmt: skip
    if _create(path, content):
        return Lock(path, token, taken_over=False)
    holder = _read(path)
    if _is_held(path, holder) or not _put_aside(path, holder) or not _create(path, content):
        raise _locked(store, _read(path) or {})
    return Lock(path, token, taken_over=True)


def _locked(store: Path, holder: dict[str, Any]) -> UserError:
    known = {name: holder.get(name, "") for name in ("pid", "host", "since")}
    return UserError("store.locked", name=store.name, path=str(store), **known)


def _create(path: Path, content: dict[str, Any]) -> bool:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(content, file)
    except OSError:  # a full disk: an empty lock would keep the next try out
        path.unlink(missing_ok=True)
        raise
    return True


def _read(path: Path) -> dict[str, Any] | None:
    """What a lock file says; None when it is gone or says nothing that we understand."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _is_held(path: Path, holder: dict[str, Any] | None) -> bool:
    if holder is None:  # being written this moment, or left half written by a crash
        return path.exists() and time.time() - path.stat().st_mtime < _HALF_WRITTEN_SECONDS
    if holder.get("host") != platform.node():
        return True  # another machine's processes cannot be seen from here
    birth = process_birth(int(holder.get("pid", 0)))
    # a process id can be given again (in containers it usually is): the moment of birth tells them apart
    return birth is not None and birth == holder.get("born", "")


def _put_aside(path: Path, holder: dict[str, Any] | None) -> bool:
    """Remove a stale lock; False when someone else was quicker and the file is by now another one."""
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return True
    if _read(aside) != holder:
        aside.rename(path)
        return False
    aside.unlink()
    return True


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def process_birth(pid: int) -> str | None:
        """When a process began, as text to compare; "" when that cannot be told, None when there is no such process."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        query_limited, access_denied, still_active = 0x1000, 5, 259
        process = kernel.OpenProcess(query_limited, 0, pid)
        if not process:
            return "" if ctypes.get_last_error() == access_denied else None
        handle = wintypes.HANDLE(process)
        try:
            code = wintypes.DWORD()
            if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != still_active:
                return None
            times = [wintypes.FILETIME() for _ in range(4)]
            if not kernel.GetProcessTimes(handle, *(ctypes.byref(moment) for moment in times)):
                return ""
            return str((times[0].dwHighDateTime << 32) + times[0].dwLowDateTime)
        finally:
            kernel.CloseHandle(handle)

else:

    def process_birth(pid: int) -> str | None:
        """When a process began, as text to compare; "" when that cannot be told, None when there is no such process."""
        if pid <= 0:
            return None
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return None
        except PermissionError:
            pass  # it lives, and belongs to someone else
        try:
            # man 5 proc: the name in brackets may hold blanks; behind it stand the state and, 19 places on, the start
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            return ""
        return None if fields[0] == "Z" else fields[19]
