"""Controls say what they are and show where the focus is; whole tabs and dialogs: `test_every_tab.py`, `test_every_dialog.py`."""

import pytest
from PySide6.QtWidgets import QApplication

from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.laws import clipped, faint, tab_stops, told, unnamed, unreached, unseen_focus


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", ["", "primary", "ghost", "link", "toggle", "select", "filter", "segment"])
def test_each_kind_of_button_shows_the_focus_in_both_looks(qapp: QApplication, qtbot, tokens, kind: str) -> None:
    theme = Theme(tokens, ICONS, families=FAMILIES)
    dress(qapp, theme)
    kit = Kit(theme)
    made = kit.segments(["One", "Two"]) if kind == "segment" else kit.filter("One") if kind == "filter" else (
        kit.toggle("One") if kind == "toggle" else kit.select(["One"]) if kind == "select" else kit.button("One", kind)
    )  # fmt: skip
    frame = kit.card("Card", made, kit.button("Other"))
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    for widget in tab_stops(frame):
        assert not unseen_focus(widget), told(widget)
    dress(qapp, Theme(LIGHT, ICONS, families=FAMILIES))


def test_tab_comes_to_the_raised_segment_and_arrows_to_its_neighbours(kit: Kit, qtbot) -> None:
    segments = kit.segments(["One", "Two", "Three"], chosen=1)
    qtbot.addWidget(segments)
    segments.show()
    assert [one.text() for one in tab_stops(segments)] == ["Two"]
    segments.choose(2)
    assert [one.text() for one in tab_stops(segments)] == ["Three"]
    segments.choose(-1)
    assert [one.text() for one in tab_stops(segments)] == ["One"]


def test_a_choice_says_what_is_chosen_there(kit: Kit) -> None:
    select: SelectButton = kit.select(["North", "South"])
    select.setAccessibleName("Shop")
    assert select.accessibleName() == "Shop: North"
    select.choose(1)
    assert select.accessibleName() == "Shop: South"


def test_words_that_can_be_selected_take_the_focus_only_where_there_are_any(kit: Kit) -> None:
    label = kit.text("", selectable=True)
    assert not label.focusPolicy()
    label.set_words("Words")
    assert label.focusPolicy()


def test_the_laws_find_what_breaks_them(kit: Kit, qtbot) -> None:
    words, closed, narrow = kit.text("Words", tone="disabled"), kit.button("Closed"), kit.button("Narrow")
    closed.setEnabled(False)
    narrow.setFixedWidth(20)
    nameless = kit.button("", icon="close-line")
    frame = kit.card("Card", words, closed, narrow, nameless)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    QApplication.processEvents()
    for law, found in ((faint, "Words"), (clipped, "Narrow"), (unnamed, "no name")):
        (said,) = law(frame)
        assert found in said


def test_an_order_of_tab_that_is_not_the_order_of_reading_is_found(kit: Kit, qtbot) -> None:
    buttons = [kit.button(words) for words in ("First", "Second", "Third", "Fourth")]
    frame = kit.card("Card", *buttons)
    qtbot.addWidget(frame)
    frame.show()
    assert list(unreached(frame)) == []
    first, second, third, fourth = buttons
    for one, other in ((first, third), (third, second), (second, fourth)):
        frame.setTabOrder(one, other)
    (said,) = unreached(frame)
    assert "'Second'" in said.split(" comes after ")[0]
