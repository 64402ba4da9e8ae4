"""More exports of the platforms, as sample files: Pinduoduo, the wider Douyin orders, Business Advisor's service and home pages."""

from tests.samples.sample_files import DOUYIN_ORDERS, csv_bytes, row, write, xlsx_bytes

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
