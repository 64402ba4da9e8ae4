"""The small cards at the side: reviews by deadline, and what the last import brought."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget

from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import Batch
    from seller_toolkit.services.reviews.review_inbox import InboxCounts


class CountLine:
    """A word and its number; a zero is grey, news has the tone of its severity."""

    def __init__(self, kit: Kit, words: str, *, alarm: str = "", quiet: bool = False) -> None:
        self._alarm, self._plain = alarm, "muted" if quiet else ""
        self.words = kit.text(words, elide=True)
        self.number = kit.text("", "body" if quiet else "strong", right=True)
        self.layout: QLayout = across(self.words, None, self.number)

    def show_count(self, count: int) -> None:
        """Show a number."""
        self.number.set_words(number(count), (self._alarm if count else "muted"))
        self.words.set_words(self.words.words(), (self._alarm if count and self._alarm else self._plain))


class ReviewDeadlines(QWidget):
    """How many reviews wait for an answer, by deadline."""

    def __init__(self, kit: Kit, wishes: Wishes) -> None:
        super().__init__()
        self.overdue = CountLine(kit, translate("Overview", "Overdue"), alarm="critical")
        self.today = CountLine(kit, translate("Overview", "Due today"), alarm="warning")
        self.soon = CountLine(kit, translate("Overview", "In 3 days"))
        self.waiting = CountLine(kit, translate("Overview", "Waiting in all"))
        lines = (self.overdue, self.today, self.soon, self.waiting)
        self._counts = boxed(down(*(line.layout for line in lines), gap=3))
        self.nothing = kit.text(
            translate("Overview", "No reviews yet. Bring a table of reviews."), tone="muted", wrap=True
        )
        link = kit.button(translate("Overview", "Open"), "link")
        link.setObjectName("open-reviews")
        link.setAccessibleName(translate("Overview", "Open the reviews"))
        link.clicked.connect(lambda: wishes.tab_requested.emit("reviews"))
        card = kit.card(translate("Overview", "Reviews"), self._counts, self.nothing, None, extra=(link,))
        down(card, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_inbox(self, inbox: InboxCounts | None) -> None:
        """Draw the counts; None where no review has been imported."""
        self._counts.setVisible(inbox is not None)
        self.nothing.setVisible(inbox is None)
        if inbox is not None:
            self.overdue.show_count(inbox.overdue)
            self.today.show_count(inbox.due_today)
            self.soon.show_count(inbox.due_soon)
            self.waiting.show_count(inbox.waiting)


class LastImport(QWidget):
    """What the newest import that still stands has brought."""

    def __init__(self, kit: Kit, wishes: Wishes) -> None:
        super().__init__()
        self.at = kit.text("", "caption", "muted")
        self.file = kit.text("", elide=True)
        self.new = CountLine(kit, translate("Overview", "New"), quiet=True)
        self.changed = CountLine(kit, translate("Overview", "Changed"), quiet=True)
        self.same = CountLine(kit, translate("Overview", "Same"), quiet=True)
        self.rejected = CountLine(kit, translate("Overview", "Rejected"), alarm="warning", quiet=True)
        lines = (self.new, self.changed, self.same, self.rejected)
        link = kit.button(translate("Overview", "Open"), "link")
        link.setObjectName("open-imports")
        link.setAccessibleName(translate("Overview", "Open the imports"))
        link.clicked.connect(lambda: wishes.tab_requested.emit("import"))
        counts = QGridLayout()
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setHorizontalSpacing(16)
        counts.setVerticalSpacing(4)
        for place, line in enumerate(lines):
            counts.addLayout(line.layout, place // 2, place % 2)
        for column in (0, 1):
            counts.setColumnStretch(column, 1)
        self._counts = boxed(down(across(self.file, None, self.at), counts, gap=6))
        self.nothing = kit.text(translate("Overview", "Nothing has been imported."), tone="muted", wrap=True)
        title = translate("Overview", "Last import")
        card = kit.card(title, self._counts, self.nothing, None, extra=(link,))
        down(card, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_batch(self, batch: Batch | None, today: date) -> None:
        """Draw the counts of a batch."""
        self._counts.setVisible(batch is not None)
        self.nothing.setVisible(batch is None)
        self.at.set_words(moment(batch.at, today) if batch else "")
        if batch is not None:
            self.file.set_words(batch.file)
            self.new.show_count(batch.counts.new)
            self.changed.show_count(batch.counts.changed)
            self.same.show_count(batch.counts.same)
            self.rejected.show_count(batch.counts.rejected)
