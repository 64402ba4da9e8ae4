"""What stands around the metrics of a score page: words that own a figure, words that judge, heads of columns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seller_toolkit.reading.figures import NUMBER, SPAN

VALUE = "value"
_CHANGE = r"较(?:前|上|昨)?(?:一|1)?(?:日|天|周|期)|较昨[日天]|日环比|环比|比昨[日天]"
_AVERAGE = r"(?:行业|同行|同行同层)(?:均值|平均值?|平均分|均分|基准值?|中位数)"
_BEST = r"(?:行业|同行|同行同层)(?:优秀值?|标杆值?|前\d+%)"
_WAY = r"(?:上升|下降|提升|上涨|下跌|增加|减少|[↑↓▲▼△▽+-])"
OWNERS = (
    ("peer_average", re.compile(_AVERAGE)),
    ("peer_excellent", re.compile(_BEST)),
    ("metric_score", re.compile(r"考核得分|指标得分|考核分")),
    ("missing", re.compile(r"距目标值?(?:相差|差距|还差|差)?(?:\([^)]*\))?|还差")),
    ("target", re.compile(r"目标值|考核目标|目标分")),
    ("next_level", re.compile(r"下一?(?:星级|等级|档位?|级)(?:标准|要求)?")),
    ("count", re.compile(r"近\s*\d+\s*天有效(?:支付)?订单(?:数|量)?|有效(?:支付)?订单(?:数|量)?")),
    ("change", re.compile(_CHANGE)),
    ("weight", re.compile(r"权重|占比权重")),
)
"""Kinds of extras whose figure stands behind or below a word of their own."""
WHOLE = (
    ("window", re.compile(rf"(?:统计周期|统计时间|数据周期)?\s*:?\s*{SPAN.pattern}")),
    ("window", re.compile(r"近\s*\d{1,3}\s*(?:天|日|个月)(?!有效)|最近\s*\d{1,3}\s*(?:天|日|个月)")),
    ("against_peers", re.compile(rf"(?:高于|低于|高出|优于|差于)\s*(?:同行业?|行业)?(?:均值|平均水平|平均值?)?\s*{NUMBER}\s*%?")),
    ("against_peers", re.compile(r"(?:与|和)?(?:行业|同行)(?:均值|平均)?持平|持平于(?:行业|同行)")),
    ("ahead_of_peers", re.compile(rf"(?<!被)(?:超过|超越|领先|优于|高于|击败)\s*(?:了)?\s*(?:同行)?\s*{NUMBER}\s*%\s*(?:的?(?:同行|商家|店铺))?")),
    ("change", re.compile(rf"(?:{_CHANGE})\s*:?\s*(?:持平|{_WAY}?\s*{_WAY}?\s*{NUMBER}\s*(?:%|分钟|分|小时|秒|天)?)")),
    ("change", re.compile(rf"[↑↓▲▼△▽]\s*{NUMBER}\s*(?:%|分钟|分|小时|秒|天)?|(?<![\d:])持平")),
    ("weight", re.compile(rf"[×x*]\s*{NUMBER}\s*%|权重\s*:?\s*{NUMBER}\s*%")),
    ("hint", re.compile(r"[↑↓]?\s*表现(?:下降|上升|持平|优秀|良好|较差|一般)(?:[,，]\s*[\u4e00-\u9fff]{2,6})?")),
    ("reached", re.compile(r"(?:已|未)达标")),
)  # fmt: skip
"""Kinds of extras that one text says by itself."""
HEADS = {
    "得分": VALUE, "评分": VALUE, "分值": VALUE, "当前值": VALUE, "当前得分": VALUE, "指标值": VALUE, "数值": VALUE, "本店": VALUE,
    "我的": VALUE, "店铺得分": VALUE, "指标数据": VALUE, "当前": VALUE, "数据": VALUE, "本店值": VALUE,
    "趋势提示": "hint", "趋势": "hint", "与行业对比": "against_peers", "行业对比": "against_peers", "同行对比": "against_peers",
    "与同行对比": "against_peers", "距目标值相差": "missing", "状态": "reached", "达标情况": "reached", "统计周期": "window",
    "指标名称": "name", "指标": "name", "维度": "name", "项目": "name", "考核指标": "name",
}  # fmt: skip
"""Heads of columns beside the words that own a figure."""
GRADE = re.compile(r"(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]{2,6}体验\s*)?[高中低](?![\u4e00-\u9fff])")
"""A grade among peers, with the dimension before it where that is no metric of the page: 商品体验 高."""
NOTHING = re.compile(r"暂无(?:数据)?|--+|—+|无数据|未考核|(?:^|(?<=\t))[ ]*[-一][ ]*(?=\t|$)", re.MULTILINE)
"""What stands where a figure would; a single dash, which readers may take for 一, only in a cell of its own."""


@dataclass(frozen=True)
class Found:
    """A piece of a text that says something besides a metric; `whole`: its figure is in it."""

    kind: str
    start: int
    end: int
    whole: bool


def find_extras(text: str) -> Iterator[Found]:
    """Pieces of a text that are no metric's, those that say it all first; later ones may lie within earlier ones."""
    for kind, pattern in WHOLE:
        for match in pattern.finditer(text):
            yield Found(kind, match.start(), match.end(), whole=True)
    for kind, pattern in OWNERS:
        for match in pattern.finditer(text):
            yield Found(kind, match.start(), match.end(), whole=False)


def head_kind(text: str) -> str:
    """What the column below a head holds, "" where the text is no head. `text` is folded."""
    bare = re.sub(r"\(.*\)$", "", text)
    if bare in HEADS:
        return HEADS[bare]
    return next((kind for kind, pattern in OWNERS if pattern.fullmatch(bare)), "")
