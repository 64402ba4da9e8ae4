"""Writes the small export files of this folder with what must come out of them: python -m tests.samples.write_samples

Titles are those of the platforms' exports; people, shops and numbers are invented. Every file stands beside a hand-written
`.expected.json`; only what is named there is compared.
"""

from datetime import date

from tests.samples import sample_competitors, sample_exports, sample_pages
from tests.samples.sample_files import (
    AFTER_SALES,
    DOUYIN_ORDERS,
    FEIGE,
    HERE,
    OLD_ORDERS,
    REFUNDS,
    at,
    csv_bytes,
    html_bytes,
    row,
    write,
    xlsx_bytes,
)  # fmt: skip


def main() -> None:
    """Write every sample."""
    orders()
    after_sales()
    score_tables()
    items()
    biff()
    dsr_sheet()
    shops_and_parcels()
    service()
    reviews()
    sample_exports.pinduoduo()
    sample_exports.douyin_orders()
    sample_exports.refunds()
    sample_exports.service_by_day()
    sample_exports.home_page()
    sample_exports.compass()
    sample_exports.scores_of_many_shops()
    sample_exports.unused()
    sample_pages.score_pages()
    sample_competitors.competitors()


def orders() -> None:
    first = row(OLD_ORDERS, 订单编号='="1930679858170647"', 买家会员名="买***1", 总金额="1,598.00", 买家实际支付金额="598.00", 订单状态="卖家已发货，等待买家确认",
                收货人姓名="收***1", 收货地址="广东省 深圳市 某区 某路1号", 联系手机="'13800000000", 订单创建时间="2026-06-05 22:53:10", 订单付款时间="2026-06-05 22:54:00",
                宝贝标题="全棉四件套", 物流单号="No:YT0001", 物流公司="圆通速递", 宝贝总数量="1", 店铺名称="示例旗舰店", 打款商家金额="598.00元", 修改后的sku="null")  # fmt: skip
    second = row(OLD_ORDERS, 订单编号='="1930679858170648"', 总金额="21.00", 买家实际支付金额="0.00", 订单状态="等待买家付款", 收货地址="内蒙古自治区 包头市 某路",
                 订单创建时间="2026-06-06 08:00:00", 店铺名称="示例旗舰店")  # fmt: skip
    broken = row(
        OLD_ORDERS,
        订单编号="1.93068E+15",
        总金额="12.00",
        订单状态="交易成功",
        联系手机="13800000001",
        订单创建时间="昨天",
        店铺名称="示例旗舰店",
    )
    total = ["合计", *[""] * 5, "1,631.00"]
    records = [
        {"row": 2, "order_no": "1930679858170647", "status": "shipped", "amount": 159800, "paid_amount": 59800, "created_at": "2026-06-05 22:53:10",
         "province": "广东", "courier": "圆通速递", "parcel_no": "YT0001", "sku": None, "quantity": 1},
        {"row": 3, "order_no": "1930679858170648", "status": "unpaid", "paid_at": None, "province": "内蒙古", "paid_amount": 0},
    ]  # fmt: skip
    ready = {"status": "ready", "layout": "tmall_orders", "platform": "tmall"}
    write("tmall_orders", "ExportOrderList202606061650.csv", csv_bytes([OLD_ORDERS, first, second, broken, total], "gb18030"), [
        {**ready, "shops": ["示例旗舰店"], "counts": {"new": 2, "rejected": 1, "skipped": 1}, "unknown_columns": [], "records": records,
         "rejected": [[4, "订单编号", "id.lost_digits"], [4, "订单创建时间", "time.unreadable"]], "days": ["2026-06-05", "2026-06-06"]},
    ])  # fmt: skip
    resaved = [["订单编号", "总金额", "买家实际支付金额", "收货地址", "订单创建时间", "订单付款时间", "退款金额"],
               ["1", "178.8", "0", "上海", "2016/5/23 22:02", "", "0"], ["2", "21", "21", "内蒙古自治区", "2016/5/23 0:02", "2016/5/23 0:05", "0"]]  # fmt: skip
    write("tmall_orders", "resaved.csv", csv_bytes(resaved, "utf-8-sig"), [
        {**ready, "shop": "甲店", "counts": {"new": 2}, "records": [{"row": 2, "created_at": "2016-05-23 22:02:00", "paid_at": None, "amount": 17880}]},
    ], shop="甲店")  # fmt: skip
    newer = [["订单编号", "买家会员名", "买家应付货款", "买家实付金额", "总金额", "退款金额", "订单状态", "订单创建时间", "订单付款时间", "发货时间", "确认收货时间",
              "确认收货打款金额", "支付详情", "店铺名称", "宝贝标题", "物流单号", "物流公司"],
             ["2680000000000000017", "买***2", "99.00", "89.00", "99.00", "无退款申请", "交易成功", at("2026-06-05 22:53:10"), at("2026-06-05 22:54:00"),
              at("2026-06-06 10:00:00"), at("2026-06-10 09:00:00"), "89.00", "-", "示例旗舰店", "记忆枕", "'773000000000001", "中通快递"]]  # fmt: skip
    write("tmall_orders", "千牛订单.xlsx", xlsx_bytes({"Sheet1": newer, "说明": [["请勿修改"], ["本表由系统生成"]]}), [
        {**ready, "sheet": "Sheet1", "counts": {"new": 1}, "unknown_columns": [],
         "records": [{"row": 2, "order_no": "2680000000000000017", "refund_amount": None, "status": "finished", "parcel_no": "773000000000001", "finished_at": "2026-06-10 09:00:00"}]},
    ])  # fmt: skip
    items = [["子订单编号", "主订单编号", "商品标题", "商品价格", "购买数量", "商品属性", "套餐信息", "订单状态", "商家编码", "买家应付货款", "买家实付金额", "退款状态", "退款金额",
              "订单创建时间", "订单付款时间", "确认收货时间", "商品ID", "商家备注"],
             ["2680000000000000018", "2680000000000000017", "床笠", "49.50", "2", "颜色:灰", "", "买家已付款，等待卖家发货", "null", "99.00", "89.00", "无退款申请", "无退款申请",
              "2026-06-05 22:53:10", "2026-06-05 22:54:00", "", "600000000001", ""]]  # fmt: skip
    write("tmall_sub_orders", "宝贝订单.xls", html_bytes(items), [
        {"status": "ready", "layout": "tmall_sub_orders", "counts": {"new": 1}, "unknown_columns": [],
         "records": [{"row": 2, "sub_order_no": "2680000000000000018", "status": "to_ship", "after_sale_status": None, "quantity": 2, "item_id": "600000000001"}]},
    ], shop="甲店")  # fmt: skip
    douyin = row(DOUYIN_ORDERS, 主订单编号="\t6917394873294000001", 子订单编号="6917394873294000002\t", 选购商品="毛毯", 商品规格="灰 150*200", 商品数量="2", 商品ID="3500000000000000001",
                 商家编码="-", 订单应付金额="1,159.80", 收件人="收***", 收件人手机号="138****0000", 省="广西壮族自治区", 市="南宁市", 详细地址="某路", 订单提交时间="2026-06-05 22:53:10",
                 支付完成时间="2026-06-05 22:53:40", 订单状态="待发货", 承诺发货时间="2026-06-07 22:53:40", 达人ID="0", 售后状态="-", 仓库名称="一号仓")  # fmt: skip
    write("douyin_orders", "a_0123456789abcdef_shop.csv", csv_bytes([DOUYIN_ORDERS, douyin, douyin], "utf-8-sig"), [
        {"status": "ready", "layout": "douyin_orders", "platform": "douyin", "counts": {"new": 1, "same": 1}, "unknown_columns": [],
         "records": [{"row": 2, "order_no": "6917394873294000001", "sub_order_no": "6917394873294000002", "status": "to_ship", "province": "广西", "paid_amount": 115980,
                      "ship_by": "2026-06-07 22:53:40", "after_sale_status": None, "warehouse": "一号仓"}]},
    ], shop="乙店")  # fmt: skip


