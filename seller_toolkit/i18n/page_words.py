"""Doubts about a value of a score, and what a page says beside its values, in words."""

from collections.abc import Mapping

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

FLAG_WORDS: Mapping[str, str] = {
    "unsure": QT_TRANSLATE_NOOP("Pages", "hard to read"),
    "off_scale": QT_TRANSLATE_NOOP("Pages", "outside the scale"),
    "jump": QT_TRANSLATE_NOOP("Pages", "unusual jump"),
    "swapped": QT_TRANSLATE_NOOP("Pages", "digits swapped?"),
    "misfit": QT_TRANSLATE_NOOP("Pages", "does not fit its parts"),
    "decimals": QT_TRANSLATE_NOOP("Pages", "point missing?"),
}
FLAG_TEXTS: Mapping[str, str] = {
    "unsure": QT_TRANSLATE_NOOP("Pages", "This could not be read with certainty. Compare it with the picture."),
    "off_scale": QT_TRANSLATE_NOOP("Pages", "This score cannot have such a value. Was a point lost?"),
    "jump": QT_TRANSLATE_NOOP("Pages", "That is far from the last value. Is it right?"),
    "swapped": QT_TRANSLATE_NOOP("Pages", "The last value has two of these digits the other way round. Is it right?"),
    "misfit": QT_TRANSLATE_NOOP("Pages", "The dimensions that stand beside it cannot give this total. One of them may be wrong."),
    "decimals": QT_TRANSLATE_NOOP("Pages", "The platform prints decimals here. Was a point lost?"),
}  # fmt: skip
EXTRA_WORDS: Mapping[str, str] = {
    "change": QT_TRANSLATE_NOOP("Pages", "change since the day before"),
    "peer_average": QT_TRANSLATE_NOOP("Pages", "mean of the trade"),
    "peer_excellent": QT_TRANSLATE_NOOP("Pages", "best of the trade"),
    "against_peers": QT_TRANSLATE_NOOP("Pages", "against the trade"),
    "ahead_of_peers": QT_TRANSLATE_NOOP("Pages", "shops that are behind"),
    "peer_grade": QT_TRANSLATE_NOOP("Pages", "grade among peers"),
    "window": QT_TRANSLATE_NOOP("Pages", "days that count"),
    "weight": QT_TRANSLATE_NOOP("Pages", "weight"),
    "metric_score": QT_TRANSLATE_NOOP("Pages", "points of the metric"),
    "target": QT_TRANSLATE_NOOP("Pages", "target"),
    "missing": QT_TRANSLATE_NOOP("Pages", "lacking to the target"),
    "hint": QT_TRANSLATE_NOOP("Pages", "hint"),
    "bonus": QT_TRANSLATE_NOOP("Pages", "bonus"),
    "deduction": QT_TRANSLATE_NOOP("Pages", "deduction"),
    "next_level": QT_TRANSLATE_NOOP("Pages", "next level"),
    "reached": QT_TRANSLATE_NOOP("Pages", "standard"),
    "count": QT_TRANSLATE_NOOP("Pages", "orders counted"),
}


def flag_word(flag: str) -> str:
    """A doubt in two or three words."""
    return translated("Pages", FLAG_WORDS[flag])


def flag_text(flag: str) -> str:
    """A doubt as a sentence with what to do."""
    return translated("Pages", FLAG_TEXTS[flag])


def extra_word(kind: str) -> str:
    """What a kind of extra is called."""
    return translated("Pages", EXTRA_WORDS[kind])
