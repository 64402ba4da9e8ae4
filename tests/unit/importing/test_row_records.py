"""Row by row into records; driven through `plan`, which is how it is used."""

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
