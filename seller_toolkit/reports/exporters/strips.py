"""Strips of a document, one below the other, put onto pages: plain arithmetic, free of any painting. Lengths are millimetres."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

SLACK = 0.01  # sums of lengths are never quite what they should be


@dataclass(frozen=True, eq=False)
class Strip:
    """What stays in one piece from the left edge to the right; `paint` draws it where its top comes to lie.

    `before` is the room above it, which falls away at the top of a page; it begins a page where less than `needs` is left. `keeps`: it never ends a page that something
    follows on. `breaks`: it begins a page. `head` is painted above it where it is the first on its page. `marks` are the
    names by which its page is asked for.
    """

    height: float
    paint: Callable[[float], None]
    before: float = 0.0
    needs: float = 0.0
    keeps: bool = False
    breaks: bool = False
    head: "Strip | None" = None
    marks: tuple[int, ...] = ()


@dataclass
class Placed:
    """A page: its strips with the places of their tops, and where the last one ends."""

    strips: list[tuple[float, Strip]] = field(default_factory=list)
    end: float = 0.0

    def put(self, strip: Strip) -> None:
        """Add the strip below what there is."""
        top = self.end + (strip.before if self.strips else 0.0)
        if not self.strips and strip.head is not None:
            self.strips.append((top, strip.head))
            top += strip.head.height
        self.strips.append((top, strip))
        self.end = top + strip.height


def paged(strips: Sequence[Strip], room: float) -> list[Placed]:
    """The strips in their order on pages of the height `room`.

    Strips that keep to the next are moved with it; only a chain that is higher than a page is cut, and a strip that is
    higher than a page hangs over. No page is empty.
    """
    pages: list[Placed] = [Placed()]
    for place, strip in enumerate(strips):
        page = pages[-1]
        follows = place > 0 and strips[place - 1].keeps and not strip.breaks  # its chain was placed as a whole
        least = strip.height if follows else max(strip.height, strip.needs)
        full = page.end + strip.before + least > room + SLACK
        if page.strips and (strip.breaks or full or (not follows and not _fits(strips, place, page.end, room))):
            pages.append(Placed())
        pages[-1].put(strip)
    return [page for page in pages if page.strips]


def _fits(strips: Sequence[Strip], place: int, end: float, room: float) -> bool:
    """Whether the chain that begins here fits below `end`, or would not fit on a page of its own either."""
    chain = [strips[place]]
    while chain[-1].keeps and place + len(chain) < len(strips) and not strips[place + len(chain)].breaks:
        chain.append(strips[place + len(chain)])
    height = sum(strip.before + strip.height for strip in chain)
    head = chain[0].head.height if chain[0].head is not None else 0.0
    alone = head + height - chain[0].before
    return end + height <= room + SLACK or alone > room + SLACK
