"""The due sheet: hand-made files in, hours left out."""

from datetime import datetime

import pytest

from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.domain.report import Heading, KeyFigures, PageBreak, Table
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.shop_list import shop_list
from seller_toolkit.services.tasks.due_sheet import SPLITS, DueView, due_document, due_of, due_sheet
from tests.conftest import make_workspace
from tests.unit.services.due_cases import (
    DUE_CASES,
    MOVED,
    NOW,
    PAID,
    TMALL_ITEM,
    cases,
    dc,
    douyin,
    dy,
    orders,
    parcels,
    pc,
    refunds,
    tm,
    tr,
)
from tests.unit.services.files import bring

CONTEXT = JobContext()


def brought(workspace, *files, platform: str = "tmall", shop: str = "店") -> None:
    for number, (head, rows) in enumerate(files):
        data = "\n".join((head, *rows)).encode()
        (receipt,) = bring(workspace, f"{platform}{shop}{number}.csv", data, shop=shop, platform=platform)
        assert (receipt.status, receipt.counts.rejected) == (FileStatus.IMPORTED, 0), receipt


def listed(view: DueView) -> list[tuple[str, str, float]]:
    return [(item.kind, item.case or item.order, item.hours_left) for item in view.items]


def view_of(workspace) -> DueView:
    return task_desk.due_sheet(CONTEXT, workspace, None).value


def test_there_are_more_than_sixty_cases_and_each_has_its_name():
    assert len({case.name for case in DUE_CASES}) == len(DUE_CASES) > 60


@pytest.fixture(scope="module")
def at(tmp_path_factory):
    """A workspace whose clock stands at a moment, one for all cases of it."""
    made = {}

    def workspace(now: datetime):
        if now not in made:
            made[now] = make_workspace(tmp_path_factory.mktemp("due") / "store.db", now=now)
        return made[now]

    yield workspace
    for each in made.values():
        each.close()


@pytest.mark.parametrize("case", DUE_CASES, ids=lambda case: case.name)
def test_hours_left(case, at):
    workspace = at(case.now)
    brought(workspace, *case.files, platform=case.platform, shop=case.name)
    (shop,) = [one for one in shop_list(CONTEXT, workspace).value.own if one.name == case.name]
    view = due_sheet(CONTEXT, workspace, shop.id).value
    assert [(kind, number, pytest.approx(hours, abs=1e-6)) for kind, number, hours in case.due] == listed(view)
    for item in view.items:
        assert item.deadline.timestamp() - view.as_of.timestamp() == pytest.approx(item.hours_left * 3600, abs=1e-3)
        assert item.file.startswith(case.platform)
        assert item.row >= 2


def test_orders_and_cases_of_all_shops_stand_together_the_most_pressing_first(workspace):
    brought(workspace, orders(tm(PAID)), refunds(tr("2026-11-22 08:30:00")))
    brought(workspace, douyin(dy("2026-11-22 20:00:00"), dy("2026-11-22 09:00:00", order="22")), platform="douyin")
    view = view_of(workspace)
    assert [(item.shop.platform, item.kind) for item in view.items] == [
        ("douyin", "dispatch"), ("douyin", "dispatch"), ("tmall", "refund"), ("tmall", "dispatch"),
    ]  # fmt: skip
    assert [item.order for item in view.overdue] == ["22"]
    assert view.as_of == NOW
    assert view.items[-1] == view.items[3] == view.items[2:][1]
    with pytest.raises(IndexError):
        view.items[4]


