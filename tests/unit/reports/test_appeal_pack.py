"""The pack for an appeal as blocks."""

from datetime import date, datetime

from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.reports.builders.appeal_pack import AppealDeadline, AppealFact, AppealInput, build_appeal_pack


def sample(**more: object) -> AppealInput:
    values: dict[str, object] = {
        "title": "申诉：疑似恶意评价", "shop": "演示店铺 · 天猫", "as_of": datetime(2026, 11, 21, 8, 30), "code": "AP",
        "review_day": date(2026, 11, 20), "stars": 1.0, "order_no": "3900000000000000001", "item": "纯棉毛巾 · 蓝",
        "text": "不给钱就差评，电话***",
        "signals": (AppealFact("索要好处", "文里索要钱或好处。", "文字"),),
        "facts": (AppealFact("付款", "2026-11-10 09:00", "订单导出"), AppealFact("售后", "没有导入", "")),
        "deadlines": (AppealDeadline("投诉评价", date(2026, 12, 20), "评价规范"), AppealDeadline("公开回复", None, "没有找到规则")),
        "form": ("请核查订单的评价。", "理由：文里索要钱或好处。"), "attach": ("评价截图", "聊天记录"), "notes": ("已打码",),
    }  # fmt: skip
    return AppealInput(**(values | more))  # type: ignore[arg-type]


def test_all_parts_are_there() -> None:
    report = build_appeal_pack(sample())
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [1, 2, 2, 2]
    assert tables[2].rows[1][1] is None
    assert report.code == "AP"


def test_no_signal_is_said_plainly() -> None:
    report = build_appeal_pack(sample(signals=(), notes=(), text=""))
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert any("found nothing" in text for text in texts)
    assert "(no text)" in texts
