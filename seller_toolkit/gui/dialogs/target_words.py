"""The words of a goal: what it takes, when it is reached at the shop's own pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.target_scores import GoalScore
    from seller_toolkit.services.scores.targets import TargetView


def needed_words(view: TargetView, score: GoalScore) -> str:
    """How many real cases the goal takes."""
    goal = measured(view.goal, score.unit, score.digits)
    if not view.countable and view.needed is None:
        return translate("Target", "How much it takes to {goal} cannot be counted.").format(goal=goal)
    if view.needed is None:
        return translate("Target", "{goal} cannot be reached this way.").format(goal=goal)
    if view.needed == 0:
        return translate("Target", "{goal} is reached already.").format(goal=goal)
    words = translate("Target", "{goal} takes {count} {what}.")
    return words.format(goal=goal, count=number(view.needed), what=view.what)


def pace_words(view: TargetView) -> str:
    """When the goal is reached at the shop's own pace, "" where there is nothing to reach."""
    if not view.needed:
        return ""
    if view.per_day is None:
        return translate("Target", "Your shop's own pace is not known yet, so no day can be told.")
    pace = number(view.per_day, 0 if view.per_day >= 10 or view.per_day == int(view.per_day) else 1)
    if view.reach_day is None:
        return translate("Target", "At your own pace of {pace} a day it is not reached.").format(pace=pace)
    if view.range is None:
        words = translate("Target", "At your own pace of {pace} a day it is reached on {day}.")
        return words.format(pace=pace, day=long_day(view.reach_day))
    words = translate("Target", "At your own pace of {pace} a day it is reached on {day}, between {first} and {last}.")
    first, last = view.range
    return words.format(pace=pace, day=long_day(view.reach_day), first=long_day(first), last=long_day(last))


def cases_words(view: TargetView) -> str:
    """The same for the narrow place beside a slider."""
    if view.needed is None:
        return translate("Target", "cannot be reached") if view.countable else translate("Target", "cannot be counted")
    if view.needed == 0:
        return translate("Target", "reached already")
    return translate("Target", "takes {count} {what}").format(count=number(view.needed), what=view.what)


def honest_words() -> str:
    """What counts, and what this program does not help with."""
    return translate(
        "Target",
        "Only ratings and orders of real buyers count. Asking for good reviews in return for a benefit, and orders made up"
        " to lift the score, break the platforms' rules; this program does not help with them.",
    )
