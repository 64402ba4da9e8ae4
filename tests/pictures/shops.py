"""The pages of a shop as buyers see them: on a phone, and in a browser's window."""

from random import Random

from tests.pictures.drawing import Sheet
from tests.pictures.frames import status_line
from tests.pictures.pages import Figure, amount, shop_name, weighted
from tests.pictures.setting import Style, random_style, value_width, write_value

WORDS = {"tmall_shop_page": ("高于同行", "低于同行", "与同行持平"), "douyin_shop_page": ("高", "中", "低")}
PARTS = {
    "tmall_shop_page": (("quality", "宝贝质量"), ("logistics", "物流速度"), ("service", "服务保障")),
    "douyin_shop_page": (("product", "商品体验"), ("logistics", "物流体验"), ("service", "服务体验")),
}
ITEMS = (
    "北欧风陶瓷马克杯",
    "加厚珊瑚绒毛毯",
    "手工竹编收纳筐",
    "全棉四件套",
    "无线充电台灯",
    "儿童防滑拖鞋",
    "桂花乌龙茶礼盒",
    "折叠露营椅",
)


def lay_out_shop(kind: str, sheet: Sheet, rng: Random, *, phone: bool) -> float:
    """Put a shop's page on the sheet; returns its height."""
    style = random_style(rng, phone=phone, table=False)
    total, parts = scores(kind, rng)
    name = shop_name(rng)
    if phone:
        return _phone(kind, sheet, rng, style, name, total, parts)
    return _desk(kind, sheet, rng, style, name, total, parts)


def scores(kind: str, rng: Random) -> tuple[Figure, list[tuple[Figure, str]]]:
    """The total and the parts, each with the word that compares it; a part without number says the word alone."""
    words = WORDS[kind]
    if kind == "douyin_shop_page":
        shown = amount(rng, (3.6, 5), 1)
        total = Figure(
            "shown_score",
            rng.choice(("商家体验分", "商家体验分", "店铺体验分", "体验分")),
            shown,
            rng.choice(("", "", "分")),
        )
        return total, [(Figure("", label, "", blank=""), rng.choice(words)) for _, label in PARTS[kind]]
    numbers = [rng.uniform(3.8, 5) for _ in PARTS[kind]]
    total = Figure(
        "tmall_experience.total",
        rng.choice(("真实体验分", "店铺真实体验分")),
        f"{weighted(rng, numbers):.2f}",
        rng.choice(("", "", "分")),
    )
    bare = rng.random() < 0.25
    parts = []
    for (metric, label), number in zip(PARTS[kind], numbers, strict=True):
        word = rng.choice(words)
        if word != words[2] and rng.random() < 0.4:
            word += f" {amount(rng, (0.5, 45), 2)}%"
        figure = (
            Figure("", label, "", blank="")
            if bare
            else Figure(f"tmall_experience.{metric}", label, f"{number:.2f}", total.unit)
        )
        parts.append((figure, word))
    return total, parts


def counts(kind: str, rng: Random) -> list[str]:
    """Other numbers of a shop's head."""
    fans = rng.choice((f"{rng.randrange(120, 9999)}", f"{amount(rng, (1, 99), 1)}万"))
    if kind == "douyin_shop_page":
        return [f"粉丝 {fans}", f"已售 {amount(rng, (1, 60), 1)}万+", f"商品 {rng.randrange(12, 900)}"]
    return [
        rng.choice((f"粉丝数 {fans}", f"{fans}粉丝")),
        f"好评率 {amount(rng, (95, 99.9), 1)}%",
        f"开店{rng.randrange(1, 15)}年",
    ]


def _row(
    sheet: Sheet, place: tuple[float, float], texts: list[str], *, room: float, size: float = 12, gap: float = 14
) -> None:
    left = place[0]
    for text in texts:
        wide = sheet.width_of(text, size)
        if left + wide > place[0] + room:
            return
        sheet.text((left, place[1]), text, size=size, colour=sheet.theme.hint)
        if text.startswith("好评率"):
            sheet.fact(place[1], "good_review_rate", (float(text.split()[1].rstrip("%")), "%"))
        left += wide + gap


def _button(sheet: Sheet, place: tuple[float, float], text: str, *, filled: bool) -> None:
    left, top = place
    sheet.box(
        (left, top), (64, 28), sheet.theme.accent if filled else sheet.theme.card, outline=sheet.theme.accent, radius=14
    )
    sheet.text((left + 32, top + 7), text, size=13, colour="#ffffff" if filled else sheet.theme.accent, align=0.5)


