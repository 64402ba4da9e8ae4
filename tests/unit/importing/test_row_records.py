"""Row by row into records; driven through `plan`, which is how it is used."""

import pytest

from seller_toolkit.importing.row_records import labels_of

REFUNDS = "退款编号,订单编号,退款状态,退款的申请时间,退款完结时间,完结时间\n"


def records(plan, text, **more):
    (found,) = plan(text.encode(), shop="甲", **more)
    return found, (found.records[0].columns if found.records else {})


def test_a_second_column_fills_what_the_first_leaves_blank(plan):
    _, columns = records(
        plan, REFUNDS + "1,2,退款成功,2026-06-05,,2026-06-07\n3,4,退款成功,2026-06-05,2026-06-06,2026-06-07\n"
    )
    assert columns["finished_at"] == ["2026-06-07 00:00:00", "2026-06-06 00:00:00"]


def test_a_blank_key_is_missing_and_an_unreadable_one_is_told_once(plan):
    found, _ = records(plan, REFUNDS + "-,2,退款成功,2026-06-05,,\n1.6E+17,2,退款成功,2026-06-05,,\n")
    assert [(p.row, p.code) for p in found.problems] == [(2, "required.missing"), (3, "id.lost_digits")]


def test_a_review_without_text_is_kept_but_not_one_without_anything(plan):
    found, columns = records(plan, "评价内容,评分,时间,序号\n,5,2026-06-05,1\n,,,2\n")
    assert (columns["text"], columns["stars"]) == ([None], [5.0])
    assert [(p.row, p.code) for p in found.problems] == [(3, "required.missing")]


def test_only_the_fields_of_the_file_are_there(plan):
    _, columns = records(plan, REFUNDS + "1,2,退款成功,2026-06-05,,\n")
    assert set(columns) == {"case_no", "order_no", "status", "applied_at", "finished_at"}


ITEMS = "竞店,平台,商品ID,标题,价格,销量\n"


def test_sales_that_are_shown_rounded_say_so(plan):
    cells = ("1万+", "约300", "200以上", "300", "1.2万", "-", "５００+", "1万+人付款", "月销 57")
    rows = "".join(f"甲,天猫,{number},a,9,{cell}\n" for number, cell in enumerate(cells))
    _, columns = records(plan, ITEMS + rows)
    assert columns["sales_count"] == [10000.0, 300.0, 200.0, 300.0, 12000.0, None, 500.0, 10000.0, 57.0]
    assert columns["rounded"] == [1, 1, 1, 0, 1, None, 1, 1, 0]


def test_a_snapshot_of_an_item_without_a_day_is_of_the_files_day(plan):
    for name, day in (
        ("竞品_2026-07-01.csv", "2026-07-01"),
        ("竞品.csv", "2026-11-22"),
        ("竞品_2027-01-01.csv", "2026-11-22"),
    ):
        found, columns = records(plan, ITEMS + "甲,天猫,1,a,9,1\n", name=name)
        assert (found.status.value, columns["day"], found.days) == ("ready", [day], (day,))
    found, columns = records(plan, ITEMS + "甲,天猫,1,a,9,1\n", name="竞品_2026-07-01.csv", day="2026-07-03")
    assert columns["day"] == ["2026-07-03"]


def test_two_rows_of_an_item_and_day_that_differ_are_told_in_yuan(plan):
    found, columns = records(plan, ITEMS + "甲,天猫,1,a,9.5,1\n甲,天猫,1,a,9.50,1\n甲,天猫,1,a,8,1\n")
    assert columns["price"] == [950]
    assert [(p.row, p.column, p.code, p.found) for p in found.problems] == [
        (4, "价格", "row.contradicts", "8.00 (2: 9.50)")
    ]


@pytest.mark.parametrize(
    ("cell", "labels"),
    [("质量好,保暖", "质量好；保暖"), ('["质量好","物流快"]', "质量好；物流快"), ("质量好；质量好", "质量好"), ("，", None), ("#做工精细#", "做工精细")],
)  # fmt: skip
def test_the_platforms_labels_are_joined_in_one_way(cell, labels):
    assert labels_of(cell) == labels
