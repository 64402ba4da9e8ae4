"""What the reading process may not do, tried in a process of its own because an audit hook stays for ever."""

import subprocess
import sys

import pytest

from tests.contracts.house import ROOT

TRIES = """
import multiprocessing, socket, sys, urllib.request
from seller_toolkit.reading.ocr.process import serve

ours, theirs = multiprocessing.Pipe()
picture = open(sys.argv[1], "rb").read()
ours.send(("read", picture, "a.png"))
ours.send(("again", ()))
ours.close()
serve(theirs, 60.0)
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.socket().connect(("192.0.2.1", 80)),
    lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.gethostbyname("example.org"),
    lambda: urllib.request.urlopen("http://192.0.2.1/"),
):
    try:
        attempt()
        print("open")
    except OSError as error:
        print("refused" if "does not use the network" in str(error) else error)
"""


def test_no_connection_can_be_opened_and_none_is_needed(tmp_path, small_page):
    """The engine is loaded and a page is read below the very hook that refuses every connection; a closed pipe is the end."""
    path = tmp_path / "a.png"
    path.write_bytes(small_page[0])
    command = [sys.executable, "-c", TRIES, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["refused"] * 6


def test_the_models_come_with_the_package():
    rapidocr = pytest.importorskip("rapidocr")
    from seller_toolkit.reading.ocr.engine import DETECTOR, MODELS, RECOGNISER

    assert MODELS.is_relative_to(next(iter(rapidocr.__path__)))
    assert all((MODELS / name).stat().st_size > 1_000_000 for name in (DETECTOR, RECOGNISER))