def after_sales() -> None:
    case = row(AFTER_SALES, 售后单号="'7000000000000000001", 订单号="6917394873294000001", 商品单号="6917394873294000002", 商品名称="毛毯", 商品ID="3500000000000000001", 售后类型="仅退款",
               售后状态="待商家处理", 售后申请时间="2026/06/08 10:00:00", 售后原因="发错货", 自动处理截止时间="2026/06/10 10:00:00", 商家退货联系人姓名="某人", 商家退货联系人电话="13800000000",
               退款方式="-")  # fmt: skip
    case[AFTER_SALES.index("退商品金额（元）")] = "579.90"
    write("douyin_after_sales", "售后单.xlsx", xlsx_bytes({"售后单": [AFTER_SALES, case]}), [
        {"status": "ready", "layout": "douyin_after_sales", "platform": "douyin", "counts": {"new": 1}, "unknown_columns": [],
         "records": [{"row": 2, "case_no": "7000000000000000001", "refund_amount": 57990, "act_by": "2026-06-10 10:00:00", "agreed_at": None, "kind": "仅退款"}]},
    ], shop="乙店")  # fmt: skip
    refund = row(REFUNDS, 订单编号="1930679858170647", 退款编号="160000000000000001", 宝贝标题="全棉四件套", 买家退款金额="598.00", 是否需要退货="是", 退款的申请时间="2026-06-08 09:00:00",
                 超时时间="2026-06-10 09:00:00", 退款状态="买家已经申请退款，等待卖家同意", 买家退款原因="尺寸偏小", 卖家手机="13800000000")  # fmt: skip
    write("tmall_refunds", "退款报表.csv", csv_bytes([REFUNDS, refund], "gb18030"), [
        {"status": "ready", "layout": "tmall_refunds", "platform": "tmall", "counts": {"new": 1}, "unknown_columns": [],
         "records": [{"row": 2, "case_no": "160000000000000001", "refund_amount": 59800, "act_by": "2026-06-10 09:00:00", "finished_at": None, "reason": "尺寸偏小"}]},
    ], shop="甲店")  # fmt: skip


