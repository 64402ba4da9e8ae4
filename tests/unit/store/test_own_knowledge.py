"""What is said of the knowledge base, and own lists, as texts."""

from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store import own_knowledge, shops, tasks
from seller_toolkit.store.own_knowledge import Said


def test_what_is_said_last_holds(c):
    assert own_knowledge.said(c) == ()
    first, last, other = Said("b", "{1}", False), Said("b", "", True), Said("a", "{2}", False)
    for one in (first, other, last):
        own_knowledge.say(c, one)
    assert own_knowledge.said(c) == (other, last)
    assert own_knowledge.find_said(c, "b") == last
    own_knowledge.unsay(c, "b")
    own_knowledge.unsay(c, "b")
    assert own_knowledge.find_said(c, "b") is None
    assert own_knowledge.said(c) == (other,)


def test_lists_are_kept_under_their_ids(c):
    own_knowledge.keep_list(c, "own.2", "one")
    own_knowledge.keep_list(c, "own.1", "two")
    own_knowledge.keep_list(c, "own.2", "three")
    assert own_knowledge.lists(c) == {"own.1": "two", "own.2": "three"}
    assert own_knowledge.find_list(c, "own.2") == "three"
    own_knowledge.remove_list(c, "own.2")
    assert own_knowledge.find_list(c, "own.2") is None


def test_it_is_known_which_tasks_shops_have(c):
    shop = shops.ensure_shop(c, "禾畔店", "tmall", own=True)
    for key in ("own.1", "own.1", "own.2"):
        tasks.add(c, Task(0, shop.id, key, TaskState.DONE))
    assert own_knowledge.on_checklists(c, {"own.1", "own.3"}) == {"own.1"}
    assert own_knowledge.on_checklists(c, ()) == frozenset()
