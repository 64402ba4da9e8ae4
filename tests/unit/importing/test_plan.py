import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices, Recognised
from seller_toolkit.importing.dedupe import mark
from seller_toolkit.importing.plan import with_states
from tests.long import examples

DSR = "日期,描述相符,服务态度,物流速度\n2026-06-05,4.81,4.79,4.82\n"
ORDERS = "订单编号,订单创建时间,订单付款时间,订单状态,总金额\n"
cells = st.sampled_from(
    ["1", "2", "3", "-", "", "x", "2026-06-05", "2026/6/5 10:00", "4.5", "1.93E+15", "合计", "交易成功", "待发货"]
)
tables = st.lists(st.tuples(cells, cells, cells, cells, cells), max_size=12)


def workbook(**sheets) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_stored(records):
    return dict(zip(records.keys, zip(records.keys, *records.columns.values(), strict=True), strict=True))


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables)
def test_the_laws_of_a_plan(plan, table):
    data = (ORDERS + "".join(",".join(row) + "\n" for row in table)).encode()
    (found,) = plan(data, shop="甲")
    again = plan(data, shop="甲")[0]
    assert again == found  # planning twice is the same
    counts = found.counts
    filled = [row for row in table if any(cell.strip() for cell in row)]
    assert counts.read == counts.new + counts.changed + counts.same + counts.rejected <= len(filled)
    assert counts.rejected == len({problem.row for problem in found.problems})
    for records in found.records:
        assert len(set(records.keys)) == len(records) == len(records.rows)
        marked = mark(records, as_stored(records))
        assert (marked.new, marked.changed, len(marked.same)) == (
            (),
            (),
            len(records),
        )  # against itself all is the same
    seen = with_states(found, [mark(records, as_stored(records)) for records in found.records])
    assert (seen.counts.new, seen.counts.changed, seen.counts.read) == (0, 0, counts.read)
    assert (seen.counts.rejected, seen.counts.same) == (counts.rejected, counts.read - counts.rejected)


def test_questions_are_asked_one_at_a_time_and_the_records_are_there_all_the_same(plan):
    (found,) = plan(DSR.encode())
    assert (found.status.value, found.trouble.code, found.counts.new) == ("ambiguous", "shop.unclear", 1)
    (undated,) = plan("真实体验分,宝贝质量\n4.5,4.6\n".encode(), "得分_2026-08-11.csv")
    assert (undated.trouble.code, undated.trouble.params) == ("day.unclear", {"suggestion": "2026-08-11"})
    (two,) = plan("日期,平台求助率\n2026-06-05,0.6%\n".encode(), shop="甲")
    assert (two.trouble.code, two.trouble.params) == ("metric.unclear", {"columns": "平台求助率"})
    (mixed,) = plan("日期,真实体验分,商家体验分\n2026-06-05,4.5,80\n".encode(), shop="甲")
    assert mixed.trouble.code == "platform.unclear"
    (answered,) = plan("日期,平台求助率\n2026-06-05,0.6%\n".encode(), shop="甲", platform="douyin")
    assert answered.records[0].columns["metric"] == ["douyin_experience.help_rate"]


def test_a_file_without_rows_and_a_file_that_is_none(plan):
    (found,) = plan(ORDERS.encode(), shop="甲")
    assert (found.status.value, found.trouble.code) == ("refused", "file.no_rows")
    (found,) = plan(b"%PDF-1.7", "a.pdf")
    assert (found.status.value, found.trouble.code) == ("refused", "file.not_a_table")


def test_an_unknown_sheet_shows_its_own_columns_masked(plan):
    (found,) = plan("颜色,联系手机\n红,13800000000\n".encode(), shop="甲")
    assert (found.status.value, found.trouble.code) == ("needs_mapping", "layout.unknown")
    assert (found.raw_header, found.raw_rows) == (("颜色", "联系手机"), (("红", "***"),))


def test_each_sheet_is_an_entry_but_notes_and_empty_ones_are_not(plan):
    head, row = DSR.splitlines()
    sheets = {
        "得分": [head.split(","), row.split(",")],
        "空": [],
        "说明": [["注意"], ["本表"], ["a", "b"]],
        "别的": [["a", "b"], [1, 2], [3, 4]],
    }
    found = plan(workbook(**sheets), "a.xlsx", shop="甲")
    assert [(p.source.sheet, p.status.value) for p in found] == [("得分", "ready"), ("别的", "needs_mapping")]
    assert [p.source.sheet for p in plan(workbook(说明=[["注意", "x"]], 空=[]), "a.xlsx")] == ["说明"]
    assert plan(workbook(空=[]), "a.xlsx")[0].trouble.code == "file.empty"


