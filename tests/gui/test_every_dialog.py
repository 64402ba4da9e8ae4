"""Every dialog can be used by a screen reader, without a mouse, in small windows and with large text: one list for all laws."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from scripts.shots.dialogs import SCENES
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.help.guide_dialog import GuideDialog
from seller_toolkit.gui.dialogs.learning.quality import QualityDialog
from seller_toolkit.gui.dialogs.palette import PaletteDialog
from seller_toolkit.gui.dialogs.review_entry import ReviewEntryDialog
from seller_toolkit.gui.dialogs.self_audit import SelfAuditDialog
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.theme import DARK, LIGHT, Tokens
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.gui.widgets.sizing import FRAME
from seller_toolkit.i18n.pseudo import PSEUDO
from tests.gui.laws import Law, clipped, faint, sideways, told, unnamed, unreached, unseen_focuses, visible
from tests.gui.longer_words import longer_words, untranslated
from tests.gui.scenes import Rehearsal, dialog_classes
from tests.long import part

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # what completes a field pops up

Scene = Callable[[Rehearsal, MainWindow, Path, str], None]

MODELS: Mapping[type[QDialog], str] = {
    EntryDialog: "what all dialogs have that store what was typed",
    ReviewEntryDialog: "what both forms for reviews have",
    QuestionDialog: "what all small questions have",
}
"""Never opened by themselves; all that are made after them are."""

ENTER_IS_TAKEN: Mapping[type[QDialog], str] = {
    SelfAuditDialog: "leads to the next question",
    QualityDialog: "labels are given by keys of their own",
    PaletteDialog: "goes where the chosen line leads",
    GuideDialog: "goes to the place that was found",
}
"""Dialogs in which Enter presses no button, and what it does instead."""

SPOKEN_FOR = ("dialog-mapping", "dialog-other-shop", "dialog-page-text", "dialog-target", "dialog-brief-template",
              "dialog-brief-wrong", "dialog-knowledge-lists", "dialog-knowledge-file", "help-")  # fmt: skip
"""Dialogs that show names of files, columns and keys, or words that their scene brings along."""

SIZES = {100: (1024, 683), 150: (1280, 800), 200: (1280, 800)}
"""Per cent of text, and what the screen then has: a laptop of 1536 × 1024 at 150 %, a small laptop with large text."""


@dataclass
class Findings:
    """What each law finds, and which dialogs were looked at."""

    of: dict[str, list[str]] = field(default_factory=dict)
    seen: set[type[QDialog]] = field(default_factory=set)
    without_default: set[type[QDialog]] = field(default_factory=set)
    with_default: set[type[QDialog]] = field(default_factory=set)

    def look(self, place: str, dialog: QDialog, laws: Mapping[str, Law]) -> None:
        """Hold the laws against a dialog."""
        self.seen.add(type(dialog))
        defaults = [one for one in visible(dialog) if isinstance(one, QPushButton) and one.isDefault()]
        (self.with_default if len(defaults) == 1 else self.without_default).add(type(dialog))
        for name, law in laws.items():
            self.of.setdefault(name, []).extend(f"{place}: {words}" for words in law(dialog))


def begins_at_words(dialog: QWidget) -> Iterator[str]:
    """A dialog opens where something is to be done: at words that can be selected a caret would stand behind them."""
    if isinstance(first := dialog.focusWidget(), QLabel):
        yield f"opens at {told(first)}"


def too_large(percent: int) -> Law:
    """What cannot be made small enough for the screen."""
    width, height = SIZES[percent]

    def law(dialog: QWidget) -> Iterator[str]:
        least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        if least.width() > width - FRAME // 2 or least.height() > height - FRAME:
            yield f"wants {least.width()} × {least.height()}"

    return law


def rehearse(
    app: QApplication,
    store: Path,
    folder: Path,
    tokens: Tokens,
    percent: int,
    laws: Mapping[str, Law],
    scenes: Sequence[Scene] = SCENES,
    language: str = PSEUDO,
) -> Findings:
    """Open the dialogs of all scenes in words that are longer than any language's, and hold the laws against each."""
    findings = Findings()

    def look(place: str, dialog: QDialog) -> None:
        spoken_for = place.startswith(SPOKEN_FOR)
        held = {name: law for name, law in laws.items() if not (name == "words" and spoken_for)}
        findings.look(place, dialog, held)

    with longer_words(app, tokens, percent, language) as theme:
        studio = Rehearsal(folder, store, theme, look, (1280, 800), language)
        window = studio.open_window()
        for scene in scenes:
            scene(studio, window, folder, "")
        window.close()
        window.deleteLater()
        studio.settle()
        studio.workspace.close()
    return findings


@pytest.fixture(scope="module")
def light(qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    focus = unseen_focuses()
    laws: Mapping[str, Law] = {
        "start": begins_at_words, "names": unnamed, "words": untranslated, "room": clipped, "size": too_large(100), "contrast": faint, "keys": unreached,
        "focus": focus,
    }  # fmt: skip
    return rehearse(qapp, demo_store, tmp_path_factory.mktemp("light"), LIGHT, 100, laws)


@pytest.fixture(scope="module")
def large(qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """Every third scene, all in the long run: no dialog is there that was not looked at in the light."""
    laws: Mapping[str, Law] = {"room": clipped, "size": too_large(150), "contrast": faint}
    return rehearse(qapp, demo_store, tmp_path_factory.mktemp("large"), DARK, 150, laws, part(SCENES, 3))


@pytest.fixture(scope="module")
def largest(qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """In English, the longest of the languages: what dialogs want at least, and whether their bodies fit; every other scene."""
    laws: Mapping[str, Law] = {"room": clipped, "size": too_large(200), "sideways": sideways}
    return rehearse(qapp, demo_store, tmp_path_factory.mktemp("largest"), LIGHT, 200, laws, part(SCENES, 2), "en")


@pytest.mark.parametrize("law", ["room", "size", "sideways"])
def test_the_law_holds_at_the_largest_text(largest: Findings, law: str) -> None:
    assert not largest.of[law], "\n".join(largest.of[law])


@pytest.mark.parametrize("law", ["start", "names", "words", "room", "size", "contrast", "keys", "focus"])
def test_the_law_holds_for_every_dialog(light: Findings, law: str) -> None:
    assert not light.of[law], "\n".join(light.of[law])


@pytest.mark.parametrize("law", ["room", "size", "contrast"])
def test_the_law_holds_in_the_dark_with_large_text(large: Findings, law: str) -> None:
    assert not large.of[law], "\n".join(large.of[law])


def test_no_dialog_is_left_out(light: Findings) -> None:
    assert dialog_classes() - light.seen == set(MODELS)


def test_enter_presses_one_button_or_does_what_is_said_here(light: Findings) -> None:
    assert light.without_default - light.with_default == set(ENTER_IS_TAKEN)
