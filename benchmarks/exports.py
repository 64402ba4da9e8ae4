"""Large made-up exports in the platforms' layouts; the same arguments give the same file."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from openpyxl import Workbook

REVIEW_HEAD = ("订单ID", "商品ID", "商品名称", "商品规格", "评价日期", "商品评价得分", "评价内容", "商家是否回复", "回复内容", "追评内容")  # fmt: skip
ORDER_HEAD = ("订单编号", "总金额", "买家实际支付金额", "收货地址", "订单创建时间", "订单付款时间", "退款金额", "订单状态", "物流公司", "宝贝标题")  # fmt: skip
SAID = (
    "料子挺软的，晚上盖着暖和", "尺码偏小，建议拍大一码", "快递慢，等了五天才到", "客服态度好，问什么都回", "有点掉毛，洗过两次好一些",
    "颜色和图片不一样，偏暗", "包装破了，里面没事", "性价比高，会回购的", "用了一周起球了，不值这个价", "和描述的一样，很满意",
)  # fmt: skip
KIND = (SAID[0], SAID[3], SAID[7], SAID[9])
ITEMS = ("全棉四件套", "法兰绒毛毯", "记忆棉枕头", "蚕丝被", "夏凉席")
PROVINCES = ("广东省", "浙江省", "江苏省", "上海", "四川省", "内蒙古自治区")
BEGIN = datetime(2024, 1, 1)


def reviews(first: int = 0, *, complaining: float = 1.0) -> Iterator[tuple[str | int, ...]]:
    """Rows of a Douyin review export, without end; row n is always the same. Beyond the share of those that may complain
    reviews praise with five stars, as most do.
    """
    for number in _from(first):
        dice = random.Random(number)
        if complaining < 1.0 and dice.random() >= complaining:
            yield _kind_review(number, dice)
            continue
        item = dice.randrange(len(ITEMS))
        replied = dice.random() < 0.3
        yield (
            str(6_917_000_000_000_000_000 + number), str(3_500_000_000_000_000_000 + item), ITEMS[item], f"规格{dice.randrange(9)}",
            str(BEGIN + timedelta(seconds=number * 240 + dice.randrange(200))), dice.choice((5, 5, 5, 4, 3, 1)),
            "，".join(dice.sample(SAID, dice.randrange(1, 4))), "是" if replied else "否", "谢谢您的评价，已转仓库改进" if replied else "",
            dice.choice(SAID) if dice.random() < 0.1 else "",
        )  # fmt: skip


def _kind_review(number: int, dice: random.Random) -> tuple[str | int, ...]:
    item = dice.randrange(len(ITEMS))
    written = str(BEGIN + timedelta(seconds=number * 240 + dice.randrange(200)))
    order, product = str(6_917_000_000_000_000_000 + number), str(3_500_000_000_000_000_000 + item)
    said = "，".join(dice.sample(KIND, dice.randrange(1, 4)))
    return order, product, ITEMS[item], f"规格{dice.randrange(9)}", written, 5, said, "否", "", ""


def orders(first: int = 0) -> Iterator[tuple[str | int, ...]]:
    """Rows of a Tmall order export, without end; row n is always the same."""
    for number in _from(first):
        dice = random.Random(number)
        created = BEGIN + timedelta(seconds=number * 60 + dice.randrange(50))
        amount = dice.randrange(900, 40_000) / 100
        yield (
            str(1_930_000_000_000_000_000 + number), str(amount), str(amount), f"{dice.choice(PROVINCES)} 某市 某区", str(created),
            str(created + timedelta(seconds=dice.randrange(3_600))), "0.0", dice.choice(("交易成功", "卖家已发货，等待买家确认")),
            dice.choice(("圆通速递", "申通快递", "中通快递")), dice.choice(ITEMS),
        )  # fmt: skip


def write_reviews(path: Path, rows: int, first: int = 0, *, complaining: float = 1.0) -> Path:
    """A workbook with one sheet of `rows` reviews, ten columns."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("评价")
    sheet.append(REVIEW_HEAD)
    for row in islice(reviews(first, complaining=complaining), rows):
        sheet.append(row)
    book.save(path)
    return path


def write_orders(path: Path, rows: int, first: int = 0) -> Path:
    """A GBK text table of `rows` orders, ten columns."""
    with path.open("w", encoding="gb18030", newline="") as file:
        file.write(",".join(ORDER_HEAD) + "\r\n")
        for row in islice(orders(first), rows):
            file.write(",".join(map(str, row)) + "\r\n")
    return path


def _from(number: int) -> Iterator[int]:
    while True:
        yield number
        number += 1
