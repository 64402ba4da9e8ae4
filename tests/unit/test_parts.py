"""The order of the tests and the table of their times."""

from types import SimpleNamespace

from tests import parts
from tests.conftest import ROOT


def test_the_longest_files_come_first_and_the_others_keep_their_order():
    names = ["tests/gui/test_a.py::x", f"tests/{parts.LONGEST[1]}::y", "tests/a.py::z", f"tests/{parts.LONGEST[0]}::w"]
    items = [SimpleNamespace(nodeid=name) for name in names]
    parts.longest_first(items)
    assert [item.nodeid for item in items] == [names[3], names[1], names[0], names[2]]


def test_the_long_files_are_there():
    assert [name for name in parts.LONGEST if not (ROOT / "tests" / name).is_file()] == []


def test_times_are_told_by_part():
    def report(nodeid: str, when: str, duration: float) -> SimpleNamespace:
        return SimpleNamespace(nodeid=f"tests/{nodeid}", when=when, duration=duration)

    stats = {
        "": [report("unit/store/test_a.py::x", "setup", 1.0)],
        "passed": [
            report("unit/store/dialects/test_b.py::x", "call", 2.0),
            report("gui/tabs/test_c.py::T::x[a/b]", "call", 4.5),
            report("test_top.py::x", "call", 0.1),
        ],
        "warnings": [object()],
    }
    assert [line.split() for line in parts.told_times(stats)] == [
        ["4.5", "s", "1", "gui"],
        ["3.0", "s", "1", "unit/store"],
        ["0.1", "s", "1", "tests"],
    ]
