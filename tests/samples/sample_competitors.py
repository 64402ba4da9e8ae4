"""Samples of other shops: their items, their place in the market, what their pages show to buyers."""

from tests.samples.sample_files import csv_bytes, write, xlsx_bytes

SCRAPED = ["update_time", "id", "title", "price", "sale_count", "comment_count", "店名"]
PLUGIN = [
    "店铺名称", "店铺类型", "商品标题", "商品ID", "类目", "上架", "SKU数", "已售", "销售额约", "评价", "收藏", "问大家", "付款人数", "月收货",
]  # fmt: skip
RANKING = [
    "品牌名", "成交热度", "成交热度环比", "成交人气", "成交人气环比", "访问热度", "访问热度环比", "访问人气", "访问人气环比", "转化指数", "转化指数环比",
    "交易指数", "交易指数环比",
]  # fmt: skip
POPUP = "示例竞店旗舰店\n描述 4.8 高于 12.3 %\n服务 4.9 持平\n物流 4.7 低于 3.1%\n"
LONG_POPUP = (
    "店铺：示例竞店\n与描述相符 4.80 ↑ 高于同行业平均 31.05%\n服务态度 4.9 → 与同行业持平\n物流服务 4.75 ↓ 低于35.22%\n"
)


def competitors() -> None:
    """Write every sample of other shops."""
    scraped_items()
    plugin_items()
    kept_items()
    market_ranking()
    popups()


def scraped_items() -> None:
    rows = [
        SCRAPED,
        ["2016/11/14", "A18164178225", "滋润霜50g 补水保湿", "139", "26719", "2704", "示例一"],
        ["2016/11/14", "A18164178225", "滋润霜50g 补水保湿", "139", "26719", "2704", "示例一"],
        ["2016/11/13", "A18164178225", "滋润霜50g 补水保湿", "139.5", "", "", "示例一"],
        ["2016/11/14", "18164178226", "洁面膏 100g", "38", "25805", "4287", "示例二"],
    ]
    first = {"row": 2, "day": "2016-11-14", "item_id": "A18164178225", "price": 13900, "sales_count": 26719.0, "comments_count": 2704.0, "rounded": 0}  # fmt: skip
    records = [
        first,
        {"row": 4, "day": "2016-11-13", "price": 13950, "sales_count": None, "rounded": None},
        {"row": 5, "item_id": "18164178226"},
    ]
    write("scraped_items", "items_gbk.csv", csv_bytes(rows, "gb18030"), [
        {"status": "ready", "layout": "scraped_items", "platform": "tmall", "own": False, "shops": ["示例一", "示例二"],
         "counts": {"new": 3, "same": 1}, "unknown_columns": [], "days": ["2016-11-13", "2016-11-14"], "records": records},
    ])  # fmt: skip


def plugin_items() -> None:
    """The day stands in the file's name; 上架 is another one. Rounded sales are kept as such."""
    listed = "北京时间 2026-05-01 星期五"
    rows = [
        PLUGIN,
        ["示例竞店", "天猫", "大豆纤维被", "808636994094", "家纺", listed, "4", "1万+", "约120万", "2000+", "3万", "12", "约300", "约200"],
        ["示例竞店", "天猫", "记忆枕", "808636994095", "家纺", listed, "2", "约 300", "约3万", "86", "210", "0", "约20", "约10"],
        ["示例竞店", "天猫", "浴巾", "808636994096", "家纺", listed, "2", "57", "约0.3万", "-", "21", "0", "3", "2"],
    ]  # fmt: skip
    records = [
        {"row": 2, "day": "2026-07-01", "item_id": "808636994094", "sales_count": 10000.0, "comments_count": 2000.0, "rounded": 1, "category": "家纺"},
        {"row": 3, "sales_count": 300.0, "rounded": 1},
        {"row": 4, "sales_count": 57.0, "comments_count": None, "rounded": 0},
    ]  # fmt: skip
    write("plugin_items", "商品数据ID_808636994094_2026-07-01 (1).xlsx", xlsx_bytes({"商品数据": rows}), [
        {"status": "ready", "layout": "plugin_items", "platform": "tmall", "own": False, "shops": ["示例竞店"], "counts": {"new": 3},
         "unknown_columns": [], "days": ["2026-07-01"], "records": records},
    ])  # fmt: skip


