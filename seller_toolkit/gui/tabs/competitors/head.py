"""The head of the competitors tab: which score, shops or items, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.widgets.kit import Kit, fact_of
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate


class CompetitorsHead(QWidget):
    """Title and one fact; score, pages and buttons at the right, where it is narrow score and pages below."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.score = kit.select()
        self.pages = kit.segments([translate("Compare", "Shops"), translate("Compare", "Items")])
        self.fill_in = kit.button(translate("Compare", "Fill in"), icon="edit-line")
        self.paste = kit.button(translate("Compare", "Paste"), icon="clipboard-line")
        self.export = kit.button(translate("Compare", "Export"), icon="download-2-line")
        self.print = kit.button("", icon="printer-line", tip=translate("Compare", "Print"))
        self.add = kit.button(translate("Compare", "Add shop"), "primary", icon="add-line")
        for name, widget in {
            "score": self.score, "pages": self.pages, "fill_in": self.fill_in, "paste": self.paste,
            "export": self.export, "print": self.print, "add": self.add,
        }.items():  # fmt: skip
            widget.setObjectName(name)
        which = translate("Compare", "Which score is compared")
        self.score.setToolTip(which)
        self.score.setAccessibleName(which)
        self.fill_in.setToolTip(translate("Compare", "Type the scores of the competitors (F2)"))
        self.paste.setToolTip(translate("Compare", "Paste from a web page or Excel"))
        self._choices = boxed(across(self.score, self.pages))
        self._slot, self._below = across(gap=0), across(gap=0)
        buttons = (self.fill_in, self.paste, self.export, self.print, self.add)
        self._beside = boxed(self._slot)
        head = kit.heading(translate("Compare", "Competitors"), "", self._beside, *buttons)
        self.fact = fact_of(head)
        down(head, self._below, gap=8, parent=self)
        self.set_narrow(on=False)

    def set_narrow(self, *, on: bool) -> None:
        """Put score and pages in a line of their own, or beside the buttons."""
        old, new = (self._slot, self._below) if on else (self._below, self._slot)
        old.removeWidget(self._choices)
        new.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignLeft)
        self._beside.setVisible(not on)
        self._choices.show()  # Qt hides what gets another parent
