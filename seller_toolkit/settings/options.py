"""Every setting of the program, declared once: key, default, what values there are, and how the page of settings shows it.

To add one: an `Option` below, and the place that reads it. A contract test holds both directions.
"""

from typing import NamedTuple

from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP

GROUPS = {
    "look": QT_TRANSLATE_NOOP("Settings", "Look and language"),
    "notices": QT_TRANSLATE_NOOP("Settings", "Notices"),
    "reviews": QT_TRANSLATE_NOOP("Settings", "Reviews"),
    "work": QT_TRANSLATE_NOOP("Settings", "Tasks and reports"),
    "data": QT_TRANSLATE_NOOP("Settings", "Data"),
}
"""The groups of the page of settings, in its order. Their words are marked in the context "Settings", as all below are."""


class Option(NamedTuple):
    """A setting. `choices` empty: any value of the default's type; otherwise one of them, shown as `words` says.

    One without a `group` is no choice but a state, and is not on the page of settings. A number lies between `least` and
    `most` and is counted in `unit`. `form` names the window in which it is changed instead, `lines` says that its text is
    a list that can only be emptied. What does not travel is of this computer alone: it goes into no exported file.
    """

    key: str
    default: str | int | float | bool
    choices: tuple[str | int | float, ...] = ()
    group: str = ""
    label: str = ""
    help: str = ""
    words: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    form: str = ""
    lines: bool = False
    travels: bool = True


