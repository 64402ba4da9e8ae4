"""What stands on a page: figures with labels, units and notes, in groups, filled with random values of realistic size."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

SCORE_KINDS = ("tmall_score_page", "douyin_score_page", "dsr_page", "pdd_star_page")  # as sellers see them
SHOP_KINDS = ("tmall_shop_page", "douyin_shop_page")  # as buyers see them


@dataclass(frozen=True)
class Note:
    """A small text beside a figure: under its title in a table, as `inline` elsewhere; `tone` is one of `Theme.tone`."""

    title: str
    text: str
    inline: str = ""
    tone: str = "hint"

    @property
    def line(self) -> str:
        return self.inline or f"{self.title} {self.text}"


@dataclass(frozen=True)
class Figure:
    """One number of the page; `metric` is empty where it is none of the program's, `number` where the page shows none."""

    metric: str
    label: str
    number: str
    unit: str = ""
    gap: str = ""
    sign: str = ""  # a plus before the number
    tag: str = ""  # small words right behind the label
    notes: tuple[Note, ...] = ()
    blank: str = "--"  # what stands in the place of a missing number

    @property
    def shown(self) -> str:
        """The number and its unit as one text."""
        return f"{self.sign}{self.number}{self.gap}{self.unit}" if self.number else self.blank


@dataclass(frozen=True)
class Group:
    """Figures under one title; `head` is the dimension's own score, if it has one."""

    title: str
    figures: tuple[Figure, ...]
    head: Figure | None = None


@dataclass(frozen=True)
class Page:
    """Everything that a page says, without saying where."""

    kind: str
    title: str
    shop: str
    day: date
    day_line: str  # the text with the day; empty when the page shows none
    total: Figure | None
    groups: tuple[Group, ...]
    bar: tuple[str, ...]
    tabs: tuple[str, ...]
    menu: tuple[str, ...]
    rules: tuple[str, ...]  # sentences that explain the score
    name_title: str = "指标名称"
    value_title: str = "得分"
    extra: tuple[str, ...] = ()  # small texts at the total: level, category, orders


TOWNS = ("青禾", "南岸", "木棉", "白鹭", "云上", "山屿", "海棠", "小满", "暖阳", "橘子", "松果", "初见")
GOODS = ("家居", "家纺", "食品", "母婴", "数码", "服饰", "箱包", "户外", "宠物", "文具", "厨具", "茶叶")
ENDINGS = ("旗舰店", "专营店", "专卖店", "官方旗舰店", "企业店")


def shop_name(rng: Random) -> str:
    return rng.choice(TOWNS) + rng.choice(GOODS) + rng.choice(ENDINGS)


def amount(rng: Random, span: tuple[float, float], decimals: int) -> str:
    """A number of the span with fixed decimals."""
    return f"{rng.uniform(*span):.{decimals}f}"


def rate(rng: Random, span: tuple[float, float], decimals: int, *, edge: str = "") -> str:
    """A number of the span; one in eight is the edge (0 or 100), printed with the same decimals."""
    if edge and rng.random() < 0.125:
        return f"{float(edge):.{decimals}f}"
    return amount(rng, span, decimals)


def weighted(rng: Random, parts: Sequence[float]) -> float:
    """A mean of the parts with random weights in steps of five percent."""
    weights = [rng.randrange(3, 11) for _ in parts]
    return sum(part * weight for part, weight in zip(parts, weights, strict=True)) / sum(weights)


def some_day(rng: Random) -> date:
    return date(2026, 1, 5) + timedelta(days=rng.randrange(320))


def day_text(rng: Random, day: date) -> str:
    """The day in one of the forms that pages use."""
    clock = f"{rng.randrange(6, 23):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
    return rng.choice(
        (
            f"更新时间：{day} {clock}",
            f"更新时间：{day}",
            f"统计日期：{day}",
            f"统计日期 {day}",
            f"数据更新时间 {day:%Y/%m/%d}",
            f"数据更新时间：{day:%Y/%m/%d} {clock}",
            f"更新时间: {day} {clock[:5]}",
        )
    )


