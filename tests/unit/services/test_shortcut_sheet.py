"""The keys on paper."""

from seller_toolkit.domain.report import Heading, Table
from seller_toolkit.services.shortcut_sheet import KeyGroup, KeyLine, sheet_document


def test_every_group_is_a_headed_table_in_order():
    report = sheet_document(
        (KeyGroup("A", (KeyLine("F1", "help"),)), KeyGroup("B", (KeyLine("J", "on"), KeyLine("K", "back"))))
    )
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    tables = [block.rows for block in report.blocks if isinstance(block, Table)]
    assert headings == ["A", "B"]
    assert tables == [(("F1", "help"),), (("J", "on"), ("K", "back"))]
    assert report.title == "Keyboard shortcuts"
