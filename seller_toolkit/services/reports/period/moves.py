"""The chapter on what moved the scores: from the end of the period before to the end of this one, as `diagnose` tells it."""

from collections import Counter
from dataclasses import replace
from datetime import date

from seller_toolkit.i18n import labels
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.moves import Move, MoveCause, MovePart, MovesChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.reading import ShopRead, target_label, targets_of, unit_words
from seller_toolkit.services.scores.change_causes import numbered
from seller_toolkit.services.scores.diagnosis import Diagnosis, diagnose
from seller_toolkit.services.scores.score_change import PartLine
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace

MOST = 4
"""Dimensions that are explained, those that moved most; a score has three to five."""


def moves_chapter(context: JobContext, workspace: Workspace, read: ShopRead) -> MovesChapter | None:
    """The total and the dimensions that moved; None where there are not both periods to compare."""
    stand = read.main
    if stand is None:
        return None
    changes = {target: change for target in targets_of(stand) if (change := _change(read, stand, target)) is not None}
    if not changes:
        return None
    digits = stand.profile.decimals
    moved = [target for target in changes if round(changes[target], digits) != 0]
    moved.sort(key=lambda target: (target != "total", -abs(changes[target])))
    found = []
    for target in moved[:MOST]:
        context.report(0, 0)
        found.append(_move(context, workspace, read, stand, target))
    names = [target_label(stand, target, labels.total_label()) for target in changes if target not in moved]
    common = _common(found)
    found = [replace(one, notes=tuple(note for note in one.notes if note not in common)) for one in found]
    return MovesChapter(tuple(found), tuple(names), common)


def days_of(read: ShopRead) -> tuple[date, date]:
    """The days that are compared, as `diagnose --from --to` takes them."""
    return read.period.before.last, read.end


def _change(read: ShopRead, stand: Standing, target: str) -> float | None:
    metric = stand.profile.score_metric(target)
    before, now = read.end_of(metric, read.period.before), read.end_of(metric, read.period)
    return None if before is None or now is None else now.value - before.value


def _move(context: JobContext, workspace: Workspace, read: ShopRead, stand: Standing, target: str) -> Move:
    first, last = days_of(read)
    found = diagnose(
        context, workspace, read.shop, target, first, last, profile_id=stand.profile.id, known=read.series
    ).value
    view = found.view
    return Move(
        label=view.label,
        digits=view.digits,
        before=view.before,
        before_day=view.before_day,
        now=view.now,
        now_day=view.now_day,
        weighted=view.weighted,
        parts=tuple(_part(part) for part in view.parts),
        unexplained=view.unexplained,
        causes=tuple(MoveCause(one.title, one.words, one.points, one.cases) for one in view.causes),
        notes=_notes(found),
    )


def _part(part: PartLine) -> MovePart:
    return MovePart(
        part.label, part.before, part.now, part.digits, unit_words(part.unit), part.value, part.rows, part.helped
    )


def _common(moves: list[Move]) -> tuple[str, ...]:
    """Notes that several moves have: said once, below them."""
    counts = Counter(note for move in moves for note in move.notes)
    return tuple(note for note, count in counts.items() if count > 1)


def _notes(found: Diagnosis) -> tuple[str, ...]:
    """What `diagnose` says beside its numbers, without the causes: they have a table of their own."""
    told = set(numbered(found.view.causes))
    notes = [note for note in found.notes if note not in told]
    if not found.view.causes and found.view.change < 0:
        notes.append(translate("Report", "No cause can be named from the imported rows."))
    return tuple(notes)
