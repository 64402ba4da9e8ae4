"""Who may be asked for a review, and when: after receipt and some days of use, while the buyer can still rate, once per order.

Nobody is asked who has an open case or an after-sale, and nobody twice. All who may be asked are asked, satisfied or not: choosing the
satisfied would be a way to buy praise.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from pathlib import Path

from seller_toolkit.domain.words import Words
from seller_toolkit.tables.strict import Table, read_table

LAST_DAYS = 2
"""Days before the end of the window that are left to the buyer: an invitation on the last day comes too late."""

_CODE = "invitations.invalid"
_CONFIDENCE = ("official", "third_party", "unverified")


@dataclass(frozen=True)
class GoodsGroup:
    """Goods that take so many days of use before somebody can tell something; `words` () stands for all others."""

    id: str
    days: int
    label: Words
    words: tuple[str, ...]


@dataclass(frozen=True)
class RatingWindow:
    """Days after the end of an order in which it can be rated; None where no rule was found."""

    days: int | None
    confidence: str
    source: str
    url: str


@dataclass(frozen=True)
class InvitationRules:
    """Groups of goods in the order in which they are tried, and the window of each platform."""

    groups: tuple[GoodsGroup, ...]
    windows: Mapping[str, RatingWindow]

    def group_of(self, title: str) -> GoodsGroup:
        """The group with the longest word that stands in `title` (空调被 is no 空调); the last where none has one."""
        longest = [max((len(word) for word in one.words if word in title), default=0) for one in self.groups]
        return self.groups[longest.index(max(longest))] if max(longest) else self.groups[-1]

    def window_of(self, platform: str) -> RatingWindow:
        return self.windows.get(platform, RatingWindow(None, "unverified", "", ""))


class When(Enum):
    """Whether the buyer of an order may be asked."""

    NOW = "now"
    LATER = "later"  # not used for long enough yet
    NOT_RECEIVED = "not_received"
    TOO_LATE = "too_late"
    ASKED = "asked"
    RATED = "rated"
    TROUBLE = "trouble"  # an open case, or an after-sale of any state


@dataclass(frozen=True)
class Order:
    """What must be known of an order: day of receipt and of its end, None where not known."""

    order_no: str
    title: str
    received: date | None
    finished: date | None
    trouble: bool = False
    rated: bool = False
    asked: bool = False


@dataclass(frozen=True)
class Invitation:
    """What is said of one order; `first` and `last` are the days between which to ask, None where not known."""

    order: Order
    when: When
    group: GoodsGroup
    first: date | None
    last: date | None


def load_invitations(path: Path) -> InvitationRules:
    """The rules in `path`.

    Raises:
        UserError: `invitations.invalid` with `file` and `detail`: unknown or missing keys, a group without words before
            the last, a last group with words, a platform twice.
    """
    table = read_table(path, _CODE)
    groups = tuple(_group(one) for one in table.tables("group"))
    if not groups or groups[-1].words or not all(one.words for one in groups[:-1]):
        raise table.wrong("group", "the last group, and only the last, has no words")
    windows: dict[str, RatingWindow] = {}
    for one in table.tables("window"):
        platforms = one.texts("platforms", required=True)
        window = _window(one)
        if set(platforms) & set(windows):
            raise one.wrong("platforms", "has two windows")
        windows |= dict.fromkeys(platforms, window)
    table.close()
    return InvitationRules(groups, windows)


def with_days(rules: InvitationRules, days: Mapping[str, int]) -> InvitationRules:
    """The rules with the shop's own days by group; unknown groups are passed over."""
    groups = tuple(GoodsGroup(one.id, max(0, days.get(one.id, one.days)), one.label, one.words) for one in rules.groups)
    return InvitationRules(groups, rules.windows)


def plan(
    rules: InvitationRules, platform: str, orders: Sequence[Order], today: date, *, groups: Collection[str] = ()
) -> tuple[Invitation, ...]:
    """What is said of each order, in their order; `groups`: only of goods of these groups, () of all."""
    found = (_judge(rules, platform, order, today) for order in orders)
    return tuple(one for one in found if not groups or one.group.id in groups)


def _judge(rules: InvitationRules, platform: str, order: Order, today: date) -> Invitation:
    group = rules.group_of(order.title)
    window = rules.window_of(platform).days
    received = order.received or order.finished  # who finished an order has what was sent
    first = received + timedelta(days=group.days) if received else None
    ended = order.finished or received  # who confirms on the day of receipt can rate for the shortest time
    closes = ended + timedelta(days=window) if ended and window is not None else None
    last = closes - timedelta(days=LAST_DAYS) if closes else None
    if first and last and received:
        first = max(received, min(first, last))
    return Invitation(order, _when(order, today, first, last), group, first, last)


def _when(order: Order, today: date, first: date | None, last: date | None) -> When:
    if order.rated:
        return When.RATED
    if order.asked:
        return When.ASKED
    if order.trouble:
        return When.TROUBLE
    if first is None:
        return When.NOT_RECEIVED
    if last is not None and today > last:
        return When.TOO_LATE
    return When.NOW if today >= first else When.LATER


def _group(table: Table) -> GoodsGroup:
    group = GoodsGroup(table.name("id"), table.whole("days"), table.words("label"), table.texts("words", required=True))
    table.close()
    return group


def _window(table: Table) -> RatingWindow:
    days = table.whole("days", least=1) if table.has("days") else None
    confidence = table.one_of("confidence", _CONFIDENCE)
    if (days is None) != (confidence == "unverified"):
        raise table.wrong("days", "is there where its rule is known, and only there")
    window = RatingWindow(days, confidence, table.text("source", ""), table.text("url", ""))
    table.close()
    return window
