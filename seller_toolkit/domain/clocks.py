"""The platforms' clocks: by when a seller has to have acted, and what a miss costs. And how the exports' words are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.profiles import Confidence, Source
from seller_toolkit.domain.words import Words

DUE_KINDS = (
    "dispatch", "pickup", "refund", "return_refund", "returned_goods", "exchange", "resend", "repair", "ticket", "after_sale",
)  # fmt: skip
"""What can wait for a seller; "after_sale" is a case whose kind no file tells."""

CASE_KINDS = DUE_KINDS[2:]
"""Those of them that are after-sales cases."""

TRIGGERS = ("paid", "shipped", "applied", "agreed", "returned", "return_signed", "escalated")
"""Moments that a clock can run from. No export that is read tells the last three yet: such clocks wait for one that does."""

WHENS = ("", "undispatched", "dispatched", "agreed")
"""What a clock may ask of a case: its goods are not sent, are sent, or the seller has agreed and has to send goods."""

STATES = (
    "seller",
    "send",
    "returned",
    "ticket",
    "buyer",
    "refunded",
    "partly_refunded",
    "success",
    "closed",
    "unknown",
)
"""How a case stands. The first four wait for the seller: for an answer, for goods, for goods that came back, for the platform."""

WAITING_STATES = STATES[:4]
DONE_STATES = STATES[5:9]
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Run:
    """`hours` from the moment `trigger`."""

    trigger: str
    hours: float


@dataclass(frozen=True)
class Night:
    """What begins from the hour `begins` to the hour `ends` starts the clock at `ends`."""

    begins: int
    ends: int


@dataclass(frozen=True)
class Holiday:
    """What began on these days, both included, has `hours` in the place of the usual ones."""

    label: Words
    first: date
    last: date
    hours: float


@dataclass(frozen=True)
class Clock:
    """One rule of a platform. Several runs: the one that ends first counts. No runs: the file's own deadline alone counts.

    `promise`: a later promise to the buyer moves the deadline. `costs` says what a miss costs.
    """

    id: str
    kind: str
    when: str
    runs: tuple[Run, ...]
    night: Night | None
    promise: bool
    holidays: tuple[Holiday, ...]
    label: Words
    costs: Words
    source: Source
    confidence: Confidence


@dataclass(frozen=True)
class CaseWords:
    """How the words of exports are read: the first entry that has a part of the text decides."""

    states: tuple[tuple[str, tuple[str, ...]], ...]
    kinds: tuple[tuple[str, tuple[str, ...]], ...]
    sent: tuple[tuple[str, tuple[str, ...]], ...]

    def state_of(self, text: str | None) -> str:
        """One of `STATES` for the status of an after-sales case."""
        return _read(self.states, text) or UNKNOWN

    def kind_of(self, text: str | None) -> str:
        """One of `CASE_KINDS` for the type of an after-sales case; "after_sale" where the words say nothing."""
        return _read(self.kinds, text) or "after_sale"

    def sent_of(self, text: str | None) -> str:
        """Whether the type of a case says that its goods are "dispatched" or "undispatched"; "" where it does not."""
        return _read(self.sent, text)


@dataclass(frozen=True)
class ClockBook:
    """All clocks by platform, and the words of the exports. Platforms without a known clock are not there."""

    clocks: Mapping[str, tuple[Clock, ...]]
    words: CaseWords

    def find(self, platform: str, kind: str, when: str = "") -> Clock | None:
        """The clock of a platform for a kind; one that asks nothing of the case fits every `when`."""
        of_kind = [clock for clock in self.clocks.get(platform, ()) if clock.kind == kind]
        return next((clock for wanted in (when, "") for clock in of_kind if clock.when == wanted), None)


def _read(table: tuple[tuple[str, tuple[str, ...]], ...], text: str | None) -> str:
    """A part that begins with "=" must be the whole text."""
    if not text:
        return ""
    for name, parts in table:
        if any(part[1:] == text if part.startswith("=") else part in text for part in parts):
            return name
    return ""
