"""Views and recent files in the window: kept, come back to, renamed, deleted."""

import pytest
from PySide6.QtWidgets import QMenu

from seller_toolkit.services.periods import LAST_30, LAST_90
from seller_toolkit.services.requests import Dropped
from tests.unit.services import small_shop
from tests.unit.services.files import table


@pytest.fixture
def window(workspace, open_window):
    small_shop.fill(workspace)
    return open_window()


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_view_brings_back_shop_period_page_and_filters(window):
    views, selection = window.fronts.views, window.selection
    shop = selection.shops[0].id
    window.show_tab("reviews")
    inbox = window.tabs["reviews"].inbox
    selection.choose_shop(shop)
    selection.choose_period(LAST_30)
    inbox.filters.row(next(iter(inbox.filters._rows))).click()
    inbox.search.setText("第1条")
    choice = inbox.filters.choice
    window.dialogs.answer("ask_text", "晨会")
    views.save()
    selection.choose_shop(None)
    selection.choose_period(LAST_90)
    window.tabs["reviews"].search_for("")
    window.show_tab("overview")
    views.show(views.views[0])
    assert (selection.shop, selection.period) == (shop, LAST_30)
    assert window.pages.currentWidget() is window.tabs["reviews"]
    assert (inbox.filters.choice, inbox.search.text()) == (choice, "第1条")
    window.tabs["reviews"].show_page("praise")
    window.dialogs.answer("ask_text", "好评")
    views.save()
    window.show_tab("overview")
    window.dialogs.answer("ask_text", "好评")
    window.dialogs.answer("confirm", True)
    views.save()
    assert [(view.name, view.tab) for view in views.views] == [("好评", "overview"), ("晨会", "reviews")]
    assert [one.key for one in window.fronts.palette._own_entries() if one.kind == "view"] == ["view:好评", "view:晨会"]
    window.dialogs.answer("choose", 0, 1)
    window.dialogs.answer("ask_text", "看板")
    views.rename()
    views.delete()
    assert [view.name for view in views.views] == ["晨会"]
    window.dialogs.answer("ask_text", "")
    views.save()
    assert len(views.views) == 1


def test_what_is_done_with_views_can_be_undone_and_done_again(window):
    views, deeds = window.fronts.views, window.deeds
    window.dialogs.answer("ask_text", "晨会")
    views.save()
    window.dialogs.answer("choose", 0)
    views.delete()
    assert (views.views, deeds.undo_words) == ((), "delete view “晨会”")
    deeds.undo()
    assert [view.name for view in views.views] == ["晨会"]
    assert "晨会" in words_of(views._menu)
    deeds.undo()
    assert views.views == ()
    deeds.redo()
    assert [view.name for view in views.views] == ["晨会"]


def test_an_imported_file_is_offered_again_and_a_missing_one_is_said(window, tmp_path):
    recent = window.fronts.recent
    path = tmp_path / "评价.csv"
    path.write_bytes(table(small_shop.HEAD, ("2026-11-09 10:00:00", "690000000009", "9", "枕", 5, "新来的")))
    window.import_tab.context.wishes.imported.emit([path])
    pasted = Dropped(tmp_path / "粘贴.csv", data=b"x")
    assert pasted.path not in recent.paths
    assert recent.paths == [path]
    asked: list[object] = []
    window.take_files = asked.append
    recent.open(path)
    assert asked == [[path]]
    path.unlink()
    window.dialogs.answer("show_error", None)
    recent.open(path)
    assert "not in" in window.dialogs.asked[-1].words[1]
    assert recent.paths == []


def test_ten_files_are_kept_the_latest_first(window, tmp_path):
    recent = window.fronts.recent
    for number in range(12):
        recent.note([tmp_path / f"{number}.csv"])
    recent.note([tmp_path / "5.csv"])
    assert [path.stem for path in recent.paths] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    recent.clear()
    assert recent.paths == []
