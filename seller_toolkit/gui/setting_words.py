"""How an option and its values are called."""

import json
from pathlib import Path

from seller_toolkit.i18n.formats import NOTHING
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.settings.options import OPTION_OF, Option

_MOST_SHOWN = 60  # characters of a text
HIDDEN_LABELS = {
    "invitation_days": QT_TRANSLATE_NOOP("Settings", "Days of use for invitations"),
    "checklist_paper": QT_TRANSLATE_NOOP("Settings", "How the checklist is printed"),
    "saved_views": QT_TRANSLATE_NOOP("Settings", "Saved views"),
}
"""Options that are not on the page and travel all the same."""


def label_of(key: str) -> str:
    """What an option is called."""
    return translated("Settings", OPTION_OF[key].label or HIDDEN_LABELS[key])


def choice_words(option: Option) -> list[str]:
    """Its choices in words, in their order."""
    return [translated("Settings", words) for words in option.words]


def value_words(key: str, value: object) -> str:
    """A value of an option in words."""
    option = OPTION_OF[key]
    if option.choices:
        return choice_words(option)[list(option.choices).index(value)] if value in option.choices else NOTHING
    if option.lines:
        lines = [line for line in str(value).splitlines() if line]
        return translate("Settings", "{count} entries").format(count=len(lines))
    if option.most:
        return f"{value}{translated('Settings', option.unit)}"
    if not option.group and value:
        return translate("Settings", "{count} entries").format(count=_entries(str(value)))
    text = Path(str(value)).name if option.form == "folder" and value else " ".join(str(value).split())
    return (text[:_MOST_SHOWN] + "…" if len(text) > _MOST_SHOWN else text) or NOTHING


def _entries(text: str) -> int:
    """How many there are in what is kept as JSON."""
    try:
        return len(json.loads(text))
    except (ValueError, TypeError):
        return 0


def findable(option: Option) -> str:
    """All that a search among the settings looks at."""
    words = (option.label, option.help, *option.words)
    return " ".join(translated("Settings", one) for one in words if one).casefold()
