"""The forms for reviews that come by no export, over the import tab on a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from seller_toolkit.gui.dialogs.import_preview import PreviewDialog
from seller_toolkit.gui.dialogs.new_review import NewReviewDialog
from seller_toolkit.gui.dialogs.pasted_texts import PastedTextsDialog
from seller_toolkit.gui.dialogs.receipt import ReceiptDialog
from seller_toolkit.gui.dialogs.review_fields import channel_words
from seller_toolkit.store import reviews, shops
from tests.gui.tabs.conftest import Desk, at  # noqa: F401 - the fixture
from tests.unit.reading.test_chats import HEADS


@pytest.fixture
def desk(at: Desk) -> Desk:  # noqa: F811 - the fixture
    at.bring_scores("2026-11-01,4.5,4.6,4.4,4.5")
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    return at


def stored(desk: Desk) -> list[tuple[str, float | None]]:
    with desk.tab.context.workspace.store.read() as c:
        return [(one.text, one.stars) for one in reviews.page(c, [shop.id for shop in shops.all_shops(c)])]


def test_pasted_texts_are_shown_as_they_are_kept_and_stored_as_one_import(desk: Desk) -> None:
    desk.click("paste-texts")
    dialog = desk.dialog(PastedTextsDialog)
    assert isinstance(dialog, PastedTextsDialog)
    assert not dialog.primary.isEnabled()
    dialog.findChild(QPlainTextEdit, "pasted").setPlainText("掉毛严重\n收货人：王小明，偏小")
    dialog.look()
    assert dialog.findChild(QPlainTextEdit, "found").toPlainText() == "1  掉毛严重\n2  收货人：***，偏小"
    assert dialog.primary.text() == "Store 2 texts"
    desk.click("save", dialog)
    assert desk.no_dialog()
    assert sorted(stored(desk)) == [("掉毛严重", None), ("收货人：***，偏小", None)]
    assert desk.notices[-1] == "Stored as one import: 2 new. It can be undone on the Import page."
    desk.undo_newest()
    assert stored(desk) == []


def test_a_conversation_is_seen_as_one_and_the_user_can_say_otherwise(desk: Desk) -> None:
    desk.click("paste-texts")
    dialog = desk.dialog(PastedTextsDialog)
    assert isinstance(dialog, PastedTextsDialog)
    dialog.text.setPlainText(HEADS)
    dialog.look()
    assert (dialog.form.chosen_index, dialog.primary.text()) == (2, "Store 1 text")
    assert "turns of your side 1, lines that nobody speaks 1" in desk.text("fact", dialog)
    assert dialog.new_reviews.reviews[0].written_at == "2026-11-20 10:00:00"
    dialog.ours.setText("t***3")
    dialog.look()
    assert "Nobody is seen speaking as a buyer" in desk.text("fact", dialog)
    dialog.form.choose(0)
    dialog.form.chosen.emit(0)
    assert dialog.primary.text() == "Store 8 texts"
    dialog.reject()
    assert dialog.warned
    dialog.reject()
    assert desk.no_dialog()
    assert stored(desk) == []


def test_a_review_is_typed(desk: Desk) -> None:
    desk.click("type-review")
    dialog = desk.dialog(NewReviewDialog)
    assert isinstance(dialog, NewReviewDialog)
    assert not dialog.primary.isEnabled()
    dialog.text.setPlainText("电话里说偏小")
    dialog.stars.choose(2)
    dialog.findChild(QLineEdit, "item").setText("毛毯")
    desk.click("save", dialog)
    assert desk.no_dialog()
    assert stored(desk) == [("电话里说偏小", 2.0)]


def test_what_cannot_be_stored_keeps_the_form_open(desk: Desk) -> None:
    desk.click("type-review")
    dialog = desk.dialog(NewReviewDialog)
    assert isinstance(dialog, NewReviewDialog)
    dialog.text.setPlainText("好")
    dialog.order.setText("1.2E+17")
    desk.dialogs.answer("show_error", None)
    desk.click("save", dialog)
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()
    dialog.order.clear()
    desk.click("save", dialog)
    assert stored(desk) == [("好", None)]


def test_without_a_shop_nothing_can_be_stored(at: Desk) -> None:  # noqa: F811 - the fixture
    at.click("paste-texts")
    dialog = at.dialog(PastedTextsDialog)
    assert isinstance(dialog, PastedTextsDialog)
    dialog.text.setPlainText("好")
    dialog.look()
    assert not dialog.primary.isEnabled()
    assert "no shop" in at.text("fact", dialog)


@pytest.mark.parametrize("channel", ["", "chat", "social", "questionnaire", "hand", "page"])
def test_every_channel_has_its_word(channel: str) -> None:
    assert channel_words(channel)
