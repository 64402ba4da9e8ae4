"""The hook stays for ever, so each try is a process of its own."""

import subprocess
import sys

from tests.contracts.house import ROOT

TRIES = """
import socket, urllib.request
from seller_toolkit.domain.offline import refuse_network
refuse_network()
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.socket().connect_ex(("192.0.2.1", 80)),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
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


def test_every_way_out_is_refused():
    done = subprocess.run([sys.executable, "-c", TRIES], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["refused"] * 7


def test_the_program_refuses_from_its_first_line(tmp_path):
    """`main` without arguments is the program itself; afterwards nothing in its process can open a connection."""
    code = (
        "import sys, socket; sys.argv = ['seller-toolkit', '--version'];"
        "from seller_toolkit.app.main import main; main();"
        "socket.create_connection(('127.0.0.1', 9))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "does not use the network" in done.stderr
