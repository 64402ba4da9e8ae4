"""Two starts on one store: the second hands its files over and ends; nothing is lost where the first is closing."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.app import second_start
from seller_toolkit.app.second_start import Doorbell, OneWindow, Reception, address_of, files_in
from tests.contracts.house import ROOT

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from seller_toolkit.app.second_start import OneWindow, hand_over
application = QCoreApplication([])
store = Path(sys.argv[1])
right = OneWindow(store)
print(right.is_first, hand_over(right, store, [Path(name) for name in sys.argv[2:]]), right.is_first)
"""


@pytest.fixture
def store(tmp_path, monkeypatch):
    with TemporaryDirectory() as short:  # the path of a socket has no room for a long one
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        yield tmp_path / "我的店 store.db"


def second(store: Path, *files: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SECOND, str(store), *files]
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=store.parent, env=os.environ | {"PYTHONPATH": path}
    )


def test_a_second_start_hands_its_files_over(qtbot, store):
    right = OneWindow(store)
    assert right.is_first
    bell = Doorbell(store)
    assert bell.is_listening
    with qtbot.waitSignal(bell.rang, timeout=60_000) as rang:
        other = second(store, "订单 导出.xlsx", "b.csv")
    assert rang.args == [[store.parent / "订单 导出.xlsx", store.parent / "b.csv"]]
    assert other.communicate(timeout=60)[0].split() == ["False", "True", "False"]
    bell.close()
    right.give_back()


def test_where_the_first_is_closing_the_second_waits_and_takes_its_place(qtbot, store):
    right = OneWindow(store)
    bell = Doorbell(store, may_enter=lambda: QTimer.singleShot(0, right.give_back) and False)
    other = second(store, "a.csv")
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=60_000)
    assert other.communicate()[0].split() == ["False", "False", "True"]
    bell.close()


def test_what_a_crash_left_behind_keeps_nobody_out(qtbot, store):
    Path(address_of(store)).write_bytes(b"")
    code = f"import os; from pathlib import Path; from seller_toolkit.app.second_start import OneWindow; right = OneWindow(Path({str(store)!r})); os._exit(1)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert store.with_name(f"{store.name}.window").exists()
    right = OneWindow(store)
    assert right.is_first
    assert Doorbell(store).is_listening
    right.give_back()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no mode")
def test_only_the_same_user_can_ring(qtbot, store):
    bell = Doorbell(store)
    assert stat.S_IMODE(Path(address_of(store)).stat().st_mode) & 0o077 == 0
    bell.close()


def test_each_store_has_a_window_of_its_own(store, monkeypatch):
    assert address_of(store) == address_of(store.parent / "." / store.name) != address_of(store.parent / "b.db")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert len(os.fsencode(address_of(Path("/", *["a" * 60] * 3, "store.db")))) < 100


@pytest.mark.parametrize(
    "message", [b"", b"x\n", b"[]\n", b"{}\n", b'{"files": "a"}\n', b'{"files": [1]}\n', b"\xff\n"]
)
def test_a_stranger_is_not_understood(message):
    assert files_in(message) is None


def test_a_message_is_understood():
    assert files_in(json.dumps({"files": ["a b.csv"]}).encode()) == [Path("a b.csv")]


def test_a_folder_that_cannot_be_written_leaves_the_trouble_to_the_store(tmp_path):
    (tmp_path / "file").write_text("")
    assert OneWindow(tmp_path / "file" / "store.db").is_first


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_window_comes_forward_and_waits_for_an_open_question(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    reception, came = Reception(window), []
    reception.files_came.connect(came.append)
    reception.on_ring([Path("a.csv")])
    assert not window.isMinimized()
    assert came == [[Path("a.csv")]]
    question = QDialog(window)
    question.setModal(True)
    question.show()
    reception.on_ring([Path("b.csv")])
    reception.on_ring([])
    reception.on_ring([Path("c.csv")])
    assert len(came) == 1
    question.reject()
    qtbot.waitUntil(lambda: len(came) == 2)
    assert came[1] == [Path("b.csv"), Path("c.csv")]


def test_a_start_that_nobody_answers_goes_on_by_itself(qtbot, store, monkeypatch):
    monkeypatch.setattr(second_start, "PATIENCE", 300)
    right = OneWindow(store)
    late = OneWindow(store)
    assert (right.is_first, late.is_first) == (True, False)
    assert not second_start.hand_over(late, store, [])
    right.give_back()
