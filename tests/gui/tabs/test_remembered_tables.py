"""The tables that were matched once: looked through, changed and shared from the import tab, by clicks."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton

from seller_toolkit.domain.imports import ColumnMapping, FileStatus, ImportChoices
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.remembered_tables import RememberedTablesDialog
from seller_toolkit.services.desks import desk, task_desk
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.gui.tabs.conftest import Desk
from tests.gui.tabs.test_import_tab import UNKNOWN

PARCELS = ColumnMapping("parcel", {"甲": "order_no", "乙": "courier"})


def imported(at: Desk, name: str = "发货_20261120.csv", text: str = UNKNOWN, mapping: ColumnMapping = PARCELS) -> None:
    workspace = at.tab.context.workspace
    dropped = Dropped(at.file(name, text), choices=ImportChoices(shop="禾畔店", mapping=mapping))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    import_files.commit(JobContext(), workspace, plans)


def opened(at: Desk) -> RememberedTablesDialog:
    at.click("remembered-tables")
    dialog = at.dialog(RememberedTablesDialog)
    assert isinstance(dialog, RememberedTablesDialog)
    return dialog


def edited(at: Desk, dialog: RememberedTablesDialog) -> MappingDialog:
    at.click("edit", dialog)
    mapping = at.dialog(MappingDialog)
    assert isinstance(mapping, MappingDialog)
    return mapping


def name_field(mapping: MappingDialog) -> QLineEdit:
    field = mapping.findChild(QLineEdit, "mapping-name")
    assert isinstance(field, QLineEdit)
    return field


def names(at: Desk) -> list[str]:
    return [one.name for one in desk.mappings(JobContext(), at.tab.context.workspace).value]


def test_without_tables_only_a_file_can_be_taken_in(at: Desk) -> None:
    dialog = opened(at)
    enabled = {b.objectName() for b in dialog.findChildren(QPushButton) if b.isEnabled()}
    assert enabled == {"take-in", "close"}
    dialog.reject()


def test_tables_are_listed_with_their_columns_and_their_day(at: Desk) -> None:
    imported(at)
    dialog = opened(at)
    ((name, columns, day),) = at.table("remembered", dialog)
    assert (name.split(" · ")[:2], day) == (["发货", "Parcels"], "2026-11-22")
    assert columns.startswith("甲 · 乙 · 丙 · 2 of 3 used")
    dialog.reject()


def test_rename_and_forget(at: Desk) -> None:
    imported(at)
    dialog = opened(at)
    at.dialogs.answer("ask_text", None, "仓库")
    at.click("rename", dialog)
    at.click("rename", dialog)
    assert at.table("remembered", dialog)[0][0].startswith("仓库")
    at.dialogs.answer("confirm", False, True)
    at.click("forget", dialog)
    assert names(at) == ["仓库"]
    at.click("forget", dialog)
    assert (names(at), at.table("remembered", dialog)) == ([], [])
    dialog.reject()


def test_a_mapping_is_changed_without_a_file(at: Desk) -> None:
    imported(at)
    dialog = opened(at)
    mapping = edited(at, dialog)
    assert {title: box.target for title, box in mapping.boxes.items()} == {"甲": "order_no", "乙": "courier", "丙": ""}
    assert at.text("result", mapping) == "The next file with these columns is read in this way."
    mapping.boxes["丙"].setCurrentIndex(mapping.boxes["丙"].findData("shipped_at"))
    name_field(mapping).setText("发货 新")
    at.click("use-mapping", mapping)
    ((name, columns, _day),) = at.table("remembered", dialog)
    assert name.startswith("发货 新")
    assert "3 of 3 used" in columns
    dialog.reject()


def test_a_waiting_file_lends_its_values_and_is_read_again_after_the_change(at: Desk) -> None:
    imported(at)
    at.bring(("发货2.csv", UNKNOWN.replace("26881045", "26881049")), ("发货3.csv", UNKNOWN.replace("顺丰", "圆通")))
    dialog = opened(at)
    mapping = edited(at, dialog)
    at.qtbot.waitUntil(mapping.primary.isEnabled)
    assert at.text("result", mapping) == "2 rows would be read"
    mapping.boxes["丙"].setCurrentIndex(mapping.boxes["丙"].findData("shipped_at"))
    at.qtbot.waitUntil(mapping.primary.isEnabled)
    at.click("use-mapping", mapping)
    dialog.reject()
    plans = [entry.plan for entry in at.tab._queue.entries]
    assert ["shipped_at" in plan.records[0].columns for plan in plans if plan] == [True, True]


def test_a_metric_of_any_platform_survives_a_look_at_it(at: Desk) -> None:
    scores = ColumnMapping("observation", {"那天": "day"}, metrics={"分": "douyin_experience.total"})
    imported(at, "分.csv", "那天,分\n2026-11-01,88\n", scores)
    dialog = opened(at)
    mapping = edited(at, dialog)
    assert mapping.mapping().metrics == scores.metrics
    mapping.reject()
    dialog.reject()


def test_a_table_goes_out_as_a_file_and_comes_in_again(at: Desk, tmp_path: Path) -> None:
    imported(at)
    path = tmp_path / "发货.json"
    dialog = opened(at)
    at.dialogs.answer("ask_save", None, path)
    at.click("export", dialog)
    at.click("export", dialog)
    assert at.dialogs.asked[-1].words == ("发货.json",)
    at.dialogs.answer("confirm", True)
    at.click("forget", dialog)
    at.bring(("发货2.csv", UNKNOWN.replace("26881045", "26881049")))
    assert at.states() == ["Match columns"]
    at.dialogs.answer("ask_files", [path])
    at.click("take-in", dialog)
    assert (names(at), at.notices[-1]) == (["发货"], "Remembered: 发货")
    assert at.states() == ["Ready"]
    dialog.reject()


def test_a_file_for_known_columns_asks_before_it_replaces(at: Desk, tmp_path: Path) -> None:
    imported(at)
    path = tmp_path / "别人.json"
    path.write_text(
        '{"kind": "parcel", "columns": {"甲": "order_no"}, "titles": ["甲", "乙", "丙"], "name": "别人的"}', "utf-8"
    )
    dialog = opened(at)
    at.dialogs.answer("ask_files", [path], [path])
    at.dialogs.answer("confirm", False, True)
    at.click("take-in", dialog)
    assert names(at) == ["发货"]
    at.click("take-in", dialog)
    assert names(at) == ["别人的"]
    dialog.reject()


def test_a_file_that_is_no_table_is_told(at: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("[]", "utf-8")
    dialog = opened(at)
    at.dialogs.answer("ask_files", [path])
    at.dialogs.answer("show_error", None)
    at.click("take-in", dialog)
    assert "mapping of columns is not valid" in at.dialogs.asked[-1].words[1]
    dialog.reject()


def test_a_forgotten_table_comes_back_and_waiting_files_are_read_by_it_again(at: Desk) -> None:
    imported(at)
    at.bring(("发货2.csv", UNKNOWN.replace("26881045", "26881049")))
    wishes, done = at.tab.context.wishes, list[tuple[Deed, str]]()
    wishes.deed_done.connect(lambda deed, words: done.append((deed, words)))
    dialog = opened(at)
    at.dialogs.answer("confirm", True)
    at.click("forget", dialog)
    dialog.reject()
    (entry,) = at.tab._queue.entries
    assert entry.plan is not None
    assert entry.plan.status is FileStatus.NEEDS_MAPPING
    ((deed, words),) = done
    assert words == "forget “发货”"
    undone = task_desk.put_back(JobContext(), at.tab.context.workspace, deed).value
    wishes.put_back.emit(undone)
    (entry,) = at.tab._queue.entries
    assert entry.plan is not None
    assert entry.plan.status is not FileStatus.NEEDS_MAPPING
    assert names(at) == ["发货"]
