"""More exports of the platforms, as sample files: Pinduoduo, the wider Douyin orders, Business Advisor's service and home pages."""

import io
import zipfile
from datetime import date

from tests.samples.sample_files import DOUYIN_ORDERS, REFUNDS, csv_bytes, row, write, xlsx_bytes

PDD_ORDERS = [
    "订单成交时间", "商品", "订单号", "订单状态", "商品总价(元)", "邮费(元)", "店铺优惠折扣(元)", "平台优惠折扣(元)", "多多支付立减金额(元)", "用户实付金额(元)",
    "商家实收金额(元)", "商品数量(件)", "发货时间", "确认收货时间", "商品id", "商品规格", "样式ID", "商家编码-规格维度", "商家编码-商品维度", "商家备注",
    "售后状态", "快递单号", "快递公司",
]  # fmt: skip
PDD_SERVICE = [
    "统计时间", "纠纷退款数", "纠纷退款率", "介入订单数", "平台介入率", "品质退款率", "平均退款时长", "成功退款订单数", "成功退款金额", "成功退款率",
    "退货退款自主完结时长", "退款自主完结时长",
]  # fmt: skip


def pinduoduo() -> None:
    """Orders in both encodings that were seen, one with the buyer's number behind a blank, and the service overview."""
    struck = row(PDD_ORDERS, 订单成交时间="2026-05-17 09:30:12", 商品="记忆枕", 订单号="260517-607198974342268", 订单状态="待发货", 商品规格="蓝色,一对", 快递单号="", 商品id="\t700000000001",
                 售后状态="无售后或售后取消", 商家备注="打13800000000")  # fmt: skip
    for title, value in (("商品总价(元)", "1,059.00"), ("用户实付金额(元)", "1,009.00"), ("商品数量(件)", "2")):
        struck[PDD_ORDERS.index(title)] = value
    never = row(PDD_ORDERS, 订单成交时间="", 商品="记忆枕", 订单号="260517-607198974342269", 订单状态="已取消")
    expected = {
        "status": "ready",
        "layout": "pdd_orders",
        "platform": "pdd",
        "unknown_columns": [],
        "counts": {"new": 2},
    }
    records = [
        {"row": 2, "order_no": "260517-607198974342268", "created_at": "2026-05-17 09:30:12", "amount": 105900, "paid_amount": 100900, "quantity": 2, "status": "to_ship",
         "item_id": "700000000001", "sku": "蓝色,一对", "parcel_no": None},
        {"row": 3, "order_no": "260517-607198974342269", "created_at": None, "status": "closed"},
    ]  # fmt: skip
    days = ["2026-05-17"]
    orders = csv_bytes([PDD_ORDERS, struck, never], "utf-8-sig")
    write("pdd_orders", "orders_export.csv", orders, [{**expected, "records": records, "days": days}], shop="丙店")
    wider = [[*PDD_ORDERS, " 用户购买手机号"], [*struck, "13800000000"], [*never, ""]]
    write("pdd_orders", "orders_gbk.csv", csv_bytes(wider, "gb18030"), [{**expected, "records": records}], shop="丙店")
    overview = row(PDD_SERVICE, 统计时间="06-05-26", 纠纷退款数="0", 纠纷退款率="0.00%", 平台介入率="0.12%", 品质退款率="1.20%", 平均退款时长="7.5", 成功退款订单数="3", 成功退款金额="1,234.50")  # fmt: skip
    broken = row(PDD_SERVICE, 统计时间="13-05-26", 成功退款金额="1.00")
    write("pdd_service_overview", "服务概况.xlsx", xlsx_bytes({"Sheet1": [PDD_SERVICE, overview, broken]}), [
        {"status": "ready", "layout": "pdd_service_overview", "platform": "pdd", "unknown_columns": [], "counts": {"new": 1, "rejected": 1},
         "rejected": [[3, "统计时间", "time.unreadable"]], "days": ["2026-06-05"],
         "records": [{"row": 2, "day": "2026-06-05", "metric": "refund_amount", "value": 1234.5, "subject_kind": "shop"}]},
    ], shop="丙店")  # fmt: skip


