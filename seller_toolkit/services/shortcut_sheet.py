"""The keys of the program as a sheet of paper. Costs nothing to load."""

from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.report import Block, Column, Heading, Report, Table
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
    """All groups under each other, to be printed or kept."""
    columns = (
        Column(translate("Shortcuts", "Keys"), width=24),
        Column(translate("Shortcuts", "What they do"), width=60),
    )
    blocks: list[Block] = []
    for group in groups:
        rows = tuple((line.keys, line.deed) for line in group.lines)
        blocks += [Heading(group.title, 2), Table(columns, rows)]
    return Report(translate("Shortcuts", "Keyboard shortcuts"), "", "KEYS", tuple(blocks), language())
