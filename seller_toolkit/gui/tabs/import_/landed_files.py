"""Files of the watched folder: what is clear is imported without a word, what has a question waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seller_toolkit.domain.imports import FileStatus, ImportPlan
from seller_toolkit.gui.dialogs.import_words import is_checklist, is_locked
from seller_toolkit.gui.tabs.import_.locked_files import LockedFiles
from seller_toolkit.gui.tabs.import_.waiting import Queue, Waiting
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.translate import translate

Plans = Sequence[ImportPlan]


class LandedFiles:
    """Sorts what was read of the watched folder. `commit` is given what is ready and shows the queue as it is then."""

    def __init__(
        self, tab: Tab, queue: Queue, locked: LockedFiles, commit: Callable[[Sequence[Waiting]], None]
    ) -> None:
        self._tab, self._queue, self._locked, self._commit = tab, queue, locked, commit

    def on_read(self, numbers: Sequence[int], groups: Sequence[Plans]) -> None:
        """Import, keep waiting or let go; files that were imported before are passed over."""
        known = {entry.number for entry in self._queue.entries}
        for number, plans in zip(numbers, groups, strict=True):
            left = [plan for plan in plans if not _is_over(plan)]
            if any(map(is_locked, left)):
                self._locked.keep(number, left)
            else:
                self._queue.read(number, left)
        fresh = [e for e in self._queue.entries if e.number in numbers or e.number not in known]
        open_ones = [entry for entry in fresh if not entry.is_ready]
        refused = [plan for plans in groups for plan in plans if plan.trouble and _is_over(plan)]
        notice = self._tab.context.wishes.notice
        if open_ones:
            words = translate("Import", "{file} from the watched folder has a question and waits.")
            if open_ones[0].plan is not None and is_checklist(open_ones[0].plan):
                words = translate(
                    "Import", "{file} from the watched folder is a checklist and waits to be filled back."
                )
            notice.emit(words.format(file=_name(open_ones[0])))
        elif refused and refused[0].trouble:
            notice.emit(trouble_text(refused[0].trouble))
        self._commit([entry for entry in fresh if entry.is_ready])


def _is_over(plan: ImportPlan) -> bool:
    """Nothing to do and nothing to ask: imported before, or no export at all."""
    over = plan.status in (FileStatus.ALREADY_IMPORTED, FileStatus.REFUSED)
    return over and not is_locked(plan) and not is_checklist(plan)


def _name(entry: Waiting) -> str:
    return entry.plan.source.name if entry.plan else entry.dropped.path.name
