"""The preview of a score page: what is read is seen, what is doubtful is asked, nothing else is stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.pages import Box, Line, Screen
from seller_toolkit.gui.dialogs.score_page_preview import ScorePageDialog
from seller_toolkit.gui.dialogs.source import SourceDialog
from seller_toolkit.gui.pasting import _bitmap
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped, ValueAt
from tests.gui.tabs.conftest import Desk

SHOP = "禾畔店"
SCORES = {"真实体验分": "4.50", "宝贝质量": "4.58", "物流速度": "4.31", "服务保障": "4.60"}


def picture() -> bytes:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return _bitmap(image)


def page(scores: dict[str, str] = SCORES, *, day: str = "2026-11-22", shop: str = SHOP, more: str = "") -> Dropped:
    """A picture that has been read: labels in one row, their figures below."""
    texts = [(20, 10, f"更新时间：{day}")] if day else []
    texts += [(300, 10, f"店铺：{shop}")] if shop else []
    for place, (label, figure) in enumerate(scores.items()):
        texts += [(20 + 180 * place, 100, label), (20 + 180 * place, 124, figure)]
    texts += [(20, 300, more)] if more else []
    lines = [Line(text, Box(x, y, 16 * len(text), 18), 0.99, text if text[0].isdigit() else "") for x, y, text in texts]
    return Dropped(PICTURE, data=picture(), screen=Screen(tuple(lines), 800, 400, pictured=True))


PICTURE = Path("截图 09.12.png")


def opened(at: Desk, dropped: Dropped) -> ScorePageDialog:
    at.tab.take([dropped])
    dialog = at.dialog(ScorePageDialog)
    assert isinstance(dialog, ScorePageDialog)
    return dialog


def stored(at: Desk) -> dict[str, float]:
    """The newest value of each score in the store."""
    workspace = at.tab.context.workspace
    own = desk.open_store(JobContext(), workspace).value.own
    found = {}
    for name in ("total", "quality", "logistics", "service", "praise_rate"):
        wanted = ValueAt(own[0].id, f"tmall_experience.{name}") if own else None
        source = desk.value_source(JobContext(), workspace, wanted).value if wanted else None
        if source is not None:
            found[name] = float(source.value.rstrip("%"))
    return found


def store_page(at: Desk, dropped: Dropped) -> None:
    dialog = opened(at, dropped)
    at.qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_page_that_reads_well_is_stored_by_enter_alone(at: Desk) -> None:
    dialog = opened(at, page())
    assert at.table("values", dialog)[0][:2] == ("真实体验分", "4.50")
    assert dialog.primary.text() == "Store 4 values"
    assert dialog.focusWidget() is dialog.primary
    at.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert at.no_dialog()
    assert stored(at) == {"total": 4.5, "quality": 4.58, "logistics": 4.31, "service": 4.6}
    assert at.notices[-1] == "禾畔店 2026-11-22: 4 values stored"
    assert any(cell.startswith("截图 09.12.png") for cell in at.table("history")[0])


def test_cancel_stores_nothing(at: Desk) -> None:
    dialog = opened(at, page())
    at.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stored(at) == {}
    assert at.table("waiting")[0][0].startswith("截图 09.12.png")


def test_each_value_in_doubt_is_asked_and_enter_says_that_it_is_right(at: Desk) -> None:
    store_page(at, page(day="2026-11-21"))
    fallen = {**SCORES, "真实体验分": "3.42", "物流速度": "3.51"}
    dialog = opened(at, page(fallen))
    assert dialog.primary.text() == "2 to look at"
    assert not dialog.primary.isEnabled()
    assert at.text("doubt", dialog).startswith("The dimensions that stand beside it")
    assert dialog.focusWidget() is dialog.panel.field
    at.qtbot.keyClick(dialog.panel.field, Qt.Key.Key_Return)
    assert dialog.primary.text() == "1 to look at"
    assert at.text("doubt", dialog) == "That is far from the last value. Is it right?"
    at.qtbot.keyClick(dialog.panel.field, Qt.Key.Key_Return)
    assert dialog.primary.isEnabled()
    assert dialog.isVisible(), "Enter answers for a value and does not store at once"
    at.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert stored(at)["logistics"] == 3.51


def test_a_value_is_corrected_or_left_out(at: Desk) -> None:
    store_page(at, page(day="2026-11-21"))
    dialog = opened(at, page({**SCORES, "物流速度": "3.41", "服务保障": "9.60"}))
    field = dialog.panel.field
    at.qtbot.keyClicks(field, "4.41")  # all of it is selected
    assert dialog.panel.right.text() == "Take this"
    at.qtbot.keyClick(field, Qt.Key.Key_Return)
    at.qtbot.mouseClick(dialog.panel.out, Qt.MouseButton.LeftButton)
    states = {row[0]: row[3] for row in at.table("values", dialog)}
    assert (states["物流速度"], states["服务保障"]) == ("corrected", "left out")
    at.qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    found = stored(at)
    assert (found["logistics"], found["service"]) == (4.41, 4.6), "what is left out stays as it was"


@pytest.mark.parametrize("text", ["vier", "", "4..5"])
def test_what_is_no_number_is_told_and_changes_nothing(at: Desk, text: str) -> None:
    dialog = opened(at, page())
    dialog.panel.field.selectAll()
    at.qtbot.keyClicks(dialog.panel.field, text or "\b")
    at.qtbot.keyClick(dialog.panel.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "is no number" in at.text("doubt", dialog)


def test_a_page_without_shop_and_day_asks_for_both(at: Desk) -> None:
    dialog = opened(at, page(shop="", day=""))
    assert not dialog.primary.isEnabled()
    name = dialog.findChild(QLineEdit, "shop-name")
    day = dialog.findChild(QDateEdit, "day")
    assert isinstance(name, QLineEdit)
    assert isinstance(day, QDateEdit)
    assert dialog.focusWidget() is name
    assert day.date().toString("yyyy-MM-dd") == "2026-11-22", "today is likeliest"
    at.qtbot.keyClicks(name, "new-shop")
    at.qtbot.keyClick(name, Qt.Key.Key_Return)
    at.qtbot.waitUntil(at.no_dialog)
    assert at.own_shops() == ["new-shop"]


def test_a_click_on_the_picture_chooses_the_value(at: Desk) -> None:
    dialog = opened(at, page())
    canvas = dialog.view.canvas
    middle = canvas.area(Box(380, 124, 64, 18)).center().toPoint()
    at.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.panel.title.words() == "物流速度"
    assert dialog.panel.crop.isVisible()
    marks = canvas.marks
    assert len(marks) == 4


def test_a_label_is_given_a_meaning_once(at: Desk) -> None:
    dialog = opened(at, page(more="好评新率 97.50%"))
    assert dialog.unknown.isVisible()
    place = [metric for metric, _ in dialog.unknown._metrics].index("tmall_experience.praise_rate")
    dialog.unknown._on_chosen("好评新率", place + 1)
    assert at.table("values", dialog)[-1][:2] == ("好评新率", "97.50%")
    at.qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert stored(at)["praise_rate"] == 97.5
    again = opened(at, page(day="2026-11-23", more="好评新率 97.60%"))
    assert again.unknown.isHidden()
    assert at.table("values", again)[-1][1] == "97.60%"


def test_the_picture_is_kept_only_if_wished_and_shown_where_the_number_comes_from(at: Desk) -> None:
    store_page(at, page(day="2026-11-21"))
    workspace = at.tab.context.workspace
    shop = desk.open_store(JobContext(), workspace).value.own[0].id
    wanted = ValueAt(shop, "tmall_experience.total")
    assert desk.value_source(JobContext(), workspace, wanted).value.picture == b""
    dialog = opened(at, page())
    keep = dialog.findChild(QCheckBox, "keep-picture")
    assert isinstance(keep, QCheckBox)
    keep.setChecked(True)
    at.qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    source = desk.value_source(JobContext(), workspace, wanted).value
    assert source.picture.startswith(b"\x89PNG")
    told = SourceDialog.tell(at.tab.kit, at.tab.window(), source, open_batch=lambda _batch: None)
    crop = told.findChild(QWidget, "crop")
    assert isinstance(crop, QWidget)
    assert crop.isVisible()
    told.close()
    at.undo_newest()
    assert desk.value_source(JobContext(), workspace, wanted).value.picture == b""


def test_pages_that_came_together_are_shown_one_after_the_other(at: Desk) -> None:
    at.tab.take([page(day="2026-11-20"), page(day="2026-11-21")])
    assert at.no_dialog(), "several things wait until they are opened"
    at.qtbot.mouseClick(at.tab.waiting.preview, Qt.MouseButton.LeftButton)
    at.qtbot.keyClick(at.dialog(ScorePageDialog), Qt.Key.Key_Return)
    following = at.dialog(ScorePageDialog)
    assert isinstance(following, ScorePageDialog)
    at.qtbot.keyClick(following, Qt.Key.Key_Return)
    assert len(at.table("history")) == 2


def test_a_picture_that_cannot_be_read_says_why_and_stores_nothing(at: Desk) -> None:
    at.tab.take([Dropped(PICTURE, data=picture(), trouble=Trouble("ocr.missing"))])
    assert at.no_dialog()
    assert at.states() == ["Not readable"]
    assert "rapidocr" in at.text("hint")
    at.tab.take(
        [Dropped(PICTURE, data=picture(), screen=Screen((Line("你好", Box(0, 0, 9, 9)),), 9, 9, pictured=True))]
    )
    assert "No score page was found" in " ".join(row[4] for row in at.table("waiting"))
    assert stored(at) == {}


def test_a_competitors_page_never_becomes_an_own_shop(at: Desk) -> None:
    dialog = opened(at, page(shop="别家旗舰店", more="粉丝 12.3万 关注店铺"))
    assert dialog.questions.name.text() == "别家旗舰店"
    at.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert at.own_shops() == []


def test_in_the_morning_round_the_page_is_likeliest_of_the_shop_that_is_asked_for(at: Desk) -> None:
    for name in ("一店", "二店"):
        store_page(at, page(day="2026-11-20", shop=name))
    own = desk.open_store(JobContext(), at.tab.context.workspace).value.own
    at.tab.round.begin(own[::-1])
    dialog = opened(at, page(shop="", day=""))
    assert dialog.questions.shop.answer[0] == "二店"
    assert at.text("hint", dialog).startswith("The page does not say its shop")
    at.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert at.tab.round.expected_shop().name == "一店", "the next shop that lacks its score"


def test_a_page_that_names_another_shop_than_the_chosen_one_says_so(at: Desk) -> None:
    for name in ("一店", "二店"):
        store_page(at, page(day="2026-11-20", shop=name))
    dialog = opened(at, page(shop="一店"))
    place = [name for name, _ in dialog.questions.shop._options].index("二店")
    dialog.questions.shop.select.choose(place)
    dialog.questions.shop.changed.emit()
    assert at.text("hint", dialog) == "The page names another shop: 一店. Is it the right one?"
