"""A real X server of our own with a window manager, for one block of a test."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def x_server(size: str = "1366x800x24") -> Iterator[dict[str, str]]:
    """Start Xvfb and openbox; gives the environment for programs that shall appear there."""
    if not shutil.which("Xvfb") or not shutil.which("openbox"):
        pytest.skip("Xvfb and openbox are not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        _wait_for_manager(environment)
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def _wait_for_manager(environment: dict[str, str]) -> None:
    """Windows that are mapped before the manager runs get no focus."""
    for _ in range(100):
        found = subprocess.run(["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False)
        if found.returncode == 0:
            return
        time.sleep(0.05)  # the X protocol has no signal to wait for before a window manager is there
    pytest.fail("openbox did not start")
