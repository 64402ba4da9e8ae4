"""The program as it is shipped: built by PyInstaller, tried by its own self-test, far from the source."""

import json
import os
import subprocess
import sys

import pytest

from tests.contracts.house import ROOT


@pytest.mark.frozen
def test_the_frozen_program_passes_its_self_test(tmp_path):
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
    folders = ["--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "build")]
    built = subprocess.run([*build, *folders], cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    program = tmp_path / "dist" / "seller-toolkit" / ("seller-toolkit-cli.exe" if os.name == "nt" else "seller-toolkit")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "QT_QPA_PLATFORM")}
    tried = subprocess.run(
        [str(program), "self-test", "--json"], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    answer = json.loads(tried.stdout.decode("utf-8"))
    assert [step["name"] for step in answer["steps"] if not step["ok"]] == []
    assert (tried.returncode, answer["ok"]) == (0, True)
