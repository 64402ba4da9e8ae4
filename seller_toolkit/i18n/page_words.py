"""Doubts about a value of a score, in words."""

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


def flag_word(flag: str) -> str:
    """A doubt in two or three words."""
    return translated("Pages", FLAG_WORDS[flag])


def flag_text(flag: str) -> str:
    """A doubt as a sentence with what to do."""
    return translated("Pages", FLAG_TEXTS[flag])
