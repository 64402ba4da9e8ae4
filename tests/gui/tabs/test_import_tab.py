"""The import tab on a real store, driven by clicks and keys."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from seller_toolkit.app.paths import resource
from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.import_preview import PreviewDialog
from seller_toolkit.gui.dialogs.receipt import ReceiptDialog
from seller_toolkit.gui.dialogs.score_page_preview import ScorePageDialog
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.services.requests import Dropped
from tests.gui.tabs.conftest import UNDO_COLUMN, Desk

REVIEWS = "店铺名称,评价时间,订单编号,评分,评价内容\n禾畔店,2026-11-01 10:00:00,26881045,2,被套偏小\n"
OTHER_REVIEW = "禾畔店,2026-11-02 10:00:00,26881046,5,料子软\n"
BAD_REVIEW = "禾畔店,11-3?,26881047,5,回弹舒服\n"
REFUNDS = "退款编号,订单编号,退款的申请时间,退款状态,买家退款金额,宝贝标题\n7001,26881045,2026-11-01 09:00:00,退款成功,29.90,枕头\n"
UNKNOWN = "甲,乙,丙\n26881045,顺丰,2026-11-01 09:00:00\n26881046,申通,2026-11-02 09:00:00\n"


def test_a_single_ready_file_opens_its_preview_and_enter_imports_it(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS + OTHER_REVIEW + BAD_REVIEW))
    preview = at.dialog(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert at.text("context", preview) == "Reviews, any source → 禾畔店 · 3 rows"
    counts = [at.text(f"count-{state}", preview) for state in ("new", "changed", "same", "rejected")]
    assert counts == ["2", "0", "0", "1"]
    assert preview.primary.text() == "Import 2 rows"
    assert any("11-3?" in row[2] and "not a date" in row[2] for row in at.table("rows", preview))
    at.qtbot.keyClick(preview, Qt.Key.Key_Return)
    receipt = at.dialog(ReceiptDialog)
    assert at.table("files", receipt)[0][1:] == ("3", "2", "0", "0", "1")
    assert at.table("rejected", receipt) == [
        ("4", "评价时间", "11-3?", "is not a date or time · is not a date or time")
    ]
    assert at.own_shops() == ["禾畔店"]
    assert at.notices == ["1 file imported: 2 new, 0 changed, 1 rejected"]
    assert at.table("waiting") == []


def test_what_is_to_be_looked_at_stands_above_the_rows(at: Desk) -> None:
    at.bring_scores(*(f"2026-11-0{day},4.5,4.6,4.4,4.5" for day in (1, 2, 4, 5)))
    preview = at.dialog(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    (sentence,) = preview.checks.sentences
    assert "2026-11-03" in sentence
    assert [chip.words() for chip in preview.checks.findChildren(Chip)] == ["Look"]
    assert preview.primary.isEnabled()


def test_the_rejected_rows_are_saved_now_and_later(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS + BAD_REVIEW))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    for name in ("now.xlsx", "later.xlsx"):
        at.dialogs.answer("ask_save", at.folder / name)
        at.click("save-rejected", at.dialog(ReceiptDialog))
        assert at.notices[-1] == f"Saved as {name}"
        cells = [cell.value for line in load_workbook(at.folder / name).active.iter_rows() for cell in line]
        assert "11-3?" in cells
        at.click("close", at.dialog(ReceiptDialog))
        table = at.find_table("history")
        table.setCurrentIndex(table.model().index(0, 0))
        at.qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_column_that_nobody_knows_is_named_before_and_after(at: Desk) -> None:
    at.bring(
        ("评价.csv", "店铺名称,评价时间,订单编号,评分,评价内容,新列\n禾畔店,2026-11-01 10:00:00,26881045,2,偏小,x\n")
    )
    preview = at.dialog(PreviewDialog)
    assert at.text("certainty", preview) == "Recognised by its headings: 5 of 6 columns known · not read: 新列"
    at.qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert at.text("unknown", at.dialog(ReceiptDialog)) == "Not read: 新列"


def test_a_file_without_a_readable_row_shows_why_and_cannot_be_imported(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS.splitlines()[0] + "\n" + BAD_REVIEW))
    preview = at.dialog(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert [chip.words() for chip in preview.checks.findChildren(Chip)] == ["Stop"]
    assert not preview.primary.isEnabled()
    assert any("11-3?" in row[2] for row in at.table("rows", preview))
    preview.reject()
    assert at.states() == ["Not importable"]
    assert at.text("hint").startswith("None of the 1 rows can be read")
    assert not at.tab.waiting.primary.isEnabled()


def test_the_receipt_leads_to_what_can_be_seen_now(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    receipt = at.dialog(ReceiptDialog)
    words = [label.text() for label in receipt.findChildren(QLabel)]
    assert "You can see now" in words
    assert "Still missing" in words
    at.click("open-reviews", receipt)
    assert at.tabs == ["reviews"]
    assert at.no_dialog()


def test_the_rejected_rows_of_a_receipt_can_be_copied(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS + BAD_REVIEW))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    receipt = at.dialog(ReceiptDialog)
    at.qtbot.keyClick(at.find_table("rejected", receipt), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Row\tColumn\tFound\tReason",
        "3\t评价时间\t11-3?\tis not a date or time",
    ]


def test_changed_rows_show_the_earlier_value(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.bring(("评价2.csv", REVIEWS.replace(",2,", ",4,") + OTHER_REVIEW))
    preview = at.dialog(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    changed = next(row for row in at.table("rows", preview) if "Changed" in row[1])
    assert "评分 was 2" in changed[2]
    assert any("2 → 4" in cell for cell in changed)
    segment = next(b for b in preview.segments.findChildren(QPushButton) if b.text() == "Changed")
    at.qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert [row[1] for row in at.table("rows", preview)] == ["Changed"]
    assert preview.primary.text() == "Import 2 rows"


def test_earlier_scores_have_the_digits_of_the_new_ones(at: Desk) -> None:
    scores = "店铺,日期,真实体验分,宝贝质量\n甲店,2026-11-20,{},4.6\n"
    at.bring(("评分.csv", scores.format("4.50")))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.bring(("评分2.csv", scores.format("4.49")))
    (changed,) = at.table("rows", at.dialog(PreviewDialog))
    assert changed[2].startswith("真实体验分 was 4.50 ")
    assert "4.50 → 4.49" in changed


def test_a_file_without_a_shop_in_an_empty_store_asks_for_its_name(at: Desk) -> None:
    at.bring(("禾畔家居旗舰店退款单.csv", REFUNDS))
    assert at.states() == ["Shop missing"]
    preview = at.dialog(PreviewDialog)
    name = preview.findChild(QLineEdit, "shop-name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "禾畔家居旗舰店"
    assert name.isVisible()
    name.clear()
    assert not preview.findChild(QPushButton, "import").isEnabled()  # type: ignore[union-attr]
    at.qtbot.keyClicks(name, "Hepan")
    at.qtbot.keyClick(name, Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    assert at.own_shops() == ["Hepan"]
    assert at.table("history")[0][1].startswith("禾畔家居旗舰店退款单.csv · Hepan")


def test_a_new_shop_answers_for_the_other_files_that_lack_one(at: Desk) -> None:
    at.bring(("退款单.csv", REFUNDS), ("退款单2.csv", REFUNDS.replace("7001", "7002")))
    assert at.states() == ["Shop missing", "Shop missing"]
    assert at.text("hint") == "The file does not say which shop it belongs to. Please name the shop."
    assert not at.tab.waiting.primary.isEnabled()
    at.click("preview")
    preview = at.dialog(PreviewDialog)
    name = preview.findChild(QLineEdit, "shop-name")
    assert isinstance(name, QLineEdit)
    at.qtbot.keyClicks(name, "Hepan")
    at.qtbot.keyClick(name, Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    assert at.states() == ["Ready"]
    at.click("primary")
    at.click("close", at.dialog(ReceiptDialog))
    assert len(at.table("history")) == 2


def test_with_two_fitting_shops_the_window_s_choice_is_offered(at: Desk) -> None:
    for number, shop in enumerate(("甲店", "乙店")):
        at.bring((f"评价{shop}.csv", REVIEWS.replace("禾畔店", shop).replace("26881045", f"300{number}")))
        at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
        at.click("close", at.dialog(ReceiptDialog))
    nameless = REVIEWS.replace("店铺名称,", "").replace("禾畔店,", "")
    at.bring(("数据.csv", nameless))
    preview = at.dialog(PreviewDialog)
    shop = preview.findChild(SelectButton, "shop")
    assert isinstance(shop, SelectButton)
    assert [action.text().split(" · ")[0] for action in shop.options_menu.actions()] == [
        "Choose…",
        "乙店",
        "甲店",
        "New shop…",
    ]
    assert not preview.findChild(QPushButton, "import").isEnabled()  # type: ignore[union-attr]
    preview.reject()
    at.selection.choose_shop(next(shop.id for shop in at.selection.shops if shop.name == "乙店"))
    at.click("preview")
    preview = at.dialog(PreviewDialog)
    assert "→ 乙店" in at.text("context", preview)
    at.qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert "乙店" in at.table("files", at.dialog(ReceiptDialog))[0][0]


def test_a_file_without_a_day_asks_for_it_and_then_for_the_shop(at: Desk) -> None:
    sample = resource("resources", "samples", "飞鸽客服表现_示例.xlsx")
    at.tab.take([Dropped(Path("客服表现_20261118.xlsx"), data=sample.read_bytes())])
    assert at.states() == ["Day missing"]
    preview = at.dialog(PreviewDialog)
    day, name = preview.findChild(QDateEdit, "day"), preview.findChild(QLineEdit, "shop-name")
    assert isinstance(day, QDateEdit)
    assert isinstance(name, QLineEdit)
    assert day.isVisible()
    assert day.date().toString("yyyy-MM-dd") == "2026-11-18"
    at.qtbot.keyClicks(name, "Hepan")
    at.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert at.table("files", at.dialog(ReceiptDialog))[0][1:3] == ("7", "7")
    assert at.own_shops() == ["Hepan"]


def test_an_unknown_sheet_is_matched_once_and_known_the_next_time(at: Desk) -> None:
    at.bring(("发货.csv", UNKNOWN))
    assert at.states() == ["Match columns"]
    assert at.no_dialog()
    at.qtbot.keyClick(at.find_table("waiting"), Qt.Key.Key_Return)
    mapping = at.dialog(MappingDialog)
    assert isinstance(mapping, MappingDialog)
    kind = next(b for b in mapping.kinds.findChildren(QPushButton) if b.text() == "Parcels")
    at.qtbot.mouseClick(kind, Qt.MouseButton.LeftButton)
    assert at.text("result", mapping) == "Say which column is: Order number."
    for title, target in (("甲", "order_no"), ("乙", "courier"), ("丙", "shipped_at")):
        mapping.boxes[title].setCurrentIndex(mapping.boxes[title].findData(target))
    at.qtbot.waitUntil(mapping.primary.isEnabled)
    assert at.text("result", mapping) == "2 rows would be read"
    at.click("use-mapping", mapping)
    preview = at.dialog(PreviewDialog)
    name = preview.findChild(QLineEdit, "shop-name")
    assert isinstance(name, QLineEdit)
    at.qtbot.keyClicks(name, "Hepan")
    at.qtbot.keyClick(name, Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.bring(("发货2.csv", UNKNOWN.replace("26881045", "26881049")), ("发货3.csv", UNKNOWN.replace("顺丰", "圆通")))
    assert at.states() == ["Ready", "Ready"]
    at.click("primary")
    at.click("close", at.dialog(ReceiptDialog))
    at.bring(
        ("发货4.csv", UNKNOWN.replace("26881045", "26881050"))
    )  # a file that was recognised keeps the memory alive
    assert at.states() == ["Ready"]


def test_a_target_belongs_to_one_column_only(at: Desk) -> None:
    at.bring(("发货.csv", UNKNOWN))
    at.qtbot.keyClick(at.find_table("waiting"), Qt.Key.Key_Return)
    mapping = at.dialog(MappingDialog)
    assert isinstance(mapping, MappingDialog)
    mapping.boxes["甲"].setCurrentIndex(mapping.boxes["甲"].findData("day"))
    mapping.boxes["丙"].setCurrentIndex(mapping.boxes["丙"].findData("day"))
    assert (mapping.boxes["甲"].target, mapping.boxes["丙"].target) == ("", "day")
    mapping.reject()


def test_undo_takes_back_and_offers_the_file_again(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.undo_newest()
    assert at.table("history")[0][UNDO_COLUMN] == "undone"
    assert at.text("undone") == "评价.csv was taken back: 1 rows removed, 0 restored"
    assert at.notices[-1] == at.text("undone")
    at.click("again")
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("undo", at.dialog(ReceiptDialog))
    assert [row[UNDO_COLUMN] for row in at.table("history")] == ["undone", "undone"]


def test_a_refused_undo_is_said_in_one_sentence(at: Desk) -> None:
    for name, text in (("一.csv", REVIEWS), ("二.csv", REVIEWS.replace(",2,", ",4,"))):
        at.bring((name, text))
        at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
        at.click("close", at.dialog(ReceiptDialog))
    at.dialogs.answer("show_error", None)
    table = at.find_table("history")
    place = table.visualRect(table.model().index(1, UNDO_COLUMN)).center()
    at.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Undo that one first" in at.dialogs.asked[0].words[1]
    assert [row[UNDO_COLUMN] for row in at.table("history")] == ["Undo", "Undo"]


def test_enter_on_the_history_shows_the_receipt_again(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS + BAD_REVIEW))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    table = at.find_table("history")
    table.setCurrentIndex(table.model().index(0, 0))
    at.qtbot.keyClick(table, Qt.Key.Key_Return)
    receipt = at.dialog(ReceiptDialog)
    assert len(at.table("rejected", receipt)) == 1
    at.click("undo", receipt)
    assert at.table("history")[0][UNDO_COLUMN] == "undone"


def test_a_refused_and_an_imported_file_say_so_and_can_be_taken_out(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.bring(("评价.csv", REVIEWS), ("空.csv", ""))
    assert at.states() == ["Imported already", "Not readable"]
    table = at.find_table("waiting")
    table.select_row_id(table.cells.row_id(1))
    assert at.text("hint").startswith("空.csv is empty")
    assert not at.tab.waiting.preview.isEnabled()
    at.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert at.states() == ["Imported already"]
    at.qtbot.keyClick(table, Qt.Key.Key_Return)
    receipt = at.dialog(ReceiptDialog)  # of the import that brought it
    assert "评价.csv" in {label.text() for label in receipt.findChildren(QLabel)}


def test_pasted_text_and_files_dropped_on_the_card_are_taken(at: Desk) -> None:
    at.tab.take([Dropped(Path("Pasted 09.12.txt"), data=REVIEWS.replace(",", "\t").encode())])
    assert at.states() == ["Ready"]
    at.dialog(PreviewDialog).reject()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(at.file(name, REVIEWS))) for name in ("一.csv", "二.csv")])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    at.tab.drop.dropEvent(drop)
    assert [row[0] for row in at.table("waiting")] == ["Pasted 09.12.txt", "一.csv", "二.csv"]


def test_a_score_page_that_was_copied_is_previewed_without_a_picture(at: Desk) -> None:
    page = "更新时间：2026-11-01 09:00:00 我的总分 82 分 商品体验 69 分 物流体验 99 分 服务体验 85 分"
    at.tab.take([Dropped(Path("Pasted 09.12.txt"), data=page.encode())])
    assert at.states() == ["Shop missing"]
    dialog = at.dialog(ScorePageDialog)
    assert isinstance(dialog, ScorePageDialog)
    wanted = {"我的总分": "82 分", "商品体验": "69 分", "物流体验": "99 分", "服务体验": "85 分"}
    assert {row[0]: row[1] for row in at.table("values", dialog)} == wanted
    assert not dialog.view.isVisible()
    dialog.reject()


def test_a_known_file_that_is_not_used_says_so(at: Desk) -> None:
    at.bring(("词.csv", "统计日期,搜索词,访客数,加购人数,支付金额,客单价\n2026-11-01,四件套,1,1,1,1\n"))
    assert at.states() == ["Not used"]
    table = at.find_table("waiting")
    table.select_row_id(table.cells.row_id(0))
    assert "uses none of its figures" in at.text("hint")
    assert not at.tab.waiting.preview.isEnabled()


def test_a_dropped_folder_stands_for_the_exports_in_it_and_says_how_many(at: Desk) -> None:
    folder = at.folder / "11月"
    folder.mkdir()
    for name in ("b.csv", "a.csv", "~$a.xlsx", ".hidden.csv", "照片.jpg"):
        (folder / name).write_text(REVIEWS, encoding="utf-8")
    at.tab.take_files([folder, at.file("c.csv", REVIEWS + OTHER_REVIEW)])
    assert [row[0] for row in at.table("waiting")] == ["a.csv", "b.csv", "c.csv"]
    assert at.notices == ["Files found: 3"]


def test_a_folder_without_exports_and_a_shortcut_are_told_in_words(at: Desk) -> None:
    (at.folder / "空").mkdir()
    at.tab.take_files([at.folder / "空", at.file("订单.xlsx.lnk", "L")])
    assert at.states() == ["Not readable", "Not readable"]
    assert (
        at.text("hint") == "There is no file in the folder 空 that could be an export: Excel, CSV, text, HTML or ZIP."
    )
    at.find_table("waiting").select_row_id(2)
    assert at.text("hint") == "订单.xlsx.lnk is only a shortcut. Drag the file that it leads to."


def test_a_file_under_a_password_asks_for_it_until_it_is_right(at: Desk) -> None:
    at.dialogs.answer("ask_password", "wrong", "Ab12")
    at.tab.take_files([at.locked("评价.xlsx", "Ab12")])
    words = [asked.words for asked in at.dialogs.asked]
    assert words == [
        ("评价.xlsx is protected by a password", "The password opens this file only here and now. It is not kept."),
        ("评价.xlsx is protected by a password", "That was not the password of 评价.xlsx. Mind upper and lower case."),
    ]
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.dialog(ReceiptDialog)
    assert at.own_shops() == ["禾畔店"]


def test_no_password_leaves_the_file_out(at: Desk) -> None:
    at.dialogs.answer("ask_password", None)
    at.tab.take_files([at.locked("评价.xlsx", "Ab12"), at.file("一.csv", REVIEWS)])
    assert [row[0] for row in at.table("waiting")] == ["一.csv"]


def test_one_password_opens_every_file_that_has_it(at: Desk) -> None:
    files = [at.locked("一.xlsx", "Ab12"), at.locked("二.xlsx", "other"), at.locked("三.xlsx", "Ab12")]
    at.dialogs.answer("ask_password", "Ab12", "other")
    at.tab.take_files(files)
    assert [asked.words[0][:6] for asked in at.dialogs.asked] == ["一.xlsx", "二.xlsx"]
    assert at.states() == ["Ready", "Ready", "Ready"]


def test_a_zip_with_one_locked_workbook_goes_in_without_it(at: Desk) -> None:
    path = at.folder / "导出.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("一.csv", REVIEWS)
        made.write(at.locked("评价.xlsx", "Ab12"), "评价.xlsx")
    at.dialogs.answer("ask_password", None)
    at.tab.take_files([path])
    assert [row[0] for row in at.table("waiting")] == ["导出.zip/一.csv"]
    at.dialogs.answer("ask_password", "Ab12")
    at.tab.take_files([path])
    assert [row[0] for row in at.table("waiting")] == ["导出.zip/一.csv", "导出.zip/评价.xlsx · Sheet"]


def test_an_empty_store_says_what_to_bring(at: Desk) -> None:
    words = {label.text() for label in at.tab.findChildren(QLabel) if label.isVisible()}
    assert {"No file is waiting", "What to bring", "No days yet", "Orders", "Tmall, Taobao"} <= words
    assert not at.tab.waiting.primary.isVisible()
    at.click("export-guide")
    at.dialog(QDialog).accept()


def test_everything_important_is_reached_by_keys(at: Desk) -> None:
    at.bring(("一.csv", REVIEWS), ("二.csv", REVIEWS + OTHER_REVIEW))
    reached = {at.tab.focusWidget()}
    widget: QWidget | None = at.tab.waiting.remove
    for _ in range(60):
        assert widget is not None
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            reached.add(widget)
        widget = widget.nextInFocusChain()
    wanted = {
        at.tab.waiting.primary,
        at.tab.waiting.preview,
        at.tab.waiting.table,
        at.tab.drop.choose,
        at.tab.drop.paste,
    }
    assert wanted <= reached


@pytest.mark.parametrize("size", [(880, 600), (940, 560), (1200, 700)])
def test_both_rows_of_cards_share_their_edges(at: Desk, size: tuple[int, int]) -> None:
    at.tab.resize(*size)
    at.bring(("甲.csv", UNKNOWN))
    QApplication.sendPostedEvents()
    tab = at.tab
    assert (tab.waiting.x(), tab.waiting.width()) == (tab.history.x(), tab.history.width())
    assert (tab.drop.x(), tab.drop.width()) == (tab.coverage.x(), tab.coverage.width())


def test_the_reasons_of_a_preview_have_the_room_that_the_columns_leave(at: Desk) -> None:
    at.bring_scores("2026-11-01,4.5,4.58,四点三,4.50", "2026-11-02,4.5,4.58,4.31,4.50")
    dialog = at.dialog(PreviewDialog)
    dialog.resize(860, 640)  # as on a screen that has room for it
    QApplication.sendPostedEvents()
    table = at.find_table("rows", dialog)
    head = table.horizontalHeader()
    assert [column.title for column in table.cells.columns[:3]] == ["Row", "Result", "Why"]
    assert head.length() == table.viewport().width()
    assert head.sectionSize(2) > 212
    assert table.cells.columns[-1].right
