"""Signals that a review may not be an honest one. They are for a person to weigh; no signal proves anything."""

import re

from seller_toolkit.domain.reviews import Polarity, ReviewTags
from seller_toolkit.reviews.grading import WORST_MIDDLING

_WORDS = {
    "asks_for_benefit": r"返现|好评返|给钱|给我钱|打钱|转账|红包|免单|赔我\s*[0-9]+|不给.{0,4}(?:钱|补偿|赔)",
    "offers_removal": r"删评|删除评价|删差评|改评|改好评|修改评价|撤评|撤销评价",
    "threatens_review": r"(?:否则|不然|要不|不给|不赔|不退).{0,12}(?:差评|曝光|举报|刷差评|投诉到底)",
    "contact_outside": r"加.{0,2}(?:微信|薇信|威信|v信|vx|wx|qq|扣扣|群)|(?:微信|vx|wx|qq|扣扣)号?\s*[:：]?\s*[0-9a-z_]{5,}",
    "names_other_shop": r"(?:去|到|买|推荐|不如).{0,6}(?:别家|其他家|另一家|隔壁店|那家店|他家店)|同行|竞争对手",
}
_PATTERNS = {code: re.compile(pattern, re.IGNORECASE | re.DOTALL) for code, pattern in _WORDS.items()}


def suspicion_signals(text: str, stars: float | None, tags: ReviewTags) -> tuple[str, ...]:
    """Codes of the signals in one review, in a fixed order; () mostly.

    asks_for_benefit, offers_removal, threatens_review, contact_outside, names_other_shop: by words;
    stars_against_text: at most two stars over clear praise; nothing_concrete: at most two stars and a negative text that
    names no aspect and no cause. Copies of one text across accounts and bursts need all reviews and are not seen here.
    """
    signals = [code for code, pattern in _PATTERNS.items() if pattern.search(text)]
    if stars is not None and stars <= WORST_MIDDLING:
        if tags.polarity is Polarity.POSITIVE and tags.score >= 1:
            signals.append("stars_against_text")
        if tags.polarity is Polarity.NEGATIVE and not tags.aspects and not tags.causes:
            signals.append("nothing_concrete")
    return tuple(signals)
