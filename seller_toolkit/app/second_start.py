"""A second start on the same store hands its files to the window that is open, and ends.

Who comes first holds a lock file beside the store. The two talk through a local socket (on Windows a named pipe) that only
the same user can open: one line of JSON with paths goes in, one word comes back. No network has a part in it.
"""

import ctypes
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

TAKEN = b"taken\n"
LONGEST = 1024 * 1024
"""Bytes of a message; a longer one is not ours."""
PATIENCE = 10_000
"""Milliseconds that a second start waits for the first one, which may be opening its window still."""
PAUSE = 100
_LONGEST_PATH = 100  # bytes of a socket's path: the system allows 107
_ANY_PROCESS = -1  # ASFW_ANY of winuser.h


class OneWindow:
    """The right to be the only window on a store; `is_first` says whether we have it."""

    def __init__(self, store: Path) -> None:
        self._lock = QLockFile(str(store.with_name(f"{store.name}.window")))
        self._lock.setStaleLockTime(0)  # only a process that is gone makes it stale, not a long day
        with suppress(OSError):  # opening the store says what is wrong with the folder
            store.parent.mkdir(parents=True, exist_ok=True)
        self.ask_again()

    @property
    def is_first(self) -> bool:
        """True too where no lock file can be written: opening the store tells of it."""
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def ask_again(self) -> None:
        """Try once more: who came first may be gone by now."""
        self._lock.tryLock(0)

    def give_back(self) -> None:
        """Let another start be the first one."""
        self._lock.unlock()


def hand_over(right: OneWindow, store: Path, files: Sequence[Path]) -> bool:
    """Ask the window that is open on this store to come forward and to import these files; whether it said yes.

    Where it says no because it is closing, we wait until it is gone: `right` is then ours, and the answer is no.
    """
    from PySide6.QtNetwork import QLocalSocket  # start-up: a first start needs it after its first paint

    message = json.dumps({"files": [str(file.absolute()) for file in files]}).encode() + b"\n"
    _let_others_come_forward()
    waited = QElapsedTimer()
    waited.start()
    while waited.elapsed() < PATIENCE and not right.is_first:
        socket = QLocalSocket()
        socket.connectToServer(address_of(store))
        if socket.waitForConnected(PATIENCE):
            socket.write(message)
            if _hears_yes(socket):
                return True
        QThread.msleep(PAUSE)
        right.ask_again()
    return False


def _hears_yes(socket: "QLocalSocket") -> bool:
    said = b""
    while len(said) < len(TAKEN) and socket.waitForReadyRead(PATIENCE):
        said += bytes(socket.readAll().data())
    return said == TAKEN


def address_of(store: Path) -> str:
    """Where the window on a store listens: on Windows a name, elsewhere a path in a folder of the user's own."""
    import hashlib  # start-up: it loads OpenSSL

    whole = f"{os.environ.get('USERNAME', '')} {os.path.normcase(store.resolve())}"
    name = f"seller-toolkit-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or store.resolve().parent)
    path = str(folder / name)
    return path if len(os.fsencode(path)) <= _LONGEST_PATH else name


class Doorbell(QObject):
    """Listens for later starts and tells of their files; held by the process that came first.

    Where `may_enter` says no they get no answer, and keep their files.
    """

    rang = Signal(object)
    """The files that a later start was given: a list of `Path`, empty where it was given none."""

    def __init__(
        self, store: Path, parent: QObject | None = None, *, may_enter: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # start-up: 20 ms that the first paint does not wait for

        self._may_enter = may_enter
        self._visitors: set[_Visitor] = set()
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitor)
        QLocalServer.removeServer(address_of(store))  # left by a crash: who holds the lock knows that nobody listens
        self.is_listening = self._server.listen(address_of(store))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _on_visitor(self) -> None:
        while socket := self._server.nextPendingConnection():
            self._visitors.add(_Visitor(socket, self))

    def forget(self, visitor: "_Visitor") -> None:
        """A connection is over."""
        self._visitors.discard(visitor)

    def taken(self, message: bytes) -> list[Path] | None:
        """The files that a visitor brings; None where they are not taken."""
        return files_in(message) if self._may_enter() else None


class _Visitor(QObject):
    """One connection: says one line, hears whether it was taken, and goes; one that says nothing is shown out."""

    def __init__(self, socket: "QLocalSocket", bell: Doorbell) -> None:
        super().__init__()
        self._socket, self._bell = socket, bell
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self._leave)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_out)
        self._patience.start(PATIENCE)
        self._hear()

    @Slot()
    def _hear(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > LONGEST:
                self._show_out()
            return
        files = self._bell.taken(bytes(self._socket.readLine().data()))
        if files is not None:
            self._socket.write(TAKEN)
            self._socket.flush()  # the other one waits, and the work begins at once
        self._socket.disconnectFromServer()
        if files is not None:
            self._bell.rang.emit(files)

    @Slot()
    def _leave(self) -> None:
        self._patience.stop()
        self._socket.deleteLater()
        self._bell.forget(self)

    @Slot()
    def _show_out(self) -> None:
        self._socket.abort()


def files_in(message: bytes) -> list[Path] | None:
    """The files that a message names; None where it is not a message of ours."""
    try:
        said = json.loads(message)
    except ValueError:
        return None
    files = said.get("files") if isinstance(said, dict) else None
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        return None
    return [Path(file) for file in files]


class Reception(QObject):
    """Brings the window forward when the bell rings, and hands it the files once no question stands before it."""

    files_came = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []

    @Slot(object)
    def on_ring(self, files: Sequence[Path]) -> None:
        """Somebody started the program again, with these files."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        self._waiting += files
        self._serve()

    @Slot()
    def _serve(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QDialog):
            question.finished.connect(self._serve_soon)
        elif self._waiting:
            files, self._waiting = self._waiting, []
            self.files_came.emit(files)

    @Slot()
    def _serve_soon(self) -> None:
        QTimer.singleShot(0, self, self._serve)  # the dialog is still there while it says that it is finished


def _let_others_come_forward() -> None:
    """On Windows only the process that the user has just started may say who comes to the front."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