def douyin_orders() -> None:
    """The two other widths: 75 columns without size and unit price, 90 columns with serial and lucky-bag purchases."""
    without = [title for title in DOUYIN_ORDERS if title not in ("商品规格", "商品单价")]
    narrow = [*without, "货号", "商品金额", "快递信息", "序列号"]
    cells = {"主订单编号": "\t6917394873294000011", "子订单编号": "6917394873294000012\t", "选购商品": "毛毯", "商品数量": "1", "商品ID": "3500000000000000001",
             "商品金额": "1,199.00", "订单应付金额": "1,159.80", "订单提交时间": "2026-06-05 22:53:10", "支付完成时间": "2026-06-05 22:53:40", "订单状态": "已发货",
             "售后状态": "-", "快递信息": "中通快递-773000000000001", "收件人": "收***", "收件人手机号": "13800000000", "省": "广东省"}  # fmt: skip
    wide = [*DOUYIN_ORDERS, "序列号", *[f"福袋采购{number}" for number in range(1, 17)]]
    for name, titles, more in (("75列.csv", narrow, {"amount": 119900}), ("90列.csv", wide, {"sku": "灰 150*200"})):
        line = row(titles, **cells, 商品规格="灰 150*200")
        write("douyin_orders", name, csv_bytes([titles, line], "utf-8-sig"), [
            {"status": "ready", "layout": "douyin_orders", "platform": "douyin", "counts": {"new": 1}, "unknown_columns": [],
             "records": [{"row": 2, "order_no": "6917394873294000011", "sub_order_no": "6917394873294000012", "paid_amount": 115980, "status": "shipped", "province": "广东",
                          "after_sale_status": None} | more]},
        ], shop="乙店")  # fmt: skip


def refunds() -> None:
    """The names of the 2026 refund export: two of them took the place of older ones, one has a blank in it."""
    renamed = {
        "支付宝交易号": "支付单号",
        "商品编码": "商品 id",
        "退款的申请时间": "退款申请时间",
        "是否需要退货": "售后类型",
        "买家退款金额": "退款总额",
    }
    titles = [*(renamed.get(title, title) for title in REFUNDS), "备注标签", "退给买家金额", "退给平台金额"]
    line = row(titles, 订单编号="1930679858170647", 退款编号="160000000000000002", 宝贝标题="全棉四件套", 退款总额="598.00", 售后类型="退货退款", 退款申请时间="2026-06-08 09:00:00",
               退款状态="退款成功", 退款完结时间="2026-06-12 10:00:00", 卖家手机="13800000000")  # fmt: skip
    line[titles.index("商品 id")] = "600000000001"
    write("tmall_refunds", "退款单.xlsx", xlsx_bytes({"Sheet1": [titles, line]}), [
        {"status": "ready", "layout": "tmall_refunds", "platform": "tmall", "counts": {"new": 1}, "unknown_columns": [],
         "records": [{"row": 2, "case_no": "160000000000000002", "refund_amount": 59800, "kind": "退货退款", "applied_at": "2026-06-08 09:00:00",
                      "finished_at": "2026-06-12 10:00:00", "item_id": "600000000001"}]},
    ], shop="甲店")  # fmt: skip


def service_by_day() -> None:
    """The three sheets of 生意参谋 客服 that have a row a day, the last of them with a header of two rows."""
    ready = {
        "status": "ready",
        "platform": "tmall",
        "unknown_columns": [],
        "days": ["2026-08-09"],
        "counts": {"new": 1, "skipped": 2},
    }
    shop = {"row": 2, "day": "2026-08-09", "subject_kind": "shop", "subject": ""}
    titles = [
        "日期",
        "询单人数",
        "当日询单人数",
        "当日付款人数",
        "当日付款金额",
        "最终付款人数",
        "最终付款金额",
        "询单当日付款转化率",
        "询单最终付款转化率",
    ]
    rows = [
        [day, "80", "70", "20", "1,000.00", "24", "1,234.50", "25.00%", "30.00%"]
        for day in ("2026-08-09", "汇总值", "同行同层均值")
    ]
    write("sycm_inquiries", "业绩询单.xlsx", xlsx_bytes({"Sheet1": [titles, *rows]}), [
        {**ready, "layout": "sycm_inquiries",
         "records": [{**shop, "metric": "service.inquiries", "value": 80.0}, {**shop, "metric": "service.paid_amount", "value": 1234.5}]},
    ], shop="甲店")  # fmt: skip
    titles = ["日期", "咨询人数", "接待人数", "未回复人数", "有效接待人数", "平均响应时长", "3分钟人工响应率", "咨询客服人次", "客服回复人次", "客服未回复人次",
              "旺旺回复率", "首次响应时长", "慢响应人数", "长接待人数", "买家发起人数", "客服主动跟进人数", "总消息数", "买家消息条数", "客服消息条数", "答问比",
              "客服字数", "平均接待时长"]  # fmt: skip
    cells = {
        "咨询人数": "120",
        "接待人数": "118",
        "平均响应时长": "1分12秒",
        "3分钟人工响应率": "99.85%",
        "首次响应时长": "5",
        "答问比": "-",
    }
    rows = [row(titles, **cells, 日期=day) for day in ("2026-08-09", "汇总值", "平均值")]
    write("sycm_reception", "咨询接待.xlsx", xlsx_bytes({"Sheet1": [titles, *rows]}), [
        {**ready, "layout": "sycm_reception",
         "records": [{**shop, "metric": "service.reply_seconds", "value": 72.0}, {**shop, "metric": "service.reply_3min_rate", "value": 99.85}]},
    ], shop="甲店")  # fmt: skip
    members = ["发出", "收到", "很满意", "满意", "一般", "不满", "很不满", "发送率", "返回率", "满意率", "服务度"]
    groups = ["日期"] + [title for group in ("总", "邀请", "自主") for title in (group, *[""] * 10)]
    rows = [
        [day, *["40", "30", "20", "8", "1", "1", "0", "80.00%", "75.00%", "93.33%", "4.5"] * 3]
        for day in ("2026-08-09", "汇总值", "平均值")
    ]
    write("sycm_reception_ratings", "接待评价.xlsx", xlsx_bytes({"Sheet1": [groups, ["", *members * 3], *rows]}), [
        {**ready, "layout": "sycm_reception_ratings", "records": [{**shop, "row": 3, "metric": "service.rated", "value": 30.0}]},
    ], shop="甲店")  # fmt: skip


