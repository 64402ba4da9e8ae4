"""The pages of the reviews and their words, in the order of the segments."""

from collections.abc import Mapping

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

PAGE_LABELS: Mapping[str, str] = {
    "inbox": QT_TRANSLATE_NOOP("Reviews", "Inbox"),
    "topics": QT_TRANSLATE_NOOP("Reviews", "Rising topics"),
    "look_back": QT_TRANSLATE_NOOP("Reviews", "Look back"),
    "praise": QT_TRANSLATE_NOOP("Reviews", "Praise shelf"),
    "invitations": QT_TRANSLATE_NOOP("Reviews", "Invitations"),
}


def page_words() -> list[str]:
    """The pages' words, in the language in force."""
    return [translated("Reviews", label) for label in PAGE_LABELS.values()]
