"""Enter presses one button of a dialog, wherever the focus is."""

from PySide6.QtWidgets import QDialog, QPushButton


def let_enter_press(dialog: QDialog, button: QPushButton) -> None:
    """Make `button` the only default one; call it when the dialog is built.

    In a dialog every push button, drop-downs and segments too, would take Enter over while it has the focus.
    """
    for other in dialog.findChildren(QPushButton):
        other.setAutoDefault(False)
    button.setDefault(True)