def change(rng: Random, size: float, decimals: int, unit: str) -> tuple[str, str]:
    """How far a number moved since the day before, with the tone of its colour."""
    step = f"{rng.uniform(size / 20, size):.{decimals}f}{unit}"
    return rng.choice(
        (
            ("持平", "hint"),
            (f"↑{step}", "good"),
            (f"↓{step}", "bad"),
            (f"-{step}", "bad"),
            (f"+{step}", "good"),
            (f"▲{step}", "good"),
            (f"▼{step}", "bad"),
        )
    )


def window_text(rng: Random, day: date, length: int) -> str:
    last = day - timedelta(days=rng.choice((0, 1, 2, 3, 10)))
    return f"{last - timedelta(days=length - 1)}~{last}"


def make_note(title: str, rng: Random, figure: Figure, day: date) -> Note:
    """The note of a title for a figure."""
    number = float(figure.number)
    decimals = len(figure.number.partition(".")[2])
    unit = figure.unit if figure.unit in ("%", "小时", "秒") else ""
    most = {"%": 100.0, "小时": 9999.0, "秒": 9999.0}.get(figure.unit, 100.0 if number > 5 else 5.0)
    average = min(
        most, number * Random(figure.label + figure.number).uniform(0.96, 1.04)
    )  # the same in all notes of a figure
    peer, better = (f"{min(most, value):.{decimals}f}{unit}" for value in (average, number * rng.uniform(1, 1.05)))
    compared = f"{'低于' if number < average else '高于'}行业{abs(number - average) / (average or 1) * 100:.2f}%"
    span = "近90天" if figure.label in ("用户评价得分排名", "描述相符", "服务态度", "物流服务") else "近30天"
    weight = f"×{rng.randrange(3, 15) * 5}%"
    fixed: dict[str, Callable[[], Note]] = {
        "考核得分": lambda: Note(title, amount(rng, (3.2, 5), 1)),
        "指标得分": lambda: Note(title, rng.choice(("50", "60", "70", "80", "90", "100")), tone="label"),
        "权重": lambda: Note(title, weight, weight),
        "统计周期": lambda: Note(title, window_text(rng, day, 30)),
        "统计范围": lambda: Note(title, span, span),
        "行业均值": lambda: Note(title, peer),
        "同行优秀": lambda: Note(title, better),
        "超过同行": lambda: Note(title, f"{amount(rng, (12, 99), 1)}%"),
        "与行业对比": lambda: Note(title, compared, compared, "bad" if number < average else "good"),
        "目标值": lambda: Note(title, better),
        "距目标值相差（笔5分评价订单）": lambda: Note(title, str(rng.randrange(3, 900)), f"距目标值相差 {rng.randrange(3, 900)}"),
        "状态": lambda: rng.choice((Note(title, "已达标", "已达标", "good"), Note(title, "未达标", "未达标", "bad"))),
        "下一星级标准": lambda: Note(title, ("≥" if number > 60 else "≤") + better),
        "操作": lambda: Note(title, "查看详情", "查看详情", "accent"),
    }  # fmt: skip
    if title in fixed:
        return fixed[title]()
    if title == "趋势提示":
        words, tone = rng.choice(
            (
                ("↓ 表现下降，积极提升", "bad"),
                ("↓ 表现下降，重点关注", "bad"),
                ("↑ 表现上升，继续保持", "good"),
                ("— 表现平稳", "hint"),
            )
        )
        return Note(title, words, words, tone)
    text, tone = change(
        rng, max(number * 0.03, 0.02), max(decimals, 2) if decimals else 0, unit if rng.random() < 0.5 else ""
    )
    return Note(title, text, tone=tone)


def with_notes(rng: Random, figure: Figure, titles: Sequence[str], day: date) -> Figure:
    """The figure with a note for every title; one without a number has none."""
    if not figure.number:
        return figure
    return replace(figure, notes=tuple(make_note(title, rng, figure, day) for title in titles))


def unknown_figure(rng: Random) -> Figure:
    """A metric that the program does not know yet."""
    label = rng.choice(("新的指标", "体验保障覆盖率", "直播间讲解一致率", "绿色包装占比"))
    return Figure("", label, amount(rng, (0.5, 60), 2), "%")
