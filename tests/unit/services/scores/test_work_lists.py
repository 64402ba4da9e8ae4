"""The work lists on the demo shops and on small files."""

from datetime import date

import pytest

from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import LAST_30, Period
from seller_toolkit.services.reports import documents
from seller_toolkit.services.scores.evidence import evidence
from seller_toolkit.services.scores.work_lists import KINDS, WorkListView, WorkRow, work_list, work_list_document
from seller_toolkit.services.scores.work_words import COLUMNS, HARM, MEANS, TITLES
from seller_toolkit.services.shop_list import shop_list
from seller_toolkit.store import evidence as kept
from seller_toolkit.store import observations
from tests.unit.services.files import bring, table

CONTEXT = JobContext()
SEPTEMBER = Period(first=date(2026, 9, 1), last=date(2026, 9, 30))
YEAR = Period(365)


def shop_on(workspace, platform: str) -> int:
    return next(shop.id for shop in shop_list(CONTEXT, workspace).value.own if shop.platform == platform)


def listed(workspace, platform: str, kind: str, period: Period) -> WorkListView:
    return work_list(CONTEXT, workspace, shop_on(workspace, platform), kind, period).value


def value(view: WorkListView, row: WorkRow, key: str) -> float | None:
    return row.values[[column.key for column in view.columns].index(key)]


def total(view: WorkListView, key: str) -> float:
    return sum(value(view, row, key) or 0 for row in view.rows)


