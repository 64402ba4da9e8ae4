"""The command `check`: what is wrong with the store, and with --repair a new store of what can be saved of it."""

import argparse
from pathlib import Path

from seller_toolkit.app.cli.answers import DONE, REFUSED, Answer, UsageError
from seller_toolkit.i18n.error_texts import check_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import rescue, safety
from seller_toolkit.services.workspace import Workspace


def run_check(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """What is wrong with the store; exit code 3 where anything is. With --repair: what is wrong with the copy that was made."""
    if options.repair != bool(options.out):
        raise UsageError("check: --repair and --out go together")
    if options.repair:
        return _repair(workspace, Path(options.out))
    problems = safety.check(JobContext(), workspace).value
    return Answer({"ok": not problems, "problems": list(problems)}, _said(problems), REFUSED if problems else DONE)


def _repair(workspace: Workspace, out: Path) -> Answer:
    made = rescue.save_what_can_be_saved(JobContext(), workspace, out).value.rescue
    document = {
        "ok": not made.left,
        "problems": list(made.left),
        "found": list(made.found),
        "file": str(made.path),
        "stand_ins": made.stand_ins,
        "tables": [{"table": one.table, "saved": one.saved, "lost": one.lost} for one in made.tables],
    }
    lines = [*(check_text(code) for code in made.found), str(made.path)]
    for one in made.tables:
        if one.saved or one.lost != 0:
            lost = translate("Check", "not known") if one.lost is None else f"{one.lost:,}"
            words = translate("Check", "{table}: {saved} rows saved, lost: {lost}")
            lines.append(words.format(table=one.table, saved=f"{one.saved:,}", lost=lost))
    return Answer(document, [*lines, *_said(made.left)], REFUSED if made.left else DONE)


def _said(problems: tuple[str, ...]) -> list[str]:
    return [check_text(problem) for problem in problems] or [translate("Check", "The store is sound.")]
