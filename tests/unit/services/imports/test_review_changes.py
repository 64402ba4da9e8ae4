"""What two imports tell of the same reviews, and the laws of importing again and of undo with edited reviews."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.records import REVIEW, RecordColumns
from seller_toolkit.importing import dedupe
from seller_toolkit.importing.keys import key_texts
from seller_toolkit.services.imports import import_files, review_changes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import batches, records, shops
from seller_toolkit.store import review_changes as stored_changes
from seller_toolkit.store import reviews as stored_reviews
from seller_toolkit.store.review_tables import REVIEW_CHANGE
from seller_toolkit.store.tables import BATCH, RECORD_TABLES
from tests.long import examples
from tests.unit.services.files import bring, table
from tests.unit.store.stories import AT, contents

HEAD = ("评价日期", "订单ID", "商品ID", "商品评价得分", "评价内容", "追评内容")


def row(number: int, text: str, *, stars: int = 5, appended: str = "", item: str = "9"):
    return (f"2026-11-{number:02d} 10:00:00", f"69{number:010d}", item, stars, text, appended)


FIRST = [row(number, f"第{number}条") for number in range(1, 21)]


def bring_reviews(workspace, rows, name="a.csv"):
    (receipt,) = bring(workspace, name, table(HEAD, *rows), shop="甲店")
    return receipt


def told(workspace):
    """(text now, kind, earlier words) of every change."""
    with workspace.store.read() as c:
        (shop,) = shops.all_shops(c)
        texts = {one.number: one.text for one in stored_reviews.page(c, [shop.id])}
        found = stored_changes.of_reviews(c, list(texts))
        return sorted((texts[number], one.kind, one.before) for number, changes in found.items() for one in changes)


def count(workspace):
    with workspace.store.read() as c:
        return records.count(c, "review", shops.all_shops(c)[0].id)


def test_an_edited_review_stays_one_review_and_keeps_what_it_said(workspace):
    bring_reviews(workspace, FIRST)
    receipt = bring_reviews(workspace, [*FIRST[:4], row(5, "改成差评", stars=1), *FIRST[5:]], "b.csv")
    assert (receipt.counts.new, receipt.counts.changed, receipt.counts.same) == (0, 1, 19)
    assert (count(workspace), told(workspace)) == (20, [("改成差评", "edited", "第5条")])
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert (count(workspace), told(workspace)) == (20, [])
    assert bring_reviews(workspace, [*FIRST, row(21, "新的")], "c.csv").counts.same == 20


def test_the_preview_shows_what_an_edited_review_said(workspace):
    from pathlib import Path

    from seller_toolkit.domain.imports import ImportChoices
    from seller_toolkit.services.requests import Dropped

    bring_reviews(workspace, FIRST)
    data = table(HEAD, row(5, "改成差评", stars=1), row(6, "第6条"))
    dropped = Dropped(Path("b.csv"), data=data, choices=ImportChoices(shop="甲店"))
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    assert plan.counts.changed == 1
    assert set(plan.preview[0].old.values()) == {"第5条", "5"}


def test_an_added_text_is_told(workspace):
    bring_reviews(workspace, FIRST)
    bring_reviews(workspace, [row(1, "第1条", appended="一周后坏了"), *FIRST[1:]], "b.csv")
    assert told(workspace) == [("第1条", "appended", "")]


def test_what_a_newer_export_of_everything_lacks_is_missing_and_never_deleted(workspace):
    bring_reviews(workspace, FIRST)
    without = [one for one in FIRST if one[4] != "第7条"]
    receipt = bring_reviews(workspace, without, "b.csv")
    assert (count(workspace), told(workspace)) == (20, [("第7条", "missing", "")])
    bring_reviews(workspace, [*FIRST, row(21, "新的")], "c.csv")
    assert told(workspace) == [("第7条", "back", ""), ("第7条", "missing", "")]
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert told(workspace) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FIRST, FIRST[:1] + FIRST[10:]),  # half of it: a filtered export
        ([*FIRST[1:], row(1, "早")], FIRST[3:]),  # before the time that it covers
        ([row(n, f"第{n}条", stars=1 if n in (5, 6, 7) else 5) for n in range(1, 29)], [row(n, f"第{n}条") for n in range(1, 29) if n not in (5, 6, 7)]),
        ([row(n, f"第{n}条", item="8" if n in (5, 6, 7) else "9") for n in range(1, 29)], [row(n, f"第{n}条") for n in range(1, 29) if n not in (5, 6, 7)]),
    ],
)  # fmt: skip
def test_an_export_of_a_part_says_nothing_of_the_rest(workspace, first, second):
    bring_reviews(workspace, first)
    bring_reviews(workspace, second, "b.csv")
    assert told(workspace) == []


def test_an_export_with_rejected_rows_says_nothing_of_what_it_lacks(workspace):
    bring_reviews(workspace, FIRST)
    bring_reviews(workspace, [*FIRST[:5], row(6, "第6条", stars=9), *FIRST[6:]], "b.csv")
    assert told(workspace) == []


# --- laws


@dataclass(frozen=True)
class Bring:
    """A file: (number of the review, its text, its added text)."""

    rows: tuple[tuple[int, str, str | None], ...]


@dataclass(frozen=True)
class Undo:
    """Undo the import at this place (modulo how many there are)."""

    place: int


ROWS = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from("abc"), st.sampled_from([None, "x", "y"])), min_size=1, max_size=4
)
FILES = st.builds(Bring, ROWS.map(tuple))
STORIES = st.lists(st.one_of(FILES, FILES, st.builds(Undo, st.integers(0, 9))), max_size=7)


class Enough(Exception):
    """Ends a story, so that its transaction leaves nothing to the next one."""


def write(c, name: str, file: Bring) -> int:
    """Import as `import_files` does, without a file."""
    columns = {
        "order_no": [f"{number}" for number, _, _ in file.rows],
        "item_id": ["9"] * len(file.rows),
        "written_at": [f"2026-11-0{number} 10:00:00" for number, _, _ in file.rows],
        "text": [text for _, text, _ in file.rows],
        "appended_text": [added for _, _, added in file.rows],
    }
    keys = key_texts(REVIEW, columns, len(file.rows))
    part = RecordColumns("review", "甲店", "tmall", True, list(range(2, len(keys) + 2)), keys, columns)
    batch = batches.start(c, SourceFile(name, "", name, 1), layout="one", platform="tmall", shop_id=None, at=AT)
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True, batch=batch)
    marked = dedupe.mark(part, records.existing(c, "review", shop.id, keys, tuple(columns)))
    marked = review_changes.with_edits(c, shop.id, marked)
    records.insert(c, "review", shop.id, batch, part, marked.new)
    review_changes.write(c, shop.id, batch, marked)
    records.note_same(c, "review", shop.id, batch, part, marked.same)
    review_changes.note(c, shop.id, batch, "one", marked, AT, whole=True)
    batches.assign_shop(c, batch, shop.id)
    batches.finish(c, batch, Counts(), ())
    return batch


def state(c):
    files = {one.id: one.file for one in c.execute(BATCH.select())}
    keys = {one.id: one.key for one in c.execute(RECORD_TABLES["review"].select())}
    changes = [
        (keys[one.review_id], files[one.batch_id], one.kind, one.before) for one in c.execute(REVIEW_CHANGE.select())
    ]
    return contents(c), sorted(changes)


def refused(c, batch: int) -> str:
    """Undo a batch; the code of the refusal where it is refused, for then a later one has built upon it."""
    try:
        batches.undo(c, batch, AT)
    except UserError as error:
        return error.code
    return ""


def in_a_story(workspace, tell):
    def run():
        with workspace.store.write() as c:
            tell(c)
            raise Enough

    with pytest.raises(Enough):
        run()


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FILES, max_size=5))
def test_undoing_backwards_walks_back_through_every_earlier_state(workspace, files):
    def tell(c):
        states, numbers = [state(c)], []
        for place, file in enumerate(files):
            numbers.append(write(c, f"{place}", file))
            states.append(state(c))
        for number in reversed(numbers):
            assert state(c) == states.pop()
            batches.undo(c, number, AT)
        assert state(c) == states.pop() == ({}, [])

    in_a_story(workspace, tell)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FILES, min_size=1, max_size=4))
def test_importing_the_last_file_again_changes_no_review(workspace, files):
    def tell(c):
        for place, file in enumerate(files):
            write(c, f"{place}", file)
        before, _ = state(c)
        write(c, "again", files[-1])
        assert state(c)[0] == before

    in_a_story(workspace, tell)


@settings(max_examples=examples(80), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STORIES)
def test_no_review_is_lost_or_doubled_by_an_undo(workspace, story):
    """Whatever is undone: every key stands once, and each review that a live file brought is there."""

    def tell(c):
        live = []
        for place, step in enumerate(story):
            if isinstance(step, Bring):
                live.append((write(c, f"{place}", step), step))
            elif live:
                one = live[step.place % len(live)]
                if not refused(c, one[0]):
                    live.remove(one)
            there = {row["order_no"] for (_, _key), row in contents(c).get("review", {}).items()}
            assert there == {str(number) for _, file in live for number, _, _ in file.rows}

    in_a_story(workspace, tell)