def home_page() -> None:
    """The zip of 生意参谋 首页. Only place and kind of the leading columns are known, so their titles are placeholders."""
    lead = ["列1", "列2", "列3", "列4", "列5", "列6"]
    titles = [
        f"{metric}{ending}"
        for metric in ("访客数", "支付金额", "支付转化率", "某新指标")
        for ending in ("（本店）", "环比", "（同行同层平均）", "（同行同层优秀）")
    ]
    figures = [
        "1,432",
        "-3.10%",
        "900",
        "3,000",
        "12,345.60",
        "1.20%",
        "8,000.00",
        "30,000.00",
        "3.14%",
        "0.20%",
        "2.90%",
        "5.10%",
        "7",
        "-",
        "6",
        "9",
    ]
    lines = [[*"甲乙丙丁", f"{day}|{day}", "2026-06-20 08:00:00", *figures] for day in ("2026-06-18", "2026-06-19")]
    workbook = xlsx_bytes({"Sheet1": [[*lead, *titles], *lines]})
    own, name = "首页-20260620_080000.xlsx".encode("gb18030"), "sycm_home.zip"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("x" * len(own), (2026, 6, 20, 8, 0, 0)), workbook)
    data = packed.getvalue().replace(b"x" * len(own), own)  # names in the local code page, as the platform writes them
    first = {"row": 2, "day": "2026-06-18", "metric": "visitors"}
    write("sycm_home", name, data, [
        {"status": "ready", "layout": "sycm_home", "platform": "tmall", "counts": {"new": 2}, "days": ["2026-06-18", "2026-06-19"],
         "unknown_columns": [title for title in lead if title != "列5"],
         "records": [{**first, "subject_kind": "shop", "value": 1432.0}, {**first, "subject_kind": "peer", "subject": "average", "value": 900.0},
                     {**first, "subject_kind": "peer", "subject": "excellent", "value": 3000.0}, {"row": 3, "metric": "conversion_rate", "subject_kind": "shop", "value": 3.14}]},
    ], shop="甲店")  # fmt: skip


def compass() -> None:
    titles = [
        "商品ID",
        "商品名称",
        "成交金额",
        "成交订单数",
        "曝光人数",
        "退款金额",
        "退款率",
        "品质退货率（滞后）",
        "投诉率（滞后）",
        "评价数",
        "好评数",
        "差评数",
        "好评率",
        "差评率",
    ]
    line = [
        "3500000000000000001",
        "毛毯",
        "¥1,234.50",
        "12",
        "9000",
        "¥99.00",
        "8.00%",
        "1.34%",
        "0.10%",
        "30",
        "28",
        "1",
        "93.33%",
        "3.33%",
    ]
    item = {"row": 2, "day": "2026-06-30", "subject_kind": "item", "subject": "3500000000000000001"}
    expected = {"layout": "compass_items", "platform": "douyin", "unknown_columns": []}
    sheet = xlsx_bytes({"商品": [titles, line]})
    write("compass_items", "罗盘商品.xlsx", sheet, [
        {**expected, "status": "ready", "counts": {"new": 1}, "records": [{**item, "metric": "refund_amount", "value": 99.0}, {**item, "metric": "good_review_rate", "value": 93.33}]},
    ], shop="乙店", day="2026-06-30")  # fmt: skip
    write(
        "compass_items",
        "没有日期.xlsx",
        sheet,
        [{**expected, "status": "ambiguous", "trouble": "day.unclear"}],
        shop="乙店",
    )


