"""How urgent a review is, and what kind of complaint it makes."""

import re

from seller_toolkit.domain.reviews import Grade, Nature, Polarity, ReviewTags

WORST_MIDDLING = 2.0
"""Up to so many stars a review is bad; below `FEWEST_GOOD` it is middling."""

FEWEST_GOOD = 4.0

CLEARLY_NEGATIVE = -0.8
"""A score from which on a text counts as a complaint whatever its stars; one plain complaint scores -1."""

_UNITS_OF_FACT = "天|小时|分钟|个月|月份|年|周|星期|个星期|斤|公斤|克|厘米|毫米|块钱|块|元"
_FACTS = re.compile(
    rf"[0-9０-９]+(?:\.[0-9]+)?\s*(?:{_UNITS_OF_FACT}|月|号|日|点|次|遍|个|件|条|瓶|包|袋|盒|只|双|本|张|码|度|米|%|％|g|kg|ml|cm|mm)"
    rf"|[一二两三四五六七八九十半几][多几]?个?(?:{_UNITS_OF_FACT})"
    r"|看图|见图|如图|上图|有图|附图|图为证|照片为证|视频为证|截图|聊天记录|订单号|单号|检测报告|鉴定|质检",
    re.IGNORECASE,
)


def grade(stars: float | None, tags: ReviewTags) -> Grade:
    """By stars first: up to two BAD, below four MIDDLING; from four on a clearly negative text is a HIDDEN_COMPLAINT.

    Without stars the text decides; a text that says nothing (UNCERTAIN, also an empty one) asks for no answer: PRAISE.
    """
    rated = by_stars(stars)
    if rated is not None:
        return rated
    if stars is None:
        by_text = {Polarity.NEGATIVE: Grade.BAD, Polarity.NEUTRAL: Grade.MIDDLING}
        return by_text.get(tags.polarity, Grade.PRAISE)
    return Grade.HIDDEN_COMPLAINT if _clearly_negative(tags) else Grade.PRAISE


def by_stars(stars: float | None) -> Grade | None:
    """BAD or MIDDLING where the stars alone say so; None where the text decides."""
    if stars is None or stars >= FEWEST_GOOD:
        return None
    return Grade.BAD if stars <= WORST_MIDDLING else Grade.MIDDLING


def nature(text: str, tags: ReviewTags) -> Nature | None:
    """FACTUAL where a complaint names something that can be checked, else EXPERIENTIAL; None where nothing complains.

    To be checked are a concrete cause (a defect, a wrong or missing item, a late parcel), a number with its unit, a date,
    a picture or record that is pointed at. Never SUSPECTED: that is a person's judgement, see `suspicion`.
    """
    if not complains(tags):
        return None
    if any(cause.concrete for cause in tags.causes) or tells_a_fact(text):
        return Nature.FACTUAL
    return Nature.EXPERIENTIAL


def tells_a_fact(text: str) -> bool:
    """A number with its unit, a date, a picture or a record that is pointed at stands in the text."""
    return _FACTS.search(text) is not None


def complains(tags: ReviewTags) -> bool:
    """The text is negative on the whole, or in one of its aspects."""
    return tags.polarity is Polarity.NEGATIVE or any(tag.polarity is Polarity.NEGATIVE for tag in tags.aspects)


def _clearly_negative(tags: ReviewTags) -> bool:
    if tags.polarity is not Polarity.NEGATIVE:
        return False
    return tags.score <= CLEARLY_NEGATIVE or any(cause.concrete for cause in tags.causes)
