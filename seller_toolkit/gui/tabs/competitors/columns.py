"""Which columns the competitor table has, and the menu that chooses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import CompareView

ColumnKey: TypeAlias = tuple[str, str]
"""What a column is of (a dimension's id, "figure", or "shop") and what it tells ("value", a figure's id, "day")."""

PER_DIMENSION = ("own", "best", "rank", "change")
"""What may stand beside a value: gaps, the rank, the change since the snapshot before."""

PER_SHOP = ("category", "note", "day", "source")


@dataclass(frozen=True)
class ColumnChoice:
    """`beside`: what stands beside each value; `hidden`: dimensions left out; `figures`: further ones; `told`: of the shop."""

    beside: frozenset[str] = frozenset({"own"})
    hidden: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset({"category", "day", "source"})

    def toggled(self, group: str, what: str) -> ColumnChoice:
        """With `what` of a group (a field's name) turned round."""
        return replace(self, **{group: getattr(self, group) ^ {what}})

    def as_text(self) -> str:
        """To be kept between starts."""
        return json.dumps({name: sorted(getattr(self, name)) for name in _GROUPS})

    @classmethod
    def of_text(cls, text: str) -> ColumnChoice:
        """What `as_text` gave; the usual columns where it cannot be read."""
        try:
            kept = json.loads(text)
            return cls(**{name: frozenset(str(one) for one in kept[name]) for name in _GROUPS})
        except (ValueError, TypeError, KeyError):
            return USUAL


_GROUPS = ("beside", "hidden", "figures", "told")
USUAL = ColumnChoice()


def keys_of(view: CompareView, choice: ColumnChoice, *, gaps: bool, narrow: bool) -> tuple[ColumnKey, ...]:
    """The columns from left to right. Where there is little room the sources give way, unless the user chose columns."""
    keys = [("shop", "name")]
    if "category" in choice.told and view.categories:
        keys.append(("shop", "category"))
    shown = [target for target, _ in view.dimensions if target not in choice.hidden]
    for target in shown or [target for target, _ in view.dimensions[:1]]:
        keys.append((target, "value"))
        keys += [(target, one) for one in PER_DIMENSION if one in choice.beside and (gaps or one != "own")]
    keys += [("figure", figure.id) for figure in view.figures if figure.id in choice.figures]
    told = [one for one in ("day", "source", "note") if one in choice.told]
    if narrow and choice == USUAL:
        told.remove("source")
    return (*keys, *(("shop", one) for one in told))


def beside_label(what: str) -> str:
    """What may stand beside a value, in the words of the menu."""
    return {
        "own": translate("Compare", "Gap to mine"),
        "best": translate("Compare", "Gap to the best"),
        "rank": translate("Compare", "Rank"),
        "change": translate("Compare", "Change since the snapshot before"),
    }[what]


def told_label(what: str) -> str:
    """What is told of a shop beside its figures."""
    return {
        "name": translate("Compare", "Shop"),
        "category": translate("Compare", "Category"),
        "note": translate("Compare", "Note"),
        "day": translate("Compare", "As of"),
        "source": translate("Compare", "Source"),
    }[what]


def columns_menu(
    owner: QWidget, view: CompareView, choice: ColumnChoice, chosen: Callable[[ColumnChoice], object]
) -> QMenu:
    """The menu; `chosen` gets the other choice."""
    menu = QMenu(owner)
    menu.setObjectName("columns-menu")

    def offer(words: str, group: str, what: str, *, on: bool) -> None:
        action = QAction(plain(words), menu)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: chosen(choice.toggled(group, what)))
        menu.addAction(action)

    for one in PER_DIMENSION:
        offer(beside_label(one), "beside", one, on=one in choice.beside)
    menu.addSeparator()
    for target, label in view.dimensions:
        offer(label, "hidden", target, on=target not in choice.hidden)
    menu.addSeparator()
    for figure in view.figures:
        offer(figure.label, "figures", figure.id, on=figure.id in choice.figures)
    menu.addSeparator()
    for one in PER_SHOP:
        offer(told_label(one), "told", one, on=one in choice.told)
    menu.addSeparator()
    usual = menu.addAction(translate("Compare", "The usual columns"))
    usual.setEnabled(choice != USUAL)
    usual.triggered.connect(lambda: chosen(USUAL))
    return menu
