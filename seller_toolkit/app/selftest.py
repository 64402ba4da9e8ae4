"""The self-test: everything once, in temporary folders; in the installed program too."""

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.app.cli.answers import DONE, REFUSED, Answer
from seller_toolkit.app.cli.file_commands import write_results
from seller_toolkit.app.cli.report_command import write_reports
from seller_toolkit.app.offscreen import ensure_application
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.errors import SellerToolkitError
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.i18n.translate import language
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import demo, import_files, pictures
from seller_toolkit.services.imports.pictures import can_read_pictures
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.services.periods import ALL_DAYS
from seller_toolkit.services.reports import brief, overview
from seller_toolkit.services.requests import Dropped, InboxFilter
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.scores import forecasts, score_change, score_course, score_trend, targets
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

DRAWN = {"tmall_experience.quality": 4.51, "tmall_experience.logistics": 4.96, "tmall_experience.service": 4.86}


@dataclass(frozen=True)
class Step:
    """One thing that was tried."""

    name: str
    ok: bool
    seconds: float
    problem: str = ""


class Failed(SellerToolkitError):
    """A step did not do what it should."""


def run_self_test(_workspace: Workspace, _options: argparse.Namespace) -> Answer:
    """Try everything once; exit code 3 when a step failed. The user's own store is not touched."""
    with tempfile.TemporaryDirectory(prefix="seller-toolkit-") as name:
        steps = SelfTest(Path(name)).run()
    ok = all(step.ok for step in steps)
    document = {"ok": ok, "steps": [{"name": s.name, "ok": s.ok, "seconds": s.seconds} for s in steps]}
    lines = [f"{'ok  ' if s.ok else 'FAIL'} {s.seconds:6.2f} s  {s.name}  {s.problem}".rstrip() for s in steps]
    return Answer(document, lines, DONE if ok else REFUSED)


