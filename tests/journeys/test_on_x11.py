"""Runs the journeys of on_x11 in a process of their own, on an X server of their own."""

import subprocess
import sys

import pytest

from tests.contracts.house import ROOT
from tests.journeys.display import x_server


@pytest.mark.x11
@pytest.mark.parametrize("journey", ["test_first_day.py", "test_newcomer.py", "test_morning.py"])
def test_a_journey_on_a_real_display(journey):
    with x_server() as environment:
        result = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", f"tests/journeys/on_x11/{journey}"],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    assert result.returncode == 0, result.stdout + result.stderr
