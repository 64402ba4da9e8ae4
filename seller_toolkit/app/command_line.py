"""The command line: words become a command, its answer is printed, and what goes wrong is an answer too."""

import argparse
import gc
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit import __version__
from seller_toolkit.app.cli.answers import BUG, REFUSED, USAGE, Answer, UsageError, failure, show
from seller_toolkit.app.cli.parser import parse
from seller_toolkit.app.paths import prepare_portable, resource
from seller_toolkit.app.window_words import WindowWish
from seller_toolkit.app.wiring import make_workspace
from seller_toolkit.domain.errors import BugError, UserError

if TYPE_CHECKING:
    from seller_toolkit.services.workspace import Workspace

log = logging.getLogger(__name__)


def run_command_line(words: Sequence[str], *, is_process: bool) -> int:
    """Do what the words say and print the answer; it is the exit code. A process of its own writes a log beside its store.

    Words that ask for the window, with files or a language, open it.
    """
    as_json = "--json" in words
    try:
        options = parse(words)
    except UsageError as error:
        return show(Answer({"error": {"code": "usage", "message": str(error)}}, [str(error)], USAGE), as_json=as_json)
    if getattr(options, "version", False):
        return show(Answer({"version": __version__}, [__version__]), as_json=as_json)
    if options.command in (None, "window"):
        from seller_toolkit.app.opening import run_window  # start-up: Qt's widgets are for the window alone

        return run_window(_wish(options))
    code = _answer(options, as_json=as_json, logs=is_process)
    if is_process:
        gc.freeze()  # the process ends: its last collection would walk over all modules for a third of a second
    return code


def _wish(options: argparse.Namespace) -> WindowWish:
    said = vars(options)
    return WindowWish(**{name: said[name] for name in WindowWish._fields if name in said})


def _answer(options: argparse.Namespace, *, as_json: bool, logs: bool) -> int:
    """Run one command and print its answer; what goes wrong becomes an answer too, and is logged by a process of its own."""
    _use_language(getattr(options, "lang", "zh_CN"))
    try:
        prepare_portable()
    except UserError as error:
        return show(failure(error), as_json=as_json)
    workspace = make_workspace(_store_of(options))
    if logs:
        from seller_toolkit.app.log import begin_log  # start-up: a window writes its log behind the splash

        begin_log(workspace.store_path)
    try:
        answer = _command(options)(workspace, options)
    except UsageError as error:
        answer = Answer({"error": {"code": "usage", "message": str(error)}}, [str(error)], USAGE)
    except UserError as error:
        answer = failure(error, REFUSED)
    except Exception as error:  # our bug: said plainly, with the details in the log
        log.exception("the command %s failed", options.command)
        answer = failure(error if isinstance(error, BugError) else BugError("bug", kind=type(error).__name__), BUG)
    finally:
        workspace.close()
    return show(answer, as_json=as_json)


def _store_of(options: argparse.Namespace) -> Path | None:
    named = getattr(options, "store", None)
    if named:
        return Path(named)
    return Path(options.out) / "demo.db" if options.command == "demo" else None


def _use_language(language: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from seller_toolkit.i18n.qt_backend import Translators  # start-up: a usage error needs no Qt

    Translators(resource("i18n")).use(language)


def _command(options: argparse.Namespace) -> "Callable[[Workspace, argparse.Namespace], Answer]":
    """The function of a command. Only its own module is loaded: an import needs no matplotlib, a chart no readers."""
    name = str(options.command)
    if name in ("import", "batches", "undo"):
        from seller_toolkit.app.cli import import_commands  # start-up: the readers

        return import_commands.COMMANDS[name]
    if name == "read-page":
        from seller_toolkit.app.cli.page_commands import run_read_page  # start-up: SQLAlchemy

        return run_read_page
    if name == "mappings":
        from seller_toolkit.app.cli.mapping_commands import run_mappings  # start-up: SQLAlchemy

        return run_mappings
    if name in ("shops", "scores", "status", "tasks", "reviews"):
        from seller_toolkit.app.cli import view_commands  # start-up: SQLAlchemy

        return view_commands.COMMANDS[name]
    if name == "topics":
        from seller_toolkit.app.cli.topics_command import run_topics  # start-up: SQLAlchemy, NumPy

        return run_topics
    if name == "due":
        from seller_toolkit.app.cli.due_command import run_due  # start-up: SQLAlchemy, NumPy

        return run_due
    if name in ("target", "forecast"):
        from seller_toolkit.app.cli import score_commands  # start-up: SQLAlchemy, NumPy

        return score_commands.COMMANDS[name]
    if name == "fill-back":
        from seller_toolkit.app.cli.fill_back_command import run_fill_back  # start-up: SQLAlchemy

        return run_fill_back
    if name == "diagnose":
        from seller_toolkit.app.cli.diagnose_command import run_diagnose  # start-up: SQLAlchemy

        return run_diagnose
    if name == "brief":
        from seller_toolkit.app.cli.brief_command import run_brief  # start-up: SQLAlchemy, NumPy

        return run_brief
    if name == "self-test":
        from seller_toolkit.app.selftest import run_self_test  # start-up: everything

        return run_self_test
    from seller_toolkit.app.cli import file_commands  # start-up: matplotlib, openpyxl

    return file_commands.COMMANDS[name]
