"""What the window looks at, kept under a name: shop, period, tab, and the filters of the reviews. Costs nothing to import."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from seller_toolkit.services.periods import LAST_90, Period
from seller_toolkit.services.requests import InboxFilter

_DAYS = ("first", "last")


@dataclass(frozen=True)
class SavedView:
    """`shop` is a shop's name ("": all of them), so that a view means the same on another computer. `page` and `filter` are
    of the reviews only.
    """

    name: str
    tab: str
    shop: str = ""
    period: Period = LAST_90
    page: str = ""
    filter: InboxFilter | None = None


def views_of(text: str) -> tuple[SavedView, ...]:
    """The views that a setting holds; what cannot be read is left out."""
    try:
        said = json.loads(text or "[]")
    except ValueError:
        return ()
    found = []
    for one in said if isinstance(said, list) else ():
        try:
            found.append(_view(one))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return tuple(found)


def views_text(views: Iterable[SavedView]) -> str:
    """Views as a setting holds them."""
    return json.dumps([_said(view) for view in views], ensure_ascii=False, sort_keys=True)


def _said(view: SavedView) -> dict[str, Any]:
    said: dict[str, Any] = {"name": view.name, "tab": view.tab, "shop": view.shop, "page": view.page}
    said["period"] = _said_period(view.period)
    if view.filter is not None:
        said["filter"] = _said_filter(view.filter)
    return said


def _said_period(period: Period) -> list[Any]:
    return [period.days, *(None if day is None else day.isoformat() for day in (period.first, period.last))]


def _said_filter(wanted: InboxFilter) -> dict[str, Any]:
    """Only what differs from a filter that lets everything pass; the shop is the view's."""
    said: dict[str, Any] = {}
    for one in fields(InboxFilter):
        value = getattr(wanted, one.name)
        if one.name != "shop_id" and value != one.default:
            if isinstance(value, Period):
                value = _said_period(value)
            said[one.name] = value.isoformat() if isinstance(value, date) else value
    return said


def _view(said: Mapping[str, Any]) -> SavedView:
    name, tab, shop, page = (_text(said.get(key, "")) for key in ("name", "tab", "shop", "page"))
    if not name or not tab:
        raise ValueError(said)
    wanted = said.get("filter")
    return SavedView(name, tab, shop, _period(said["period"]), page, None if wanted is None else _filter(wanted))


def _period(said: list[Any]) -> Period:
    days, first, last = said
    if type(days) is not int:
        raise TypeError(days)
    return Period(days, *(None if day is None else date.fromisoformat(day) for day in (first, last)))


def _filter(said: object) -> InboxFilter:
    if not isinstance(said, dict):
        raise TypeError(said)
    values: dict[str, Any] = {}
    for one in fields(InboxFilter):
        if one.name not in said or one.name == "shop_id":
            continue
        value = said[one.name]
        if one.name == "period":
            value = _period(value)
        elif one.name in _DAYS:
            value = date.fromisoformat(value)
        elif one.name == "seen" or isinstance(one.default, bool):
            if type(value) is not bool:
                raise TypeError(value)
        else:
            value = _text(value)
        values[one.name] = value
    return InboxFilter(**values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
