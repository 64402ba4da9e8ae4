"""The page of topics that rise: what is named more and more, of whom, since when; new words; who has too few reviews."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import joined, number, short_day
from seller_toolkit.i18n.topic_labels import kind_label, subject_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import topic_desk
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.rising_topics import OfferedWord, RisingTopic, TopicsView

LOOK = 5
"""The column that leads to the reviews."""

_ROW_HEIGHT = 48
_FEW_SHOWN = 8


class TopicsPage(ReviewsPage):
    """Rising topics of the chosen shop. A row leads to its reviews; a new word becomes a tag or is put aside."""

    id = "topics"
    parts = frozenset({Part.REVIEWS, Part.SHOPS})

    def build(self) -> None:
        """The table of rises, the offered words and the list of those with too few reviews; or what stands in their place."""
        self._view: TopicsView | None = None
        self._shown: tuple[RisingTopic, ...] = ()
        self._empty = self._make_empty()  # first: the fact is that of the head that was made last
        heading = self.head()
        self.table = Table(self.kit, _columns(), row_height=_ROW_HEIGHT)
        self.table.setObjectName("topics")
        self.table.setAccessibleName(translate("Topics", "Rising topics"))
        self.table.fit()
        self.table.cell_clicked.connect(self._on_cell)
        self.table.row_activated.connect(self._look_at)
        self._none = self.kit.text("", tone="muted", wrap=True)
        self._none.setObjectName("nothing-rises")
        self._words, self._few = down(), down()
        rises = self.kit.card(
            translate("Topics", "Named more than before"),
            self.table, boxed(down(self._none, margins=(16, 4, 16, 10))), flush=True,
        )  # fmt: skip
        words = self.kit.card(translate("Topics", "New words in complaints"), boxed(self._words))
        few = self.kit.card(translate("Topics", "Too few reviews"), boxed(self._few))
        pair = Beside(self.kit, (1, 1), (boxed(down(words, None)), boxed(down(few, None))))
        self._page = self.kit.page(heading, rises, pair, None)
        self.fill(self._page, self._empty)

    def refresh(self) -> None:
        """Ask for the topics of the chosen shop."""
        shop = self.context.selection.one_shop
        if shop is None:
            self.show_part(self._empty)
            return
        self.run(topic_desk.rising_topics, shop, done=self._show, replaces="view")

    def _make_empty(self) -> QWidget:
        text = translate(
            "Topics", "Choose one shop. Once its reviews are imported, what buyers name more and more stands here."
        )
        state = EmptyState(self.kit, "search-line", translate("Topics", "No reviews to compare yet"), text)
        state.setObjectName("no-topics")
        return self.kit.page(self.head(), (state, 1))

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, view: TopicsView) -> None:
        self._view = view
        if view.until is None:
            self.show_part(self._empty)
            return
        self.show_part(self._page)
        self._shown = tuple(one for one in view.topics if not one.covered)
        self._fact.set_words(_fact(view))
        self.table.set_rows([_row(one) for one in self._shown], list(range(len(self._shown))))
        self.table.setVisible(bool(self._shown))
        self._none.set_words(_below_the_table(view, self._shown))
        self._show_words(view)
        self._show_few(view)

    def _show_words(self, view: TopicsView) -> None:
        emptied(self._words)
        if not view.new_words:
            self._words.addWidget(
                self.kit.text(translate("Topics", "No word stands out that is not known yet."), tone="muted", wrap=True)
            )
        for one in view.new_words:
            take = self.kit.button(translate("Topics", "Make it a tag"))
            take.setObjectName(f"take-{one.word}")
            take.clicked.connect(partial(self._take, one))
            leave = self.kit.button(translate("Topics", "Ignore"), "ghost")
            leave.setObjectName(f"leave-{one.word}")
            leave.clicked.connect(partial(self._leave, one.word))
            where = translate("Topics", "{count} complaints · {subject}").format(
                count=number(one.texts, 0), subject=one.subject.label or view.shop.name
            )
            about = boxed(
                down(self.kit.text(one.word, "strong"), self.kit.text(where, "caption", "muted", elide=True), gap=0)
            )
            self._words.addWidget(boxed(across((about, 1), take, leave)))

    def _show_few(self, view: TopicsView) -> None:
        emptied(self._few)
        words = translate(
            "Topics",
            "With fewer than 10 reviews a week a rise is mostly seen late or not at all. Of these nothing is said:",
        )
        none = translate("Topics", "Everything has enough reviews for a rise to be seen.")
        self._few.addWidget(self.kit.text(words if view.too_few else none, tone="muted", wrap=True))
        for one in view.too_few[:_FEW_SHOWN]:
            name = f"{subject_label(one.subject.kind)} {one.subject.label}".strip()
            pace = translate("Topics", "{count} a week").format(count=number(one.a_week, 1))
            self._few.addWidget(boxed(across(self.kit.text(name, elide=True), None, self.kit.text(pace, tone="muted"))))
        rest = len(view.too_few) - _FEW_SHOWN
        if rest > 0:
            more = translate("Topics", "and {count} more").format(count=number(rest, 0))
            self._few.addWidget(self.kit.text(more, tone="muted"))

    # --- deeds ----------------------------------------------------------------------------------------------------

    @Slot(object, int)
    def _on_cell(self, row: int, column: int) -> None:
        if column == LOOK:
            self._look_at(row)

    @Slot(object)
    def _look_at(self, row: int) -> None:
        if self._view is None:
            return
        one = self._shown[row]
        if one.subject.item:
            wanted = InboxFilter(item=one.subject.item, complaints=True)
        else:
            wanted = InboxFilter(tag=one.aspect, complaints=True)
        self.inbox_requested.emit(wanted)

    def _take(self, one: OfferedWord) -> None:
        words = translate("Deeds", "tag “{label}”").format(label=one.word)
        self.do(words, topic_desk.accept_word, one.word, one.aspect, done=self._taken)

    def _leave(self, word: str) -> None:
        words = translate("Deeds", "offer “{words}” no more").format(words=word)
        self.do(words, topic_desk.ignore_word, word, done=self._left)

    def _taken(self, word: str) -> None:
        self.context.wishes.notice.emit(translate("Topics", "{word} is a tag of your own now").format(word=word))
        self.mark_stale()

    def _left(self, word: str) -> None:
        self.context.wishes.notice.emit(translate("Topics", "{word} is not offered again").format(word=word))
        self.mark_stale()


def _columns() -> tuple[TableColumn, ...]:
    share = translate("Topics", "Share of all reviews of the item, SKU, courier or shop that complain of it")
    return (
        TableColumn(translate("Topics", "Topic"), 168),
        TableColumn(translate("Topics", "Of whom"), least=140),
        TableColumn(translate("Topics", "Before"), 72, right=True, tooltip=share),
        TableColumn(translate("Topics", "Now"), 88, right=True, tooltip=share),
        TableColumn(translate("Topics", "Words that stand out"), 240, sortable=False),
        TableColumn("", 148, sortable=False),
    )


def _row(one: RisingTopic) -> tuple[Cell, ...]:
    counted = translate("Topics", "{mentions} of {reviews} reviews").format(
        mentions=number(one.mentions, 0), reviews=number(one.reviews, 0)
    )
    since = translate("Topics", "since {day}").format(day=short_day(one.since))
    sudden = one.kind == "sudden"
    return (
        Cell(one.label, role="strong", sub=f"{kind_label(one.kind)} · {since}", icon="" , tone="critical" if sudden else "text"),
        Cell(one.subject.label or subject_label(one.subject.kind), sub=subject_label(one.subject.kind) if one.subject.label else ""),
        Cell(_percent(one.before), value=one.before, tone="muted"),
        Cell(_percent(one.now), value=one.now, role="strong", tip=counted),
        Cell(" ".join(one.words), tone="muted"),
        Cell(translate("Topics", "Look at the reviews"), link=True),
    )  # fmt: skip


def _percent(share: float) -> str:
    return f"{number(share * 100, 1)}%"


def _fact(view: TopicsView) -> str:
    assert view.until is not None  # noqa: S101 - asked before
    words = translate("Topics", "{shop} · {weeks} weeks up to {day}")
    return words.format(shop=view.shop.name, weeks=view.weeks, day=short_day(view.until))


def _below_the_table(view: TopicsView, shown: tuple[RisingTopic, ...]) -> str:
    """How sure a rise is, and of how many reviews the courier is known."""
    parts = [
        translate("Topics", "By chance alone about one line in two weeks would stand here.")
        if shown
        else translate("Topics", "Nothing is named more than the usual ups and downs explain."),
        translate("Topics", "The courier is known of {share} of the reviews.").format(
            share=f"{number(view.delivered * 100)}%"
        )
        if view.delivered
        else translate("Topics", "Couriers are not compared: no review's order number is among the parcels."),
    ]
    return joined(parts)
