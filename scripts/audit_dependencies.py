"""Looks up the known vulnerabilities of what requirements.lock names; `python3 dev.py audit` calls this.

    python -m scripts.audit_dependencies [LOCK] [--timeout SECONDS] [--osv-url ADDRESS]

pip-audit asks PyPI's service, or one that answers as OSV does. The last line says in one sentence what came of it; the exit
code is 0 where every part was looked up and has none, 1 where some were found, 2 where pip-audit could not do its work,
3 where not every part could be looked up: nobody may take that for a clean result.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLEAN, FOUND, BROKEN, NOT_AUDITED = range(4)
LONGEST = 60
"""Seconds for all that one process asks."""
FIRST = 3
"""So many parts are asked about before all others: a service that knows none of them, such as a mirror of files, knows none at all."""
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)", re.MULTILINE)
OF_THE_NETWORK = re.compile(
    r"requests\.exceptions|urllib3\.exceptions|_service\.interface|Could not connect|not redirecting|may be blocking"
)
"""Words in pip-audit's last line when the service, or the way to it, is at fault."""


@dataclass(frozen=True)
class Accepted:
    """A vulnerability that is known and does no harm here, why, and the last day on which that is taken for granted."""

    id: str
    reason: str
    until: date


ACCEPTED: tuple[Accepted, ...] = ()


@dataclass(frozen=True)
class Vulnerability:
    """One that a part has, under all its names, and the versions without it."""

    part: str
    version: str
    ids: tuple[str, ...]
    mended_in: tuple[str, ...]

    def __str__(self) -> str:
        mended = f"mended in {', '.join(self.mended_in)}" if self.mended_in else "not mended yet"
        return f"{self.part} {self.version}: {', '.join(self.ids)}, {mended}"


@dataclass(frozen=True)
class Answer:
    """What pip-audit found, and the parts that the service knew nothing of."""

    found: tuple[Vulnerability, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """The exit code, and what is said: details, then one sentence."""

    code: int
    lines: tuple[str, ...]


class Unreachable(Exception):
    """The service did not answer; the text says what happened."""


class Broken(Exception):
    """pip-audit itself failed; the text is its last line."""


Ask = Callable[[Sequence[str]], Answer]


def main() -> int:
    """Say what was found; the exit codes are those above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lock", nargs="?", type=Path, default=ROOT / "requirements.lock")
    parser.add_argument("--timeout", type=int, default=15, help="seconds to wait for each answer")
    parser.add_argument("--osv-url", help="a service that answers as OSV does, instead of PyPI's")
    options = parser.parse_args()
    service = ("-s", "osv", "--osv-url", options.osv_url) if options.osv_url else ()
    words = [*service, "--timeout", str(options.timeout)]
    verdict = audit(options.lock.read_text(encoding="utf-8"), lambda pins: ask(pins, words), date.today())
    print("\n".join(verdict.lines))
    return verdict.code


def audit(lock: str, ask: Ask, today: date, accepted: Iterable[Accepted] = ACCEPTED) -> Verdict:
    """Look up every pin of a lock file, those for other systems as well."""
    lists = lists_of(lock)
    number = sum(map(len, lists))
    first, rest = lists[0][:FIRST], lists[0][FIRST:]
    try:
        answers = [ask(first)]
        if len(answers[0].unknown) == len(first):
            names = ", ".join(answers[0].unknown)
            return Verdict(NOT_AUDITED, (f"not audited: the service that answered knows none of {names}.",))
        answers += [ask(pins) for pins in (rest, *lists[1:]) if pins]
    except Unreachable as error:
        return Verdict(NOT_AUDITED, (str(error), "not audited: the vulnerability service could not be reached."))
    except Broken as error:
        return Verdict(BROKEN, (str(error), "not audited: pip-audit could not do its work."))
    found = [one for answer in answers for one in answer.found]
    unknown = [part for answer in answers for part in answer.unknown]
    in_force = [one for one in accepted if today <= one.until]
    open_ones = [one for one in found if not any(each.id in one.ids for each in in_force)]
    details = (
        *(f"accepted until {one.until}: {one.id}, because {one.reason}" for one in in_force),
        *(str(one) for one in open_ones),
    )
    code, sentence = summed_up(open_ones, unknown, number)
    return Verdict(code, (*details, sentence))


def summed_up(found: Sequence[Vulnerability], unknown: Sequence[str], number: int) -> tuple[int, str]:
    """The exit code and the sentence; what was found counts more than what was not looked up."""
    if found:
        parts = len({(one.part, one.version) for one in found})
        return FOUND, f"audited: known vulnerabilities in {parts} of {number} parts."
    if unknown:
        return NOT_AUDITED, f"not audited: {', '.join(unknown)}, which the service does not know; the others are clean."
    return CLEAN, f"audited: none of {number} parts has a known vulnerability."


def lists_of(lock: str) -> list[list[str]]:
    """The pins without their systems and hashes, no part twice in a list: pip-audit takes one version of each."""
    lists: list[dict[str, str]] = []
    for name, version in PIN.findall(lock):
        place = next((one for one in lists if name not in one), None)
        if place is None:
            lists.append(place := {})
        place[name] = f"{name}=={version}"
    return [list(one.values()) for one in lists]


def ask(pins: Sequence[str], words: Sequence[str] = ()) -> Answer:
    """Have pip-audit look up the pins.

    Raises:
        Unreachable: the service did not answer, or not in time.
        Broken: anything else went wrong.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "pins.txt"
        listed.write_text("\n".join(pins), encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "-r", str(listed), "--no-deps", "--disable-pip"]
        command += ["--format", "json", "--progress-spinner", "off", *words]
        try:
            done = subprocess.run(
                command, check=False, capture_output=True, text=True, encoding="utf-8", timeout=LONGEST
            )
        except subprocess.TimeoutExpired:
            raise Unreachable(f"No complete answer within {LONGEST} seconds.") from None
    return read_answer(done.returncode, done.stdout, done.stderr)


def read_answer(code: int, out: str, errors: str) -> Answer:
    """What pip-audit answered; it ends with 1 both when it found something and when it failed.

    Raises:
        Unreachable: the service did not answer.
        Broken: pip-audit failed, or its answer has another form.
    """
    if code not in (0, 1) or not out.strip():
        last = errors.strip().rpartition("\n")[2]
        raise Unreachable(last) if OF_THE_NETWORK.search(last) else Broken(last)
    try:
        parts = json.loads(out)["dependencies"]
        return Answer(
            tuple(
                Vulnerability(
                    part["name"],
                    part["version"],
                    (one["id"], *one.get("aliases", ())),
                    tuple(one.get("fix_versions", ())),
                )
                for part in parts
                for one in part.get("vulns", ())
            ),
            tuple(part["name"] for part in parts if "skip_reason" in part),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise Broken(f"The answer has another form: {error!r}") from error


if __name__ == "__main__":
    sys.exit(main())
