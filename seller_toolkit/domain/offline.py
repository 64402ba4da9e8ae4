"""The program makes no network connection: said once, held in every process of it."""

import sys

NETWORK = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
)
"""Audit events of Python by which a program begins to talk to a network, or to be talked to."""


def refuse_network() -> None:
    """From now on, and for as long as this process lives, every attempt of Python code at a connection is a `PermissionError`.

    Whatever a library would like to fetch or to report. It cannot be taken back.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: object) -> None:
    if event in NETWORK:
        raise PermissionError(f"this program does not use the network ({event})")
