"""The keys on paper."""

from seller_toolkit.domain.report import Table
from seller_toolkit.services.shortcut_sheet import KeyGroup, KeyLine, sheet_document


def test_all_groups_are_in_one_table_each_named_in_its_first_line():
    report = sheet_document(
        (KeyGroup("A", (KeyLine("F1", "help…"),)), KeyGroup("B", (KeyLine("J", "on"), KeyLine("K", "back"))))
    )
    (table,) = report.blocks
    assert isinstance(table, Table)
    assert table.rows == (("A", "F1", "help"), ("B", "J", "on"), ("", "K", "back"))
    assert report.title == "Keyboard shortcuts"
