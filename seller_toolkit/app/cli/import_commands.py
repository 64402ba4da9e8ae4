"""`import`, `batches`, `undo`."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import DONE, REFUSED, Answer, UsageError, trouble_document
from seller_toolkit.domain.imports import (
    Batch,
    Check,
    FileStatus,
    ImportChoices,
    ImportPlan,
    Receipt,
    RowProblem,
)
from seller_toolkit.i18n.error_texts import row_problem_text, trouble_text
from seller_toolkit.i18n.import_checks import import_check_text, level_word, recognised_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk
from seller_toolkit.services.imports import import_files, import_receipts
from seller_toolkit.services.imports.folders import find_files, words_of
from seller_toolkit.services.imports.mappings import read_mapping_file
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace

MOST_REASONS = 20  # lines of a receipt on the console
TAKEN = (FileStatus.IMPORTED, FileStatus.ALREADY_IMPORTED)


def run_import(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Import files; one receipt per file, sheet or member of a zip."""
    choices = _choices(options)
    context = JobContext()
    password = options.password or os.environ.get("SELLER_TOOLKIT_PASSWORD", "")
    found = find_files(context, workspace, [Path(name) for name in options.files]).value
    dropped = [Dropped(path, choices=choices, password=password) for path in found.files]
    receipts = [one for each in dropped for one in _taken(context, workspace, each, dry_run=options.dry_run)]
    code = DONE if all(receipt.status in TAKEN or _has_only_rejected(receipt) for receipt in receipts) else REFUSED
    document = {"files": [_document(receipt) for receipt in receipts], "files_found": found.count}
    return Answer(document, [*filter(None, [words_of(found)]), *_lines(receipts)], code)


def _taken(context: JobContext, workspace: Workspace, dropped: Dropped, *, dry_run: bool) -> Sequence[Receipt]:
    """The receipts of one file. Its cells are gone again before Python's collector would walk over them."""
    with collector_at_rest():
        plans = import_files.plan(context, workspace, [dropped]).value
        receipts = tuple(map(_as_receipt, plans)) if dry_run else import_files.commit(context, workspace, plans).value
        del plans
    return receipts


def _has_only_rejected(receipt: Receipt) -> bool:
    """Rows that cannot be read are told, and are no refusal of the command, not even where there are no others."""
    return receipt.trouble is not None and receipt.trouble.code == "rows.all_rejected"


