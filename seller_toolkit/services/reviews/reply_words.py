"""What is wrong in an answer to a review, in words: what it is, and the rule behind it where one is known."""

from collections.abc import Mapping
from dataclasses import dataclass

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.reviews.reply_check import Hit, check

_WHY: Mapping[str, str] = {
    "benefit_for_praise": QT_TRANSLATE_NOOP("ReplyCheck", "A benefit for a good review is forbidden, in whatever words."),
    "benefit_for_review": QT_TRANSLATE_NOOP("ReplyCheck", "A benefit for writing a review is only allowed in the platform's own tool."),
    "benefit_for_change": QT_TRANSLATE_NOOP("ReplyCheck", "A benefit for a changed or deleted review is forbidden. What a buyer is owed is owed without it."),
    "benefit_for_silence": QT_TRANSLATE_NOOP("ReplyCheck", "A benefit for not giving a bad review is forbidden too."),
    "asks_praise": QT_TRANSLATE_NOOP("ReplyCheck", "Nobody may be asked for praise or for stars."),
    "asks_change": QT_TRANSLATE_NOOP("ReplyCheck", "Nobody may be asked to change or delete a review."),
    "asks_append": QT_TRANSLATE_NOOP("ReplyCheck", "Nobody may be asked for an additional review."),
    "faked_orders": QT_TRANSLATE_NOOP("ReplyCheck", "Faked orders and reviews are forbidden by law and platform."),
    "personal": QT_TRANSLATE_NOOP("ReplyCheck", "Personal data and order numbers do not belong into an answer that everybody reads."),
    "blank": QT_TRANSLATE_NOOP("ReplyCheck", "This place is still to be filled in."),
    "blame": QT_TRANSLATE_NOOP("ReplyCheck", "This blames the buyer or somebody else. Other buyers read it as an excuse."),
    "threat": QT_TRANSLATE_NOOP("ReplyCheck", "This sounds like a threat."),
    "outside_contact": QT_TRANSLATE_NOOP("ReplyCheck", "This leads away from the platform. Its own chat keeps the record."),
}  # fmt: skip
_TMALL = QT_TRANSLATE_NOOP(
    "ReplyCheck", "Review rules of Tmall §10 and Taobao §13; Douyin's rules on faked trade (induced praise)."
)
_LAW = QT_TRANSLATE_NOOP("ReplyCheck", "E-commerce Law art. 17; interim rules on unfair competition online art. 9.")
_HARASS = QT_TRANSLATE_NOOP(
    "ReplyCheck", "Review rules of Tmall §10 and Taobao §13; on Douyin it counts as harassing the buyer."
)
_RULES: Mapping[str, str] = {
    "benefit_for_praise": _TMALL,
    "benefit_for_review": _TMALL,
    "benefit_for_change": _TMALL,
    "benefit_for_silence": _TMALL,
    "asks_praise": _HARASS,
    "asks_change": _HARASS,
    "asks_append": _HARASS,
    "faked_orders": _LAW,
}


@dataclass(frozen=True)
class ToldHit:
    """A place [start, end) of a text, the words that stand there, why they are wrong, and the rule ("" where none is known).

    `refused`: the text may not be copied with it.
    """

    start: int
    end: int
    kind: str
    words: str
    why: str
    rule: str
    refused: bool


def told(text: str) -> tuple[ToldHit, ...]:
    """What is wrong in an answer, from left to right."""
    return tuple(_told(text, hit) for hit in check(text))


def refusal(hits: tuple[ToldHit, ...]) -> str:
    """Why a text may not be copied, in one line; "" where it may."""
    first = next((hit for hit in hits if hit.refused), None)
    if first is None:
        return ""
    return translate("ReplyCheck", "“{words}”: {why}").format(words=first.words, why=first.why)


def repeated() -> str:
    """Why the text of the customer before is not taken again."""
    return translate("ReplyCheck", "The customer before was given the same text. Take another draft.")


def _told(text: str, hit: Hit) -> ToldHit:
    words = text[hit.start : hit.end]
    why = translated("ReplyCheck", _WHY[hit.kind])
    rule = translated("ReplyCheck", _RULES[hit.kind]) if hit.kind in _RULES else ""
    return ToldHit(hit.start, hit.end, hit.kind, words, why, rule, hit.refused)
