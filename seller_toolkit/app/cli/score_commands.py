"""`target`, `forecast`: what it takes to reach a goal, and where a score goes."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.app.cli.view_commands import check_profile
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import forecasts, targets
from seller_toolkit.services.scores.forecasts import FARTHEST, ForecastView
from seller_toolkit.services.scores.score_names import target_of
from seller_toolkit.services.scores.targets import TargetView
from seller_toolkit.services.workspace import Workspace

DAYS_SHOWN = 7  # of a forecast in words, and its last day


@dataclass(frozen=True)
class _Told:
    """What one shop answered: its document and the same in words."""

    shop: Shop
    document: dict[str, Any]
    lines: Sequence[str]


def run_target(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """What it takes to bring a dimension to a goal."""

    def ask(shop: Shop, profile: str, name: str) -> _Told:
        view = targets.target(JobContext(), workspace, shop.id, name, options.goal, profile).value
        if view.current is None:
            raise UserError("target.no_value", score=view.label)
        return _Told(shop, _target_document(view), _target_lines(shop, view))

    return _answer(workspace, options, ask)


def run_forecast(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Where a dimension goes in the next days."""
    if not 1 <= options.days <= FARTHEST:
        raise UsageError(f"--days: {options.days} is not between 1 and {FARTHEST}")

    def ask(shop: Shop, profile: str, name: str) -> _Told:
        view = forecasts.forecast(JobContext(), workspace, shop.id, name, options.days, profile).value
        if not view.days:
            raise UserError("forecast.too_little", score=view.label, reason=" ".join(view.notes))
        return _Told(shop, _forecast_document(view), _forecast_lines(shop, view))

    return _answer(workspace, options, ask)


def _answer(workspace: Workspace, options: argparse.Namespace, ask: Callable[[Shop, str, str], _Told]) -> Answer:
    """The answer of the first shop of the name that has one; where several have, each stands in `shops` as well.

    Raises:
        UserError: none of them has one; the error is that of the first.
    """
    check_profile(workspace, options)
    told: list[_Told] = []
    refused: list[UserError] = []
    for shop in shop_list.find_shops(workspace, options.shop, options.platform):
        try:
            with workspace.store.read() as connection:
                profile, name = target_of(workspace, connection, shop, options.dimension, options.profile)
            told.append(ask(shop, profile.id, name))
        except UserError as error:
            refused.append(error)
    if not told:
        raise refused[0]
    document = dict(told[0].document)
    if len(told) > 1:
        document["shops"] = [{"shop": one.shop.name, "platform": one.shop.platform, **one.document} for one in told]
    lines = [line for one in told for line in one.lines]
    return Answer(document, lines)


# --- target -------------------------------------------------------------------------------------------------------


def _target_document(view: TargetView) -> dict[str, Any]:
    return {
        "current": view.current,
        "goal": view.goal,
        "needed": view.needed,
        "assumption": view.assumption,
        "reach_day": view.reach_day,
        "range": list(view.range) if view.range else None,
        "notes": list(view.notes),
        "what": view.what,
        "per_day": view.per_day,
    }


def _target_lines(shop: Shop, view: TargetView) -> list[str]:
    now, goal = number(view.current, view.digits), number(view.goal, view.digits)
    head = translate("Target", "{shop}  {score} {now} → {goal}").format(
        shop=shop.name, score=view.label, now=now, goal=goal
    )
    return [head, f"    {_needed_line(view)}", *(f"    {line}" for line in (view.assumption, *view.notes) if line)]


def _needed_line(view: TargetView) -> str:
    if view.needed == 0:
        return translate("Target", "The goal is reached already.")
    reach = ""
    if view.reach_day is not None:
        reach = translate("Target", "likely reached on {day}").format(day=long_day(view.reach_day))
    if view.needed is None:
        return reach or translate("Target", "No number can be told.")
    words = translate("Target", "{count} {what}").format(count=number(view.needed), what=view.what)
    return f"{words}  {reach}".rstrip()


# --- forecast -----------------------------------------------------------------------------------------------------


def _forecast_document(view: ForecastView) -> dict[str, Any]:
    return {
        "dimension": view.target,
        "days": [
            {"day": one.day, "certain": one.certain, "expected": one.expected, "low": one.low, "high": one.high}
            for one in view.days
        ],
        "assumption": view.assumption,
        "notes": list(view.notes),
        "words": view.words,
        "basis": view.basis,
        "line": view.line,
        "assessed_on": view.assessed_on,
        "chance": view.chance,
    }


def _forecast_lines(shop: Shop, view: ForecastView) -> list[str]:
    shown = [*view.days[:DAYS_SHOWN], *view.days[DAYS_SHOWN:][-1:]]
    rows = [
        f"    {long_day(one.day)}  {number(one.expected, view.digits)}  {number(one.low, view.digits)}–{number(one.high, view.digits)}"
        for one in shown
    ]
    return [
        f"{shop.name}  {view.label}", f"    {view.words}", *rows,
        *(f"    {line}" for line in (view.assumption, *view.notes) if line),
    ]  # fmt: skip


COMMANDS = {"target": run_target, "forecast": run_forecast}
"""The commands of this module by their names."""
