import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.importing.mapping import layout_of, mapping_from_text, mapping_to_text, spelled_as
from seller_toolkit.importing.titles import fold

SENTIMENT = {
    "kind": "review",
    "columns": {"comment": "text", "sentiment": "stars"},
    "values": {"sentiment": {"1": "5", "0": "1"}},
    "metrics": {},
}
FILE = "comment,sentiment\n很好,1\n太差,0\n太差,0\n".encode("gb18030")


def test_a_mapping_converts_an_unknown_sheet(plan):
    (found,) = plan(FILE, shop="甲", mapping=mapping_from_text(json.dumps(SENTIMENT)).mapping)
    (records,) = found.records
    assert (found.status.value, found.layout, found.counts.new) == ("ready", "mapping", 3)
    assert (records.columns["stars"], records.columns["text"]) == ([5.0, 1.0, 1.0], ["很好", "太差", "太差"])


def test_a_remembered_mapping_is_found_by_the_header(plan):
    mapping = mapping_from_text(json.dumps(SENTIMENT)).mapping
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
    [{"name": 7}, {"titles": "comment"}, {"titles": ["comment", 1]}, {"titles": ["comment"]}, {"name": "\ud800"},
     {"kind": "dream"}, {"columns": {"comment": "texts"}}, {"columns": []}, {"columns": {}}, {"values": {"sentiment": 1}}, {"extra": 1}, {"metrics": {"a": "b"}},
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


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8)
TITLES = st.lists(TEXTS.filter(fold), min_size=1, max_size=6, unique_by=fold).map(tuple)
NAMES = st.text(st.characters(categories=("L", "N")), max_size=8)


@st.composite
def kept_mappings(draw):
    """A mapping of any kind with all titles of its table."""
    titles = draw(TITLES)
    used = draw(st.lists(st.sampled_from(titles), min_size=1, unique=True))
    kind = draw(st.sampled_from(sorted(KIND_OF)))
    name = draw(NAMES)
    if kind == "observation":
        metrics = {title: f"dsr.{place}" for place, title in enumerate(used)}
        return ColumnMapping(kind, {}, {}, metrics, name), titles
    columns = dict(zip(used, KIND_OF[kind].names, strict=False))
    values = draw(st.dictionaries(st.sampled_from(used), st.dictionaries(TEXTS, TEXTS, max_size=3), max_size=2))
    return ColumnMapping(kind, columns, values, {}, name), titles


@given(kept_mappings())
def test_what_is_written_is_read_again(kept):
    mapping, titles = kept
    found = mapping_from_text(mapping_to_text(mapping, titles))
    assert (found.mapping, found.titles) == (mapping, titles)
    assert mapping_from_text(mapping_to_text(mapping, ())).mapping == mapping


def test_a_file_is_for_people_too():
    text = mapping_to_text(ColumnMapping("review", {"评论": "text"}, name="我的表"), ("评论", "日期"))
    assert list(json.loads(text)) == ["name", "kind", "titles", "columns"]
    assert "评论" in text


def test_columns_are_written_as_the_table_writes_them():
    mapping = ColumnMapping("review", {"评论（内容）": "text"}, {"评论（内容）": {"1": "好"}})
    assert spelled_as(mapping, ("评论(内容) ",)).columns == {"评论(内容) ": "text"}
    with pytest.raises(UserError, match=r"mapping.invalid"):
        spelled_as(mapping, ("别的",))


def test_nonsense_nested_without_end_is_no_mapping():
    with pytest.raises(UserError, match=r"mapping.invalid"):
        mapping_from_text('{"kind":' + "[" * 200_000)
