import json

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.importing.mapping import layout_of, mapping_from_text

SENTIMENT = {
    "kind": "review",
    "columns": {"comment": "text", "sentiment": "stars"},
    "values": {"sentiment": {"1": "5", "0": "1"}},
    "metrics": {},
}
FILE = "comment,sentiment\n很好,1\n太差,0\n太差,0\n".encode("gb18030")


def test_a_mapping_converts_an_unknown_sheet(plan):
    (found,) = plan(FILE, shop="甲", mapping=mapping_from_text(json.dumps(SENTIMENT)))
    (records,) = found.records
    assert (found.status.value, found.layout, found.counts.new) == ("ready", "mapping", 3)
    assert (records.columns["stars"], records.columns["text"]) == ([5.0, 1.0, 1.0], ["很好", "太差", "太差"])


def test_a_remembered_mapping_is_found_by_the_header(plan):
    mapping = mapping_from_text(json.dumps(SENTIMENT))
    (unknown,) = plan(FILE, shop="甲")
    memory = {unknown.fingerprint: ImportChoices(layout="mapping", mapping=mapping)}
    (found,) = plan("sentiment,comment \n1,好\n".encode(), shop="甲", remembered=memory.get)
    assert (found.status.value, found.mapping, found.fingerprint) == ("ready", mapping, unknown.fingerprint)


def test_metrics_by_day(plan):
    mapping = ColumnMapping("observation", {"那天": "day"}, metrics={"分": "dsr.description", "访": "visitors"})
    (found,) = plan('那天,分,访\n6/5/26,4.8,"1,000"\n'.encode(), shop="甲", mapping=mapping)
    (records,) = found.records
    assert found.platform == "tmall"
    assert list(zip(records.columns["metric"], records.columns["value"], strict=True)) == [
        ("dsr.description", 4.8),
        ("visitors", 1000.0),
    ]


def test_a_mapping_for_another_sheet_says_so(plan):
    (found,) = plan(b"a,b\n1,2\n", shop="x", mapping=layout_free())
    assert (found.status.value, found.trouble.code) == ("needs_mapping", "mapping.invalid")
    assert found.trouble.params == {"detail": "comment"}


def layout_free() -> ColumnMapping:
    return ColumnMapping("review", {"comment": "text"})


@pytest.mark.parametrize(
    "change",
    [{"kind": "dream"}, {"columns": {"comment": "texts"}}, {"columns": []}, {"columns": {}}, {"values": {"sentiment": 1}}, {"extra": 1}, {"metrics": {"a": "b"}},
     {"kind": "observation"}],
)  # fmt: skip
def test_what_is_wrong_is_told(change):
    with pytest.raises(UserError) as caught:
        mapping_from_text(json.dumps(SENTIMENT | change))
    assert caught.value.code == "mapping.invalid"


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"columns": {}}'])
def test_what_is_no_mapping(text):
    with pytest.raises(UserError, match=r"mapping.invalid"):
        mapping_from_text(text)


def test_columns_mapped_to_nothing_are_left_out():
    layout = layout_of(ColumnMapping("review", {"comment": "text", "x": ""}))
    assert [column.names for column in layout.blocks[0].columns] == [("comment",)]
