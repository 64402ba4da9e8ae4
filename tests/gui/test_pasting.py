from datetime import datetime

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.pasting import clipboard, in_mime

NOW = datetime(2026, 11, 22, 9, 12, 30)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("日期\t描述相符", True),
        ("真实体验分\n4.88", True),
        ("我的总分 82 分 商品体验 69 分 物流体验 99 分", True),
        ("记忆枕", False),
        ("只是 1 句 2 话", False),
        ("", False),
    ],
)
def test_tables_and_pages_are_taken_and_words_are_not(qtbot: QtBot, text: str, taken: bool) -> None:
    QGuiApplication.clipboard().setText(text)
    found = in_mime(clipboard(), NOW)
    assert [one.data for one in found] == ([text.encode()] if taken else [])
