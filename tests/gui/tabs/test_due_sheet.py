"""The due sheet in the window: the card above the tasks, the whole sheet, the line of the overview."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.tabs.checklist import due_lines
from seller_toolkit.gui.tabs.checklist.due_card import CALM, SHOWN, DueCard
from seller_toolkit.gui.tabs.checklist.due_lines import DueFilter, Urgency, counts_of, left_words, shown, urgency_of
from seller_toolkit.gui.tabs.checklist.due_panel import DuePanel
from seller_toolkit.gui.tabs.overview.due_strip import DueStrip
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.tasks.due_sheet import DueItem, DueSource, DueView

NOW = datetime(2026, 11, 22, 9, 30)
SHOP = Shop(1, "禾畔", "tmall", True)
OTHER = Shop(2, "生活馆", "douyin", True)


def item(hours, order="1001", *, kind="dispatch", courier="申通", warehouse="华东仓", shop=SHOP, **more):
    label = {"dispatch": "To ship", "refund": "Refund to answer"}[kind]
    return DueItem(
        kind=kind, kind_label=label, shop=shop, order=order, case=more.get("case", ""), item="四件套",
        deadline=NOW + timedelta(hours=hours), hours_left=hours, courier=courier, warehouse=warehouse, agent="",
        costs="Late dispatch counts", rule="48 h after payment", verified=more.get("verified", True),
        file="orders.xlsx", row=7,
    )  # fmt: skip


ITEMS = (
    item(-3.2, "1001"),
    item(1.5, "1002", courier="圆通"),
    item(8, "1003", kind="refund", case="R-9", courier="", verified=False),
    item(30, "1004", warehouse=""),
    item(60, "1005"),
)


def view(items=ITEMS, *, shops=(SHOP,), until=NOW - timedelta(hours=1), imported=NOW, notes=()):
    source = DueSource("order_line", "Orders", imported, until, "orders.xlsx")
    return DueView(shops, NOW, until, (source,), tuple(items), notes)


def words(widget, name):
    found = widget.findChild(Label, name)
    assert found is not None
    return found.words()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.0, "0 min"), (0.99, "59 min"), (1, "1 h"), (2.51, "2 h 30 min"), (12.9, "12 h"), (49, "2 d 1 h"), (72, "3 d"),
        (-0.5, "Missed by 30 min"), (-50, "Missed by 2 d 2 h"),
    ],
)  # fmt: skip
def test_hours_are_said_in_words_and_never_rounded_up(hours, said):
    assert left_words(hours) == said


def test_urgency_is_by_hours_and_by_the_day():
    assert [urgency_of(one, NOW) for one in ITEMS] == [
        Urgency.MISSED, Urgency.SOON, Urgency.TODAY, Urgency.LATER, Urgency.LATER,
    ]  # fmt: skip
    counts = counts_of(ITEMS, NOW)
    assert (counts.missed, counts.soon, counts.today, counts.later, counts.pressing, counts.all) == (1, 1, 1, 2, 3, 5)
    assert due_lines.counts_words(counts) == "1 missed · 1 within 4 h · 1 later today · 2 after today"


@given(st.lists(st.floats(-400, 400), max_size=30))
def test_counting_by_the_edges_counts_each_item_once(hours):
    items = [item(value) for value in sorted(hours)]
    counts = counts_of(items, NOW)
    found = [urgency_of(one, NOW) for one in items]
    assert [counts.missed, counts.soon, counts.today, counts.later] == [found.count(kind) for kind in Urgency]


@pytest.mark.parametrize(
    ("wanted", "orders"),
    [
        (DueFilter(), ["1001", "1002", "1003", "1004", "1005"]),
        (DueFilter(frozenset({Urgency.MISSED, Urgency.SOON})), ["1001", "1002"]),
        (DueFilter(kind="refund"), ["1003"]),
        (DueFilter(place="courier", name="圆通"), ["1002"]),
        (DueFilter(place="courier", name=""), ["1003"]),
        (DueFilter(search="r-9"), ["1003"]),
        (DueFilter(search="nothing"), []),
    ],
)
def test_filters(wanted, orders):
    assert [one.order for one in shown(ITEMS, wanted, NOW)] == orders


def test_names_and_kinds_to_choose_from():
    assert due_lines.names_of(ITEMS, "courier") == ("圆通", "申通", "")
    assert due_lines.kinds_of(ITEMS) == (("dispatch", "To ship"), ("refund", "Refund to answer"))


def test_the_card_shows_the_most_pressing_and_leads_to_all(qtbot, kit):
    card = DueCard(kit)
    qtbot.addWidget(card)
    card.show_view(view())
    assert card.table.cells.rowCount() == 3  # what presses; the rest is counted
    assert words(card, "data-as-of") == "Data as of Today 08:30"
    assert card.all.text() == "All 5"
    with qtbot.waitSignal(card.all_wanted):
        card.all.click()
    assert card.files.isHidden()


@pytest.mark.parametrize(
    ("items", "rows"), [(ITEMS[3:], 2), ((item(1),) * 9, SHOWN), (ITEMS[:1], 1), ((item(1), *ITEMS[3:]), CALM)]
)
def test_the_card_is_no_higher_than_the_day_wants(qtbot, kit, items, rows):
    card = DueCard(kit)
    qtbot.addWidget(card)
    card.show_view(view(items))
    assert card.table.cells.rowCount() == rows


def test_old_data_are_said_to_be_old(qtbot, kit):
    card = DueCard(kit)
    qtbot.addWidget(card)
    card.show_view(view(until=NOW - timedelta(days=3)))
    assert "older than a day" in words(card, "due-words")
    with qtbot.waitSignal(card.files_wanted):
        card.files.click()


def test_without_files_the_card_says_what_to_bring(qtbot, kit):
    card = DueCard(kit)
    qtbot.addWidget(card)
    card.show_view(view((), until=None, imported=None))
    assert "Bring the exports" in words(card, "due-words")
    assert card.table.isHidden()
    assert card.all.isHidden()
    assert not card.files.isHidden()


def test_nothing_due_is_said(qtbot, kit):
    card = DueCard(kit)
    qtbot.addWidget(card)
    card.show_view(view(()))
    assert "Nothing waits" in words(card, "due-words")


@pytest.fixture
def panel(qtbot, kit):
    made = DuePanel(kit)
    qtbot.addWidget(made)
    made.wanted.connect(lambda asked: made.show_items(tuple(asked.items)))  # what the tab has a worker do
    made.resize(1100, 600)
    made.show()
    made.show_due(view())
    return made


def test_items_are_made_only_when_they_can_be_seen(qtbot, kit):
    panel, asked = DuePanel(kit), []
    qtbot.addWidget(panel)
    panel.wanted.connect(asked.append)
    panel.show_due(view())
    assert asked == []
    panel.show()
    panel.hide()
    panel.show()
    assert asked == [view()]


def orders(panel):
    column = [one.title for one in panel.table.cells.columns].index("Order or case")
    return [panel.table.cells.cell(row, column).text for row in range(panel.table.cells.rowCount())]


def test_the_sheet_is_narrowed_by_nearness_kind_and_words(panel):
    assert orders(panel) == ["1001", "1002", "R-9", "1004", "1005"]
    panel.near.choose(3)
    panel.near.chosen.emit(3)
    assert orders(panel) == ["1001", "1002", "R-9"]
    panel.kinds.options_menu.actions()[2].trigger()
    assert orders(panel) == ["R-9"]
    panel.search.setText("1002")
    assert orders(panel) == []
    assert words(panel, "due-words").startswith("Nothing matches")


def test_a_courier_gets_a_list_of_their_own(panel, qtbot):
    panel.places.options_menu.actions()[1].trigger()
    assert not panel.names.isHidden()
    panel.names.options_menu.actions()[1].trigger()
    assert orders(panel) == ["1002"]
    with qtbot.waitSignal(panel.print_requested) as signal:
        panel.findChild(object, "print_due").click()
    items, split = signal.args
    assert [one.order for one in items] == ["1002"]
    assert split == "courier"


def test_the_chosen_one_tells_what_a_miss_costs_and_where_it_comes_from(panel):
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.table.cells.index(2, 0))
    panel.table.row_chosen.emit(2)
    said = words(panel, "due-chosen")
    assert said == "Late dispatch counts\n48 h after payment (unverified)\norders.xlsx, row 7"


def test_the_sheet_is_copied_with_heads(panel, qtbot):
    with qtbot.waitSignal(panel.copied) as signal:
        panel.findChild(object, "copy_due").click()
    assert signal.args == [5]
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:4] == ["Left", "Deadline", "To do", "Order or case"]
    assert len(copied) == 6


def test_several_shops_are_named(panel):
    panel.show_due(view((*ITEMS, item(2, "2001", shop=OTHER)), shops=(SHOP, OTHER)))
    assert "Shop" in [one.title for one in panel.table.cells.columns]


def test_very_many_are_cut_and_said_so(panel):
    many = [replace(ITEMS[4], order=str(number)) for number in range(2500)]
    panel.show_due(view(many))
    assert panel.table.cells.rowCount() == 2000
    assert "2,000 of 2,500" in words(panel, "due-words")


def test_the_line_of_the_overview_names_the_next_one(qtbot, kit):
    strip = DueStrip(kit)
    qtbot.addWidget(strip)
    strip.show_view(view())
    assert not strip.isHidden()
    assert strip.line.accessibleName() == (
        "Due sheet · 1 missed · 1 within 4 h · 1 later today · 2 after today · next: 1002 (To ship) in 1 h 30 min"
    )
    with qtbot.waitSignal(strip.wanted):
        qtbot.keyClick(strip.line, Qt.Key.Key_Return)


@pytest.mark.parametrize("quiet", [view((), imported=None, until=None), view((ITEMS[3],)), view(())])
def test_the_line_is_not_there_when_nothing_presses(qtbot, kit, quiet):
    strip = DueStrip(kit)
    qtbot.addWidget(strip)
    strip.show_view(quiet)
    assert strip.isHidden()
