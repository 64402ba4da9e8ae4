"""Imports mutants in a process of its own, because a reader's fault may end the process itself.

`python -m tests.faults.worker FOLDER NUMBER-OR-FILE…`: one line of JSON before each mutant and one behind it, on standard output.
"""

import json
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.store import backup
from tests.conftest import make_workspace
from tests.faults.mutants import Mutant, mutant

ADDRESS_SPACE = 1_500 * 1024**2


def main(arguments: Sequence[str]) -> None:
    """Import the mutants into one store, look whether it is sound, then say so."""
    workspace = make_workspace(Path(arguments[0]) / "store.db")
    _ = workspace.store, workspace.layouts, workspace.metrics
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    for which in arguments[1:]:
        one = mutant(int(which)) if which.isdecimal() else Mutant(0, Path(which).name, "", Path(which).read_bytes())
        say(begun=one.number, name=one.name, how=one.how)
        started = time.process_time()
        answer = imported(workspace, one)
        say(ended=one.number, answer=answer, seconds=time.process_time() - started, megabytes=peak())
    say(check=backup.check(workspace.store))
    workspace.close()


def imported(workspace: Any, one: Mutant) -> list[str]:
    """What became of each sheet; every refusal must have its sentence."""
    choices = ImportChoices(shop="甲店", platform="tmall", day="2026-11-20")
    dropped = Dropped(Path(one.name), data=one.data, choices=choices)
    try:
        plans = import_files.plan(JobContext(), workspace, [dropped]).value
        receipts = import_files.commit(JobContext(), workspace, plans).value
    except UserError as error:
        return [error.code]
    for receipt in receipts:
        counts = receipt.counts
        assert counts.read == counts.new + counts.changed + counts.same + counts.rejected
        assert (receipt.trouble is None) == (receipt.status in (FileStatus.IMPORTED, FileStatus.ALREADY_IMPORTED))
        assert receipt.trouble is None or trouble_text(receipt.trouble) != receipt.trouble.code
    return [receipt.trouble.code if receipt.trouble else receipt.status.value for receipt in receipts]


def peak() -> int:
    """Megabytes at most so far; what getrusage says on Linux holds the parent's size, too."""
    status = Path("/proc/self/status")
    if status.exists():
        kilobytes = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(kilobytes) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
