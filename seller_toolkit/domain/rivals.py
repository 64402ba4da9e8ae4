"""Competitors: how a figure of another shop came about."""

from dataclasses import dataclass
from enum import Enum


class FigureKind(Enum):
    """What a figure of the comparison is. The ids stand in layouts (`figures`) and in the answers of the command line."""

    REPORTED = "reported"  # from the platform to the shop itself: an own export or score page
    SEEN = "seen"  # shown to buyers: few digits
    INDEX = "index"  # the platform's index: only its order and its course mean something
    COMPUTED = "computed"  # made of other figures by the program
    ESTIMATE = "estimate"  # somebody's guess, such as a plug-in's


@dataclass(frozen=True)
class NewRival:
    """A competitor in the user's own words."""

    name: str
    platform: str
    category: str = ""
    note: str = ""
