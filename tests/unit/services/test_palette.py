"""What the store and the knowledge base add to the palette."""

import pytest

from seller_toolkit.services.desks import palette_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.palette_index import KINDS, PaletteEntry
from tests.conftest import make_workspace
from tests.unit.services import small_shop
from tests.unit.services.small_shop import ITEMS, RIVAL, SHOP, TASK


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    workspace = make_workspace(tmp_path_factory.mktemp("palette") / "store.db")
    small_shop.fill(workspace)
    yield palette_desk.index(JobContext(), workspace, (PaletteEntry("action", "action:x", "Print"),)).value
    workspace.close()


def entries(index, kind=""):
    return [one for one in index.find("", most=100_000) if kind in ("", one.kind)]


def test_there_is_something_of_everything_that_a_store_can_add(index):
    assert {one.kind for one in entries(index)} == {*KINDS} - {"tab", "view"}


def test_keys_are_unique(index):
    keys = [one.key for one in entries(index)]
    assert len(set(keys)) == len(keys) == len(index)


def test_an_own_shop_is_found_by_pinyin_and_a_competitor_is_not_offered(index):
    assert [one.words for one in entries(index, "shop")] == [SHOP]
    assert index.find("hepan")[0].words == SHOP
    assert RIVAL not in {one.words for one in entries(index)}


def test_items_come_by_their_reviews_and_name_shop_and_item(index):
    found = entries(index, "item")
    assert [one.words for one in found] == [ITEMS["9"], ITEMS["8"]]
    assert [one.key.rpartition(":")[2] for one in found] == ["9", "8"]
    assert f"{SHOP} · 2 reviews" in found[0].below


def test_a_task_is_found_by_its_owner_as_well(index):
    (found,) = entries(index, "task")
    assert (found.words, found.below) == (TASK, f"{SHOP} · 小周")
    assert index.find("小周") == (found,)


def test_an_empty_store_has_the_knowledge_base(workspace):
    index = palette_desk.index(JobContext(), workspace, ()).value
    assert {one.kind for one in entries(index)} == {"known", "text", "list"}
