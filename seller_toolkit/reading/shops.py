"""Whose page it is: a name behind 店铺, a name that is known, or one that ends as shops' names do."""

import re
from collections.abc import Sequence

from seller_toolkit.domain.pages import PageLayout, Screen
from seller_toolkit.domain.titles import fold
from seller_toolkit.reading.tokens import plain

ENDING = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9·&()-]{2,24}(?:旗舰店|专卖店|专营店|官方店|企业店|小店|店铺|商行|卖场型旗舰店)$"
)
LABELLED = r"(?:{names})\s*[::]\s*([^\s:|,]{{2,30}})"
SHORTEST = 2
NO_NAME = re.compile(r"店铺$|^(?:进入|收藏|关注|本|我的|查看)")


def find_shop(screen: Screen, layout: PageLayout, known: Sequence[str]) -> str:
    """The shop's name as the page writes it (a known one as it is known), "" where the page does not say it."""
    texts = [text.strip() for line in screen.lines for text in re.split(r"[\n\t]", plain(line.text))]
    return _labelled(texts, layout.shop_labels) or _known(texts, known) or _by_ending(texts)


def _labelled(texts: Sequence[str], labels: Sequence[str]) -> str:
    if not labels:
        return ""
    names = "|".join(re.escape(plain(label)) for label in sorted(labels, key=len, reverse=True))
    pattern = re.compile(LABELLED.format(names=names))
    return next((found[1] for text in texts if (found := pattern.search(text))), "")


def _known(texts: Sequence[str], known: Sequence[str]) -> str:
    """The longest known name that stands somewhere; one that two texts would tell differently is told by the first."""
    whole = [fold(text) for text in texts]
    for name in sorted(known, key=len, reverse=True):
        if len(name) >= SHORTEST and any(fold(name) in text for text in whole):
            return name
    return ""


def _by_ending(texts: Sequence[str]) -> str:
    return next((text for text in texts if ENDING.fullmatch(text) and not NO_NAME.search(text)), "")
