"""What the developer's door says of its checks."""

import subprocess

import pytest

import dev


@pytest.fixture
def answers(monkeypatch):
    """Exit code and last words of checks, by what stands in their command; all others are silent and right."""
    given: dict[str, tuple[int, str]] = {}

    def run(command, **_):
        code, out = next((answer for word, answer in given.items() if word in command), (0, ""))
        return subprocess.CompletedProcess(command, code, out, "")

    monkeypatch.setattr(dev.subprocess, "run", run)
    return given


def test_checks_that_are_right_are_silent(answers, capsys):
    assert {check.told for check in dev.run_checks().values()} == {"ok"}
    assert capsys.readouterr().out == ""


def test_what_could_not_be_audited_is_told_and_does_not_fail(answers, capsys):
    answers["scripts.audit_dependencies"] = (3, "No way there.\nnot audited: the service could not be reached.\n")
    check = dev.run_checks()["audit"]
    assert not check.failed
    assert check.told == "not audited: the service could not be reached."
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("code", [1, 2])
def test_vulnerabilities_fail_the_run_and_are_shown(answers, capsys, code):
    answers["scripts.audit_dependencies"] = (code, "alpha 1.0: PYSEC-2026-1\n")
    check = dev.run_checks()["audit"]
    assert check.failed
    assert check.told == "FAILED"
    assert "alpha 1.0: PYSEC-2026-1" in capsys.readouterr().out
