"""What can be done with a list as a whole: copy it, export it, print it."""

from collections.abc import Callable

from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.translate import translate


def list_deeds(
    kit: Kit,
    what: str,
    *,
    copy: Callable[[], object],
    export: Callable[[], object],
    print_: Callable[[], object],
) -> list[Button]:
    """Three quiet buttons for the head of a card, named `copy_<what>`, `export_<what>` and `print_<what>`."""
    made = []
    for name, icon, tip, deed in (
        ("copy", "file-copy-line", translate("Lists", "Copy the list with its heads"), copy),
        ("export", "file-excel-2-line", translate("Lists", "Export the list"), export),
        ("print", "printer-line", translate("Lists", "Print the list"), print_),
    ):
        button = kit.button("", "ghost", icon=icon, tone="muted", tip=tip)
        button.setObjectName(f"{name}_{what}")
        button.clicked.connect(lambda _checked=False, do=deed: do())
        made.append(button)
    return made
