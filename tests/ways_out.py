"""Ways into a network, tried in a process of their own: the hook that refuses them stays for ever."""

import subprocess
import sys

from tests.contracts.house import ROOT

TRIES = """
import socket, urllib.request
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.socket().connect(("192.0.2.1", 80)),
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


def left_open(beginning: str, *words: str) -> list[str]:
    """What becomes of the ways that are not refused after a program's beginning, which is handed the words."""
    done = subprocess.run(
        [sys.executable, "-c", f"{beginning}\n{TRIES}", *words], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    tried = done.stdout.splitlines()
    assert tried
    return [one for one in tried if one != "refused"]