OPTIONS = (
    Option(
        "language", "zh_CN", LANGUAGES, group="look", label=QT_TRANSLATE_NOOP("Settings", "Language"),
        help=QT_TRANSLATE_NOOP("Settings", "The window closes and opens again in the other language."),
        words=("简体中文", "繁體中文", "English"),
    ),
    Option(
        "look", "system", ("system", "light", "dark"), group="look", label=QT_TRANSLATE_NOOP("Settings", "Look"),
        words=(
            QT_TRANSLATE_NOOP("Settings", "Like the system"), QT_TRANSLATE_NOOP("Settings", "Light"),
            QT_TRANSLATE_NOOP("Settings", "Dark"),
        ),
    ),
    Option(
        "text_size", 100, (100, 110, 125, 150, 175, 200), group="look", label=QT_TRANSLATE_NOOP("Settings", "Text size"),
        help=QT_TRANSLATE_NOOP("Settings", "Beside the scaling of the system. From 175% on a large window is of use."),
        words=("100%", "110%", "125%", "150%", "175%", "200%"),
    ),
    Option(
        "rise_colour", "red", ("red", "green"), group="look", label=QT_TRANSLATE_NOOP("Settings", "Colour of a rise"),
        help=QT_TRANSLATE_NOOP("Settings", "Arrows and signs say it as well."),
        words=(
            QT_TRANSLATE_NOOP("Settings", "Rises red, falls green"),
            QT_TRANSLATE_NOOP("Settings", "Rises green, falls red"),
        ),
    ),
    Option(
        "notices", "all", ("all", "serious", "off"), group="notices",
        label=QT_TRANSLATE_NOOP("Settings", "Falls to be told of"),
        words=(
            QT_TRANSLATE_NOOP("Settings", "All"), QT_TRANSLATE_NOOP("Settings", "Serious ones only"),
            QT_TRANSLATE_NOOP("Settings", "None"),
        ),
    ),
    Option(  # keys of notices that are not shown again, one a line, the latest last
        "notices_put_away", "", group="notices", label=QT_TRANSLATE_NOOP("Settings", "Notices that were put away"),
        help=QT_TRANSLATE_NOOP("Settings", "They are not shown again, until this list is emptied."),
        lines=True, travels=False,
    ),
    Option(  # for bad reviews; hours that were saved from a day on stand in the store
        "first_answer_hours", 24, group="reviews", form="hours", travels=False,
        label=QT_TRANSLATE_NOOP("Settings", "Working hours and aims for first answers"),
    ),
    Option("middling_answer_hours", 48, travels=False),
    Option(
        "reply_tone", "plain", ("plain", "warm", "formal"), group="reviews",
        label=QT_TRANSLATE_NOOP("Settings", "Tone of drafted answers"),
        words=(
            QT_TRANSLATE_NOOP("Settings", "Plain"), QT_TRANSLATE_NOOP("Settings", "Warm"),
            QT_TRANSLATE_NOOP("Settings", "Formal"),
        ),
    ),
    Option(  # from reviews, in the background; nothing is in force before the user keeps it
        "learns_by_itself", "on", ("on", "off"), group="reviews",
        label=QT_TRANSLATE_NOOP("Settings", "Learn tags from reviews"),
        help=QT_TRANSLATE_NOOP("Settings", "What was learned is only offered: nothing is in force before you keep it."),
        words=(
            QT_TRANSLATE_NOOP("Settings", "When it is worth it, at most once a day"),
            QT_TRANSLATE_NOOP("Settings", "Only when I wish it"),
        ),
    ),
    Option(  # offered words that are not wanted as topics, one a line
        "ignored_topics", "", group="reviews", label=QT_TRANSLATE_NOOP("Settings", "Words that are not wanted as topics"),
        help=QT_TRANSLATE_NOOP("Settings", "They are offered again when this list is emptied."), lines=True,
    ),
    Option("invitation_days", ""),  # own days of use by kind of goods, as JSON; "": the program's own
    Option(
        "my_name", "", group="work", label=QT_TRANSLATE_NOOP("Settings", "My name"),
        help=QT_TRANSLATE_NOOP("Settings", "As it stands as the owner of tasks and cases, or your role."),
    ),
    Option("checklist_paper", ""),  # how the checklist was last printed: fields of PaperOptions as JSON; "": never yet
    Option(
        "brief_template", "", group="work", form="brief", label=QT_TRANSLATE_NOOP("Settings", "Text of the day's brief"),
    ),
    Option("report_options", "", travels=False),  # what the last report was of, as JSON; "": none was made yet
    Option(
        "stale_after_days", 7, group="data", label=QT_TRANSLATE_NOOP("Settings", "A competitor's figure is old after"),
        help=QT_TRANSLATE_NOOP("Settings", "Its day is then marked in the table of competitors."),
        least=1, most=90, unit=QT_TRANSLATE_NOOP("Settings", " days"),
    ),
    Option(
        "watched_folder", "", group="data", form="folder", travels=False,
        label=QT_TRANSLATE_NOOP("Settings", "Watched folder"),
        help=QT_TRANSLATE_NOOP("Settings", "What lands there later is imported by itself while the window is open."),
    ),
    Option("watched_since", 0.0, travels=False),  # seconds since 1970: what lay there before is left alone
    Option("first_steps", "", travels=False),  # of a first start: which are done, or "away"; "": no store was looked at yet
    Option("store_folder", "", travels=False),  # where the user moved the store to; "": the program's own folder
    Option("accepted_place", "", travels=False),  # a path of the store whose risk the user knows and has accepted
    Option("saved_views", ""),  # combinations of shop, period, tab and filters under names, as JSON
    Option("recent_files", "", travels=False),  # paths of imported files, one a line, the latest first
    Option("palette_recent", "", travels=False),  # keys of what was gone to last, one a line, the latest first
    Option("window_geometry", "", travels=False),
    Option("table_states", "", travels=False),
)  # fmt: skip
OPTION_OF = {option.key: option for option in OPTIONS}


def is_valid(key: str, value: object) -> bool:
    """Whether `value` may stand for the option `key`."""
    option = OPTION_OF[key]
    if option.choices:
        return value in option.choices and type(value) is type(option.default)
    if type(value) is not type(option.default):
        return False
    return not option.most or (isinstance(value, int) and option.least <= value <= option.most)
