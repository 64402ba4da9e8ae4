"""What a page says beside its values: changes, peers, windows, weights, hints – each put to the metric that it is about."""

import re
from collections.abc import Mapping, Sequence

from seller_toolkit.domain.pages import PageExtra
from seller_toolkit.reading.columns import Column
from seller_toolkit.reading.figures import NUMBER
from seller_toolkit.reading.pairing import Pair
from seller_toolkit.reading.tokens import Kind, Token

DOWN = re.compile(r"低于|差于|下降|下跌|减少|[↓▼▽]|(?<!\d)-\s*\d")
SAME = re.compile(r"持平")
FIGURE = re.compile(rf"({NUMBER})\s*(%|小时|分钟|分|秒|天)?")
WITHOUT_NUMBER = ("window", "hint", "reached")  # their words say it
ACROSS, DOWNWARDS = 0.15, 1.0  # cost of a distance in heights of the value: what is about it stands beside it or below
FARTHEST = 7.0


def extras_of(
    tokens: Sequence[Token],
    values: Sequence[Pair],
    owned: Sequence[Pair],
    columns: Mapping[Token, Column],
    *,
    pictured: bool,
) -> tuple[PageExtra, ...]:
    """All extras in reading order. `values` are the metrics' own pairs, `owned` those of words like 行业均值."""
    near = _nearest if pictured else _last_before
    found: list[tuple[Token, PageExtra]] = []
    for pair in owned:
        if pair.figure.figure is not None:
            metric = near(pair.label, values)
            found.append(
                (pair.label, _extra(pair.label.extra, metric, f"{pair.label.text} {pair.figure.text}", pair.figure))
            )
    taken = {pair.figure for pair in (*owned, *values)}
    for token in tokens:
        column = columns.get(token)
        if token.kind is Kind.EXTRA:
            found.append((token, _extra(token.extra, near(token, values), token.text, token)))
        elif token.kind is Kind.FIGURE and column and not column.holds_values and token not in taken:
            found.append((token, _extra(column.kind, near(token, values), token.text, token)))
    found.sort(key=lambda one: (one[0].line, one[0].start))
    return tuple(extra for _, extra in found)


def says_of_peers(extra: PageExtra, *, competitors: bool) -> bool:
    """Whether something says how far above or below the peers a value is.

    A bare 持平 is said of the peers on a page for buyers, on a page of the seller's of the day before.
    """
    return extra.kind == "against_peers" or (competitors and extra.kind == "change" and extra.text.strip() == "持平")


def _extra(kind: str, metric: str, text: str, token: Token) -> PageExtra:
    box = token.box if token.box.width else None
    if token.figure is not None:
        return PageExtra(kind, metric, text, token.figure.number, token.figure.unit, box)
    number = None if kind in WITHOUT_NUMBER else FIGURE.search(text.rsplit(")", maxsplit=1)[-1]) or FIGURE.search(text)
    if kind == "change" and number:  # 较前1日 names a day, not the change
        found = list(FIGURE.finditer(text))
        number = found[-1] if len(found) > 1 or not re.search(r"[1一]\s*[日天]", text) else None
    if number is None:
        return PageExtra(kind, metric, text, 0.0 if kind != "window" and SAME.search(text) else None, "", box)
    size = float(number[1].replace(",", ""))
    return PageExtra(kind, metric, text, -size if DOWN.search(text) else size, number[2] or "", box)


def _last_before(token: Token, values: Sequence[Pair]) -> str:
    before = [pair for pair in values if (pair.label.line, pair.label.start) <= (token.line, token.start)]
    return max(before, key=lambda pair: (pair.label.line, pair.label.start)).label.metric if before else ""


def _nearest(token: Token, values: Sequence[Pair]) -> str:
    """The metric whose label and figure stand nearest, left of it or above."""
    costs = [(cost, pair.label.metric) for pair in values if (cost := _distance(token, pair)) is not None]
    cost, metric = min(costs, default=(FARTHEST, ""))
    return metric if cost < FARTHEST else ""


def _distance(token: Token, pair: Pair) -> float | None:
    boxes = (pair.label.box, pair.figure.box)
    left, right = min(box.x for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.y for box in boxes), max(box.bottom for box in boxes)
    height = min(box.height for box in boxes) or 1.0
    middle = token.box.middle[1]
    if middle < top - height:  # what is about a value does not stand over it
        return None
    across = max(left - token.box.right, token.box.x - right, 0.0) / height
    down = max(middle - bottom, 0.0) / height
    if token.box.right < left:
        across *= 3
    return across * ACROSS + down * DOWNWARDS