def kept_items() -> None:
    """A table kept by hand: of two rows of one item and day that differ the first stands, the other is told."""
    rows = [
        ["日期", "竞店", "平台", "商品ID", "标题", "价格", "销量", "评价数"],
        ["2026-11-01", "示例竞店", "淘宝", "906610110001", "四件套", "¥269", "1.2万", "2310"],
        ["2026-11-01", "示例竞店", "淘宝", "906610110001", "四件套", "¥259", "1.2万", "2310"],
        ["2026-11-08", "示例竞店", "淘宝", "906610110001", "四件套", "236.5", "1.3万+", "2400"],
    ]
    write("competitor_items", "竞品商品.csv", csv_bytes(rows, "utf-8-sig"), [
        {"status": "ready", "layout": "competitor_items", "platform": "taobao", "own": False, "shops": ["示例竞店"],
         "counts": {"new": 2, "rejected": 1}, "rejected": [[3, "价格", "row.contradicts"]], "unknown_columns": [],
         "days": ["2026-11-01", "2026-11-08"],
         "records": [{"row": 2, "price": 26900, "sales_count": 12000.0, "rounded": 1}, {"row": 4, "price": 23650, "rounded": 1}]},
    ])  # fmt: skip


def market_ranking() -> None:
    rows = [
        RANKING,
        ["示例品牌一", "123,456", "1.2%", "2345", "3%", "222", "-1%", "333", "0%", "1.23", "2%", "999", "-1%"],
        ["示例品牌二", "23,456", "-1.2%", "2001", "3%", "210", "-1%", "301", "0%", "1.1", "2%", "870", "-"],
    ]
    records = [
        {"row": 2, "metric": "index.deal_heat", "value": 123456.0, "day": "2026-11-20"},
        {"row": 3, "metric": "index.conversion", "value": 1.1},
        {"row": 3, "metric": "index.trading", "value": 870.0},
    ]
    write("market_ranking", "市场排名_品牌_2026-11-20.csv", csv_bytes(rows, "gb18030"), [
        {"status": "ready", "layout": "market_ranking", "platform": "tmall", "own": False, "shops": ["示例品牌一", "示例品牌二"],
         "counts": {"new": 2}, "unknown_columns": [], "days": ["2026-11-20"], "records": records},
    ])  # fmt: skip


def popups() -> None:
    """The three scores with what is said of the peers; without that it might be any page."""
    expected = {
        "layout": "shop_dsr_popup",
        "platform": "tmall",
        "own": False,
        "unknown_columns": [],
        "days": ["2026-11-22"],
    }

    def said(**values: tuple[float, float]) -> list[dict[str, object]]:
        scores = [{"metric": f"dsr.{name}", "subject": "", "value": value} for name, (value, _) in values.items()]
        peers = [{"metric": f"dsr.{name}", "subject": "above_percent", "subject_kind": "peer", "value": above} for name, (_, above) in values.items()]  # fmt: skip
        return [*scores, *peers]

    write("shop_dsr_popup", "店铺动态评分.txt", POPUP.encode(), [
        {**expected, "status": "ready", "shop": "示例竞店旗舰店", "counts": {"new": 6},
         "records": said(description=(4.8, 12.3), service=(4.9, 0.0), logistics=(4.7, -3.1))},
    ])  # fmt: skip
    write("shop_dsr_popup", "与描述相符.txt", LONG_POPUP.encode(), [
        {**expected, "status": "ready", "shop": "示例竞店", "counts": {"new": 6},
         "records": said(description=(4.8, 31.05), service=(4.9, 0.0), logistics=(4.75, -35.22))},
    ])  # fmt: skip
