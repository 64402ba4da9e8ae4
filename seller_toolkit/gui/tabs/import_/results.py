"""What an import brought, as values for the receipt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import FileStatus, ImportPlan, Receipt
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.gui.dialogs.import_words import layout_words
from seller_toolkit.gui.dialogs.receipt import FileResult
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.gui.tabs.import_.waiting import Waiting
    from seller_toolkit.services.imports.import_receipts import BatchReceipt


def brought_files(done: Iterable[tuple[Waiting, Receipt]]) -> list[Path]:
    """The files on the disk that were stored just now, by their paths; what was pasted has none."""
    return [
        entry.dropped.path
        for entry, receipt in done
        if receipt.status is FileStatus.IMPORTED and entry.dropped.data is None
    ]


def results_of(receipts: Sequence[Receipt], layouts: Mapping[str, str]) -> list[FileResult]:
    """One line of the receipt for each file; what was imported before cannot be undone from here."""
    return [_result(receipt, layouts) for receipt in receipts]


def _result(receipt: Receipt, layouts: Mapping[str, str]) -> FileResult:
    layout = layout_words(receipt.layout, receipt.platform, layouts)
    about = f"{receipt.shop} · {layout}" if receipt.shop else layout
    failure = trouble_text(receipt.trouble) if receipt.trouble else ""
    if receipt.status is FileStatus.ALREADY_IMPORTED:
        failure = translate("Import", "This file has been imported already; nothing would change.")
    batch = receipt.batch if receipt.status is FileStatus.IMPORTED else None
    return FileResult(
        receipt.source.name, about, receipt.counts, receipt.rejected, batch, failure,
        unknown=receipt.unknown_columns,
    )  # fmt: skip


def result_of_batch(receipt: BatchReceipt, layouts: Mapping[str, str]) -> FileResult:
    """The receipt of an import of the history, as it was told then."""
    batch = receipt.batch
    about = " · ".join(part for part in (batch.shop, layout_words(batch.layout, batch.platform, layouts)) if part)
    return FileResult(
        batch.file, about, batch.counts, receipt.problems, batch.id, unknown=receipt.unknown, changes=receipt.changes
    )


def kinds_of(plans: Sequence[ImportPlan]) -> tuple[str, ...]:
    """The kinds of data that the files hold, in the words of the coverage calendar, and "competitors"."""
    return tuple(dict.fromkeys(kind for plan in plans for part in plan.records if (kind := _kind(part))))


def shops_of(receipts: Sequence[Receipt]) -> tuple[tuple[str, str], ...]:
    """Name and platform of the shops that got something."""
    return tuple(dict.fromkeys((receipt.shop, receipt.platform) for receipt in receipts if receipt.shop))


def _kind(part: RecordColumns) -> str:
    if not part.own:
        return "competitors"
    if part.kind != "observation":
        return part.kind
    agents = set(part.columns.get("subject_kind", ())) == {"agent"}
    service = all(str(metric).startswith("service.") for metric in set(part.columns.get("metric", ())))
    scores = any("." in str(metric) for metric in set(part.columns.get("metric", ())))
    return "service" if agents or service else "scores" if scores else ""
