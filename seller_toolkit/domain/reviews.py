"""Reviews and what the program says about them."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

ASPECTS = (
    "quality", "description", "size", "appearance", "logistics", "packaging", "service", "after_sales", "price",
    "authenticity", "page",
)  # fmt: skip
"""What a review speaks of; the ids of the command line."""

CHANNELS = ("", "questionnaire", "chat", "social", "hand", "page")
"""How a review came in: "" by the platform's export, else by a questionnaire, a chat, a social post, typed, or a page copied as text."""


class Polarity(Enum):
    """Praise or complaint; UNCERTAIN is an answer too."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    UNCERTAIN = "uncertain"


class Grade(Enum):
    """How urgently a review wants an answer."""

    BAD = "bad"
    MIDDLING = "middling"
    HIDDEN_COMPLAINT = "hidden_complaint"  # four or five stars with a complaint in the text
    PRAISE = "praise"


class Sureness(Enum):
    """How sure it is that a text with good stars complains."""

    ALMOST_SURE = "almost_sure"
    PROBABLE = "probable"
    POSSIBLE = "possible"


class Nature(Enum):
    """What kind of complaint it is. SUSPECTED is never set by the program alone."""

    FACTUAL = "factual"
    EXPERIENTIAL = "experiential"
    SUSPECTED = "suspected_malicious"


@dataclass(frozen=True)
class Review:
    """One review as it was imported; `number` is its place in the store."""

    number: int
    shop_id: int
    written_at: datetime | None
    stars: float | None
    text: str
    appended_text: str
    order_no: str
    item_id: str
    item_title: str
    sku: str
    replied: bool | None
    appended_at: datetime | None = None


@dataclass(frozen=True)
class AspectTag:
    """One aspect that a text speaks of, with its evidence: places [start, end) in the text."""

    aspect: str
    polarity: Polarity
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class CauseTag:
    """A root cause that a complaint names; `concrete` when it can be checked (a defect, a wrong item, a date)."""

    cause: str
    concrete: bool
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class ReviewTags:
    """What the words of a review say. `score` > 0 is positive; it is comparable between reviews, not a probability.

    `kindest` is the score of its kindest clause alone, 0 where no clause has a tone.
    """

    polarity: Polarity
    score: float
    aspects: tuple[AspectTag, ...]
    causes: tuple[CauseTag, ...] = ()
    kindest: float = 0.0
