"""The program's entrance: the window without a command, else the command line."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit import __version__
from seller_toolkit.app.cli.answers import BUG, REFUSED, USAGE, Answer, UsageError, failure, show
from seller_toolkit.app.cli.parser import LATER, parse
from seller_toolkit.app.paths import resource
from seller_toolkit.app.wiring import make_workspace
from seller_toolkit.domain.errors import BugError, UserError
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    import argparse

    from seller_toolkit.services.workspace import Workspace

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code (0 done, 1 our bug, 2 wrong usage, 3 something was refused)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in words
    try:
        options = parse(words)
    except UsageError as error:
        return show(Answer({"error": {"code": "usage", "message": str(error)}}, [str(error)], USAGE), as_json=as_json)
    if getattr(options, "version", False):
        return show(Answer({"version": __version__}, [__version__]), as_json=as_json)
    if options.command in (None, "window"):
        from seller_toolkit.app.window import run_window  # start-up: Qt's widgets are for the window alone

        return run_window(options)
    return _answer(options, as_json=as_json)


def _answer(options: "argparse.Namespace", *, as_json: bool) -> int:
    """Run one command and print its answer; what goes wrong becomes an answer too."""
    _use_language(getattr(options, "lang", "zh_CN"))
    workspace = make_workspace(_store_of(options))
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


def _store_of(options: "argparse.Namespace") -> Path | None:
    named = getattr(options, "store", None)
    if named:
        return Path(named)
    return Path(options.out) / "demo.db" if options.command == "demo" else None


def _use_language(language: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from seller_toolkit.i18n.qt_backend import Translators  # start-up: a usage error needs no Qt

    Translators(resource("i18n")).use(language)


def _command(options: "argparse.Namespace") -> "Callable[[Workspace, argparse.Namespace], Answer]":
    """The function of a command; imported now, because SQLAlchemy is for those that work."""
    if options.command in LATER:
        return _not_yet
    from seller_toolkit.app.cli import file_commands, import_commands, view_commands  # start-up: SQLAlchemy
    from seller_toolkit.app.selftest import run_self_test  # start-up: as above

    return {
        "import": import_commands.run_import,
        "batches": import_commands.run_batches,
        "undo": import_commands.run_undo,
        "shops": view_commands.run_shops,
        "scores": view_commands.run_scores,
        "status": view_commands.run_status,
        "tasks": view_commands.run_tasks,
        "reviews": view_commands.run_reviews,
        "compare": file_commands.run_compare_out,
        "chart": file_commands.run_chart,
        "checklist": file_commands.run_checklist,
        "backup": file_commands.run_backup,
        "restore": file_commands.run_restore,
        "check": file_commands.run_check,
        "demo": file_commands.run_demo,
        "self-test": run_self_test,
    }[options.command]


def _not_yet(_workspace: "Workspace", options: "argparse.Namespace") -> Answer:
    message = translate("Command line", "The command {name} comes with a later version.").format(name=options.command)
    return Answer({"error": {"code": "not_yet", "message": message}}, [message], USAGE)
