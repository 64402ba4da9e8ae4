"""Every file of tests/samples comes out as the expectation beside it says; score pages have their own test (services)."""

import json
from pathlib import Path

import pytest

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.importing.layouts import load_layouts

SAMPLES = Path(__file__).parents[2] / "samples"
LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"
KNOWN = load_layouts(LAYOUTS)
PAGES = {layout.id for layout in KNOWN if layout.is_page}
TABLES = {layout.id for layout in KNOWN} - PAGES
ALL = sorted(
    path
    for path in SAMPLES.glob("*/*")
    if not path.name.endswith(".expected.json") and path.parent.name in PAGES | TABLES
)
FILES = [path for path in ALL if path.parent.name in TABLES]


def records_of(plan: ImportPlan):
    for records in plan.records:
        for place, row in enumerate(records.rows):
            yield {"row": row} | {name: column[place] for name, column in records.columns.items()}


def fits(wanted: dict, record: dict) -> bool:
    return all(record.get(name) == value for name, value in wanted.items())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_sample(path, plan):
    expected = json.loads(path.with_name(f"{path.name}.expected.json").read_text(encoding="utf-8"))
    plans = plan(path.read_bytes(), path.name, **expected["choices"])
    assert len(plans) == len(expected["plans"])
    for found, wanted in zip(plans, expected["plans"], strict=True):
        check(found, wanted)


def check(found: ImportPlan, wanted: dict) -> None:
    assert found.status.value == wanted["status"], found.trouble
    assert (found.trouble.code if found.trouble else None) == wanted.get("trouble")
    for name in ("layout", "platform", "shop"):
        assert getattr(found, name) == wanted.get(name, getattr(found, name))
    for name in ("shops", "unknown_columns", "days"):
        assert list(getattr(found, name)) == wanted.get(name, list(getattr(found, name)))
    assert [[p.row, p.column, p.code] for p in found.problems] == wanted.get("rejected", [])
    counts = {"new": 0, "changed": 0, "same": 0, "rejected": 0} | wanted.get("counts", {})
    if "counts" in wanted:
        assert {name: getattr(found.counts, name) for name in counts} == counts
    assert [r.platform for r in found.records] == wanted.get("platforms", [r.platform for r in found.records])
    assert all(r.own == wanted.get("own", True) for r in found.records)
    check_records(found, wanted)


def check_records(found: ImportPlan, wanted: dict) -> None:
    records = list(records_of(found))
    for one in wanted.get("records", []):
        assert any(fits(one, record) for record in records), (one, records)
    for one in wanted.get("absent", []):
        assert not any(fits(one, record) for record in records), one


def test_every_layout_has_a_sample_and_samples_are_small(layouts):
    assert {path.parent.name for path in ALL} == {layout.id for layout in layouts}
    assert max(path.stat().st_size for path in ALL) < 20_000


def test_a_copied_page_is_no_table(plan):
    pages = [path for path in ALL if path.parent.name in PAGES]
    assert pages
    for path in pages:
        assert {one.layout for one in plan(path.read_bytes(), path.name, shop="甲")} == {""}, path.name


def test_nothing_personal_leaves_the_door(plan):
    """No name, telephone or address of the samples is in a plan, masked or not, but for the raw sheet behind it."""
    for path in FILES:
        expected = json.loads(path.with_name(f"{path.name}.expected.json").read_text(encoding="utf-8"))
        for one in plan(path.read_bytes(), path.name, **expected["choices"]):
            said = repr(one)
            for secret in ("1380000000", "某路", "某人", "收***", "买***", "昵称一"):
                assert secret not in said, (path.name, secret)