def _stars(sheet: Sheet, place: tuple[float, float], total: Figure, size: float = 13) -> float:
    full = round(float(total.number))
    return sheet.text(place, "★" * full + "☆" * (5 - full), size=size, colour=sheet.theme.accent)


def _tone(sheet: Sheet, word: str) -> str:
    theme = sheet.theme
    return theme.bad if word.startswith("低") else theme.hint if word.startswith(("与", "中")) else theme.good


def _part_line(
    sheet: Sheet, place: tuple[float, float], part: tuple[Figure, str], style: Style, *, align: float = 0.0
) -> float:
    """Label, number and word of a part behind each other; returns the right edge."""
    figure, word = part
    size = 13
    number = value_width(sheet, figure, size) + 2 if figure.number else 0
    whole = sheet.width_of(figure.label, size) + 6 + number + sheet.width_of(word, 12)
    left = place[0] - whole * align
    right = sheet.text((left, place[1]), figure.label, size=size, colour=sheet.theme.label) + 6
    if figure.number:
        right = write_value(sheet, (right, place[1]), figure, size=size, style=style) + 6
    return sheet.text((right, place[1] + 1), word, size=12, colour=_tone(sheet, word))


def _parts_below(
    sheet: Sheet, left: float, top: float, wide: float, parts: list[tuple[Figure, str]], style: Style
) -> None:
    """Columns: number or word above, label below."""
    step = wide / len(parts)
    for number, (figure, word) in enumerate(parts):
        x = left + (number + 0.5) * step
        if figure.number:
            write_value(sheet, (x, top), figure, size=20, style=style, align=0.5)
            sheet.text((x, top + 28), figure.label, size=13, colour=sheet.theme.label, align=0.5)
            sheet.text((x, top + 50), word, size=12, colour=_tone(sheet, word), align=0.5)
        else:
            sheet.text(
                (x, top),
                word,
                size=18 if sheet.width_of(word, 18) < step - 8 else 12,
                colour=_tone(sheet, word),
                align=0.5,
            )
            sheet.text((x, top + 28), figure.label, size=13, colour=sheet.theme.label, align=0.5)


def _score_card(
    sheet: Sheet,
    rng: Random,
    style: Style,
    total: Figure,
    parts: list[tuple[Figure, str]],
    *,
    top: float,
    left: float,
    wide: float,
) -> float:
    """The scores on a card, in one of three ways; returns its height."""
    theme, way = sheet.theme, rng.randrange(3)
    high = (128, 56 + 30 * len(parts), 156)[way]
    sheet.box((left, top), (wide, high), theme.card, radius=10)
    inner = left + 16
    if way == 2:
        write_value(sheet, (left + wide / 2, top + 14), total, size=30, style=style, align=0.5, colour=theme.accent)
        sheet.text((left + wide / 2, top + 50), total.label, size=13, colour=theme.label, align=0.5)
        _parts_below(sheet, left, top + 78, wide, parts, style)
        return high
    right = sheet.text((inner, top + 20), total.label, size=15, colour=theme.text)
    right = write_value(sheet, (right + 8, top + 17), total, size=20, style=style, colour=theme.accent)
    if right + 90 < left + wide:
        _stars(sheet, (right + 10, top + 21), total)
    if way == 0:
        _parts_below(sheet, left, top + 54, wide, parts, style)
        return high
    for number, part in enumerate(parts):
        _part_line(sheet, (inner, top + 54 + 30 * number), part, style)
    return high


