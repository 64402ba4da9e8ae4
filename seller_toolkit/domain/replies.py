"""The seller's own drafts of answers to reviews."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OwnReply:
    """A draft in the seller's own words. `nature`, `tag` (a cause or an aspect) and `tone` say what it suits, "": all."""

    number: int
    nature: str
    tag: str
    tone: str
    text: str


@dataclass(frozen=True)
class UsedReply:
    """The answer that was copied last in a shop: for which review, and the hash of its text."""

    review: int | None
    text_hash: str