def score_tables() -> None:
    daily = [["统计日期", "访客数", "浏览量", "支付金额", "支付买家数", "支付转化率", "客单价", "评价数", "负面评价数", "平均支付_签收时长(秒)", "描述相符评分", "物流服务评分", "服务态度评分", "UV价值"],
             ["2026-06-05", "1,432", "5,001", "12,345.60", "45", "3.14%", "274.35", "12", "0", "185,432", "4.81432", "4.79001", "4.82", "8.62"],
             ["2026-06-06", "-", "", "9,000.00", "40", "0%", "225.00", "-", "-", "-", "4.81", "4.79", "4.82", "6.1"],
             ["总计", "1,432", "", "", "", "", "", "", "", "", "", "", "", ""]]  # fmt: skip
    write("sycm_shop_daily", "店铺日报.xlsx", xlsx_bytes({"Sheet1": daily}), [
        {"status": "ready", "layout": "sycm_shop_daily", "platform": "tmall", "counts": {"new": 2, "skipped": 1}, "unknown_columns": [],
         "records": [{"row": 2, "metric": "visitors", "value": 1432.0, "day": "2026-06-05"}, {"row": 2, "metric": "paid_amount", "value": 12345.6},
                     {"row": 2, "metric": "conversion_rate", "value": 3.14}, {"row": 2, "metric": "dsr.description", "value": 4.81432, "subject_kind": "shop", "subject": ""},
                     {"row": 3, "metric": "conversion_rate", "value": 0.0}], "absent": [{"row": 3, "metric": "visitors"}]},
    ], shop="甲店")  # fmt: skip
    wide = [["真实体验分每日记录"], [], ["日期", "真实体验分", "宝贝质量", "物流速度", "服务保障", "48小时揽收及时率", "物流到货时长(小时)", "平台求助率", "宝贝质量（同行平均）"],
            [date(2026, 6, 5), 4.48, 4.51, 4.96, 4.86, 0.991, 49.28, 0.0065, 4.4], [date(2026, 6, 6), 4.49, "4.52分", 4.95, 0, 1, "2天1小时", 0, None],
            [date(2026, 6, 7), "四点五", 4.52, 4.95, 4.8, 0.95, 48, 0.01, None]]  # fmt: skip
    write("score_table_wide", "真实体验分.xlsx", xlsx_bytes({"每日": wide}, {"F": "0.00%", "H": "0.00%"}), [
        {"status": "ready", "layout": "score_table_wide", "platform": "tmall", "counts": {"new": 2, "rejected": 1}, "rejected": [[6, "真实体验分", "number.unreadable"]],
         "records": [{"row": 4, "metric": "tmall_experience.total", "value": 4.48}, {"row": 4, "metric": "tmall_experience.logistics", "value": 4.96},
                     {"row": 4, "metric": "tmall_experience.pickup_48h_rate", "value": 99.1}, {"row": 4, "metric": "tmall_experience.help_rate", "value": 0.65},
                     {"row": 4, "metric": "tmall_experience.quality", "subject_kind": "peer", "subject": "average", "value": 4.4},
                     {"row": 5, "metric": "tmall_experience.delivery_hours", "value": 49.0}, {"row": 5, "metric": "tmall_experience.pickup_48h_rate", "value": 100.0}],
         "absent": [{"row": 5, "metric": "tmall_experience.service"}, {"row": 6}]},
    ], shop="甲店")  # fmt: skip
    pasted = "日期\t商家体验分\t商品体验\t物流体验\t服务体验\t飞鸽平均响应时长\t平台求助率\n2026年6月5日\t82 分\t69 分\t99 分\t85 分\t13.893 秒\t0.6522 %\n"
    write("score_table_wide", "pasted.txt", pasted.encode(), [
        {"status": "ready", "layout": "score_table_wide", "platform": "douyin", "counts": {"new": 1},
         "records": [{"metric": "douyin_experience.total", "value": 82.0}, {"metric": "douyin_experience.reply_seconds", "value": 13.893}, {"metric": "douyin_experience.help_rate", "value": 0.6522}]},
    ], shop="乙店")  # fmt: skip
    dsr = [["日期", "描述相符", "服务态度", "物流速度"], ["20260605", "4.81", "4.79", "4.82"]]
    write("score_table_wide", "dsr.csv", csv_bytes(dsr, "utf-8", ";"), [
        {"status": "ambiguous", "trouble": "shop.unclear", "layout": "score_table_wide", "platform": "tmall", "counts": {"new": 1},
         "records": [{"metric": "dsr.logistics", "value": 4.82, "day": "2026-06-05"}]},
    ])  # fmt: skip
    undated = [["真实体验分", "宝贝质量", "物流速度", "服务保障"], ["4.48", "4.51", "4.96", "4.86"]]
    write(
        "score_table_wide",
        "今日得分.csv",
        csv_bytes(undated, "utf-16"),
        [{"status": "ambiguous", "trouble": "day.unclear", "layout": "score_table_wide"}],
        shop="甲店",
    )
    write("score_table_wide", "今日得分2.csv", csv_bytes(undated, "gb18030"), [
        {"status": "ready", "days": ["2026-06-09"], "records": [{"metric": "tmall_experience.total", "value": 4.48, "day": "2026-06-09"}]},
    ], shop="甲店", day="2026-06-09")  # fmt: skip
    long = [["日期", "维度/指标", "分值", "行业均值"], ["2026-06-05", "真实体验分", "4.48", "4.40"], ["2026-06-05", "平台求助率", "0.65%", "-"], ["2026-06-05", "随便", "1", ""],
            ["2026-06-05", "真实体验分", "4.50", ""], ["2026-06-05", "真实体验分", "4.48", ""]]  # fmt: skip
    write("score_table_long", "long.csv", csv_bytes(long, "utf-8"), [
        {"status": "ready", "layout": "score_table_long", "platform": "tmall", "counts": {"new": 2, "same": 1, "rejected": 2},
         "rejected": [[4, "维度/指标", "metric.unknown"], [5, "分值", "row.contradicts"]],
         "records": [{"row": 2, "metric": "tmall_experience.total", "subject_kind": "peer", "value": 4.4}, {"row": 3, "metric": "tmall_experience.help_rate", "value": 0.65}]},
    ], shop="甲店")  # fmt: skip
    across = [["指标", "2026-06-05", "2026-06-06"], ["商家体验分", "82", "83"], ["物流体验", "99", ""]]
    write("score_table_long", "across.csv", csv_bytes(across, "utf-8"), [
        {"status": "ready", "layout": "score_table_long", "platform": "douyin", "counts": {"new": 2}, "days": ["2026-06-05", "2026-06-06"],
         "records": [{"row": 2, "metric": "douyin_experience.total", "day": "2026-06-06", "value": 83.0}], "absent": [{"row": 3, "day": "2026-06-06"}]},
    ], shop="乙店")  # fmt: skip