def test_each_member_of_a_zip_is_a_file(plan):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("a.csv", DSR.encode("gb18030"))
        made.writestr("b.pdf", b"%PDF")
        made.writestr("c.zip", b"PK\x05\x06" + b"\0" * 18)
    found = plan(out.getvalue(), "all.zip", shop="甲")
    assert [(p.source.name, p.status.value) for p in found] == [
        ("all.zip/a.csv", "ready"),
        ("all.zip/b.pdf", "refused"),
        ("all.zip/c.zip", "refused"),
    ]
    assert len({p.source.sha256 for p in found}) == 3


def test_a_layout_that_was_named(plan):
    (found,) = plan("店铺名称,日期,真实体验分\n甲,2026-06-05,4.5\n".encode(), layout="score_table_wide")
    assert (found.layout, found.records[0].own) == ("score_table_wide", True)
    (found,) = plan(DSR.encode(), layout="douyin_orders")
    assert (found.status.value, found.trouble.code) == ("needs_mapping", "layout.unknown")


def test_what_was_remembered_and_what_is_said_now(plan):
    (unknown,) = plan(DSR.encode())
    memory = {
        unknown.fingerprint: ImportChoices(shop="记得", platform="taobao", layout="score_table_wide", day="2020-01-01")
    }.get
    (found,) = plan(DSR.encode(), remembered=memory)
    assert (found.shop, found.platform, found.days) == ("记得", "taobao", ("2026-06-05",))
    assert plan(DSR.encode(), remembered=memory, shop="现在")[0].shop == "现在"


def test_rows_that_speak_of_something_else_than_the_shop_are_not_taken_for_it(plan):
    rows = "".join(f"2026-06-05,{channel},{value}\n" for value, channel in enumerate("甲乙丙丁", 1))
    (found,) = plan(f"日期,通道,访客数\n{rows}".encode(), shop="甲")
    assert (found.status.value, found.trouble.code, found.counts.rejected) == ("needs_mapping", "layout.unknown", 3)
    assert found.raw_header == ("日期", "通道", "访客数")
    (words,) = plan("统计日期,搜索词,访客数,支付买家数,支付金额\n2026-06-05,四件套,1,1,1\n".encode(), shop="甲")
    assert (words.status.value, words.trouble.code) == ("needs_mapping", "layout.unknown")


WORDS = "统计日期,搜索词,访客数,加购人数,支付买家数,支付转化率,支付金额\n2026-08-11,四件套,1,1,1,1%,1\n"


def test_what_is_known_and_not_used_says_so_and_asks_nothing(plan):
    (found,) = plan(WORDS.encode(), "词.csv", shop="甲店")
    assert (found.status.value, found.layout, found.records) == ("refused", "sycm_search_words", ())
    assert found.trouble.code == "layout.unused"
    assert found.trouble.params["kind"].zh_CN == "生意参谋选词助手"


def test_a_mapping_wins_over_what_is_not_used(plan):
    mapping = ColumnMapping("observation", {"统计日期": "day"}, metrics={"访客数": "visitors"})
    (found,) = plan(WORDS.encode(), "词.csv", shop="甲店", mapping=mapping)
    assert (found.status.value, found.counts.new) == ("ready", 1)


def test_a_day_that_is_none(plan):
    with pytest.raises(UserError, match=r"day.invalid"):
        plan(DSR.encode(), day="昨天")


def test_progress_is_told_and_may_cancel(plan):
    told = []
    plan(DSR.encode(), report=lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1

    def cancel(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        plan(DSR.encode(), report=cancel)


def test_long_files_keep_their_ids_and_their_speed(plan):
    rows = "".join(f"{2680000000000000000 + n},2026-06-05 10:00:{n % 60:02},,交易成功,{n}.50\n" for n in range(20_000))
    (found,) = plan((ORDERS + rows).encode(), shop="甲")
    assert (found.counts.new, found.records[0].columns["order_no"][-1]) == (20_000, "2680000000000019999")
    assert len(found.preview) == 200


def test_a_plan_says_how_sure_it_is_and_why(plan):
    head = "日期,真实体验分,宝贝质量,物流速度,服务保障,新列"
    data = f"{head}\n2026-11-01,4.5,4.6,4.4,4.5,x\n".encode()
    (one,) = plan(data, shop="甲店", platform="tmall")
    assert one.recognised == Recognised("titles", 5, 6)
    assert one.unknown_columns == ("新列",)
    (chosen,) = plan(data, shop="甲店", platform="tmall", layout="score_table_wide")
    assert chosen.recognised.by == "choice"
    before = ImportChoices(layout="score_table_wide")
    (known,) = plan(data, shop="甲店", platform="tmall", remembered=lambda _: before)
    assert known.recognised.by == "remembered"