def test_an_item_says_where_it_stands_what_it_costs_and_by_which_rule(workspace):
    brought(
        workspace,
        orders(tm(PAID), tm(PAID, "卖家已发货", order="12")),
        parcels(pc(order="12", sent=PAID)),
        refunds(tr(PAID)),
    )
    order, refund, parcel = sorted(
        view_of(workspace).items, key=lambda item: ("dispatch", "refund", "pickup").index(item.kind)
    )
    assert (order.kind_label, order.item, order.row, order.file) == ("To dispatch", "毛毯", 2, "tmall店0.csv")
    assert "48-hour pick-up" in order.costs
    assert order.rule == "Picked up within 48 hours of payment"
    assert order.hint == "A refund is asked for: answer it before you dispatch"
    assert (refund.case, refund.order, refund.hint, refund.verified) == ("91", "11", "", True)
    assert (parcel.courier, parcel.warehouse, parcel.file, parcel.row) == ("中通", "一号仓", "tmall店1.csv", 2)


def test_what_no_rule_text_says_is_marked(workspace):
    brought(
        workspace, douyin(dy(status="已发货", sent="2026-11-21 12:00:00")), parcels(pc(order="21")), cases(dc(until="2026-11-23 10:00:00")),
        platform="douyin",
    )  # fmt: skip
    parcel, case = view_of(workspace).items
    assert (parcel.kind, parcel.verified, case.verified) == ("pickup", False, True)
    assert "(unverified)" in parcel.costs
    assert "unverified" in parcel.rule
    assert case.rule == "Deadline in the after-sales file"


def test_two_items_of_an_order_are_told_as_one_with_their_number(workspace):
    brought(workspace, douyin(dy("2026-11-22 20:00:00"), dy("2026-11-22 20:00:00", sub="212")), platform="douyin")
    (item,) = view_of(workspace).items
    assert item.item == "毛毯 and 1 more"


def test_an_order_borrows_courier_and_warehouse_of_its_parcel(workspace):
    brought(workspace, orders(tm(PAID)), MOVED, parcels(pc()))
    (item,) = view_of(workspace).items
    assert (item.kind, item.courier, item.warehouse, item.agent) == ("dispatch", "中通", "一号仓", "")


class TestHowOldTheDataAre:
    def test_an_empty_store_says_what_to_bring(self, workspace):
        view = view_of(workspace)
        assert (len(view.items), view.data_until, view.shops) == (0, None, ())
        assert [source.imported_at for source in view.sources] == [None, None, None]
        assert view.notes == (
            "No orders and no after-sales were imported yet. Bring the order and after-sales exports of Qianniu or Doudian.",
        )

    def test_each_kind_has_its_import_and_its_newest_time(self, workspace):
        brought(workspace, orders(tm(PAID)), refunds(tr("2026-11-20 08:00:00", until="2026-11-29 08:00:00")))
        view = view_of(workspace)
        ages = {source.kind: (source.imported_at, source.newest, source.file) for source in view.sources}
        assert ages["order_line"] == (NOW, datetime(2026, 11, 21, 10), "tmall店0.csv")
        assert ages["after_sale"] == (NOW, datetime(2026, 11, 20, 8), "tmall店1.csv")
        assert ages["parcel"] == (None, None, "")
        assert view.data_until == datetime(2026, 11, 20, 8)

    def test_what_lacks_and_what_is_old_is_told(self, workspace):
        brought(workspace, orders(tm("2026-11-20 08:00:00")))
        notes = view_of(workspace).notes
        assert "店: Orders end on 2026-11-20 08:00; what was done since then still stands here." in notes
        assert "店: no after-sales, so open cases are not here. Bring the refund export of Qianniu." in notes
        assert any(note.startswith("店: no parcels") for note in notes)

    def test_a_file_that_brought_nothing_new_is_the_newest_all_the_same(self, workspace, tmp_path):
        brought(workspace, orders(tm(PAID)))
        later = make_workspace(workspace.store_path, now=datetime(2026, 11, 22, 15))
        workspace.close()
        data = "\n".join((orders()[0], tm(PAID), "")).encode()
        bring(later, "again.csv", data, shop="店", platform="tmall")
        (source, *_) = view_of(later).sources
        assert (source.imported_at, source.file) == (datetime(2026, 11, 22, 15), "again.csv")
        later.close()


