"""A list of reviews that was copied as text from the platform's review page → the reviews in it.

The labels and their order are written down from memory (unverified): every page with one of each label reads well, and what is not
understood is handed back. Who wrote a review is dropped here.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

STARS_OF_WORDS = {
    "好评": "5",
    "中评": "3",
    "差评": "1",
    "非常满意": "5",
    "满意": "4",
    "一般": "3",
    "不满意": "2",
    "非常不满意": "1",
}
LABELS = {
    "order_no": ("订单编号", "订单号", "订单ID", "交易编号", "主订单编号", "子订单编号"),
    "item_id": ("商品ID", "宝贝ID", "商品编号", "商品编码"),
    "item_title": ("商品", "宝贝", "商品名称", "宝贝名称", "商品标题", "宝贝标题", "商品信息", "宝贝信息"),
    "sku": ("规格", "商品规格", "颜色分类", "SKU", "款式"),
    "rating": ("评分", "星级", "评价等级", "评价类型", "评价结果", "商品评分", "总体评价"),
    "text": ("评价内容", "评论内容", "初评", "初次评价", "首次评价", "初评内容", "评价", "评论", "买家评价"),
    "appended": ("追评", "追加评价", "追加评论", "追评内容", "追加"),
    "reply": (
        "商家回复",
        "卖家回复",
        "掌柜回复",
        "我的回复",
        "商家解释",
        "卖家解释",
        "解释",
        "解释内容",
        "回复内容",
        "客服回复",
    ),
    "written_at": ("评价时间", "评论时间", "初评时间", "创建时间", "时间"),
    "appended_at": ("追评时间", "追加时间"),
    "replied_at": ("回复时间", "商家回复时间", "解释时间"),
    "labels": ("标签", "评价标签", "买家印象"),
    "buyer": ("买家", "买家昵称", "会员名", "评价人", "评论人", "用户", "用户昵称", "旺旺", "旺旺号", "客户"),
}
CONTROLS = (
    "回复", "解释", "投诉", "举报", "申诉", "置顶", "取消置顶", "删除", "隐藏", "查看", "查看详情", "查看订单", "订单详情", "联系买家", "复制", "展开",
    "收起", "更多", "操作", "详情", "点赞", "有用", "邀评", "去回复", "立即回复", "未回复", "已回复", "待回复", "无追评", "无", "匿名", "匿名评价",
    "评价管理", "全部", "全部评价", "搜索", "重置", "导出", "批量回复", "上一页", "下一页", "确定", "有图", "有视频", "图片", "视频", "编辑", "申请置顶",
)  # fmt: skip
TIME = re.compile(r"20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?")
ONLY_TIME = re.compile(rf"[\[(（【]?\s*(?P<time>{TIME.pattern})\s*[\])）】]?")
STARS = re.compile(r"(?P<solid>★{1,5})☆{0,4}|(?P<digit>[1-5])(?:\.0)?\s*(?:颗?星|分|stars?)", re.IGNORECASE)
CHROME = re.compile(
    r"共\s*\d+\s*(?:条|页|个).*|第\s*\d+\s*(?:页|[-/~]).*|(?:每页|显示)\s*\d+.*|[\d,]+\s*(?:条|页|/页)?|[¥￥]\s*[\d,.]+|[\d,.]+\s*元|[-—|·•]+|.{0,6}[(（]\d+[)）]|<|>"
)
FOLLOWED = re.compile(
    r"(?:确认收货后|收货后)?\s*(?:当天|\d+\s*天后?)?\s*(?P<label>追加?评[价论]?|追加)\s*(?:\(?\d+天后\)?)?\s*[:：]?\s*(?P<rest>.*)"
)
LABELLED = re.compile(r"(?P<label>[^\s:：]{1,8})\s*[:：]\s*(?P<rest>.*)")
MASKED_NAME = re.compile(r"[^\s*]{0,4}\*{2,}[^\s*]{0,4}(?:[(（]匿名[)）])?")
"""A nickname as platforms show it: 用***户."""
FREE = ("text", "appended", "reply")
"""Parts whose words may go on over several lines."""
ANCHORS = ("rating", "order_no", "text", "written_at", "buyer", "item_id", "item_title")
_BY_LABEL = {label.casefold(): part for part, labels in LABELS.items() for label in labels}


@dataclass
class CopiedReview:
    """What stands in one block, as it stands there; "" where nothing does. `line` is the first that says something."""

    line: int = 0
    parts: dict[str, str] = field(default_factory=dict)

    def of(self, part: str) -> str:
        """One part of it."""
        return self.parts.get(part, "")

    @property
    def says_something(self) -> bool:
        """Whether it can be a review at all."""
        return bool(self.of("text") or self.of("rating"))


@dataclass(frozen=True)
class CopiedPage:
    """The reviews of a page in its order, and the numbers of the lines that nobody understood."""

    reviews: tuple[CopiedReview, ...]
    unread: tuple[int, ...]


@dataclass(frozen=True)
class _Piece:
    """A line or cell: which part it is ("" free words) and its value; `label` stood alone, so that the value follows."""

    part: str
    value: str
    line: int
    label: bool = False


def find_reviews(text: str) -> CopiedPage | None:
    """The reviews that were copied; None where the text is no list of reviews.

    It is one where a rating or a label of a review stands beside an order's number or a time.
    """
    cells = ((number, cell.strip()) for number, line in enumerate(text.splitlines(), 1) for cell in line.split("\t"))
    pieces = list(_without_head([piece for number, cell in cells if (piece := _piece(cell, number))]))
    kinds = Counter(piece.part for piece in pieces)
    if not (kinds["rating"] or kinds["text"]) or not (kinds["order_no"] or kinds["written_at"]):
        return None
    reviews, unread = _blocks(pieces)
    told = tuple(review for review in reviews if review.says_something)
    if not any(review.of("order_no") or review.of("written_at") for review in told):
        return None
    return CopiedPage(told, tuple(unread))


def _piece(cell: str, line: int) -> _Piece | None:
    """What a cell is; None for controls, prices and the frame of the page."""
    if not cell or cell in CONTROLS or CHROME.fullmatch(cell):
        return None
    if cell in STARS_OF_WORDS:
        return _Piece("rating", STARS_OF_WORDS[cell], line)
    if found := STARS.fullmatch(cell):
        return _Piece("rating", str(len(found["solid"])) if found["solid"] else found["digit"], line)
    if found := ONLY_TIME.fullmatch(cell):
        return _Piece("time", found["time"], line)
    if (found := FOLLOWED.fullmatch(cell)) and (not found["rest"] or re.search(r"[:：]", cell)):
        return _Piece("appended", found["rest"], line, label=not found["rest"])
    if (part := _BY_LABEL.get(cell.casefold())) is not None:
        return _Piece(part, "", line, label=True)
    if (found := LABELLED.fullmatch(cell)) and (part := _BY_LABEL.get(found["label"].casefold())) is not None:
        return _valued(part, found["rest"].strip(), line)
    return _Piece("buyer" if MASKED_NAME.fullmatch(cell) else "", cell, line)


def _valued(part: str, rest: str, line: int) -> _Piece:
    """A label with its value behind it; the rating of 评价:好评 is no text."""
    if not rest:
        return _Piece(part, "", line, label=True)
    if part in ("text", "rating"):
        inner = _piece(rest, line)
        if inner is not None and inner.part == "rating":
            return inner
    return _Piece(part, rest, line)


def _without_head(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Titles of a table that stand one behind the other name nothing that follows."""
    for at, piece in enumerate(pieces):
        if piece.label and at + 1 < len(pieces) and pieces[at + 1].label:
            continue
        if piece.label and at and pieces[at - 1].label:
            continue
        yield piece


