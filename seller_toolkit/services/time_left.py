"""How long a job will still take, told by how it has gone so far. Knows no clock and no Qt; costs nothing to load."""

from math import exp

from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import Progress

KNOWN_AFTER = 3.0
"""Seconds that a stretch must have gone before anything is said of its end."""
KNOWN_SHARE = 0.02
"""How much of it must have been done by then."""
STALLED_AFTER, STALLED_GAPS = 10.0, 3.0
"""Silence of so many seconds, and so many times the longest one before it, is a halt: nothing is said until it goes on."""
MEMORY = 20.0
"""Seconds after which what was has a third of its weight in the recent speed."""
MOST_HASTE = 3.0
"""The recent speed counts for at most so many times the average: one quick step promises nothing."""
SETTLING = 8.0
"""Seconds in which what is said comes two thirds of the way to what is found: nobody likes a count that goes to and fro."""
STEPS = ((30, 5), (60, 10), (3600, 60), (36_000, 600))
"""Below so many seconds, the steps to which they are rounded; whole hours above."""
HOUR, MINUTE = 3600, 60


class TimeLeft:
    """Fed by `note` with each progress of one job, asked by `seconds`; moments are seconds of any clock that never goes back.

    A stretch is work that is counted as one: it ends where the total is another one or the count goes back, and the next
    begins anew. The speed is the mean of the average since its beginning and of the recent speed, so that what is found lies
    between half and twice what the average alone would say. Silence counts down no further than to the end of the longest
    step so far: more than that is not done in it. News do not make what is said jump: it moves to them.
    """

    def __init__(self) -> None:
        self._begin(0, None)

    def note(self, moment: float, progress: Progress) -> None:
        """A job has told how far it is."""
        share = progress.share
        if share is None or progress.total != self._total or self._share is None or share < self._share:
            self._begin(progress.total, share, moment)
        elif share > self._share:
            said = self.seconds(moment)
            self._go_on(moment, share)
            found = self._found(moment)
            self._lag = 0.0 if said is None or found is None else said - found

    def seconds(self, moment: float) -> float | None:
        """How many seconds are left, never below 0; None while that is not known, or does not hold any more."""
        found = self._found(moment)
        return None if found is None else max(0.0, found + self._lag * exp((self._moved - moment) / SETTLING))

    def _found(self, moment: float) -> float | None:
        if self._share is None:
            return None
        gone, done, silent = self._moved - self._first_moment, self._share - self._first_share, moment - self._moved
        if gone < KNOWN_AFTER or done < KNOWN_SHARE or silent > max(STALLED_AFTER, STALLED_GAPS * self._longest_gap):
            return None
        average = done / gone
        speed = (average + min(self._recent_done / self._recent_time, MOST_HASTE * average)) / 2
        after_this_step = (1 - self._share - self._longest_step) / speed
        return max(0.0, (1 - self._share) / speed - silent, after_this_step)

    def _begin(self, total: int, share: float | None, moment: float = 0.0) -> None:
        self._total, self._share = total, share
        self._first_share = share or 0.0
        self._first_moment = self._moved = moment
        self._longest_gap = self._longest_step = self._recent_done = self._recent_time = 0.0
        self._lag = 0.0  # what is said less what was found, when the job last moved on

    def _go_on(self, moment: float, share: float) -> None:
        gap, done = moment - self._moved, share - (self._share or 0.0)
        faded = exp(-gap / MEMORY)
        self._recent_time = self._recent_time * faded + gap
        self._recent_done = self._recent_done * faded + done
        self._longest_gap, self._longest_step = max(self._longest_gap, gap), max(self._longest_step, done)
        self._moved, self._share = moment, share


def rounded(seconds: float) -> int:
    """Seconds as exactly as anybody wants to know them: in steps that grow with them, and never 0."""
    step = next((step for below, step in STEPS if seconds < below), HOUR)
    return max(step, round(seconds / step) * step)


def time_left_words(seconds: float | None) -> str:
    """How long it will still take, as people say it; nothing where that is not known."""
    if seconds is None:
        return ""
    known = rounded(seconds)
    if known <= STEPS[0][1]:
        return translate("Jobs", "a few seconds left")
    if known < MINUTE:
        return translate("Jobs", "about {count} seconds left").format(count=known)
    if known < HOUR:
        return _minutes(known // MINUTE)
    hours, minutes = divmod(known // MINUTE, 60)
    if minutes:
        words = translate("Jobs", "about {hours} h {minutes} min left")
        return words.format(hours=hours, minutes=minutes)
    if hours == 1:
        return translate("Jobs", "about an hour left")
    return translate("Jobs", "about {count} hours left").format(count=hours)


def _minutes(count: int) -> str:
    if count == 1:
        return translate("Jobs", "about a minute left")
    return translate("Jobs", "about {count} minutes left").format(count=count)
