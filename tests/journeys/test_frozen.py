"""The program as it is shipped: built by PyInstaller, packed, installed, used and removed, far from the source."""

import json
import os
import subprocess
import sys

import pytest

from scripts.packing.linux import make_deb
from scripts.packing.trial import hindrance, try_package
from tests.contracts.house import ROOT


@pytest.mark.frozen
def test_the_program_as_it_is_shipped(tmp_path):
    """Installed by root on Debian; elsewhere its folder alone is tried, by the self-test that the trial has in it too."""
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
    folders = ["--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "build")]
    built = subprocess.run([*build, *folders], cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    program = tmp_path / "dist" / "seller-toolkit"
    notices = (program / "_internal" / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    assert "LESSER GENERAL PUBLIC LICENSE" in notices
    if hindrance():
        passes_its_self_test(program, tmp_path)
        return
    package = make_deb(program, tmp_path / "trial.deb", version="0", notices=notices, compression="none")
    assert try_package(package) == 0


def passes_its_self_test(folder, tmp_path):
    program = folder / ("seller-toolkit-cli.exe" if os.name == "nt" else "seller-toolkit")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "QT_QPA_PLATFORM")}
    tried = subprocess.run(
        [str(program), "self-test", "--json"], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    answer = json.loads(tried.stdout.decode("utf-8"))
    assert [step["name"] for step in answer["steps"] if not step["ok"]] == []
    assert (tried.returncode, answer["ok"]) == (0, True)
