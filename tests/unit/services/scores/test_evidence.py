"""The rows behind a number, on the demo shops and on small files."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import documents
from seller_toolkit.services.scores.evidence import ONLY, ONLY_OF, EvidenceAt, EvidenceView, evidence, evidence_document
from seller_toolkit.services.scores.judged_rows import ITEM_ASPECTS
from seller_toolkit.services.shop_list import shop_list
from tests.unit.services.files import bring, table

CONTEXT = JobContext()
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
YEAR = (date(2025, 11, 1), date(2026, 10, 31))
SET15 = "禾畔全棉四件套 1.5m床 床单款纯棉被套裸睡"


def shop_on(workspace, platform: str) -> int:
    return next(shop.id for shop in shop_list(CONTEXT, workspace).value.own if shop.platform == platform)


def rows_of(view: EvidenceView, *keys: str) -> list[tuple[object, ...]]:
    places = [next(p for p, column in enumerate(view.columns) if column.key == key) for key in keys]
    return [tuple(row.values[place] for place in places) for row in view.rows]


def column(view: EvidenceView, key: str) -> list[object]:
    return [values[0] for values in rows_of(view, key)]


def found(workspace, at: EvidenceAt, limit: int | None = None) -> EvidenceView:
    return evidence(CONTEXT, workspace, at, limit).value


def falling(values: Iterable[object]) -> bool:
    known = [float(value or 0) for value in values]
    return known == sorted(known, reverse=True)


class TestParcels:
    def test_those_of_the_new_courier_with_file_and_row_the_worst_first(self, demo):
        shop = shop_on(demo, "tmall")
        view = found(demo, EvidenceAt(shop, "parcel", *SEPTEMBER, courier="申通快递", province="广东"))
        assert view.title == "申通快递 · 广东 · Parcels"
        assert view.total == len(view.rows) == 38
        assert {row.file for row in view.rows} == {"ERP发货揽收_示例.xlsx"}
        assert len({row.row for row in view.rows}) == 38
        late, hours, usual = column(view, "late"), column(view, "hours"), column(view, "usual")
        badness = [(a or 0) + (h - u if h and h > 1.5 * u else 0) for a, h, u in zip(late, hours, usual, strict=True)]
        assert falling(badness)
        assert {"courier", "province"} & {one.key for one in view.columns} == set()  # the title says them

    def test_late_pick_ups_took_more_than_48_hours(self, demo):
        view = found(demo, EvidenceAt(shop_on(demo, "tmall"), "parcel", *SEPTEMBER, "late_pickup"))
        assert view.total == 16
        assert all(hours > 48 for hours in column(view, "pickup_hours"))
        assert falling(column(view, "late"))

    def test_slow_ones_took_half_as_long_again_as_usual(self, demo):
        view = found(demo, EvidenceAt(shop_on(demo, "tmall"), "parcel", *SEPTEMBER, "slow"))
        assert view.total > 20
        assert all(hours > 1.5 * usual for hours, usual in rows_of(view, "hours", "usual"))

    def test_the_limit_keeps_the_worst_and_counts_all(self, demo):
        at = EvidenceAt(shop_on(demo, "tmall"), "parcel", *SEPTEMBER, "late_pickup")
        view = found(demo, at, 3)
        assert view.rows == found(demo, at).rows[:3]
        assert (view.total, view.about) == (16, "2026-09-01 – 2026-09-30 · the worst 3 of 16 rows")

    def test_a_parcel_that_waits_is_late_by_the_hours_it_has_waited(self, workspace):
        head = ("订单号", "运单号", "快递公司", "付款时间", "揽收时间")
        data = table(
            head,
            ("1001", "A1", "中通", "2026-11-19 09:00:00", ""),
            ("1002", "A2", "中通", "2026-11-22 09:00:00", "2026-11-22 10:00:00"),
        )
        bring(workspace, "p.csv", data, shop="小店", platform="tmall")
        at = EvidenceAt(shop_on(workspace, "tmall"), "parcel", date(2026, 11, 1), date(2026, 11, 22), "late_pickup")
        ((order, hours),) = rows_of(found(workspace, at), "order_no", "pickup_hours")
        assert (order, round(hours)) == ("1001", 87)


class TestOrders:
    def test_orders_shipped_after_the_promise(self, demo):
        view = found(demo, EvidenceAt(shop_on(demo, "douyin"), "order", *YEAR, "late_shipped"))
        assert view.total == 26
        assert falling(column(view, "late"))
        assert all(shipped is None or shipped > due for shipped, due in rows_of(view, "shipped_at", "ship_by"))

    def test_by_warehouse_item_and_province_at_once(self, demo):
        shop = shop_on(demo, "douyin")
        every = found(demo, EvidenceAt(shop, "order", *YEAR))
        at = EvidenceAt(shop, "order", *YEAR, item="3661000000000015015", province="四川", warehouse="成都分仓")
        some = found(demo, at)
        assert 0 < some.total < every.total
        assert some.title.startswith("四川 · 成都分仓 · 禾畔全棉四件套 1.5m床")
        assert set(column(some, "order_no")) < set(column(every, "order_no"))

    def test_no_export_of_orders_names_an_agent(self, demo):
        assert found(demo, EvidenceAt(shop_on(demo, "douyin"), "order", *YEAR, agent="客服05")).total == 0


class TestAfterSales:
    def test_quality_and_damage(self, demo):
        shop = shop_on(demo, "douyin")
        quality = found(demo, EvidenceAt(shop, "after_sale", *YEAR, "quality"))
        damage = found(demo, EvidenceAt(shop, "after_sale", *YEAR, "damage"))
        assert set(column(quality, "reason")) == {"质量问题", "商品破损"}
        assert set(column(damage, "reason")) == {"商品破损"}
        by_reason = found(demo, EvidenceAt(shop, "after_sale", *YEAR, reason="商品破损"))
        assert by_reason.total == damage.total > 0

    def test_late_ones_missed_their_own_deadline_or_36_hours(self, workspace):
        head = (
            "售后单号",
            "订单号",
            "售后类型",
            "售后状态",
            "售后原因",
            "售后申请时间",
            "自动处理截止时间",
            "同意售后申请时间",
            "售后完结时间",
        )
        rows = [
            ("9001", "1", "仅退款", "退款成功", "质量问题", "2026-11-01 10:00:00", "", "2026-11-02 23:00:00", "2026-11-03 10:00:00"),
            ("9002", "2", "仅退款", "退款成功", "质量问题", "2026-11-01 10:00:00", "", "2026-11-02 21:00:00", "2026-11-03 10:00:00"),
            ("9003", "3", "退货退款", "待商家处理", "质量问题", "2026-11-20 10:00:00", "2026-11-21 10:00:00", "", ""),
            ("9004", "4", "退货退款", "售后关闭", "质量问题", "2026-11-01 10:00:00", "", "", "2026-11-12 10:00:00"),
        ]  # fmt: skip
        bring(workspace, "s.csv", table(head, *rows), shop="小店", platform="douyin", layout="douyin_after_sales")
        at = EvidenceAt(
            shop_on(workspace, "douyin"), "after_sale", date(2026, 11, 1), date(2026, 11, 22), "late_handled"
        )
        view = found(workspace, at)
        assert column(view, "case_no") == ["9003", "9001"]
        assert column(view, "late")[1] == pytest.approx(1.0)


class TestReviews:
    def test_complaints_of_a_topic_of_one_item(self, demo):
        shop = shop_on(demo, "tmall")
        view = found(demo, EvidenceAt(shop, "review", date(2026, 7, 1), YEAR[1], item=SET15, topic="size"))
        earlier = found(demo, EvidenceAt(shop, "review", YEAR[0], date(2026, 6, 30), item=SET15, topic="size"))
        assert view.total > 3 * earlier.total
        assert falling(-float(stars) for stars in column(view, "stars"))
        assert all("Size" in words for words in column(view, "complaints"))

    def test_stars_and_complaints(self, demo):
        shop = shop_on(demo, "tmall")
        at = EvidenceAt(shop, "review", *YEAR)
        bad, middling, complaint = (
            found(demo, replace(at, only=only)) for only in ("bad_stars", "middling_stars", "complaint")
        )
        assert set(column(bad, "stars")) == {1.0, 2.0}
        assert set(column(middling, "stars")) == {3.0}
        assert {row.row for row in bad.rows} < {row.row for row in complaint.rows}
        assert "logistics" not in ITEM_ASPECTS

    def test_by_the_courier_of_the_order(self, demo):
        at = EvidenceAt(shop_on(demo, "tmall"), "review", *SEPTEMBER, courier="申通快递", topic="logistics")
        assert found(demo, at).total == 6


class TestAgents:
    def test_an_agents_days(self, demo):
        view = found(demo, EvidenceAt(shop_on(demo, "douyin"), "service", *YEAR, agent="客服05"))
        assert rows_of(view, "day", "sessions", "rated_bad", "reply_seconds") == [("2026-10-31", 204.0, 3.0, 19.0)]
        assert (view.rows[0].file, view.rows[0].row) == ("飞鸽客服表现_示例.xlsx", 6)


def test_every_narrowing_belongs_to_a_kind_and_to_no_other(demo):
    assert sorted(only for kinds in ONLY_OF.values() for only in kinds) == sorted(ONLY)
    with pytest.raises(ValueError, match="slow"):
        found(demo, EvidenceAt(shop_on(demo, "tmall"), "review", *SEPTEMBER, "slow"))


def test_nothing_of_a_buyer_is_shown(demo):
    shop = shop_on(demo, "tmall")
    for kind in ("parcel", "order", "after_sale", "review"):
        keys = {one.key for one in found(demo, EvidenceAt(shop, kind, *YEAR)).columns}
        assert not {"buyer", "phone", "address", "reply_text"} & keys


def test_the_document_holds_all_rows_whatever_the_view_showed(demo, tmp_path):
    at = EvidenceAt(shop_on(demo, "tmall"), "parcel", *SEPTEMBER, "late_pickup")
    report = score_desk.evidence_document(CONTEXT, demo, at).value
    (block,) = report.blocks
    assert len(block.rows) == 16
    assert block.rows[0][-2:] == ("ERP发货揽收_示例.xlsx", found(demo, at, 1).rows[0].row)
    for name in ("e.xlsx", "e.csv"):
        documents.write_document(evidence_document(found(demo, at)), tmp_path / name)
    text = (tmp_path / "e.csv").read_text(encoding="utf-8-sig")
    assert str(column(found(demo, at), "order_no")[0]) in text


def test_a_row_knows_where_it_stands(demo):
    at = EvidenceAt(shop_on(demo, "tmall"), "parcel", *SEPTEMBER, "late_pickup")
    view = score_desk.evidence(CONTEXT, demo, at, 5).value
    source = score_desk.evidence_source(CONTEXT, demo, view, 2).value
    assert (source.file, source.row, source.sheet) == (view.rows[2].file, view.rows[2].row, "发货明细")
    assert source.value == view.rows[2].values[0]
    assert source.batch > 0
