"""Units, shop and platform of an unknown sheet, said in the dialog that matches its columns, by clicks."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.import_preview import PreviewDialog
from seller_toolkit.gui.dialogs.mapping_columns import UnitBox
from seller_toolkit.gui.dialogs.receipt import ReceiptDialog
from seller_toolkit.gui.dialogs.remembered_tables import RememberedTablesDialog
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import observations, shops
from tests.gui.tabs.conftest import Desk
from tests.gui.tabs.test_import_tab import REVIEWS, UNKNOWN

SCORES = "那天,多久,几成\n2026-11-01,90,0.87\n2026-11-02,2分30秒,88%\n"
REPLY, SHARE = "douyin_experience.reply_seconds", "douyin_experience.delivery_on_time_rate"
ORDERS = "号,款\nA1,1250\nA2,3元\n"


def matching(at: Desk, name: str, text: str, kind: str = "") -> MappingDialog:
    at.bring((name, text))
    at.qtbot.keyClick(at.find_table("waiting"), Qt.Key.Key_Return)
    mapping = at.dialog(MappingDialog)
    assert isinstance(mapping, MappingDialog)
    if kind:
        press(at, mapping, kind)
    return mapping


def press(at: Desk, mapping: MappingDialog, kind: str) -> None:
    button = next(one for one in mapping.kinds.findChildren(QPushButton) if one.text() == kind)
    at.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def say(mapping: MappingDialog, **targets: str) -> None:
    for title, target in targets.items():
        box = mapping.boxes[title]
        assert box.findData(target) > 0, target
        box.setCurrentIndex(box.findData(target))


def say_unit(mapping: MappingDialog, title: str, unit: str) -> None:
    box = mapping.units[title]
    assert box.isVisible()
    box.setCurrentIndex(box.findData(unit))


def offered(box: UnitBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())] if box.isVisible() else []


def select(within: QWidget, name: str) -> SelectButton:
    found = within.findChild(SelectButton, name)
    assert isinstance(found, SelectButton)
    return found


def pick(within: QWidget, name: str, words: str) -> None:
    action = next(one for one in select(within, name).options_menu.actions() if one.text() == words)
    action.trigger()


def type_name(at: Desk, within: QWidget, name: str) -> None:
    field = within.findChild(QLineEdit, "shop-name")
    assert isinstance(field, QLineEdit)
    assert field.isVisible()
    field.clear()
    at.qtbot.keyClicks(field, name)


def counted(at: Desk, mapping: MappingDialog) -> str:
    at.qtbot.waitUntil(mapping.primary.isEnabled)
    return at.text("result", mapping)


def own_shop(at: Desk) -> None:
    at.bring(("评价.csv", REVIEWS))
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))


def test_a_unit_is_asked_only_where_there_is_a_choice(at: Desk) -> None:
    mapping = matching(at, "付.csv", ORDERS, "Orders")
    assert offered(mapping.units["款"]) == []
    say(mapping, 号="order_no", 款="paid_amount")
    assert offered(mapping.units["款"]) == ["as written", "yuan", "fen", "10,000 yuan"]
    assert offered(mapping.units["号"]) == []
    assert counted(at, mapping) == "2 rows would be read"
    assert at.text("read 款", mapping) == "1250 → ¥1,250.00"
    say_unit(mapping, "款", "fen")
    assert at.text("read 款", mapping) == ""
    assert counted(at, mapping) == "2 rows would be read"
    assert at.text("read 款", mapping) == "1250 → ¥12.50"
    say(mapping, 款="item_title")
    assert (offered(mapping.units["款"]), mapping.mapping().units) == ([], {})
    mapping.reject()


def test_the_unit_in_a_title_is_there_already(at: Desk) -> None:
    mapping = matching(at, "付.csv", "号,款（万元）\nA1,1.25\n", "Orders")
    say(mapping, **{"号": "order_no", "款（万元）": "paid_amount"})
    assert mapping.units["款（万元）"].unit == "wan"
    assert counted(at, mapping) == "1 rows would be read"
    assert at.text("read 款（万元）", mapping) == "1.25 → ¥12,500.00"
    mapping.reject()


def test_minutes_and_a_fraction_come_into_the_store_as_they_are_meant(at: Desk) -> None:
    """The whole story: said once with units and a new shop, imported without another question, remembered, changed."""
    mapping = matching(at, "客服.csv", SCORES, "Scores by day")
    say(mapping, 那天="day", 多久=REPLY, 几成=SHARE)
    say_unit(mapping, "多久", "minutes")
    say_unit(mapping, "几成", "fraction")
    assert offered(mapping.units["多久"]) == ["as written", "seconds", "minutes", "hours", "days"]
    assert offered(mapping.units["几成"]) == ["as written", "percent", "fraction of 1"]
    assert counted(at, mapping) == "2 rows would be read"
    assert at.text("read 多久", mapping) == "90 → 5,400 s"
    assert at.text("read 几成", mapping).startswith("0.87 → 87")
    assert select(mapping, "shop-platform").text() == "Douyin"  # as its metrics suggest
    type_name(at, mapping, "Hepan")
    at.click("use-mapping", mapping)
    preview = at.dialog(PreviewDialog)
    assert at.text("context", preview).split(" · ")[:1] == ["Douyin"]
    at.qtbot.keyClick(preview, Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    store = at.tab.context.workspace.store
    with store.read() as connection:
        (shop,) = shops.all_shops(connection)
        found = observations.between(connection, shop.id, metrics=(REPLY, SHARE))
    values = set(zip(found.day, found.metric, found.value, strict=True))
    assert (shop.name, shop.platform) == ("Hepan", "douyin")
    first, second = date(2026, 11, 1), date(2026, 11, 2)
    assert values == {(first, REPLY, 5400.0), (second, REPLY, 150.0), (first, SHARE, 87.0), (second, SHARE, 88.0)}
    (kept,) = desk.mappings(JobContext(), at.tab.context.workspace).value
    assert kept.mapping.units == {"多久": "minutes", "几成": "fraction"}
    at.bring(("客服2.csv", SCORES.replace("11-0", "11-1")))
    assert at.states() == ["Ready"]


def test_units_of_a_remembered_table_are_seen_and_changed_and_nobody_asks_for_its_shop(at: Desk) -> None:
    mapping = matching(at, "付.csv", ORDERS, "Orders")
    say(mapping, 号="order_no", 款="paid_amount")
    say_unit(mapping, "款", "fen")
    counted(at, mapping)
    type_name(at, mapping, "Hepan")
    at.click("use-mapping", mapping)
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    at.click("remembered-tables")
    dialog = at.dialog(RememberedTablesDialog)
    at.click("edit", dialog)
    again = at.dialog(MappingDialog)
    assert isinstance(again, MappingDialog)
    assert again.owner is None
    assert again.units["款"].unit == "fen"
    say_unit(again, "款", "wan")
    at.click("use-mapping", again)
    dialog.reject()
    (kept,) = desk.mappings(JobContext(), at.tab.context.workspace).value
    assert kept.mapping.units == {"款": "wan"}


def test_the_only_own_shop_is_there_already_and_the_preview_does_not_ask_again(at: Desk) -> None:
    own_shop(at)
    mapping = matching(at, "发货.csv", UNKNOWN, "Parcels")
    (name,) = at.own_shops()
    assert select(mapping, "shop").text().startswith(name)
    say(mapping, 甲="order_no", 乙="courier")
    counted(at, mapping)
    at.click("use-mapping", mapping)
    assert at.states() == ["Ready"]
    assert at.text("context", at.dialog(PreviewDialog)).split(" · ")[0].endswith(f"→ {name}")
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    assert at.own_shops() == [name]


def test_another_shop_said_while_changing_the_mapping_is_that_of_the_preview(at: Desk) -> None:
    own_shop(at)
    mapping = matching(at, "发货.csv", UNKNOWN, "Parcels")
    say(mapping, 甲="order_no", 乙="courier")
    counted(at, mapping)
    at.click("use-mapping", mapping)
    preview = at.dialog(PreviewDialog)
    at.click("change-mapping", preview)
    (again,) = [one for one in preview.findChildren(MappingDialog) if one.isVisible()]
    assert again.boxes["乙"].target == "courier"
    pick(again, "shop", "New shop…")
    type_name(at, again, "Second")
    pick(again, "shop-platform", "JD")
    counted(at, again)
    at.click("use-mapping", again)
    assert at.text("context", preview).split(" · ")[:2] == ["JD", "Own mapping → Second"]
    at.qtbot.keyClick(preview, Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    assert "Second" in at.own_shops()


def test_a_column_that_names_the_shop_ends_the_question(at: Desk) -> None:
    own_shop(at)
    text = "甲,乙,丙,丁\nA1,一店,顺丰,京东\nA2,二店,申通,京东\n"
    mapping = matching(at, "发货.csv", text, "Parcels")
    say(mapping, 甲="order_no", 乙="shop")
    assert not select(mapping, "shop").isVisible()
    assert at.text("shop-told", mapping) == "as the column “乙” says"
    pick(mapping, "platform", "JD")
    assert counted(at, mapping) == "2 rows would be read"
    say(mapping, 丁="platform")
    assert at.text("platform-told", mapping) == "as the column “丁” says"
    assert not select(mapping, "platform").isVisible()
    say(mapping, 丁="courier")
    assert select(mapping, "platform").isVisible()
    counted(at, mapping)
    at.click("use-mapping", mapping)
    at.qtbot.keyClick(at.dialog(PreviewDialog), Qt.Key.Key_Return)
    at.click("close", at.dialog(ReceiptDialog))
    with at.tab.context.workspace.store.read() as connection:
        found = {shop.name: shop.platform for shop in shops.all_shops(connection)}
    assert (found["一店"], found["二店"]) == ("jd", "jd")


def test_the_platform_decides_which_metrics_are_offered_and_what_was_said_stays(at: Desk) -> None:
    mapping = matching(at, "客服.csv", SCORES, "Scores by day")
    say(mapping, 那天="day", 多久=REPLY)
    say_unit(mapping, "多久", "minutes")
    assert mapping.boxes["几成"].findData("tmall_experience.pickup_48h_rate") > 0
    pick(mapping, "shop-platform", "Douyin")
    assert mapping.boxes["几成"].findData("tmall_experience.pickup_48h_rate") < 0
    assert (mapping.boxes["多久"].target, mapping.units["多久"].unit) == (REPLY, "minutes")
    pick(mapping, "shop-platform", "Tmall")
    assert mapping.boxes["多久"].target == ""
    mapping.reject()