class SelfTest:
    """The steps, on a store of their own. A failed step does not keep the later ones from being tried."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._workspace = Workspace(
            folder / "self-test.db", resource=resource, settings=Settings(folder / "settings.json")
        )
        self._context = JobContext()

    def run(self) -> list[Step]:
        """Try each step and say how long it took."""
        steps = (
            ("resources", self._read_resources),
            ("languages", self._speak_every_language),
            ("import", self._import_demo),
            ("import again", self._import_again),
            ("picture" if can_read_pictures() else "picture (not part of this installation)", self._read_a_picture),
            ("overview", self._look_at_the_overview),
            ("scores", self._explain_scores),
            ("reviews", self._judge_reviews),
            ("chart, checklist, comparison", self._write_results),
            ("brief", self._write_the_brief),
            ("report", self._write_reports),
            ("undo", self._undo),
            ("backup", self._back_up),
            ("check", self._check),
            ("window", self._open_window),
        )
        try:
            return [self._try(name, step) for name, step in steps]
        finally:
            self._workspace.close()

    def _try(self, name: str, step: Callable[[], None]) -> Step:
        begun = time.perf_counter()
        problem = ""
        try:
            step()
        except (SellerToolkitError, OSError, ImportError, ValueError, LookupError, AttributeError, TypeError) as error:
            problem = f"{type(error).__name__}: {error}"
        return Step(name, not problem, time.perf_counter() - begun, problem)

    def _read_resources(self) -> None:
        _insist(bool(self._workspace.profiles.versions), "no score profiles")
        _insist(bool(self._workspace.layouts), "no layouts")
        _insist(bool(self._workspace.knowledge), "no tasks")

    def _speak_every_language(self) -> None:
        before = language()
        for one in LANGUAGES:
            Translators(resource("i18n")).use(one)
        Translators(resource("i18n")).use(before)

    def _import_demo(self) -> None:
        loaded = demo.load_demo(self._context, self._workspace).value
        _insist(all(r.counts.rejected == 0 for r in loaded.receipts), "a demo file has rejected rows")
        _insist(len(loaded.shops) == 2, "the demo does not have two shops")

    def _import_again(self) -> None:
        loaded = demo.load_demo(self._context, self._workspace).value
        _insist(all(r.counts.new + r.counts.changed == 0 for r in loaded.receipts), "a second import changed something")

    def _read_a_picture(self) -> None:
        """A score page that is drawn here; an installation without the reading packages has to say so."""
        ensure_application()
        dropped = Dropped(Path("self-test.png"), data=_drawn_page(), choices=ImportChoices(shop="self-test"))
        (read,) = pictures.read_pictures(self._context, self._workspace, [dropped]).value
        if not can_read_pictures():
            _insist(read.trouble is not None and read.trouble.code == "ocr.missing", "pictures are missing silently")
            return
        plan = import_files.plan_page(self._context, self._workspace, read).value
        found = {value.seen.metric: value.value for value in plan.page.values} if plan.page else {}
        _insist(found == DRAWN, f"the picture was read as {found}")

    def _look_at_the_overview(self) -> None:
        view = overview.overview(self._context, self._workspace).value
        _insist(len(view.cards) == 2 and all(card.value is not None for card in view.cards), "a card is empty")
        _insist(len(view.today) == overview.TODAY, "there are not five tasks")

    def _explain_scores(self) -> None:
        """What the libraries of the analysis are for: parts by inferred weights, breaks of course, a forecast, a goal."""
        (shop, *_) = shop_list.shop_list(self._context, self._workspace).value.own
        view = score_trend.trend_view(self._context, self._workspace, shop.id, ALL_DAYS).value
        change = score_change.score_change(self._context, self._workspace, view, "total", 30).value
        parts = [part.value for part in change.parts] if change else []
        _insist(change is not None and change.weighted and None not in parts, "the parts of a change have no points")
        _insist(bool(score_course.course(self._context, self._workspace, view).value.turns), "no turn")
        ahead = forecasts.forecast(self._context, self._workspace, shop.id, "total", 30).value
        _insist(len(ahead.days) == 30, "there is no forecast")
        goal = targets.target(self._context, self._workspace, shop.id, "description", 4.8, "dsr").value
        _insist(bool(goal.needed), "a goal takes nothing")

    def _judge_reviews(self) -> None:
        view = review_inbox.inbox(self._context, self._workspace, InboxFilter()).value
        _insist(view.waiting > 0, "no review wants an answer")

    def _write_results(self) -> None:
        ensure_application()
        for shop in shop_list.shop_list(self._context, self._workspace).value.own:
            for path in write_results(self._workspace, shop, self._folder / "results"):
                _insist(path.stat().st_size > 1000, f"{path.name} is too small")

    def _write_the_brief(self) -> None:
        found = brief.brief(self._context, self._workspace, ()).value
        _insist(len(found.shops) == 2, "the brief does not speak of both demo shops")
        _insist(all(one.card.scores and one.card.tasks for one in found.shops), "the brief has no scores or no tasks")

    def _write_reports(self) -> None:
        ensure_application()
        for shop in shop_list.shop_list(self._context, self._workspace).value.own:
            folder = self._folder / "reports" / str(shop.id)
            folder.mkdir(parents=True)
            for path in write_reports(self._workspace, shop, folder):
                _insist(path.stat().st_size > 1000, f"{path.name} is too small")

    def _undo(self) -> None:
        newest = import_files.history(self._context, self._workspace).value[0]
        undone = import_files.undo(self._context, self._workspace, newest.id).value
        _insist(undone.removed == newest.counts.new, "an undo removed another number of rows")

    def _back_up(self) -> None:
        size = safety.back_up(self._context, self._workspace, self._folder / "backup.db").value
        _insist(size > 0, "the backup is empty")

    def _check(self) -> None:
        _insist(not safety.check(self._context, self._workspace).value, "the store has problems")

    def _open_window(self) -> None:
        """Every tab once, in this process, without a display where there is none."""
        from seller_toolkit.app.window import open_every_tab  # start-up: Qt's widgets are for this step alone

        open_every_tab(self._workspace)


def _drawn_page() -> bytes:
    """A picture with three scores in digits and Chinese, by whatever font the system has."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # start-up: Qt is for this step and the window's
    from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter  # start-up: the same

    image = QImage(800, 240, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(22)
    painter.setFont(font)
    for place, (label, value) in enumerate((("宝贝质量", "4.51"), ("物流速度", "4.96"), ("服务保障", "4.86"))):
        painter.drawText(60 + 240 * place, 90, label)
        painter.drawText(60 + 240 * place, 130, value)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _insist(fact: bool, otherwise: str) -> None:
    if not fact:
        raise Failed(otherwise)
