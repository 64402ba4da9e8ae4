"""Laws of importing, held for files as the platforms export them.

**The current value of a cell** (shop, kind of record, natural key, field) is what the file that was imported last says of
it; an empty cell and a missing column say nothing. So

* exports that were taken from one state of the platform never contradict each other, however they overlap in rows and
  columns, and give the same current values in any order;
* where two exports contradict each other (the platform has changed a value in between), the one that was imported last
  counts, cell by cell. The program does not know which export is the newer one: whoever imports an older file behind a
  newer one gets the older values, sees them in the preview as changes from new to old, and can take that import back.

Where a value came from (batch, row) is that of the file that brought it, and so depends on the order.

**Import and undo** leaves every table as it was but for the history (the undone batch stays listed), the counters of ids,
and what the user has taught the program about titles (`remembered`).
"""

from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace
from tests.faults.mutants import ROOT
from tests.faults.whole import whole_store
from tests.long import examples
from tests.unit.services.files import bring, table
from tests.unit.store.stories import contents

HEAD = ("订单编号", "总金额", "买家实际支付金额", "订单状态", "订单创建时间", "退款金额")
KEY = HEAD[0]
FREE = HEAD[1:]
ORDERS = [str(10**17 + number) for number in range(4)]
CELLS = {
    "总金额": ["10.00", "25.50", ""],
    "买家实际支付金额": ["10.00", "20.00", ""],
    "订单状态": ["交易成功", "卖家已发货，等待买家确认", ""],
    "订单创建时间": ["2026-10-01 10:00:00", "2026-10-02 11:30:00"],
    "退款金额": ["0.00", "5.00", ""],
}
KEPT = ("batch", "batch_problem", "sqlite_sequence", "remembered", "shop", "batch_receipt", "batch_row")

ROW = st.fixed_dictionaries({title: st.sampled_from(cells) for title, cells in CELLS.items()})
TRUTH = st.fixed_dictionaries(dict.fromkeys(ORDERS, ROW))
WINDOW = st.tuples(
    st.lists(st.sampled_from(ORDERS), min_size=1, unique=True),
    st.sets(
        st.sampled_from(["买家实际支付金额", "订单状态", "退款金额"]), max_size=1
    ),  # with more the table is not known
)
QUICK = settings(deadline=None, max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])


def export(rows: dict[str, dict[str, str]], orders: list[str], left_out: set[str]) -> bytes:
    """A part of the truth: some orders, without some columns."""
    titles = [title for title in HEAD if title not in left_out]
    return table(titles, *([order, *(rows[order][title] for title in titles[1:])] for order in orders))


@pytest.fixture(scope="module")
def new_store(tmp_path_factory):
    """Gives the workspace an empty store, and files to import into it; making a workspace anew would take a second."""
    workspace = make_workspace(tmp_path_factory.mktemp("laws") / "store.db")
    _ = workspace.store
    workspace.close()
    empty = workspace.store_path.read_bytes()

    def open_with(files: list[bytes]) -> Workspace:
        workspace.close()
        workspace.store_path.write_bytes(empty)
        for place, data in enumerate(files):
            receipts = bring(workspace, f"{place}.csv", data, shop="甲店", platform="tmall")
            assert all(one.status in (FileStatus.IMPORTED, FileStatus.ALREADY_IMPORTED) for one in receipts)
        return workspace

    yield open_with
    workspace.close()


def current_values(workspace: Workspace) -> dict[tuple[str, str, str], dict[str, Any]]:
    """Fields by kind, shop and key, without where they came from."""
    with workspace.store.read() as c:
        found = contents(c)
    origin = ("batch_id", "source_batch_id", "source_row")
    return {
        (kind, *where): {name: value for name, value in fields.items() if name not in origin}
        for kind, rows in found.items()
        for where, fields in rows.items()
    }


@QUICK
@given(truth=TRUTH, windows=st.lists(WINDOW, min_size=2, max_size=3))
def test_overlapping_exports_of_one_state_give_the_same_values_in_any_order(new_store, truth, windows):
    files = [export(truth, *window) for window in windows]
    seen = [current_values(new_store(list(order))) for order in permutations(files)]
    assert seen[0]
    assert all(one == seen[0] for one in seen)


@QUICK
@given(states=st.lists(st.tuples(TRUTH, WINDOW), min_size=2, max_size=4))
def test_of_exports_that_contradict_each_other_the_last_one_counts_cell_by_cell(new_store, states):
    said: dict[tuple[str, str], str] = {}
    for truth, (orders, left_out) in states:
        for order in orders:
            said |= {(order, title): cell for title, cell in truth[order].items() if title not in left_out and cell}
    known = [order for order in ORDERS if any(key == order for key, _ in said)]
    last = {order: {title: said.get((order, title), "") for title in FREE} for order in known}
    files = [export(truth, *window) for truth, window in states]
    assume(len(set(files)) == len(files))  # the same bytes once more are known, and change nothing
    one_by_one = current_values(new_store(files))
    at_once = current_values(new_store([export(last, known, set())]))
    assert {key: filled(row) for key, row in one_by_one.items()} == {key: filled(row) for key, row in at_once.items()}


def filled(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


@QUICK
@given(truth=TRUTH, window=WINDOW)
def test_importing_twice_is_importing_once(new_store, truth, window):
    data = export(truth, *window)
    workspace = new_store([data])
    once, values = whole_store(workspace), current_values(workspace)
    (again,) = bring(workspace, "again.csv", data, shop="甲店", platform="tmall")
    assert (again.status, whole_store(workspace)) == (FileStatus.ALREADY_IMPORTED, once)
    (other_bytes,) = bring(workspace, "saved again.csv", data + b"\n\n", shop="甲店", platform="tmall")
    assert (other_bytes.counts.new, other_bytes.counts.changed) == (0, 0)
    assert current_values(workspace) == values


@QUICK
@given(before=st.lists(st.tuples(TRUTH, WINDOW), max_size=2), truth=TRUTH, window=WINDOW)
def test_import_and_undo_is_never_imported(new_store, before, truth, window):
    workspace = new_store([export(one, *part) for one, part in before])
    was, shops_were = whole_store(workspace, but=KEPT), shops_of(workspace)
    (receipt,) = bring(workspace, "undone.csv", export(truth, *window), shop="甲店", platform="tmall")
    if receipt.status is FileStatus.IMPORTED:
        import_files.undo(JobContext(), workspace, receipt.batch)
    assert (whole_store(workspace, but=KEPT), shops_of(workspace)) == (was, shops_were)


def shops_of(workspace: Workspace) -> list[tuple[Any, ...]]:
    with workspace.store.read() as c:
        return sorted(tuple(row) for row in c.exec_driver_sql("SELECT name, platform, own, demo FROM shop"))


SAMPLES = sorted(
    path for path in (ROOT / "tests" / "samples").rglob("*") if path.suffix in (".xlsx", ".xls", ".csv", ".txt")
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_kind_of_export_comes_twice_as_once_and_goes_without_a_trace(workspace, path):
    """With everything that a file brings: shops, events, observations of several shops."""
    was = whole_store(workspace, but=KEPT)
    choices = {"shop": "甲店", "platform": "tmall", "day": "2026-11-20"}
    receipts = [one for one in bring(workspace, path.name, path.read_bytes(), **choices) if one.batch is not None]
    once = whole_store(workspace)
    bring(workspace, path.name, path.read_bytes(), **choices)
    assert whole_store(workspace) == once
    for receipt in reversed(receipts):
        import_files.undo(JobContext(), workspace, receipt.batch)
    assert (whole_store(workspace, but=KEPT), shops_of(workspace)) == (was, [])
