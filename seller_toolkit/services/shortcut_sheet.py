"""The keys of the program as a sheet of paper. Costs nothing to load."""

from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.i18n.translate import language, translate


@dataclass(frozen=True)
class KeyLine:
    """What is pressed, in words, and what it does."""

    keys: str
    deed: str


@dataclass(frozen=True)
class KeyGroup:
    """The keys of a menu or of a place of the window."""

    title: str
    lines: tuple[KeyLine, ...]


def sheet_document(groups: Sequence[KeyGroup]) -> Report:
    """All groups in one table, to be printed or kept: a group is named in its first line."""
    columns = (
        Column(translate("Shortcuts", "Where"), width=20),
        Column(translate("Shortcuts", "Keys"), width=24),
        Column(translate("Shortcuts", "What they do"), width=50),
    )
    rows = tuple(
        (group.title if number == 0 else "", line.keys, line.deed.removesuffix("…"))
        for group in groups
        for number, line in enumerate(group.lines)
    )
    return Report(translate("Shortcuts", "Keyboard shortcuts"), "", "KEYS", (Table(columns, rows),), language())
