"""What is ticked and noted on a printed list before it is kept, and which line a typed or scanned text means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from seller_toolkit.domain.sheets import key_of, read_scan

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.fill_back import FillBackView, Filled, FillLine

_PLACE = re.compile(r"(-?)(?:(\d{1,2})[./])?(\d{1,3})")


@dataclass(frozen=True)
class Aim:
    """What a text means: the line `key`, to be ticked (or opened again: `done` False); or another list; or nothing."""

    key: str = ""
    done: bool = True
    other_list: bool = False


class Ticking:
    """The lines of one list as they are to be kept; nothing is stored here."""

    def __init__(self, view: FillBackView) -> None:
        self.view = view
        self._lines = {line.key: line for line in view.lines}
        self._first = dict(self._lines)

    @property
    def lines(self) -> Sequence[FillLine]:
        """All lines in the printed order."""
        return tuple(self._lines.values())

    @property
    def pages(self) -> Mapping[int, Sequence[FillLine]]:
        """The lines of each page."""
        found: dict[int, list[FillLine]] = {}
        for line in self._lines.values():
            found.setdefault(line.page, []).append(line)
        return found

    @property
    def changed(self) -> Sequence[FillLine]:
        """The lines that would be different afterwards."""
        return tuple(line for line in self._lines.values() if line.changes)

    @property
    def touched(self) -> bool:
        """Whether anything was ticked or noted here: what a workbook says is still in the workbook."""
        return self._lines != self._first

    @property
    def filled(self) -> Mapping[str, Filled]:
        """What is to be kept: of the lines that change, no others."""
        return {line.key: line.filled for line in self.changed}

    def line(self, key: object) -> FillLine | None:
        """The line of this key."""
        return self._lines.get(key) if isinstance(key, str) else None

    def set_done(self, keys: Iterable[str], *, done: bool) -> int:
        """Tick lines, or open them again; the answer is how many were not so before. What was deleted is passed over."""
        count = 0
        for key in keys:
            line = self._lines[key]
            if line.state != "gone" and line.done != done:
                self._lines[key] = replace(line, done=done)
                count += 1
        return count

    def toggle(self, key: str) -> None:
        """Turn a tick round."""
        self.set_done([key], done=not self._lines[key].done)

    def set_note(self, key: str, note: str) -> None:
        """Note something beside a line."""
        line = self._lines[key]
        if line.state != "gone":
            self._lines[key] = replace(line, note=note.strip())

    def tick_page(self, page: int) -> int:
        """Tick every line of a page; the answer is how many were open."""
        return self.set_done([line.key for line in self.pages.get(page, ())], done=True)

    def aim(self, text: str, page: int) -> Aim:
        """What a text means to somebody who looks at `page`.

        `7`: the line of this number on the page, `2.7` on page 2, `-7`: open again. Else a short id, or what a QR code says.
        """
        place = _PLACE.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if place is not None:
            wanted = (int(place[2] or page), int(place[3]))
            key = next((line.key for line in self.lines if (line.page, line.place) == wanted), "")
            return Aim(key, done=not place[1])
        scanned = read_scan(text)
        if scanned.task:
            same = [line for line in self.lines if line.code == scanned.task]
            open_first = sorted(same, key=lambda line: line.done)
            return Aim(open_first[0].key) if same else Aim(other_list=True)
        if scanned.sheet != self.view.sheet.code:
            return Aim(other_list=True)
        row = self.view.sheet.row(scanned.number or 0)
        return Aim(key_of(row) if row else "")
