"""In which order the tests run, and how long each part of them took: what pytest's hooks in `conftest` call."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

LONGEST = (
    "journeys/test_frozen.py",
    "journeys/test_on_x11.py",
    "faults/test_mutants.py",
    "faults/test_window_kills.py",
    "faults/test_kills.py",
    "unit/reading/test_drawn_pages.py",
    "unit/app/test_cli.py",
)
"""Files of few tests that take minutes, the longest first: begun last, they would leave the other workers idle."""
PARTS = {"unit": 2, "gui": 1, "contracts": 1, "faults": 1, "journeys": 1, "pictures": 1}
"""Folders of `tests`, and with how many of their names a part is called."""


def longest_first(items: list[Any]) -> None:
    """Sort in place; all others keep their order."""
    rank = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: rank.get(file_of(item.nodeid), len(rank)))


def file_of(nodeid: str) -> str:
    """The file of a test below the folder of tests."""
    return nodeid.split("::")[0].removeprefix("tests/")


def part_of(nodeid: str) -> str:
    """Which part a test belongs to: `unit/store`, `gui`."""
    *folders, _ = file_of(nodeid).split("/")
    return "/".join(folders[: PARTS.get(folders[0], 1)]) if folders else "tests"


def times_of(reports: Iterable[Any]) -> list[str]:
    """A line for each part: its seconds on all workers together, and its tests; the longest part first."""
    seconds, tests = Counter[str](), Counter[str]()
    for report in reports:
        part = part_of(report.nodeid)
        seconds[part] += report.duration
        tests[part] += report.when == "call"
    return [f"{took:7.1f} s  {tests[part]:6d}  {part}" for part, took in seconds.most_common()]


def told_times(stats: dict[str, Sequence[Any]]) -> list[str]:
    """The same from what pytest keeps for its summary."""
    return times_of(one for reports in stats.values() for one in reports if hasattr(one, "duration"))
