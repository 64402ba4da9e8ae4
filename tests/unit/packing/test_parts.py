"""Whose the bundled files are, and what is told of them."""

import json
import re
from datetime import UTC, datetime

import alembic
import pytest
import segno
from PySide6 import QtCore

from scripts.packing import parts
from scripts.packing.notices import bill_of_materials, notices
from scripts.packing.parts import Part, locked_versions, not_locked, parts_of
from tests.contracts.house import ROOT

LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-dev.lock")
MADE = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def found():
    return parts_of([parts.Path(module.__file__) for module in (alembic, segno, QtCore)])


def test_files_lead_to_their_distributions_and_to_python(found):
    assert {part.name for part in found} == {"alembic", "segno", "pyside6-essentials", "pyinstaller", "python"}
    assert not_locked(found, LOCKS) == []


def test_each_part_brings_the_text_of_its_licence(found):
    assert all(text.strip() for part in found for text in part.texts.values())
    (qt,) = (part for part in found if part.name == "pyside6-essentials")
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= set(qt.texts)


def test_a_part_without_a_licence_text_stops_the_build(monkeypatch):
    monkeypatch.setattr(parts, "WITHOUT_OWN_TEXT", {})
    with pytest.raises(LookupError, match="pyside6-essentials"):
        parts_of([parts.Path(QtCore.__file__)])


def test_what_no_lock_names_is_told():
    strange = Part("pypi", "attic", "1.0", "MIT", {"LICENSE": "x"})
    old = Part("pypi", "alembic", "0.1", "MIT", {"LICENSE": "x"})
    assert not_locked([strange, old], LOCKS) == ["attic 1.0", "alembic 0.1"]


def test_the_lock_is_read_with_all_its_versions():
    versions = locked_versions(LOCKS[0])
    assert len(versions) > 30
    assert len(versions["numpy"]) == 2  # one for the older Python


def test_every_locked_file_has_its_hash():
    for lock in LOCKS:
        text = lock.read_text(encoding="utf-8")
        blocks = re.split(r"(?m)^(?=[a-z])", text)[1:]
        assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_notices_hold_every_part_and_text(found):
    text = notices(found)
    for part in found:
        assert f"\n{part.name} {part.version}" in text
        assert all(one.strip() in text for one in part.texts.values())


def test_the_list_of_parts_is_a_cyclonedx_document(found):
    document = json.loads(bill_of_materials(found, version="1.2.3", made=MADE))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert (document["metadata"]["component"]["name"], document["metadata"]["component"]["version"]) == (
        "seller-toolkit",
        "1.2.3",
    )
    links = {one["purl"] for one in document["components"]}
    assert {f"pkg:{part.kind}/{part.name}@{part.version}" for part in found} == links
    assert bill_of_materials(found, version="1.2.3", made=MADE) == bill_of_materials(found, version="1.2.3", made=MADE)
