"""The changelog can be read by people and programs: newest first, days and kinds as promised."""

import re
from dataclasses import dataclass
from datetime import date

import pytest

import seller_toolkit
from tests.contracts.house import ROOT

KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
HEAD = re.compile(r"## \[(?:(?P<unreleased>Unreleased)|(?P<version>\d+\.\d+\.\d+))\](?: - (?P<day>\S+))?")


@dataclass
class Entry:
    """One `## [version] - day` with its kinds; the version of what is not released yet is None."""

    version: tuple[int, ...] | None
    day: date | None
    kinds: dict[str, int]  # kind → how many lines it has


def number(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def read(text: str) -> list[Entry]:
    """The entries from the top down; an AssertionError says what is wrong with a line or with their order."""
    entries: list[Entry] = []
    kind = ""
    for line in text.splitlines():
        if line.startswith("## "):
            entries.append(read_head(line))
            kind = ""
        elif line.startswith("### "):
            kind = line.removeprefix("### ")
            assert kind in KINDS, f"unknown kind: {kind}"
            assert kind not in entries[-1].kinds, f"{kind} stands twice"
            entries[-1].kinds[kind] = 0
        elif line.startswith("- "):
            assert kind, f"a line without a kind: {line}"
            entries[-1].kinds[kind] += 1
    check_order(entries)
    return entries


def read_head(line: str) -> Entry:
    head = HEAD.fullmatch(line)
    assert head, f"not a heading of an entry: {line}"
    assert bool(head["day"]) == bool(head["version"]), f"a release has a day, what is not released has none: {line}"
    day = date.fromisoformat(head["day"]) if head["day"] else None
    return Entry(number(head["version"]) if head["version"] else None, day, {})


def check_order(entries: list[Entry]) -> None:
    assert entries, "no entry at all"
    first, *released = entries
    assert first.version is None, "Unreleased comes first"
    versions = [entry.version for entry in released]
    assert None not in versions, "Unreleased stands there once"
    assert versions == sorted(set(versions), reverse=True), "versions fall"
    days = [entry.day for entry in released]
    assert days == sorted(days, reverse=True), "days fall"
    for entry in entries:
        assert entry.kinds or entry is first, f"{entry.version} says nothing"
        assert all(entry.kinds.values()), f"{entry.version} has an empty kind"


def test_the_changelog_keeps_its_form():
    entries = read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert sum(sum(entry.kinds.values()) for entry in entries) > 0


def test_the_program_is_not_older_than_its_newest_release():
    entries = read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    released = [entry.version for entry in entries if entry.version]
    assert number(seller_toolkit.__version__) >= max(released, default=(0, 0, 0))


GOOD = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n### Added\n- x\n\n## [0.1.0] - 2026-11-22\n### Fixed\n- y\n"


def test_a_changelog_is_read():
    assert [(entry.version, entry.kinds) for entry in read(GOOD)] == [
        (None, {}),
        ((0, 2, 0), {"Added": 1}),
        ((0, 1, 0), {"Fixed": 1}),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## [Unreleased]\n", ""),
        ("[0.2.0]", "[0.0.2]"),
        ("[0.2.0]", "[0.1.0]"),
        ("2026-12-01", "2026-11-01"),
        (" - 2026-12-01", ""),
        ("### Added", "### Novelties"),
        ("- x\n", ""),
        ("### Fixed\n", ""),
        ("## [0.1.0]", "## 0.1.0"),
    ],
)
def test_the_rule_itself_bites(old, new):
    with pytest.raises(AssertionError):
        read(GOOD.replace(old, new))


def test_a_day_that_is_none_is_refused():
    with pytest.raises(ValueError, match="month"):
        read(GOOD.replace("2026-12-01", "2026-13-01"))
