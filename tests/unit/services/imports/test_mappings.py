import json
from dataclasses import replace
from pathlib import Path

import pytest

from seller_toolkit.app.wiring import make_workspace
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.domain.mappings import name_from_file
from seller_toolkit.services.imports import import_files, mappings
from seller_toolkit.services.imports.mappings import TakenIn
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.unit.services.files import bring

PARCELS = ColumnMapping("parcel", {"甲": "order_no", "乙": "courier"})
LINES = "甲,乙,丙\n26881045,顺丰,x\n"


def known(workspace):
    return mappings.mappings(JobContext(), workspace).value


def imported(workspace, name="发货明细_20261120(1).csv", mapping=PARCELS):
    bring(workspace, name, LINES.encode(), shop="甲店", mapping=mapping)
    return known(workspace)[0]


def export(workspace, one, path):
    return mappings.export_mapping(JobContext(), workspace, one.fingerprint, path).value


def take_in(workspace, path, *, replace_earlier=False) -> TakenIn:
    return mappings.take_in_mapping(JobContext(), workspace, path, replace_earlier=replace_earlier).value


@pytest.fixture
def other(tmp_path):
    """The program of somebody else."""
    made = make_workspace(tmp_path / "other.db")
    yield made
    made.close()


def test_an_import_by_hand_is_remembered_under_the_name_of_its_file(workspace):
    one = imported(workspace)
    assert (one.name, one.titles, one.used) == ("发货明细", ("甲", "乙", "丙"), workspace.today())
    assert one.mapping.columns == PARCELS.columns


@pytest.mark.parametrize(
    ("file", "name"),
    [("发货明细_20261120(1).csv", "发货明细"), ("2026-11-20 订单报表.xlsx", "订单报表"), ("orders_2026_v.csv", "orders v"),
     ("20261120.csv", "20261120"), ("2026年11月20日 评价（3）.xls", "评价"), ("noending", "noending"), ("a.b.csv", "a.b")],
)  # fmt: skip
def test_names_of_files_without_their_days(file, name):
    assert name_from_file(file) == name


def test_a_given_name_stays_whatever_files_come(workspace):
    one = imported(workspace)
    mappings.rename_mapping(JobContext(), workspace, one.fingerprint, "  仓库  发货 ")
    bring(workspace, "别的.csv", LINES.replace("26881045", "26881046").encode(), shop="甲店")
    assert [one.name for one in known(workspace)] == ["仓库 发货"]
    with pytest.raises(UserError, match=r"mapping.no_name"):
        mappings.rename_mapping(JobContext(), workspace, one.fingerprint, " ")


def test_a_changed_mapping_reads_the_next_file(workspace):
    one = imported(workspace)
    changed = ColumnMapping("parcel", {"甲": "order_no", "丙": "courier"})
    mappings.save_mapping(JobContext(), workspace, one.fingerprint, changed)
    (found,) = known(workspace)
    assert (found.name, found.mapping.columns) == (one.name, changed.columns)
    bring(workspace, "b.csv", LINES.replace("26881045", "26881046").encode(), shop="甲店")
    assert known(workspace)[0].mapping.columns == changed.columns
    with pytest.raises(UserError, match=r"mapping.invalid"):
        mappings.save_mapping(JobContext(), workspace, one.fingerprint, ColumnMapping("parcel", {"丁": "order_no"}))


def test_what_is_forgotten_is_asked_again(workspace):
    one = imported(workspace)
    mappings.forget_mapping(JobContext(), workspace, one.fingerprint)
    (receipt,) = bring(workspace, "c.csv", LINES.replace("26881045", "26881049").encode(), shop="甲店")
    assert (known(workspace), receipt.status.value) == ((), "needs_mapping")
    with pytest.raises(UserError, match=r"mapping.unknown"):
        mappings.forget_mapping(JobContext(), workspace, one.fingerprint)


def test_a_table_that_is_given_to_others_is_known_to_them(workspace, other, tmp_path):
    one = imported(workspace)
    path = export(workspace, one, tmp_path / "发货.json")
    taken = take_in(other, path)
    assert (taken.kept, taken.earlier, taken.mapping) == (True, None, known(other)[0])
    assert (taken.mapping.fingerprint, taken.mapping.name) == (one.fingerprint, "发货明细")
    (receipt,) = bring(other, "x.csv", LINES.encode(), shop="乙店")
    assert (receipt.status.value, receipt.counts.new) == ("imported", 1)


def test_an_earlier_mapping_of_the_same_titles_gives_way_only_when_wished(workspace, tmp_path):
    one = imported(workspace)
    path = export(workspace, one, tmp_path / "a.json")
    assert take_in(workspace, path).kept
    mappings.rename_mapping(JobContext(), workspace, one.fingerprint, "我的")
    taken = take_in(workspace, path)
    assert (taken.kept, taken.earlier, known(workspace)[0].name) == (False, known(workspace)[0], "我的")
    assert take_in(workspace, path, replace_earlier=True).kept
    assert [one.name for one in known(workspace)] == ["发货明细"]


