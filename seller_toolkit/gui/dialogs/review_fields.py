"""What the forms for reviews by other ways share: the channels in words, and a field below its label."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

CHANNELS_PASTED = ("chat", "social", "questionnaire")
CHANNELS_TYPED = ("hand", "chat", "social", "questionnaire")
_WORDS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Channels", "Platform"),
    "chat": QT_TRANSLATE_NOOP("Channels", "Chat"),
    "social": QT_TRANSLATE_NOOP("Channels", "Social post"),
    "questionnaire": QT_TRANSLATE_NOOP("Channels", "Questionnaire"),
    "hand": QT_TRANSLATE_NOOP("Channels", "Phone or in person"),
    "page": QT_TRANSLATE_NOOP("Channels", "Review page"),
}


def channel_words(channel: str) -> str:
    """A channel of `domain.reviews.CHANNELS` in words."""
    return translated("Channels", _WORDS[channel])


def labelled(kit: Kit, words: str, field: QWidget) -> QWidget:
    """A field below its label."""
    field.setAccessibleName(words)
    return boxed(down(kit.text(words, "caption", "muted"), field, gap=4))
