"""The law of undo: the store is what it would be if the undone imports had never been.

It is held against a model that replays the imports that are left, in plain dicts.
"""

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store import batches, shops, tasks
from seller_toolkit.store.tables import BATCH_CHANGE, BATCH_SAME
from tests.long import examples
from tests.unit.store.stories import AT, bring, columns_of, contents

FIELDS = ("courier", "warehouse", "province")
VALUES = st.sampled_from([None, "a", "b"])
ROWS = st.dictionaries(
    st.sampled_from(["k1", "k2", "k3"]), st.dictionaries(st.sampled_from(FIELDS), VALUES), min_size=1, max_size=3
)


@dataclass(frozen=True)
class Import:
    """The rows of one file, per shop."""

    rows: dict[str, dict[str, dict[str, Any]]]


@dataclass(frozen=True)
class Undo:
    """Undo the import at this place (modulo how many there are)."""

    place: int


IMPORTS = st.builds(Import, st.dictionaries(st.sampled_from(["甲店", "乙店"]), ROWS, min_size=1, max_size=2))
STORIES = st.lists(st.one_of(IMPORTS, IMPORTS, st.builds(Undo, st.integers(0, 9))), max_size=9)


class Enough(Exception):
    """Ends a story, so that its transaction leaves nothing to the next one."""


def replay(live: list[tuple[str, Import]]) -> dict[tuple[str, str], dict[str, Any]]:
    """What the imports give, by the plainest of means."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for file, one in live:
        for shop, rows in one.rows.items():
            for number, (key, fields) in enumerate(rows.items(), 2):
                filled = {name: value for name, value in fields.items() if value is not None}
                source = {"source_batch_id": file, "source_row": number}
                known = found.get((shop, key))
                if known is None:
                    found[shop, key] = dict.fromkeys(FIELDS) | filled | source | {"batch_id": file}
                elif any(known[name] != value for name, value in filled.items()):
                    known.update(filled | source)
    return found


def stored(c) -> dict[tuple[str, str], dict[str, Any]]:
    wanted = (*FIELDS, "batch_id", "source_batch_id", "source_row")
    return {where: {name: row[name] for name in wanted} for where, row in contents(c).get("parcel", {}).items()}


def bring_one(c, file: str, one: Import) -> int:
    return bring(c, file, [columns_of("parcel", rows, shop=shop) for shop, rows in one.rows.items()])


def refused(c, batch: int) -> UserError | None:
    """Undo a batch; the refusal where it is refused."""
    try:
        batches.undo(c, batch, AT)
    except UserError as error:
        return error
    return None


def in_a_story(store, tell) -> None:
    def run():
        with store.write() as c:
            tell(c)
            raise Enough

    with pytest.raises(Enough):
        run()


@settings(deadline=None, max_examples=examples(120), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STORIES)
def test_an_undone_import_has_never_been(store, story):
    def tell(c):
        live: list[tuple[int, str, Import]] = []
        for place, step in enumerate(story):
            if isinstance(step, Import):
                live.append((bring_one(c, f"{place}.xlsx", step), f"{place}.xlsx", step))
            elif live:
                batch, _, _ = one = live[step.place % len(live)]
                refusal = refused(c, batch)
                if refusal is None:
                    live.remove(one)
                else:
                    assert refusal.code == "batch.built_upon"
                    assert refusal.params["id"] in {later for later, _, _ in live if later > batch}
            assert stored(c) == replay([(file, one) for _, file, one in live])
            assert {shop.name for shop in shops.all_shops(c)} == {shop for _, _, one in live for shop in one.rows}

    in_a_story(store, tell)


@settings(deadline=None, max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(IMPORTS, max_size=7))
def test_undoing_backwards_walks_back_through_every_earlier_state(store, imports):
    def tell(c):
        states, numbers = [contents(c)], []
        for place, one in enumerate(imports):
            numbers.append(bring_one(c, f"{place}.xlsx", one))
            states.append(contents(c))
        for number in reversed(numbers):
            assert contents(c) == states.pop()
            batches.undo(c, number, AT)
        assert contents(c) == states.pop() == {}
        assert shops.all_shops(c) == ()
        assert c.execute(BATCH_CHANGE.select()).all() == c.execute(BATCH_SAME.select()).all() == []

    in_a_story(store, tell)


def test_what_a_later_file_repeats_passes_to_it(c):
    rows = {"k": {"courier": "圆通", "province": "浙江省"}, "gone": {"courier": "圆通"}}
    first = bring(c, "a.xlsx", [columns_of("parcel", rows)])
    bring(c, "b.xlsx", [columns_of("parcel", {"x": {}, "k": {"courier": "圆通"}})])
    assert batches.undo(c, first, AT) == (1, 0)
    found = stored(c)
    assert found["甲店", "k"] == {
        "courier": "圆通", "warehouse": None, "province": None, "batch_id": "b.xlsx", "source_batch_id": "b.xlsx",
        "source_row": 3,
    }  # fmt: skip
    assert ("甲店", "gone") not in found


def test_a_change_that_a_later_file_repeats_stays_and_is_that_files_change(c):
    bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通", "warehouse": "一号"}})])
    second = bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通", "warehouse": "二号"}})])
    third = bring(c, "c.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}})])
    batches.undo(c, second, AT)
    row = stored(c)["甲店", "k"]
    assert (row["courier"], row["warehouse"], row["source_batch_id"]) == ("中通", "一号", "c.xlsx")
    assert batches.undo(c, third, AT) == (0, 1)
    row = stored(c)["甲店", "k"]
    assert (row["courier"], row["warehouse"], row["source_batch_id"]) == ("圆通", "一号", "a.xlsx")


def test_a_shop_that_an_import_made_stays_while_it_has_tasks(c):
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    (shop,) = shops.all_shops(c)
    tasks.add(c, Task(0, shop.id, "", TaskState.OPEN), at=AT)
    batches.undo(c, batch, AT)
    assert shops.all_shops(c) == (shop,)


def test_a_shop_that_was_there_before_stays(c):
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True)
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    batches.undo(c, batch, AT)
    assert shops.all_shops(c) == (shop,)


def test_many_rows_are_taken_back_across_chunks(c):
    rows = {f"k{n}": {"courier": "圆通"} for n in range(2000)}
    first = bring(c, "a.xlsx", [columns_of("parcel", rows)])
    bring(c, "b.xlsx", [columns_of("parcel", dict(list(rows.items())[:1500]))])
    assert batches.undo(c, first, AT) == (500, 0)
    assert len(stored(c)) == 1500
