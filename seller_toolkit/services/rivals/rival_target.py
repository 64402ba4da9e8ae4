"""What it takes to pass a competitor."""

from dataclasses import dataclass, replace

from seller_toolkit.analysis.shown_values import around, lowest_above
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.labels import total_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.compared_shops import SHOWN, Field
from seller_toolkit.services.rivals.compared_values import Known, known_values
from seller_toolkit.services.scores import targets
from seller_toolkit.services.scores.targets import TargetView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops


@dataclass(frozen=True)
class RivalTarget:
    """`goal` is the lowest value of the platform's digits that is surely above the competitor's, its range counted in; `gap` is
    what lacks to it (≤ 0: passed already). `target` says what it takes, None where nothing lacks or no value is higher.
    `sentence` tells it all.
    """

    rival: Shop
    dimension: str
    rival_value: float
    goal: float
    gap: float
    target: TargetView | None
    sentence: str


def rival_target(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str, rival_id: int, dimension: str
) -> Outcome[RivalTarget]:
    """What the own shop needs to pass a competitor in one dimension (or "total").

    Where buyers see a competitor's total by bands alone, the goal is the first point above its band.

    Raises:
        UserError: "rival.no_value" (shop=): one of the two has no value of it.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        own, rival = shops.get_shop(connection, shop_id), shops.get_shop(connection, rival_id)
        found = Field(own, (rival,), known_values(workspace, connection, (own, rival)), workspace.profiles)
    profile = workspace.profiles.on(profile_id, workspace.today_of(own))
    mine = found.value(own, profile.score_metric(dimension), profile)
    theirs = _of_rival(found, rival, profile, dimension)
    for shop, known in ((own, mine), (rival, theirs)):
        if known is None:
            raise UserError("rival.no_value", shop=shop.name)
    assert mine is not None and theirs is not None  # noqa: S101, PT018 - said above
    goal = lowest_above(_range(theirs), profile.decimals)
    gap = round(goal - mine.value, 9)
    view = RivalTarget(rival, dimension, theirs.value, goal, gap, None, "")
    context.report(1, 2)
    if gap > 0 and goal <= profile.high:
        goal_view = targets.target(context.silent(), workspace, shop_id, dimension, goal, profile.id).value
        view = replace(view, target=goal_view)
    return Outcome(replace(view, sentence=_sentence(view, profile)))


def _of_rival(found: Field, rival: Shop, profile: ScoreProfile, dimension: str) -> Known | None:
    """Its value, else for the total what buyers see of it."""
    known = found.value(rival, profile.score_metric(dimension), profile)
    if known is None and dimension == "total":
        shown = found.value(rival, SHOWN, profile)
        known = shown if shown is not None and shown.range is not None else None
    return known


def _range(known: Known) -> tuple[float, float]:
    return around(known.value, known.range)


def _sentence(view: RivalTarget, profile: ScoreProfile) -> str:
    digits = profile.decimals
    label = total_label() if view.dimension == "total" else profile.dimension(view.dimension).label.of(language())
    names = {"shop": view.rival.name, "dimension": label, "goal": number(view.goal, digits)}
    if view.gap <= 0:
        return translate("Compare", "You are ahead of {shop} in {dimension} already.").format(**names)
    if view.goal > profile.high:
        words = translate(
            "Compare", "{shop} is at the top of the scale in {dimension}: you can draw level, not pass it."
        )
        return words.format(**names)
    words = translate("Compare", "To pass {shop} in {dimension}: +{gap}, to {goal}.")
    return " ".join((words.format(gap=number(view.gap, digits), **names), *_what_it_takes(view.target)))


def _what_it_takes(target: TargetView | None) -> list[str]:
    """The cases and the day; where they cannot be told, that."""
    if target is None:
        return []
    if not target.countable:
        return [translate("Compare", "How many orders or ratings that takes cannot be told."), *_arrival(target)]
    if target.needed is None:
        return [translate("Compare", "More cases alone never bring it there.")]
    if not target.per_day:
        words = translate("Compare", "That is about {count} {what} if nothing leaves the window.")
        return [words.format(count=number(target.needed), what=target.what), *_arrival(target)]
    days = max(1, round(target.needed / target.per_day))
    words = translate("Compare", "That is about {count} {what}: at your pace {days} days if every case were one and none left the window.")  # fmt: skip
    return [words.format(count=number(target.needed), what=target.what, days=number(days)), *_arrival(target)]


def _arrival(target: TargetView) -> list[str]:
    if target.reach_day is None:
        return []
    words = translate("Compare", "With ratings coming in as they do now you are there about {day}.")
    return [words.format(day=long_day(target.reach_day))]