def _blocks(pieces: Sequence[_Piece]) -> tuple[list[CopiedReview], list[int]]:
    """Blocks from one opening part to the next; where less is left unread so, each with the words that stand before it."""
    opening = _opening(pieces)
    starts = [at for at, piece in enumerate(pieces) if piece.part == opening]
    early = [_words_before(pieces, at) for at in starts]
    usual, other = _read(pieces, starts), _read(pieces, early)
    return other if len(other[1]) < len(usual[1]) else usual


def _words_before(pieces: Sequence[_Piece], at: int) -> int:
    while at and not pieces[at - 1].part:
        at -= 1
    return at


def _read(pieces: Sequence[_Piece], starts: Sequence[int]) -> tuple[list[CopiedReview], list[int]]:
    """A reader for each block; what stands before the first one belongs to it where it is labelled."""
    found, unread = [], []
    bounds = [0, *starts[1:], len(pieces)]
    for first, last in pairwise(bounds):
        reader = _Reader()
        for piece in pieces[first:last]:
            reader.take(piece)
        found.append(reader.review)
        unread += reader.unread
    return found, unread


def _opening(pieces: Sequence[_Piece]) -> str:
    """The part that every block begins with: the first that comes as often as any."""
    kinds = Counter(piece.part for piece in pieces if piece.part in ANCHORS or piece.part == "time")
    most = max(kinds["rating"], kinds["order_no"], kinds["text"])
    return next(piece.part for piece in pieces if piece.part in ANCHORS and kinds[piece.part] >= most)


class _Reader:
    """Puts the pieces of one block to their parts."""

    def __init__(self) -> None:
        self.review = CopiedReview()
        self.unread: list[int] = []
        self._open = ""
        self._wanted = ""

    def take(self, piece: _Piece) -> None:
        """Keep a piece where it belongs."""
        self.review.line = self.review.line or piece.line
        if piece.label:
            self._wanted = piece.part
            self._open = piece.part if piece.part in FREE else ""
        elif piece.part == "time":
            self._put(self._wanted if self._wanted.endswith("_at") else self._time_of(), piece)
        elif piece.part:
            self._put(piece.part, piece)
            self._open = piece.part if piece.part in FREE else self._after(piece.part)
        else:
            self._words(piece)

    def _words(self, piece: _Piece) -> None:
        part = self._wanted or self._open or ("" if self.review.of("text") else "text")
        if part:
            self._put(part, piece)
            self._open = part if part in FREE else ""
        else:
            self.unread.append(piece.line)

    def _put(self, part: str, piece: _Piece) -> None:
        self._wanted = ""
        known = self.review.of(part)
        if part == "buyer":
            return
        if known and part not in FREE:
            self.unread.append(piece.line)
        else:
            self.review.parts[part] = f"{known}\n{piece.value}" if known else piece.value

    def _time_of(self) -> str:
        """A bare time is that of the words that it stands behind."""
        return {"appended": "appended_at", "reply": "replied_at"}.get(self._open, "written_at")

    def _after(self, part: str) -> str:
        """Behind a rating the words of the review follow, where they are not told yet."""
        return "text" if part == "rating" and not self.review.of("text") else ""
