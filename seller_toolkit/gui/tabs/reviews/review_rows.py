"""The rows of the list of reviews; their cells are made when a row is first shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, overload

from seller_toolkit.domain.reviews import AspectTag, Polarity
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.reviews.words import (
    aspect_word,
    day_words,
    deadline_state,
    grade_tip,
    reply_words,
    stars_words,
)
from seller_toolkit.gui.widgets.evidence import Span
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.review_inbox import JudgedReview

STARS, TEXT, ASPECTS, DEADLINE = range(4)
ROW_HEIGHT = 56
_ASPECTS_WIDTH = 128
_CHIP_SIDES, _CHIP_GAP, _CELL_SIDES = 12, 4, 16
_UNMARKED = Span(0, 0, praise=True)


def review_columns(first_answer_hours: int) -> tuple[TableColumn, ...]:
    """Stars and day, the text, aspects, deadline; the hours are the shop's own aim, which the deadline comes from."""
    aim = translate("Reviews", "First answer within {hours} hours: the shop's own aim, no platform's rule")
    return (
        TableColumn(translate("Reviews", "Rating"), 92, sortable=False),
        TableColumn(translate("Reviews", "Review"), sortable=False),
        TableColumn(translate("Reviews", "Aspects"), _ASPECTS_WIDTH, sortable=False),
        TableColumn(
            translate("Reviews", "Deadline"), 112, sortable=False, tooltip=aim.format(hours=first_answer_hours)
        ),
    )


class ReviewRows(Sequence[Sequence[Cell]]):
    """Cells of reviews; each row is made when it is asked for. `reviews` may grow at its end."""

    def __init__(
        self, look: Look, reviews: Sequence[JudgedReview], now: datetime, aspect_labels: Mapping[str, str]
    ) -> None:
        self._look, self._reviews, self._now, self._labels = look, reviews, now, aspect_labels
        self._made: dict[int, tuple[Cell, ...]] = {}

    def __len__(self) -> int:
        return len(self._reviews)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Cell]]: ...
    def __getitem__(self, place: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._cells(self._reviews[place])
        return self._made[place]

    def make_again(self, place: int) -> None:
        """The review at this place is another one now."""
        self._made.pop(place, None)

    def _cells(self, one: JudgedReview) -> tuple[Cell, ...]:
        review, now = one.review, self._now
        state = deadline_state(one, now)
        text = review.text or translate("Reviews", "(no text)")
        stars = stars_words(review.stars)
        tip = grade_tip(one)
        return (
            Cell(
                stars if one.seen else translate("Reviews", "● {stars}").format(stars=stars),
                sub=day_words(review.written_at, now),
                value=review.stars,
                tone="text" if one.seen else "accent",
                role="body" if one.seen else "strong",
                tip=tip if one.seen else translate("Reviews", "{grade}, not seen yet").format(grade=tip),
            ),
            # a text without evidence is given an empty mark, so that it too may take two lines
            Cell(text, spans=spans_of(one) or (_UNMARKED,), tone="text" if review.text else "muted"),
            self._aspects_cell(one.tags.aspects),
            Cell(
                chips=(state,) if state else (),
                sub=one.owner,
                value=one.deadline if one.waits(now) else None,
                tip=reply_words(one, now) if one.wants_answer else "",
            ),
        )

    def _aspects_cell(self, tags: Sequence[AspectTag]) -> Cell:
        """At most two chips, complaints first; what has no room is counted, and all of them are in the tip."""
        words = [aspect_word(tag.aspect, self._labels) for tag in complaints_first(tags)]
        shown = words[: 2 if self._fit(words[:2]) else 1]
        rest = len(words) - len(shown)
        if rest:
            more = translate("Reviews", "+{count}").format(count=rest)
            shown = [*shown, more] if self._fit([*shown, more]) else shown
        return Cell(chips=tuple((word, "neutral") for word in shown), tip=", ".join(words) if rest else "")

    def _fit(self, words: Sequence[str]) -> bool:
        theme = self._look.theme
        font = theme.font("caption")
        taken = sum(width_of(word, font) + _CHIP_SIDES + _CHIP_GAP for word in words) - _CHIP_GAP
        return taken <= theme.scaled(_ASPECTS_WIDTH) - _CELL_SIDES


def complaints_first(tags: Sequence[AspectTag]) -> list[AspectTag]:
    """Complaints, then praise, then what is only mentioned."""
    ranks = {Polarity.NEGATIVE: 0, Polarity.POSITIVE: 1}
    return sorted(tags, key=lambda tag: ranks.get(tag.polarity, 2))


def spans_of(one: JudgedReview) -> tuple[Span, ...]:
    """The places in the text that praise or complain; where a tag only mentions something nothing is marked."""
    marked = (Polarity.POSITIVE, Polarity.NEGATIVE)
    return tuple(
        Span(start, end, praise=tag.polarity is Polarity.POSITIVE)
        for tag in one.tags.aspects
        if tag.polarity in marked
        for start, end in tag.spans
        if end <= len(one.review.text)  # what was added later is shown by itself
    )
