"""What the shops' people note about the shops next door: scores, what buyers see of them, their items."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sample_shops.catalogue import COMPETITORS, DOUYIN_COMPETITORS, LAST_DAY, TMALL_SHOP
from sample_shops.tmall_scores import ExperienceDay
from sample_shops.trade import stream
from sample_shops.workbook import Cell, Table, percent, table

SATURDAYS = tuple(LAST_DAY - timedelta(weeks=week) for week in range(11, -1, -1))
RISING, OVERTAKING, HIDDEN = 1, 2, 4  # places among the competitors
OVERTAKING_LEVEL = 4.40  # 物流速度: below the shop's own until the parcels of the south are late
PRICES_FALL = date(2026, 10, 20)  # 双11 pre-sale
ROUNDED_FROM = 10_000  # buyers see 1万+ from there on


def competitors() -> Table:
    """Six invented shops next door, looked up every Saturday for twelve weeks; one was not to be found in two of them.

    One rises steadily. One has an even 物流速度, which the shop's own falls below in September.
    """
    header = ("店铺名称", "日期", "真实体验分", "宝贝质量", "物流速度", "服务保障", "描述相符", "服务态度", "物流服务")
    chance = stream("competitors")
    records: list[dict[str, Cell]] = []
    levels = {
        shop: [chance.uniform(4.38, 4.78) for _ in range(3)] + [chance.uniform(4.68, 4.9) for _ in range(3)]
        for shop in COMPETITORS
    }
    levels[COMPETITORS[OVERTAKING]][1] = OVERTAKING_LEVEL
    for week, day in enumerate(SATURDAYS):
        for place, shop in enumerate(COMPETITORS):
            level = [
                value + chance.gauss(0, 0.012) + (0.006 * week if place == RISING else 0.0) for value in levels[shop]
            ]
            quality, logistics, service, *dsr = (f"{min(4.98, value):.2f}" for value in level)
            total = f"{0.3 * level[0] + 0.3 * level[1] + 0.4 * level[2]:.2f}"
            missing = place == HIDDEN and week in {3, 4}
            cells = ["-"] * 7 if missing else [total, quality, logistics, service, *dsr]
            records.append(dict(zip(header, [shop, day.isoformat(), *cells], strict=True)))
    return table("竞店评分_示例.xlsx", "竞店", header, records)


def among_peers(days: Sequence[ExperienceDay]) -> Table:
    """真实体验分 with what the page says of the peers, written down every Saturday: their mean, and how many the shop beats."""
    names = ("真实体验分", "宝贝质量", "物流速度", "服务保障")
    header = ("日期", "店铺", *(f"{name}{what}" for name in names for what in ("", "（同行平均）", "超过同行%")))
    chance = stream("peers")
    means = (4.47, 4.50, 4.45, 4.49)
    by_day = {one.day: one for one in days}
    rows: list[list[Cell]] = []
    for day in SATURDAYS:
        own = by_day[day]
        row: list[Cell] = [day.isoformat(), TMALL_SHOP]
        for score, mean in zip((own.total, own.quality, own.logistics, own.service), means, strict=True):
            peer = mean + chance.gauss(0, 0.004)
            row += [f"{score:.2f}", f"{peer:.2f}", percent(_beaten(score - peer), 0)]
        rows.append(row)
    return Table("真实体验分_同行对比_示例.xlsx", "同行对比", [list(header), *rows])


def _beaten(above: float) -> float:
    """How many of a hundred peers a shop beats that is so far above their mean; they lie a quarter of a point around it."""
    return min(99.0, max(1.0, 50 + 200 * above))


def douyin_competitors() -> Table:
    """Five invented shops on Douyin as buyers see them: the score by bands, with one digit."""
    header = ("店铺名称", "平台", "日期", "商家体验分（买家看到的）", "好评率", "店铺销量")
    chance = stream("douyin competitors")
    levels = dict(zip(DOUYIN_COMPETITORS, (4.9, 4.8, 4.7, 4.6, 4.4), strict=True))
    records: list[dict[str, Cell]] = []
    for week, day in enumerate(SATURDAYS):
        for place, shop in enumerate(DOUYIN_COMPETITORS):
            score = levels[shop] + (
                0.1 if place == RISING and week >= 6 else -0.1 if place == OVERTAKING and week >= 8 else 0
            )
            praise, sold = chance.gauss(97.4 - place, 0.15), 5200 * (5 - place) + 310 * week
            cells = [shop, "抖音", day.isoformat(), f"{score:.1f}", percent(praise), _sold(sold)]
            records.append(dict(zip(header, cells, strict=True)))
    return table("抖店竞店_示例.xlsx", "竞店", header, records)


def _sold(count: int) -> str:
    """A number of sales as buyers see it: 8,650 as 8650, 26,000 as 2.6万+."""
    return f"{count // 1000 / 10:.1f}万+" if count >= ROUNDED_FROM else str(count)


@dataclass(frozen=True)
class RivalItem:
    """An article of a competitor: price in yuan, sales and comments when they were first looked up, sales a week."""

    place: int
    number: str
    title: str
    price: int
    sold: int
    comments: int
    weekly: int


RIVAL_ITEMS = (
    RivalItem(0, "906610110001", "示例 全棉四件套 1.5m床 磨毛加厚", 269, 8200, 2310, 260),
    RivalItem(0, "906610110002", "示例 大豆纤维四季被 被芯", 179, 4100, 980, 120),
    RivalItem(0, "906610110003", "示例 慢回弹记忆枕 单只装", 89, 12600, 4020, 310),
    RivalItem(0, "906610110004", "示例 加厚牛奶绒毛毯", 75, 2300, 640, 190),
    RivalItem(1, "906610120001", "示例 水洗棉四件套 1.8m床", 239, 5600, 1500, 210),
    RivalItem(1, "906610120002", "示例 夹棉床笠 防滑", 82, 3900, 1110, 150),
    RivalItem(1, "906610120003", "示例 纯棉浴巾 两条装", 69, 9400, 2850, 170),
    RivalItem(1, "906610120004", "示例 可折叠收纳箱 66L", 55, 6800, 1730, 140),
)


def competitor_items() -> Table:
    """What two of the competitors ask for four articles each, every Saturday; both cut their prices when the pre-sale begins."""
    header = ("日期", "店铺", "平台", "商品ID", "标题", "价格", "销量", "评价数")
    chance = stream("competitor items")
    records: list[dict[str, Cell]] = []
    for week, day in enumerate(SATURDAYS):
        for item in RIVAL_ITEMS:
            cut = 1 - (0.12 if item.place == 0 else 0.18) if day >= PRICES_FALL else 1
            pace = 2 if day >= PRICES_FALL else 1
            sold = (
                item.sold + item.weekly * week + round(chance.gauss(0, item.weekly / 8)) + (pace - 1) * item.weekly * 2
            )
            comments = item.comments + round(item.weekly * week * 0.28)
            cells = [day.isoformat(), COMPETITORS[item.place], "天猫", item.number, item.title, f"{round(item.price * cut)}.00", _sold(sold), str(comments)]  # fmt: skip
            records.append(dict(zip(header, cells, strict=True)))
    return table("竞品商品_示例.xlsx", "竞品", header, records)