class TestWhatIsLeftOpen:
    def test_what_was_missed_long_ago_is_counted(self, workspace):
        brought(
            workspace, orders(tm("2026-10-01 08:00:00"), tm("2026-10-02 08:00:00", order="12"), tm(PAID, order="13"))
        )
        view = view_of(workspace)
        assert len(view.items) == 1
        assert "Missed more than 14 days ago and not listed: 2." in view.notes

    def test_cases_without_a_deadline_are_called_by_their_numbers(self, workspace):
        brought(workspace, cases(dc(), dc(case="93", kind="换货")), platform="douyin")
        notes = view_of(workspace).notes
        assert "Refund only: 1 without a deadline, in no file and by no known rule: 92" in notes
        assert "Exchange: 1 without a deadline, in no file and by no known rule: 93" in notes

    def test_words_that_nobody_knows_are_told(self, workspace):
        brought(workspace, refunds(tr(PAID, status="流转甲"), tr(PAID, status="", case="92")))
        notes = view_of(workspace).notes
        assert "Cases in a state that is not known ((empty), 流转甲), shown as waiting: 2." in notes
        assert "Refunds of orders that no file knows, counted as not sent (the shorter time): 2." in notes

    def test_a_file_that_says_of_no_order_how_it_stands_makes_none_wait(self, workspace):
        head = "订单编号,订单创建时间,订单付款时间,总金额,宝贝标题"
        brought(workspace, (head, (f"11,{PAID},{PAID},100.00,毛毯", f"12,{PAID},{PAID},100.00,毛毯")))
        view = view_of(workspace)
        assert len(view.items) == 0
        assert "Orders from files that say of none how it stands, not listed: 2." in view.notes

    def test_an_order_in_a_state_that_nobody_knows_waits_and_is_counted(self, workspace):
        brought(workspace, orders(tm(PAID, "定制生产"), tm(PAID, order="12")))
        view = view_of(workspace)
        assert len(view.items) == 2
        assert "Orders in a state that is not known, shown as waiting: 1." in view.notes

    def test_a_real_list_of_orders_without_a_state_floods_nobody(self, workspace, real_file):
        path = real_file("tmall_order_report_utf8.csv")
        bring(workspace, path.name, path.read_bytes(), shop="店", platform="tmall")
        view = view_of(workspace)
        assert len(view.items) == 0
        assert any(note.startswith("Orders from files that say of none") for note in view.notes)

    def test_a_platform_without_clocks_says_so(self, workspace):
        brought(workspace, refunds(tr(PAID, until="2026-11-23 09:30:00")), platform="pdd")
        view = view_of(workspace)
        (item,) = view.items
        assert (item.hours_left, item.costs, item.verified) == (24.0, "", True)
        assert "Pinduoduo: no time limits are known; only deadlines in the files count." in view.notes

    def test_parcels_of_sheets_that_tell_no_pick_ups_are_counted(self, workspace):
        sheet = parcels(pc(order="1", signed="2026-11-20 10:00:00"), pc(sent="2026-11-21 18:00:00"))
        brought(workspace, orders(tm(PAID, "卖家已发货")), sheet)
        assert "Parcels from files that tell no pick-ups, not listed: 1." in view_of(workspace).notes


class TestDemoShops:
    def test_they_have_their_own_day(self, demo):
        view = view_of(demo)
        assert view.as_of.date() == datetime(2026, 10, 31).date()
        assert {item.shop.platform for item in view.items} == {"tmall", "douyin"}
        assert {item.kind for item in view.items} >= {"dispatch", "pickup", "refund", "return_refund"}

    def test_beside_own_shops_they_are_left_out_and_named(self, demo):
        brought(demo, orders(tm(PAID)), shop="我的店")
        view = view_of(demo)
        assert (view.as_of, [shop.name for shop in view.shops]) == (NOW, ["我的店"])
        assert any("示例·禾畔生活馆" in note for note in view.notes)
        (example,) = [shop for shop in shop_list(CONTEXT, demo).value.own if shop.platform == "douyin"]
        assert due_sheet(CONTEXT, demo, example.id).value.as_of < NOW


