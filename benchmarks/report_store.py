"""A store of a large shop, made by script: two years of reviews, orders, parcels, after-sales and daily scores."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import batches, shops, tasks

NOW = datetime(2026, 11, 1, 9, 30)
DAYS = 730
NEWEST_MONTH = 31
ITEMS = tuple(f"{what}{kind}" for what in ("全棉四件套", "法兰绒毛毯", "记忆棉枕头", "蚕丝被", "夏凉席", "乳胶床垫", "浴巾", "抱枕") for kind in ("", "加厚款", "儿童款", "礼盒装", "升级款"))  # fmt: skip
COURIERS = ("圆通速递", "申通快递", "中通快递", "韵达快递", "顺丰速运")
PROVINCES = ("广东省", "浙江省", "江苏省", "上海市", "四川省", "山东省", "河南省", "新疆维吾尔自治区")
_OPENINGS = (
    "",
    "",
    "收到货了，",
    "用了{n}天来评价，",
    "第{n}次在这家买，",
    "给家里老人买的，",
    "双十一囤的，",
    "朋友推荐来的，",
    "犹豫了{n}天才下单，",
)
_PRAISE = (
    "料子挺软的",
    "晚上盖着暖和",
    "和描述的一样",
    "颜色很正",
    "做工细致没有线头",
    "客服态度好问什么都回",
    "发货快，第{n}天就到了",
    "包装严实",
    "性价比高",
    "洗过{n}次也没变形",
    "尺寸刚好{n}米的床",
    "没有异味",
    "孩子很喜欢",
    "很满意",
)
_COMPLAINTS = (
    "尺码偏小",
    "快递太慢，等了{n}天才到",
    "有点掉毛",
    "颜色和图片不一样，偏暗",
    "包装破了",
    "用了{n}天就起球了",
    "不值这个价",
    "线头有{n}处",
    "客服半天不回",
    "味道很大，晾了{n}天还有",
    "少发了一件",
    "跟直播说的不一样",
    "拉链是坏的",
    "退款拖了{n}天",
)
_ENDINGS = (
    "",
    "",
    "。",
    "，会回购的",
    "，推荐",
    "，总的来说还行",
    "，希望改进",
    "！",
    "，下次再来看看吧",
    "，晒图为证",
)
_SILENT = ("此用户没有填写评价。", "", "好评", "默认好评", "不错")
Row = dict[str, object]


def workspace_in(folder: Path, *, reviews: int, orders: int) -> tuple[Workspace, Shop]:
    """The workspace of the store in `folder`, which is made where it is not there yet."""
    there = (folder / "report.db").exists()
    workspace = Workspace(
        folder / "report.db", resource=resource, settings=Settings(folder / "settings.json"), now=lambda: NOW
    )
    if not there:
        _fill(workspace, reviews, orders)
    with workspace.store.read() as connection:
        return workspace, shops.all_shops(connection)[0]


def _fill(workspace: Workspace, reviews: int, orders: int) -> None:
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "大店", "tmall", own=True)
        source = SourceFile("export.xlsx", "", "0" * 64, 0)
        batch = batches.start(connection, source, layout="", platform="tmall", shop_id=shop.id, at=NOW)
        batches.finish(connection, batch, Counts(), ())
        for place in range(60):
            begun = NOW.date() - timedelta(days=20 + 3 * place)
            done = datetime.combine(begun + timedelta(days=place % 9), NOW.time()) if place % 2 else None
            tasks.add(
                connection,
                Task(
                    0, shop.id, workspace.knowledge[place].id, TaskState.DONE if done else TaskState.OPEN,
                    owner="小李", due=begun + timedelta(days=7), started_on=begun, done_at=done,
                ),
                at=datetime.combine(begun, NOW.time()),
            )  # fmt: skip
    dice = random.Random(7)
    with closing(sqlite3.connect(workspace.store.path)) as driver, driver:
        _write(driver, "review", shop.id, batch, _reviews(dice, reviews))
        _write(driver, "order_line", shop.id, batch, _orders(random.Random(8), orders))
        _write(driver, "parcel", shop.id, batch, _parcels(random.Random(8), orders))
        _write(driver, "after_sale", shop.id, batch, _cases(random.Random(9), orders // 15))
        _write(driver, "observation", shop.id, batch, _scores(workspace, random.Random(10)))


def moments(dice: random.Random, count: int, *, reach: int = DAYS) -> Iterator[datetime]:
    """Times of day over the days before NOW, more of them each month and in June and November; in the order of time."""
    days = [NOW.date() - timedelta(days=reach - place) for place in range(reach)]
    weights = [(1 + 1.2 * place / reach) * (1.9 if day.month in (6, 11) else 1.0) for place, day in enumerate(days)]
    for place in range(NEWEST_MONTH):
        weights[-1 - place] *= 1.25
    whole = list(accumulate(weights))
    done = 0
    for day, upto in zip(days, whole, strict=True):
        share = round(count * upto / whole[-1])
        seconds = sorted(dice.randrange(86_400) for _ in range(share - done))
        yield from (datetime.combine(day, datetime.min.time()) + timedelta(seconds=each) for each in seconds)
        done = share


def text_of(dice: random.Random, stars: int) -> str:
    """What a buyer writes: nothing much, or one to seven remarks that fit the stars more often than not."""
    if dice.random() < 0.2:
        return dice.choice(_SILENT)
    grumbles = {1: 0.95, 2: 0.85, 3: 0.6, 4: 0.25, 5: 0.06}[stars]
    said = [
        dice.choice(_COMPLAINTS if dice.random() < grumbles else _PRAISE)
        for _ in range(dice.choice((1, 2, 2, 3, 3, 4, 7)))
    ]
    return f"{dice.choice(_OPENINGS)}{'，'.join(said)}{dice.choice(_ENDINGS)}".replace(
        "{n}", str(dice.randrange(2, 60))
    )


def _reviews(dice: random.Random, count: int) -> Iterator[tuple[str, Row]]:
    for number, at in enumerate(moments(dice, count)):
        stars, item = dice.choices((5, 4, 3, 2, 1), (82, 9, 4, 2, 3))[0], dice.randrange(len(ITEMS))
        order = f"3{dice.randrange(10**9):018}"
        yield f"{order}\x1f{item}\x1f{number}", {
            "order_no": order, "item_id": str(700_000_000 + item), "written_at": str(at), "text": text_of(dice, stars),
            "stars": stars, "item_title": ITEMS[item], "sku": f"规格{dice.randrange(9)}",
            "replied": dice.choice((0, 1, None)), "buyer": f"b{dice.randrange(400_000)}",
        }  # fmt: skip


def _orders(dice: random.Random, count: int) -> Iterator[tuple[str, Row]]:
    for number, at in enumerate(moments(dice, count)):
        order, age = f"3{number:018}", NOW - at
        item = dice.randrange(len(ITEMS))
        sent = at + timedelta(hours=dice.randrange(3, 60)) if age > timedelta(days=3) else None
        yield f"{order}\x1f{order}", {
            "order_no": order, "sub_order_no": order, "status": "finished" if sent else "to_ship", "created_at": str(at),
            "paid_at": str(at + timedelta(minutes=3)), "shipped_at": str(sent) if sent else None,
            "finished_at": str(at + timedelta(days=9)) if age > timedelta(days=9) else None,
            "item_id": str(700_000_000 + item), "item_title": ITEMS[item], "quantity": 1,
            "paid_amount": dice.randrange(3_000, 40_000), "province": dice.choice(PROVINCES), "warehouse": "一号仓",
        }  # fmt: skip


def _parcels(dice: random.Random, count: int) -> Iterator[tuple[str, Row]]:
    for number, at in enumerate(moments(dice, count)):
        order, sent = f"3{number:018}", at + timedelta(hours=dice.randrange(3, 40))
        picked = sent + timedelta(hours=dice.randrange(1, 30))
        signed = picked + timedelta(hours=dice.randrange(20, 130))
        yield f"{order}\x1f7{number}", {
            "order_no": order, "parcel_no": f"7{number}", "courier": dice.choice(COURIERS), "warehouse": "一号仓",
            "province": dice.choice(PROVINCES), "paid_at": str(at), "shipped_at": str(sent) if sent < NOW else None,
            "picked_up_at": str(picked) if picked < NOW else None, "signed_at": str(signed) if signed < NOW else None,
        }  # fmt: skip


def _cases(dice: random.Random, count: int) -> Iterator[tuple[str, Row]]:
    for number, at in enumerate(moments(dice, count)):
        item = dice.randrange(len(ITEMS))
        closed = NOW - at > timedelta(days=4)
        yield f"9{number:017}", {
            "case_no": f"9{number:017}", "order_no": f"3{number * 15:018}", "kind": dice.choice(("仅退款", "退货退款")),
            "status": "退款成功" if closed else "买家已经申请退款，等待卖家同意", "applied_at": str(at),
            "reason": dice.choice(("质量问题", "不喜欢/不想要", "尺寸不符", "少件/漏发", "7天无理由")),
            "finished_at": str(at + timedelta(hours=dice.randrange(2, 90))) if closed else None,
            "item_id": str(700_000_000 + item), "item_title": ITEMS[item],
        }  # fmt: skip


def _scores(workspace: Workspace, dice: random.Random) -> Iterator[tuple[str, Row]]:
    """The daily values of the two scores of Tmall; the newest month is a little worse than the one before."""
    last = NOW.date() - timedelta(days=1)
    metrics: dict[str, tuple[float, float]] = {}
    for profile in ("tmall_experience", "dsr"):
        version = workspace.profiles.on(profile, last)
        for metric in dict.fromkeys((*version.score_ids, *(one.id for one in version.metrics))):
            unit = version.metric(metric).unit
            metrics[metric] = {"percent": (95.0, 0.6), "hours": (40.0, 1.5), "seconds": (60.0, 4.0)}.get(
                unit, (4.6, 0.02)
            )
    for metric, (level, spread) in metrics.items():
        for back in range(DAYS):
            day: date = last - timedelta(days=back)
            worse = spread if back < NEWEST_MONTH else 0.0
            value = round(level - worse + dice.gauss(0, spread / 2), 2)
            yield f"{day}\x1fshop\x1f\x1f{metric}", {
                "day": day.isoformat(), "subject_kind": "shop", "subject": "", "metric": metric, "value": value,
            }  # fmt: skip


def _write(driver: sqlite3.Connection, table: str, shop: int, batch: int, rows: Iterator[tuple[str, Row]]) -> None:
    fields = KIND_OF[table].names
    names = (*fields, "shop_id", "key", "batch_id", "source_batch_id", "source_row")
    lines = (
        (*(row.get(name) for name in fields), shop, key, batch, batch, place)
        for place, (key, row) in enumerate(rows, 2)
    )
    driver.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", lines)
