"""Column titles: what makes two of them the same, and what their brackets say."""

import re

from seller_toolkit.domain.titles import fold

UNIT = re.compile(r"[(\[]((?:单位:?)?(?:元|万元|秒|s|分钟|min|小时|h|天|%|分|件|个|人|次|单|笔|条))[)\]]$|(?<=.)(%)$")
SECONDS_IN = {"秒": 1, "s": 1, "分钟": 60, "min": 60, "小时": 3600, "h": 3600, "天": 86400}
PEERS = (
    (re.compile(r"[(\[]?(?:同行同层优秀|同行优秀|行业优秀)(?:值)?[)\]]?$"), ("peer", "excellent")),
    (
        re.compile(r"[(\[]?(?:同行同层平均|同行同层均值|同行平均|同行均值|行业平均|行业均值)(?:值)?[)\]]?$"),
        ("peer", "average"),
    ),
    (
        re.compile(r"(?<!被)[(\[]?(?:超过|领先)(?:同行业?|行业)(?:商家|店铺)?(?:百分比|比例|占比)?%?[)\]]?%?$"),
        ("peer", "beaten_percent"),
    ),
    (re.compile(r"[(\[]?高于(?:同行业?|行业)(?:平均|均值)?(?:百分比|比例)?%?[)\]]?%?$"), ("peer", "above_percent")),
    (re.compile(r"[(\[]本店[)\]]$"), ("shop", "")),
)
SHOP = ("shop", "")
SCORE_WORDS = re.compile(r"^近\d+[天日](?:店铺)?|[(\[]?(?:dsr|得分|评分|分值|分数|平均分|分)[)\]]?$")
"""What people write around the name of a score: 近180天…DSR, …得分."""


def without_unit(folded: str) -> str:
    """A folded title without the unit behind it: 物流到货时长(小时) → 物流到货时长."""
    return UNIT.sub("", folded)


def without_score_words(folded: str) -> str:
    """A folded title without the words around a score's name: 近30天描述相符dsr得分 → 描述相符; "" when nothing is left."""
    shorter = SCORE_WORDS.sub("", folded)
    return shorter if shorter == folded else without_score_words(shorter)


def unit_of(title: str) -> str:
    """The unit behind a title ("元", "秒", "小时", "%" …), "" when there is none."""
    found = UNIT.search(fold(title))
    return (found.group(1) or found.group(2)).removeprefix("单位").lstrip(":") if found else ""


def subject_of(folded: str) -> tuple[str, tuple[str, str]]:
    """A folded title without the word for whose value it is, and (subject_kind, subject): X(同行同层平均) is a peer's."""
    for pattern, subject in PEERS:
        stem = pattern.sub("", folded)
        if stem and stem != folded:
            return stem, subject
    return folded, SHOP