def items() -> None:
    preamble = [["生意参谋 商品"], ["统计时间：2026-08-11"], ["导出时间：2026-08-12 09:00"], []]
    table = [
        [
            "统计日期",
            "商品ID",
            "商品名称",
            "货号",
            "商品访客数",
            "支付金额",
            "商品支付转化率",
            "支付买家数",
            "竞争力评分",
        ],
        ["2026-08-11", "600000000001", "全棉四件套", "-", "1,432", "6,342.00", "8.76%", "45", "-"],
        ["2026-08-11", "600000000002", "记忆枕", "-", "-", "0.00", "0%", "0", "-"],
    ]
    expected = {
        "status": "ready",
        "layout": "sycm_items",
        "platform": "tmall",
        "counts": {"new": 2},
        "unknown_columns": [],
    }
    one = {"row": 6, "subject_kind": "item", "subject": "600000000001", "day": "2026-08-11"}
    records = [one | {"metric": "visitors", "value": 1432.0}, one | {"metric": "conversion_rate", "value": 8.76}]
    sheet = xlsx_bytes({"Sheet1": [*preamble, *table]})
    write("sycm_items", "商品_全部_2026-08-11_2026-08-11.xls", sheet, [expected | {"records": records}], shop="甲店")


def biff() -> None:
    """The one file that is not written here: a real BIFF workbook, as the platform still sends them."""
    name = "商品_BIFF.xls"
    data = (HERE / "sycm_items" / name).read_bytes()
    write("sycm_items", name, data, [
        {"status": "ready", "layout": "sycm_items", "platform": "tmall", "sheet": "商品", "counts": {"new": 2}, "unknown_columns": [], "days": ["2026-08-11"],
         "records": [{"row": 6, "subject": "600000000001", "metric": "visitors", "value": 1432.0}, {"row": 6, "metric": "paid_amount", "value": 12345.6},
                     {"row": 6, "metric": "conversion_rate", "value": 6.84}],
         "absent": [{"row": 7, "metric": "paid_amount"}]},
    ], shop="甲店")  # fmt: skip


