"""What a page to type into knows of its questions: which are open, and which the user has answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from seller_toolkit.gui.models.entry_model import Mark, MarkKind, Place

if TYPE_CHECKING:
    from seller_toolkit.services.imports.score_entry import EntryCheck


class EntryAnswers:
    """`checks` are by place. An answer holds for the text and the questions that it was given for, no others."""

    def __init__(self) -> None:
        self.checks: dict[Place, EntryCheck] = {}
        self._texts: Mapping[Place, str] = {}
        self._given: dict[Place, tuple[str, tuple[str, ...]]] = {}

    def look(self, texts: Mapping[Place, str], checks: Mapping[Place, EntryCheck]) -> None:
        """Take what was typed and what was found about it; what is no longer typed is forgotten."""
        self._texts, self.checks = texts, {place: check for place, check in checks.items() if place in texts}

    @property
    def marks(self) -> dict[Place, Mark]:
        """What is to be told about each cell."""
        return {place: self._mark(place, check) for place, check in self.checks.items()}

    @property
    def open(self) -> list[Place]:
        """Cells that cannot be stored as they are."""
        return [place for place, mark in self.marks.items() if mark.kind in (MarkKind.WRONG, MarkKind.DOUBT)]

    @property
    def accepted(self) -> frozenset[Place]:
        """Cells that the user stood by with the very text that is in them."""
        return frozenset(place for place, (text, _) in self._given.items() if self._texts.get(place) == text)

    @property
    def given(self) -> dict[Place, tuple[str, tuple[str, ...]]]:
        """The answers, each with the text and the questions that it was given for."""
        return dict(self._given)

    @property
    def values(self) -> dict[Place, float]:
        """The values of all cells that have one."""
        return {place: check.value for place, check in self.checks.items() if check.value is not None}

    def turn(self, place: Place) -> None:
        """Stand by a cell, or no longer."""
        check = self.checks.get(place)
        if check is None or not check.doubts:
            return
        answer = (self._texts[place], check.doubts)
        if self._given.get(place) == answer:
            del self._given[place]
        else:
            self._given[place] = answer

    def _mark(self, place: Place, check: EntryCheck) -> Mark:
        if check.problem:
            return Mark(MarkKind.WRONG, (check.problem,))
        if not check.doubts:
            return Mark(old=check.old)
        sure = self._given.get(place) == (self._texts[place], check.doubts)
        return Mark(MarkKind.SURE if sure else MarkKind.DOUBT, check.doubts, check.old)
