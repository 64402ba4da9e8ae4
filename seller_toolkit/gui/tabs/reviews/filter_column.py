"""The column of filters at the left of the reviews: one row is chosen at a time, each says how many it will show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_toolkit.domain.reviews import ASPECTS, Grade
from seller_toolkit.gui.tabs.reviews.filter_section import FilterSection
from seller_toolkit.gui.tabs.reviews.words import aspect_word, change_word, channel_word, grade_word, period_words
from seller_toolkit.gui.widgets.button import FilterButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.i18n.labels import grade_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.review_inbox import InboxCounts, TopicCount

WAITING = InboxFilter(open_only=True)
OVERDUE, TODAY, SOON = InboxFilter(due="overdue"), InboxFilter(due="today"), InboxFilter(due="soon")
UNSEEN, BLAMED = InboxFilter(seen=False), InboxFilter(at_odds="blamed")
ALL = InboxFilter()
BY_GRADE = {grade: InboxFilter(grade=grade.value) for grade in Grade}
_MOST_CAUSES = 8
_LEAST_WIDTH, _MOST_WIDTH = 160, 220


def about(aspect: str) -> InboxFilter:
    """Reviews that complain of an aspect."""
    return InboxFilter(tag=aspect, complaints=True)


def of_item(item: str) -> InboxFilter:
    """The complaints about one item."""
    return InboxFilter(item=item, complaints=True)


class FilterColumn(QFrame):
    """`chosen` carries the filter of the row that the user picked, without shop, period and search."""

    chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._choice = kit, WAITING
        self._rows: dict[InboxFilter, FilterButton] = {}
        self._filters: dict[QAbstractButton, InboxFilter] = {}
        self._item: InboxFilter | None = None
        self._unseen = 0
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setProperty("role", "card")
        self._build()
        self.choose(WAITING)
        kit.theme_changed.connect(self.fit_width)

    @property
    def choice(self) -> InboxFilter:
        """The filter of the chosen row."""
        return self._choice

    @property
    def choice_words(self) -> str:
        """What the chosen row shows, as the title of a list."""
        words = self._rows[self._choice].text().replace("&&", "&")
        if self._choice == of_item(self._choice.item):
            return translate("Reviews", "Complaints about this item")
        return translate("Reviews", "Complaints: {aspect}").format(aspect=words) if self._choice.tag else words

    def row(self, choice: InboxFilter) -> FilterButton:
        """The row of a filter; KeyError where there is none."""
        return self._rows[choice]

    def choose(self, choice: InboxFilter) -> None:
        """Another row is chosen; nothing is emitted.

        An aspect keeps its row; an item, or what else another page asks for, has one while it is chosen.
        """
        if self._item is not None and choice != self._item:
            self._drop_item()
        if choice not in self._rows:
            if choice == about(choice.tag):
                self._add_aspect(choice.tag, {})
            else:
                self._offer_item(choice)
        self._choice = choice
        self._rows[choice].setChecked(True)

    def show_counts(self, view: InboxCounts) -> None:
        """The numbers of a fresh view; rows of aspects come in the order of the view."""
        counts = {WAITING: view.waiting, OVERDUE: view.overdue, TODAY: view.due_today, SOON: view.due_soon}
        counts |= {choice: view.by_grade.get(grade, 0) for grade, choice in BY_GRADE.items()}
        counts |= {ALL: view.in_period, UNSEEN: view.unseen, BLAMED: view.blamed}
        self._unseen = view.unseen
        for choice, count in counts.items():
            self._rows[choice].set_count(count)
        days = period_words(view.first, view.last, view.now.date())
        self._grade_days.set_words(days)
        self._grade_days.setVisible(bool(days))
        self._show_aspects(view)
        self._show_sections(view)
        self.fit_width()

    def show_count(self, count: int) -> None:
        """How many reviews the chosen row shows; rows of a view's counts keep theirs."""
        if self._choice == self._item:
            self._rows[self._choice].set_count(count)

    def shift_unseen(self, by: int) -> None:
        """So many more reviews are unseen than the last view said."""
        self._unseen = max(0, self._unseen + by)
        self._rows[UNSEEN].set_count(self._unseen)

    @Slot()
    def fit_width(self) -> None:
        """As wide as its longest row and a scroll bar need, within limits."""
        theme = self._kit.theme
        sides = 20 + self._area.verticalScrollBar().sizeHint().width()
        needed = max(row.sizeHint().width() for row in self._rows.values()) + sides
        self.setFixedWidth(max(theme.scaled(_LEAST_WIDTH), min(needed, theme.scaled(_MOST_WIDTH))))

    # --- inside

    def _build(self) -> None:
        due = (
            self._add(WAITING, translate("Reviews", "All waiting"), "waiting"),
            self._add(OVERDUE, translate("Reviews", "Overdue"), "overdue"),
            self._add(TODAY, translate("Reviews", "Today"), "today"),
            self._add(SOON, translate("Reviews", "Within 3 days"), "soon"),
            self._add(UNSEEN, translate("Reviews", "Unseen"), "unseen"),
        )
        grades = [self._add(choice, grade_word(grade), grade.value) for grade, choice in BY_GRADE.items()]
        for grade, row in zip(BY_GRADE, grades, strict=True):
            row.setToolTip(grade_label(grade.value))
        blamed = self._add(BLAMED, translate("Reviews", "Few stars, kind words"), "blamed")
        blamed.setToolTip(translate("Reviews", "Up to three stars although the words praise: maybe a slip of the hand"))
        every = self._add(ALL, translate("Reviews", "All reviews"), "all")
        self._grade_days = self._kit.text("", "caption", "muted")
        self._aspects, self._items = down(gap=2), down(gap=2, margins=(0, 0, 0, 8))
        self._aspects_head = self._caption(translate("Reviews", "Complaints about"))
        self._items_box = boxed(down(self._caption(translate("Reviews", "Chosen")), self._items, gap=2))
        self._items_box.hide()
        self._sections = {
            name: FilterSection(self._caption(words))
            for name, words in (
                ("tag", translate("Reviews", "Causes")),
                ("owner", translate("Reviews", "Owner")),
                ("change", translate("Reviews", "Changed since")),
                ("channel", translate("Reviews", "Came by")),
            )
        }
        body = QWidget()
        body.setProperty("role", "clear")
        down(
            self._caption(translate("Reviews", "Answer due")), *due, 8,
            self._caption(translate("Reviews", "Grade"), self._grade_days), *grades, blamed, every, 8,
            self._items_box,
            self._aspects_head, self._aspects, 8,
            *self._sections.values(), None,
            gap=2, margins=(8, 12, 8, 12), parent=body,
        )  # fmt: skip
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "clear")
        area.viewport().setProperty("role", "clear")
        area.setWidget(body)
        down(area, margins=(1, 1, 1, 1), parent=self)

    def _caption(self, words: str, *beside: QWidget) -> QWidget:
        return boxed(across(self._kit.text(words, "caption", "muted"), *beside, None, gap=6, margins=(8, 0, 0, 0)))

    def _add(self, choice: InboxFilter, words: str, name: str) -> FilterButton:
        row = self._kit.filter(words)
        row.setObjectName(name)
        self._group.addButton(row)
        self._rows[choice], self._filters[row] = row, choice
        return row

    def _add_aspect(self, aspect: str, labels: Mapping[str, str]) -> FilterButton:
        row = self._add(about(aspect), aspect_word(aspect, labels), f"about-{aspect}")
        self._aspects.addWidget(row)
        return row

    def _show_aspects(self, view: InboxCounts) -> None:
        for topic in view.by_aspect:
            row = self._rows.get(about(topic.aspect)) or self._add_aspect(topic.aspect, view.aspect_labels)
            row.set_count(topic.total, topic.now - topic.before)
            row.setToolTip(_topic_tip(topic))
        shown = [about(topic.aspect) for topic in view.by_aspect if topic.total]
        for choice, row in self._rows.items():
            if choice.tag in ASPECTS and choice not in shown:
                row.set_count(0)
                row.setVisible(choice == self._choice)
        for choice in shown:
            self._put_last(self._aspects, self._rows[choice])
        self._aspects_head.setVisible(bool(shown) or bool(self._choice.tag))

    def _show_sections(self, view: InboxCounts) -> None:
        """Causes, owners, changes and channels, as far as there are any; the chosen one stays."""
        causes = sorted(view.by_cause.items(), key=lambda one: -one[1])[:_MOST_CAUSES]
        found = {
            "tag": [(InboxFilter(tag=tag, complaints=True), view.cause_labels.get(tag, tag), n) for tag, n in causes],
            "owner": [(InboxFilter(owner=who), who, number) for who, number in _named(view.by_owner)],
            "change": [
                (InboxFilter(change=kind), change_word(kind), view.by_change[kind])
                for kind in ("edited", "appended", "missing")
                if kind in view.by_change
            ],
            "channel": [(InboxFilter(channel=one), channel_word(one), n) for one, n in view.by_channel.items()],
        }
        for name, section in self._sections.items():
            for choice, words, count in found[name]:
                row = self._rows.get(choice)
                if row is None:
                    row = self._add(choice, words, f"{name}-{words}")
                    section.add(row)
                row.set_count(count)
            shown = {choice for choice, _, _ in found[name]} | {self._choice}
            section.show_only({self._rows[choice] for choice in shown if choice in self._rows})

    def _put_last(self, layout: QVBoxLayout, row: FilterButton) -> None:
        layout.removeWidget(row)
        layout.addWidget(row)
        row.show()

    def _offer_item(self, choice: InboxFilter) -> None:
        self._item = choice
        words = translate("Reviews", "This item") if choice.item else translate("Reviews", "From another page")
        self._items.addWidget(self._add(choice, words, "this-item"))
        self._items_box.show()

    def _drop_item(self) -> None:
        if self._item is None:
            return
        row = self._rows.pop(self._item)
        del self._filters[row]
        self._group.removeButton(row)
        self._items.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._items_box.hide()
        self._item = None

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        choice = self._filters[button]
        if choice != self._item:
            self._drop_item()
        self._choice = choice
        self.chosen.emit(choice)


def _topic_tip(topic: TopicCount) -> str:
    words = translate(
        "Reviews", "{label}: {now} complaints in the newer half of these days, {before} in the older half"
    )
    return words.format(label=topic.label, now=topic.now, before=topic.before)


def _named(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Names with their numbers, as names are listed."""
    return sorted(counts.items(), key=lambda one: name_key(one[0]))