def dsr_sheet() -> None:
    hint = "↓ 表现下降，积极提升"
    sheet = [["店铺180天DSR（统计日期：2026-08-14）"], ["指标名称", "得分", "趋势提示", "行业均值", "与行业对比", "目标值", "距目标值相差（笔5分评价订单）"],
             ["近180天宝贝与描述相符DSR", 4.78, hint, 4.79, "低于行业0.22%", 4.79, 48], ["近180天服务态度DSR", 4.81, hint, 4.83, "低于行业0.49%", 4.83, 133],
             ["近180天物流质量DSR", 4.85, hint, 4.85, "高于行业0.19%", 4.92, 733], [], ["店铺新增 DSR（日维度，较上日）"],
             ["日期", "描述得分（较上日）", "物流得分（较上日）", "服务得分（较上日）"], ["2026-08-13", "5.00 (0.00%)", "4.90 (-2.00%)", "5.00 (0.00%)"],
             ["2026-08-14", "4.80 (-4.00%)", "-", "5.00 (0.00%)"], [], ["商品新增 DSR（日维度，得分/次数）"],
             ["商品名称", "商品ID", "描述（得分/次数）", "服务（得分/次数）", "物流（得分/次数）"], ["全棉四件套", "600000000001", "5.00 (3)", "4.67 (3)", "5.00 (2)"]]  # fmt: skip
    write("dsr_sheet", "店铺DSR数据_2026-08-15.xlsx", xlsx_bytes({"DSR": sheet}), [
        {"status": "ready", "layout": "dsr_sheet", "platform": "tmall", "counts": {"new": 6}, "unknown_columns": [], "days": ["2026-08-13", "2026-08-14"],
         "records": [{"row": 3, "metric": "dsr.description", "value": 4.78, "day": "2026-08-14", "subject_kind": "shop"},
                     {"row": 3, "metric": "dsr.description", "value": 4.79, "subject_kind": "peer", "subject": "average"}, {"row": 5, "metric": "dsr.logistics", "value": 4.85},
                     {"row": 9, "metric": "dsr.logistics_daily", "value": 4.9, "day": "2026-08-13"},
                     {"row": 14, "metric": "dsr.description_daily", "subject_kind": "item", "subject": "600000000001", "value": 5.0, "denominator": 3.0, "day": "2026-08-14"}],
         "absent": [{"row": 10, "metric": "dsr.logistics_daily"}]},
    ], shop="甲店")  # fmt: skip
    shorter = [
        ["店铺180天DSR（统计日期：2026-08-14）"],
        ["指标", "评分", "趋势"],
        ["近180天宝贝与描述相符DSR", 4.78, hint],
        ["近180天物流质量DSR", 4.85, hint],
        [],
        *sheet[6:9],
    ]
    write("dsr_sheet", "no_peers.xlsx", xlsx_bytes({"DSR": shorter}), [
        {"status": "ready", "layout": "dsr_sheet", "counts": {"new": 3}, "unknown_columns": [],
         "records": [{"row": 3, "metric": "dsr.description", "value": 4.78, "day": "2026-08-14"}, {"row": 8, "metric": "dsr.service_daily", "value": 5.0}]},
    ], shop="甲店")  # fmt: skip


