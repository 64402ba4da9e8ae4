"""Is there a newer version? Says what the program knows, where to look, how to install, and checks what was downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.widgets.drop_area import DropArea
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.newer_version import Download, ThisProgram

SIZE = (720, 660)  # pixels at 100 %
STANDINGS = {
    "newer": QT_TRANSLATE_NOOP("Newer version", "{file}: version {version} is newer than this one."),
    "same": QT_TRANSLATE_NOOP("Newer version", "{file}: version {version} is the one that you have."),
    "older": QT_TRANSLATE_NOOP("Newer version", "{file}: version {version} is older than this one."),
}
CHECKS = {
    "whole": QT_TRANSLATE_NOOP("Newer version", "{file} is whole: its SHA-256 is the one in SHA256SUMS."),
    "damaged": QT_TRANSLATE_NOOP(
        "Newer version",
        "{file} is damaged or another file: its SHA-256 is not the one in SHA256SUMS. Do not install it; download it again.",
    ),
    "not_listed": QT_TRANSLATE_NOOP(
        "Newer version", "{file} is not named in SHA256SUMS, so it cannot be checked. Take both from one place."
    ),
    "no_sums": QT_TRANSLATE_NOOP(
        "Newer version", "{file} cannot be checked without SHA256SUMS. Put that file into the same folder."
    ),
}
_ICONS = {
    "whole": ("checkbox-circle-line", "accent"),
    "newer": ("information-line", "accent"),
    "damaged": ("error-warning-line", "critical"),
}


class DownloadDrop(DropArea):
    """A dashed frame that takes downloaded files. `dropped` carries a list of paths."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        title = kit.text(
            translate("Newer version", "Drop the downloaded files here to check them"), "section", wrap=True
        )
        note = translate(
            "Newer version", "RELEASE-NOTES.md is compared with this version, the package with SHA256SUMS."
        )
        caption = kit.text(note, "caption", "muted", wrap=True)
        self.choose = kit.button(translate("Newer version", "Choose files…"))
        self.choose.setObjectName("choose")
        for label in (title, caption):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        down(title, caption, 2, across(None, self.choose, None), gap=6, margins=(20, 12, 20, 12), parent=self)


class NewerVersionDialog(QDialog):
    """Opens in front of its window and does not block. Its wishes are carried out by whoever opened it."""

    files_given = Signal(object)  # a list of paths
    choice_wished = Signal()
    backup_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None, program: ThisProgram) -> None:
        super().__init__(window)
        self.kit = kit
        self.setObjectName("newer-version")
        self.setWindowTitle(translate("Newer version", "Is there a newer version?"))
        self.drop = DownloadDrop(kit)
        self.drop.dropped.connect(self.files_given)
        self.drop.choose.clicked.connect(self.choice_wished)
        self._results = down(gap=8)
        self.results = boxed(self._results)
        self.results.setObjectName("results")
        note = translate("Newer version", "A right checksum says that a file arrived whole, not who made it.")
        self._found = kit.card(
            translate("Newer version", "What the files say"),
            self.results,
            kit.text(note, "caption", "muted", wrap=True),
        )
        self._found.hide()
        self.close_button = kit.button(translate("Newer version", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        title = kit.text(self.windowTitle(), "title")
        self._page = kit.page(self._build_steps(program), self.drop, self._found, None, gap=12)
        down(
            down(
                title, kit.text(_this_version(program), wrap=True, selectable=True),
                kit.text(_silence(), tone="muted", wrap=True), gap=6,
            ),
            (self._page, 1), across(None, self.close_button), gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.close_button)
        self.drop.choose.setFocus()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def show_found(self, found: Download) -> None:
        """Say what the files say."""
        lines: list[tuple[str, str]] = [
            (
                one.standing,
                translated("Newer version", STANDINGS[one.standing]).format(file=one.file, version=one.version),
            )
            for one in found.offered
        ]
        lines += [
            (one.check, translated("Newer version", CHECKS[one.check]).format(file=one.file)) for one in found.files
        ]
        if found.offered and not found.files:
            words = translate("Newer version", "There is no package beside it yet to be checked.")
            lines.append(("none", words))
        self._show(lines)

    def show_trouble(self, words: str) -> None:
        """Say why the files could not be read."""
        self._show([("damaged", words)])

    @property
    def said(self) -> list[str]:
        """What the files say, line by line."""
        return [label.words() for label in self.results.findChildren(Label)]

    # --- inside

    def _build_steps(self, program: ThisProgram) -> QWidget:
        kit = self.kit
        self.back_up = kit.button(translate("Newer version", "Back up…"))
        self.back_up.setObjectName("back-up")
        self.back_up.clicked.connect(self.backup_wished)
        where = translate(
            "Newer version",
            "1. Look where you got the program. Download the package, RELEASE-NOTES.md and SHA256SUMS into one folder.",
        )
        check = translate("Newer version", "2. Have the files checked below.")
        backup = translate("Newer version", "3. Make a backup.")
        install = translate(
            "Newer version",
            "4. Quit the program and install the new package over this one. Your data stay in {folder}, and are copied before their form changes. "
            "A portable program: unpack the new one, and copy the folder “data” and the file “portable.txt” into it.",
        ).format(folder=program.data)
        return kit.card(
            translate("Newer version", "How to install one without losing data"),
            kit.text(where, wrap=True), kit.text(check, wrap=True),
            across(kit.text(backup), None, self.back_up), kit.text(install, wrap=True, selectable=True),
        )  # fmt: skip

    def _show(self, lines: list[tuple[str, str]]) -> None:
        while self._results.count():
            widget = self._results.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for kind, words in lines:
            icon, tone = _ICONS.get(kind, ("information-line", "muted"))
            label = self.kit.text(words, wrap=True, selectable=True)
            self._results.addWidget(boxed(across(self.kit.icon(icon, tone), (label, 1))))
        self._found.show()
        QTimer.singleShot(0, self, self._look_at_results)  # when it has its place

    def _look_at_results(self) -> None:
        self._page.ensureWidgetVisible(self._found, 0, self._page.viewport().height() // 4)


def _this_version(program: ThisProgram) -> str:
    if program.built is None:
        return translate("Newer version", "This is version {version}, run from its source.").format(
            version=program.version
        )
    words = translate("Newer version", "This is version {version}, built on {day}.")
    return words.format(version=program.version, day=f"{program.built:%Y-%m-%d}")


def _silence() -> str:
    return translate(
        "Newer version",
        "The program makes no network connection at all: it cannot know of a newer version, asks nobody, and never reminds you.",
    )
