"""Every setting of the program, declared once: key, default, what values there are.

To add one: an `Option` below, and the place that reads it. A contract test holds both directions.
"""

from dataclasses import dataclass

from seller_toolkit.domain.words import LANGUAGES


@dataclass(frozen=True)
class Option:
    """A setting. `choices` empty: any value of the default's type; otherwise one of them."""

    key: str
    default: str | int | float | bool
    choices: tuple[str | int | float, ...] = ()


OPTIONS = (
    Option("language", "zh_CN", LANGUAGES),
    Option("look", "system", ("system", "light", "dark")),
    Option("text_size", 100, (100, 110, 125, 150)),
    Option("rise_colour", "red", ("red", "green")),
    Option("first_answer_hours", 24),  # for bad reviews; hours that were saved from a day on stand in the store
    Option("middling_answer_hours", 48),
    Option("stale_after_days", 7),
    Option("my_name", ""),  # the owner whose tasks are one's own; "": not asked yet
    Option("notices", "all", ("all", "serious", "off")),
    Option("notices_put_away", ""),  # keys of notices that are not shown again, one a line, the latest last
    Option("watched_folder", ""),  # "": none
    Option("watched_since", 0.0),  # seconds since 1970: what lay there before is left alone
    Option("checklist_paper", ""),  # how the checklist was last printed: fields of PaperOptions as JSON; "": never yet
    Option("brief_template", ""),  # of the day's brief; "": the program's own
    Option("report_options", ""),  # what the last report was of, as JSON; "": none was made yet
    Option("reply_tone", "plain", ("plain", "warm", "formal")),
    Option("invitation_days", ""),  # own days of use by kind of goods, as JSON; "": the program's own
    Option("ignored_topics", ""),  # offered words that are not wanted as topics, one a line
    Option(
        "learns_by_itself", "on", ("on", "off")
    ),  # from reviews, in the background; nothing is in force before the user keeps it
    Option("store_folder", ""),  # where the user moved the store to; "": the program's own folder
    Option("accepted_place", ""),  # a path of the store whose risk the user knows and has accepted
    Option("palette_recent", ""),  # keys of what was gone to last, one a line, the latest first
    Option("window_geometry", ""),
    Option("table_states", ""),
)
OPTION_OF = {option.key: option for option in OPTIONS}


def is_valid(key: str, value: object) -> bool:
    """Whether `value` may stand for the option `key`."""
    option = OPTION_OF[key]
    if option.choices:
        return value in option.choices
    return type(value) is type(option.default)