def shops_and_parcels() -> None:
    list_ = [["服务态度", "店铺链接", "类型", "描述相符", "店铺销量", "店铺id", "卖家昵称", "店铺宝贝数量", "物流速度", "用户评分链接", "店铺名称", "店铺区域", "好评率"],
             ["4.81", "//a.example", "家居", "4.76", "5515", "1", "昵称一", "43", "4.8", "", "竞店一", "广东 广州", "98.49%"],
             ["0.0", "//b.example", "家居", "0.0", "0", "2", "昵称二", "1", "0.0", "", "竞店二", "", "0%"]]  # fmt: skip
    write("shop_list", "shops_gbk.csv", csv_bytes(list_, "gb18030"), [
        {"status": "ready", "layout": "shop_list", "own": False, "shops": ["竞店一", "竞店二"], "counts": {"new": 2}, "unknown_columns": [], "days": ["2026-11-22"],
         "records": [{"row": 2, "metric": "dsr.logistics", "value": 4.8}, {"row": 2, "metric": "good_review_rate", "value": 98.49}, {"row": 2, "metric": "sales_count", "value": 5515.0},
                     {"row": 3, "metric": "item_count", "value": 1.0}], "absent": [{"row": 3, "metric": "dsr.logistics"}]},
    ], shop="甲店")  # fmt: skip
    weekly = [
        ["店铺名称", "日期", "真实体验分", "宝贝质量", "物流速度", "服务保障", "描述相符", "服务态度", "物流服务"],
        ["竞店一", "2026-10-05", 4.5, 4.4, 4.6, 4.5, 4.8, 4.8, 4.7],
    ]
    write("shop_list", "竞店评分.xlsx", xlsx_bytes({"竞店": weekly}), [
        {"status": "ready", "layout": "shop_list", "platform": "tmall", "shops": ["竞店一"], "own": False, "counts": {"new": 1},
         "records": [{"metric": "tmall_experience.logistics", "value": 4.6}, {"metric": "dsr.logistics", "value": 4.7, "day": "2026-10-05"}]},
    ], shop="甲店")  # fmt: skip
    erp = [["平台单号", "快递单号", "快递公司", "仓库", "省份", "付款时间", "发货时间", "揽收时间", "签收时间", "收件人", "手机"],
           ["1930679858170647", "YT0001", "圆通", "一号仓", "广东", at("2026-06-05 22:54:00"), at("2026-06-06 10:00:00"), "2026.06.06 18:30", "", "某人", "13800000000"],
           ["1930679858170647", "YT0001", "圆通", "一号仓", "广东省", at("2026-06-05 22:54:00"), at("2026-06-06 10:00:00"), "2026.06.06 18:30", "2026-06-08 12:00", "某人", "13800000000"],
           ["", "YT0002", "圆通", "一号仓", "火星", "", "", "待揽收", "", "", ""]]  # fmt: skip
    write("parcels", "ERP.xlsx", xlsx_bytes({"发货": erp}), [
        {"status": "ready", "layout": "parcels", "counts": {"new": 1, "same": 1, "rejected": 1}, "unknown_columns": [],
         "rejected": [[4, "平台单号", "required.missing"], [4, "揽收时间", "time.unreadable"]],
         "records": [{"row": 2, "order_no": "1930679858170647", "parcel_no": "YT0001", "province": "广东", "picked_up_at": "2026-06-06 18:30:00", "signed_at": "2026-06-08 12:00:00"}]},
    ], shop="甲店")  # fmt: skip
    late = [["订单编号", "运单号", "物流公司", "支付时间", "应揽收时间", "实际揽收时间", "是否及时揽收", "剔除原因"],
            ["2680000000000000017", "YT0003", "圆通速递", "2026-06-05 22:54:00", "2026-06-07 22:54:00", "2026-06-08 01:10:00", "否", "-"],
            ["2680000000000000018", "YT0004", "圆通速递", "2026-06-05 23:10:00", "2026-06-07 23:10:00", "-", "否", "-"]]  # fmt: skip
    write("parcels", "48小时揽收及时率_明细.csv", csv_bytes(late, "utf-8-sig"), [
        {"status": "ready", "layout": "parcels", "counts": {"new": 2}, "unknown_columns": ["剔除原因"],
         "records": [{"row": 2, "order_no": "2680000000000000017", "picked_up_at": "2026-06-08 01:10:00", "paid_at": "2026-06-05 22:54:00"},
                     {"row": 3, "order_no": "2680000000000000018", "picked_up_at": None}]},
    ], shop="甲店")  # fmt: skip


