"""Long work on the whole store tells how far it is and can be stopped anywhere; then everything is as it was before."""

from datetime import date

import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import privacy, rescue, safety, store_place
from seller_toolkit.store import sealed
from seller_toolkit.store.dialects import sqlite_file
from tests.unit.services.files import bring_scores
from tests.unit.store.stories import contents

PASSWORD = "一个足够长的密码"


def shop_of(workspace):
    return privacy.kept(JobContext(), workspace).value.shops[0].id


DEEDS = {
    "back up": lambda c, w, folder: safety.back_up(c, w, folder / "a.db"),
    "back up sealed": lambda c, w, folder: safety.back_up(c, w, folder / "a.db", PASSWORD),
    "back up today": lambda c, w, _folder: safety.back_up_today(c, w),
    "look into a sealed one": lambda c, w, folder: safety.backup_contents_of(c, w, folder / "sealed.db", PASSWORD),
    "check": lambda c, w, _folder: safety.check(c, w),
    "restore": lambda c, w, folder: safety.restore(c, w, folder / "plain.db"),
    "restore a sealed one": lambda c, w, folder: safety.restore(c, w, folder / "sealed.db", PASSWORD),
    "move": lambda c, w, folder: store_place.move(c, w, folder / "elsewhere"),
    "forget what is old": lambda c, w, _folder: privacy.forget_before(c, w, date(2027, 1, 1)),
    "forget a shop": lambda c, w, _folder: privacy.forget_shop(c, w, shop_of(w)),
    "replace the backups": lambda c, w, _folder: privacy.forget_backups(c, w),
    "save what can be saved": lambda c, w, _folder: rescue.save_what_can_be_saved(c, w),
}
OF_UNKNOWN_LENGTH = {"check"}


class Listener:
    """Hears of progress, and stops the job at the n-th word of it."""

    def __init__(self, stops_at=0):
        self.shares, self._heard, self._stops_at = [], 0, stops_at

    def context(self):
        context = JobContext(self._on_progress)
        if self._stops_at:
            ask = context.report

            def report(done, total, stage=""):
                self._heard += 1
                if self._heard == self._stops_at:
                    context.cancel()
                ask(done, total, stage)

            context.report = report
        return context

    def _on_progress(self, progress):
        self.shares.append(progress.share)


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "backups of mine"
    folder.mkdir()
    return folder


@pytest.fixture
def filled(workspace, place, monkeypatch):
    monkeypatch.setattr(sealed, "_COST", {"n": 1 << 4, "r": 8, "p": 1})
    monkeypatch.setattr(sqlite_file, "_PAGES_A_STEP", 16)
    monkeypatch.setattr(sqlite_file, "_STEPS_BETWEEN_QUESTIONS", 500)
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    safety.back_up(JobContext(), workspace, place / "plain.db")
    safety.back_up(JobContext(), workspace, place / "sealed.db", PASSWORD)
    bring_scores(workspace, ("2026-11-02", 4.4, 4.6, 4.4, 4.5))
    workspace.usual_path = workspace.store_path
    return workspace


def files(workspace, place):
    """Everything that lies there, but for what SQLite keeps beside an open store."""
    beside = {f"{workspace.store_path.name}{suffix}" for suffix in ("-wal", "-shm", ".lock")}
    return {
        path.name
        for folder in (workspace.store_path.parent, place, workspace.backups)
        if folder.is_dir()
        for path in folder.iterdir()
        if path.is_file() and path.name not in beside and not path.name.endswith(".json")
    }


def rows(workspace):
    with workspace.store.read() as connection:
        return contents(connection)


@pytest.mark.parametrize("deed", DEEDS)
def test_how_far_it_is_only_grows(filled, place, deed):
    (place / "elsewhere").mkdir()
    listener = Listener()
    DEEDS[deed](listener.context(), filled, place)
    known = [share for share in listener.shares if share is not None]
    assert known == sorted(known)
    assert listener.shares
    assert bool(known) != (deed in OF_UNKNOWN_LENGTH)


@pytest.mark.parametrize("deed", DEEDS)
def test_stopped_anywhere_it_leaves_everything_as_it_was(filled, place, deed):
    (place / "elsewhere").mkdir()
    before, there = rows(filled), files(filled, place)
    stopped = 0
    for moment in (1, 2, 3, 5, 8, 13, 21, 34):
        try:
            DEEDS[deed](Listener(moment).context(), filled, place)
        except Cancelled:
            stopped += 1
            assert files(filled, place) == there
            assert rows(filled) == before
        else:
            break
    assert stopped >= 2
