"""No module reaches for a network; `domain/offline.py` refuses it to libraries while the program runs."""

import pytest

from tests.contracts.house import imports_of, modules

NETWORKING = {
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib",
    "xmlrpc", "socketserver", "asyncio", "webbrowser", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip
LOCAL_SOCKETS = {"app.second_start"}
"""May use QtNetwork, for local sockets between two starts of the program."""
ITS_NAMES = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}


def reached(module: str, imported: set[str]) -> list[str]:
    bad = [name for name in imported if any(name == top or name.startswith(f"{top}.") for top in NETWORKING)]
    qt = {name for name in imported if name.startswith("PySide6.QtNetwork")}
    return sorted([*bad, *(qt - (ITS_NAMES if module in LOCAL_SOCKETS else set()))])


def test_no_module_reaches_for_a_network():
    found = {module.name: reached(module.name, {name for name, _ in imports_of(module.tree)}) for module in modules()}
    assert {name: bad for name, bad in found.items() if bad} == {}


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("services.desks.desk", "urllib.request.urlopen"),
        ("gui.main_window", "PySide6.QtNetwork.QLocalServer"),
        ("app.second_start", "PySide6.QtNetwork.QTcpSocket"),
    ],
)
def test_the_rule_itself_bites(module, imported):
    assert reached(module, {imported}) == [imported]