def scores_of_many_shops() -> None:
    """The wide table that a robot fills: a day over each three scores, a slash for no target, two scores in one cell."""
    rows = [
        ["", "", "", date(2026, 6, 5), "", "", 46179, "", "", date(2026, 6, 7), "", ""],
        ["平台", "店铺", "服务分目标", *["物流分", "商品分", "服务分"] * 3],
        ["天猫", "示例旗舰店", 4.8, 4.96, 4.51, 4.86, 4.95, 4.52, 4.86, None, None, None],
        ["抖音", "示例生活馆", 85, 99, 69, 85, 98, 70, 85, None, None, None],
        ["拼多多", "示例小店", "/", "4.4/2.6", "4.4", "4.1/3.0", "4.4/2.6", "4.4", "4.1/3.0", None, None, None],
        ["天猫", "示例二店", 4.8, "暂无", "四点五", 4.8, 4.9, 4.5, 4.8, None, None, None],
    ]
    first, second = {"row": 3, "day": "2026-06-05", "subject_kind": "shop"}, {"row": 4, "day": "2026-06-06"}
    write("rpa_score_table", "2026-06-08服务分数据.xlsx", xlsx_bytes({"服务分": rows}), [
        {"status": "ready", "layout": "rpa_score_table", "shops": ["示例旗舰店", "示例生活馆"], "platforms": ["tmall", "douyin"], "days": ["2026-06-05", "2026-06-06"],
         "unknown_columns": [], "counts": {"new": 2, "same": 1, "rejected": 1}, "rejected": [[6, "2026-06-05(商品分)", "number.unreadable"]],
         "records": [{**first, "metric": "tmall_experience.logistics", "value": 4.96}, {**first, "metric": "tmall_experience.quality", "value": 4.51},
                     {**second, "metric": "douyin_experience.product", "value": 70.0}, {**second, "metric": "douyin_experience.service", "value": 85.0}],
         "absent": [{"row": 5}, {"row": 6}, {"day": "2026-06-07"}]},
    ])  # fmt: skip


def unused() -> None:
    """What the program recognises only to say that it uses nothing of it."""
    told = {"status": "refused", "trouble": "layout.unused", "platform": "tmall", "counts": {"new": 0}}
    titles = [
        "统计日期",
        "搜索词",
        "访客数",
        "加购人数",
        "商品收藏人数",
        "支付买家数",
        "支付转化率",
        "支付金额",
        "客单价",
        "UV价值",
    ]
    rows = [
        ["选词助手"],
        ["说明"],
        ["说明"],
        ["说明"],
        [],
        titles,
        ["2026-08-11", "四件套", "1,432", "45", "12", "9", "0.63%", "1,234.50", "137.17", "0.86"],
    ]
    name = "【生意参谋】选词助手-引流搜索词-店外-无线-20260811.xls"
    write(
        "sycm_search_words", name, xlsx_bytes({"Sheet1": rows}), [{**told, "layout": "sycm_search_words"}], shop="甲店"
    )
    rows = [
        ["商品id", "商品名称", "总咨询人数", "移动端咨询人数", "PC端咨询人数"],
        ["ID：600000000001", "四件套", "12", "11", "1"],
    ]
    write(
        "sycm_item_questions",
        "2026-08-11.csv",
        csv_bytes(rows, "utf-8-sig"),
        [{**told, "layout": "sycm_item_questions"}],
        shop="甲店",
    )
    rows = [
        ["日期", "主体ID", "主体类型", "主体名称", "展现量", "点击量", "花费", "点击率"],
        ["2026-08-11", "600000000001", "商品", "四件套", "900", "30", "12.50", "3.33%"],
    ]
    write(
        "alimama_ads",
        "商品报表_8月11.csv",
        csv_bytes(rows, "gb18030"),
        [{**told, "layout": "alimama_ads"}],
        shop="甲店",
    )
