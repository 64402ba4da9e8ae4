"""Nothing stands in the house that nobody uses, and every room's module has its test."""

from functools import cache
from pathlib import Path

from tests.cases import for_each
from tests.contracts.house import PACKAGE, ROOT, modules

ENTRANCES = {"__main__", "app.main"}
WALKED_BY_TESTS = {"reports.builders.registry"}  # goldens over EXPORTERS × REPORTS
WAITING: set[str] = set()  # debt that is seen: what is there and has no screen yet
TESTED_ELSEWHERE = {  # told by journeys and GUI tests, or mere lists of names
    "domain", "gui", "app", "services",
}  # fmt: skip


def used_modules() -> set[str]:
    used: set[str] = set()
    for module in modules():
        used |= {
            name.removeprefix("seller_toolkit.") for name, _ in module.imports if name.startswith("seller_toolkit.")
        }
        used |= type_checked(module)
    return used


def type_checked(module) -> set[str]:
    return {
        line.split()[1].removeprefix("seller_toolkit.")
        for line in module.source.splitlines()
        if line.strip().startswith("from seller_toolkit.")
    }


def test_every_module_is_used_by_another():
    used = used_modules()
    orphans = [
        m.name
        for m in modules()
        if m.name and m.name not in used | ENTRANCES | WALKED_BY_TESTS | WAITING and m.path.name != "__init__.py"
        and "migrations" not in m.name
    ]  # fmt: skip
    assert orphans == []


@cache
def written_tests(room: str) -> str:
    """All that the tests of a room say."""
    return "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "unit" / room).rglob("*.py"))


@for_each(
    "module",
    [m for m in modules() if m.room not in TESTED_ELSEWHERE and m.path.name != "__init__.py" and "." in m.name],
    named=lambda m: m.name,
)
def test_every_module_below_the_services_has_a_mirror_test(module):
    """tests/unit/<room>/ names each module of the room somewhere, usually as test_<module>.py."""
    if "migrations" in module.name:
        return
    folder = ROOT / "tests" / "unit" / module.room
    texts = written_tests(module.room)
    parent, _, stem = module.name.rpartition(".")
    named = f"seller_toolkit.{module.name} " in texts or f"seller_toolkit.{parent} import {stem}" in texts
    listed = any(stem in line for line in texts.splitlines() if f"from seller_toolkit.{parent} import" in line)
    assert named or listed or (folder / f"test_{stem}.py").exists(), (
        f"no test in {folder.relative_to(ROOT)} speaks of {module.name}"
    )


def test_no_room_is_called_by_a_name_that_says_nothing():
    empty_names = {"utils", "common", "core", "helpers", "misc", "util", "base"}
    assert [p for p in PACKAGE.rglob("*") if p.stem in empty_names and "__pycache__" not in p.parts] == []


def test_no_machine_path_or_package_host_stands_in_the_project():
    bad = []
    for path in tracked_texts():
        text = path.read_text(encoding="utf-8", errors="ignore")
        bad += [
            f"{path.name}: {word}"
            for word in (f"/{'work'}/", f"/home/{'runner'}", f"files.python{'hosted'}", f"index{'-url'} ")
            if word in text
        ]
    assert bad == []


def tracked_texts() -> list[Path]:
    suffixes = {".py", ".toml", ".md", ".lock", ".cfg", ".txt", ".ts", ".spec", ".sh", ".nsi", ".json"}
    skip = {".venv", ".git", "build", "dist", "demo-output", "shots", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and (path.suffix in suffixes or path.parent.name == ".ci")
        and not skip & set(path.relative_to(ROOT).parts)
    ]