def service() -> None:
    agent = row(FEIGE, 客服昵称="小禾", 接待会话量="120", 有效评价数="30", 有效差评数="1", 全天不满意率="3.33%", 全天平响时长="11秒", 全天3分钟回复率="99.10%", 询单人数="80",
                客服询单支付额="¥1,234.50")  # fmt: skip
    total = row(
        FEIGE, 客服昵称="店铺汇总值", 接待会话量="240", 全天不满意率="-", 全天平响时长="--", 客服询单支付额="¥2,469.00"
    )
    mean = row(
        FEIGE, 客服昵称="店铺平均值", 接待会话量="120", 有效评价数="30", 全天不满意率="2.50%", 全天平响时长="2分30秒"
    )
    write("feige_service", "客服表现.xlsx", xlsx_bytes({"Sheet1": [FEIGE, agent, total, mean]}), [
        {"status": "ready", "layout": "feige_service", "platform": "douyin", "counts": {"new": 3, "skipped": 0}, "unknown_columns": [],
         "records": [{"row": 2, "subject_kind": "agent", "subject": "小禾", "metric": "service.sessions", "value": 120.0}, {"row": 2, "metric": "service.paid_amount", "value": 1234.5},
                     {"row": 3, "subject_kind": "shop", "subject": "", "metric": "service.sessions", "value": 240.0},
                     {"row": 4, "subject_kind": "shop", "subject": "", "metric": "service.reply_seconds", "value": 150.0}],
         "absent": [{"row": 4, "metric": "service.sessions"}, {"row": 4, "metric": "service.rated"}]},
    ], shop="乙店", day="2026-06-30")  # fmt: skip
    names = ["旺旺昵称", "询单最终付款人数", "询单人数", "询单最终付款转化率", "首次响应时长（秒)", "平均响应时长（秒)", "客户满意率", "旺旺回复率", "询单最终付款金额", "成功退款金额"]  # fmt: skip
    agent = ["店:小禾", "3", "10", "30.00%", "5", "12.5", "98.00%", "100%", "1,234.50", "0"]
    totals = [[name, *agent[1:]] for name in ("汇总值", "平均值", "全店汇总值", "全店平均值", "同行同层优秀", "同行同层均值")]  # fmt: skip
    totals[2][5] = "-"
    write("sycm_service", "客服绩效.xlsx", xlsx_bytes({"Sheet1": [names, agent, *totals]}), [
        {"status": "ready", "layout": "sycm_service", "platform": "tmall", "counts": {"new": 3, "skipped": 4}, "unknown_columns": [],
         "records": [{"row": 2, "subject_kind": "agent", "subject": "店:小禾", "metric": "service.reply_seconds", "value": 12.5},
                     {"row": 5, "subject_kind": "shop", "metric": "service.inquiries", "value": 10.0}],
         "absent": [{"row": 5, "metric": "service.reply_seconds"}]},
    ], shop="甲店", day="2026-08-09")  # fmt: skip