class TestDocument:
    @pytest.fixture
    def view(self, workspace) -> DueView:
        brought(
            workspace, orders(tm(PAID), tm("2026-11-20 09:00:00", order="12"), tm("2026-11-20 12:00:00", order="13")), MOVED,
            parcels(pc(order="11"), pc(order="14", paid="2026-11-20 18:00:00", sent=PAID, number="79")), refunds(tr(PAID, order="13")),
        )  # fmt: skip
        return view_of(workspace)

    def test_one_list_with_its_counts(self, workspace, view):
        report = due_document(CONTEXT, workspace, view, view.items, "").value
        figures = next(block for block in report.blocks if isinstance(block, KeyFigures)).figures
        (table,) = [block for block in report.blocks if isinstance(block, Table)]
        assert [figure.value for figure in figures] == ["2026-11-21 10:00", "1", "2", "1", "1"]
        assert [row[1] for row in table.rows] == [item.hours_left for item in view.items]
        assert report.code == "DS-1122-1"

    def test_a_list_for_each_courier_the_nameless_last(self, workspace, view):
        report = due_document(CONTEXT, workspace, view, view.items, "courier").value
        overview, *lists = [block for block in report.blocks if isinstance(block, Table)]
        assert [row[0] for row in overview.rows] == ["中通", "Courier not named"]
        assert [table.title.partition(".")[0] for table in lists] == ["2 due", "3 due"]
        assert sum(len(table.rows) for table in lists) == len(view.items) == 5
        assert sum(isinstance(block, PageBreak) for block in report.blocks) == 2
        assert any(isinstance(block, Heading) and block.text == "中通" for block in report.blocks)

    def test_a_split_by_agent_is_one_list(self, workspace, view):
        report = due_document(CONTEXT, workspace, view, view.items, "agent").value
        assert [block.title for block in report.blocks if isinstance(block, Table)] == [
            "Agent", "5 due. Data as of 2026-11-21 10:00, hours counted from 2026-11-22 09:30",
        ]  # fmt: skip

    def test_nothing_is_due(self, workspace):
        empty = view_of(workspace)
        for split in SPLITS:
            report = due_document(CONTEXT, workspace, empty, empty.items, split).value
            assert not [block for block in report.blocks if isinstance(block, Table)]

    def test_another_split_is_refused(self, workspace, view):
        with pytest.raises(ValueError, match="province"):
            due_document(CONTEXT, workspace, view, view.items, "province")

    def test_of_several_shops_each_line_names_its_own(self, workspace, view):
        brought(workspace, douyin(dy("2026-11-22 20:00:00")), platform="douyin")
        both = due_of(CONTEXT, workspace, shop_list(CONTEXT, workspace).value.own).value
        report = due_document(CONTEXT, workspace, both, both.items, "").value
        (table,) = [block for block in report.blocks if isinstance(block, Table)]
        assert all("店 (" in row[5] for row in table.rows)


def test_an_order_that_is_done_in_a_later_file_never_comes_back(workspace):
    brought(workspace, orders(tm(PAID)))
    assert len(view_of(workspace).items) == 1
    bring(
        workspace, "later.csv", "\n".join((orders()[0], tm(PAID, "卖家已发货"))).encode(), shop="店", platform="tmall"
    )
    assert len(view_of(workspace).items) == 0
    bring(
        workspace,
        "stale.csv",
        "\n".join((TMALL_ITEM, f"11,1,{PAID},待发货,毛毯,,1")).encode(),
        shop="店",
        platform="tmall",
    )
    assert len(view_of(workspace).items) == 0
