"""The preview shows real rows, the troublesome ones first, with nothing personal in it."""

from seller_toolkit.domain.imports import RowState
from seller_toolkit.importing.dedupe import mark
from seller_toolkit.importing.plan import with_states

HEAD = "订单编号,买家会员名,收货地址,订单创建时间,订单状态,总金额,宝贝标题\n"


def rows(count, start=1, amount=5):
    return "".join(
        f"{n},小明,广东省某路,2026-06-05 10:00:00,交易成功,{amount}.00,枕头\n" for n in range(start, start + count)
    )


def stored(plan, **changes):
    """What the store has after this plan, with some values of the first record changed."""
    return [
        {
            key: (
                key,
                *((changes if place == 0 else {}).get(name, column[place]) for name, column in records.columns.items()),
            )
            for place, key in enumerate(records.keys)
        }
        for records in plan.records
    ]


def against(plan, existing):
    return with_states(plan, [mark(records, known) for records, known in zip(plan.records, existing, strict=True)])


def test_rejected_rows_stand_first_then_changed_then_new_then_same(plan):
    text = HEAD + rows(150) + "9001,x,y,昨天,z,1,w\n" * 130
    (found,) = plan(text.encode(), shop="甲")
    (half,) = plan((HEAD + rows(100)).encode(), shop="甲")
    seen = against(found, stored(half, status="shipped", amount=700))
    assert (seen.counts.new, seen.counts.changed, seen.counts.same, seen.counts.rejected) == (50, 1, 99, 130)
    states = [row.state for row in seen.preview]
    assert states == sorted(states, key=[RowState.REJECTED, RowState.CHANGED, RowState.NEW, RowState.SAME].index)
    assert [states.count(state) for state in RowState] == [50, 1, 20, 100]
    changed = next(row for row in seen.preview if row.state is RowState.CHANGED)
    assert {seen.header[at]: old for at, old in changed.old.items()} == {"订单状态": "shipped", "总金额": "7.00"}


def test_what_is_personal_is_masked(plan):
    (found,) = plan((HEAD + rows(1) + "2,小红,某路,昨天,好,1,打13800000000\n").encode(), shop="甲")
    assert found.header == ("订单编号", "买家会员名", "收货地址", "订单创建时间", "订单状态", "总金额", "宝贝标题")
    assert [row.cells[1:3] for row in found.preview] == [("***", "***")] * 2
    assert found.preview[0].cells[6] == "打***"
    assert (found.preview[0].problem.code, found.preview[0].problem.found) == (
        "time.unreadable",
        "***",
    )  # a name may stand there in a shifted row


def test_old_values_of_metrics_stand_in_their_own_column(plan):
    text = "日期,店铺,真实体验分,宝贝质量\n2026-06-05,甲,4.5,4.6\n"
    (found,) = plan(text.encode())
    (row,) = against(found, stored(found, value=4.4)).preview
    assert (row.state, dict(row.old)) == (RowState.CHANGED, {2: "4.4"})


def test_blocks_stand_side_by_side(plan):
    text = "店铺180天DSR（统计日期：2026-08-14）,,\n指标名称,得分,行业均值\n近180天服务态度DSR,4.81,4.8\n日维度,,\n日期,描述得分（较上日）,\n2026-08-13,5.00 (0.00%),\n"
    (found,) = plan(text.encode(), shop="甲")
    assert found.header == ("指标名称", "得分", "行业均值", "日期", "描述得分（较上日）")
    assert [row.cells for row in found.preview] == [
        ("近180天服务态度DSR", "4.81", "4.8", "", ""),
        ("", "", "", "2026-08-13", "5.00 (0.00%)"),
    ]
