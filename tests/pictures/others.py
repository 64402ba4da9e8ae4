"""Pictures that are no score page, and files that are no picture: what the program has to refuse in words."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from tests.pictures.drawing import FONTS, Sheet
from tests.pictures.frames import theme_of
from tests.pictures.pages import amount
from tests.pictures.shops import ITEMS


def noise() -> bytes:
    """Every pixel by chance."""
    return _png(Image.frombytes("RGB", (640, 480), Random("noise").randbytes(640 * 480 * 3)))


def photo() -> bytes:
    """Soft blobs on a gradient, as out-of-focus things on a table; a JPEG."""
    rng = Random("photo")
    image = Image.merge("RGB", [Image.linear_gradient("L").rotate(turn).resize((1200, 900)) for turn in (0, 90, 180)])
    draw = ImageDraw.Draw(image)
    for _ in range(40):
        x, y, r = rng.randrange(1200), rng.randrange(900), rng.randrange(30, 220)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(rng.randrange(256), rng.randrange(256), rng.randrange(256)))
    return _encoded(image.filter(ImageFilter.GaussianBlur(14)), "JPEG")


def blank() -> bytes:
    """Nothing but white."""
    return _png(Image.new("RGB", (1280, 720), "white"))


def orders() -> bytes:
    """A list of orders: text and numbers, none of them a score."""
    rng = Random("orders")
    titles = ("订单号", "商品", "数量", "实付金额", "下单时间", "订单状态")
    lines = []
    for number in range(14):
        time = (
            f"2026-09-{rng.randrange(1, 28):02} {rng.randrange(8, 23):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
        )
        states = ("待发货", "已发货", "交易成功", "退款中")
        lines.append((f"26090917{rng.randrange(10**8):08}{number:02}", rng.choice(ITEMS), f"×{rng.randrange(1, 5)}", f"¥{amount(rng, (9, 399), 2)}", time, rng.choice(states)))  # fmt: skip
    return _table("已卖出的宝贝", titles, lines, rng)


def many_days() -> bytes:
    """Scores of a month, one row a day: a table for the importer, not a score page."""
    rng = Random("many days")
    titles = ("日期", "店铺", "真实体验分", "宝贝质量", "物流速度", "服务保障")
    start = date(2026, 8, 1)
    lines = [(f"{start + timedelta(days=number)}", "青禾家居旗舰店", *(amount(rng, (4.2, 4.95), 2) for _ in range(4))) for number in range(24)]  # fmt: skip
    return _table("店铺分数历史", titles, lines, rng)


def cut_png() -> bytes:
    """A PNG whose second half is missing."""
    whole = orders()
    return whole[: len(whole) // 2]


def cut_jpeg() -> bytes:
    """A JPEG whose last third is missing."""
    whole = photo()
    return whole[: len(whole) * 2 // 3]


def broken_png() -> bytes:
    """A PNG with other bytes in the middle of its data."""
    whole = bytearray(orders())
    middle = len(whole) // 2
    whole[middle : middle + 64] = bytes(range(64))
    return bytes(whole)


def huge() -> bytes:
    """A valid PNG of 20,000 × 20,000 pixels with one bit each: some 50 kB that would unpack to more than a gigabyte of colours."""
    side = 20_000
    packer = zlib.compressobj(9)
    line = bytes(1 + side // 8)
    data = b"".join(packer.compress(line * 100) for _ in range(side // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def huge_header() -> bytes:
    """A PNG that claims 20,000 × 20,000 pixels and holds ten lines."""
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(10 * (1 + 60_000)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _encoded(image: Image.Image, form: str) -> bytes:
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def _png(image: Image.Image) -> bytes:
    return _encoded(image, "PNG")


def _small_page() -> Image.Image:
    image = Image.open(io.BytesIO(orders()))
    return image.resize((image.width // 2, image.height // 2))


def _moving(form: str) -> bytes:
    """Three frames."""
    frames = [_small_page().point(lambda value, step=step: max(0, value - step)) for step in (0, 20, 40)]
    out = io.BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:], duration=200)
    return out.getvalue()


def _table(title: str, titles: tuple[str, ...], lines: Sequence[tuple[str, ...]], rng: Random) -> bytes:
    """A page with one table, at 100 %."""
    sheet = Sheet(1280, FONTS[0], 100, theme_of("tmall_score_page", rng, dark=False))
    sheet.text((24, 24), title, size=20, colour=sheet.theme.text, bold=True)
    step = 1232 / len(titles)
    sheet.box((24, 70), (1232, 40 + 44 * len(lines)), sheet.theme.card)
    sheet.box((24, 70), (1232, 40), sheet.theme.stripe)
    for row, cells in enumerate((titles, *lines)):
        for column, text in enumerate(cells):
            colour = sheet.theme.text if row else sheet.theme.label
            sheet.text((36 + column * step, (82 if row == 0 else 80) + 44 * row), text, size=14, colour=colour)
    return _png(sheet.paint(130 + 44 * len(lines)))


OTHERS: Mapping[str, Callable[[], bytes]] = {  # file name -> what makes its bytes
    "noise.png": noise,
    "photo.jpg": photo,
    "blank.png": blank,
    "orders.png": orders,
    "many_days.png": many_days,
    "cut.png": cut_png,
    "cut.jpg": cut_jpeg,
    "broken.png": broken_png,
    "huge.png": huge,
    "huge_header.png": huge_header,
    "empty.png": lambda: b"",
    "text.png": "真实体验分 4.88".encode,
    "gif_renamed.png": lambda: _encoded(_small_page(), "GIF"),
    "bmp_renamed.jpg": lambda: _encoded(_small_page(), "BMP"),
    "moving.gif": lambda: _moving("GIF"),
    "moving.png": lambda: _moving("PNG"),
    "page.webp": lambda: _encoded(_small_page(), "WEBP"),
    "moving.webp": lambda: _moving("WEBP"),
}
