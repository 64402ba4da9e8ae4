"""What screens and the command line ask for, as plain values that cost nothing to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.file_kinds import PICTURE_SUFFIXES
from seller_toolkit.services.periods import Period

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import ImportChoices, Trouble
    from seller_toolkit.domain.pages import PageAnswers, Screen

PICTURE_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM")
BY_HAND = "by_hand"
"""The layout id of imports that were typed into the program."""
OWN_RULES = "own_rules"
"""The layout id of weights and lines that were typed into the form of the rules."""
WHOLE_WITHIN = 0.5
"""Percent by which weights that make a whole may miss 100 together: pages print them rounded."""


def _no_choices() -> ImportChoices:
    from seller_toolkit.domain.imports import ImportChoices  # start-up: nothing is imported before the first paint

    return ImportChoices()


def _no_answers() -> PageAnswers:
    from seller_toolkit.domain.pages import PageAnswers  # start-up: nothing is imported before the first paint

    return PageAnswers()


@dataclass(frozen=True)
class Dropped:
    """Something to import: a file, or text or a picture that was pasted (then `data` is set and `path` only names it).

    `password` opens the file where it is protected by one; it is neither stored nor shown. `screen` is the text of a
    picture once it was read, or `trouble` says why it could not be. `answers` is what the user said to a score page.
    """

    path: Path
    data: bytes | None = None
    choices: ImportChoices = field(default_factory=_no_choices)
    password: str = field(default="", repr=False)
    screen: Screen | None = field(default=None, repr=False)
    trouble: Trouble | None = None
    answers: PageAnswers = field(default_factory=_no_answers)

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture, by its first bytes or its name."""
        if self.data is None:
            return self.path.suffix.lower() in PICTURE_SUFFIXES
        return self.data.startswith(PICTURE_BEGINNINGS) or (self.data[:4] == b"RIFF" and self.data[8:12] == b"WEBP")


@dataclass(frozen=True)
class ValueAt:
    """A stored value of a shop itself: which metric on which day; `day` None is the newest."""

    shop_id: int
    metric: str
    day: date | None = None


@dataclass(frozen=True)
class DayValue:
    """A metric's value of one day, in the metric's unit."""

    day: date
    metric: str
    value: float


@dataclass(frozen=True)
class FilledIn:
    """What the user filled in for one shop: no day and metric twice."""

    shop_id: int
    values: tuple[DayValue, ...]


@dataclass(frozen=True)
class NewReview:
    """A review that comes by no export. `channel` is one of `domain.reviews.CHANNELS`, `written_at` a day or time as text."""

    text: str
    channel: str
    written_at: str = ""
    stars: int | None = None
    item_title: str = ""
    item_id: str = ""
    order_no: str = ""


@dataclass(frozen=True)
class NewReviews:
    """Reviews of one shop that are stored together."""

    shop_id: int
    reviews: tuple[NewReview, ...]


@dataclass(frozen=True)
class InboxFilter:
    """Which reviews to show; empty fields let everything pass.

    `tag` is an aspect id, a root cause or one of the user's own ("own:3"); only aspects may also be praised. `due` "overdue" | "today" | "soon" (the three days after today), `item` a `JudgedReview.item`.
    `complaints`: only reviews that want an answer; with a `tag`, only those that complain of it. `period` narrows looking
    back (grades, aspects, causes, all): never what still waits, is unseen, an item's complaints or a search, which want every
    day, nor owners, changes, channels and what is at odds.
    `at_odds`: "praised" for many stars with words of complaint, "blamed" for few stars with words of praise. `change` is a
    kind of `review_change`, `channel` one of `CHANNELS`. `surest_first`: complaints behind good stars come by how sure they
    are, whatever order is asked for.
    """

    shop_id: int | None = None
    grade: str = ""
    tag: str = ""
    search: str = ""
    due: str = ""
    open_only: bool = False
    first: date | None = None
    last: date | None = None
    item: str = ""
    complaints: bool = False
    period: Period | None = None
    nature: str = ""
    owner: str = ""
    channel: str = ""
    seen: bool | None = None
    at_odds: str = ""
    change: str = ""
    surest_first: bool = False


@dataclass(frozen=True)
class OwnRules:
    """What the form answers: weights in percent by metric id, and by line id its level, None where it does not apply.

    Only what is to be stored: weights by whole groups, all of a group 0 where what was typed is taken back.
    """

    weights: dict[str, float]
    lines: dict[str, float | None]
    since: date


class Unchanged(Enum):
    """Stands for a field that is left as it is."""

    UNCHANGED = "unchanged"


UNCHANGED = Unchanged.UNCHANGED


@dataclass(frozen=True)
class TaskRef:
    """A task of a shop: `number` in the store, or None for one of the knowledge base that is not taken on yet.

    `reason` is why it was proposed, kept with it when it is taken on; `reason_params` are its figures, by which it is worded
    anew in the language of the window.
    """

    shop_id: int
    number: int | None
    knowledge_id: str = ""
    reason: str = ""
    reason_params: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class NewTask:
    """A task in the user's own words."""

    shop_id: int
    title: str
    area: str = ""
    owner: str = ""
    due: date | None = None
    rule: str = ""
    note: str = ""
    metric: str = ""


@dataclass(frozen=True)
class TaskEdit:
    """New values for fields of one or several tasks."""

    owner: str | Unchanged = UNCHANGED
    due: date | Unchanged | None = UNCHANGED
    note: str | Unchanged = UNCHANGED
    rule: str | Unchanged = UNCHANGED
    metric: str | Unchanged = UNCHANGED
    started_on: date | Unchanged | None = UNCHANGED
    lag_days: int | Unchanged | None = UNCHANGED
    title: str | Unchanged = UNCHANGED  # of a task in the user's own words only
    area: str | Unchanged = UNCHANGED  # likewise


@dataclass(frozen=True)
class CaseEdit:
    """New values for fields of one or several cases; `cost` in fen, `first_answer_at` a moment of the shop's clock."""

    nature: str | Unchanged = UNCHANGED
    cause: str | Unchanged = UNCHANGED
    remedy: str | Unchanged = UNCHANGED
    cost: int | Unchanged | None = UNCHANGED
    owner: str | Unchanged = UNCHANGED
    state: str | Unchanged = UNCHANGED  # of CaseState
    first_answer_at: datetime | Unchanged | None = UNCHANGED
    follow_up: date | Unchanged | None = UNCHANGED
    note: str | Unchanged = UNCHANGED
    evidence: str | Unchanged = UNCHANGED
    appeal: str | Unchanged = UNCHANGED  # of Appeal
    appeal_due: date | Unchanged | None = UNCHANGED
    appeal_outcome: str | Unchanged = UNCHANGED

    @property
    def values(self) -> dict[str, object]:
        """The fields that are to be changed."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in found.items() if value is not UNCHANGED}


@dataclass(frozen=True)
class CaseTaken:
    """What is taken of a workbook for one case: fields with their kept texts, and what was shown as stored now."""

    number: int
    values: Mapping[str, str]
    seen: Mapping[str, str]
