"""The template of the day's brief: plain text with named parts in braces."""

import re
from collections.abc import Mapping

from seller_toolkit.checklist.forbidden import offence
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

PARTS: Mapping[str, str] = {
    "shop": QT_TRANSLATE_NOOP("Brief", "Shop"),
    "platform": QT_TRANSLATE_NOOP("Brief", "Platform"),
    "day": QT_TRANSLATE_NOOP("Brief", "Day"),
    "until": QT_TRANSLATE_NOOP("Brief", "How old the scores are"),
    "score": QT_TRANSLATE_NOOP("Brief", "Name of the score"),
    "total": QT_TRANSLATE_NOOP("Brief", "Total score"),
    "scores": QT_TRANSLATE_NOOP("Brief", "All scores"),
    "lines": QT_TRANSLATE_NOOP("Brief", "Distance to the lines"),
    "worse": QT_TRANSLATE_NOOP("Brief", "What got worse, and why"),
    "tasks": QT_TRANSLATE_NOOP("Brief", "Five tasks with owners"),
    "due": QT_TRANSLATE_NOOP("Brief", "Due sheet"),
    "reviews": QT_TRANSLATE_NOOP("Brief", "Reviews to answer"),
}
"""The parts that a template may name, in the order in which they are offered: name → what it is."""

_PLACE = re.compile(r"\{(\w+)\}")


def part_labels() -> tuple[tuple[str, str], ...]:
    """Each part's name and what it is, in the language in force."""
    return tuple((name, translated("Brief", words)) for name, words in PARTS.items())


def program_template() -> str:
    """The template that the program brings, in the language in force."""
    return "\n".join(
        (
            translate("Brief", "[{shop} · {platform}] Brief of {day}"),
            "{until}",
            "{scores}",
            "{lines}",
            translate("Brief", "Worse: {worse}"),
            translate("Brief", "To do today: {tasks}"),
            translate("Brief", "Due sheet: {due}"),
            translate("Brief", "Reviews to answer: {reviews}"),
        )
    )


def checked(template: str) -> str:
    """The same template, or that of the program where it is blank.

    Raises:
        UserError: "brief.unknown_part" (name=, known=): it names a part that there is none of; "brief.forbidden"
            (sentence=): it asks for what platforms and the law forbid.
    """
    if not template.strip():
        return program_template()
    for name in _PLACE.findall(template):
        if name not in PARTS:
            raise UserError("brief.unknown_part", name=f"{{{name}}}", known=" ".join(f"{{{one}}}" for one in PARTS))
    if sentence := offence(template):
        raise UserError("brief.forbidden", sentence=sentence)
    return template


def filled(template: str, parts: Mapping[str, str]) -> str:
    """The template with its parts put in.

    A line whose parts are all empty vanishes. A part of several lines begins on a line of its own where words stand before it.
    """
    lines = (_filled_line(line, parts) for line in template.strip().splitlines())
    return "\n".join(line for line in lines if line is not None)


def _filled_line(line: str, parts: Mapping[str, str]) -> str | None:
    named = _PLACE.findall(line)
    if named and not any(parts[name] for name in named):
        return None
    done, last = "", 0
    for place in _PLACE.finditer(line):
        done += line[last : place.start()]
        value, last = parts[place[1]], place.end()
        done = f"{done.rstrip()}\n{value}" if "\n" in value and done.strip() else done + value
    return (done + line[last:]).rstrip()