def run_batches(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The history of imports, the newest first; with --rejected the rows that one of them did not take."""
    if options.rejected is not None:
        return _rejected(workspace, options.rejected, options.out)
    if options.out:
        raise UsageError("--out wants --rejected")
    found = import_files.history(JobContext(), workspace).value
    return Answer({"batches": [_batch_document(batch) for batch in found]}, [_batch_line(batch) for batch in found])


def _rejected(workspace: Workspace, number: int, out: str) -> Answer:
    """What an import did not take, row by row; `out` takes the rows with their reasons."""
    context = JobContext()
    found = import_receipts.batch_receipt(context, workspace, number).value
    if out:
        report = import_receipts.rejected_document(context, workspace, [number]).value
        document_desk.write_document(context, workspace, report, Path(out))
    document = {
        "batch": number,
        "file": found.batch.file,
        "rejected": [_problem_document(problem) for problem in found.problems],
        "rows": [{"row": one.row, "columns": list(one.titles), "cells": list(one.cells)} for one in found.rows],
        "out": out or None,
    }
    lines = [row_problem_text(problem) for problem in found.problems]
    return Answer(document, [out] if out else lines)


def run_undo(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Take an import back."""
    undone = import_files.undo(JobContext(), workspace, options.batch).value
    document = {"batch": undone.batch, "removed": undone.removed, "restored": undone.restored}
    words = translate("Import", "Import {batch} undone: {removed} rows removed, {restored} restored.")
    return Answer(document, [words.format(**document)])


def _choices(options: argparse.Namespace) -> ImportChoices:
    if options.day:
        try:
            date.fromisoformat(options.day)
        except ValueError as error:
            raise UsageError(f"--day: {options.day!r} is not a day like 2026-11-20") from error
    mapping = read_mapping_file(Path(options.mapping)).mapping if options.mapping else None
    return ImportChoices(options.shop.strip(), options.platform, options.layout, options.day, mapping)


def _as_receipt(plan: ImportPlan) -> Receipt:
    """What a dry run answers: the plan's own counts; no batch but the earlier one of the same bytes."""
    if not plan.importable:
        return replace(import_files.refusal(plan), batch=plan.earlier)
    return Receipt(
        plan.source, FileStatus.IMPORTED, plan.layout, plan.platform, plan.shop, None, plan.counts,
        plan.problems, plan.unknown_columns, checks=plan.checks, recognised=plan.recognised,
    )  # fmt: skip


def _document(receipt: Receipt) -> dict[str, Any]:
    counts = receipt.counts
    return {
        "file": _file_name(receipt),
        "status": receipt.status.value,
        "layout": receipt.layout or None,
        "platform": receipt.platform or None,
        "shop": receipt.shop or None,
        "batch": receipt.batch,
        "rows_read": counts.read,
        "rows_new": counts.new,
        "rows_changed": counts.changed,
        "rows_same": counts.same,
        "rows_rejected": counts.rejected,
        "rows_skipped": counts.skipped,
        "rejected": [_problem_document(problem) for problem in receipt.rejected],
        "unknown_columns": list(receipt.unknown_columns),
        "recognised": asdict(receipt.recognised) if receipt.recognised else None,
        "checks": [_check_document(check) for check in receipt.checks],
        "error": trouble_document(receipt.trouble),
    }


def _file_name(receipt: Receipt) -> str:
    return receipt.source.name


def _check_document(check: Check) -> dict[str, Any]:
    params = {name: list(value) if isinstance(value, tuple) else value for name, value in check.params.items()}
    return {"level": check.level.value, "code": check.code, "message": import_check_text(check), "params": params}


def _problem_document(problem: RowProblem) -> dict[str, Any]:
    return {
        "row": problem.row,
        "column": problem.column,
        "code": problem.code,
        "found": problem.found,
        "message": row_problem_text(problem),
    }


def _lines(receipts: Sequence[Receipt]) -> list[str]:
    lines = []
    for receipt in receipts:
        if receipt.trouble is not None:
            lines.append(f"{receipt.source.name}: {trouble_text(receipt.trouble)}")
            lines += [f"    {row_problem_text(problem)}" for problem in receipt.rejected[:MOST_REASONS]]
            continue
        if receipt.status is FileStatus.ALREADY_IMPORTED:
            words = translate("Import", "{file}: already imported as import {batch}, nothing to do.")
            lines.append(words.format(file=receipt.source.name, batch=receipt.batch))
            continue
        words = translate(
            "Import", "{file} → {shop}: {read} read, {new} new, {changed} changed, {same} same, {rejected} not imported"
        )
        lines.append(
            words.format(
                file=receipt.source.name, shop=receipt.shop, read=receipt.counts.read, new=receipt.counts.new,
                changed=receipt.counts.changed, same=receipt.counts.same, rejected=receipt.counts.rejected,
            )
        )  # fmt: skip
        if receipt.recognised is not None:
            lines.append(f"    {recognised_text(receipt.recognised, receipt.unknown_columns)}")
        lines += [f"    [{level_word(check.level)}] {import_check_text(check)}" for check in receipt.checks]
        lines += [f"    {row_problem_text(problem)}" for problem in receipt.rejected[:MOST_REASONS]]
    return lines


def _batch_document(batch: Batch) -> dict[str, Any]:
    return {
        "id": batch.id,
        "file": batch.file,
        "layout": batch.layout or None,
        "shop": batch.shop or None,
        "at": batch.at,
        "rows_new": batch.counts.new,
        "rows_changed": batch.counts.changed,
        "rows_same": batch.counts.same,
        "rows_rejected": batch.counts.rejected,
        "undone": batch.undone,
    }


def _batch_line(batch: Batch) -> str:
    undone = translate("Import", " (undone)") if batch.undone else ""
    return f"{batch.id:>5}  {batch.at:%Y-%m-%d %H:%M}  {batch.shop}  {batch.file}{undone}"


COMMANDS = {
    "import": run_import,
    "batches": run_batches,
    "undo": run_undo,
}
"""The commands of this module by their names."""