def test_every_list_has_its_words():
    assert set(KINDS) == set(COLUMNS) == set(HARM) == set(MEANS) == set(TITLES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("platform", ["tmall", "douyin"])
def test_the_most_harmful_stands_first_and_each_row_opens_rows_that_are_there(demo, kind, platform):
    view = listed(demo, platform, kind, LAST_30)
    assert [row.harm for row in view.rows] == sorted((row.harm for row in view.rows), reverse=True)
    assert all(len(row.values) == len(view.columns) for row in view.rows)
    assert bool(view.rows) or bool(view.missing)
    for row in view.rows:
        assert (row.evidence is None) == (not row.opens)
        if row.opens:
            assert row.opens[0][1] == row.evidence
            assert evidence(CONTEXT, demo, row.evidence, 1).value.total > 0


class TestItems:
    @pytest.mark.parametrize("period", [SEPTEMBER, LAST_30, YEAR])
    def test_the_set_that_comes_out_small_leads(self, demo, period):
        first, second, *_ = listed(demo, "tmall", "items", period).rows
        assert "1.5m床" in first.label
        assert first.harm > 5 * second.harm

    def test_what_it_opens_are_its_bad_reviews(self, demo):
        view = listed(demo, "tmall", "items", LAST_30)
        row = view.rows[0]
        assert (row.evidence.kind, row.evidence.only, row.evidence.item) == ("review", "complaint", row.key)
        opened = evidence(CONTEXT, demo, row.evidence, None).value
        assert opened.total == value(view, row, "bad_reviews") + value(view, row, "complaints")

    def test_the_rows_add_up_to_the_shop(self, demo):
        view = listed(demo, "douyin", "items", YEAR)
        with demo.store.read() as connection:
            wanted = kept.Wanted(shop_on(demo, "douyin"), view.first, view.last)
            orders, said = kept.order_lines(connection, wanted), kept.reviews(connection, wanted)
        assert total(view, "orders") == len(set(zip(orders["order_no"], orders["item_id"], strict=True)))
        assert total(view, "bad_reviews") == sum(stars <= 2 for stars in said["stars"])
        assert total(view, "quality_returns") == 27

    def test_what_no_export_tells_is_left_out_and_its_file_is_named(self, demo):
        view = listed(demo, "tmall", "items", YEAR)
        assert "quality_returns" not in {column.key for column in view.columns}
        assert view.missing == "Still missing: the refund export of Qianniu."
        assert listed(demo, "douyin", "items", YEAR).missing == ""

    def test_an_item_below_the_alliances_line_is_flagged_with_its_ratings(self, demo):
        view = listed(demo, "douyin", "items", SEPTEMBER)
        (row,) = [row for row in view.rows if row.flag]
        assert value(view, row, "praise") == 60.0
        assert row.flag == "Praise rate 60.0% of 5 ratings: below 70% the alliance removes the item"
        assert row.chip == "below 70%"

    def test_the_line_holds_on_its_platform_from_its_day_and_not_for_a_handful(self, workspace):
        head = ("订单编号", "商品名称", "评价内容", "星级", "时间")
        few = [(n, "甲", "一般", 1, "2026-11-10 10:00:00") for n in range(4)]
        many = [(10 + n, "乙", "一般", 1 + 4 * (n > 2), "2026-11-10 10:00:00") for n in range(5)]
        for platform in ("douyin", "tmall"):
            bring(workspace, f"{platform}.csv", table(head, *few, *many), shop=platform, platform=platform)
        chips = {row.label: row.chip for row in listed(workspace, "douyin", "items", LAST_30).rows}
        assert chips == {"甲": "", "乙": "below 70%"}
        assert {row.chip for row in listed(workspace, "tmall", "items", LAST_30).rows} == {""}
        before = Period(first=date(2026, 7, 1), last=date(2026, 7, 28))
        moved = [(n, "乙", "一般", 1, "2026-07-10 10:00:00") for n in range(50, 59)]
        bring(workspace, "july.csv", table(head, *moved), shop="douyin", platform="douyin")
        assert [row.chip for row in listed(workspace, "douyin", "items", before).rows] == [""]

    def test_an_item_without_ids_in_one_export_is_the_one_with_its_title_in_another(self, workspace):
        head = ("商品ID", "商品名称", "评价内容", "星级", "时间", "订单编号")
        bring(
            workspace,
            "a.csv",
            table(head, ("77", "甲", "好", 5, "2026-11-10 10:00:00", 1)),
            shop="店",
            platform="tmall",
        )
        bring(
            workspace,
            "b.csv",
            table(head[1:], ("甲", "破了", 1, "2026-11-11 10:00:00", 2)),
            shop="店",
            platform="tmall",
        )
        (row,) = listed(workspace, "tmall", "items", LAST_30).rows
        assert (row.key, row.label) == ("77", "甲")
        assert evidence(CONTEXT, workspace, row.evidence, None).value.total == 1


class TestCouriers:
    def test_the_new_courier_to_guangdong_leads_in_september(self, demo):
        view = listed(demo, "tmall", "couriers", SEPTEMBER)
        first, second, third, *_ = view.rows
        assert first.label == "申通快递 · 广东"
        assert {second.label, third.label} == {"申通快递 · 广西", "申通快递 · 海南"}
        assert first.harm > 5 * second.harm
        assert value(view, first, "hours") > 1.5 * value(view, first, "others_hours")
        assert (first.evidence.courier, first.evidence.province) == ("申通快递", "广东")
        assert evidence(CONTEXT, demo, first.evidence, None).value.total == value(view, first, "parcels") == 38

    def test_the_rows_add_up_to_the_shop(self, demo):
        view = listed(demo, "tmall", "couriers", SEPTEMBER)
        with demo.store.read() as connection:
            wanted = kept.Wanted(shop_on(demo, "tmall"), view.first, view.last)
            assert total(view, "parcels") == len(kept.parcels(connection, wanted))
        assert total(view, "late") == 16

    def test_without_parcels_their_file_is_named(self, demo):
        view = listed(demo, "douyin", "couriers", SEPTEMBER)
        assert view.rows == ()
        assert view.missing.startswith("Still missing: the parcel sheet of your ERP or courier")


class TestAgents:
    def test_the_slowest_agent_with_most_unanswered_leads(self, demo):
        view = listed(demo, "douyin", "agents", LAST_30)
        assert view.rows[0].label == "客服05"
        assert value(view, view.rows[0], "reply_seconds") == 19.0
        with demo.store.read() as connection:
            found = observations.between(
                connection, shop_on(demo, "douyin"), metrics=("service.sessions",), subject_kind="agent"
            )
        assert total(view, "sessions") == sum(found.value)

    def test_a_shop_without_their_export_is_told_its_own_platforms(self, demo):
        assert (
            listed(demo, "tmall", "agents", LAST_30).missing
            == "Still missing: the service report by agent of Business Advisor."
        )

    def test_days_without_any_say_so(self, demo):
        view = listed(demo, "douyin", "agents", SEPTEMBER)
        assert (view.rows, view.missing, view.notes) == ((), "", ("Nothing of this kind happened in these days.",))


class TestWarehouses:
    def test_late_dispatch_where_orders_say_it_late_pick_up_where_parcels_do(self, demo):
        douyin, tmall = listed(demo, "douyin", "warehouses", YEAR), listed(demo, "tmall", "warehouses", SEPTEMBER)
        assert total(douyin, "shipped_late") == 25  # one of the 26 lines shares its order with another
        assert "picked_up_late" not in {column.key for column in douyin.columns}
        assert tmall.rows[0].label == "海宁总仓"
        assert (tmall.rows[0].evidence.only, total(tmall, "picked_up_late")) == ("late_pickup", 16)
        assert "shipped_late" not in {column.key for column in tmall.columns}


def test_the_document_has_the_rows_in_their_order_and_says_what_harm_means(demo, tmp_path):
    view = listed(demo, "douyin", "items", SEPTEMBER)
    report = work_list_document(view)
    found, *said = report.blocks
    assert isinstance(found, Table)
    assert [row[0] for row in found.rows] == [row.label for row in view.rows]
    assert [row[-1] for row in found.rows] == [row.flag for row in view.rows]
    assert [block.text for block in said if isinstance(block, Paragraph)] == list(view.notes)
    assert "2026-09-01 – 2026-09-30" in report.subtitle
    assert score_desk.work_list_document(CONTEXT, demo, view).value == report
    documents.write_document(report, tmp_path / "w.xlsx")
    assert (tmp_path / "w.xlsx").stat().st_size > 0


def test_the_desk_gives_the_same_list(demo):
    shop = shop_on(demo, "tmall")
    assert score_desk.work_list(CONTEXT, demo, shop, "couriers", SEPTEMBER).value == listed(
        demo, "tmall", "couriers", SEPTEMBER
    )
