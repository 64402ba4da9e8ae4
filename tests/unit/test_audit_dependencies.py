"""Known vulnerabilities: what pip-audit answers is read, and nothing that was not looked up passes for clean."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from scripts.audit_dependencies import (
    BROKEN,
    CLEAN,
    FOUND,
    NOT_AUDITED,
    Accepted,
    Answer,
    Broken,
    Unreachable,
    Vulnerability,
    audit,
    lists_of,
    read_answer,
)
from tests.conftest import ROOT

TODAY = date(2026, 11, 27)
LOCK = "alpha==1.0 \\\n    --hash=sha256:00\nbeta==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:11\n"
HOLE = Vulnerability("alpha", "1.0", ("PYSEC-2026-1", "CVE-2026-1"), ("1.1",))


def said(answer, accepted=()):
    verdict = audit(LOCK, lambda pins: answer, TODAY, accepted)
    return verdict.code, verdict.lines


def as_json(*parts):
    return json.dumps({"dependencies": parts, "fixes": []})


# --- what is asked ------------------------------------------------------------------------------------------------


def test_each_version_of_the_lock_is_asked_for_whatever_its_system():
    lock = "alpha==1.0 ; python_full_version < '3.12' \\\n    --hash=sha256:00\nalpha==2.0\nbeta==1"
    assert lists_of(lock) == [["alpha==1.0", "beta==1"], ["alpha==2.0"]]


def test_every_line_of_the_real_lock_is_a_pin():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert sum(map(len, lists_of(lock))) == len(lines) > 40


# --- what is answered ---------------------------------------------------------------------------------------------


def test_an_answer_is_read():
    hole = {"id": "PYSEC-2026-1", "fix_versions": ["1.1"], "aliases": ["CVE-2026-1"], "description": "bad"}
    out = as_json(
        {"name": "alpha", "version": "1.0", "vulns": [hole]},
        {"name": "beta", "version": "2.0", "vulns": []},
        {"name": "gamma", "skip_reason": "not found"},
    )
    assert read_answer(1, out, "Found 1 known vulnerability") == Answer((HOLE,), ("gamma",))


@pytest.mark.parametrize(
    "last",
    [
        "requests.exceptions.ConnectionError: Failed to resolve 'pypi.org'",
        "ERROR:pip_audit._cli:Tip: your network may be blocking this service. Try another service with `-s SERVICE`",
        "pip_audit._service.interface.ServiceError",
    ],
)
def test_a_service_that_is_away_is_no_answer(last):
    with pytest.raises(Unreachable):
        read_answer(1, "", f"Traceback\n{last}\n")


@pytest.mark.parametrize(
    ("code", "out"), [(1, ""), (2, ""), (0, ""), (0, "[]"), (0, "no json"), (0, as_json({"vulns": [{"id": "X"}]}))]
)
def test_a_fault_of_the_tool_is_no_unreachable_service(code, out):
    with pytest.raises(Broken):
        read_answer(code, out, "No module named pip_audit")


# --- what is said -------------------------------------------------------------------------------------------------


def test_clean():
    assert said(Answer()) == (CLEAN, ("audited: none of 2 parts has a known vulnerability.",))


def test_found():
    code, lines = said(Answer((HOLE,), ("beta",)))
    assert code == FOUND
    assert lines == (
        "alpha 1.0: PYSEC-2026-1, CVE-2026-1, mended in 1.1",
        "audited: known vulnerabilities in 1 of 2 parts.",
    )


def test_parts_that_the_service_does_not_know_are_not_audited():
    code, (sentence,) = said(Answer((), ("beta",)))
    assert code == NOT_AUDITED
    assert sentence.startswith("not audited: beta, ")


def test_a_service_that_knows_none_of_the_first_is_not_asked_about_the_others():
    asked = []

    def ask(pins):
        asked.append(list(pins))
        return Answer((), tuple(pin.partition("==")[0] for pin in pins))

    lock = "\n".join(f"{name}==1" for name in ("a", "b", "c", "d"))
    verdict = audit(lock, ask, TODAY)
    assert (verdict.code, asked) == (NOT_AUDITED, [["a==1", "b==1", "c==1"]])
    assert verdict.lines == ("not audited: the service that answered knows none of a, b, c.",)


def test_all_are_asked_about_once():
    asked = []

    def ask(pins):
        asked.extend(pins)
        return Answer()

    assert audit("a==1\nb==1\nc==1\nd==1\na==2", ask, TODAY).code == CLEAN
    assert sorted(asked) == ["a==1", "a==2", "b==1", "c==1", "d==1"]


@pytest.mark.parametrize(("error", "code"), [(Unreachable("away"), NOT_AUDITED), (Broken("torn"), BROKEN)])
def test_no_answer_is_told_with_its_reason(error, code):
    def ask(pins):
        raise error

    verdict = audit(LOCK, ask, TODAY)
    assert verdict.code == code
    assert verdict.lines[0] == str(error)
    assert verdict.lines[-1].startswith("not audited: ")


def test_an_accepted_one_is_told_with_its_reason_until_its_day():
    accepted = Accepted("CVE-2026-1", "that function is never called", TODAY)
    code, lines = said(Answer((HOLE,)), [accepted])
    assert code == CLEAN
    assert lines[0] == "accepted until 2026-11-27: CVE-2026-1, because that function is never called"
    later = Accepted("CVE-2026-1", "that function is never called", date(2026, 11, 26))
    assert said(Answer((HOLE,)), [later])[0] == FOUND


# --- the real tool, asking a service on this computer --------------------------------------------------------------


@contextmanager
def service(answers) -> Iterator[str]:
    """A service that answers as OSV does: name of a part → ids."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            name = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["package"]["name"]
            holes = [{"id": one, "schema_version": "1.4.0", "affected": []} for one in answers.get(name, ())]
            body = json.dumps({"vulns": holes} if holes else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1/query"
        server.shutdown()
        thread.join()


def run(tmp_path, address):
    lock = tmp_path / "some.lock"
    lock.write_text(LOCK, encoding="utf-8")
    words = [str(lock), "--timeout", "3", "--osv-url", address]
    done = subprocess.run(
        [sys.executable, "-m", "scripts.audit_dependencies", *words],
        check=False, cwd=ROOT, env=os.environ | {"no_proxy": "127.0.0.1"}, capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, done.stdout.splitlines()


def test_the_tool_finds_what_the_service_knows(tmp_path):
    with service({"beta": ["PYSEC-2026-9"]}) as address:
        code, lines = run(tmp_path, address)
    assert code == FOUND
    assert lines[0] == "beta 2.0: PYSEC-2026-9, not mended yet"
    code, lines = run(tmp_path, address)  # its door is closed now
    assert code == NOT_AUDITED
    assert lines[-1] == "not audited: the vulnerability service could not be reached."
