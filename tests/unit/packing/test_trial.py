"""What surrounds the trial of a package; the trial itself is a journey (tests/journeys/test_frozen.py)."""

import shutil

import pytest

from scripts.packing import trial


def test_a_machine_that_has_the_program_is_left_alone(monkeypatch, tmp_path):
    monkeypatch.setattr(trial.shutil, "which", lambda name: name)
    monkeypatch.setattr(trial.os, "geteuid", lambda: 0)
    monkeypatch.setattr(trial, "HOME", tmp_path)
    monkeypatch.setattr(trial, "installed", set)
    assert "installed here already" in trial.hindrance()
    monkeypatch.setattr(trial, "HOME", tmp_path / "nothing")
    assert trial.hindrance() == ""


def test_a_machine_without_the_tools_is_not_tried_and_says_so(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(trial.shutil, "which", lambda name: None)
    assert trial.try_package(tmp_path / "a.deb") == 2
    assert "Not tried: apt-get" in capsys.readouterr().out


@pytest.mark.skipif(not shutil.which("apt-get"), reason="no Debian")
def test_what_a_package_brings_has_at_least_itself(tmp_path):
    assert "seller-toolkit" in trial.brought_by(tmp_path / "none.deb")


def test_a_file_is_opened_by_the_line_of_the_desktop_file(monkeypatch, tmp_path):
    entry = tmp_path / "a.desktop"
    entry.write_text("[Desktop Entry]\nExec=/usr/bin/seller-toolkit window %F\n", encoding="utf-8")
    monkeypatch.setattr(trial, "OPEN_WITH", entry)
    monkeypatch.setattr(trial.shutil, "which", lambda _name: None)
    file = tmp_path / "样品 订单.xlsx"
    assert trial._opening(file) == ["/usr/bin/seller-toolkit", "window", str(file)]


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="no Debian")
def test_a_system_has_packages():
    assert "dpkg" in trial.installed()
