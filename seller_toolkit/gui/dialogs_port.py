"""Every question that a screen asks goes through one port: real dialogs for people, scripted answers for tests."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import ChoiceDialog, MessageDialog, PasswordDialog, TextDialog
from seller_toolkit.i18n.translate import translate


@dataclass(frozen=True)
class FileKind:
    """A kind of file to choose from: its name in words and its suffixes (".xlsx")."""

    label: str
    suffixes: tuple[str, ...]

    @property
    def filter(self) -> str:
        """As the system's file dialog wants it: `Excel (*.xlsx *.xls)`."""
        return f"{self.label} ({' '.join(f'*{suffix}' for suffix in self.suffixes)})"


def table_kinds() -> tuple[FileKind, FileKind]:
    """The kinds in which every table is written."""
    workbook, text = translate("Dialogs", "Excel workbook"), translate("Dialogs", "CSV table")
    return FileKind(workbook, (".xlsx",)), FileKind(text, (".csv",))


class Dialogs(Protocol):
    """The questions. All words come in translated; they are shown as plain text."""

    def ask_files(self, title: str = "", kinds: Sequence[FileKind] = ()) -> list[Path]:
        """Files to open; empty where the user thought better of it."""
        ...

    def ask_folder(self, title: str) -> Path | None:
        """A folder that is there. None: none of them."""
        ...

    def ask_save(self, suggested: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """Where to write; the path has a suffix of the chosen kind. None: not at all."""
        ...

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Whether to do it; `yes` is the verb on the button."""
        ...

    def show_error(self, title: str, text: str, details: str = "") -> None:
        """Tell what went wrong and what to do; `details` can be copied."""
        ...

    def choose(self, title: str, text: str, options: Sequence[str]) -> int | None:
        """The place of one of the options, None for none of them."""
        ...

    def ask_text(self, title: str, text: str, value: str = "") -> str | None:
        """One line of text, `value` being the one offered. None: not at all."""
        ...

    def ask_password(self, title: str, text: str) -> str | None:
        """A password, not shown while it is typed. None: not at all."""
        ...


class QtDialogs:
    """Dialogs in front of a window."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        self._kit, self._window = kit, window
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = documents if Path(documents).is_dir() else str(Path.home())

    def ask_files(self, title: str = "", kinds: Sequence[FileKind] = ()) -> list[Path]:
        """Files to open, from the folder of the last time."""
        title = title or translate("Dialogs", "Choose files")
        every = FileKind(translate("Dialogs", "All files"), ("",))
        filters = ";;".join(kind.filter for kind in (*kinds, every))
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder, filters)
        paths = [Path(name) for name in names]
        if paths:
            self._folder = str(paths[0].parent)
        return paths

    def ask_folder(self, title: str) -> Path | None:
        """A folder, beginning with the one of the last time."""
        name = QFileDialog.getExistingDirectory(self._window, title, self._folder)
        if not name:
            return None
        self._folder = name
        return Path(name)

    def ask_save(self, suggested: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """Where to write; a name without a suffix gets the first one of the chosen kind."""
        filters = {kind.filter: kind for kind in kinds}
        start = str(Path(self._folder) / suggested)
        title = translate("Dialogs", "Save as")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, start, ";;".join(filters))
        if not name:
            return None
        path = Path(name)
        self._folder = str(path.parent)
        suffixes = {suffix for kind in kinds for suffix in kind.suffixes}
        if suffixes and path.suffix.lower() not in suffixes:
            kind = filters.get(chosen, kinds[0])
            path = path.with_name(path.name + kind.suffixes[0])
        return path

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Whether to do it."""
        return MessageDialog.ask(self._kit, self._window, title=title, text=text, yes=yes)

    def show_error(self, title: str, text: str, details: str = "") -> None:
        """Tell what went wrong."""
        MessageDialog.tell(self._kit, self._window, title=title, text=text, details=details)

    def choose(self, title: str, text: str, options: Sequence[str]) -> int | None:
        """One of the options."""
        return ChoiceDialog.ask(self._kit, self._window, title=title, text=text, options=options)

    def ask_text(self, title: str, text: str, value: str = "") -> str | None:
        """One line of text."""
        return TextDialog.ask(self._kit, self._window, title=title, text=text, value=value)

    def ask_password(self, title: str, text: str) -> str | None:
        """A password."""
        return PasswordDialog.ask(self._kit, self._window, title=title, text=text)


@dataclass(frozen=True)
class Asked:
    """A question that came up: which one, and its words."""

    question: str
    words: tuple[str, ...]


class ScriptedDialogs:
    """For tests: answers are queued per question, one that nobody queued is an AssertionError.

    `dialogs.answer("confirm", True)`; for `show_error` the answer is None. `asked` keeps what came up.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._answers: dict[str, deque[object]] = {}

    def answer(self, question: str, *answers: object) -> None:
        """Queue answers for a question, by the name of its method."""
        if question.startswith("_") or not callable(getattr(Dialogs, question, None)):
            raise AssertionError(f"there is no question {question!r}")
        self._answers.setdefault(question, deque()).extend(answers)

    @property
    def unused(self) -> dict[str, int]:
        """Answers that nobody asked for, by question."""
        return {question: len(queue) for question, queue in self._answers.items() if queue}

    def ask_files(self, title: str = "", kinds: Sequence[FileKind] = ()) -> list[Path]:
        """The queued answer."""
        return cast("list[Path]", self._next("ask_files", title))

    def ask_folder(self, title: str) -> Path | None:
        """The queued answer."""
        return cast("Path | None", self._next("ask_folder", title))

    def ask_save(self, suggested: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """The queued answer."""
        return cast("Path | None", self._next("ask_save", suggested))

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """The queued answer."""
        return cast("bool", self._next("confirm", title, text, yes))

    def show_error(self, title: str, text: str, details: str = "") -> None:
        """The queued None."""
        self._next("show_error", title, text, details)

    def choose(self, title: str, text: str, options: Sequence[str]) -> int | None:
        """The queued answer."""
        return cast("int | None", self._next("choose", title, text, *options))

    def ask_text(self, title: str, text: str, value: str = "") -> str | None:
        """The queued answer."""
        return cast("str | None", self._next("ask_text", title, text, value))

    def ask_password(self, title: str, text: str) -> str | None:
        """The queued answer."""
        return cast("str | None", self._next("ask_password", title, text))

    def _next(self, question: str, *words: str) -> object:
        self.asked.append(Asked(question, words))
        queue = self._answers.get(question)
        if not queue:
            raise AssertionError(f"nobody answers {question}{words}")
        return queue.popleft()
