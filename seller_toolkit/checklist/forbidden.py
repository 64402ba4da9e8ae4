"""What no task may say: good reviews for a benefit, pressing for other ratings, faked orders.

The words that stand for it are those of `domain/inducements.py`; here stands what only a task may not say, since it speaks to the
shop's own people. A sentence that says not to do it may use the words.
"""

import re

from seller_toolkit.domain import inducements as said

_GIFT = rf"{said.GIFT}|返[一二两三五十]|送[一二两三五十]"
_GIFT_EN = rf"(?:{said.GIFT_EN}|free \w+)"
_WORTH_SILENCE = r"返|送|退|红包|券|礼|奖|补偿"
_SILENCE = rf"{said.SILENCE}|(?:不|没有)[差负中]评"

_FORBIDDEN = re.compile(
    rf"{said.CASHBACK}|{said.FAKED_ORDERS}|{said.CHANGED}|(?:{said.CHANGES})\w{{0,2}}(?:{said.RATING})|"
    rf"{said.ASKS_PRAISE}|(?:引导|诱导)好评(?![率度数])|"
    rf"(?:{said.GOOD})[^、]{{0,12}}(?:{_GIFT})|(?:{_GIFT}).{{0,10}}(?:换|求|要|索|给|写).{{0,6}}(?:{said.GOOD})|"
    rf"(?:{_SILENCE}).{{0,8}}(?:{_WORTH_SILENCE})"
)
"""Of a sentence without spaces."""

_FORBIDDEN_EN = re.compile(
    rf"cash ?back|{said.FAKED_ORDERS_EN}|(?:{said.CHANGES_EN}|changed) (?:\w+ ){{0,2}}(?:review|rating)s?|"
    rf"{_GIFT_EN}.{{0,30}}{said.GOOD_EN}|{said.GOOD_EN}[^,]{{0,30}}{_GIFT_EN}|"
    rf"(?:ask|beg|urge|press|get)\w* .{{0,30}}(?:for|to (?:give|leave|write|post)) .{{0,10}}{said.GOOD_EN}"
)

_SAYS_NOT = re.compile(
    r"不|勿|别|禁|没有|拒绝|杜绝|清查|排查|违规|违法|处罚|被罚|罚款|扣分|清退|骚扰|"
    r"\b(?:no|not|never|neither|nor|nobody|nothing|none|without|forbidden|forbids?|banned|refuse|illegal|violations?|"
    r"harass\w*|penal\w+|fined|costs?)\b|n't"
)
"""Words by which a sentence says not to do it, or what comes of it."""

_NO_NEGATION = re.compile(
    rf"{_SILENCE}|不满|不错|不同|不少|不好意思|不过|差不多|特别|级别|分别|区别|类别|个别|别人|别的|别家"
)
"""Words that look like a "not" and are none, and the bad review that is not given in return for a benefit."""

_SENTENCE = re.compile(r"[。！？；;!?\n]|\.(?!\d)")
"""Where a sentence ends."""


def offence(text: str) -> str:
    """The first sentence of `text` that asks for what is forbidden, as it stands there; "" where there is none."""
    for sentence in _SENTENCE.split(text):
        plain = said.folded(sentence)
        found = _FORBIDDEN.search("".join(plain.split())) or _FORBIDDEN_EN.search(plain)
        if found and not _SAYS_NOT.search(_NO_NEGATION.sub("", plain)):
            return sentence.strip()
    return ""
