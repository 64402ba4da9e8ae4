"""Small screens as a reader of pictures hands them over: pieces of text at their places."""

from seller_toolkit.domain.pages import Box, Line, PageLayout, Screen

HEIGHT = 16.0
SHOP = PageLayout(
    id="small",
    platform="tmall",
    labels={
        "宝贝质量": "tmall_experience.quality",
        "物流速度": "tmall_experience.logistics",
        "服务保障": "tmall_experience.service",
        "商品负反馈率": "tmall_experience.negative_feedback_rate",
        "48小时揽收及时率": "tmall_experience.pickup_48h_rate",
        "物流到货时长": "tmall_experience.delivery_hours",
    },
    day_labels=("统计日期", "更新时间"),
    shop_labels=("店铺",),
    ignore=("新指标率",),
)


def line(text: str, x: float, y: float, *, height: float = HEIGHT, confidence: float = 0.99, second: str = "") -> Line:
    """A piece of text as wide as its letters usually are."""
    width = sum(1.0 if ord(letter) > 0x2E80 else 0.56 for letter in text) * height
    return Line(text, Box(x, y, width, height), confidence, second)


def screen(*lines: Line) -> Screen:
    return Screen(lines, 1280, 800, pictured=True)


def moved(seen: Screen, *, scale: float = 1.0, right: float = 0.0, down: float = 0.0) -> Screen:
    """The same screen at another size and place."""
    boxes = [
        Box(one.box.x * scale + right, one.box.y * scale + down, one.box.width * scale, one.box.height * scale)
        for one in seen.lines
    ]
    lines = (Line(one.text, box, one.confidence, one.second) for one, box in zip(seen.lines, boxes, strict=True))
    return Screen(tuple(lines), seen.width, seen.height, pictured=True)
