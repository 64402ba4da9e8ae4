from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seller_toolkit.gui.widgets.list_deeds import list_deeds


def test_each_button_has_its_name_its_tip_and_its_deed(qtbot, kit):
    done = []
    buttons = list_deeds(
        kit, "rows",
        copy=lambda: done.append("copy"), export=lambda: done.append("export"), print_=lambda: done.append("print"),
    )  # fmt: skip
    for button in buttons:
        qtbot.addWidget(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [button.objectName() for button in buttons] == ["copy_rows", "export_rows", "print_rows"]
    assert all(button.accessibleName() for button in buttons)
    assert done == ["copy", "export", "print"]
