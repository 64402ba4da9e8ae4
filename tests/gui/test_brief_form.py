"""The brief as its user sends it: one key, the dialog, the picture, the template."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs.brief import BriefDialog
from seller_toolkit.gui.dialogs.brief_card import MOST_CARDS, RATIO, WIDTH, brief_picture
from seller_toolkit.gui.dialogs.brief_template import BriefTemplateDialog
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import brief
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.front import Front


@pytest.fixture
def window(qtbot: QtBot, kit: Kit, demo: Workspace) -> Front:
    made = Front(demo, kit)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window: Front) -> BriefDialog:
    window.brief.open()
    return window.brief.dialog


@pytest.fixture
def template(dialog: BriefDialog, window: Front) -> BriefTemplateDialog:
    dialog.edit.click()
    return window.brief.template_dialog


def press(dialog: BriefDialog | BriefTemplateDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def expected(workspace: Workspace, *shops: int) -> str:
    return brief.brief(JobContext(), workspace, shops).value.text


# --- one key ------------------------------------------------------------------------------------------------------


def test_one_deed_copies_text_and_picture_of_all_shops(window: Front, demo: Workspace) -> None:
    window.brief.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == expected(demo)
    assert QGuiApplication.clipboard().image().width() == round(RATIO * WIDTH)
    assert "copied" in window.said[-1]


def test_the_chosen_shop_is_meant(window: Front, demo: Workspace) -> None:
    shop = window.selection.shops[1]
    window.selection.choose_shop(shop.id)
    window.brief.copy()
    assert QGuiApplication.clipboard().text() == expected(demo, shop.id)


def test_an_empty_store_says_what_to_do(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    window = Front(make_workspace(tmp_path / "store.db"), kit)
    qtbot.addWidget(window)
    window.brief.copy()
    window.brief.open()
    assert "Import a file first" in window.said[-1]
    assert not hasattr(window.brief, "dialog")


# --- the dialog ---------------------------------------------------------------------------------------------------


def test_the_dialog_shows_text_and_picture_of_another_shop_too(
    dialog: BriefDialog, window: Front, demo: Workspace
) -> None:
    assert dialog.text.toPlainText() == expected(demo)
    assert not dialog.picture.pixmap().isNull()
    second = window.selection.shops[1]
    dialog.shop.options_menu.actions()[2].trigger()
    assert dialog.text.toPlainText() == expected(demo, second.id)
    assert dialog.extent.words() == f"{len(dialog.text.toPlainText().splitlines())} lines"


def test_text_alone_picture_alone_and_both_by_enter(dialog: BriefDialog, demo: Workspace) -> None:
    press(dialog, "copy-text")
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.hasImage()) == (expected(demo), False)
    press(dialog, "copy-picture")
    data = QGuiApplication.clipboard().mimeData()
    assert (data.hasText(), data.hasImage()) == (False, True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.hasImage()) == (expected(demo), True)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_picture_is_saved_where_it_is_wanted(dialog: BriefDialog, window: Front, tmp_path: Path) -> None:
    window.dialogs.answer("ask_save", tmp_path / "brief.png", tmp_path / "gone" / "brief.png")
    window.dialogs.answer("show_error", None)
    press(dialog, "save")
    assert window.dialogs.asked[-1].words == ("brief-2026-10-31.png",)
    assert QImage(str(tmp_path / "brief.png")).width() == round(RATIO * WIDTH)
    press(dialog, "save")
    assert "could not be written" in window.dialogs.asked[-1].words[1]


# --- the template -------------------------------------------------------------------------------------------------


def test_the_preview_follows_the_typing_and_a_part_stands_at_the_cursor(
    template: BriefTemplateDialog, window: Front
) -> None:
    template.template.setPlainText("")
    assert template.preview.toPlainText() == template._brief.text
    template.template.setPlainText("店：")
    template.template.moveCursor(template.template.textCursor().MoveOperation.End)
    press(template, "part-shop")
    assert template.template.toPlainText() == "店：{shop}"
    assert template.preview.toPlainText() == "\n\n".join(f"店：{shop.name}" for shop in window.selection.shops)


@pytest.mark.parametrize(("text", "said"), [("{sales}", "no part {sales}"), ("好评返现五元", "forbid")])
def test_what_is_wrong_is_said_and_cannot_be_saved(template: BriefTemplateDialog, text: str, said: str) -> None:
    template.template.setPlainText(text)
    assert said in template.wrong.words()
    assert template.wrong.isVisible()
    assert not template.save.isEnabled()
    QTest.keyClick(template, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert template.isVisible()
    template.template.setPlainText("{shop}")
    assert not template.wrong.isVisible()
    assert template.save.isEnabled()


def test_a_kept_template_is_used_from_then_on_and_can_be_taken_back(
    template: BriefTemplateDialog, dialog: BriefDialog, window: Front, demo: Workspace
) -> None:
    template.template.setPlainText("{shop} {total}")
    press(template, "save")
    assert demo.settings["brief_template"] == "{shop} {total}"
    names = [shop.name for shop in window.selection.shops]
    assert [line.split()[0] for line in dialog.text.toPlainText().splitlines() if line] == names
    dialog.edit.click()
    again = window.brief.template_dialog
    assert again.template.toPlainText() == "{shop} {total}"
    press(again, "back")
    press(again, "save")
    assert demo.settings["brief_template"] == ""
    assert "Brief of" in dialog.text.toPlainText()


def test_cancel_keeps_nothing(template: BriefTemplateDialog, demo: Workspace) -> None:
    template.template.setPlainText("{shop}")
    press(template, "cancel")
    assert demo.settings["brief_template"] == ""


# --- the picture --------------------------------------------------------------------------------------------------


@pytest.fixture
def picture(demo: Workspace, qapp: QApplication) -> Callable[..., QImage]:
    cards = [one.card for one in brief.brief(JobContext(), demo, ()).value.shops]

    def draw(count: int, theme: Theme) -> QImage:
        return brief_picture((cards * count)[:count], theme)

    return draw


def test_the_picture_is_the_same_in_every_look(picture: Callable[..., QImage]) -> None:
    light = picture(1, Theme(LIGHT, ICONS, families=FAMILIES))
    assert light == picture(1, Theme(DARK, ICONS, 1.5, families=FAMILIES))
    assert light.pixelColor(4, 4).name() == "#ffffff"
    assert light != picture(1, Theme(LIGHT, ICONS, red_is_up=False, families=FAMILIES))


def test_cards_stand_side_by_side_where_there_are_many(picture: Callable[..., QImage]) -> None:
    theme = Theme(LIGHT, ICONS, families=FAMILIES)
    widths = [picture(count, theme).width() / RATIO / WIDTH for count in (1, 3, 4, 7)]
    assert widths == [1, 1, 2, 3]
    assert picture(MOST_CARDS + 2, theme).height() > picture(MOST_CARDS, theme).height()
    assert picture(MOST_CARDS + 9, theme).size() == picture(MOST_CARDS + 2, theme).size()


def test_nothing_reaches_the_edges_of_the_picture(picture: Callable[..., QImage]) -> None:
    image = picture(2, Theme(LIGHT, ICONS, families=FAMILIES))
    right = image.width() - round(8 * RATIO)
    assert {image.pixelColor(right, y).name() for y in range(image.height())} == {"#ffffff"}
    assert {image.pixelColor(x, image.height() - 3).name() for x in range(image.width())} == {"#ffffff"}