@pytest.mark.parametrize(
    ("said", "code"),
    [({"kind": "parcel", "columns": {"甲": "order_no"}}, "mapping.no_titles"),
     ({"kind": "observation", "metrics": {"甲": "dsr.charm"}, "titles": ["甲"]}, "mapping.invalid"),
     ({"kind": "parcel", "columns": {"甲": "dream"}, "titles": ["甲"]}, "mapping.invalid"),
     ([1], "mapping.invalid")],
)  # fmt: skip
def test_files_that_cannot_be_taken_in(workspace, tmp_path, said, code):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        take_in(workspace, path)
    assert caught.value.code == code
    assert known(workspace) == ()


def test_a_file_without_a_name_is_called_like_itself(workspace, tmp_path):
    path = tmp_path / "快递_2026.json"
    path.write_text(
        '\ufeff{"kind": "parcel", "columns": {"甲 ": "order_no"}, "titles": ["甲", "乙"]}', encoding="utf-8"
    )
    taken = take_in(workspace, path)
    assert (taken.mapping.name, taken.mapping.mapping.columns) == ("快递", {"甲": "order_no"})


def test_one_is_found_by_its_name_or_its_mark(workspace):
    one = imported(workspace)
    bring(workspace, "发货明细.csv", "子,丑\n26881050,顺丰\n".encode(), shop="甲店",
          mapping=ColumnMapping("parcel", {"子": "order_no", "丑": "courier"}))  # fmt: skip
    assert mappings.get_named(workspace, one.fingerprint) == one
    with pytest.raises(UserError, match=r"mapping.several"):
        mappings.get_named(workspace, "发货明细")
    with pytest.raises(UserError, match=r"mapping.unknown"):
        mappings.get_named(workspace, "没有")


def test_units_are_kept_changed_and_held_against_their_metrics(workspace, tmp_path):
    path = tmp_path / "转化.json"
    said = {
        "kind": "observation",
        "columns": {"那天": "day"},
        "metrics": {"数": "conversion_rate"},
        "titles": ["那天", "数"],
    }
    path.write_text(json.dumps(said | {"units": {"数": "days"}}), encoding="utf-8")
    with pytest.raises(UserError, match=r"mapping.invalid"):
        take_in(workspace, path)
    path.write_text(json.dumps(said | {"units": {" 数": "percent"}}), encoding="utf-8")
    with pytest.raises(UserError, match=r"mapping.invalid"):  # a unit belongs to a column of the mapping, spelled alike
        take_in(workspace, path)
    path.write_text(json.dumps(said | {"units": {"数": "percent"}}), encoding="utf-8")
    one = take_in(workspace, path).mapping
    table = "那天,数\n2026-11-01,0.87\n".encode()
    assert value_read(workspace, table) == 0.87
    changed = replace(one.mapping, units={"数": "fraction"})
    mappings.save_mapping(JobContext(), workspace, one.fingerprint, changed)
    assert value_read(workspace, table) == 87.0
    with pytest.raises(UserError, match=r"mapping.invalid"):
        mappings.save_mapping(JobContext(), workspace, one.fingerprint, replace(changed, units={"数": "fen"}))


def value_read(workspace, table):
    dropped = Dropped(Path("转化.csv"), data=table, choices=ImportChoices(shop="甲店", platform="tmall"))
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    return plan.records[0].columns["value"][0]


@pytest.mark.parametrize(
    ("mapping", "unit", "cells", "old"),
    [
        (ColumnMapping("order_line", {"甲": "order_no", "乙": "paid_amount"}), "fen", ("1250", "1500"), "1250"),
        (ColumnMapping("order_line", {"甲": "order_no", "乙": "paid_amount"}), "wan", ("1.5", "1.6"), "1.5"),
        (ColumnMapping("observation", {"甲": "day"}, metrics={"乙": "conversion_rate"}), "fraction", ("0.87", "0.9"), "0.87"),
        (ColumnMapping("observation", {"甲": "day"}, metrics={"乙": "tmall_experience.delivery_hours"}), "minutes", ("90", "95"), "90"),
        (ColumnMapping("observation", {"甲": "day"}, metrics={"乙": "paid_amount"}), "", ("90", "95"), "90"),
    ],
)  # fmt: skip
def test_the_preview_tells_the_earlier_value_in_the_unit_of_its_column(workspace, mapping, unit, cells, old):
    mapping = replace(mapping, units={"乙": unit} if unit else {})
    tables = [f"甲,乙\n2026-11-01,{cell}\n".encode() for cell in cells]
    choices = ImportChoices(shop="甲店", platform="tmall", mapping=mapping)
    bring(workspace, "a.csv", tables[0], shop="甲店", platform="tmall", mapping=mapping)
    (plan,) = import_files.plan(JobContext(), workspace, [Dropped(Path("b.csv"), tables[1], choices)]).value
    (row,) = plan.preview
    assert (row.cells[1], row.old) == (cells[1], {1: old})
