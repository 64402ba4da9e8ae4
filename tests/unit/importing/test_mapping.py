import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.domain.records import KIND_OF, FieldType
from seller_toolkit.domain.titles import fold
from seller_toolkit.domain.units import UNITS, units_of_field
from seller_toolkit.importing.columns import field_column
from seller_toolkit.importing.mapping import layout_of, mapping_from_text, mapping_to_text, spelled_as
from seller_toolkit.importing.values import Unreadable
from tests.cases import for_each
from tests.long import examples

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


@for_each(
    "change",
    [{"name": 7}, {"titles": "comment"}, {"titles": ["comment", 1]}, {"titles": ["comment"]}, {"name": "\ud800"},
     {"kind": "dream"}, {"columns": {"comment": "texts"}}, {"columns": []}, {"columns": {}}, {"values": {"sentiment": 1}}, {"extra": 1}, {"metrics": {"a": "b"}},
     {"kind": "observation"}, {"units": {"comment": "fen"}}, {"units": {"sentiment": "bushels"}}, {"units": ["fen"]}],
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
        units = draw(st.dictionaries(st.sampled_from(used), st.sampled_from(UNITS), max_size=3))
        return ColumnMapping(kind, {}, {}, metrics, name, units), titles
    columns = dict(zip(used, draw(st.permutations(KIND_OF[kind].names)), strict=False))
    values = draw(st.dictionaries(st.sampled_from(used), st.dictionaries(TEXTS, TEXTS, max_size=3), max_size=2))
    choices = {title: units_of_field(KIND_OF[kind].field(field).type) for title, field in columns.items()}
    units = {title: draw(st.sampled_from(found)) for title, found in choices.items() if found}
    return ColumnMapping(kind, columns, values, {}, name, units), titles


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
    money = ColumnMapping("order_line", {"号": "order_no", "付（款）": "amount"}, units={"付（款）": "fen"})
    assert spelled_as(money, ("号", "付(款)")).units == {"付(款)": "fen"}
    with pytest.raises(UserError, match=r"mapping.invalid"):
        spelled_as(mapping, ("别的",))


def test_nonsense_nested_without_end_is_no_mapping():
    with pytest.raises(UserError, match=r"mapping.invalid"):
        mapping_from_text('{"kind":' + "[" * 200_000)


# --- units --------------------------------------------------------------------------------------------------------

WRITTEN = {
    "yuan": "元", "fen": "分", "wan": "万元", "percent": "%", "seconds": "秒", "minutes": "分钟", "hours": "小时", "days": "天",
}  # fmt: skip
TARGETS = {
    "paid_amount": ("yuan", "fen", "wan"),
    "conversion_rate": ("percent",),
    "tmall_experience.delivery_hours": ("seconds", "minutes", "hours", "days"),
    "douyin_experience.reply_seconds": ("seconds", "minutes", "hours", "days"),
}
FIGURES = st.decimals(min_value=0, max_value=100, places=2)


def observed(plan, metric, cell, unit):
    """The value that a file with one such cell gives."""
    mapping = ColumnMapping("observation", {"那天": "day"}, metrics={"数": metric}, units={"数": unit} if unit else {})
    platform = "douyin" if metric.startswith("douyin") else "tmall"
    (found,) = plan(f"那天,数\n2026-11-01,{cell}\n".encode(), shop="甲", platform=platform, mapping=mapping)
    (records,) = found.records
    return records.columns["value"][0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=examples(60))
@given(figure=FIGURES, target=st.sampled_from([(metric, unit) for metric, found in TARGETS.items() for unit in found]))
def test_a_bare_number_in_a_unit_is_the_number_with_that_unit_behind_it(plan, figure, target):
    metric, unit = target
    assert observed(plan, metric, figure, unit) == observed(plan, metric, f"{figure}{WRITTEN[unit]}", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=examples(60))
@given(
    figure=FIGURES,
    target=st.sampled_from([(m, own, said) for m, found in TARGETS.items() for own in found for said in found]),
)
def test_a_cell_that_says_its_unit_keeps_it(plan, figure, target):
    metric, own, said = target
    cell = f"{figure}{WRITTEN[own]}"
    assert observed(plan, metric, cell, said) == observed(plan, metric, cell, "")


@pytest.mark.parametrize("unit", ["yuan", "fen", "wan"])
@given(figure=FIGURES)
def test_money_of_a_record_in_its_unit(unit, figure):
    said, written = (
        field_column([cell], FieldType.MONEY, unit=one)
        for cell, one in ((str(figure), unit), (f"{figure}{WRITTEN[unit]}", ""))
    )
    assert said == written == field_column([f"{figure}{WRITTEN[unit]}"], FieldType.MONEY, unit="fen")


@pytest.mark.parametrize(
    ("kind", "unit", "cells", "found"),
    [
        (FieldType.MONEY, "fen", ["1250", 1250, "12.5元", "¥12.50", "1,250+", "-", "x"], [1250] * 2 + [1250] * 2 + [1250, None, Unreadable("number.unreadable")]),
        (FieldType.MONEY, "wan", ["1.5", 1.5, "1.5万", "30元", "99999999999999"], [1500000] * 3 + [3000, Unreadable("number.unreadable")]),
        (FieldType.MONEY, "", ["1250分", "5分以上"], [1250, 5]),
        (FieldType.PERCENT, "fraction", ["0.8701", 0.8701, "87.01%", 1], [87.01, 87.01, 87.01, 100.0]),
        (FieldType.PERCENT, "percent", ["0.8701", "87.01%"], [0.8701, 87.01]),
        (FieldType.SECONDS, "minutes", ["2.5", 2.5, "2分30秒", "00:02:30", "1小时"], [150.0] * 4 + [3600.0]),
        (FieldType.SECONDS, "days", ["0.5"], [43200.0]),
    ],
)  # fmt: skip
def test_fields_in_units(kind, unit, cells, found):
    assert field_column(cells, kind, unit=unit) == found


def test_a_fraction_or_a_percentage_is_what_the_user_says(plan):
    assert observed(plan, "conversion_rate", "0.87", "") == 87.0  # guessed
    assert observed(plan, "conversion_rate", "0.87", "percent") == 0.87
    assert observed(plan, "tmall_experience.help_rate", "0.65", "") == 0.65  # guessed
    assert observed(plan, "tmall_experience.help_rate", "0.65", "fraction") == 65.0


def test_the_unit_of_the_user_beats_that_of_the_title(plan):
    mapping = ColumnMapping("observation", {"那天": "day"}, metrics={"到货（小时）": "tmall_experience.delivery_hours"})
    table = "那天,到货（小时）\n2026-11-01,90\n".encode()
    for units, hours in (({}, 90.0), ({"到货（小时）": "minutes"}, 1.5)):
        (found,) = plan(table, shop="甲", platform="tmall", mapping=replace(mapping, units=units))
        assert found.records[0].columns["value"] == [hours]


def test_a_total_in_the_unit_of_its_column_is_no_mismatch(plan):
    mapping = ColumnMapping("order_line", {"号": "order_no", "款": "amount"}, units={"款": "fen"})
    table = "号,款\nA1,1250\nA2,50\n合计,{}\n"
    for total, codes in (("1300", []), ("13.00元", []), ("1400", ["totals.differ"])):
        (found,) = plan(table.format(total).encode(), shop="甲", platform="tmall", mapping=mapping)
        assert found.records[0].columns["amount"] == [1250, 50]
        assert [check.code for check in found.checks] == codes
    wan = replace(mapping, units={"款": "wan"})
    (found,) = plan("号,款\nA1,1.2\nA2,0.5\n合计,1.7\n".encode(), shop="甲", platform="tmall", mapping=wan)
    assert (found.records[0].columns["amount"], found.checks) == ([1200000, 500000], ())


def test_a_unit_that_its_metric_cannot_have_is_told(plan):
    mapping = ColumnMapping("observation", {"那天": "day"}, metrics={"数": "conversion_rate"}, units={"数": "days"})
    with pytest.raises(UserError, match=r"mapping.invalid"):
        plan("那天,数\n2026-11-01,1\n".encode(), shop="甲", mapping=mapping)


def test_own_questions_become_reviews_of_the_questionnaire(plan):
    header = "序号,提交答卷时间,所用时间,1、您有多大可能把我们推荐给朋友,2、原因是什么\n"
    said = {
        "kind": "review",
        "columns": {"提交答卷时间": "written_at", "1、您有多大可能把我们推荐给朋友": "stars", "2、原因是什么": "text"},
        "units": {"1、您有多大可能把我们推荐给朋友": "nps"},
    }
    mapping = mapping_from_text(json.dumps(said)).mapping
    (found,) = plan(
        (header + "1,2026-06-05 10:00:00,35秒,9,布料舒服\n2,2026-06-05 11:00:00,20秒,4,太薄\n").encode(),
        shop="甲",
        mapping=mapping,
    )
    (records,) = found.records
    assert records.columns["stars"] == [5.0, 1.0]
    assert records.columns["channel"] == ["questionnaire", "questionnaire"]