def _items(sheet: Sheet, rng: Random, *, top: float, left: float, wide: float, columns: int, lines: int) -> float:
    """A grid of goods: a coloured square, a name, a price, how many bought; returns its height."""
    theme = sheet.theme
    cell = (wide - 12 * (columns - 1)) / columns
    picture = cell * 0.8
    for number in range(columns * lines):
        x, y = left + (number % columns) * (cell + 12), top + (number // columns) * (picture + 96)
        sheet.box((x, y), (cell, picture + 84), theme.card, radius=8)
        shade = rng.choice(("#c9b8a4", "#a8bfae", "#9fb3c8", "#d3b3b3", "#b9b3d1"))
        sheet.box((x, y), (cell, picture), shade, radius=8)
        sheet.circle(
            (x + cell * rng.uniform(0.35, 0.65), y + picture * 0.55),
            cell * 0.22,
            rng.choice(("#f2ece4", "#e4eef2", "#5c6b73")),
        )
        name = rng.choice(ITEMS)
        sheet.text((x + 10, y + picture + 12), name, size=13, colour=theme.text)
        right = sheet.text(
            (x + 10, y + picture + 44), f"¥{amount(rng, (9, 399), rng.choice((0, 1, 2)))}", size=18, colour=theme.accent
        )
        sold = rng.choice(("1000+人付款", "已售3.2万", "200+人看过", f"{rng.randrange(10, 900)}条评价"))
        if right + 8 + sheet.width_of(sold, 12) < x + cell:
            sheet.text((right + 8, y + picture + 49), sold, size=12, colour=theme.hint)
    return lines * (picture + 96)


def _phone(
    kind: str, sheet: Sheet, rng: Random, style: Style, name: str, total: Figure, parts: list[tuple[Figure, str]]
) -> float:
    theme, left, wide = sheet.theme, 12.0, sheet.width - 24
    status_line(sheet, rng, theme.text)
    sheet.box((44, 44), (sheet.width - 120, 32), theme.card, outline=theme.line, radius=16)
    sheet.text((64, 53), rng.choice(("搜索本店商品", "在店铺内搜索")), size=13, colour=theme.hint)
    sheet.stroke([(26, 52), (18, 60), (26, 68)], theme.text)
    sheet.circle((left + 24, 114), 24, theme.accent)
    sheet.fact(94, "shop", name)
    sheet.text((left + 58, 94), name, size=17, colour=theme.text, bold=True)
    _row(sheet, (left + 58, 122), counts(kind, rng), room=wide - 58 - 76)
    _button(sheet, (sheet.width - 80, 100), rng.choice(("关注", "+关注", "已关注")), filled=rng.random() < 0.6)
    top = 152.0
    top += _score_card(sheet, rng, style, total, parts, top=top, left=left, wide=wide) + 12
    if rng.random() < 0.6:
        for number, text in enumerate(("满199减20", "满399减50", "新客9折")):
            x = left + number * (wide / 3)
            sheet.box((x, top), (wide / 3 - 8, 44), theme.tint, outline=theme.accent, radius=6)
            sheet.text((x + (wide / 3 - 8) / 2, top + 15), text, size=14, colour=theme.accent, align=0.5)
        top += 58
    for number, word in enumerate(("推荐", "商品", "新品", "直播", "分类")):
        colour = theme.accent if number == 0 else theme.label
        sheet.text((left + 8 + number * wide / 5, top + 8), word, size=15, colour=colour, bold=number == 0)
    top += 40
    return top + _items(sheet, rng, top=top, left=left, wide=wide, columns=2, lines=rng.choice((1, 2, 2, 3))) + 8


def _desk(
    kind: str, sheet: Sheet, rng: Random, style: Style, name: str, total: Figure, parts: list[tuple[Figure, str]]
) -> float:
    theme, left, wide = sheet.theme, 40.0, sheet.width - 80
    sheet.box((0, 0), (sheet.width, 36), theme.stripe)
    _row(sheet, (left, 12), ["首页", "我的订单", "购物车", "收藏夹", "联系客服"], room=wide, gap=24)
    sheet.box((0, 36), (sheet.width, 96), theme.card)
    sheet.circle((left + 30, 84), 30, theme.accent)
    sheet.fact(60, "shop", name)
    right = sheet.text((left + 76, 60), name, size=20, colour=theme.text, bold=True)
    _row(sheet, (left + 76, 96), counts(kind, rng), room=420)
    _button(sheet, (right + 24, 56), "关注", filled=True)
    top, at_right = 148.0, rng.random() < 0.4
    if at_right:
        x = max(left + 520, right + 130)
        right = sheet.text((x, 58), total.label, size=15, colour=theme.label)
        right = write_value(sheet, (right + 8, 54), total, size=22, style=style, colour=theme.accent)
        _stars(sheet, (right + 12, 60), total)
        for part in parts:
            if x + 190 > sheet.width:
                break
            x = _part_line(sheet, (x, 94), part, style) + 22
    else:
        top += _score_card(sheet, rng, style, total, parts, top=top, left=left, wide=rng.choice((420, 520, 640))) + 16
    for number, word in enumerate(("店铺首页", "全部宝贝", "新品上架", "热销榜单", "品牌故事")):
        sheet.text((left + number * 130, top + 10), word, size=15, colour=theme.accent if number == 0 else theme.label)
    top += 48
    return top + _items(sheet, rng, top=top, left=left, wide=wide, columns=rng.choice((4, 5)), lines=1) + 10