def reviews() -> None:
    douyin = [["评价日期", "订单ID", "商品ID", "商品名称", "商品规格", "商品评价得分", "评价内容", "用户昵称", "评价等级", "追评内容", "追评时间", "商家是否回复", "回复内容", "商家回复时间", "评价标签"],
              ["2026年06月07日 12:39:34", "6917394873294000001", "3500000000000000001", "毛毯", "灰", "5", "很软，晚上盖着暖和。\n就是有点掉毛😅", "用***", "好评", "-", "-", "已回复", "谢谢", "2026年06月08日 09:00:00", "质量好,保暖"],
              ["2026年06月07日 12:40:00", "6917394873294000003", "3500000000000000001", "毛毯", "灰", "1", "", "用***", "差评", "", "", "", "", "", ""],
              ["2026年06月07日 12:41:00", "6917394873294000004", "3500000000000000001", "毛毯", "灰", "6", "好", "", "", "", "", "", "", "", ""]]  # fmt: skip
    write("douyin_reviews", "评价.xlsx", xlsx_bytes({"评价": douyin}), [
        {"status": "ready", "layout": "douyin_reviews", "platform": "douyin", "counts": {"new": 2, "rejected": 1}, "rejected": [[4, "商品评价得分", "stars.out_of_range"]],
         "records": [{"row": 2, "written_at": "2026-06-07 12:39:34", "stars": 5.0, "replied": 1, "replied_at": "2026-06-08 09:00:00", "labels": "质量好；保暖", "text": "很软，晚上盖着暖和。\n就是有点掉毛😅"}, {"row": 3, "text": None, "stars": 1.0}]},
    ], shop="乙店")  # fmt: skip
    collected = [["平台", "店铺", "时间", "订单编号", "商品名称", "评价内容", "评分"],
                 ["天猫", "示例旗舰店", "初次评价: 2026-06-05 22:53", "1930679858170647", "四件套", "偏小，铺不住床", "负面评价"],
                 ["抖音", "示例生活馆", "2026年06月07日 12:39:34", "6917394873294000001", "毛毯", "可以", "5"],
                 ["拼多多", "示例小店", "6/7/26 13:40", "订单编号：260527-277800000000000", "枕头", "快递慢，打13800000000才送", "1"],
                 ["抖音", "示例生活馆", "2026年06月07日 12:39:34", "", "毛毯", "可以", "5"], ["抖音", "示例生活馆", "2026年06月07日 12:39:34", "", "毛毯", "可以", "5"]]  # fmt: skip
    write("collected_reviews", "2026-06-07评论数据.xlsx", xlsx_bytes({"抓取数据汇总": collected}), [
        {"status": "ready", "layout": "collected_reviews", "shops": ["示例旗舰店", "示例生活馆", "示例小店"], "platforms": ["tmall", "douyin", "pdd"], "counts": {"new": 5},
         "records": [{"row": 2, "written_at": "2026-06-05 22:53:00", "stars": 1.0}, {"row": 4, "order_no": "260527-277800000000000", "written_at": "2026-06-07 13:40:00",
                      "text": "快递慢，打***才送"}, {"row": 6, "text": "可以"}]},
    ])  # fmt: skip
    plugin = [
        ["序号", "用户昵称", "评价时间", "评价类型", "SKU", "初评内容", "追评内容"],
        ["1", "某***人", "2026-06-05", "差评", "红", "色差大", ""],
        ["2", "某***人", "2026-06-06", "好评", "红", "", ""],
    ]
    write("generic_reviews", "plugin.csv", csv_bytes(plugin, "utf-8-sig", "\t"), [
        {"status": "ready", "layout": "generic_reviews", "counts": {"new": 2}, "records": [{"row": 2, "stars": 1.0, "sku": "红", "written_at": "2026-06-05 00:00:00"}]},
    ], shop="甲店")  # fmt: skip
    answers = [
        ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您对本次购物的满意度", "2、您购买的商品", "3、您的意见和建议", "4、您的联系方式"],
        ["1", "2026/6/5 10:11:12", "35秒", "微信", "某某", "203.0.113.7", "非常满意", "毛毯", "希望多出几个颜色", "13800000000"],
        ["2", "2026/6/5 11:00:00", "20秒", "链接", "直接访问", "203.0.113.8", "2", "毛毯", "掉毛严重", ""],
    ]  # fmt: skip
    write("questionnaire_answers", "答卷数据.xlsx", xlsx_bytes({"Sheet1": answers}), [
        {"status": "ready", "layout": "questionnaire_answers", "counts": {"new": 2}, "unknown_columns": [],
         "records": [{"row": 2, "stars": 5.0, "channel": "questionnaire", "item_title": "毛毯", "text": "希望多出几个颜色"}, {"row": 3, "stars": 2.0}]},
    ], shop="甲店")  # fmt: skip
    own_questions = [
        ["序号", "提交答卷时间", "所用时间", "来源详情", "1、您有多大可能把我们推荐给朋友", "2、原因是什么"],
        ["1", "2026/6/5 10:11:12", "35秒", "某某", "9", "布料舒服"],
    ]
    write(
        "questionnaire_answers",
        "自拟问题.xlsx",
        xlsx_bytes({"Sheet1": own_questions}),
        [{"status": "needs_mapping", "trouble": "layout.unknown", "layout": "", "counts": {"new": 0}}],
        shop="甲店",
    )
    typed = [
        ["录入渠道", "评价时间", "订单编号", "商品ID", "商品", "星级", "评价内容"],
        ["chat", "2026-06-05", "", "", "毛毯", "", "掉毛，洗了一次就起球"],
    ]
    write("typed_reviews", "录入.csv", csv_bytes(typed, "utf-8"), [
        {"status": "ready", "layout": "typed_reviews", "counts": {"new": 1}, "records": [{"row": 2, "channel": "chat", "stars": None, "item_title": "毛毯"}]},
    ], shop="甲店")  # fmt: skip
    copied = [["页面行", "评价时间", "订单编号", "商品ID", "商品", "规格", "星级", "评价内容", "追评内容", "追评时间", "商家回复", "回复时间", "标签"],
              ["4", "2026-06-05 10:00:00", "2605271234567890123", "", "毛毯", "灰", "1", "掉毛", "客服不理人", "", "抱歉", "", ""]]  # fmt: skip
    write("review_page", "评价管理.csv", csv_bytes(copied, "utf-8"), [
        {"status": "ready", "layout": "review_page", "counts": {"new": 1}, "records": [{"row": 2, "channel": "page", "stars": 1.0, "appended_text": "客服不理人"}]},
    ], shop="甲店")  # fmt: skip
    labelled = [["comment", "sentiment"], ["很好", "1"], ["太差", "0"]]
    write(
        "generic_reviews",
        "labelled.csv",
        csv_bytes(labelled, "gb18030"),
        [{"status": "needs_mapping", "trouble": "layout.unknown", "layout": "", "counts": {"new": 0}}],
        shop="甲店",
    )


if __name__ == "__main__":
    main()
