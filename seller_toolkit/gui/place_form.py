"""Where the store lies: tells when it should lie elsewhere, moves it, leads back to the program's own folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.status_line import Offer
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.task_runner import Job
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import place_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.keeping.store_place import PlaceView
    from seller_toolkit.store.place import Risk


class PlaceForm(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    @Slot()
    def begin(self) -> None:
        """The store is open: offer to look where it lies if that place is a risk which the user has not accepted."""
        self._run(place_desk.place, done=self._warn)

    @Slot()
    def open(self) -> None:
        """Say where the store lies and what can be done about it."""
        self._run(place_desk.place, done=self._ask)

    @Slot(object)
    def _warn(self, outcome: Outcome[PlaceView]) -> None:
        found = outcome.value
        accepted = self._context.workspace.settings["accepted_place"] == str(found.path)
        if found.risk is not None and not accepted:
            look = translate("Place", "What to do…")
            self._context.wishes.offered.emit(Offer("place", _in_short(found.risk), look, self.open))

    @Slot(object)
    def _ask(self, outcome: Outcome[PlaceView]) -> None:
        found = outcome.value
        text = translate("Place", "The data file is {path}.").format(path=found.path)
        if found.risk is not None:
            text += "\n\n" + _in_full(found.risk)
        title = translate("Place", "Where the data lie")
        options = self._options(found)
        if not options:
            self._context.dialogs.show_error(title, text)
            return
        chosen = self._context.dialogs.choose(title, text, [words for words, _ in options])
        if chosen is not None:
            options[chosen][1]()

    def _options(self, found: PlaceView) -> list[tuple[str, Callable[[], object]]]:
        options: list[tuple[str, Callable[[], object]]] = []
        if found.usual is not None:
            options.append((translate("Place", "Move it to another folder…"), self._choose_folder))
        if found.usual not in (None, found.path):
            words = translate(
                "Place", "Open the one in the program's own folder from now on; this one stays where it is"
            )
            options.append((words, self._go_back))
        if found.risk is not None:
            options.append((translate("Place", "Leave it there and do not tell me again"), lambda: self._accept(found)))
        return options

    def _choose_folder(self) -> None:
        folder = self._context.dialogs.ask_folder(translate("Place", "Folder for the data file"))
        if folder is not None:
            self._run(place_desk.move, folder, done=self._on_moved)

    def _go_back(self) -> None:
        self._run(place_desk.use_usual_place, done=self._on_moved)

    def _accept(self, found: PlaceView) -> None:
        self._context.workspace.settings.set("accepted_place", str(found.path))

    @Slot(object)
    def _on_moved(self, _outcome: Outcome[Any]) -> None:
        """The program starts again on the file in its new place."""
        self._window.opens_again = True
        self._window.close()

    def _run(self, job: Job, *words: object, done: Callable[[Outcome[Any]], object]) -> None:
        self._context.runner.start(
            job, self._context.workspace, *words, on_success=done, on_failure=self._context.wishes.failed.emit
        )


def _in_short(risk: Risk) -> str:
    if risk.service:
        return translate("Place", "The data file lies in a folder that {service} copies.").format(service=risk.service)
    return translate("Place", "The data file lies on a network drive.")


def _in_full(risk: Risk) -> str:
    if risk.service:
        words = translate(
            "Place",
            "{service} copies files while they are written to: it can leave half a data file on another computer, or bring an older one back over a newer one. Keep the data file in a folder of this computer; backups may well lie there.",
        )
        return words.format(service=risk.service)
    return translate(
        "Place",
        "Network drives are slow for a data file and can lose what two computers write. Keep it in a folder of this computer; backups may well lie there.",
    )
